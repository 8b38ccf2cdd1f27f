/** People, posts, organizations and the named lists, from end to end, over the real core. */
import { audit } from './accessibility.spec.mjs';
import { call, ensure, equal, journey, open, settle, undoAll, until } from './harness.mjs';

const heading = (page) => page.textContent('article .head h1');
const headed = (page, title) => page.waitForFunction((wanted) => document.querySelector('article .head h1')?.textContent === wanted, title);
const total = async (page, many) => (await call(page, `list_${many}`, { limit: 1 })).total;

journey('people: a person is added with a printed name made of the parts, and Undo takes it away', async (page, url) => {
  await open(page, url, '#/people');
  await page.waitForSelector('article .head h1');
  const before = await total(page, 'people');
  await page.keyboard.press('Control+n');
  await page.waitForSelector('dialog form');
  const field = (label) => page.getByRole('dialog').getByLabel(label, { exact: false }).first();
  await field('Nombres').fill('Zenobia');
  await field('Primer apellido').fill('Zapata');
  await page.waitForFunction(() => [...document.querySelectorAll('dialog input')].filter((one) => one.value === 'Zenobia Zapata').length === 1);
  await page.click('dialog button[type=submit]');
  await headed(page, 'Zenobia Zapata');
  equal(await total(page, 'people'), before + 1, 'people after adding');
  await undoAll(page);
  await page.waitForFunction(() => document.querySelector('article .head h1')?.textContent !== 'Zenobia Zapata');
  equal(await total(page, 'people'), before, 'people after undoing');
});

journey('people: who knows what is asked in list and table, and stays in the address', async (page, url) => {
  await open(page, url, '#/people/person?view=table');
  await page.waitForSelector('[role=grid] [role=row][aria-rowindex="3"]');
  const [{ value, count }] = await call(page, 'list_values', { kind: 'person', field: 'expertise' });
  await page.getByLabel('Especialidades').selectOption(value);
  await page.waitForFunction((wanted) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === wanted, String(count + 1));
  ensure((await page.evaluate(() => location.hash)).includes('expertise='), 'what is asked stands in the address');
  await page.click('button[aria-label="Ver como lista"]');
  await page.waitForFunction((wanted) => document.querySelectorAll('[role=option]').length > 0 && document.querySelector('[role=option]').getAttribute('aria-setsize') === wanted, String(count));
});

journey('people: a post says who holds it on the day, and who is named takes it', async (page, url) => {
  await open(page, url, '#/people');
  const posts = (await call(page, 'list_posts', { limit: 500 })).items;
  const tenures = (await call(page, 'list_tenures', { limit: 500 })).items;
  const { today } = await call(page, 'network_info');
  const free = posts.find((post) => tenures.every((row) => row.fields.post !== post.id || row.fields.capacity === 'alternate' || (/^\d/.test(row.fields.end) && `${row.fields.end}~` < today)));
  ensure(free, 'a vacant post');
  await open(page, url, `#/people/post/${free.id}`);
  await headed(page, free.title);
  await page.click('article button:has-text("Nombrar a alguien")');
  await page.waitForSelector('dialog form');
  const person = (await call(page, 'list_people', { limit: 1 })).items[0];
  await page.fill('dialog input[role=combobox] >> nth=0', person.title);
  await page.click(`dialog [role=option]:has-text("${person.title}") >> nth=0`);
  await page.click('dialog button[type=submit]');
  await page.waitForFunction((name) => document.querySelector('article .now .who')?.textContent === name, person.title);
  await undoAll(page);
  await page.waitForFunction(() => document.querySelector('article .now .who')?.textContent?.startsWith('Vacante'));
});

journey('people: the person’s page tells the posts of the day, and those held later are not yet', async (page, url) => {
  await open(page, url, '#/people');
  const tenure = (await call(page, 'list_tenures', { limit: 500 })).items.find((row) => /^\d{4}-\d{2}-\d{2}$/.test(row.fields.begin ?? '') && row.fields.end === 'open' && row.fields.capacity === 'titular');
  const post = await call(page, 'get_post', { id: tenure.fields.post });
  await open(page, url, `#/people/person/${tenure.fields.person}`);
  await page.waitForFunction((title) => document.querySelector('article .head .under')?.textContent?.includes(title), post.title);
  await open(page, url, `#/people/person/${tenure.fields.person}?on=1990-01-01`);
  await page.waitForSelector('article .head h1');
  await settle(page);
  ensure(!(await page.textContent('article')).includes(post.title), 'a post held later does not show');
});

journey('people: the addresses of a list are copied by language, each once', async (page, url) => {
  await open(page, url, '#/people/lists');
  await page.waitForSelector('article .fields dd .btn');
  await page.click('article .fields dd .btn >> nth=0');
  await page.waitForSelector('.toast');
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('; ');
  ensure(copied.length > 1 && copied.every((one) => /^.+ <[^<>\s]+@[^<>\s]+>$/.test(one)), `addresses as mail programs read them: ${copied.slice(0, 2)}`);
  equal(new Set(copied).size, copied.length, 'nobody twice');
  await page.click('nav[aria-label="Listas"] a >> nth=1');
  await page.waitForFunction(() => document.querySelector('nav[aria-label="Listas"] a[aria-current]') === document.querySelectorAll('nav[aria-label="Listas"] a')[1]);
});

