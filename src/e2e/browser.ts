import { type Browser, chromium } from 'playwright-core';
import { provideChromium } from '../../scripts/lib/provide-chromium.ts';

/** Starts the browser that npm brought, with nothing switched off that guards a page. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await provideChromium();
  return chromium.launch({
    executablePath,
    env,
    chromiumSandbox: false,
    args: ['--headless=shell'],
  });
}
