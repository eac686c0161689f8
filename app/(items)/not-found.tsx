import { NotFoundHere } from '@/app/_parts/not-found-here';

export default function NotFound() {
  return <NotFoundHere />;
}
