// Serves a baked site on loopback, compressed, as a host of static files does, and asks Lighthouse for its four
// categories on one page of each kind, as a phone and as a desktop. Prints a table; says what keeps a page below 100.
import { createServer } from 'node:http';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.xml': 'application/xml', '.ico': 'image/x-icon', '.png': 'image/png', '.json': 'application/json', '.txt': 'text/plain',
};
const [site, ...wanted] = process.argv.slice(2);

const answer = (request, response) => {
  const path = normalize(new URL(request.url, 'http://x').pathname);
  const asked = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const found = existsSync(asked) && statSync(asked).isFile();
  const file = found ? asked : join(site, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(file)] || 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'max-age=600',
  });
  createReadStream(file).pipe(createGzip({ level: 6 })).pipe(response);
};

// Every page at the top, and the first of each folder; the page for what is not found is no page to be audited.
const kinds = () => {
  const top = readdirSync(site).sort();
  const inner = top.filter((name) => statSync(join(site, name)).isDirectory())
    .map((folder) => [folder, readdirSync(join(site, folder)).filter((name) => name.endsWith('.html')).sort()[0]])
    .filter(([, first]) => first).map(([folder, first]) => `${folder}/${first}`);
  return [...top.filter((name) => name.endsWith('.html') && name !== '404.html'), ...inner];
};

const server = createServer(answer).listen(0, '127.0.0.1');
const chrome = await chromeLauncher.launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
const origin = `http://127.0.0.1:${server.address().port}`;
const wanting = [];

const audit = async (page, device) => {
  const { lhr } = await lighthouse(
    `${origin}/${page}`,
    { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' },
    device === 'desktop' ? desktopConfig : undefined,
  );
  for (const category of CATEGORIES) {
    lhr.categories[category].auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 0.9)
      .forEach((ref) => wanting.push(`${page} (${device}): ${ref.id}, ${lhr.audits[ref.id].displayValue || lhr.audits[ref.id].title}`));
  }
  return CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
};

console.log(`| page | phone: ${CATEGORIES.join(', ')} | desktop: the same |\n| --- | --- | --- |`);
for (const page of wanted.length ? wanted : kinds()) {
  const phone = await audit(page, 'phone');
  const desktop = await audit(page, 'desktop');
  console.log(`| ${page} | ${phone.join(', ')} | ${desktop.join(', ')} |`);
}
console.log(wanting.length ? `\nBelow 90:\n${wanting.map((line) => `- ${line}`).join('\n')}` : '\nNo audit below 90.');
chrome.kill();
server.close();
