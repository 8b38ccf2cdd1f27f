/** Sets of countries that networks begin from, to tick at once: UN M49 regions, as codes of ISO 3166-1. */
export const sets: readonly { id: string; codes: readonly string[] }[] = [
  { id: 'america', codes: ['AG', 'AR', 'BS', 'BB', 'BZ', 'BO', 'BR', 'CA', 'CL', 'CO', 'CR', 'CU', 'DM', 'DO', 'EC', 'SV', 'GD', 'GT', 'GY', 'HT', 'HN', 'JM', 'MX', 'NI', 'PA', 'PY', 'PE', 'KN', 'LC', 'VC', 'SR', 'TT', 'US', 'UY', 'VE'] },
  { id: 'latin', codes: ['AG', 'AR', 'BS', 'BB', 'BZ', 'BO', 'BR', 'CL', 'CO', 'CR', 'CU', 'DM', 'DO', 'EC', 'SV', 'GD', 'GT', 'GY', 'HT', 'HN', 'JM', 'MX', 'NI', 'PA', 'PY', 'PE', 'KN', 'LC', 'VC', 'SR', 'TT', 'UY', 'VE'] },
  { id: 'south', codes: ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'GY', 'PE', 'PY', 'SR', 'UY', 'VE'] },
  { id: 'central', codes: ['BZ', 'CR', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV'] },
  { id: 'caribbean', codes: ['AG', 'BB', 'BS', 'CU', 'DM', 'DO', 'GD', 'HT', 'JM', 'KN', 'LC', 'TT', 'VC'] },
];
