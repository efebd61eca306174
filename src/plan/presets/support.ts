import type { Preset } from './preset.ts';

/** Support desks: Zendesk, Intercom, Freshdesk. */
export const SUPPORT: readonly Preset[] = [
  {
    id: 'zendesk-users',
    label: 'Zendesk users',
    kind: 'customer',
    verified: true,
    detect: {
      all: 'name|email|external_id|role',
      any: 'details|notes|phone|restriction|organization|tags|brand',
    },
    columns: {
      name: 'full_name',
      email: 'email',
      external_id: 'source_key',
      phone: 'phone',
      organization: 'company',
    },
    leave: 'details|notes|role|restriction|tags|brand',
  },
  {
    id: 'zendesk-tickets',
    label: 'Zendesk tickets',
    kind: 'ticket',
    verified: true,
    detect: {
      all: 'Id|Requester|Requester id|Requester email',
      any: 'Summation column|Requester external id|Requester domain|Submitter|Assignee|Group|Ticket type|Satisfaction Score|Reopens|Replies',
    },
    columns: {
      Id: 'ticket_id',
      Requester: 'full_name',
      'Requester id': 'customer_id',
      'Requester external id': 'customer_ref',
      'Requester email': 'email',
      Subject: 'event_type',
      'Created at': 'created_at',
      'Updated at': 'updated_at',
      Organization: 'company',
    },
    leave:
      'Summation column|Requester domain|Submitter|Assignee|Group|Tags|Status|Priority|Via|Ticket type|Assigned at|Due date|Initially assigned at|Solved at|Resolution time|Satisfaction Score|Group stations|Assignee stations|Reopens|Replies|* in minutes*',
  },
  {
    id: 'intercom-users',
    label: 'Intercom users',
    kind: 'customer',
    verified: false,
    detect: {
      all: 'name|email|user_id|custom_attributes.*',
      any: 'phone|created_at|role|signed_up_at|last_seen_at|unsubscribed_from_emails',
    },
    columns: {
      name: 'full_name',
      email: 'email',
      phone: 'phone',
      user_id: 'source_key',
      created_at: 'created_at',
      signed_up_at: 'created_at',
      last_seen_at: 'updated_at',
      'Last seen (*': 'updated_at',
      unsubscribed_from_emails: { role: 'consent_email', inverse: true },
      marked_email_as_spam: { role: 'consent_email', slot: 1, inverse: true },
      has_hard_bounced: 'undeliverable_email',
    },
    leave: 'role',
  },
  {
    id: 'freshdesk-contacts',
    label: 'Freshdesk contacts',
    kind: 'customer',
    verified: false,
    detect: {
      all: 'Full name|Email|Work phone|Mobile phone',
      any: 'Title|Twitter|Unique external ID|Other emails|Company|Time zone|Tags|About',
    },
    columns: {
      'Full name': 'full_name',
      Title: 'job_title',
      Email: 'email',
      'Work phone': 'phone',
      'Mobile phone': ['phone', 1],
      Twitter: 'handle',
      'Unique external ID': 'identifier',
      'Other emails': { role: 'email', slot: 1, separator: ',' },
      Company: 'company',
      Address: 'address_full',
      Language: 'language',
    },
    leave: 'Time zone|Tags|About',
  },
];
