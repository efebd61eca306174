import type { Clean } from '../../model/clean.ts';
import { squeeze } from '../../text/ascii.ts';
import { synonymMap } from '../../text/words.ts';
import { isPlaceholder } from '../text/placeholder.ts';

export interface SocialHandle {
  /** "twitter", "instagram", …; '' when the text does not say. */
  readonly network: string;
  readonly handle: string;
}

const HOSTS = synonymMap(`
twitter: twitter.com | x.com | mobile.twitter.com
facebook: facebook.com | fb.com | m.facebook.com | fb.me | de-de.facebook.com
instagram: instagram.com | instagr.am
linkedin: linkedin.com
youtube: youtube.com | youtu.be
tiktok: tiktok.com
github: github.com
pinterest: pinterest.com | pinterest.de
snapchat: snapchat.com
telegram: t.me | telegram.me
whatsapp: wa.me | api.whatsapp.com
threads: threads.net
bluesky: bsky.app
xing: xing.com
vk: vk.com
reddit: reddit.com
twitch: twitch.tv
skype: skype.com
`);
const NAMES = synonymMap(`
twitter: tw | x
facebook: fb
instagram: ig | insta
linkedin: li
youtube: yt
tiktok: tik tok
github: gh
snapchat: snap
telegram: tg
whatsapp: wa
threads:
bluesky: bsky
skype:
xing:
vk:
reddit:
twitch:
pinterest:
wechat: weixin
line:
signal:
discord:
mastodon:
`);
/** Path parts in front of the handle. */
const PREFIXES = new Set([
  'in',
  'pub',
  'company',
  'user',
  'channel',
  'c',
  'u',
  'r',
  'people',
  'profile',
  'add',
  'pages',
  'groups',
]);
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}._\-#]*$/u;

function fromUrl(text: string): SocialHandle | null {
  const found = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]+\.[a-z]{2,})\/([^\s]*)$/i.exec(text);
  const network = HOSTS.get((found?.[1] ?? '').toLowerCase());
  if (found === null || network === undefined) return null;
  const [path = '', query = ''] = (found[2] ?? '').split('?', 2);
  const id = /(?:^|&)id=(\d+)/.exec(query)?.[1];
  const parts = path.split(/[/#]/).filter((part) => part !== '');
  const part = parts.find((one, index) => !PREFIXES.has(one.toLowerCase()) || index === parts.length - 1);
  const handle = id ?? part ?? '';
  return { network, handle: handle.replace(/^@+/, '').toLowerCase() };
}

/** "@ann@social.org": the server is part of the name. */
function fromFediverse(text: string): SocialHandle | null {
  const found = /^(?:mastodon ?[:/-]? ?)?@([\w.-]{1,64})@([a-z0-9.-]{3,60}\.[a-z]{2,})$/i.exec(text);
  return found === null ? null : { network: 'mastodon', handle: `@${found[1]}@${found[2]}`.toLowerCase() };
}

function fromLabel(text: string): SocialHandle {
  const found = /^([\p{L} ]{1,12}?) ?[:/|-] ?@?(\S+)$/u.exec(text);
  const network = found === null ? undefined : NAMES.get((found[1] ?? '').toLowerCase());
  if (found !== null && network !== undefined) return { network, handle: (found[2] ?? '').toLowerCase() };
  return { network: '', handle: text.replace(/^@+/, '').toLowerCase() };
}

/**
 * A social handle from a link, a label or a bare "@name", in lower case. "https://x.com/AnnLee?s=20" → twitter, annlee;
 * "IG: @ann.lee" → instagram, ann.lee; "linkedin.com/in/ann-lee/" → linkedin, ann-lee.
 * Null with E409 for placeholders, E407 when what is left is no handle ("see website").
 */
export function normalizeHandle(text: string): Clean<SocialHandle> {
  const tidy = squeeze(text);
  if (tidy === '') return { value: null };
  if (isPlaceholder(tidy)) return { value: null, issue: 'E409' };
  const value = fromUrl(tidy) ?? fromFediverse(tidy) ?? fromLabel(tidy);
  if (
    !HANDLE.test(value.network === 'mastodon' ? value.handle.slice(1).replace('@', '.') : value.handle) ||
    value.handle.length > 100
  )
    return { value: null, issue: 'E407' };
  return value.handle === text ? { value } : { value, rules: ['handle'] };
}
