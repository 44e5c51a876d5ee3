import {
  type BaseInteraction,
  type CommandInteractionOption,
  type Guild,
  GuildMember,
  ApplicationIntegrationType as InstalledBy,
  InteractionContextType,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { chooseLanguage } from '../command/language.ts';
import type { Options, Origin, Place, Request, User } from '../command/request.ts';
import { defaultSettings, type Settings, type Store } from '../store/types.ts';

/** Where an interaction came from. A server the bot is no member of has no guild object. */
export const placeOf = (interaction: BaseInteraction): Place =>
  interaction.guildId
    ? {
        kind: 'guild',
        guildId: interaction.guildId,
        channelId: interaction.channelId ?? '',
        member: interaction.guild !== null && !onlyByUser(interaction),
        ...(interaction.guildLocale ? { locale: interaction.guildLocale } : {}),
      }
    : {
        kind: 'dm',
        channelId: interaction.channelId ?? '',
        shared: interaction.context === InteractionContextType.PrivateChannel,
      };

/** Whether it is the user alone, and not the server, who let the app in here. */
function onlyByUser({ authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  const { [InstalledBy.UserInstall]: user, [InstalledBy.GuildInstall]: guild } = owners?.toJSON() ?? {};
  return user !== undefined && guild === undefined;
}

/** Who it was, with the rights that the server's roles give; a channel's overwrites give none. */
export function userOf(interaction: BaseInteraction, settings: Settings): User {
  const { guild, member, user, locale } = interaction;
  const rights = guild && member instanceof GuildMember ? rightsOf(member, guild, settings) : none;
  return { id: user.id, name: user.globalName ?? user.username, locale, ...rights };
}

const none = { moderator: false, manager: false };

function rightsOf(member: GuildMember, guild: Guild, settings: Settings) {
  const owner = guild.ownerId === member.id;
  const manager = owner || member.permissions.has(PermissionFlagsBits.ManageGuild);
  const role = settings.moderatorRole !== undefined && member.roles.cache.has(settings.moderatorRole);
  return {
    manager,
    moderator: manager || role || member.permissions.has(PermissionFlagsBits.ManageMessages),
  };
}

/** Settings of the server; the defaults where the bot is no member. */
export const settingsOf = async (place: Place, store: Store): Promise<Settings> =>
  place.kind === 'guild' && place.member ? store.settings(place.guildId) : defaultSettings;

/** What decides language and privacy beside the place: options, or the state of the message tapped on. */
export type Given = {
  readonly language?: string | undefined;
  readonly question?: string | undefined;
  readonly private?: boolean | undefined;
};

/** The part of a request that every kind of interaction has. */
export async function requestOf(interaction: BaseInteraction, given: Given, store: Store): Promise<Request> {
  const place = placeOf(interaction);
  const settings = await settingsOf(place, store);
  const user = userOf(interaction, settings);
  const alone = given.private ?? (place.kind === 'dm' || !place.member || settings.replies === 'private');
  const language = chooseLanguage({
    given: given.language,
    question: given.question,
    private: alone,
    userLocale: user.locale,
    guildLanguage: settings.language,
    guildLocale: place.kind === 'guild' ? place.locale : undefined,
  });
  return { place, user, settings, language, private: alone, at: interaction.createdTimestamp };
}

/** Options by name; those of a subcommand lie one level down. */
export function optionsOf(data: readonly CommandInteractionOption[]): Options {
  const inner = data.flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(inner.map(({ name, value }) => [name, value]));
}

/** The message that a control sits on, and whether the bot can reply to others there and the member may. */
export function originOf(interaction: BaseInteraction, message: Message): Origin {
  const thread = interaction.channel?.isThread() ?? false;
  const writable =
    interaction.guild !== null &&
    mayWrite(interaction.memberPermissions, thread) &&
    mayWrite(interaction.appPermissions, thread) &&
    // Discord refuses a bot's reply to a message that it may not read.
    interaction.appPermissions.has(PermissionFlagsBits.ReadMessageHistory);
  const askerId = message.interactionMetadata?.user.id;
  return {
    messageId: message.id,
    channelId: message.channelId,
    private: message.flags.has(MessageFlags.Ephemeral),
    writable,
    ...(askerId ? { askerId } : {}),
  };
}

const mayWrite = (permissions: BaseInteraction['memberPermissions'], thread: boolean): boolean =>
  permissions?.has(PermissionFlagsBits.ViewChannel) === true &&
  permissions.has(thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages);
