const { readEmergency, emergencies } = await import('./tests/search/library.ts') as any;
const { expressionOf, keyOf, stands } = await import('./src/search/expression.ts') as any;
const { queryWords } = await import('./src/search/words.ts') as any;
for (const q of process.argv.slice(2)) { const k=queryWords(q).map(keyOf); console.log(q, '=>', readEmergency(q).map((c:any)=>c.id).join(' ')); emergencies.ideas.forEach((words:any)=>{ const hit=words.filter((w:any)=>stands(expressionOf(w),k)); if(hit.length) console.log('   ',hit.join(', '),' in ', words.slice(0,3).join(',')) }) }
