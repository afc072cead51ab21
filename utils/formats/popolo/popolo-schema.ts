import * as v from 'valibot';
import { limits } from '../../dataset/records/limits';

/**
 * The parts of Popolo (https://www.popoloproject.com/specs/) that say who somebody is and which office they hold. Files
 * in the wild write null for what they do not know, and leave fields out; anything else is passed over.
 */

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema);
const text = v.string();
const listOf = <Schema extends v.GenericSchema>(schema: Schema, max: number = limits.list) =>
  maybe(v.pipe(v.array(schema), v.maxLength(max)));

const identifier = v.looseObject({ scheme: maybe(text), identifier: maybe(text) });
const otherName = v.looseObject({
  name: text,
  lang: maybe(text),
  note: maybe(text),
  start_date: maybe(text),
  end_date: maybe(text),
});
const named = {
  id: text,
  name: text,
  identifiers: listOf(identifier),
  other_names: listOf(otherName, limits.records),
};

export const personSchema = v.looseObject(named);

export const organizationSchema = v.looseObject({
  ...named,
  classification: maybe(text),
  parent_id: maybe(text),
});

export const postSchema = v.looseObject({
  id: text,
  label: maybe(text),
  role: maybe(text),
  organization_id: maybe(text),
});

export const membershipSchema = v.looseObject({
  person_id: maybe(text),
  member_id: maybe(text),
  organization_id: maybe(text),
  on_behalf_of_id: maybe(text),
  post_id: maybe(text),
  role: maybe(text),
  label: maybe(text),
  start_date: maybe(text),
  end_date: maybe(text),
});

export type PopoloPerson = v.InferOutput<typeof personSchema>;
export type PopoloOrganization = v.InferOutput<typeof organizationSchema>;
export type PopoloPost = v.InferOutput<typeof postSchema>;
export type PopoloMembership = v.InferOutput<typeof membershipSchema>;
