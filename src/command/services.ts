import type { Ask } from '../answer/ask.ts';
import type { PinShelf } from '../answer/pins.ts';
import type { Suggest } from '../answer/suggest.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { FindResources } from '../search/resource-index.ts';
import type { Store } from '../store/types.ts';
import type { View } from '../view/view.ts';
import type { Place } from './request.ts';

/** What happened when a channel was asked to do something. */
export type ChannelResult = 'done' | 'forbidden' | 'full' | 'gone' | 'unavailable';

/** What a transport can do in a channel beside replying. */
export type Channels = {
  /** Pins a message with the channel's own pins. */
  readonly pin: (channelId: string, messageId: string) => Promise<ChannelResult>;
  readonly post: (channelId: string, view: View) => Promise<ChannelResult>;
};

/** What `/docker about` tells of this program. */
export type About = {
  readonly version: string;
  readonly source: string;
  readonly licence: string;
  /** Address that adds the bot to a server; absent in a terminal. */
  readonly invite?: () => string;
};

/** A line in the log about a moderator's deed or a refusal; never a question's text. */
export type Audit = (event: string, details: Readonly<Record<string, string | number | boolean>>) => void;

/** What commands may use; `main` puts it together. */
export type Services = {
  readonly guide: Lookup;
  readonly ask: Ask;
  readonly suggest: Suggest;
  readonly findResources: FindResources;
  readonly store: Store;
  /** The pins that count in a place; none outside servers that the bot is a member of. */
  readonly shelf: (place: Place) => Promise<PinShelf | undefined>;
  readonly channels: Channels;
  /** Whether something is asked for the first time by this key: a quick second click comes before the button goes. */
  readonly firstTime: (key: string) => boolean;
  readonly about: About;
  readonly audit: Audit;
};
