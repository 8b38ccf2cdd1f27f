/** What a plan's version is called: the approved plan, or which amendment of it. */
import type { PlanVersionValue } from '$generated/api';
import { t } from '$shared/text/text.svelte';

export const versionName = (one: Pick<PlanVersionValue, 'kind' | 'number'>): string => (one.kind === 'baseline' ? t('plan-version-baseline') : t('plan-version-amendment', { number: one.number }));
