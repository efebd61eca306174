import type { FileConsent, Preset } from './preset.ts';

/** One file per status; "cleaned" addresses bounce, which is neither consent nor refusal. */
const STATUS_FILES: readonly FileConsent[] = [
  { word: 'nonsubscribed', channel: 'consent_email', state: 'not_subscribed' },
  { word: 'unsubscribed', channel: 'consent_email', state: 'opted_out' },
  { word: 'cleaned', channel: 'consent_email', state: 'undeliverable' },
  { word: 'subscribed', channel: 'consent_email', state: 'opted_in' },
];

/** Newsletters: Mailchimp audiences and Klaviyo profiles. */
export const NEWSLETTER: readonly Preset[] = [
  {
    id: 'mailchimp-audience',
    label: 'Mailchimp audience (one file per status)',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'Email Address|MEMBER_RATING|OPTIN_TIME|LEID|EUID',
      any: 'First Name|Last Name|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LAST_CHANGED|UNSUB_TIME|CC|REGION|TAGS',
    },
    columns: {
      'Email Address': 'email',
      'First Name': 'given_name',
      'Last Name': 'family_name',
      Address: 'address_full',
      'Phone Number': 'phone',
      Birthday: 'birth_date',
      OPTIN_TIME: 'created_at',
      LAST_CHANGED: 'updated_at',
      CC: 'country',
      UNSUB_TIME: { role: 'consent_email', inverse: true },
      CONFIRM_TIME: { role: 'consent_email_at', dates: 'opted_in' },
      CLEAN_TIME: 'undeliverable_email',
      LEID: 'source_key',
    },
    leave:
      'MEMBER_RATING|OPTIN_IP|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|REGION|UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|UNSUB_REASON|UNSUB_REASON_OTHER|CLEAN_CAMPAIGN_TITLE|CLEAN_CAMPAIGN_ID|EUID|NOTES|TAGS',
    fileConsent: STATUS_FILES,
  },
  {
    id: 'klaviyo-profiles',
    label: 'Klaviyo profiles',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'Email|Klaviyo ID|First Name|Last Name',
      any: 'Organization|Phone Number|State / Region|Zip Code|Profile Created On|Date Added|Last Open|Last Click|Consent|$consent_method',
    },
    columns: {
      Email: 'email',
      'Klaviyo ID': 'source_key',
      'First Name': 'given_name',
      'Last Name': 'family_name',
      Organization: 'company',
      Title: 'job_title',
      'Phone Number': 'phone',
      Address: 'street',
      'Address 2': 'street_2',
      City: 'city',
      'State / Region': 'region',
      Country: 'country',
      'Zip Code': 'postcode',
      'Profile Created On': 'created_at',
      'Last Active': 'updated_at',
      'Accepts Marketing': { role: 'consent_email', no: 'not_subscribed' },
      'Email Marketing Consent': { role: 'consent_email', slot: 1 },
      'SMS Marketing Consent': 'consent_sms',
      'Email Marketing Consent Timestamp': 'consent_email_at',
      'SMS Consent Timestamp': 'consent_sms_at',
      'SMS Marketing Consent Timestamp': ['consent_sms_at', 1],
      $consent_timestamp: { role: 'consent_any_at', dates: 'opted_in' },
      'Email Suppressions': { role: 'consent_email', slot: 2, inverse: true },
      'SMS Suppressions': { role: 'consent_sms', slot: 1, inverse: true },
    },
    leave:
      'Latitude|Longitude|Source|Consent|First Active|Date Added|Last Open|Last Click|Initial Source|* Customer Lifetime Value|* Number Of Orders|Churn Risk Prediction|Average Days Between Orders|Average Order Value|Expected Date Of Next Order|$*|Shopify Tags',
  },
];
