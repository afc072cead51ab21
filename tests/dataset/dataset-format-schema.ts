import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import * as v from 'valibot';
import { sections } from '../../utils/dataset/checking/check-pack';
import { datasetFormat } from '../../utils/dataset/checking/parse-dataset-file';
import { editSchema, fileSchemas, manifestSchema } from '../../utils/dataset/checking/schemas';

/**
 * The exchange format as JSON Schema, made from the validators. What JSON Schema cannot say (calendar days, references,
 * hidden characters, keys written twice) is in docs/dataset-format.md and checked by the importer alone.
 */
export function datasetFormatSchema(): Promise<string> {
  const lists = Object.fromEntries(
    Object.entries(sections).map(([section, kind]) => [section, v.optional(v.array(fileSchemas[kind]))]),
  );
  const pack = v.looseObject({ pack: manifestSchema, ...lists });
  const name = v.literal(datasetFormat);
  const edits = v.optional(v.array(editSchema));
  const file = v.union([
    v.looseObject({ format: name, ...pack.entries, edits }),
    v.looseObject({ format: name, packs: v.array(pack), edits }),
    v.looseObject({ format: name, edits }),
  ]);
  const schema = toJsonSchema(file, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: { manifest: manifestSchema, pack, edit: editSchema, ...fileSchemas },
  });
  const draft = 'https://json-schema.org/draft/2020-12/schema';
  const text = JSON.stringify({ $schema: draft, title: 'Standpoint dataset', ...schema });
  return format(text, { parser: 'json', printWidth: 110 });
}
