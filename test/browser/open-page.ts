import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findChromium } from './find-chromium.ts';

/** Starts the browser that is installed here; nothing is downloaded. */
export const startBrowser = (): Promise<Browser> =>
  // Chromium refuses its sandbox to root, which containers of CI run as; it sees pages of this project alone.
  chromium.launch({
    executablePath: findChromium(process.env),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Opens the preview; the test fails if the page complains, asks anything of elsewhere, or is still loading in the end. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1280, language = 'en' }: { width?: number; language?: string } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on(
    'request',
    (request) => request.url().startsWith(url) || complaints.push(`asked for ${request.url()}`),
  );
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(url);
  await page.locator('#examples article').first().waitFor();
  if (language !== 'en') {
    const filled = page.waitForResponse(/\/examples$/);
    await page.selectOption('#language', language);
    await filled;
  }
  return page;
}

/** Sends a line and waits for what comes back below it. */
export async function send(page: Page, line: string): Promise<void> {
  const before = await page.locator('#chat > *').count();
  await page.fill('#line', line);
  await page.press('#line', 'Enter');
  await page
    .locator('#chat > *')
    .nth(before + 1)
    .waitFor();
}
