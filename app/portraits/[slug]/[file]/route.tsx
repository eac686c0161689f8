import { facePoses } from '@/components/portrait/expression';
import { lookFor } from '@/components/portrait/look-for';
import { Portrait } from '@/components/portrait/portrait';
import { portraitPresets } from '@/components/portrait/presets';

export const dynamic = 'force-static';

/** All there are, drawn at build time; any other address is not there. */
export const dynamicParams = false;
export function generateStaticParams(): { slug: string; file: string }[] {
  return Object.keys(portraitPresets).flatMap((slug) =>
    Object.keys(facePoses).map((expression) => ({ slug, file: `${expression}.svg` })),
  );
}

/** `/portraits/<persona's portrait>/<expression>.svg`: the same for everybody, so it may be kept by any cache. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ slug: string; file: string }> },
): Promise<Response> {
  const { slug, file } = await context.params;
  const expression = isExpression(file.replace(/\.svg$/, ''));
  if (!expression || !file.endsWith('.svg')) return new Response(null, { status: 404 });
  // imported here: Next refuses the renderer at the top of a module of the app
  const { renderToStaticMarkup } = await import('react-dom/server');
  const drawing = renderToStaticMarkup(
    <Portrait look={lookFor(slug)} expression={expression} size={96} frame="none" />,
  ).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return new Response(drawing, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
    },
  });
}

function isExpression(name: string): keyof typeof facePoses | null {
  return Object.hasOwn(facePoses, name) ? (name as keyof typeof facePoses) : null;
}
