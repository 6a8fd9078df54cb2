import type { Configuration } from './model/configuration.ts';

/** Set these for a site of your own. */
export const configuration: Configuration = {
  title: 'Methodex',
  description: 'An encyclopedia of methods',
  address: null,
  repository: null,
};
