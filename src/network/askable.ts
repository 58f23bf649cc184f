import type { Failure } from '../model/external-outcome.ts';
import type { ExternalSettings } from '../model/external-settings.ts';
import { urlMatcher } from './url-pattern.ts';

/** Names that no public name service has (RFC 2606, 6761, 6762, 8375, 9476), or that are kept for examples. */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|internal|home\.arpa|onion|alt)$/;

/** "Bad ports" of the Fetch standard: other protocols live there, and browsers do not go there either. */
const badPorts = new Set(
  (
    '1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 ' +
    '179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 ' +
    '5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
);

/** Says why an address must not be asked, before its name is looked up; `undefined` where it may be. */
export type Askable = (url: URL) => Failure | undefined;

export function askable({ allow, deny }: Pick<ExternalSettings, 'allow' | 'deny'>, allowPrivate: boolean): Askable {
  const isAllowed = allow.length === 0 ? () => true : urlMatcher(allow);
  const isDenied = urlMatcher(deny);
  return (url) => {
    if (badPorts.has(url.port) || isDenied(url.href) || !isAllowed(url.href)) return 'denied';
    const host = url.hostname.replace(/\.$/, '');
    return !allowPrivate && (reserved.test(host) || !/[.:]/.test(host)) ? 'private' : undefined;
  };
}
