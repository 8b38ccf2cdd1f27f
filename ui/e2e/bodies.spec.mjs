/** Bodies, elections, votes and statutes, from end to end, over the real core. */
import { audit } from './accessibility.spec.mjs';
import { call, ensure, equal, journey, open, settle, undo, undoAll, until } from './harness.mjs';

const headed = (page, title) => page.waitForFunction((wanted) => document.querySelector('article .head h1')?.textContent === wanted, title);

journey('bodies: the composition is that of the date, and a term opens its body on a day when it ran', async (page, url) => {
  await open(page, url, '#/bodies');
  const body = await call(page, 'get_body', { id: 'executive-committee' });
  const terms = (await call(page, 'list_terms', { filter: { body: body.id }, sort: [{ field: 'begin', descending: false }] })).items;
  const who = async () => (await page.locator('article table tbody th').allTextContents()).map((one) => one.trim()).sort();
  await open(page, url, '#/bodies/body/executive-committee');
  await headed(page, body.title);
  await page.waitForSelector('article table tbody th');
  const now = await who();
  await open(page, url, `#/record/term/${terms[0].id}`);
  await page.waitForFunction((title) => document.querySelector('article .over')?.textContent?.includes(title), terms[0].title);
  await page.waitForSelector('.asof.past');
  const then = await who();
  ensure(JSON.stringify(now) !== JSON.stringify(then), 'another composition on another date');
  const held = (await call(page, 'list_seats', { filter: { term: terms[0].id }, limit: 100 })).items.filter((seat) => seat.fields.end === 'open').map((seat) => seat.title);
  ensure(held.every((title) => then.includes(title)), `all that sat then stand there: ${then}`);
});

journey('bodies: a working group shows what it makes, and its year goes on paper', async (page, url) => {
  await open(page, url, '#/bodies/body/gt-software?tab=work');
  await page.waitForSelector('article table tbody tr:has-text("Ficha única de soluciones")');
  await settle(page);
  await audit(page, 'the work of a group');
  await page.click('article .under a:has-text("Informe del año")');
  await page.waitForFunction(() => document.querySelector('#report-record')?.value === 'gt-software');
  await page.waitForSelector('.crumbs h1:has-text("Informe anual de un grupo")');
});

journey('bodies: where each subregion votes for its own seats, each has its round, its voters and its votes', async (page, url) => {
  await open(page, url, '#/bodies');
  await call(page, 'edit_body_rule', { id: 'regla-comite', fields: { seat_voters: 'subregion' } });
  await open(page, url, '#/bodies/election/eleccion-2026');
  await page.waitForSelector('article tbody tr:has(th:has-text("Colombia")) td:has-text("Andina")');
  await page.click('button:has-text("Abrir las 4 vueltas")');
  await page.waitForFunction(() => [...document.querySelectorAll('article tbody th')].filter((one) => one.textContent === '1.ª vuelta').length === 4);
  await page.click('button[aria-label^="Votos de Colombia"]');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await until(async () => (await call(page, 'count_election', { election: 'eleccion-2026' })).rounds.some((round) => round.subregion?.title === 'Andina' && round.contests.length === 1), 'the vote is in the Andean round');
  await undoAll(page);
});

journey('bodies: a seat is changed in the panel beside, and Undo gives it back', async (page, url) => {
  await open(page, url, '#/bodies/body/executive-committee');
  await page.waitForSelector('article table tbody button[aria-label^="Editar"]');
  const first = (await page.textContent('article table tbody th')).trim();
  await page.click('article table tbody button[aria-label^="Editar"] >> nth=0');
  await page.waitForFunction((title) => document.querySelector('aside.panel h3')?.textContent === title, first);
  await page.click('aside.panel dl.fields button.v >> nth=0');
  await page.waitForSelector('aside.panel .edit select');
  await page.selectOption('aside.panel .edit select', 'rapporteur');
  await page.waitForFunction(() => [...document.querySelectorAll('article table tbody td')].some((one) => one.textContent === 'Relatoría'));
  await page.keyboard.press('Escape');
  await page.waitForSelector('aside.panel', { state: 'detached' });
  await undoAll(page);
  await page.waitForFunction(() => [...document.querySelectorAll('article table tbody td')].every((one) => one.textContent !== 'Relatoría'));
});

