/**
 * The whole of a script for the head of the search page. It keeps room for the results before the first paint where the address holds a question,
 * so that nothing moves when they come; where a script of the page does not load, or nothing has come after eight seconds, it says so.
 */
export const askingScript =
  "if(new URLSearchParams(location.search).get('q')){let d=document,r=d.documentElement,f=()=>{let s=d.getElementById('search-said');if('asking'in r.dataset&&s){delete r.dataset.asking;s.textContent='Search could not be loaded. Every article is in the list below, and the body map leads to them too.'}};r.dataset.asking='';addEventListener('error',e=>e.target.tagName=='SCRIPT'&&setTimeout(f,2e3),!0);setTimeout(f,8e3)}";
