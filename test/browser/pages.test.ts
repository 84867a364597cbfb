import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { openScreens, type Screens } from '../support/browser.ts';
import { screens } from './screens.ts';

const chromium = inject('chromium');

const looks: Record<string, BrowserContextOptions> = {
  'in het licht': { viewport: { width: 1440, height: 900 } },
  'in het donker': { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  'op een telefoon': { viewport: { width: 390, height: 844 } },
};

const problemsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!chromium)('elke pagina', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;

  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  describe.each(Object.keys(looks))('%s', (look) => {
    let page: Page;
    beforeAll(async () => {
      page = await opened.visitor(looks[look]);
    });

    it.each(screens.map(({ name, open }) => [name, open] as const))('%s is bruikbaar voor iedereen', async (name, open) => {
      expect(await open(page), `de demo heeft geen gegeven voor ${name}`).toBe(true);
      expect(await problemsOn(page)).toEqual([]);
      expect(await overflow(page), 'breder dan het scherm').toBeLessThanOrEqual(0);
    });
  });

  it('vraagt niets buiten deze machine', () => {
    expect(opened.outside).toEqual([]);
  });
});
