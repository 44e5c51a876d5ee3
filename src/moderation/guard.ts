import type { SlashCommand } from '../command/command.ts';
import { type Outcome, showPrivately } from '../command/outcome.ts';
import type { CompletionRequest, Place, Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { notice } from '../view/notice.ts';
import { errorWords } from '../view/words/errors.ts';
import { moderationWords } from '../view/words/moderation.ts';

/** A server that the bot is a member of. */
export type Server = Extract<Place, { kind: 'guild' }>;

/** A request of somebody who was found to be allowed; only a guard makes one. */
export type Allowed<Asked extends Request> = Asked & { readonly place: Server };

type Work<Asked extends Request> = (
  request: Allowed<Asked>,
  services: Services,
) => Outcome | Promise<Outcome>;

type Role = 'moderator' | 'manager';

/** Runs the work for this server's moderators; anyone else is refused privately, and the refusal is logged. */
export const moderatorsOnly = <Asked extends Request>(action: string, work: Work<Asked>) =>
  guarded('moderator', action, work);

/** The same for those who may change the bot's settings here. */
export const managersOnly = <Asked extends Request>(action: string, work: Work<Asked>) =>
  guarded('manager', action, work);

function guarded<Asked extends Request>(role: Role, action: string, work: Work<Asked>) {
  return async (request: Asked, services: Services): Promise<Outcome> => {
    const { place, user, language } = request;
    if (place.kind === 'guild' && place.member && user[role]) return work({ ...request, place }, services);
    const guild = place.kind === 'guild' ? place.guildId : 'none';
    services.audit('refused', { action, user: user.id, guild });
    const inServer = place.kind === 'guild' && place.member;
    return showPrivately(notice('refusal', language, refusal(role, inServer, language)));
  };
}

function refusal(role: Role, inServer: boolean, language: Request['language']): string {
  if (!inServer) return errorWords[language].onlyInServer;
  return role === 'moderator' ? errorWords[language].notAllowed : moderationWords[language].managersOnly;
}

type Complete = NonNullable<SlashCommand['complete']>;

/** Autocomplete for moderators; others are offered nothing. */
export const completeForModerators =
  (complete: (request: Allowed<CompletionRequest>, services: Services) => ReturnType<Complete>): Complete =>
  (request, services) => {
    const { place, user } = request;
    return place.kind === 'guild' && place.member && user.moderator
      ? complete({ ...request, place }, services)
      : [];
  };