journey('bodies: each tab of a body is a place', async (page, url) => {
  await open(page, url, '#/bodies/body/executive-committee');
  await page.waitForSelector('article nav.tabs a');
  for (const [tab, shows] of [[1, '.timeline'], [2, 'a[href*="/election/"]'], [3, '.said li'], [4, 'a[href*="/event/"]']]) {
    await page.click(`article nav.tabs a >> nth=${tab}`);
    await page.waitForSelector(`article ${shows}`);
  }
  await page.goBack();
  await page.waitForSelector('article .said li');
});

journey('bodies: a count is written where it stands, refused when it cannot be, and undone', async (page, url) => {
  await open(page, url, '#/bodies');
  const round = (await call(page, 'list_ballot_rounds', { limit: 100 })).items.find((one) => one.fields.cast);
  const tally = (await call(page, 'list_tallies', { filter: { round: round.id }, limit: 100 })).items[0];
  await open(page, url, `#/bodies/election/${round.fields.election}`);
  const cell = page.getByRole('button', { name: `Votos de ${tally.title}, ${round.fields.number}.ª vuelta` });
  await cell.click();
  const input = page.getByRole('textbox', { name: `Votos de ${tally.title}` });
  await input.fill(String(round.fields.cast + 1));
  await input.press('Enter');
  await page.waitForSelector('.toast.bad, .toast');
  equal((await call(page, 'get_tally', { id: tally.id })).fields.votes, tally.fields.votes, 'more votes than ballots are refused');
  await page.getByRole('textbox', { name: `Votos de ${tally.title}` }).fill('1');
  await page.getByRole('textbox', { name: `Votos de ${tally.title}` }).press('Enter');
  await page.waitForFunction((label) => [...document.querySelectorAll('article td button')].some((one) => one.getAttribute('aria-label') === label), `Votos de ${tally.title}, ${round.fields.number}.ª vuelta: 1`);
  await undoAll(page);
  await page.waitForFunction((label) => [...document.querySelectorAll('article td button')].some((one) => one.getAttribute('aria-label') === label), `Votos de ${tally.title}, ${round.fields.number}.ª vuelta: ${tally.fields.votes}`);
});

journey('bodies: a vote says its result, its count and what was asked for', async (page, url) => {
  await open(page, url, '#/bodies');
  const vote = (await call(page, 'list_votes', { limit: 100 })).items.find((one) => one.fields.in_favour && one.fields.majority !== 'unstated');
  await open(page, url, `#/bodies/vote/${vote.id}`);
  await headed(page, vote.title);
  const words = await page.textContent('article .count');
  ensure(words.includes(String(vote.fields.in_favour)) && !words.includes('{'), words);
});

journey('bodies: what is tried on the board changes nothing until it is saved, and one Undo takes it back', async (page, url) => {
  await open(page, url, '#/bodies/body/executive-committee');
  const { composition } = await call(page, 'balance', { body: 'executive-committee' });
  ensure(composition.open > 0, 'an open seat');
  await page.waitForSelector('article .board .free');
  await page.click('article button:has-text("Proponer")');
  await page.click('article .proposals ol button >> nth=0');
  await page.waitForSelector('article .board .tried');
  equal((await call(page, 'balance', { body: 'executive-committee' })).composition.filled, composition.filled, 'nothing is saved yet');
  await page.click('article .draft button:has-text("Guardar como puestos")');
  await page.waitForFunction(() => !document.querySelector('article .board .tried') && !document.querySelector('article .board .free'));
  equal((await call(page, 'balance', { body: 'executive-committee' })).composition.filled, composition.filled + composition.open, 'the open seats are filled');
  await undoAll(page);
  await page.waitForSelector('article .board .free');
});

