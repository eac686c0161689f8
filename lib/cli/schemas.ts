import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorSchemas } from '@/lib/content/editor-schemas';

/** `npm run schemas`: writes the JSON Schemas of the data files, and tells editors of the VS Code family which files they are for. */
const folder = 'scenarios/schemas';
const schemas = editorSchemas();
mkdirSync(folder, { recursive: true });
mkdirSync('.vscode', { recursive: true });
for (const { name, schema } of schemas) write(path.join(folder, `${name}.json`), schema);
write('.vscode/settings.json', {
  'yaml.schemas': Object.fromEntries(
    schemas.map(({ name, files }) => [`./${folder}/${name}.json`, `scenarios/${files}`]),
  ),
});

function write(file: string, data: unknown): void {
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
