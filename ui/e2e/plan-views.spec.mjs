/** A plan along time, as a board, added up, measured, approved, compared, copied and followed, over the real core. Each journey makes a plan of its own and takes it away. */
import { call, ensure, equal, journey, open, settle, until } from './harness.mjs';

/** A plan with an axis and three activities, one after the other; `run` gets their ids. */
async function withPlan(page, url, run) {
  await open(page, url, '#/overview');
  const plan = await call(page, 'add_plan', { fields: { name: { es: 'Plan de prueba' }, begin: '2026-01-01', end: '2026-12-31', currency: 'USD' } });
  const ids = [];
  try {
    const add = async (fields) => (await call(page, 'add_activity', { fields: { plan: plan.id, ...fields } })).id;
    const axis = await add({ level: 'axis', number: '1', name: { es: 'Eje de prueba' }, position: 0 });
    ids.push(await add({ parent: axis, number: '1.1', name: { es: 'Primera' }, begin: '2026-10-12', end: '2026-10-30', position: 0 }));
    ids.push(await add({ parent: axis, number: '1.2', name: { es: 'Segunda' }, begin: '2026-10-20', end: '2026-11-20', status: 'in_progress', actual_begin: '2026-10-01', progress: 40, position: 1 }));
    ids.push(await add({ parent: axis, number: '1.3', name: { es: 'Tercera' }, begin: '2026-11', end: '2026-12', position: 2 }));
    await run(plan, ids, axis);
  } finally {
    // Wherever the journey left it.
    const now = await call(page, 'get_plan', { id: plan.id }).catch(() => null);
    if (now) await call(page, 'delete_plan', { id: plan.id });
  }
}

