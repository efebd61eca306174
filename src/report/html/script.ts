/**
 * What a page can do beyond being read: tables sort at a click on a head, and commands and ids are copied. Without it everything is
 * still there. It reads and writes nothing but the page, and texts only as text.
 */
export const SCRIPT = `(()=>{"use strict";const root=document.documentElement;root.classList.add("js");
const keyOf=cell=>{const own=cell.dataset.sort;if(own!==undefined)return Number(own);const text=cell.textContent.trim();const number=/^[−-]?[\\d,.]+/.exec(text);return number===null?text.toLowerCase():Number(number[0].replace(/,/g,"").replace("−","-"))};
const compare=(a,b)=>typeof a===typeof b?(a<b?-1:a>b?1:0):typeof a==="number"?-1:1;
for(const table of document.querySelectorAll("table.sortable")){if(table.tBodies[0].rows.length<3)continue;for(const [at,head] of [...table.tHead.rows[0].cells].entries()){if(head.textContent.trim()==="")continue;const button=document.createElement("button");button.type="button";button.className="sort";button.append(...head.childNodes);head.append(button);button.addEventListener("click",()=>{const down=head.getAttribute("aria-sort")!=="descending";for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");head.setAttribute("aria-sort",down?"descending":"ascending");const body=table.tBodies[0];const rows=[...body.rows].map(row=>({row,key:keyOf(row.cells[at])}));rows.sort((a,b)=>down?compare(b.key,a.key):compare(a.key,b.key));body.append(...rows.map(({row})=>row))})}}
const select=node=>{const range=document.createRange();range.selectNodeContents(node);const own=getSelection();own.removeAllRanges();own.addRange(range)};
for(const code of document.querySelectorAll("code.copy")){const button=document.createElement("button");button.type="button";button.className="copy";button.textContent="copy";button.setAttribute("aria-label","Copy "+code.textContent);button.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(code.textContent);button.textContent="copied"}catch{select(code);button.textContent="selected"}});code.after(button)}
const open=()=>{const target=location.hash.length>1?document.getElementById(location.hash.slice(1)):null;for(let at=target;at;at=at.parentElement)if(at.tagName==="DETAILS")at.open=true;if(target)target.scrollIntoView()};addEventListener("hashchange",open);open();
addEventListener("beforeprint",()=>{for(const one of document.querySelectorAll("details"))one.open=true})})();`;

/** SHA-256 of the script, as a policy names it; a test holds it. */
export const SCRIPT_HASH = 'sha256-JMHYRFYebFVdZppOU2NfCxsFDACclPA5P5tJ9WQZrNs=';