for (const [name, options] of Object.entries({ light: { colorScheme: 'light' }, dark: { colorScheme: 'dark', viewport: { width: 1024, height: 680 } } })) {
  journey(`bodies: axe finds nothing, ${name}`, async (page, url) => {
    await open(page, url, '#/bodies');
    const one = async (many) => (await call(page, `list_${many}`, { limit: 1 })).items[0].id;
    const seat = (await call(page, 'list_seats', { limit: 1 })).items[0].id;
    const body = '#/bodies/body/executive-committee';
    for (const hash of [body, `${body}?tab=history`, `${body}?tab=votes`, `${body}?tab=rules`, `${body}?tab=work`, `#/bodies/seat/${seat}`, `#/bodies/election/${await one('elections')}`, `#/bodies/vote/${await one('votes')}`, `#/bodies/statutes/${await one('all_statutes')}`, `#/bodies/subregion/${await one('subregions')}`]) {
      await open(page, url, hash);
      await page.waitForSelector('article h1');
      await settle(page);
      await audit(page, `${hash}, ${name}`);
    }
  }, options);
}

journey('bodies: a written consultation is opened with its last day, answered by name, counted with silence, and taken back', async (page, url) => {
  await open(page, url, '#/bodies');
  const bodies = (await call(page, 'list_bodies', { limit: 200 })).items;
  const [rule] = (await call(page, 'list_body_rules', { limit: 200 })).items.filter((row) => row.fields.consultation_days && row.fields.silence === 'abstention');
  const body = bodies.find((row) => row.id === rule.fields.body);
  await open(page, url, `#/bodies/body/${body.key ?? body.id}?tab=votes`);
  await page.click('button:has-text("Nueva consulta")');
  await page.waitForSelector('dialog form');
  await page.keyboard.type('Sede de prueba');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent === 'Sede de prueba');
  const id = await page.evaluate(() => location.hash.split('/').pop());
  const made = await call(page, 'get_vote', { id });
  equal(made.fields.method, 'written', 'how it is voted');
  ensure(made.fields.date > (await call(page, 'network_info')).today, 'it ends so many days from today');
  await page.locator('.call input').first().focus();
  for (const key of ['1', '1', '2', '3']) await page.keyboard.press(key);
  await until(async () => {
    const { in_favour, against, abstentions } = (await call(page, 'get_vote', { id })).fields;
    return in_favour === 2 && against === 1 && abstentions === 1;
  }, 'the numbers of the answers');
  equal((await call(page, 'list_vote_casts', { filter: { vote: id } })).total, 4, 'who answered is kept');
  const counted = await call(page, 'count_vote', { vote: id });
  equal(counted.silent, counted.entitled - 4, 'silence counts for those who did not answer');
  await page.click('article button:has-text("Cerrar:")');
  await page.waitForFunction(() => !document.querySelector('article .call input:not(:disabled)'));
  equal((await call(page, 'get_vote', { id })).fields.result, counted.result, 'the result is that of the count');
  await undo(page, 6);
  equal((await call(page, 'list_votes', { text: 'Sede de prueba' })).total, 0, 'nothing is left of it');
});

journey('bodies: the next round carries the open seats and those who remain, and one undo takes it back', async (page, url) => {
  await open(page, url, '#/bodies');
  const election = (await call(page, 'list_elections', { limit: 100 })).items.find((row) => row.key === 'eleccion-2026');
  const { next, entitled } = await call(page, 'count_election', { election: election.id });
  await open(page, url, `#/bodies/election/${election.key}`);
  await page.click('button:has-text("Empezar la 1.ª vuelta")');
  await page.waitForFunction(() => [...document.querySelectorAll('article tbody th')].some((one) => one.textContent === '1.ª vuelta'));
  const [round] = (await call(page, 'list_ballot_rounds', { filter: { election: election.id } })).items;
  equal([round.fields.seats, round.fields.entitled], [next.contests.reduce((sum, one) => sum + one.seats, 0), entitled], 'seats and voters of the round');
  await call(page, 'undo');
  equal((await call(page, 'list_ballot_rounds', { filter: { election: election.id } })).total, 0, 'no round is left');
  equal((await call(page, 'get_election', { id: election.id })).fields.state, election.fields.state, 'the election is as before');
});