journey('people: what is written on a person undoes', async (page, url) => {
  await open(page, url, '#/people');
  await page.waitForSelector('article .head h1');
  const person = (await call(page, 'list_people', { limit: 1 })).items[0];
  await open(page, url, `#/people/person/${person.id}`);
  await headed(page, person.title);
  const mobile = page.locator('article dl.fields div', { hasText: 'Celular' }).locator('button.v');
  await mobile.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('article .edit input');
  await page.keyboard.type('+598 555 9999');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => [...document.querySelectorAll('article dl.fields button.v')].some((one) => one.textContent?.includes('9999')));
  await undoAll(page);
  await page.waitForFunction(() => [...document.querySelectorAll('article dl.fields button.v')].every((one) => !one.textContent?.includes('9999')));
  equal(await heading(page), person.title, 'the person is as before');
});

/** Somebody written twice: the same name, country and telephone, with another address and a language more. */
async function double(page) {
  const of = (await call(page, 'list_people', { limit: 200 })).items.find((row) => row.fields.mobile && row.fields.email && row.fields.second_surname);
  const { given_names, first_surname, second_surname, printed_name, country, mobile } = of.fields;
  const made = await call(page, 'add_person', { fields: { given_names, first_surname, second_surname, printed_name, country, mobile, email: 'otra@doble.example', languages: ['fr'] } });
  return { of, made };
}

journey('people: who stands twice is found with reasons, merged field by field, and one Undo takes the merge back', async (page, url) => {
  await open(page, url, '#/people');
  const before = await total(page, 'people');
  const { of, made } = await double(page);
  await open(page, url, `#/people/duplicates/${of.id}~${made.id}`);
  await page.waitForSelector('article input[name=email]');
  ensure((await page.locator('article .rows li').count()) >= 3, 'reasons by weight');
  equal(await page.locator('article input[name=email]').nth(0).isChecked(), true, 'the one that stays keeps its own at first');
  await page.locator('article input[name=email]').nth(1).check();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Unir' }).click();
  await until(async () => (await total(page, 'people')) === before, 'one person less');
  const kept = await call(page, 'get_person', { id: of.id });
  equal(kept.fields.email, 'otra@doble.example', 'the address that was chosen');
  ensure(kept.fields.languages.includes('fr'), 'languages of both');
  await call(page, 'undo');
  equal(await total(page, 'people'), before + 1, 'both are back after one undo');
  equal((await call(page, 'get_person', { id: of.id })).fields.email, of.fields.email, 'with what each had');
  await call(page, 'undo');
  equal(await total(page, 'people'), before, 'nothing is left of it');
});

journey('people: what was told apart is remembered, and can be asked again', async (page, url) => {
  await open(page, url, '#/people');
  const { of, made } = await double(page);
  const pairs = async () => (await call(page, 'duplicates', { kind: 'person', record: made.id })).total;
  equal(await pairs(), 1, 'the pair is found');
  await open(page, url, `#/people/duplicates/${of.id}~${made.id}`);
  await page.click('button:has-text("No es duplicado")');
  await page.waitForSelector('nav li.told button');
  equal(await pairs(), 0, 'the pair told apart');
  await page.click('nav li.told button');
  await page.waitForSelector('nav li.told', { state: 'detached' });
  equal(await pairs(), 1, 'asked again');
  await undoAll(page);
});

journey('people: one person’s data is written out; erasing asks for the name and says what stays', async (page, url) => {
  await open(page, url, '#/people');
  const made = await call(page, 'add_person', { fields: { given_names: 'Zulema', first_surname: 'Efímera', printed_name: 'Zulema Efímera', email: 'zulema@x.example' } });
  await open(page, url, `#/people/person/${made.id}`);
  await headed(page, 'Zulema Efímera');
  await page.click('button[aria-label="Datos de esta persona"]');
  await page.click('[role=menuitem]:has-text("Borrar los datos")');
  await page.waitForSelector('dialog input');
  await page.keyboard.type('Zulema');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog .hint.bad');
  await audit(page, 'erasing a person');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  equal((await call(page, 'get_person', { id: made.id })).fields.email, 'zulema@x.example', 'nothing was erased');
  await undoAll(page);
});

journey('people: the telephones of a list, or of the directory as it is filtered, go on paper', async (page, url) => {
  await open(page, url, '#/people/lists/body-executive-committee');
  await page.click('button[aria-label="Imprimir teléfonos"]');
  await page.click('[role=menuitem]:has-text("en tarjetas")');
  await page.waitForFunction(() => document.querySelector('#report-list')?.value === 'body:executive-committee');
  await page.waitForSelector('.crumbs h1:has-text("Tarjetas con teléfonos")');
  await open(page, url, '#/people/person?country=UY');
  await page.click('button[aria-label="Imprimir teléfonos"]');
  await page.click('[role=menuitem]:has-text("en una lista")');
  await page.waitForFunction(() => document.querySelector('#report-list option')?.textContent === 'Directorio: Uruguay');
  const asked = { document: 'phones', filter: { country: 'UY' }, language: 'es' };
  ensure((await call(page, 'preview_document', asked)).pages.length >= 1, 'the list has a page');
  await settle(page);
  await audit(page, 'the telephones of the directory');
});

for (const [name, options] of Object.entries({ light: { colorScheme: 'light' }, dark: { colorScheme: 'dark', viewport: { width: 1024, height: 680 } } })) {
  journey(`people: axe finds nothing, ${name}`, async (page, url) => {
    await open(page, url, '#/people');
    const one = async (many) => (await call(page, `list_${many}`, { limit: 1 })).items[0].id;
    for (const hash of [`#/people/person/${await one('people')}`, `#/people/post/${await one('posts')}`, `#/people/organization/${await one('organizations')}`, '#/people/lists', '#/people/person?view=table']) {
      await open(page, url, hash);
      await page.waitForSelector('h1');
      await settle(page);
      await audit(page, `${hash}, ${name}`);
    }
  }, options);
}
