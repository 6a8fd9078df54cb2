import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from './lib/arguments.ts';
import { FIRST_FIELD } from './lib/field.ts';
import { setField, toFieldFiles } from './lib/new-field.ts';

const HELP = `
Begins a wiki of another field: a folder for its listings, topics, names and corrections, which the configuration then
names. What the project brings along stays where it is, since its tests are about it.

  npm run new-field -- NAME      makes the folder NAME and sets src/methodex.config.ts to it
`;
const CONFIGURATION = 'src/methodex.config.ts';

const { positionals } = readArguments(HELP, { allowPositionals: true, options: {} });
process.exitCode = begin(positionals);

function begin([field, ...more]: readonly string[]): number {
  if (field === undefined || more.length > 0 || !/^[a-z0-9][\w-]*$/u.test(field)) {
    console.error('Give the field one name, of letters, digits and hyphens.');
    return 2;
  }
  if (existsSync(field)) {
    console.error(`${field} is there already.`);
    return 1;
  }
  for (const { file, text } of toFieldFiles(readTopics())) {
    const path = join(field, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const configuration = setField(readFileSync(CONFIGURATION, 'utf8'), field);
  if (configuration !== null) writeFileSync(CONFIGURATION, configuration);
  console.log(
    configuration === null
      ? `Set seeds to '${field}/seeds' and vocabulary to '${field}/vocabulary' in ${CONFIGURATION}.`
      : `${CONFIGURATION} now names ${field}/seeds and ${field}/vocabulary.`,
  );
  console.log(`Put listings into ${field}/seeds, then run npm run suggest.`);
  return 0;
}

function readTopics(): { file: string; text: string }[] {
  const folder = join(FIRST_FIELD.vocabulary, 'topics');
  return readdirSync(folder)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
