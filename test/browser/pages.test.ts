import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { openScreens, type Screens } from '../support/browser.ts';
import { screens } from './screens.ts';

const chromium = inject('chromium');

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

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

  it.each(screens.map(({ name, open }) => [name, open] as const))(
    '%s is bruikbaar voor iedereen, licht, donker en op een telefoon',
    async (name, open) => {
      const page = await opened.visitor({ viewport: wide });
      expect(await open(page), `de demo heeft geen gegeven voor ${name}`).toBe(true);
      expect(await problemsOn(page), 'licht').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
      expect(await problemsOn(page), 'donker').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('html[data-mantine-color-scheme=light]').waitFor();
      await page.setViewportSize(phone);
      expect(await problemsOn(page), 'telefoon').toEqual([]);
      expect(await overflow(page), 'breder dan het scherm').toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  it('vraagt niets buiten deze machine', () => {
    expect(opened.outside).toEqual([]);
  });
});
