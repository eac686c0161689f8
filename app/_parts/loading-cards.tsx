import { Skeleton } from '@/components/ui/skeleton';

const CARDS = ['a', 'b', 'c'];

/** The shape of a page that is on its way: its title and its cards below each other. */
export function LoadingCards() {
  return (
    <div aria-busy>
      <Skeleton className="mb-3 h-10 w-40" />
      <Skeleton className="mb-8 h-5 w-3/4" />
      <div className="space-y-6">
        {CARDS.map((card) => (
          <Skeleton key={card} className="h-44 rounded-xl" />
        ))}
      </div>
    </div>
  );
}