async function gantt(page, url, plan, more = '') {
  await open(page, url, `#/plan/plan/${plan.id}?tab=gantt${more}`);
  await page.waitForSelector('.gantt [role=row][aria-level="2"] .bar');
  await settle(page);
  await page.focus('.gantt');
}
const activeIs = (page, id) => page.waitForFunction((wanted) => document.querySelector('.gantt .line.on')?.dataset.line === wanted, id);
async function goTo(page, id) {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 10 && (await page.getAttribute('.gantt .line.on', 'data-line')) !== id; i++) await page.keyboard.press('ArrowDown');
  await activeIs(page, id);
}
const fields = async (page, id) => (await call(page, 'get_activity', { id })).fields;
/** Waits until core has what is expected of an activity. */
async function becomes(page, id, wanted, what) {
  const found = async () => Object.fromEntries(Object.entries(await fields(page, id)).filter(([name]) => name in wanted));
  for (let i = 0; i < 200; i++) {
    if (JSON.stringify(Object.entries(await found()).sort()) === JSON.stringify(Object.entries(wanted).sort())) return;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  equal(await found(), wanted, what);
}

journey('bars are moved by keys: Shift the whole, Ctrl the end; months stay months, what has begun stays, Esc gives up', async (page, url) => {
  await withPlan(page, url, async (plan, [first, second, third]) => {
    await gantt(page, url, plan, '&zoom=month');
    await goTo(page, first);
    await page.keyboard.down('Shift');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await becomes(page, first, { begin: '2026-10-15', end: '2026-11-02' }, 'three days later, as one write');
    await settle(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Control');
    await becomes(page, first, { begin: '2026-10-15', end: '2026-11-01' }, 'the end alone');
    await settle(page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.keyboard.up('Shift');
    await goTo(page, second);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await becomes(page, second, { begin: '2026-10-20', end: '2026-11-21', actual_begin: '2026-10-01' }, 'what has begun keeps its begin');
    equal((await fields(page, first)).end, '2026-11-01', 'given up with Esc');
    await settle(page);
    await goTo(page, third);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await becomes(page, third, { begin: '2026-10', end: '2026-11' }, 'known to the month, moved by a month');
    await call(page, 'undo');
    equal((await fields(page, third)).begin, '2026-11', 'one undo takes a move back');
  });
});

journey('a bar is dragged with the mouse, and its end alone', async (page, url) => {
  await withPlan(page, url, async (plan, [first]) => {
    await gantt(page, url, plan, '&zoom=quarter');
    await goTo(page, first);
    const bar = page.locator(`.gantt [data-line="${first}"] .bar`);
    // From 12 to 30 October.
    const day = (await bar.boundingBox()).width / 19;
    const drag = async (x, y, days) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + day * days, y, { steps: 4 });
      await page.mouse.up();
    };
    const box = await bar.boundingBox();
    await drag(box.x + 30, box.y + 6, 2);
    await becomes(page, first, { begin: '2026-10-14', end: '2026-11-01' }, 'two days later');
    await settle(page);
    const now = await bar.boundingBox();
    await drag(now.x + now.width - 3, now.y + 6, -4);
    await becomes(page, first, { begin: '2026-10-14', end: '2026-10-28' }, 'a shorter one');
  });
});

journey('what waits for what is linked by keys, told where dates do not fit, and never in a circle', async (page, url) => {
  await withPlan(page, url, async (plan, [first, , third]) => {
    await gantt(page, url, plan);
    await goTo(page, first);
    await page.keyboard.press('l');
    await page.waitForSelector('.gantt-hint');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.gantt svg g');
    const [link] = (await call(page, 'list_dependencies', { filter: { successor: third } })).items;
    equal(link.fields.predecessor, first, 'the third waits for the first');
    // Days between that the typed dates do not have: nothing moves, it is said.
    await page.keyboard.press('F2');
    await page.waitForSelector('.panel input[type=number]');
    await page.fill('.panel input[type=number]', '60');
    await page.press('.panel input[type=number]', 'Enter');
    await page.waitForSelector('.gantt svg g.broken');
    await page.waitForSelector('.panel:has-text("antes de lo posible")');
    equal((await fields(page, third)).begin, '2026-11', 'typed dates are not moved');
    await page.keyboard.press('Escape');
    await page.focus('.gantt');
    await goTo(page, third);
    await page.keyboard.press('l');
    await page.waitForSelector('.gantt-hint');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    // The whole circle stands named where the link was drawn, and its beginning stays chosen, until Esc.
    const circle = 'Tercera → Primera → Tercera';
    await page.waitForSelector(`.pane [role=alert]:has-text("${circle}")`);
    await page.waitForSelector('.gantt-hint');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.pane [role=alert]', { state: 'detached' });
    equal((await call(page, 'list_dependencies', { filter: { successor: first } })).total, 0, 'no circle is kept');
    // In the panel it stands under the box, which keeps what was chosen.
    await goTo(page, third);
    await page.keyboard.press('F2');
    await page.click('.panel [role=combobox][aria-label="Termina antes de…"]');
    await page.keyboard.type('Primera');
    await page.waitForSelector('.panel [role=option]:has-text("Primera")');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.panel [role=alert]:has-text("${circle}")`);
    equal(await page.inputValue('.panel [role=combobox][aria-invalid=true]'), '1.1 Primera', 'what was chosen stays');
    equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true', 'and so does the keyboard');
  });
});

journey('what is late is counted by activities on the screen, as core counts it for paper', async (page, url) => {
  await withPlan(page, url, async (plan, [first, second]) => {
    await call(page, 'edit_activity', { id: first, fields: { begin: '2026-08-01', end: '2026-09-30' } });
    // A late task makes its activity late, once; of one that is late itself nothing is added.
    for (const parent of [first, second, second]) await call(page, 'add_activity', { fields: { plan: plan.id, parent, level: 'task', name: { es: 'Tarea' }, end: '2026-09-30' } });
    const { rows } = await call(page, 'plan_tree', { plan: plan.id });
    equal(rows.filter((row) => row.depth === 0).map((row) => [row.work, row.late]), [[3, 2]], 'as core counts');
    await open(page, url, `#/plan/plan/${plan.id}`);
    await page.waitForFunction(() => [...document.querySelectorAll('.chip')].some((one) => one.textContent.includes('Atrasadas') && one.querySelector('b')?.textContent === '2'));
  });
});

journey('cards of the board are moved by keys; what is suspended is asked why, and Esc leaves it', async (page, url) => {
  await withPlan(page, url, async (plan, [first, second]) => {
    await open(page, url, `#/plan/plan/${plan.id}?tab=board`);
    await page.waitForSelector(`[data-card="${first}"]`);
    await page.focus(`[data-card="${first}"] a`);
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForSelector(`[data-column=in_progress] [data-card="${first}"]`);
    await becomes(page, first, { status: 'in_progress' }, 'moved on');
    await page.waitForFunction((id) => document.activeElement?.closest('[data-card]')?.dataset.card === id, first);
    // To what is done, and on to what is suspended.
    await page.keyboard.press('Alt+ArrowRight');
    await becomes(page, first, { status: 'done', actual_end: '2026-10-05' }, 'done today');
    await page.waitForSelector(`[data-column=done] [data-card="${first}"]`);
    await page.waitForFunction((id) => document.activeElement?.closest('[data-card]')?.dataset.card === id, first);
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForSelector(`[data-column=suspended] [data-card="${first}"] input`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`[data-column=done] [data-card="${first}"]`);
    equal((await fields(page, first)).status, 'done', 'given up, it stands where it was');
    // With the mouse, from one column to another that is shown while something is carried.
    const card = await page.locator(`[data-card="${second}"]`).boundingBox();
    await page.mouse.move(card.x + 20, card.y + card.height - 8);
    await page.mouse.down();
    await page.mouse.move(card.x + 60, card.y + 40, { steps: 3 });
    const column = await page.locator('[data-column=suspended]').boundingBox();
    await page.mouse.move(column.x + 40, column.y + 120, { steps: 4 });
    await page.mouse.up();
    await page.waitForSelector(`[data-card="${second}"] input`);
    await page.keyboard.type('Falta el convenio');
    await page.keyboard.press('Enter');
    await becomes(page, second, { status: 'suspended', reason: { es: 'Falta el convenio' } }, 'suspended, with its reason');
    await page.waitForSelector(`[data-card="${second}"]:has-text("Falta el convenio")`);
  });
});

journey('filters go along from the tree to the bars and the board, and stay in the address', async (page, url) => {
  await open(page, url, '#/plan/plan/plan-2026');
  await page.waitForSelector('[role=treegrid] [role=row][aria-level="1"]');
  await settle(page);
  await page.click('button.chip:has-text("Atrasadas")');
  await page.waitForFunction(() => location.hash.includes('late=1'));
  await page.click('.tabs a:has-text("Gantt")');
  await page.waitForSelector('.gantt .late');
  ensure(page.url().includes('late=1'), 'the filter went along');
  const late = (await call(page, 'plan_tree', { plan: 'plan-2026' })).rows.filter((row) => row.late_days !== null).length;
  ensure(late > 0, 'the demo has late work');
  await page.click('.tabs a:has-text("Tablero")');
  await page.waitForSelector('[data-card]');
  await page.waitForFunction((count) => document.querySelectorAll('[data-card]').length >= count && [...document.querySelectorAll('[data-card]')].every((card) => card.querySelector('.late')), 1);
});

journey('a plan is approved as it stands, changed, and compared; the amendment is told from the baseline', async (page, url) => {
  await withPlan(page, url, async (plan, [first]) => {
    await open(page, url, `#/plan/plan/${plan.id}?tab=about`);
    await page.click('button:has-text("Aprobar el plan como está")');
    await page.waitForSelector('dialog');
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('td:has-text("5 oct 2026"), td:has-text("2026")');
    await page.waitForSelector('a:has-text("Comparar con el plan de hoy")');
    await call(page, 'edit_activity', { id: first, fields: { end: '2026-11-09' } });
    await page.click('a:has-text("Comparar con el plan de hoy")');
    await page.waitForSelector('tr:has-text("Primera"):has-text("10 días después")');
    equal(await page.locator('tbody tr').count(), 1, 'only what changed is shown');
    await page.check('input[type=checkbox]');
    await page.waitForSelector('tr:has-text("Tercera"):has-text("igual")');
  });
});

journey('a plan is copied for the next year with what was chosen, and one undo takes it away', async (page, url) => {
  await withPlan(page, url, async (plan) => {
    await open(page, url, `#/plan/plan/${plan.id}`);
    await page.waitForSelector('[role=treegrid] [role=row][aria-level="2"]');
    const before = (await call(page, 'list_plans', { limit: 1 })).total;
    await page.click('.bar [aria-haspopup=menu]');
    await page.click('[role=menuitem]:has-text("Copiar como plan nuevo")');
    await page.waitForSelector('dialog');
    equal(await page.inputValue('dialog input[type=number]'), '2027', 'the year after is offered');
    await page.click('dialog button[type=submit]');
    await page.waitForFunction((id) => !document.querySelector('dialog') && location.hash.startsWith('#/plan/plan/') && !location.hash.includes(id), plan.id);
    const made = decodeURIComponent(page.url().split('/plan/plan/')[1].split('?')[0]);
    const rows = (await call(page, 'list_activities', { filter: { plan: (await call(page, 'get_plan', { id: made })).id }, limit: 50 })).items;
    equal(rows.find((row) => row.fields.number === '1.1').fields.begin, '2027-10-12', 'a year later');
    ensure(rows.every((row) => !row.fields.actual_begin), 'nothing of what happened comes along');
    await call(page, 'undo');
    equal((await call(page, 'list_plans', { limit: 1 })).total, before, 'undone');
  });
});

journey('money is added up by line, source and currency; what is overspent is said in words', async (page, url) => {
  await withPlan(page, url, async (plan, [first]) => {
    await call(page, 'add_budget_line', { fields: { activity: first, name: { es: 'Viajes' }, planned: 100000, spent: 120000, currency: 'USD' } });
    await call(page, 'add_budget_line', { fields: { activity: first, name: { es: 'Sede' }, planned: 50000, spent: 10000, currency: 'CLF' } });
    await open(page, url, `#/plan/plan/${plan.id}?tab=budget`);
    await page.waitForSelector('tr:has-text("Primera"):has-text("excedido")');
    await page.waitForSelector('.page:has-text("Se gastó USD 200 más de lo previsto")');
    // Two currencies and no rate between them: no total rather than a wrong one.
    await page.waitForSelector('.page:has-text("No hay total en USD")');
    await page.click('.chips button:has-text("Moneda")');
    await page.waitForFunction(() => location.hash.includes('by=currency'));
    await page.waitForSelector('tbody tr:has-text("CLF")');
  });
});

journey('the month is reviewed: what is late, what it holds up, what was changed, and of whom what is asked', async (page, url) => {
  await withPlan(page, url, async (plan, [first]) => {
    await call(page, 'edit_activity', { id: first, fields: { end: '2026-09-30', begin: '2026-09-01' } });
    await open(page, url, `#/plan/plan/${plan.id}?tab=review`);
    await page.waitForSelector('section:has(h2:has-text("Atrasado")) li:has-text("Primera"):has-text("5 días de atraso")');
    await page.waitForSelector('section:has(h2:has-text("Qué se pide a quién")) tr:has-text("Primera")');
    await page.click('button[aria-label="El mes anterior"]');
    await page.waitForFunction(() => location.hash.includes('month=2026-09'));
    await page.waitForSelector('h2:has-text("Septiembre de 2026")');
  });
});

journey('indicators are read for a quarter, with their parts and whether these meet the whole', async (page, url) => {
  await withPlan(page, url, async (plan) => {
    const indicator = await call(page, 'add_indicator', { fields: { plan: plan.id, name: { es: 'Países que publican' }, unit: { es: 'países' }, baseline: '10', baseline_date: '2025-12-31', target: '20', target_date: '2026-12-31' } });
    const read = (more) => call(page, 'add_reading', { fields: { indicator: indicator.id, end: '2026-03-31', ...more } });
    await read({ value: '14' });
    await read({ value: '8', part: 'América del Sur' });
    await read({ value: '5', part: 'Caribe' });
    await open(page, url, `#/plan/plan/${plan.id}?tab=indicators`);
    await page.waitForSelector('tr:has-text("Países que publican"):has-text("14")');
    await page.waitForSelector('tr.part:has-text("suman 13"):has-text("1 de diferencia")');
    await page.selectOption('.page .input select', '2026-Q3');
    await page.waitForFunction(() => location.hash.includes('span=2026-Q3'));
    await settle(page);
  });
});

journey('a decision becomes work in one step, stands beside it, and undoes', async (page, url) => {
  await withPlan(page, url, async (plan, _, axis) => {
    const decision = await call(page, 'add_decision', { fields: { name: { es: 'Decisión de prueba' }, kind: 'resolution' } });
    await open(page, url, `#/record/decision/${decision.id}`);
    await page.click('[data-to-plan]');
    await page.waitForSelector('dialog select');
    await page.selectOption('dialog select >> nth=0', plan.id);
    await page.waitForFunction((id) => [...document.querySelectorAll('dialog select')[1].options].some((one) => one.value === id), axis);
    await page.selectOption('dialog select >> nth=1', axis);
    await page.click('dialog button[type=submit]');
    await page.waitForSelector('section:has(h2:has-text("En el plan")) a:has-text("Decisión de prueba")');
    const made = (await call(page, 'list_activities', { filter: { parent: axis }, limit: 50 })).items.find((row) => row.title === 'Decisión de prueba');
    ensure(made, 'it stands below the axis');
    await call(page, 'undo');
    await page.waitForSelector('section:has(h2:has-text("En el plan")):has-text("Nada en un plan")');
    await call(page, 'delete_decision', { id: decision.id });
  });
});

journey('a commitment goes to the plan from its register, and comes back closed to the next agenda', async (page, url) => {
  await withPlan(page, url, async (plan, _, axis) => {
    const made = [];
    const add = async (kind, fields) => {
      const { id } = await call(page, `add_${kind}`, { fields });
      made.unshift([kind, id]);
      return id;
    };
    try {
      const series = await add('series', { name: { es: 'Serie de prueba' } });
      const given = await add('event', { name: { es: 'Reunión que lo dio' }, begin: '2026-03-10', status: 'held' });
      const next = await add('event', { name: { es: 'Reunión que sigue' }, begin: '2026-12-10', status: 'planned' });
      for (const event of [given, next]) await add('edition', { event, series });
      const commitment = await add('commitment', { name: { es: 'Compromiso de prueba' }, event: given, due: '2026-11-30', state: 'open' });

      await open(page, url, '#/cooperation/commitment?text=Compromiso%20de%20prueba');
      await page.waitForFunction(() => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === '2');
      await page.waitForSelector('[role=grid] [role=row]:has-text("Compromiso de prueba")');
      // What the journey has just written may still reach the table, which then forgets what was chosen in it.
      await settle(page);
      const take = page.locator('[data-to-plan]');
      await until(async () => {
        if ((await take.count()) === 0) await page.focus('[role=grid]').then(() => page.keyboard.press('Space'));
        await take.click({ timeout: 2000 }).catch(() => undefined);
        return (await page.locator('dialog').count()) > 0;
      }, 'the question where it becomes work');
      await page.waitForSelector(`dialog select option[value="${plan.id}"]`, { state: 'attached' });
      await page.selectOption('dialog select >> nth=0', plan.id);
      await page.waitForSelector(`dialog select option[value="${axis}"]`, { state: 'attached' });
      await page.selectOption('dialog select >> nth=1', axis);
      await page.click('dialog button[type=submit]');
      await page.waitForSelector('dialog', { state: 'detached' });
      const work = (await call(page, 'list_activities', { filter: { parent: axis }, limit: 50 })).items.find((row) => row.title === 'Compromiso de prueba');
      equal(work.fields.end, '2026-11-30', 'it is due when the commitment is');

      // Done on its own page, as anywhere in the plan: the commitment is closed with it, and stands on the next agenda.
      await open(page, url, `#/plan/activity/${work.id}`);
      await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Compromiso de prueba');
      await settle(page);
      await page.locator('article dl.fields div', { hasText: /^Estado/ }).locator('button.v').first().click();
      await page.selectOption('article .edit select', 'done');
      await page.waitForSelector('.toast:has-text("se cierra un compromiso")');
      equal((await call(page, 'get_commitment', { id: commitment })).fields.state, 'done', 'the commitment is closed');
      const agenda = (await call(page, 'list_items', { filter: { event: next }, limit: 10 })).items;
      equal(agenda.map((item) => [item.title, item.fields.about]), [['Compromiso de prueba', `commitment:${commitment}`]], 'it stands on the next agenda');
      await open(page, url, `#/events/${next}?tab=agenda`);
      await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Compromiso de prueba'));
      await call(page, 'undo');
      equal((await call(page, 'get_commitment', { id: commitment })).fields.state, 'open', 'one Undo opens it again');
      equal((await call(page, 'list_items', { filter: { event: next }, limit: 1 })).total, 0, 'and takes it from the agenda');
    } finally {
      for (const [kind, id] of made) await call(page, `delete_${kind}`, { id });
    }
  });
});
