/** Which fields a form and a page of any kind show, from what Rust says of the kind. */
import type { FieldSpec, KindSpec } from '$shared/records/schema';

const hidden = new Set(['position', 'content', 'sort_key']);
const long = (field: FieldSpec) => field.type === 'narratives' || field.type === 'narrative';

/** A form asks for what is required first, then the rest without the long texts. */
export function formNames(spec: KindSpec): string[] {
  const fields = spec.fields.filter((field) => !hidden.has(field.name));
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required && !long(field))].map((field) => field.name).slice(0, 12);
}

/** A page shows what every record of the kind should say; what is optional shows when it says something. */
export function pageNames(spec: KindSpec): { always: string[]; rare: string[]; texts: string[] } {
  const fields = spec.fields.filter((field) => !hidden.has(field.name));
  const short = fields.filter((field) => !long(field));
  const always = short.filter((field, i) => field.required || (field.default !== null && field.type !== 'list') || i < 5);
  return {
    always: always.map((field) => field.name),
    rare: short.filter((field) => !always.includes(field)).map((field) => field.name),
    texts: fields.filter(long).map((field) => field.name),
  };
}
