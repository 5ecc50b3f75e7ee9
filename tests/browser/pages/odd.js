document.querySelector('x-note').attachShadow({ mode: 'open' }).innerHTML =
  '<p>Timur Bekzhan wrote from a <b>shadow</b>.</p>';
// Begun by a test: news that is written anew a hundred times a second.
let turn = 0;
window.rewrite = () =>
  setInterval(() => {
    document.getElementById('news').innerHTML = `<p>Turn ${++turn}: Timur Bekzhan was seen again.</p>`;
  }, 10);
// As many letters as a quote may have, or one more, in lines of 100 letters.
window.writeLong = (letters) => {
  const place = document.getElementById('long');
  place.replaceChildren();
  for (let left = letters; left > 0; left -= 100) {
    const line = document.createElement('p');
    line.textContent = 'a'.repeat(Math.min(left, 100) - (left > 100 ? 1 : 0));
    place.append(line);
  }
};
