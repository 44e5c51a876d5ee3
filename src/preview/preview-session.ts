import type { Commands } from '../command/command.ts';
import { decodeControl } from '../command/control.ts';
import type { Origin, TargetMessage } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { parseLine } from '../console/parse-line.ts';
import { type Reply, replyOf } from './reply.ts';
import { channelId, type Reader, requestOf } from './request-of.ts';

/** The message that is tapped: whether it is private, and who asked for it (the reader, if not given). */
export type Tapped = { readonly private: boolean; readonly askerId?: string };

/** One member of one server, who sees every reply as Discord would be sent it. */
export type PreviewSession = {
  /** A command line, or a plain question. */
  readonly type: (line: string, reader: Reader) => Promise<Reply>;
  /** A button (no values) or the chosen values of a menu. */
  readonly tap: (id: string, values: readonly string[], tapped: Tapped, reader: Reader) => Promise<Reply>;
  readonly submit: (id: string, fields: Readonly<Record<string, string>>, reader: Reader) => Promise<Reply>;
  /** An entry in the menu of somebody's message, by its English name. */
  readonly choose: (menu: string, message: TargetMessage, reader: Reader) => Promise<Reply>;
};

/** The same commands as in Discord, over services that a preview has set up. */
export function createPreviewSession(commands: Commands, services: Services): PreviewSession {
  return {
    type: async (line, reader) => {
      const parsed = parseLine(line, commands);
      if (parsed.kind === 'problem') return problem(parsed.message);
      const { options, run } = parsed;
      const request = await requestOf(reader, options, services);
      if (!run.execute) return problem('that command does nothing by itself');
      return replyOf(await run.execute({ ...request, options, attachments: {} }, services), request, false);
    },
    tap: async (id, values, tapped, reader) => {
      const control = decodeControl(id);
      const handler = commands.controls.find(({ verb }) => verb === control?.verb);
      if (!control || !handler) return problem(`no button or menu has the id "${id}"`);
      const request = await requestOf(
        reader,
        { language: control.args[0], private: tapped.private },
        services,
      );
      const origin = originOf(tapped, reader);
      return replyOf(
        await handler.execute({ ...request, control, values, origin }, services),
        request,
        tapped.private,
      );
    },
    submit: async (id, fields, reader) => {
      const control = decodeControl(id);
      const handler = commands.modals.find(({ verb }) => verb === control?.verb);
      if (!control || !handler) return problem(`no form has the id "${id}"`);
      const request = await requestOf(reader, { language: control.args[0], private: true }, services);
      return replyOf(await handler.submit({ ...request, control, fields }, services), request, true);
    },
    choose: async (menu, message, reader) => {
      const command = commands.commands.find((one) => one.kind === 'message' && one.data.name === menu);
      if (command?.kind !== 'message') return problem(`no menu is called "${menu}"`);
      const request = await requestOf(reader, { question: message.content, private: true }, services);
      return replyOf(await command.execute({ ...request, message }, services), request, true);
    },
  };
}

const problem = (text: string): Reply => ({ do: 'problem', problem: text });

const originOf = (tapped: Tapped, { id }: Reader): Origin => ({
  messageId: '1300000000000000003',
  channelId,
  private: tapped.private,
  askerId: tapped.askerId ?? id,
  writable: true,
});
