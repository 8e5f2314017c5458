/** Query parameters that say where a reader came from, never which page it is. Data; names in lower case. */

/** Whole names. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  // Click ids of advertisers and social networks.
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'ysclid'],
  ...['igshid', 'igsh', 'li_fat_id', 'epik', 'rdt_cid', 'scid', 'sccid', 'irclickid', 'zanpid', 'vero_id', 'vero_conv'],
  // Mail campaigns.
  ...[
    'mc_cid',
    'mc_eid',
    '_hsenc',
    '_hsmi',
    '__hssc',
    '__hstc',
    '__hsfp',
    'hsctatracking',
    'mkt_tok',
    'ck_subscriber_id',
  ],
  ...['s_cid', 'cmpid', 'ncid', 'soc_src', 'soc_trk', 'sr_share', '_ga', '_gl', 'wt_mc', 'wt_zmc', 'xtor', 'at_medium'],
  // Share buttons of newspapers.
  ...['smid', 'smtyp', 'reflink', 'mod', 'taid', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'ocid', 'cvid'],
  ...['spref', '__twitter_impression', 'feature_share', 'share_id', 'srnd', 'leadsource', 'sref', 'cmp'],
]);

/** Beginnings of names. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'hsa_',
  'pk_',
  'mtm_',
  'matomo_',
  'at_campaign',
  'at_custom',
  'oly_',
];
