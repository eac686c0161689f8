import { LoadingCards } from '@/app/_parts/loading-cards';

export default function Loading() {
  return <LoadingCards />;
}
