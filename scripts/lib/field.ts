import { configuration } from '../../src/methodex.config.ts';
import type { Issue } from '../../src/model/issues.ts';

/** The folders of a field, relative to the project: its listings, and its topics, names and corrections. */
export interface FieldFolders {
  readonly seeds: string;
  readonly vocabulary: string;
}

/** The field that the project brings along, which its tests are about, whatever a fork is about. */
export const FIRST_FIELD: FieldFolders = { seeds: 'seeds', vocabulary: 'src/vocabulary' };

/** The folders that the configuration names; with METHODEX_FIRST_FIELD=1, those that the project brings along. */
export function readField(env: Readonly<Record<string, string | undefined>> = process.env): FieldFolders {
  return env['METHODEX_FIRST_FIELD'] === '1' ? FIRST_FIELD : configuration;
}

/** Where a file of the vocabulary lies in this field: the model names those of the first. */
export function inField(file: string): string {
  return file.replace(`${FIRST_FIELD.vocabulary}/`, `${readField().vocabulary}/`);
}

/** The same for the files that an issue speaks of. */
export function issueInField(issue: Issue): Issue {
  const { place, happened, remedy } = issue;
  const move = (text: string): string =>
    text.replaceAll(`${FIRST_FIELD.vocabulary}/addresses/`, `${readField().vocabulary}/addresses/`);
  return {
    ...issue,
    place: { ...place, file: inField(place.file) },
    happened: move(happened),
    remedy: move(remedy),
  };
}
