import { Skeleton } from '@/components/ui/skeleton';

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The shape of a page that is on its way: its title and its cards, below or beside each other. */
export function LoadingCards({ beside = false }: { beside?: boolean }) {
  return (
    <div aria-busy>
      <Skeleton className="mb-3 h-10 w-40" />
      <Skeleton className="mb-8 h-5 w-3/4" />
      <div className={beside ? 'grid gap-4 md:grid-cols-2 xl:grid-cols-3' : 'space-y-6'}>
        {CARDS.slice(0, beside ? 6 : 3).map((card) => (
          <Skeleton key={card} className={beside ? 'h-40 rounded-xl' : 'h-44 rounded-xl'} />
        ))}
      </div>
    </div>
  );
}
