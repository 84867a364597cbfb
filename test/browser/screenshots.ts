/** `npm run screenshots -- [adres] [chromium]`: every page, wide, narrow and dark, into screenshots/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { openScreens } from '../support/browser.ts';
import { screens } from './screens.ts';

const [, , baseUrl = 'http://localhost:3000', executablePath = '/usr/bin/chromium'] = process.argv;
const folder = 'screenshots';

const looks: Record<string, BrowserContextOptions> = {
  wide: { viewport: { width: 1440, height: 900 } },
  narrow: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
};

/** Content that is still coming would make two runs differ. */
const settleMs = 400;

await mkdir(folder, { recursive: true });
const opened = await openScreens(baseUrl, { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const [look, options] of Object.entries(looks)) {
    const page = await opened.visitor(options);
    for (const { name, open } of screens) {
      const shown = await open(page);
      process.stdout.write(`${name} ${look}${shown ? '' : ': overgeslagen, er is geen gegeven voor'}\n`);
      if (!shown) continue;
      await page.waitForTimeout(settleMs);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    await page.context().close();
  }
} finally {
  await opened.close();
}
