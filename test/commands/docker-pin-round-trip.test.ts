import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { control } from '../../src/command/control.ts';
import type { Options } from '../../src/command/request.ts';
import { normalContent } from '../../src/store/normal-content.ts';
import {
  controlOf,
  createWorld,
  fileOf,
  modalOf,
  run,
  said,
  submit,
  tap,
  viewOf,
  type World,
} from './moderation-kit.ts';

// Dozens of servers are filled: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const piece = fc.oneof(
  fc.constantFrom(
    '<!-- pin -->\n',
    '<!-- /pin -->\n',
    '- also: x\n',
    '## q\n',
    '```',
    '```sh\n',
    '> ',
    '{',
    '\r\n',
  ),
  fc.constantFrom(
    '@everyone ',
    '<@1> ',
    '**',
    '[a](https://b.example) ',
    '容器',
    '🐳',
    '\ud83d',
    '\ufeff',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

const typed = fc.record<Options>({
  question: text,
  also: fc.option(text, { nil: undefined }),
  answer: text,
  language: fc.constantFrom('en', 'zh-CN', undefined),
  replaces: fc.constantFrom('storage/bind-mounts', undefined),
});
const typedSection = fc.record<Options>({ question: text, section: fc.constant('storage/volumes') });

const contentsOf = async ({ services }: World, guild: string) =>
  (await services.store.pins(guild)).map(normalContent);

test.each(['markdown', 'json'])(
  'whatever is pinned, a %s export makes the same pins elsewhere',
  async (format) => {
    let pinned = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(typed, typedSection), { minLength: 1, maxLength: 5 }),
        async (all) => {
          const world = createWorld();
          for (const options of all) await run(world, 'docker-pin add', options);
          const before = await contentsOf(world, '1');
          if (before.length === 0) return;
          pinned += before.length;
          const exported = viewOf(await run(world, 'docker-pin export', { format })).file;
          const file = fileOf(exported?.content ?? '');
          const preview = await run(world, 'docker-pin import', {}, { file, guild: '2' });
          await tap(world, controlOf(preview, 'Import'), [], { guild: '2' });
          expect(await contentsOf(world, '2')).toEqual(before);
          const again = await run(world, 'docker-pin import', {}, { file, guild: '2' });
          expect(() => controlOf(again, 'Import')).toThrow('there is no “Import”');
        },
      ),
      { numRuns: 60 },
    );
    expect(pinned).toBeGreaterThan(20);
  },
);

test('whatever is typed, every version can be restored as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(), async (answers, pick) => {
      const world = createWorld();
      await run(world, 'docker-pin add', { question: 'Where?', answer: 'Here.' });
      for (const answer of answers) {
        const form = modalOf(await run(world, 'docker-pin edit', { pin: '1' }));
        await submit(world, form, { answer });
      }
      const versions = await world.services.store.history('1', '1');
      const chosen = versions[pick % versions.length];
      const restore = control('pin-restore', 'en', '1', String(chosen?.version));
      expect(said(await tap(world, restore))).toContain('Restored');
      const pin = await world.services.store.pin('1', '1');
      expect(Buffer.from(pin?.answer ?? '')).toEqual(Buffer.from(chosen?.answer ?? ''));
      expect(pin && normalContent(pin)).toEqual(chosen && normalContent(chosen));
      expect((await world.services.store.history('1', '1')).slice(1)).toEqual(versions);
    }),
    { numRuns: 60 },
  );
});
