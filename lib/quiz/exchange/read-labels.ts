import { Slug } from '@/lib/model/text';

export interface LabelFields {
  tags: string[];
  covers: string[];
  policy: string[];
  difficulty: number | null;
  critical: boolean;
  needs_clinical_review: boolean;
  kind: string | null;
  pace: number | null;
  /** Labels that are neither ours nor a possible tag. */
  unknown: string[];
}

/** Reads labels back (see `itemLabels`). A foreign label becomes a tag when it can be one, in lower case with hyphens. */
export function readLabels(labels: readonly string[]): LabelFields {
  const fields: LabelFields = {
    tags: [],
    covers: [],
    policy: [],
    difficulty: null,
    critical: false,
    needs_clinical_review: false,
    kind: null,
    pace: null,
    unknown: [],
  };
  for (const label of labels) {
    const at = label.indexOf(':');
    const value = label.slice(at + 1);
    switch (label.slice(0, Math.max(0, at))) {
      case 'covers':
        fields.covers.push(value);
        break;
      case 'policy':
        fields.policy.push(value);
        break;
      case 'difficulty':
        fields.difficulty = Number(value);
        break;
      case 'critical':
        fields.critical = value === 'yes';
        break;
      case 'clinical-review':
        fields.needs_clinical_review = value === 'yes';
        break;
      case 'kind':
        fields.kind = value;
        break;
      case 'pace':
        fields.pace = Number(value);
        break;
      default:
        addTag(fields, label);
    }
  }
  return fields;
}

function addTag(fields: LabelFields, label: string): void {
  const tag = label
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (!Slug.safeParse(tag).success) fields.unknown.push(label);
  else if (!fields.tags.includes(tag)) fields.tags.push(tag);
}
