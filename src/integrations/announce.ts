import type { AstroIntegrationLogger } from 'astro';

import { formatIssues } from '../../scripts/lib/format-issues.ts';
import type { Issue } from '../model/issues.ts';
import { isHeard, report } from './report.ts';

/** Tells of issues: to whoever started the build, or else on the terminal. */
export function announce(issues: readonly Issue[], logger: AstroIntegrationLogger): void {
  report({ kind: 'issues', issues });
  if (isHeard() || issues.length === 0) return;
  logger.warn(`\n${formatIssues(issues)}\n`);
}
