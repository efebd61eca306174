import type { Feature, Features } from './feature.ts';

const KEYED = [
  'given',
  'middle',
  'family',
  'suffix',
  'birth',
  'gender',
  'email',
  'emailLocal',
  'emailDomain',
  'phone',
  'house',
  'street',
  'unit',
  'postcode',
  'city',
  'region',
  'company',
  'domain',
] as const;

/**
 * Counts value holders per customer instead of per record, so that a customer's own duplicates do not make
 * a value look common. `customerOf[record]` is any number shared by the records of one customer.
 */
export function countHolders(features: Features, customerOf: Int32Array): Features {
  const recount = (feature: Feature): Feature => withHolders(feature, customerOf);
  const named = Object.fromEntries(KEYED.map((key) => [key, recount(features[key])])) as Pick<
    Features,
    (typeof KEYED)[number]
  >;
  return {
    ...features,
    ...named,
    customerOf,
    identifiers: features.identifiers.map(recount),
    attributes: features.attributes.map(recount),
  };
}

function withHolders(feature: Feature, customerOf: Int32Array): Feature {
  const size = feature.dictionary.size;
  const holders = new Float64Array(new SharedArrayBuffer(size * 8));
  const order = byCustomer(customerOf);
  const lastHolder = new Int32Array(size).fill(-1);
  let total = 0;
  let lastCounted = -1;
  for (let at = 0; at < order.length; at++) {
    const record = order[at] as number;
    const customer = customerOf[record] as number;
    for (const ids of feature.slots) {
      const id = ids[record] as number;
      if (id < 0) continue;
      if (lastCounted !== customer) {
        total++;
        lastCounted = customer;
      }
      if (lastHolder[id] === customer) continue;
      lastHolder[id] = customer;
      holders[id] = (holders[id] as number) + 1;
    }
  }
  return { ...feature, holders, total: Math.max(1, total), unseen: unseenHolders(holders), otherShare: 1 };
}

/** Records grouped by customer, linear: counting sort over customer numbers (all below the record count). */
function byCustomer(customerOf: Int32Array): Int32Array {
  const starts = new Int32Array(customerOf.length + 1);
  for (const customer of customerOf) starts[customer + 1] = (starts[customer + 1] as number) + 1;
  for (let i = 0; i < customerOf.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const order = new Int32Array(customerOf.length);
  for (let record = 0; record < customerOf.length; record++) {
    const customer = customerOf[record] as number;
    const at = starts[customer] as number;
    order[at] = record;
    starts[customer] = at + 1;
  }
  return order;
}

/** Mean number of other holders a held value has, between 0.02 (e-mails, identifiers) and 1 (names, cities). */
function unseenHolders(holders: Float64Array): number {
  let pairs = 0;
  let held = 0;
  for (const count of holders) {
    pairs += count * (count - 1);
    held += count;
  }
  return Math.min(1, Math.max(0.02, held === 0 ? 1 : pairs / held));
}

/**
 * Corrects the holder counts of each compared feature once the chance of agreeing is known: of the customers that seem
 * to share a value, only the share that chance explains are others; the rest are duplicates still to be merged.
 */
export function discountDuplicates(features: Features, chance: (feature: Feature) => number | undefined): Features {
  const discount = (feature: Feature): Feature => {
    const share = chance(feature);
    if (share === undefined) return feature;
    const otherShare = Math.min(1, share / agreementChance(feature));
    return { ...feature, otherShare, unseen: Math.min(1, Math.max(0.02, feature.unseen * otherShare)) };
  };
  const named = Object.fromEntries(KEYED.map((key) => [key, discount(features[key])])) as Pick<
    Features,
    (typeof KEYED)[number]
  >;
  return {
    ...features,
    ...named,
    identifiers: features.identifiers.map(discount),
    attributes: features.attributes.map(discount),
  };
}

/** Chance that two random customers agree on a value: Σ f², exact from the holder counts. */
export function agreementChance(feature: Feature): number {
  let sum = 0;
  for (let id = 0; id < feature.holders.length; id++) {
    const count = feature.generic[id] === 1 ? 0 : (feature.holders[id] as number);
    sum += count * (count - 1);
  }
  return (sum + 0.5) / (feature.total * Math.max(1, feature.total - 1));
}
