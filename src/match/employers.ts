import type { Clustering } from '../model/matching.ts';
import { valueText } from '../table/dictionary.ts';
import { fieldSlots, type RecordSet } from '../table/records.ts';
import { FREE_MAIL_DOMAINS } from '../text/lexicons/email-domains.ts';
import { NO_EMPLOYER } from '../text/lexicons/no-employer.ts';
import { wordSet } from '../text/words.ts';
import type { Feature, Features } from './feature.ts';
import { ORGANISATION, PERSON, partiesOf } from './parties.ts';

/** Which organisation customers belong to; people only. */
export interface Employers {
  /** Per cluster the cluster of its organisation, −1 for none. */
  readonly organisationOf: Int32Array;
  /** Match key of the company of people whose organisation is no customer, where others have the same one. */
  readonly companyOf: ReadonlyMap<number, string>;
}

const FREE_MAIL = wordSet(FREE_MAIL_DOMAINS);
const NOBODYS: ReadonlySet<string> = new Set(NO_EMPLOYER.split(/[|\n]/).map((text) => text.trim()));
/** A domain is a company's when this share of those at it that name a company, or all of several but one, name the same one … */
const LEAST_AGREED = 0.8;
/** … and this share of those at it name any. */
const LEAST_NAMED = 0.5;

/** What ties a cluster to an organisation. */
interface Ties {
  readonly ids: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
}

/**
 * Links people to their organisation: by a registration id both have; else by company name (legal form aside), where
 * several organisations bear it by web or mail domain too; else by a domain only one organisation has. Free-mail domains,
 * and domains whose people work for different companies, tie nobody. At a company's domain its name may be written shorter or
 * longer (Acme, Acme Holding), and one who names another company ties only himself elsewhere. People whose organisation is no
 * customer, or not surely which, share the company's key with their colleagues. Nobody is merged. Linear in records.
 */
export function findEmployers(records: RecordSet, features: Features, clustering: Clustering): Employers {
  const organisationOf = new Int32Array(clustering.count).fill(-1);
  if (features.company.slots.length === 0) return { organisationOf, companyOf: new Map() };
  const ties = collectTies(records, features, clustering);
  const isPerson = clustersWith(PERSON, features, clustering);
  const isFirm = clustersWith(ORGANISATION, features, clustering);
  const people = [...ties.keys()].filter((cluster) => isPerson.has(cluster));
  const firms = [...ties.keys()].filter((cluster) => isFirm.has(cluster) && !isPerson.has(cluster));
  const domainCompanies = companiesOfDomains(ties);
  const index = {
    ids: indexBy(firms, ties, (own) => own.ids),
    companies: indexBy(firms, ties, (own) => own.companies),
    domains: indexBy(firms, ties, (own) => own.domains),
  };
  const unlinked = new Map<number, ReadonlySet<string>>();
  for (const person of people) {
    const own = withDomainCompanies(ties.get(person) as Ties, domainCompanies);
    const firm = firmOf(own, { index, ties, domainCompanies });
    if (firm !== undefined) organisationOf[person] = firm;
    else unlinked.set(person, own.companies);
  }
  return { organisationOf, companyOf: sharedCompanies(unlinked) };
}

/** Per person the company of theirs that most people have; none for a company of one. */
function sharedCompanies(companies: ReadonlyMap<number, ReadonlySet<string>>): ReadonlyMap<number, string> {
  const counts = countTexts([...companies.values()].flatMap((own) => [...own]));
  const chosen = [...companies].flatMap(([person, own]): [number, string][] => {
    const [best] = [...own].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    return best === undefined ? [] : [[person, best]];
  });
  const colleagues = countTexts(chosen.map(([, company]) => company));
  return new Map(chosen.filter(([, company]) => (colleagues.get(company) ?? 0) > 1));
}

function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function clustersWith(party: number, features: Features, { clusterOf }: Clustering): ReadonlySet<number> {
  const parties = partiesOf(features);
  const found = new Set<number>();
  for (let record = 0; record < clusterOf.length; record++)
    if (parties[record] === party) found.add(clusterOf[record] as number);
  return found;
}

