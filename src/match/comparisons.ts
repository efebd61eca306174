import { isCarried } from './atoms.ts';
import { placeComparison, streetComparison } from './compare-address.ts';
import { birthComparison } from './compare-birth.ts';
import { companyComparisons } from './compare-company.ts';
import { domainComparison } from './compare-domain.ts';
import { emailComparisons, soleEvidence } from './compare-email.ts';
import { kinComparison, type NamesOfPair, twinsComparison } from './compare-kin.ts';
import { middleComparison, nameComparisons } from './compare-name.ts';
import { hasMobiles, mobileComparison, phoneComparison } from './compare-phone.ts';
import { attributeComparison, genderComparison, identifierComparison, suffixComparison } from './compare-text.ts';
import type { Comparison } from './comparison.ts';
import { controlComparison } from './control.ts';
import type { Feature, Features } from './feature.ts';
import type { Mechanism } from './options.ts';

/**
 * The comparisons the data can support, in a fixed order. They keep the state of the pair last compared
 * (aligned names, agreed values), so each thread builds its own and calls them in order.
 */
export function buildComparisons(features: Features): Comparison[] {
  const has = (feature: Feature): boolean => isCarried(feature, features.count);
  const list: Comparison[] = [];
  let areNamesAlike = (): boolean => false;
  let kin: NamesOfPair | undefined;
  if (has(features.given) || has(features.family)) {
    const names = nameComparisons(features);
    list.push(...names.comparisons);
    areNamesAlike = names.areAlike;
    kin = names;
  }
  if (has(features.middle)) list.push(middleComparison(features));
  if (has(features.suffix)) list.push(suffixComparison(features));
  if (has(features.birth)) list.push(birthComparison(features));
  if (kin !== undefined && (has(features.birth) || hasAny(features.suffix))) list.push(kinComparison(features, kin));
  if (kin !== undefined) list.push(twinsComparison(features, kin));
  if (has(features.gender)) list.push(genderComparison(features));
  if (has(features.email)) list.push(...emailComparisons(features, areNamesAlike));
  if (has(features.phone)) list.push(phoneComparison(features));
  if (has(features.phone) && hasMobiles(features)) list.push(mobileComparison(features));
  if (has(features.street)) list.push(streetComparison(features));
  if (has(features.city) || has(features.postcode) || has(features.region)) list.push(placeComparison(features));
  if (has(features.company)) list.push(...companyComparisons(features));
  if (has(features.company) && has(features.domain)) list.push(domainComparison(features));
  features.identifiers.forEach((feature, index) => {
    if (has(feature)) list.push(identifierComparison(features, index));
  });
  features.attributes.forEach((feature, index) => {
    if (has(feature)) list.push(attributeComparison(features, index));
  });
  const all = list.every(({ id }) => id.startsWith('email')) ? list.map(soleEvidence) : list;
  return all.map((comparison) =>
    controlComparison(without(comparison, features.without), features.control[comparison.id]),
  );
}

/** True where any record has a value: a single suffix tells of a second person. */
function hasAny({ slots }: Feature): boolean {
  return slots.some((ids) => ids.some((id) => id >= 0));
}

/** A comparison less what mechanisms that are switched off need to know of it. */
function without(comparison: Comparison, off: readonly Mechanism[]): Comparison {
  const { sharing, ...fixed } = comparison;
  const known = off.includes('shares of relatives learned') || sharing === undefined ? fixed : comparison;
  return off.includes('unknown columns bounded') ? { ...known, contradicts: false } : known;
}
