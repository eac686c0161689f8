import fs from 'node:fs';
import path from 'node:path';

export type SourceFile = { path: string; text: string };

/** The project's source files below `folders`, with paths relative to the project. */
export function sourceFiles(folders: string[], ending = /\.(ts|tsx|mjs)$/): SourceFile[] {
  return folders
    .flatMap((folder) => list(folder))
    .flatMap((file) =>
      ending.test(file) ? [{ path: file, text: fs.readFileSync(file, 'utf8') }] : [],
    );
}

/** The code without its comments; strings stay. Good enough for looking for names, not a parser. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function list(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? list(file) : [file];
  });
}
