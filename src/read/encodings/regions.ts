/** Regions that a file speaks of in its ASCII parts, each with the share of such signs that it has. */
export interface RegionSigns {
  readonly domains: ReadonlyMap<string, number>;
  readonly callingCodes: ReadonlyMap<string, number>;
}

/** Bits in favour of what is written where most signs point; fewer for less. */
const MOST_BITS = 9;
/** Signs below this share are those of foreign customers. */
const FEWEST_SHARE = 0.15;

const DOMAIN = /[a-z0-9-]\.([a-z]{2})(?![a-z0-9.@-])/gi;
const CALLING_CODE = /(?:\+|(?<![0-9])00)([1-9][0-9]{0,2})/g;
const REGION_CELL = /(?<=^|[,;\t|"])([A-Z]{2})(?=[,;\t|"\r\n]|$)/gm;

/** Domains of e-mails and sites, cells that are a region's code, and calling codes of phones. */
export function regionSigns(ascii: string): RegionSigns {
  const domains = [...ascii.matchAll(DOMAIN), ...ascii.matchAll(REGION_CELL)].map(([, code = '']) =>
    code.toUpperCase(),
  );
  const codes = [...ascii.matchAll(CALLING_CODE)].map(([, code = '']) => code);
  return { domains: shares(domains), callingCodes: shares(codes) };
}

/** Bits that the signs give to what is written in these regions. */
export function regionBits(
  signs: RegionSigns,
  { regions, callingCodes }: { readonly regions: readonly string[]; readonly callingCodes: readonly string[] },
): number {
  const share = (of: ReadonlyMap<string, number>, isOwn: (code: string) => boolean): number =>
    [...of].reduce((sum, [code, part]) => sum + (isOwn(code) ? part : 0), 0);
  const domain = share(signs.domains, (code) => regions.includes(code));
  const phone = share(signs.callingCodes, (digits) => callingCodes.some((code) => digits.startsWith(code)));
  const most = Math.max(domain, phone);
  return most < FEWEST_SHARE ? 0 : MOST_BITS * Math.min(1, most * 1.5);
}

function shares(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map([...counts].map(([code, count]) => [code, count / codes.length]));
}
