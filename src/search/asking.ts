/**
 * The whole of a script for the head of the search page. It takes a question that came as `?q=` out of the address and puts it behind “#”. Where
 * something is asked it keeps room for the results before the first paint, so that nothing moves when they come; where a script of the page does not
 * load, or nothing has come after eight seconds, it says so.
 */
export const askingScript =
  "{let l=location,p=new URLSearchParams(l.search);p.has('q')&&history.replaceState(null,'',l.pathname+(p.get('q')?'#'+p:''));if(/^#(.*&)?q=./.test(l.hash)){let d=document,r=d.documentElement,f=()=>{let s=d.getElementById('search-said');if('asking'in r.dataset&&s){delete r.dataset.asking;s.textContent='Search could not be loaded. Every article is in the list below, and the body map leads to them too.'}};r.dataset.asking='';addEventListener('error',e=>e.target.tagName=='SCRIPT'&&setTimeout(f,2e3),!0);setTimeout(f,8e3)}}";