function collectTies(records: RecordSet, features: Features, { clusterOf }: Clustering): Map<number, Ties> {
  const ties = new Map<number, { ids: Set<string>; companies: Set<string>; domains: Set<string> }>();
  const add = (record: number, kind: keyof Ties, text: string): void => {
    const cluster = clusterOf[record] as number;
    let own = ties.get(cluster);
    if (own === undefined) ties.set(cluster, (own = { ids: new Set(), companies: new Set(), domains: new Set() }));
    own[kind].add(text);
  };
  eachValue(features.company, (record, text) => NOBODYS.has(text) || add(record, 'companies', text));
  eachValue(features.domain, (record, text) => FREE_MAIL.has(text) || add(record, 'domains', text));
  // Colleagues share the registration id of their firm, which makes it no evidence between them, but it names the firm.
  for (const [kind, one] of features.identifiers.entries())
    eachValue({ ...one, generic: new Uint8Array(one.generic.length) }, (record, text) =>
      add(record, 'ids', `${kind} ${text}`),
    );
  for (const { clean } of fieldSlots(records, 'email')) {
    const domains = clean.ids.length === 0 ? [] : domainsOf(clean.dictionary);
    for (let record = 0; record < records.count; record++) {
      const domain = domains[clean.ids[record] as number] ?? '';
      if (domain !== '') add(record, 'domains', domain);
    }
  }
  return ties;
}

/** Per value id the domain of the address, '' for free mail. */
function domainsOf(dictionary: Feature['dictionary']): string[] {
  return Array.from({ length: dictionary.size }, (_, id) => {
    const text = valueText(dictionary, id).toLowerCase();
    const domain = text.slice(text.lastIndexOf('@') + 1);
    return FREE_MAIL.has(domain) ? '' : domain;
  });
}

function eachValue(feature: Feature, visit: (record: number, text: string) => unknown): void {
  for (const ids of feature.slots) {
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record] as number;
      if (id >= 0 && feature.generic[id] !== 1) visit(record, valueText(feature.dictionary, id));
    }
  }
}

function indexBy(
  clusters: readonly number[],
  ties: ReadonlyMap<number, Ties>,
  pick: (own: Ties) => ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const cluster of clusters)
    for (const key of pick(ties.get(cluster) as Ties)) index.set(key, [...(index.get(key) ?? []), cluster]);
  return index;
}

/** The company whose domain it is, by those at the domain that name one. */
function companiesOfDomains(ties: ReadonlyMap<number, Ties>): ReadonlyMap<string, string> {
  const tallies = new Map<string, { all: number; named: number; companies: Map<string, number> }>();
  for (const { companies, domains } of ties.values()) {
    for (const domain of domains) {
      let tally = tallies.get(domain);
      if (tally === undefined) tallies.set(domain, (tally = { all: 0, named: 0, companies: new Map() }));
      tally.all++;
      if (companies.size > 0) tally.named++;
      for (const company of companies) tally.companies.set(company, (tally.companies.get(company) ?? 0) + 1);
    }
  }
  const found = new Map<string, string>();
  for (const [domain, { all, named, companies }] of tallies) {
    // Of names used alike the longer one says more.
    const [best] = [...companies].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
    if (best === undefined || named < LEAST_NAMED * all) continue;
    const agreed = [...companies].reduce((sum, [name, count]) => (isSameName(name, best[0]) ? sum + count : sum), 0);
    if (agreed >= LEAST_AGREED * named || (agreed > 1 && agreed >= named - 1)) found.set(domain, best[0]);
  }
  return found;
}

/** True for equal keys, and where one is the beginning of the other: "acme", "acme holding". Says something only at one domain. */
function isSameName(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Ties of a person by the company of the mail domain, when it is one's: where none is named, or it is named shorter or longer. */
function withDomainCompanies(own: Ties, domainCompanies: ReadonlyMap<string, string>): Ties {
  const ofDomains = [...own.domains].flatMap((domain) => domainCompanies.get(domain) ?? []);
  if (ofDomains.length === 0) return own;
  const companies = [...own.companies].map((name) => ofDomains.find((company) => isSameName(name, company)) ?? name);
  return { ...own, companies: new Set(companies.length === 0 ? ofDomains : companies) };
}

interface Ground {
  readonly index: Readonly<Record<keyof Ties, ReadonlyMap<string, readonly number[]>>>;
  readonly ties: ReadonlyMap<number, Ties>;
  readonly domainCompanies: ReadonlyMap<string, string>;
}

/** The one organisation a person is tied to, undefined when there is none or several are as likely. */
function firmOf(own: Ties, { index, ties, domainCompanies }: Ground): number | undefined {
  const of = (kind: keyof Ties, keys: Iterable<string>): number[] => [
    ...new Set([...keys].flatMap((key) => index[kind].get(key) ?? [])),
  ];
  const registered = of('ids', own.ids);
  if (registered.length === 1) return registered[0];
  const named = of('companies', own.companies);
  const near = named.filter((firm) => [...own.domains].some((domain) => ties.get(firm)?.domains.has(domain)));
  if (named.length > 0) return near.length === 1 ? near[0] : named.length === 1 ? named[0] : undefined;
  const housed = of(
    'domains',
    [...own.domains].filter((domain) => domainCompanies.has(domain)),
  );
  return housed.length === 1 ? housed[0] : undefined;
}
