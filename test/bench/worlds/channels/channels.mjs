// The kinds of exports. `has`: concepts in order, `?` half of the files have it, `??` one in five; capitals are layouts
// (layouts.mjs). `miss`: how often a group is left blank at usual dirt. `entry`: how an entry comes about (dirt/slips.mjs).
// `draw`: how likely a person comes here. `again`: how likely a second entry of a person is made
// here. `keyed`: how often such a system takes each mailbox once only.

const isAdult = ({ age }) => (age > 17 ? 1 : 0);
const byMail = ({ email, age }) => (email === undefined ? 0 : age > 15 ? 1 : 0.1);

export const CHANNELS = {
  shop: {
    keyed: 0.6,
    files: 'shop|webshop|store_customers|online|kunden_shop|checkout',
    entry: 'self',
    draw: byMail,
    again: 1,
    has: 'row_id? customer_no? title?? NAME EMAIL PHONE ADDRESS company?? created? consent? orders? amount? source?? EXTRA',
    miss: { email: 0.01, phone: 0.35, address: 0.12, given: 0.01 },
  },
  till: {
    files: 'pos|till|kasse|caisse|counter|loyalty_pos',
    entry: 'clerk',
    draw: ({ age }) => (age < 16 ? 0.05 : 1),
    again: 1.3,
    has: 'row_id? TILLNAME PHONE loyalty? email?? postcode?? store? amount? created? EXTRA',
    miss: { phone: 0.25, email: 0.6, given: 0.25, loyalty: 0.3, address: 0.4 },
  },
  newsletter: {
    keyed: 0.9,
    files: 'newsletter|mailing|subscribers_mail|news|audience',
    entry: 'self',
    draw: byMail,
    again: 0.5,
    has: 'EMAIL given? family? language?? country?? created? consent? source? status?? EXTRA',
    miss: { given: 0.3, family: 0.4, email: 0 },
  },
  crm: {
    files: 'crm|contacts|sales_contacts|leads|kontakte|b2b',
    entry: 'clerk',
    isBusiness: true,
    draw: ({ work }) => (work === undefined ? 0 : 1),
    again: 0.9,
    has: 'row_id? customer_no?? company title?? NAME job? EMAIL WORKPHONES ADDRESS website?? country? owner? sales_region? segment? created? updated? note?? EXTRA',
    miss: { email: 0.12, phone: 0.2, address: 0.2, job: 0.25, given: 0.06 },
  },
  members: {
    files: 'members|membership|verein|adherents|soci|club',
    entry: 'scan',
    draw: ({ age }) => (age > 5 ? 1 : 0.3),
    again: 0.2,
    has: 'customer_no? title?? NAME sex? BIRTH ADDRESS PHONE EMAIL account?? created? amount?? status? EXTRA',
    miss: { email: 0.3, phone: 0.2, address: 0.04, birth: 0.1 },
  },
  donors: {
    files: 'donors|supporters|gifts|spender|donateurs',
    entry: 'clerk',
    draw: ({ age }) => (age > 30 ? age / 50 : 0.2),
    again: 0.6,
    has: 'customer_no? title DONORNAME suffix? ADDRESS email? phone? giving? amount? updated? segment?? EXTRA',
    miss: { email: 0.5, phone: 0.5, address: 0.03 },
  },
  patients: {
    files: 'patients|practice|patientenliste|clinic|hospital',
    entry: 'clerk',
    draw: ({ age }) => 0.4 + age / 60,
    again: 0.25,
    has: 'row_id? insurance_no? NAME maiden?? sex BIRTH insurer? ADDRESS phone mobile?? email?? updated? EXTRA',
    miss: { email: 0.6, phone: 0.2, address: 0.05, birth: 0.02, insurance: 0.1 },
  },
  subscribers: {
    files: 'subscribers|abonnenten|readers|delivery|abonnes',
    entry: 'phone',
    draw: ({ age }) => (age > 24 ? age / 45 : 0.05),
    again: 0.4,
    has: 'customer_no? title? NAME ADDRESS PHONE email?? tariff? created? area?? status? EXTRA',
    miss: { phone: 0.4, email: 0.6, address: 0.01 },
  },
  register: {
    files: 'register|census|roll|electoral|residents',
    entry: 'scan',
    draw: () => 1,
    again: 0.1,
    has: 'NAME sex BIRTHPARTS house_label occupation? relation? marital?? household? area? EXTRA',
    miss: { given: 0.02, birth: 0.05, address: 0.02 },
  },
  market: {
    files: 'marketplace|market_orders|platform|buyers',
    entry: 'self',
    draw: byMail,
    again: 0.8,
    has: 'row_id? handle? full phone?? address country? created? amount? EXTRA',
    miss: { phone: 0.3, address: 0.05, handle: 0.1 },
  },
  support: {
    files: 'support|helpdesk|requests|service',
    entry: 'phone',
    draw: isAdult,
    again: 1.2,
    has: 'ticket full EMAIL PHONE subject? when? status? EXTRA',
    miss: { email: 0.25, phone: 0.35, given: 0.1 },
  },
};

const EVERYDAY = Object.keys(CHANNELS).filter((id) => id !== 'register');
export const CHANNEL_IDS = Object.freeze(EVERYDAY);
