/** Discord's numbers, beyond those its API description carries; strings are counted in UTF-16 units, the strictest way. */
export const LIMITS = {
  content: 2_000,
  components: 40,
  text_displays: 4_000,
  rows: 5,
  embeds_text: 6_000,
  command_text: 8_000,
  choice_value: 100,
  /** Commands of each type in one scope. */
  commands: { 1: 100, 2: 15, 3: 15, 4: 1 } as Readonly<Record<number, number>>,
  creates_a_day: 200,
  user_app_followups: 5,
  guilds_a_shard: 2_500,
  /** Gateway frames a client may send within 60 s. */
  gateway_sends: 120,
  token_life_ms: 15 * 60_000,
} as const;

/** Message flags by name. */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Component types by name. */
export const COMPONENT = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** The locales that may stand as keys of localizations, and that a user may have. */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);

/** Permission bits that a bot of this kind meets. */
export const PERMISSION = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  ManageThreads: 1n << 34n,
  SendMessagesInThreads: 1n << 38n,
  UseApplicationCommands: 1n << 31n,
  UseExternalApps: 1n << 50n,
} as const;

/** A permission's name. */
export type PermissionName = keyof typeof PERMISSION;

/** The sum of permissions named. */
export function permissions(...names: PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | PERMISSION[name], 0n);
}

/** Gateway intents that Discord must approve first: members, presences, message content. */
export const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** Every intent that exists; any other bit is refused with 4013. */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;
