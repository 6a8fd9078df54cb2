import { PREFIXES, type Statement, type Term } from './taxonomy.ts';

/** Writes statements as Turtle (W3C, 2014), those of one subject together, in their order. */
export function toTurtle(statements: readonly Statement[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const subjects = [...Map.groupBy(statements, ({ subject }) => subject)].map(([subject, said]) => {
    const lines = [...Map.groupBy(said, ({ predicate }) => predicate)].map(
      ([predicate, group]) => `  ${predicate} ${group.map(({ object }) => toTurtleTerm(object)).join(', ')}`,
    );
    return `\n<${escapeIri(subject)}>\n${lines.join(' ;\n')} .\n`;
  });
  return [...prefixes, ...subjects].join('');
}

/** Writes statements as JSON-LD 1.1, a node a subject, under a context that names the prefixes. */
export function toJsonLdGraph(statements: readonly Statement[]): unknown {
  const nodes = [...Map.groupBy(statements, ({ subject }) => subject)].map(([subject, said]) => ({
    '@id': subject,
    ...Object.fromEntries(
      [...Map.groupBy(said, ({ predicate }) => predicate)].map(([predicate, group]) =>
        predicate === 'rdf:type'
          ? ['@type', group.map(({ object }) => (object.kind === 'iri' ? object.iri : object.text))]
          : [predicate, group.map(({ object }) => toJsonTerm(object))],
      ),
    ),
  }));
  return { '@context': PREFIXES, '@graph': nodes };
}

function toTurtleTerm(term: Term): string {
  if (term.kind === 'iri') return `<${escapeIri(term.iri)}>`;
  return `${toTurtleText(term.text)}${term.language === null ? '' : `@${term.language}`}`;
}

/** The escapes of Turtle's strings are among those of JSON's. */
function toTurtleText(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

function escapeIri(iri: string): string {
  return iri.replace(/[\0-\x20<>"{}|^`\\]/gu, (character) => encodeURIComponent(character));
}

function toJsonTerm(term: Term): unknown {
  if (term.kind === 'iri') return { '@id': term.iri };
  return term.language === null ? term.text : { '@value': term.text, '@language': term.language };
}
