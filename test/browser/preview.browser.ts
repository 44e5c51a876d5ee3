import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewProcess, startPreview } from '../preview/preview-process.ts';
import { openPage, send, startBrowser } from './open-page.ts';

let browser: Browser;
let preview: PreviewProcess;
beforeAll(async () => {
  [browser, preview] = await Promise.all([startBrowser(), startPreview()]);
});
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
});

const open = (options?: Parameters<typeof openPage>[2]) => openPage(browser, preview.url, options);
const reply = (page: Page) => page.locator('#chat article:not(.own)').last();

describe('typing', () => {
  test('a command is answered as in Discord', async () => {
    const page = await open();
    await send(page, '/docker what');
    expect(await reply(page).locator('h3').textContent()).toBe('What Docker is');
    expect(await reply(page).locator('pre[data-language=sh]').textContent()).toContain('docker run');
    expect(await reply(page).locator('a.link-button').first().getAttribute('href')).toMatch(/^https:/);
    const edge = "getComputedStyle(document.querySelector('#chat .container')).borderLeftColor";
    expect(await page.evaluate(edge)).toBe('rgb(29, 99, 237)');
  });

  test('choices come while a question is typed, and one is sent by a click', async () => {
    const page = await open();
    await page.locator('#line').pressSequentially('volumes');
    const choice = page.locator('#choices .option').first();
    await choice.waitFor();
    await choice.click();
    await reply(page).waitFor();
    expect(await reply(page).locator('h3').count()).toBe(1);
    expect(await page.locator('#choices .option').count()).toBe(0);
  });

  test('the names of commands are completed', async () => {
    const page = await open();
    await page.locator('#line').pressSequentially('/docker to');
    await page.getByRole('option', { name: '/docker topics' }).click();
    await page.press('#line', 'Enter');
    await reply(page).waitFor();
    expect(await reply(page).locator('h3').textContent()).toBe('The Docker guide');
  });

  test('what is no command says so', async () => {
    const page = await open();
    await send(page, '/dokcer');
    expect(await page.getByRole('alert').textContent()).toMatch(
      /^There is no \/dokcer, there are \/docker what, /,
    );
  });
});

describe('tapping', () => {
  test('a menu changes its message and Back leads back', async () => {
    const page = await open({ language: 'zh-CN' });
    await send(page, '/docker topics');
    const title = reply(page).locator('h3');
    expect(await title.textContent()).toBe('Docker 指南');
    await reply(page).locator('button.menu').click();
    await reply(page).locator('.option').first().click();
    await expect.poll(() => title.textContent()).toBe('Docker 是什么');
    await reply(page).getByRole('button', { name: '返回' }).click();
    await expect.poll(() => title.textContent()).toBe('Docker 指南');
    await reply(page).getByRole('button', { name: '移除' }).click();
    await expect.poll(() => page.locator('#chat article:not(.own)').count()).toBe(0);
  });

  test('a private answer is posted below it', async () => {
    const page = await open();
    await send(page, '/docker what private:true');
    expect(await reply(page).locator('.only-you').count()).toBe(1);
    await reply(page).getByRole('button', { name: 'Post in channel' }).click();
    await expect.poll(() => reply(page).textContent()).toContain('Shared by you');
  });

  test('a form is filled in and its pin shown', async () => {
    const page = await open();
    await page.fill('#line', '/docker-pin add');
    await page.press('#line', 'Enter');
    const form = page.locator('dialog form');
    await form.getByLabel('Question people ask').fill('Which zebra?');
    await form.getByLabel('Answer, in Markdown').fill('The **striped** one.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await reply(page).waitFor();
    expect(await reply(page).locator('strong', { hasText: 'striped' }).count()).toBe(1);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('the examples can be used too', async () => {
    const page = await open();
    const example = page.locator('#chapters + article');
    await example.locator('button.menu').click();
    await example.locator('.option', { hasText: 'Data and storage' }).click();
    await expect.poll(() => example.locator('h3').textContent()).toBe('Data and storage');
  });
});

const hostile =
  '<img src=x onerror="window.hurt=1"> @everyone [a](javascript:hurt) ```sh never closed <script>';

describe('hostile text is shown as text', () => {
  test.each(['en', 'zh-CN'])('in a question, in %s', async (language) => {
    const page = await open({ language });
    await send(page, hostile);
    expect(await page.locator('#chat .typed').textContent()).toBe(hostile);
    expect(await reply(page).textContent()).toContain('<img src=x onerror="window.hurt=1"> @everyone');
    await untouched(page);
  });

  test('in a pin, as its answer and its question', async () => {
    const page = await open();
    await send(
      page,
      `/docker-pin add question:"${hostile.replaceAll('"', '\\"')}" answer:"x ${hostile.replaceAll('"', '\\"').replace('```', '``')}"`,
    );
    expect(await reply(page).textContent()).toContain('<img src=x onerror="window.hurt=1">');
    await untouched(page);
    expect(await reply(page).locator('a[href^="javascript"]').count()).toBe(0);
  });
});

async function untouched(page: Page): Promise<void> {
  expect(await page.locator('#chat img, #chat script').count()).toBe(0);
  expect(await page.evaluate('window.hurt')).toBeUndefined();
}

describe.each([360, 1280])('at a width of %i px', (width) => {
  test.each(['en', 'zh-CN'])('no text of an example leaves its message, in %s', async (language) => {
    const page = await open({ width, language });
    expect(await page.locator('#examples .caption').count()).toBeGreaterThan(50);
    expect(await overflowing(page)).toEqual([]);
  });

  test('an answer, a list and a question without spaces stay inside', async () => {
    const page = await open({ width });
    for (const line of ['/docker what', '/docker resources python', 'x'.repeat(300), '镜像'.repeat(150)]) {
      await send(page, line);
    }
    expect(await overflowing(page)).toEqual([]);
  });
});

const script = readFileSync(new URL('overflowing.js', import.meta.url), 'utf8');

/** What reaches beyond its container or the window. */
const overflowing = (page: Page): Promise<unknown> => page.evaluate(script);
