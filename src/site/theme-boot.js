document.documentElement.dataset.js = '';
try {
  const t = localStorage.getItem('methodex-theme');
  if (t === 'light' || t === 'dark') document.documentElement.dataset.theme = t;
} catch {}
