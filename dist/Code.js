/** @OnlyCurrentDoc */
// Chỉ tiêu 0.2.0. Generated from src/ by "npm run build". Edit the sources, not this file.
/*
big.js 7.0.1

The MIT License (MIT)
=====================

Copyright © `<2025>` `Michael Mclaughlin`

Permission is hereby granted, free of charge, to any person
obtaining a copy of this software and associated documentation
files (the “Software”), to deal in the Software without
restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.
*/
"use strict";var ChiTieu=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __typeError=msg=>{throw TypeError(msg)};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var __accessCheck=(obj,member,msg)=>member.has(obj)||__typeError("Cannot "+msg);var __privateGet=(obj,member,getter)=>(__accessCheck(obj,member,"read from private field"),getter?getter.call(obj):member.get(obj)),__privateAdd=(obj,member,value)=>member.
has(obj)?__typeError("Cannot add the same private member more than once"):member instanceof WeakSet?member.add(obj):member.set(obj,value),__privateSet=(obj,member,value,setter)=>(__accessCheck(
obj,member,"write to private field"),setter?setter.call(obj,value):member.set(obj,value),value),__privateMethod=(obj,member,method)=>(__accessCheck(obj,member,"\
access private method"),method);var main_exports={};__export(main_exports,{CHUADAT:()=>CHUADAT,CONTHIEU:()=>CONTHIEU,KHLUYKE:()=>KHLUYKE,SOVN:()=>SOVN,TENCHUAN:()=>TENCHUAN,TIENDO:()=>TIENDO,TONGHOP:()=>TONGHOP,
TRANGTHAI:()=>TRANGTHAI,TYLE:()=>TYLE,TYSO:()=>TYSO,VUOT:()=>VUOT,boToMau:()=>boToMau,chuanHoaSoLieu:()=>chuanHoaSoLieu,danhSachChonDonVi:()=>danhSachChonDonVi,
dienCotTyLe:()=>dienCotTyLe,hoanTacLenhGanNhat:()=>hoanTacLenhGanNhat,kiemTraSoLieu:()=>kiemTraSoLieu,moDanhMucChiTieu:()=>moDanhMucChiTieu,moDanhMucDonVi:()=>moDanhMucDonVi,
moGiaoChiTieu:()=>moGiaoChiTieu,moHuongDan:()=>moHuongDan,onInstall:()=>onInstall,onOpen:()=>onOpen,taoBangTongHop:()=>taoBangTongHop,thucHienThayDoi:()=>thucHienThayDoi,
tienDoDenNgay:()=>tienDoDenNgay,toMauDonViChuaDat:()=>toMauDonViChuaDat});function isCalendarDate(value){return typeof value=="object"&&value!==null&&"year"in value&&"month"in value&&"day"in value}function daysInMonth(year,month2){return new Date(
Date.UTC(year,month2,0)).getUTCDate()}function calendarDate(year,month2,day2){return!(Number.isInteger(year)&&Number.isInteger(month2)&&Number.isInteger(day2))||
year<1||year>9999||month2<1||month2>12||day2<1?null:day2<=daysInMonth(year,month2)?{year,month:month2,day:day2}:null}function compareDates(a,b){return a.year-b.
year||a.month-b.month||a.day-b.day}function formatDate(date){let two=part=>String(part).padStart(2,"0");return`${two(date.day)}/${two(date.month)}/${date.year}`}var BEFORE_Y="hklmst",WORDS_WITH_I=/(^|[^a-z])(h|k|l|m|s|t|qu)i(?![a-z0-9])/g;function withY(base){let{length}=base;return length<2||length>3||base.charCodeAt(length-
1)!==105||(length===2?!BEFORE_Y.includes(base.charAt(0)):base!=="qui")?base:`${base.slice(0,-1)}y`}function textWithY(folded2){return folded2.replace(WORDS_WITH_I,
"$1$2y")}var BLANKS=/[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g,INVISIBLE=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,FALSE_D=/[\u00d0\u0189\u00f0\u0256]/g,
CLEAN=/^[!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+)*$/,COMBINING_MARKS=/[\u0300-\u036f]/g;function cleanText(text){return CLEAN.
test(text)?text:text.replace(INVISIBLE,"").normalize("NFC").replace(FALSE_D,letter=>letter==="Ð"||letter==="Ɖ"?"Đ":"đ").replace(BLANKS," ").trim()}function foldText(text){
let folded2=cleanText(text).toLowerCase().normalize("NFD").replace(COMBINING_MARKS,"").replace(/đ/g,"d");return textWithY(folded2)}function cellOf(value){var _a;return typeof value=="number"||typeof value=="boolean"?value:isBlank(value)?"":isDate(value)&&(_a=calendarDate(value.getFullYear(),
value.getMonth()+1,value.getDate()))!=null?_a:String(value)}function isBlank(value){return value==null||typeof value=="string"&&cleanText(value)===""}function textOf(cell2){
return isCalendarDate(cell2)?formatDate(cell2):typeof cell2=="string"?cleanText(cell2):String(cell2).replace(".",",")}function isDate(value){return Object.prototype.
toString.call(value)==="[object Date]"}var ERROR_PREFIX="Lỗi: ";function unreadable(reading,what){switch(reading.kind){case"ambiguous":{let[first,second]=reading.readings.map(decimalComma);return`${what}\
 "${reading.text}" có thể là ${first} hoặc ${second}; đề nghị ghi rõ một cách`}case"error":return fromErrorCell(reading.text,what);case"percent":case"\
unreadable":return`${what} "${reading.text}" không đọc được thành số`;case"number":case"blank":case"dash":case"ellipsis":case"excluded":return null}}
function fromErrorCell(text,what){return`${what} lấy từ một ô đang báo lỗi ${text}`}function impossibleTarget(text){return`kế hoạch "${text}" khô\
ng hợp lệ; kế hoạch phải là số từ 0 trở lên`}function sizesDiffer(first,second){return`${describe(first)} nhưng ${describe(second)}; các vùng\
 phải cùng số dòng và số cột, hoặc chỉ là một ô`}function notOneCell(size2){return`${describe(size2)}; tham số này chỉ nhận một ô`}
function badDecimals(text){return`số lẻ "${text}" không hợp lệ; đề nghị ghi một số nguyên từ 0 đến 10`}function badRounding(text){return`\
cách làm tròn "${text}" không có; chọn "tròn", "cắt" hoặc "dưới 100"`}function badThreshold(text){return`ngưỡng "${text}" không hợp lệ; đề ngh\
ị ghi tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200`}function badMonth(text){return`tháng "${text}" không hợp lệ; đề nghị ghi số nguyên từ 1\
 đến 12`}function badDay(text,what){return`${what} "${text}" không đọc được thành ngày; đề nghị ghi như 01/01/2019 hoặc DATE(2019;1;1)`}function daysReversed(from,to){
return`từ ${from} sau đến ${to}; đề nghị đổi lại hai ngày`}function daysWithoutDates(){return"có từ hoặc đến nhưng chưa có vùng ngày; đề nghị gh\
i vùng ngày ở tham số thứ ba"}function lengthsDiffer(first,second){return`${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và s\
ố cột`}function undatedRows(count,text){let why=text===""?"không ghi ngày":`không đọc được ngày (ví dụ "${text}")`;return`chưa tính ${count}\
 dòng ${why}`}function describe({name,rows,columns}){return`${name} có ${rows} dòng × ${columns} cột`}function decimalComma(value){return String(value).replace(
".",",")}function isProblem(value){return typeof value=="object"&&value!==null&&"problem"in value}function broadcast(inputs,answer){let blocks=Object.keys(inputs).map(name=>blockOf(
name,inputs[name])),rows=commonSize(blocks,"rows"),columns=commonSize(blocks,"columns"),answerAt=(row,column)=>answer(cellsAt(blocks,row,column));if(rows===1&&columns===
1)return orThrow(answerAt(0,0));let filled2=filledExtent(blocks);return Array.from({length:rows},(_,row)=>Array.from({length:columns},(_2,column)=>row<filled2.rows&&
column<filled2.columns?inPlace(answerAt(row,column)):""))}function oneCell(name,argument){var _a;let block=blockOf(name,argument);if(block.rows>1||block.columns>
1)throw new Error(notOneCell(block));return cellOf((_a=block.values[0])==null?void 0:_a[0])}function rangeOf(argument){return valuesOf(argument).map(row=>row.map(
cellOf))}function inPlace(answer){return isProblem(answer)?`${ERROR_PREFIX}${answer.problem}`:answer}function orThrow(answer){if(isProblem(answer))throw new Error(
answer.problem);return answer}function blockOf(name,argument){var _a,_b;let values=valuesOf(argument);return{name,values,rows:values.length,columns:(_b=(_a=values[0])==
null?void 0:_a.length)!=null?_b:0}}function valuesOf(argument){var _a,_b;if(!Array.isArray(argument))return[[argument]];let rows=argument.map(row=>Array.isArray(
row)?row:[row]);return((_b=(_a=rows[0])==null?void 0:_a.length)!=null?_b:0)===0?[[""]]:rows}function commonSize(blocks,axis){let largest2=blocks.reduce((best,block)=>block[axis]>
best[axis]?block:best),misfit=blocks.find(block=>block[axis]!==largest2[axis]&&block[axis]!==1);if(misfit!==void 0){let[first,second]=blocks.indexOf(misfit)<blocks.
indexOf(largest2)?[misfit,largest2]:[largest2,misfit];throw new Error(sizesDiffer(first,second))}return largest2[axis]}function cellsAt(blocks,row,column){var _a;
let cells={};for(let{name,values,rows,columns}of blocks)cells[name]=cellOf((_a=values[rows===1?0:row])==null?void 0:_a[columns===1?0:column]);return cells}function filledExtent(blocks){
let rows=0,columns=0;for(let block of blocks)block.values.forEach((values,row)=>{values.forEach((value,column)=>{isBlank(value)||(rows=Math.max(rows,block.rows===
1?Number.POSITIVE_INFINITY:row+1),columns=Math.max(columns,block.columns===1?Number.POSITIVE_INFINITY:column+1))})});return{rows,columns}}function lazy(make2){let made=null;return()=>(made===null&&(made={value:make2()}),made.value)}var ERROR=/^(?:#[A-Z0-9/]{1,12}[!?]|#N\/A|Loading\.\.\.)$/i,FIRST_SIGN=/^[=+\-@'＝＋－＠−]/,BOOLEAN=/^(?:true|false|đúng|sai)$/i,FIGURE_SIGNS=/^[0-9０-９\s.,:;/\-–—()%+'’$€£¥₫#]*$/,
MOST_CHARACTERS=5e4,CUT_SIGN="…",LONGEST_VALUE=60,MONTHS="january february march april may june july august september october november december",DAYS="monday \
tuesday wednesday thursday friday saturday sunday",VALUE_WORDS=lazy(()=>{let named=`${MONTHS} ${DAYS}`.split(" ");return new Set([...named.flatMap(name=>[name,name.
slice(0,3)]),..."sept tues thur thurs e t z am pm sa ch h m s giờ phút giây gmt utc st nd rd th".split(" "),..."đ d vnđ vnd usd eur đồng thg tháng năm thứ h\
ai ba tư sáu bảy chủ nhật cn".split(" ")])}),PROSE_BEFORE=/^(?:tháng|năm|hai|ba|tư|sáu|bảy)(?![a-zà-ỹ])/;function isErrorText(text){return text.
length<40&&ERROR.test(cleanText(text))}function guardText(text){let fitting=cutToCell(text);return wouldBeRead(cleanText(fitting))?`'${fitting}`:fitting}function cutToCell(text){
return text.length<=MOST_CHARACTERS?text:text.slice(0,MOST_CHARACTERS-CUT_SIGN.length).replace(/[\ud800-\udbff]$/,"")+CUT_SIGN}function wouldBeRead(text){if(FIRST_SIGN.
test(text)||BOOLEAN.test(text)||isErrorText(text))return!0;if(!/[0-9０-９]/.test(text))return!1;if(FIGURE_SIGNS.test(text))return!0;let lower=text.toLowerCase();
return text.length>LONGEST_VALUE||PROSE_BEFORE.test(lower)?!1:lower.split(/[^a-zà-ỹđ]+/).every(word=>word===""||VALUE_WORDS().has(word))}function readDigits(digits,exponent){let text=/[0-9]\.$/.test(digits)?digits.slice(0,-1):digits;return readForms(text).map(form=>+`${form}e${exponent}`).filter(
value=>Math.abs(value)<1e15)}function readForms(text){var _a,_b,_c,_d,_e,_f,_g;if(/^[0-9]+$/.test(text))return[text];let lone=/^([0-9]*)([.,])([0-9]+)$/.exec(text);
if(lone!==null)return readLoneSeparator((_a=lone[1])!=null?_a:"",(_b=lone[2])!=null?_b:"",(_c=lone[3])!=null?_c:"");let grouped2=(_e=(_d=/^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/.
exec(text))!=null?_d:/^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/.exec(text))!=null?_e:/^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$/.exec(text);return grouped2===
null?[]:[`${((_f=grouped2[1])!=null?_f:"").replace(/[., ]/g,"")}.${(_g=grouped2[2])!=null?_g:"0"}`]}function readLoneSeparator(whole2,separator,rest){let decimal=`${whole2===
""?"0":whole2}.${rest}`;if(/^0*$/.test(whole2))return[decimal];let three=rest.length===3;return separator===","?three?[decimal,whole2+rest]:[decimal]:three&&/^[1-9][0-9]{0,2}$/.
test(whole2)?[whole2+rest]:[decimal,whole2+rest]}var LONGEST_FIGURE=80,LARGEST=1e100,MULTIPLIERS=new Map([["",0],["ng",3],["nghìn",3],["ngàn",3],["tr",6],["triệu",6],["tỷ",9],["tỉ",9],["nghìntỷ",12],
["ngàntỷ",12],["nghìntỉ",12],["ngàntỉ",12]]),CURRENCY=/(?:đồng|vnđ|vnd|đ|₫)$/,PERCENT="percent";function parseNumber(cell2){return readCell(cell2,
-2)}function parseNumberIn(cell2,exponent){return readCell(cell2,-2,exponent)}function parsePercent(cell2){return readCell(cell2,0)}function readCell(cell2,percentExponent,unitExponent=0){
return typeof cell2=="number"?Number.isFinite(cell2)&&Math.abs(cell2)<=LARGEST?{kind:"number",value:cell2}:{kind:"unreadable",text:String(cell2)}:typeof cell2==
"boolean"?{kind:"unreadable",text:cell2?"TRUE":"FALSE"}:typeof cell2=="object"?{kind:"unreadable",text:formatDate(cell2)}:readText(cleanText(cell2),percentExponent,
unitExponent)}function readText(text,percentExponent,unitExponent){if(text==="")return{kind:"blank"};if(text.length>LONGEST_FIGURE)return{kind:"unreadable",text};
if(/^[-–—−]+$/.test(text))return{kind:"dash"};if(/^(?:…[.…]*|\.[.…]+)$/.test(text))return{kind:"ellipsis"};if(/^x$/i.test(text))return{kind:"exclude\
d"};if(isErrorText(text))return{kind:"error",text};let figure2=splitFigure(text);if(figure2===null)return{kind:"unreadable",text};let exponent=exponentOf(figure2,
percentExponent,unitExponent),values=readDigits(figure2.digits,exponent).map(value=>figure2.negative&&value!==0?-value:value),[first,second]=values;return first===
void 0?{kind:"unreadable",text}:second===void 0?{kind:"number",value:first}:{kind:"ambiguous",text,readings:[first,second]}}function exponentOf({suffix,plain},percentExponent,unitExponent){
return suffix===PERCENT?percentExponent:plain?0:suffix-unitExponent}function splitFigure(text){var _a;let bracketed=/^\(([^()]*)\)$/.exec(text),inner=bracketed===
null?text:((_a=bracketed[1])!=null?_a:"").trim(),parts=/^([-–−+]?) ?([0-9.,][0-9., ]*)([^0-9]*)$/.exec(plainDigits(inner));if(parts===null)return null;let[,
sign="",digits="",words=""]=parts;if(bracketed!==null&&sign!=="")return null;let suffix=readSuffix(words);return suffix===null?null:{negative:bracketed!==null||
sign!==""&&sign!=="+",digits:digits.trim(),suffix,plain:words.trim()===""}}function plainDigits(text){return text.replace(/[\uff10-\uff19]/g,digit=>String.fromCharCode(
digit.charCodeAt(0)-65296+48))}function readSuffix(words){var _a,_b;let word=words.toLowerCase().replace(/[ .]/g,"");return word==="%"?PERCENT:(_b=(_a=MULTIPLIERS.
get(word))!=null?_a:MULTIPLIERS.get(word.replace(CURRENCY,"")))!=null?_b:null}function isUnreadable({kind}){return kind==="percent"||kind==="unreadable"||kind==="ambiguous"||kind==="error"}var DP=20,RM=1,MAX_DP=1e6,MAX_POWER=1e6,NE=-7,PE=21,STRICT=!1,NAME="[big.js] ",INVALID=NAME+"Invalid ",INVALID_DP=INVALID+"decimal places",INVALID_RM=INVALID+"r\
ounding mode",DIV_BY_ZERO=NAME+"Division by zero",P={},UNDEFINED=void 0,NUMERIC=/^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;function _Big_(){function Big2(n){var x=this;
if(!(x instanceof Big2))return n===UNDEFINED&&arguments.length===0?_Big_():new Big2(n);if(n instanceof Big2)x.s=n.s,x.e=n.e,x.c=n.c.slice();else{if(typeof n!="s\
tring"){if(Big2.strict===!0&&typeof n!="bigint")throw TypeError(INVALID+"value");n=n===0&&1/n<0?"-0":String(n)}parse(x,n)}x.constructor=Big2}return Big2.prototype=
P,Big2.DP=DP,Big2.RM=RM,Big2.NE=NE,Big2.PE=PE,Big2.strict=STRICT,Big2.roundDown=0,Big2.roundHalfUp=1,Big2.roundHalfEven=2,Big2.roundUp=3,Big2}function parse(x,n){
var e,i,nl;if(!NUMERIC.test(n))throw Error(INVALID+"number");for(x.s=n.charAt(0)=="-"?(n=n.slice(1),-1):1,(e=n.indexOf("."))>-1&&(n=n.replace(".","")),(i=n.search(
/e/i))>0?(e<0&&(e=i),e+=+n.slice(i+1),n=n.substring(0,i)):e<0&&(e=n.length),nl=n.length,i=0;i<nl&&n.charAt(i)=="0";)++i;if(i==nl)x.c=[x.e=0];else{for(;nl>0&&n.charAt(
--nl)=="0";);for(x.e=e-i-1,x.c=[],e=0;i<=nl;)x.c[e++]=+n.charAt(i++)}return x}function round(x,sd,rm,more2){var xc=x.c;if(rm===UNDEFINED&&(rm=x.constructor.RM),
rm!==0&&rm!==1&&rm!==2&&rm!==3)throw Error(INVALID_RM);if(sd<1)more2=rm===3&&(more2||!!xc[0])||sd===0&&(rm===1&&xc[0]>=5||rm===2&&(xc[0]>5||xc[0]===5&&(more2||xc[1]!==
UNDEFINED))),xc.length=1,more2?(x.e=x.e-sd+1,xc[0]=1):xc[0]=x.e=0;else if(sd<xc.length){if(more2=rm===1&&xc[sd]>=5||rm===2&&(xc[sd]>5||xc[sd]===5&&(more2||xc[sd+
1]!==UNDEFINED||xc[sd-1]&1))||rm===3&&(more2||!!xc[0]),xc.length=sd,more2){for(;++xc[--sd]>9;)if(xc[sd]=0,sd===0){++x.e,xc.unshift(1);break}}for(sd=xc.length;!xc[--sd];)
xc.pop()}return x}function stringify(x,doExponential,isNonzero){var e=x.e,s=x.c.join(""),n=s.length;if(doExponential)s=s.charAt(0)+(n>1?"."+s.slice(1):"")+(e<0?
"e":"e+")+e;else if(e<0){for(;++e;)s="0"+s;s="0."+s}else if(e>0)if(++e>n)for(e-=n;e--;)s+="0";else e<n&&(s=s.slice(0,e)+"."+s.slice(e));else n>1&&(s=s.charAt(0)+
"."+s.slice(1));return x.s<0&&isNonzero?"-"+s:s}P.abs=function(){var x=new this.constructor(this);return x.s=1,x};P.cmp=function(y){var isneg,x=this,xc=x.c,yc=(y=
new x.constructor(y)).c,i=x.s,j=y.s,k=x.e,l=y.e;if(!xc[0]||!yc[0])return xc[0]?i:yc[0]?-j:0;if(i!=j)return i;if(isneg=i<0,k!=l)return k>l^isneg?1:-1;for(j=(k=xc.
length)<(l=yc.length)?k:l,i=-1;++i<j;)if(xc[i]!=yc[i])return xc[i]>yc[i]^isneg?1:-1;return k==l?0:k>l^isneg?1:-1};P.div=function(y){var x=this,Big2=x.constructor,
a=x.c,b=(y=new Big2(y)).c,k=x.s==y.s?1:-1,dp=Big2.DP;if(dp!==~~dp||dp<0||dp>MAX_DP)throw Error(INVALID_DP);if(!b[0])throw Error(DIV_BY_ZERO);if(!a[0])return y.s=
k,y.c=[y.e=0],y;var bl,bt,n,cmp,ri,bz=b.slice(),ai=bl=b.length,al=a.length,r=a.slice(0,bl),rl=r.length,q=y,qc=q.c=[],qi=0,p=dp+(q.e=x.e-y.e)+1;for(q.s=k,k=p<0?0:
p,bz.unshift(0);rl++<bl;)r.push(0);do{for(n=0;n<10;n++){if(bl!=(rl=r.length))cmp=bl>rl?1:-1;else for(ri=-1,cmp=0;++ri<bl;)if(b[ri]!=r[ri]){cmp=b[ri]>r[ri]?1:-1;
break}if(cmp<0){for(bt=rl==bl?b:bz;rl;){if(r[--rl]<bt[rl]){for(ri=rl;ri&&!r[--ri];)r[ri]=9;--r[ri],r[rl]+=10}r[rl]-=bt[rl]}for(;!r[0];)r.shift()}else break}qc[qi++]=
cmp?n:++n,r[0]&&cmp?r[rl]=a[ai]||0:r=[a[ai]]}while((ai++<al||r[0]!==UNDEFINED)&&k--);return!qc[0]&&qi!=1&&(qc.shift(),q.e--,p--),qi>p&&round(q,p,Big2.RM,r[0]!==
UNDEFINED),q};P.eq=function(y){return this.cmp(y)===0};P.gt=function(y){return this.cmp(y)>0};P.gte=function(y){return this.cmp(y)>-1};P.lt=function(y){return this.
cmp(y)<0};P.lte=function(y){return this.cmp(y)<1};P.minus=P.sub=function(y){var i,j,t,xlty,x=this,Big2=x.constructor,a=x.s,b=(y=new Big2(y)).s;if(a!=b)return y.
s=-b,x.plus(y);var xc=x.c.slice(),xe=x.e,yc=y.c,ye=y.e;if(!xc[0]||!yc[0])return yc[0]?y.s=-b:xc[0]?y=new Big2(x):y.s=1,y;if(a=xe-ye){for((xlty=a<0)?(a=-a,t=xc):
(ye=xe,t=yc),t.reverse(),b=a;b--;)t.push(0);t.reverse()}else for(j=((xlty=xc.length<yc.length)?xc:yc).length,a=b=0;b<j;b++)if(xc[b]!=yc[b]){xlty=xc[b]<yc[b];break}
if(xlty&&(t=xc,xc=yc,yc=t,y.s=-y.s),(b=(j=yc.length)-(i=xc.length))>0)for(;b--;)xc[i++]=0;for(b=i;j>a;){if(xc[--j]<yc[j]){for(i=j;i&&!xc[--i];)xc[i]=9;--xc[i],xc[j]+=
10}xc[j]-=yc[j]}for(;xc[--b]===0;)xc.pop();for(;xc[0]===0;)xc.shift(),--ye;return xc[0]||(y.s=1,xc=[ye=0]),y.c=xc,y.e=ye,y};P.mod=function(y){var ygtx,x=this,Big2=x.
constructor,a=x.s,b=(y=new Big2(y)).s;if(!y.c[0])throw Error(DIV_BY_ZERO);return x.s=y.s=1,ygtx=y.cmp(x)==1,x.s=a,y.s=b,ygtx?new Big2(x):(a=Big2.DP,b=Big2.RM,Big2.
DP=Big2.RM=0,x=x.div(y),Big2.DP=a,Big2.RM=b,this.minus(x.times(y)))};P.neg=function(){var x=new this.constructor(this);return x.s=-x.s,x};P.plus=P.add=function(y){
var e,k,t,x=this,Big2=x.constructor;if(y=new Big2(y),x.s!=y.s)return y.s=-y.s,x.minus(y);var xe=x.e,xc=x.c,ye=y.e,yc=y.c;if(!xc[0]||!yc[0])return yc[0]||(xc[0]?
y=new Big2(x):y.s=x.s),y;if(xc=xc.slice(),e=xe-ye){for(e>0?(ye=xe,t=yc):(e=-e,t=xc),t.reverse();e--;)t.push(0);t.reverse()}for(xc.length-yc.length<0&&(t=yc,yc=xc,
xc=t),e=yc.length,k=0;e;xc[e]%=10)k=(xc[--e]=xc[e]+yc[e]+k)/10|0;for(k&&(xc.unshift(k),++ye),e=xc.length;xc[--e]===0;)xc.pop();return y.c=xc,y.e=ye,y};P.pow=function(n){
var x=this,one=new x.constructor("1"),y=one,isneg=n<0;if(n!==~~n||n<-MAX_POWER||n>MAX_POWER)throw Error(INVALID+"exponent");for(isneg&&(n=-n);n&1&&(y=y.times(x)),
n>>=1,!!n;)x=x.times(x);return isneg?one.div(y):y};P.prec=function(sd,rm){if(sd!==~~sd||sd<1||sd>MAX_DP)throw Error(INVALID+"precision");return round(new this.constructor(
this),sd,rm)};P.round=function(dp,rm){if(dp===UNDEFINED)dp=0;else if(dp!==~~dp||dp<-MAX_DP||dp>MAX_DP)throw Error(INVALID_DP);return round(new this.constructor(
this),dp+this.e+1,rm)};P.sqrt=function(){var r,c,t,x=this,Big2=x.constructor,s=x.s,e=x.e,half=new Big2("0.5");if(!x.c[0])return new Big2(x);if(s<0)throw Error(NAME+
"No square root");s=Math.sqrt(+stringify(x,!0,!0)),s===0||s===1/0?(c=x.c.join(""),c.length+e&1||(c+="0"),s=Math.sqrt(c),e=((e+1)/2|0)-(e<0||e&1),r=new Big2((s==
1/0?"5e":(s=s.toExponential()).slice(0,s.indexOf("e")+1))+e)):r=new Big2(s+""),e=r.e+(Big2.DP+=4);do t=r,r=half.times(t.plus(x.div(t)));while(t.c.slice(0,e).join(
"")!==r.c.slice(0,e).join(""));return round(r,(Big2.DP-=4)+r.e+1,Big2.RM)};P.times=P.mul=function(y){var c,x=this,Big2=x.constructor,xc=x.c,yc=(y=new Big2(y)).c,
a=xc.length,b=yc.length,i=x.e,j=y.e;if(y.s=x.s==y.s?1:-1,!xc[0]||!yc[0])return y.c=[y.e=0],y;for(y.e=i+j,a<b&&(c=xc,xc=yc,yc=c,j=a,a=b,b=j),c=new Array(j=a+b);j--;)
c[j]=0;for(i=b;i--;){for(b=0,j=a+i;j>i;)b=c[j]+yc[i]*xc[j-i-1]+b,c[j--]=b%10,b=b/10|0;c[j]=b}for(b?++y.e:c.shift(),i=c.length;!c[--i];)c.pop();return y.c=c,y};P.
toExponential=function(dp,rm){var x=this,n=x.c[0];if(dp!==UNDEFINED){if(dp!==~~dp||dp<0||dp>MAX_DP)throw Error(INVALID_DP);for(x=round(new x.constructor(x),++dp,
rm);x.c.length<dp;)x.c.push(0)}return stringify(x,!0,!!n)};P.toFixed=function(dp,rm){var x=this,n=x.c[0];if(dp!==UNDEFINED){if(dp!==~~dp||dp<0||dp>MAX_DP)throw Error(
INVALID_DP);for(x=round(new x.constructor(x),dp+x.e+1,rm),dp=dp+x.e+1;x.c.length<dp;)x.c.push(0)}return stringify(x,!1,!!n)};P.toJSON=P.toString=function(){var x=this,
Big2=x.constructor;return stringify(x,x.e<=Big2.NE||x.e>=Big2.PE,!!x.c[0])};typeof Symbol!="undefined"&&(P[Symbol.for("nodejs.util.inspect.custom")]=P.toJSON);P.
toNumber=function(){var n=+stringify(this,!0,!0);if(this.constructor.strict===!0&&!this.eq(n.toString()))throw Error(NAME+"Imprecise conversion");return n};P.toPrecision=
function(sd,rm){var x=this,Big2=x.constructor,n=x.c[0];if(sd!==UNDEFINED){if(sd!==~~sd||sd<1||sd>MAX_DP)throw Error(INVALID+"precision");for(x=round(new Big2(x),
sd,rm);x.c.length<sd;)x.c.push(0)}return stringify(x,sd<=x.e||x.e<=Big2.NE||x.e>=Big2.PE,!!n)};P.valueOf=function(){var x=this,Big2=x.constructor;if(Big2.strict===
!0)throw Error(NAME+"valueOf disallowed");return stringify(x,x.e<=Big2.NE||x.e>=Big2.PE,!0)};var Big=_Big_();var WHOLE_DIVISION={halfUp:wholeDivision(1),down:wholeDivision(0),up:wholeDivision(3)};function addExact(values){let whole2=0;for(let value of values)whole2=isWhole(
whole2)&&isWhole(value)?whole2+value:Number.NaN;return isWhole(whole2)?whole2+0:toNumber(values.reduce((sum2,value)=>sum2.plus(exact(value)),exact(0)))}function subtractExact(from,value){
return isWhole(from)&&isWhole(value)&&isWhole(from-value)?from-value+0:toNumber(exact(from).minus(exact(value)))}function multiplyExact(factors){let whole2=wholeProduct(
factors);return isWhole(whole2)?whole2+0:toNumber(product(factors))}function compareProducts(first,second){let[one,other]=[wholeProduct(first),wholeProduct(second)];
return isWhole(one)&&isWhole(other)?one<other?-1:one>other?1:0:product(first).cmp(product(second))}function divideExact(factors,divisor,options){if(divisor===0)
throw new RangeError("Decide what a division by 0 means before dividing");checkDigits(options.digits);let dividend=wholeProduct(factors,10**options.digits);if(isWhole(
dividend)&&isWhole(divisor))return divideWhole(dividend,divisor,options);let Whole=WHOLE_DIVISION[options.rounding],scaled=new Whole(product(factors).times(`1e${options.
digits}`));return toNumber(scaled.div(exact(divisor)).times(`1e-${options.digits}`))}function decimalText(value,digits){if(digits===void 0){let text=String(value);
return value!==0&&/^-?[\d.]+$/.test(text)?text:exact(value).toFixed()}return checkDigits(digits),exact(value).toFixed(digits,1)}function isWhole(value){return Number.
isSafeInteger(value)}function wholeProduct(factors,start=1){let value=start;for(let factor of factors)value=isWhole(value)&&isWhole(factor)?value*factor:Number.
NaN;return value}function divideWhole(dividend,divisor,{digits,rounding}){let rest=dividend%divisor,down=(dividend-rest)/divisor,sign=dividend<0==divisor<0?1:-1;
return((rounding==="up"?rest!==0:rounding==="halfUp"&&Math.abs(rest)>=Math.abs(divisor)-Math.abs(rest))?down+sign:down)/10**digits+0}function exact(value){if(!Number.
isFinite(value))throw new RangeError(`Compute with finite numbers only, not with ${value}`);return new Big(value)}function product(factors){return factors.reduce(
(value,factor)=>value.times(exact(factor)),exact(1))}function toNumber(value){return Number(value.toString())+0}function wholeDivision(roundingMode){let Divider=Big();
return Divider.DP=0,Divider.RM=roundingMode,Divider}function checkDigits(digits){if(!Number.isInteger(digits)||digits<0||digits>20)throw new RangeError(`Give a \
whole number of decimals from 0 to 20, not ${digits}`)}function judge(target,result,options={}){let{threshold=100,direction="more",periodEnded=!0,paced}=options;if(!(threshold>0))throw new RangeError(`Give a thresho\
ld above 0: "${threshold}"`);let lessIsBetter=direction==="less";if(!(target>0||lessIsBetter&&target===0))throw new RangeError(`Judge only against a target that\
 counts: "${target}"`);let rate2=target===0?null:{result,target},surplus=positive(subtractExact(result,target)),againstThreshold=compareProducts([100,result],[threshold,
target]);if(lessIsBetter){let kept=periodEnded?"met":"inProgress";return{state:againstThreshold<=0?kept:"below",rate:rate2,shortfall:null,surplus}}let shortfall=positive(
subtractExact(target,result));if(againstThreshold>=0)return{state:surplus===null?"met":"exceeded",rate:rate2,shortfall,surplus};if(periodEnded)return{state:"bel\
ow",rate:rate2,shortfall,surplus};if(paced===void 0)return{state:"inProgress",rate:rate2,shortfall,surplus:null};let behind=positive(subtractExact(paced,result));
return behind===null?{state:"onPace",rate:rate2,shortfall,surplus:null}:{state:"late",rate:rate2,shortfall:behind,surplus:null}}function positive(difference){return difference>
0?difference:null}var OUTSIDE={rate:null,shortfall:null,surplus:null,inTargets:null,inResults:null,provisional:!1,withholdsRate:!1};function assess(input){var _a,_b,_c;return(_c=
(_b=(_a=assessOutside(input))!=null?_a:assessUnreadable(input))!=null?_b:assessWithoutTarget(input))!=null?_c:assessAgainstTarget(input)}function assessOutside(input){
let{target,result,listed:listed8=!0,excluded=!1,duplicate=!1}=input;if(!listed8)return{...OUTSIDE,state:"absent"};if(excluded||target.kind==="excluded"||result.
kind==="excluded")return{...OUTSIDE,state:"notApplicable"};if(input.ratio&&!duplicate){let[whole2,done]=[wholeOrNone(target),wholeOrNone(result)];if(whole2===0&&
done===0)return{...OUTSIDE,state:"notApplicable"};if(whole2!==null&&whole2>=0&&done!==null&&done>whole2)return{...OUTSIDE,state:"dataError",withholdsRate:!0}}let isPercentage2=target.
kind==="percent"||result.kind==="percent";return duplicate||isPercentage2?{...OUTSIDE,state:"dataError",withholdsRate:!0}:null}function assessUnreadable({target,
result}){var _a;return target.kind==="ellipsis"||isUnreadable(target)||((_a=figureOf(target))!=null?_a:0)<0?{...OUTSIDE,state:"dataError",inResults:figureOf(result),
withholdsRate:!0}:isUnreadable(result)?{...OUTSIDE,state:"dataError",inTargets:figureOf(target),provisional:!0}:null}function assessWithoutTarget(input){let{target,
result,tableHasTarget=!0,direction="more"}=input,figure2=figureOf(result);if(!tableHasTarget)return{...OUTSIDE,state:"noPlan",inResults:figure2,withholdsRate:!0};
let assigned=figureOf(target);return assigned!==null&&(assigned!==0||direction==="less")?null:result.kind==="blank"||result.kind==="dash"||figure2===0?{...OUTSIDE,
state:"notAssigned",inResults:0}:figure2===null?{...OUTSIDE,state:"noData",inResults:0,provisional:!0}:figure2>0?{...OUTSIDE,state:"offPlan",inResults:figure2}:
{...OUTSIDE,state:"dataError",inResults:figure2,withholdsRate:!0}}function assessAgainstTarget(input){var _a;let target=(_a=figureOf(input.target))!=null?_a:0,result=input.
result.kind==="blank"&&input.blankIsZero===!0?0:figureOf(input.result);return result===null?{...OUTSIDE,state:"noData",inTargets:target,inResults:0,provisional:!0}:
{...OUTSIDE,...judge(target,result,input),inTargets:target,inResults:result}}function wholeOrNone(reading){return reading.kind==="blank"||reading.kind==="dash"?
0:figureOf(reading)}function figureOf(reading){return reading.kind==="number"?reading.value:null}function readFigure(cell2,what){let reading=parseNumber(cell2),problem2=unreadable(reading,what);return problem2===null?reading:{problem:problem2}}function assessCells(cells,threshold=100){
let pair=readPair(cells);return isProblem(pair)?pair:assess({...pair,threshold})}function assessPaced(cells,{periodEnded,paced}){let pair=readPair(cells);if(isProblem(
pair))return pair;let{target}=pair,needed=target.kind==="number"&&target.value>0?{paced:paced(target.value)}:{};return assess({...pair,periodEnded,...needed})}function computeCells(cells,compute){
let pair=readPair(cells);if(isProblem(pair))return pair;let problem2=targetProblem(pair.target,cells.kh);return problem2!=null?problem2:compute(assess(pair))}function targetProblem(target,cell2){
return target.kind==="number"&&target.value<0||target.kind==="ellipsis"?{problem:impossibleTarget(textOf(cell2))}:null}function readPair({kq,kh}){let result=readFigure(
kq,"kết quả");if(isProblem(result))return result;let target=readFigure(kh,"kế hoạch");return isProblem(target)?target:{result,target}}function readThreshold(nguong){let cell2=oneCell("nguong",nguong),reading=parseNumber(cell2);if(reading.kind==="blank")return 100;let given=reading.kind==="numb\
er"?reading.value:0;if(given>0&&given<=2)return multiplyExact([given,100]);if(given>=10&&given<=200)return given;throw new Error(badThreshold(textOf(cell2)))}function CHUADAT(don_vi,kq,kh,nguong){let threshold=readThreshold(nguong),answers2=broadcast({don_vi,kq,kh},cells=>nameIfBelow(textOf(cells.don_vi),cells,threshold)),
listed8=(Array.isArray(answers2)?answers2.flat():[answers2]).filter(name=>name!=="");return listed8.length>0?listed8.map(name=>[name]):""}function nameIfBelow(name,cells,threshold){
if(name==="")return"";let assessment=assessCells(cells,threshold);return isProblem(assessment)?{problem:`${name}: ${assessment.problem}`}:assessment.state==="be\
low"?name:""}function CONTHIEU(kq,kh){return broadcast({kq,kh},cells=>computeCells(cells,({shortfall})=>shortfall!=null?shortfall:""))}function cumulativeTarget(yearTarget,month2){if(!(Number.isInteger(month2)&&month2>=1&&month2<=12))throw new RangeError(`Give a month from 1 to 12: "${month2}"`);
if(!(yearTarget>=0))throw new RangeError(`Give a target of 0 or more: "${yearTarget}"`);return divideExact([yearTarget,month2],12,{digits:0,rounding:"up"})}function KHLUYKE(kh_nam,thang){return broadcast({kh_nam,thang},cells=>cumulative(cells.kh_nam,cells.thang))}function cumulative(yearTarget,month2){let target=readFigure(
yearTarget,"kế hoạch");if(isProblem(target))return target;let problem2=targetProblem(target,yearTarget);if(problem2!==null)return problem2;if(target.kind!==
"number")return"";let until=readFigure(month2,"tháng");return isProblem(until)?until:until.kind==="number"&&Number.isInteger(until.value)&&until.value>=1&&until.
value<=12?cumulativeTarget(target.value,until.value):{problem:badMonth(textOf(month2))}}function SOVN(van_ban){return broadcast({van_ban},cells=>{let reading=readFigure(cells.van_ban,"chữ");return isProblem(reading)?reading:reading.kind==="number"?
reading.value:""})}var TONES=/[\u0300\u0301\u0303\u0309\u0323]/g;function signatureOf(words,initials){return words.map(word=>initials.has(word)?word:firstLetter(word)).join("")}function alignsInitials(short3,full){
var _a;return[full.words,(_a=full.parts[0])!=null?_a:[]].some(words=>aligns(short3.words,words,short3.initials))}function aligns(short3,full,initials){let at=0,
abbreviated=!1;for(let word of short3){if(word===full[at]){at+=1;continue}let letters2=full.slice(at,at+word.length).map(firstLetter).join("");if(!initials.has(
word)||letters2!==word)return!1;abbreviated=!0,at+=word.length}return abbreviated&&at===full.length}function firstLetter(word){var _a,_b;return((_b=(_a=/^./u.exec(
word))==null?void 0:_a[0])!=null?_b:"").normalize("NFD").replace(TONES,"").normalize("NFC")}var LEVELS=["thành phố","thị xã","thị trấn","đặc khu","huyện","quận","phường","xã","tỉnh"],LONE_LEVELS=new Set(["thành phố","thị xã"]),
COMMUNE_LEVELS=new Set(["xã","phường","thị trấn","đặc khu"]),NOT_LEVEL_BEFORE=new Set(["ủy","đoàn","đội","hội"]),PLACE_WORD=/^\D{2,}$/,NOT_LEVEL_AFTER=new Set(
["tác"]),LEVEL_WORDS=lazy(()=>LEVELS.map(level=>level.split(" "))),LONGEST_HEAD=6;function startsWithWords(words,heads){let beginning=`${words.slice(0,LONGEST_HEAD).
join(" ")} `;return heads.some(head=>beginning.startsWith(head)&&beginning.charAt(head.length)===" ")}function takeLevels(words,options){var _a;let levels=[],rest=[],
index=0;for(;index<words.length;){let length=index>0&&options.onlyAtHead?0:levelLength(words,index,options.small);length>0?levels.push(words.slice(index,index+length).
join(" ")):rest.push((_a=words[index])!=null?_a:""),index+=Math.max(1,length)}return{level:levels.length>0?levels.join(" "):null,rest}}function levelLength(words,index,small){
let level=LEVEL_WORDS().find(candidate=>candidate.every((word,at)=>words[index+at]===word));if(level===void 0)return 0;let before2=words[index-1],after=words[index+
level.length];return before2!==void 0&&NOT_LEVEL_AFTER.has(before2)||after!==void 0&&NOT_LEVEL_BEFORE.has(after)&&!(index===0&&beginsPlace(words.slice(level.length),
small))?0:level.length}function beginsPlace(words,small=new Set){let[first="",...rest]=words;return first==="ủy"||small.has(first)||!rest.every(word=>PLACE_WORD.
test(word))?!1:rest.length===1||first==="hội"&&rest.length===2&&!rest.some(word=>small.has(word))}var TONED=["aàáảãạ","eèéẻẽẹ","oòóỏõọ","uùúủũụ","yỳýỷỹỵ","AÀÁẢÃẠ","EÈÉẺẼẸ","OÒÓỎÕỌ","UÙÚỦŨỤ","\
YỲÝỶỸỴ"],TONE_OF=lazy(()=>new Map(TONED.flatMap(row=>Array.from(row,(letter,tone)=>[letter,{row,tone}])))),PAIR=/([a-z\u00c0-\u024f\u1e00-\u1eff]?)([oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])([a-z\u00c0-\u024f\u1e00-\u1eff]?)/gi;
function unifyTone(text){return text.replace(PAIR,(found2,before2,pair,after)=>{let first=TONE_OF().get(pair.charAt(0)),second=TONE_OF().get(pair.charAt(1));if(first===
void 0||second===void 0||first.tone>0==second.tone>0)return found2;let tone=first.tone+second.tone,belongsToSecond=after!==""||before2==="q"||before2==="Q";return before2+
first.row.charAt(belongsToSecond?0:tone)+second.row.charAt(belongsToSecond?tone:0)+after})}var PREFIXES=[["liên đoàn lao động","district"],["lđlđ","district"],["lđ lđ","district"],["công đoàn cơ sở","other"],["cđcs","other"],["cđ cs",
"other"],["công đoàn ngành","sector"],["cđ ngành","sector"],["cđn","sector"],["ngành","sector"],["công đoàn","union"],["cđ","union"]],GLUED_PREFIXES=[
"lđlđ","cđ"],OFFICE_HEADS=["ban","văn phòng","ủy ban kiểm tra","cơ quan lđlđ","cơ quan liên đoàn lao động"],BODY_HEADS=["bảo hiểm","bệnh \
viện","chi cục","chi nhánh","công ty","cơ quan","cục","doanh nghiệp","điện lực","đài","hợp tác xã","kho bạc","khách sạn","ngân hàng",
"nhà máy","phòng","sở","trung tâm","trường","trạm","tập đoàn","tổng công ty","ủy ban nhân dân","viện","viễn thông","xí nghiệp"],ABBREVIATIONS=new Map(
[["tp","thành phố"],["tx","thị xã"],["vp","văn phòng"],["ubkt","ủy ban kiểm tra"],["ubnd","ủy ban nhân dân"],["cspl","chính sách pháp luật"],
["cty","công ty"],["tnhh","trách nhiệm hữu hạn"],["mtv","một thành viên"],["htx","hợp tác xã"],["dn","doanh nghiệp"],["dntn","doanh nghiệp tư \
nhân"],["thcs","trung học cơ sở"],["thpt","trung học phổ thông"],["ttyt","trung tâm y tế"],["bv","bệnh viện"],["bvđk","bệnh viện đa khoa"],
["kcn","khu công nghiệp"]]),SECTOR_ABBREVIATIONS=new Map([["vc","viên chức"],["gd","giáo dục"],["đt","đào tạo"],["gdđt","giáo dục và đào tạo"],
["yt","y tế"],["nn","nông nghiệp"],["nnptnt","nông nghiệp và phát triển nông thôn"],["ptnt","phát triển nông thôn"],["gtvt","giao thông vận t\
ải"],["xd","xây dựng"],["ct","công thương"]]),HEAD_LEVELS=new Map([["h","huyện"]]),SHORT_HEADS=new Map([["x",["xã"]],["p",["phường","phòng"]],["t\
t",["thị trấn","trung tâm"]],["ttr",["thị trấn"]],["đk",["đặc khu"]]]),JOINER="và";var PLACE_HEADS=new Set(["trường","trạm","sở","đài"]),SYLLABLE=/^[^\d]*[aeiouy\u00e0-\u0103\u0129-\u01b0\u1ea0-\u1ef9][^\d]*$/,KINDS_OF_BODIES=new Set(
["xá","nghề","đảng"]);function beginsAsBody(words,heads){return startsWithWords(words,heads)&&!isPlaceName(words)}function isPlaceName([head="",own="",...more2]){
return PLACE_HEADS.has(head)&&more2.length===0&&SYLLABLE.test(own)&&!KINDS_OF_BODIES.has(own)}var NUMBERING=/^(?:\(?\d{1,4} ?(?:[.)/:]|[-–] ) ?|[-–—+*•·] ?)(?=[^\d\s])/,NOTE_MARK=/ ?(?:\(\*{1,4}\)|\*{1,4})$/,LEADING_ZEROS=/^0+(?=\d)/,JOINING_SIGNS=/[&\-–—+,/]/g,
EMPTY_SIGNS=/[.()[\]"'“”‘’:;]/g,LEVEL_BEHIND=/^(.*\S) ?\(([^()]+)\)$/,VOWEL=/[aeiouy\u00c0-\u0103\u0128-\u0131\u0168-\u024f\u1e00-\u1eff]/,SIGN="&",JOINERS=new Set(
[SIGN,JOINER]),SIGNS_ONLY=new Set([SIGN]),LONGEST_PLACE=3,GLUED_WORDS=lazy(()=>new Set(["ngành",...HEAD_LEVELS.keys(),...ABBREVIATIONS.keys(),...SECTOR_ABBREVIATIONS.
keys(),...[...LEVELS,...SECTOR_ABBREVIATIONS.values()].map(words=>{var _a;return(_a=words.split(" ")[0])!=null?_a:""})]));function parseUnitName(raw){let spelling=cleanText(
raw).replace(NUMBERING,"").replace(NOTE_MARK,""),small=smallWords(spelling),{name,levelBehind}=splitLevelBehind(spelling),typed=unglue(splitWords(name)),prefix=longestPrefix(
typed),own=writeOut(headLevel(typed.slice(prefix.length)),ABBREVIATIONS),words=levelBehind===null?own:withLevel(own,levelBehind),kind=settleKind(prefix.kind,words,
small),{level,rest}=takeLevels(kind==="sector"?writeOut(words,SECTOR_ABBREVIATIONS):words,{onlyAtHead:kind==="district",small}),joiners=kind==="district"||prefix.
kind===null&&isShort(rest)?SIGNS_ONLY:JOINERS;return{spelling,kind,level,words:rest.filter(word=>!joiners.has(word)),parts:splitParts(rest,joiners),bare:prefix.
kind===null&&kind==="other"&&level===null&&!beginsAsBody(words,BODY_HEADS),whole:prefix.kind===null?typed.filter(word=>word!==SIGN).join(" "):"",initials:findInitials(
spelling,rest)}}function nameKey(name){var _a;return`${name.kind}|${(_a=name.level)!=null?_a:""}|${name.words.join(" ")}`}function wordsAsSector(name){return writeOut(
name.words,SECTOR_ABBREVIATIONS).filter(word=>!JOINERS.has(word))}function splitWords(spelling){return unifyTone(spelling.toLowerCase()).replace(JOINING_SIGNS,`\
 ${SIGN} `).replace(EMPTY_SIGNS," ").split(" ").filter(word=>word!=="").map(word=>word.replace(LEADING_ZEROS,""))}function smallWords(spelling){return spelling===
spelling.toLowerCase()?new Set:new Set(spelling.split(" ").flatMap(word=>word===word.toLowerCase()?unifyTone(word):[]))}function unglue(words){let[first="",...others]=words;
if(PREFIXES.some(([prefix])=>prefix===first))return words;let glued=GLUED_PREFIXES.find(prefix=>first.startsWith(prefix)&&first.length>prefix.length);if(glued===
void 0)return words;let rest=first.slice(glued.length);return glued==="lđlđ"||GLUED_WORDS().has(rest)?[glued,rest,...others]:words}function longestPrefix(words){
let longest2={length:0,kind:null};for(let[prefix,kind]of PREFIXES){if(!startsWithWords(words,[prefix]))continue;let length=prefix.split(" ").length;length>longest2.
length&&(longest2={length,kind})}return longest2}function headLevel(words){let[first="",second="",...others]=words;if(second==="")return words;let level=HEAD_LEVELS.
get(first);return level!==void 0?[level,second,...others]:first==="t"&&(second==="p"||second==="x")?[`${first}${second}`,...others]:words}function splitLevelBehind(spelling){
var _a;let[,name=spelling,inside=""]=(_a=LEVEL_BEHIND.exec(spelling))!=null?_a:[],level=splitWords(inside).flatMap(word=>{var _a2,_b;return(_b=(_a2=HEAD_LEVELS.
get(word))!=null?_a2:ABBREVIATIONS.get(word))!=null?_b:word}).join(" ");return LEVELS.includes(level)&&level!=="tỉnh"?{name,levelBehind:level}:{name:spelling,
levelBehind:null}}function withLevel(words,level){let isBody2=beginsAsBody(words,BODY_HEADS)||startsWithWords(words,OFFICE_HEADS);if(startsWithWords(words,[level]))
return words;let own=takeLevels(words,{onlyAtHead:!0}).level;return isBody2||own!==null?[...words,...level.split(" ")]:[...level.split(" "),...words]}function writeOut(words,abbreviations){
return words.flatMap(word=>{var _a,_b;return(_b=(_a=abbreviations.get(word))==null?void 0:_a.split(" "))!=null?_b:[word]})}function settleKind(prefix,words,small){
let{level}=takeLevels(words,{onlyAtHead:!0,small});return prefix==="district"?level==="tỉnh"?"office":"district":prefix==="sector"||prefix==="other"?prefix:level!==
null&&level!=="tỉnh"?"district":prefix==="union"?startsWithWords(words,BODY_HEADS)?"other":"sector":startsWithWords(words,OFFICE_HEADS)?"office":"other"}function isShort(words){
var _a;return words.length<=(SHORT_HEADS.has((_a=words[0])!=null?_a:"")?LONGEST_PLACE+1:LONGEST_PLACE)}function splitParts(words,joiners){var _a;let parts=[[]];
for(let word of words)joiners.has(word)?parts.push([]):(_a=parts[parts.length-1])==null||_a.push(word);return parts.filter(part=>part.length>0)}function findInitials(spelling,words){
let capitals=new Set;if(spelling!==spelling.toUpperCase())for(let word of spelling.split(/[ &\-–—+,/.()]/))word===word.toUpperCase()&&capitals.add(unifyTone(
word.toLowerCase()));return new Set(words.filter(word=>/^[^\d_]{2,8}$/.test(word)&&(capitals.has(word)||!VOWEL.test(word))))}var SHORT=/(^|[ .])(x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| )(?=[^\s(])/gi,LEVEL_BEHIND2=/^(.*\S) ?\((x|p|t\. ?t|ttr?|đ\. ?k|đk|xã|phường|thị trấn|đặc khu)\.?\)$/i,
REMARK=/^(.*\S) ?\((?:mới|mới thành lập|mới sáp nhập|sau sáp nhập|sau sắp xếp)\)$/i;function keysWrittenOut(spelling){var _a;let bare=(_a=REMARK.
exec(spelling))==null?void 0:_a[1],remarked=bare===void 0?[]:[bare,`${bare} (cũ)`,...withLevels(bare)];return[spelling,...remarked].flatMap(text=>[...text===spelling?
[]:[text],...writtenOut(text)]).map(text=>nameKey(parseUnitName(text)))}function withLevels(name){return parseUnitName(name).bare?[...COMMUNE_LEVELS].map(level=>`${level}\
 ${name}`):[]}function writtenOut(text){var _a;let behind=LEVEL_BEHIND2.exec(text);if(behind!==null)return headsOf((_a=behind[2])!=null?_a:"").map(head=>{var _a2;
return`${head} ${(_a2=behind[1])!=null?_a2:""}`});let written=[];return text.replace(SHORT,(all,before2,short3,at)=>{for(let head of headsOf(short3))written.push(
`${text.slice(0,at)}${before2}${head} ${text.slice(at+all.length)}`);return all}),written}function headsOf(short3){var _a;return(_a=SHORT_HEADS.get(short3.toLowerCase().
replace(/[. ]/g,"")))!=null?_a:[short3]}var CROWD=200;function indexNames(entries){let index={byKey:new Map,byWords:new Map,unionsByWords:new Map,bareByWords:new Map,byWhole:new Map,byWrittenOut:new Map,
byLevel:new Map,lonelyByLevel:new Map,byFirstPart:new Map,bySignature:new Map};for(let entry of entries)addEntry(index,entry);return index}function sameOwners(index,name){
var _a;let equal=ownersOf(index.byKey.get(nameKey(name))),words=name.words;if(equal.size>0||words.length===0)return equal;let alike=(_a=index.byWords.get(`${name.
kind}|${words.join(" ")}`))!=null?_a:[];return name.level===null||alike.every(entry=>entry.name.level===null)?ownersOf(alike):new Set}function fullerOwners(index,name,except){
let words=name.words.join(" "),aligned=()=>sameSignature(index,name).filter(entry=>alignsInitials(name,entry.name));return firstFound(except,[()=>{let written=keysWrittenOut(
name.spelling).flatMap(key=>{var _a;return(_a=index.byKey.get(key))!=null?_a:[]});return written.length===0||name.initials.size===0?written:[...written,...aligned()]},
()=>name.bare?index.unionsByWords.get(words):void 0,()=>{var _a;return(_a=index.unionsByWords.get(name.whole))==null?void 0:_a.filter(isCommune)},()=>name.bare?
index.unionsByWords.get(wordsAsSector(name).join(" ")):void 0,()=>isLoneLevel(name)?index.byLevel.get(`${name.kind}|${name.level}`):void 0,()=>compatible(name,index.
byFirstPart.get(`${name.kind}|${words}`)),()=>name.initials.size===0?void 0:compatible(name,aligned())])}function shorterOwners(index,name){var _a;let words=name.
words.join(" "),firstPart=hasFirstPart(name)?`${name.kind}|${(_a=name.parts[0])==null?void 0:_a.join(" ")}`:"";return firstFound(-1,[()=>index.byWrittenOut.get(
nameKey(name)),()=>isUnion(name)?index.bareByWords.get(words):void 0,()=>isCommune({name})?index.byWhole.get(words):void 0,()=>words!==""&&name.level!==null?index.
lonelyByLevel.get(`${name.kind}|${name.level}`):void 0,()=>compatible(name,index.byWords.get(firstPart)),()=>compatible(name,sameSignature(index,name).filter(entry=>alignsInitials(
entry.name,name)))])}function addEntry(index,entry){var _a;let{name}=entry,words=name.words.join(" ");if(put(index.byKey,nameKey(name),entry),words!==""&&put(index.
byWords,`${name.kind}|${words}`,entry),words!==""&&isUnion(name)&&put(index.unionsByWords,words,entry),name.bare){put(index.bareByWords,words,entry);let asSector=wordsAsSector(
name).join(" ");asSector!==words&&put(index.bareByWords,asSector,entry)}name.whole!==""&&put(index.byWhole,name.whole,entry);for(let key of keysWrittenOut(name.
spelling))put(index.byWrittenOut,key,entry);isLoneLevel(name)?put(index.lonelyByLevel,`${name.kind}|${name.level}`,entry):name.level!==null&&put(index.byLevel,`${name.
kind}|${name.level}`,entry),hasFirstPart(name)&&put(index.byFirstPart,`${name.kind}|${(_a=name.parts[0])==null?void 0:_a.join(" ")}`,entry);for(let signature of signaturesOf(
name))put(index.bySignature,signature,entry)}function sameSignature(index,name){let found2=new Set(signaturesOf(name).flatMap(signature=>{var _a;return(_a=index.
bySignature.get(signature))!=null?_a:[]}));return found2.size>CROWD?[]:[...found2]}function signaturesOf(name){var _a;let whole2=`${name.kind}|${signatureOf(name.
words,name.initials)}`;return hasFirstPart(name)?[whole2,`${name.kind}|${signatureOf((_a=name.parts[0])!=null?_a:[],name.initials)}`]:[whole2]}function put(bucket,key,entry){
let entries=bucket.get(key);entries===void 0?bucket.set(key,[entry]):entries.push(entry)}function ownersOf(entries){return new Set((entries!=null?entries:[]).map(
entry=>entry.owner))}function firstFound(except,rules){for(let rule of rules){let owners=ownersOf(rule());if(owners.delete(except),owners.size>0)return owners}return new Set}
function compatible(name,entries){return entries==null?void 0:entries.filter(entry=>name.level===null||entry.name.level===null||name.level===entry.name.level)}function isUnion(name){
return name.kind==="district"||name.kind==="sector"}function isCommune({name}){var _a;return name.kind==="district"&&COMMUNE_LEVELS.has((_a=name.level)!=null?_a:
"")}function isLoneLevel(name){return name.kind==="district"&&name.level!==null&&LONE_LEVELS.has(name.level)&&name.parts.length===0}function hasFirstPart(name){
return(name.kind==="sector"||name.kind==="office")&&name.parts.length>1}function clusterNames(nodes){let leaderOf=nodes.map((_,index)=>index),groups=nodes.map((node,index)=>({members:[index],tables:new Set(node.tables),listed:node.listed})),
join=(a,b)=>{var _a,_b,_c;let[keep,gone]=[(_a=leaderOf[a])!=null?_a:a,(_b=leaderOf[b])!=null?_b:b].sort((x,y)=>x-y),kept=groups[keep!=null?keep:a],lost=groups[gone!=
null?gone:b];if(!(kept===void 0||lost===void 0||kept===lost)){for(let member of lost.members)leaderOf[member]=keep!=null?keep:a;kept.members.push(...lost.members);
for(let table of lost.tables)kept.tables.add(table);kept.listed=(_c=kept.listed)!=null?_c:lost.listed}};joinListed(nodes,join);let apart=[...joinLevels(nodes,join),
...joinShortNames({nodes,leaderOf,groups,join})];return{leaderOf,rivals:findRivals(apart,leaderOf)}}function findRivals(apart,leaderOf){var _a;let rivals=new Map;
for(let[short3,full]of apart){let leader=(_a=leaderOf[short3])!=null?_a:short3,others=new Set(full.map(index=>{var _a2;return(_a2=leaderOf[index])!=null?_a2:index}));
others.has(leader)||rivals.set(leader,[...others])}return rivals}function joinListed(nodes,join){let firstOf3=new Map;nodes.forEach((node,index)=>{if(node.listed===
null)return;let first=firstOf3.get(node.listed);first===void 0?firstOf3.set(node.listed,index):join(first,index)})}function joinLevels(nodes,join){let alike=new Map;
return nodes.forEach((node,index)=>{let words=node.name.words.join(" ");if(words===""||node.contested)return;let key=`${node.name.kind}|${words}`,found2=alike.get(
key);found2===void 0?alike.set(key,[index]):found2.push(index)}),[...alike.values()].flatMap(indexes=>{var _a,_b,_c,_d;let plain=indexes.find(index=>{var _a2;return((_a2=
nodes[index])==null?void 0:_a2.name.level)===null}),levelled=indexes.filter(index=>index!==plain),[only,...more2]=levelled;if(plain===void 0||only===void 0)return[];
if(more2.length>0)return[[plain,levelled]];let listed8=[(_b=(_a=nodes[plain])==null?void 0:_a.listed)!=null?_b:null,(_d=(_c=nodes[only])==null?void 0:_c.listed)!=
null?_d:null];return(listed8.includes(null)||listed8[0]===listed8[1])&&join(plain,only),[]})}function joinShortNames(state){var _a,_b,_c,_d,_e,_f,_g;let{leaderOf,
groups,join}=state,apart=[],claims=new Map;for(let[short3,full]of findFullNames(state)){let[only,...more2]=full;only===void 0||more2.length>0?apart.push([short3,
[...full]]):claims.set(only,[...(_a=claims.get(only))!=null?_a:[],short3])}for(let[full,shorts]of claims){let taken=countTables([full,...shorts].map(leader=>{var _a2,
_b2;return(_b2=(_a2=groups[leader])==null?void 0:_a2.tables)!=null?_b2:new Set}));for(let short3 of shorts){let alone=[...(_c=(_b=groups[short3])==null?void 0:_b.
tables)!=null?_c:[]].every(table=>taken.get(table)===1),target=(_d=leaderOf[full])!=null?_d:full,source=(_e=leaderOf[short3])!=null?_e:short3;alone&&!overlaps((_f=
groups[target])==null?void 0:_f.tables,(_g=groups[source])==null?void 0:_g.tables)?join(target,source):apart.push([short3,[full]])}}return apart}function findFullNames(state){
var _a,_b,_c,_d;let{nodes,leaderOf,groups}=state,free=nodes.flatMap((node,index2)=>{var _a2;return node.contested?[]:[{name:node.name,owner:(_a2=leaderOf[index2])!=
null?_a2:index2}]}),index=indexNames(free),meant=new Map;for(let{name,owner}of free){let listed8=(_b=(_a=groups[owner])==null?void 0:_a.listed)!=null?_b:null;for(let full of fullerOwners(
index,name,owner)){if(listed8!==null&&((_d=(_c=groups[full])==null?void 0:_c.listed)!=null?_d:null)!==null)continue;let known=meant.get(owner);known===void 0?meant.
set(owner,new Set([full])):known.add(full)}}return meant}function countTables(sets){var _a;let counts=new Map;for(let set of sets)for(let table of set)counts.set(
table,((_a=counts.get(table))!=null?_a:0)+1);return counts}function overlaps(a=new Set,b=new Set){return[...a].some(table=>b.has(table))}function spellingKey(text){return unifyTone(text.toLowerCase())}function chooseSpelling(spellings){var _a,_b;let alike=choose(spellings,spellingKey);if(alike===
null)return"";let same=spellings.filter(({text})=>spellingKey(text)===spellingKey(alike.text));return(_b=(_a=choose(same,text=>text))==null?void 0:_a.text)!=null?
_b:""}function choose(spellings,keyOf7){var _a;let choices=new Map;for(let{text,uses=1}of spellings){let key=keyOf7(text),choice=(_a=choices.get(key))!=null?_a:
{text,key,count:0};choice.count+=uses,choices.set(key,choice)}let best=null;for(let choice of choices.values())(best===null||isBetter(choice,best))&&(best=choice);
return best}function isBetter(choice,than){let order=choice.count-than.count||choice.text.length-than.text.length||Number(beginsWithCapital(choice.text))-Number(
beginsWithCapital(than.text));return order>0||order===0&&choice.key>than.key}function beginsWithCapital(text){return text.charAt(0)!==text.charAt(0).toLowerCase()}var BLOCKS=["district","commune","sector","other","office"],NUMBERING2=/^(?:(?:[IVX]+|[A-G]|\d{1,3}) ?[.)\-–:/] ?|[IVX]+ )(?=\S)/,OFFICES=/^(?:khoi |cac )*(?:ban|van phong|co quan)(?![a-z])/;
function cleanGroupName(text){let words=cleanText(text!=null?text:"").replace(NUMBERING2,"").replace(/ ?[:.]$/,"");return words===""?null:words}function groupUnits(units2){
let officesApart=units2.some(({kind})=>kind==="district"||kind==="sector"),blocks=findBlocks(units2),spelled=new Map,statedOf=findStated(units2,blocks),groupOf=units2.
map((unit,index)=>{var _a,_b,_c;let block=(_a=blocks[index])!=null?_a:unit.kind,name=(_c=(_b=unit.stated)!=null?_b:statedOf.get(block))!=null?_c:nameOfBlock(officesApart?
block:"other"),key=spellingKey(name),known=spelled.get(key);return known===void 0&&spelled.set(key,name),known!=null?known:name}),groups=sortGroups(units2,{blocks,
groupOf}).map(name=>{let unions=units2.some((unit,index)=>groupOf[index]===name&&unit.kind!=="office");return{name,union:unions&&!OFFICES.test(foldText(name))}}),
[only,...more2]=groups;return only===void 0||more2.length>0?{groups,groupOf}:{groups:[{name:"",union:only.union}],groupOf:groupOf.map(()=>"")}}function findBlocks(units2){
let levels=units2.flatMap(({kind,level})=>kind==="district"&&level!==null?level:[]),communesOnly=levels.length>0&&levels.every(level=>COMMUNE_LEVELS.has(level));
return units2.map(({kind,level})=>kind!=="district"?kind:(level===null?communesOnly:COMMUNE_LEVELS.has(level))?"commune":kind)}function findStated(units2,blocks){
let found2=new Map;return units2.forEach(({kind,stated},index)=>{var _a,_b;if(stated===null)return;let block=(_a=blocks[index])!=null?_a:kind;found2.set(block,((_b=
found2.get(block))!=null?_b:new Set).add(stated))}),new Map([...found2].flatMap(([block,names])=>{let[only,...more2]=names;return only===void 0||more2.length>0?
[]:[[block,only]]}))}function nameOfBlock(block){switch(block){case"district":return"Khối huyện, thành phố";case"commune":return"Khối xã, phường";case"\
sector":return"Khối ngành";case"office":return"Các Ban, Văn phòng";case"other":return"Đơn vị khác"}}function sortGroups(units2,{blocks,groupOf}){let stated=units2.
some(unit=>unit.stated!==null),ranks=new Map;return units2.forEach((unit,index)=>{var _a,_b,_c;let name=(_a=groupOf[index])!=null?_a:"",kindRank=BLOCKS.indexOf(
(_b=blocks[index])!=null?_b:unit.kind)*units2.length,rank=stated&&(unit.kind!=="office"||unit.stated!==null)?index:kindRank+index;ranks.set(name,Math.min((_c=ranks.
get(name))!=null?_c:rank,rank))}),[...ranks].sort(([,a],[,b])=>a-b).map(([name])=>name)}function findOrderTable(rows){var _a,_b;let tables=groupByTable(rows),largest2=null;for(let[table,own]of tables){if(isReordered(own))return table;(largest2===null||
own.length>((_b=(_a=tables.get(largest2))==null?void 0:_a.length)!=null?_b:0))&&(largest2=table)}return largest2}function orderUnits(rows,orderTable){let own=rows.
filter(({table})=>table===orderTable),sorted=isReordered(own)?[...own].sort((a,b)=>{var _a,_b;return((_a=a.ordinal)!=null?_a:0)-((_b=b.ordinal)!=null?_b:0)}):own;
return[...new Set([...sorted,...rows].map(({unit})=>unit))]}function groupByTable(rows){let tables=new Map;for(let row of rows){let own=tables.get(row.table);own===
void 0?tables.set(row.table,[row]):own.push(row)}return tables}function isReordered(rows){return new Set(rows.map(({ordinal})=>ordinal)).size!==rows.length?!1:rows.
every(({ordinal})=>ordinal!==null&&Number.isInteger(ordinal)&&ordinal>=1&&ordinal<=rows.length)&&rows.some(({ordinal},index)=>ordinal!==index+1)}function draftUnits(state){let{rows,listed:listed8,found:found2,clusters,leaderOfRow}=state,placed=rows.flatMap(({table,ordinal},index)=>{var _a;let unit=(_a=leaderOfRow[index])!=
null?_a:null;return unit===null?[]:[{table,ordinal,unit}]}),orderTable=findOrderTable(placed),listedLeaders=found2.nodeOfListed.flatMap(node=>{var _a;return node===
null?[]:[(_a=clusters.leaderOf[node])!=null?_a:node]}),rowsOfLeader=groupIndexes(leaderOfRow),membersOfLeader=groupIndexes(clusters.leaderOf);return[...new Set(
[...listedLeaders,...orderUnits(placed,orderTable)])].map(leader=>{var _a,_b,_c,_d,_e,_f,_g,_h,_i,_j;let own=(_a=rowsOfLeader.get(leader))!=null?_a:[],members=((_b=
membersOfLeader.get(leader))!=null?_b:[]).flatMap(index=>{var _a2;return(_a2=found2.nodes[index])!=null?_a2:[]}),listedIndex=(_d=(_c=members.find(node=>node.listed!==
null))==null?void 0:_c.listed)!=null?_d:null,spellings=own.map(index=>{var _a2,_b2;return{text:(_b2=(_a2=found2.nameOfRow[index])==null?void 0:_a2.spelling)!=null?
_b2:""}}),unit=listedIndex===null?null:(_e=listed8[listedIndex])!=null?_e:null,name=unit===null?chooseSpelling(spellings):cleanText(unit.name),texts=[...((_f=unit==
null?void 0:unit.aliases)!=null?_f:[]).map(cleanText),...spellings.map(({text})=>text)];return{leader,members,listed:unit,name,aliases:[...new Set(texts)].filter(
text=>text!==name&&text!==""),kind:kindOf(members),level:(_h=(_g=members.find(node=>node.name.level!==null))==null?void 0:_g.name.level)!=null?_h:null,stated:(_j=
cleanGroupName((_i=unit==null?void 0:unit.group)!=null?_i:""))!=null?_j:statedGroup(rows,own,orderTable),tables:new Set(members.flatMap(node=>[...node.tables])),
rows:own}})}function kindOf(members){var _a,_b;let kinds=members.map(({name})=>name.kind).filter(kind=>kind!=="other");return(_b=(_a=kinds.find(kind=>kind==="di\
strict"))!=null?_a:kinds[0])!=null?_b:"other"}function statedGroup(rows,own,orderTable){var _a,_b;let first=own.filter(index=>{var _a2;return((_a2=rows[index])==
null?void 0:_a2.table)===orderTable});for(let index of[...first,...own]){let group=cleanGroupName((_b=(_a=rows[index])==null?void 0:_a.group)!=null?_b:null);if(group!==
null)return group}return null}function groupIndexes(keys){let indexes=new Map;return keys.forEach((key,index)=>{if(key===null)return;let found2=indexes.get(key);
found2===void 0?indexes.set(key,[index]):found2.push(index)}),indexes}var SIGNS=/^[!-/:-@[-`{-~…·•“”‘’]+$/;function gatherNodes(rows,listed8){let nodes=[],byKey=new Map,indexOf3=name=>{let key=nameKey(name),known=byKey.
get(key);return known!==void 0?known:(byKey.set(key,nodes.length),nodes.push({name,tables:new Set,listed:null,contested:!1})-1)},ownerOf3=[],nodeOfListed=listed8.
map((unit,index)=>{var _a,_b;let name=parseUnitName(unit.name);if(isNameless(name))return null;let node=indexOf3(name);return ownerOf3[index]=(_b=(_a=nodes[node])==
null?void 0:_a.listed)!=null?_b:index,claim(nodes[node],index)?node:null}),named=nodes.length;listed8.forEach((unit,index)=>{let owner=ownerOf3[index];if(owner!==
void 0)for(let alias of unit.aliases){let name=parseUnitName(alias),node=isNameless(name)?-1:indexOf3(name),open=node>=named?nodes[node]:void 0;open!==void 0&&!claim(
open,owner)&&open.listed!==owner&&(open.contested=!0)}});for(let node of nodes)node.contested&&(node.listed=null);let nameOfRow=rows.map(row=>parseUnitName(row.
name)),nodeOfRow=rows.map((row,index)=>{var _a;let name=nameOfRow[index];if(name===void 0||isNameless(name))return null;let node=indexOf3(name);return(_a=nodes[node])==
null||_a.tables.add(row.table),node});return{nodes,nodeOfRow,nodeOfListed,nameOfRow}}function claim(node,listed8){return node===void 0||node.listed!==null?!1:(node.
listed=listed8,!0)}function isNameless(name){return name.kind==="other"&&name.level===null&&name.words.every(word=>SIGNS.test(word))}var FOREIGN=/[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/,SIGN_IN_WORD=/[A-Za-z][¡-¾×÷]+[A-Za-z]|(?:^|\s)[§®][¡-¾]*[A-Za-z]/;function hasLegacyLetters(text){
return FOREIGN.test(text)||SIGN_IN_WORD.test(text)}function mayBeSlip(own,theirs){let[left,right]=stripShared(own,theirs),[short3,long]=left.length<=right.length?[left,right]:[right,left],[joined2,others]=[short3.
join(""),long.join("")];return joined2===others||isMistyped(joined2,others)||[...short3].sort().join(" ")===[...long].sort().join(" ")?!0:long.length-short3.length<=
2&&isWithin(short3,long)}function stripShared(own,theirs){let least=Math.min(own.length,theirs.length),before2=0;for(;before2<least&&own[before2]===theirs[before2];)
before2+=1;let behind=0;for(;behind<least-before2&&own[own.length-1-behind]===theirs[theirs.length-1-behind];)behind+=1;return[own.slice(before2,own.length-behind),
theirs.slice(before2,theirs.length-behind)]}function isWithin(short3,long){var _a;let at=0;for(let word of short3){for(;at<long.length&&word!==long[at]&&!isMistyped(
word,(_a=long[at])!=null?_a:"");)at+=1;if(at===long.length)return!1;at+=1}return!0}function isMistyped(word,other){let edits=editsBetween(word,other);return edits===
1||edits===2&&Math.min(word.length,other.length)>=4}function editsBetween(word,other){let[a,b]=[word.slice(0,24),other.slice(0,24)];if(Math.abs(word.length-other.
length)>2)return 3;let rows=[Array.from({length:b.length+1},(_,at)=>at)],cost=(row,column)=>{var _a,_b;return(_b=(_a=rows[row])==null?void 0:_a[column])!=null?_b:
0};for(let row=1;row<=a.length;row+=1){let line=[row];rows.push(line);for(let column=1;column<=b.length;column+=1){let same=a[row-1]===b[column-1],swapped=row>1&&
column>1&&a[row-1]===b[column-2]&&a[row-2]===b[column-1],edits=Math.min(cost(row-1,column)+1,cost(row,column-1)+1,cost(row-1,column-1)+(same?0:1),swapped?cost(row-
2,column-2)+1:Number.POSITIVE_INFINITY);line.push(edits)}}return Math.min(3,cost(a.length,b.length))}var LETTERS=[["dd","đ"],["uow","ươ"],["aa","â"],["aw","ă"],["ee","ê"],["oo","ô"],["ow","ơ"],["uw","ư"]],TONES2=new Map([["f","̀"],["s","́"],["r","̉"],
["x","̃"],["j","̣"]]),ONSET="(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?",NUCLEUS="(?:iê|yê|uô|ươ|uâ|oă|uyê|uy|uê|oa|oe|ai|ao|au|a\
y|âu|ây|eo|êu|ia|iêu|iu|oai|oay|oi|ôi|ơi|ua|ưa|ui|ưi|uôi|ươi|ươu|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)",CODA="(?:ng|nh|ch|c|m|n|p|t)?",SYLLABLE2=new RegExp(
`^${ONSET}${NUCLEUS}${CODA}$`),OPEN=/(?:iê|yê|uô|ươ|uâ|oă|ă|â)$/,FOREIGN2=new Set(["of","if","chef","beef","reef","hoof","roof","leaf","raj"]),TELLING=/[fj]$|[fj](?:c|ch|m|n|ng|nh|p|t)$|dd[aeiouy]|uw|uow/,
LONGEST_INITIALS=4,KEYS=/[fsrxjw]|dd|aa|ee|oo/i,LONGEST_NAME=200,MARKED=/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;
function telexWords(text){return/[fjw]|dd/i.test(text)?text.split(/[^0-9A-Za-z\u00c0-\u1ef9]+/).flatMap(word=>{let lower=word.normalize("NFC").toLowerCase();if(word===
word.toUpperCase()&&word.length<=LONGEST_INITIALS)return[];if(lower.length>20||/\d/.test(lower)||FOREIGN2.has(lower))return[];if(MARKED.test(lower))return/[a-z]?[fjwz]$/.
test(lower)&&lower.length>2?[{word,meant:null}]:[];if(!TELLING.test(lower))return[];let meant=decodeWord(word);return meant===null?[]:[{word,meant}]}):[]}function decodeTelex(name){
if(name.length>LONGEST_NAME||!KEYS.test(name))return null;let decoded=name.split(" ").map(word=>{var _a;return KEYS.test(word)&&/^[a-zđ]+$/i.test(word)&&(_a=decodeWhole(
word))!=null?_a:word}).join(" ");return decoded===name?null:decoded}function decodeWord(word){for(let start=0;start<word.length-1&&start<=4;start+=1){let initials=word.
slice(0,start);if(start>0&&!/^[bcdđghklmnpqrstvx]+$/i.test(initials)||start>0&&/^[a-z]/.test(initials))return null;let syllable=decodeSyllable(word.slice(start).
toLowerCase());if(syllable!==null)return start>0?`${initials.toUpperCase()} ${syllable}`:likeFirstLetter(word,syllable)}return null}function decodeWhole(word){let syllable=decodeSyllable(
word.toLowerCase());return syllable===null?null:likeFirstLetter(word,syllable)}function likeFirstLetter(word,syllable){return/^[A-ZĐ]/.test(word)?syllable.charAt(
0).toUpperCase()+syllable.slice(1):syllable}function decodeSyllable(keys){var _a;let parts=/^(.*?[aeiouyw])([fsrxj]?)(ng|nh|ch|c|m|n|p|t)?([fsrxj]?)$/.exec(keys);
if(parts===null)return null;let[,head="",early="",coda="",late=""]=parts;if(early!==""&&late!=="")return null;let letters2=head+coda;for(let[pair,letter]of LETTERS)
letters2=letters2.split(pair).join(letter);return!SYLLABLE2.test(letters2)||coda===""&&OPEN.test(letters2)?null:withTone(letters2,(_a=TONES2.get(early||late))!=
null?_a:"")}function withTone(syllable,tone){var _a,_b;if(tone==="")return syllable;let start=(_b=(_a=/^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(syllable))==null?void 0:
_a[0].length)!=null?_b:0,vowels=/[aăâeêioôơuưy]+/.exec(syllable.slice(start));if(vowels===null)return syllable;let[run]=vowels,first=start+vowels.index,closed=first+
run.length<syllable.length,shaped=Math.max(...["ă","â","ê","ô","ơ"].map(letter=>run.lastIndexOf(letter))),lone=run.indexOf("ư"),middle=run.length===1?0:closed||
run.length>2?1:0,at=first+(shaped>=0?shaped:lone>=0?lone:Math.min(middle,run.length-1));return(syllable.slice(0,at+1)+tone+syllable.slice(at+1)).normalize("NFC")}var LONGEST=120;function plainWords(name){return foldText(name.words.join(" ").slice(0,LONGEST)).split(" ").filter(word=>word!=="")}function telexWordsOf(name){
let decoded=decodeTelex(name.spelling.slice(0,LONGEST));return decoded===null?null:plainWords(parseUnitName(decoded))}function reasonOf(name,other){var _a,_b;if(name.
words.length>0&&name.words.join(" ")===other.words.join(" "))return name.level===other.level?"kind":name.level===null||other.level===null?"level":"otherLevel";let[
own,theirs]=[plainWords(name),plainWords(other)];if(own.join("")===theirs.join(""))return name.words.join("")===other.words.join("")?"spaces":"diacritics";let[ownTelex,
theirTelex]=[(_a=telexWordsOf(name))!=null?_a:own,(_b=telexWordsOf(other))!=null?_b:theirs];return ownTelex.join("")===theirTelex.join("")?"telex":alignsInitials(
name,other)||alignsInitials(other,name)?"initials":isPart(name,other)||isPart(other,name)?"part":reasonOfWords(own,theirs)}function isPart(short3,full){let[first=[]]=full.
parts;return short3.words.length===0||full.parts.length>1&&short3.words.join(" ")===first.join(" ")}function reasonOfWords(own,theirs){var _a,_b;let[left,right]=stripShared(
own,theirs),[short3,long]=left.length<=right.length?[left,right]:[right,left];return short3.length===0&&long.length===1?"wordMore":short3.length!==1||long.length!==
1?"alike":editsBetween((_a=short3[0])!=null?_a:"",(_b=long[0])!=null?_b:"")===1?"letter":"word"}var ALIKE=.7,COMMON=40,MOST_COMPARED=80,MOST_WORDS=16,MOST_SUGGESTIONS=3,MARK=/\d|^[a-z]$|^[ivx]+$/;function prepareLikeness(candidates2){let byKey=new Map,known=new Map;
for(let{name,id}of candidates2){let prepared={...prepare(name),id};known.set(name,prepared);for(let key of prepared.keys){let found2=byKey.get(key);found2===void 0?
byKey.set(key,[prepared]):found2.push(prepared)}}return(names,mayBe)=>{var _a,_b;let best=new Map;for(let own of names.map(name=>{var _a2;return(_a2=known.get(name))!=
null?_a2:prepare(name)})){let buckets=[...own.keys].map(key=>{var _a2;return(_a2=byKey.get(key))!=null?_a2:[]}).filter(({length})=>length<=COMMON),others=new Set;
for(let bucket of buckets.sort((a,b)=>a.length-b.length))for(let other of bucket)others.size<MOST_COMPARED&&mayBe(other.id)&&others.add(other);for(let other of others){
let score=maySuggest(own.name,other.name)?likeness(own,other):0;score>((_b=(_a=best.get(other.id))==null?void 0:_a.score)!=null?_b:0)&&best.set(other.id,{score,
other,own})}}return[...best].sort(([a,{score:first}],[b,{score:second}])=>second-first||a-b).slice(0,MOST_SUGGESTIONS).map(([id,{own,other}])=>({id,reason:reasonOf(
own.name,other.name)}))}}function prepare(name){var _a,_b;let isLegacy=hasLegacyLetters(name.spelling.slice(0,200)),words=isLegacy?[]:plainWords(name).slice(0,MOST_WORDS),
letters2=words.join(""),meant=(_b=isLegacy?null:(_a=telexWordsOf(name))==null?void 0:_a.slice(0,MOST_WORDS).join(""))!=null?_b:letters2,others=words.map((_,left)=>words.
filter((__,at)=>at!==left).join(" ")),marks=words.filter(word=>MARK.test(word)).join(" "),keys=new Set([letters2,meant,...others,...words].filter(key=>key!==""));
return{name,words,letters:letters2,meant,marks,keys,pairs:pairsOf(letters2)}}function pairsOf(letters2){let pairs=[];for(let at=0;at+1<letters2.length;at+=1)pairs.
push(letters2.charCodeAt(at)*65536+letters2.charCodeAt(at+1));return pairs.sort((a,b)=>a-b)}function maySuggest(name,other){return name.kind===other.kind||name.
bare||other.bare}function likeness(name,other){var _a;if(name.letters===other.letters||name.meant===other.meant)return 1;if(name.marks!==other.marks)return 0;let shared=0,
at=0;for(let pair of name.pairs){for(;at<other.pairs.length&&((_a=other.pairs[at])!=null?_a:0)<pair;)at+=1;other.pairs[at]===pair&&(shared+=1,at+=1)}let pairs=name.
pairs.length+other.pairs.length,alike=pairs===0?0:2*shared/pairs;return alike>=ALIKE&&mayBeSlip(name.words,other.words)?alike:0}var MOST_SUGGESTIONS2=3,MOST_SEARCHED=2e3;function suggestUnits(drafts,rivals){var _a;let hasList=drafts.some(({listed:listed8})=>listed8!==null),tables=new Set(
drafts.flatMap(draft3=>[...draft3.tables])).size,alone=drafts.filter(({tables:own,rows,listed:listed8,leader})=>rows.length===0?!1:own.size===1&&tables>1||hasList&&
listed8===null||rivals.has(leader));if(alone.length===0)return new Map;let byLeader=new Map(drafts.map(draft3=>[draft3.leader,draft3])),findAlike=prepareLikeness(
drafts.flatMap(draft3=>draft3.members.map(({name})=>({name,id:draft3.leader})))),suggested=new Map,searched=0;for(let draft3 of alone){let mayBe=id=>{let other=byLeader.
get(id);return other!==void 0&&id!==draft3.leader&&!sharesTable(draft3,other)},names=draft3.members.map(({name})=>name),possible=(_a=rivals.get(draft3.leader))==
null?void 0:_a.filter(mayBe).slice(0,MOST_SUGGESTIONS2);if(possible===void 0&&(searched+=1),searched>MOST_SEARCHED&&possible===void 0)continue;let suggestions=(possible?
possible.map(id=>({id,reason:reasonAmong(draft3,byLeader.get(id))})):findAlike(names,mayBe)).map(({id,reason})=>{var _a2,_b;return{name:(_b=(_a2=byLeader.get(id))==
null?void 0:_a2.name)!=null?_b:"",reason}});suggestions.length>0&&suggested.set(draft3.leader,suggestions)}return suggested}function findUnmatched(drafts,suggested){
let hasList=drafts.some(({listed:listed8})=>listed8!==null);return drafts.flatMap(({leader,listed:listed8,rows})=>{var _a;let[row]=rows,suggestions=(_a=suggested.
get(leader))!=null?_a:[];return row===void 0||listed8!==null||!hasList&&suggestions.length===0?[]:[{row,suggestions}]})}function reasonAmong(draft3,other){var _a;
return(_a=draft3.members.flatMap(({name})=>{var _a2;return((_a2=other==null?void 0:other.members)!=null?_a2:[]).map(member=>reasonOf(name,member.name))}).find(reason=>reason!==
"alike"))!=null?_a:"alike"}function sharesTable(draft3,other){return[...draft3.tables].some(table=>other.tables.has(table))}function deriveDirectory(rows,listed8){let found2=gatherNodes(rows,listed8),clusters=clusterNames(found2.nodes),leaderOfRow=found2.nodeOfRow.map(node=>{var _a;return node===
null?null:(_a=clusters.leaderOf[node])!=null?_a:null}),drafts=draftUnits({rows,listed:listed8,found:found2,clusters,leaderOfRow}),{groups,groupOf}=groupUnits(drafts),
groupRank=new Map(groups.map(({name},index)=>[name,index])),rankOf2=index=>{var _a,_b;return(_b=groupRank.get((_a=groupOf[index])!=null?_a:""))!=null?_b:0},order=drafts.
map((_,index)=>index).sort((a,b)=>rankOf2(a)-rankOf2(b)||a-b),units2=order.flatMap((at,index)=>{var _a;let draft3=drafts[at];if(draft3===void 0)return[];let{name,
aliases,kind}=draft3;return[{index,name,aliases,kind,group:(_a=groupOf[at])!=null?_a:""}]}),unitOfLeader=new Map(order.map((at,index)=>{var _a,_b;return[(_b=(_a=
drafts[at])==null?void 0:_a.leader)!=null?_b:-1,index]})),suggested=suggestUnits(drafts,clusters.rivals),suggestions=new Map([...suggested].map(([leader,found3])=>{
var _a;return[(_a=unitOfLeader.get(leader))!=null?_a:-1,found3]}));return{directory:{units:units2,groups,suggestions},unitOfRow:leaderOfRow.map(leader=>{var _a;
return leader===null?null:(_a=unitOfLeader.get(leader))!=null?_a:null}),listed:new Map(order.flatMap((at,index)=>{var _a,_b;let row=(_b=(_a=drafts[at])==null?void 0:
_a.listed)!=null?_b:null;return row===null?[]:[[index,row]]})),unmatched:findUnmatched(drafts,suggested)}}function directoryFromList(listed8){return deriveDirectory([],listed8).directory}function unitFinder(directory){let named=directory.units.map(unit=>({name:parseUnitName(unit.name),owner:unit.index})),taken=new Set(named.map(({name})=>nameKey(
name))),others=directory.units.flatMap(unit=>unit.aliases.map(alias=>({name:parseUnitName(alias),owner:unit.index}))).filter(({name})=>!taken.has(nameKey(name))),
index=indexNames([...named,...others]);return raw=>{var _a;let name=parseUnitName(raw);if(name.spelling==="")return null;for(let owners of[sameOwners(index,name),
fullerOwners(index,name,-1),shorterOwners(index,name)]){let[only,...more2]=owners;if(only!==void 0)return more2.length>0?null:(_a=directory.units[only])!=null?_a:
null}return null}}function isPercentCell({percents},row,column){var _a,_b;return(_b=(_a=percents==null?void 0:percents.get(column))==null?void 0:_a.has(row))!=null?_b:!1}function cellAt(grid,row,column){
var _a,_b;return(_b=(_a=grid[row])==null?void 0:_a[column])!=null?_b:""}var LONGEST_DATE=60,IN_FIGURES=/^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/,IN_WORDS=/^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/,ISO=/^(\d{4})-(\d{2})-(\d{2})$/;
function parseDate(cell2){var _a;if(isCalendarDate(cell2))return calendarDate(cell2.year,cell2.month,cell2.day);if(typeof cell2!="string"||cell2.length>LONGEST_DATE)
return null;let text=cleanText(cell2).toLowerCase(),dayFirst=(_a=IN_FIGURES.exec(text))!=null?_a:IN_WORDS.exec(text);if(dayFirst!==null)return calendarDate(Number(
dayFirst[3]),Number(dayFirst[2]),Number(dayFirst[1]));let iso=ISO.exec(text);return iso===null?null:calendarDate(Number(iso[1]),Number(iso[2]),Number(iso[3]))}var QUARTERS=["I","II","III","IV"];function periodBetween(start,end){var _a;return compareDates(start,end)>0?null:{start,end,label:(_a=nameOf(start,end))!=null?
_a:`từ ${formatDate(start)} đến ${formatDate(end)}`}}function periodOfMonths(year,firstMonth,lastMonth){return periodOfYears({year,month:firstMonth},{year,
month:lastMonth})}function periodOfYears(first,last){let start=calendarDate(first.year,first.month,1),end=calendarDate(last.year,last.month,daysInMonth(last.year,
last.month));return start===null||end===null?null:periodBetween(start,end)}function nameOf(start,end){if(!(start.day===1&&end.day===daysInMonth(end.year,end.month))||
start.year!==end.year)return null;let year=start.year,months2=end.month-start.month+1;return months2===12?`năm ${year}`:months2===1?`tháng ${start.month}/${year}`:
months2===3&&end.month%3===0?`quý ${QUARTERS[end.month/3-1]}/${year}`:start.month===1?`${months2} tháng đầu năm ${year}`:end.month===12?`${months2} tháng \
cuối năm ${year}`:null}var UNTIL_DAY="tính đến ";function periodKey(period){return`${isoDay(period.start)}/${isoDay(period.end)}`}function isUntilDay({label}){return label.startsWith(
UNTIL_DAY)}function isoDay(date){let pad=(part,width)=>String(part).padStart(width,"0");return`${pad(date.year,4)}-${pad(date.month,2)}-${pad(date.day,2)}`}var DOCUMENTS="quyet dinh|qd|cong van|cv|ke hoach|kh|nghi quyet|nq|thong bao|tb|huong dan|hd|to trinh|ttr|bao cao|bc|chi thi|nghi dinh|thong tu|chuong trinh|ctr\
|bien ban|giay moi|cong dien|luat|van ban",NUMBER_CODES="qd|cv|kh|nq|tb|hd|ttr|bc|ct|ctr|nd|tt|bb|gm|tld|ldld|cd|ub",REST="[^();]*?(?=[();]|tinh tu |tinh den |l\
uy ke |so lieu |$)",REFERENCES=lazy(()=>[new RegExp(`\\b(?:${DOCUMENTS})(?: so ?:? ?\\d| ngay \\d)${REST}`,"g"),new RegExp(`\\b(?:so ?:? ?)?\\d+ ?/ ?(?:\\d{4} ?/ ?\
)?(?:${NUMBER_CODES})\\b${REST}`,"g")]);function withoutDocuments(foldedLine){return REFERENCES().reduce((line,reference)=>line.replace(reference,""),foldedLine)}var LONGEST_TEXT=2e3,DAY="(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})",YEAR="((?:19|20)\\d{2})(?!\\d)",TO=" ?(?:-|–|—|den het|den) ?",OF_YEAR="(?: ?[/.,-\
] ?| )(?:cua )?(?:nam )?",REPORT="^\\W*(?:tien do|ket qua|bao cao ket qua|tinh hinh|tong hop|thong ke|so lieu|bieu tong hop)\\b",FALSE_WORDS=/quỹ|việt nam/gi,
DAY_IN_WORDS=/\b(\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/g,COUNTS=new Map([["ba",3],["sau",6],["chin",9]]),QUARTERS2=new Map([["i",1],["ii",2],["iii",3],["iv",4]]),
PATTERNS=lazy(()=>[[new RegExp(`${DAY}${TO}(?:ngay )?${DAY}`),([d1,m1,y1,d2,m2,y2])=>between(day(d1,m1,y1),day(d2,m2,y2))],[new RegExp(`tu (?:ngay )?(\\d{1,2}) ?\
/ ?(\\d{1,2})${TO}(?:ngay )?${DAY}`),([d1,m1,d2,m2,year])=>between(day(d1,m1,year),day(d2,m2,year))],[new RegExp(`(?:(?:tinh|luy ke|so lieu) den|^\\W*den)(?: het\
)?(?: ngay)? ${DAY}`),([d,m,year])=>untilDay(day(d,m,year))],[new RegExp(`(?:tinh|luy ke|so lieu) den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),([month2,year])=>{
var _a,_b;return untilDay((_b=(_a=periodOfMonths(Number(year),1,Number(month2)))==null?void 0:_a.end)!=null?_b:null)}],[new RegExp(`${REPORT}.* den(?: het)?(?: \
ngay)? ${DAY}`),([d,m,year])=>untilDay(day(d,m,year))],[new RegExp(`\\b(?:hoc k[yi]|hk) ?(i{1,2}|[12]),? ?(?:cua )?nam hoc ${YEAR}${TO}${YEAR}`),([half,first,last])=>semester(
half==="i"||half==="1"?1:2,Number(first),Number(last))],[new RegExp(`\\bnam hoc ${YEAR}${TO}${YEAR}`),([first,last])=>schoolYear(Number(first),Number(last))],[new RegExp(
`\\b(giai doan|nhiem ky)(?: tu)?(?: nam)? ${YEAR}${TO}(?:nam )?${YEAR}`),([word,first,last])=>years(word==="nhiem ky"?"nhiệm kỳ":"giai đoạn",Number(first),
Number(last))],[new RegExp(`\\bnam ${YEAR}${TO}(?:nam )?${YEAR}`),([first,last])=>years("giai đoạn",Number(first),Number(last))],[new RegExp(`\\b(?:tu )?thang\
 (\\d{1,2})${TO}(?:thang )?(\\d{1,2})${OF_YEAR}${YEAR}`),([first,last,year])=>periodOfMonths(Number(year),Number(first),Number(last))],[new RegExp(`${REPORT}.* \
den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),([month2,year])=>{var _a,_b;return untilDay((_b=(_a=periodOfMonths(Number(year),1,Number(month2)))==null?void 0:
_a.end)!=null?_b:null)}],[new RegExp(`\\b(\\d{1,2}|ba|sau|chin) thang (cuoi )?(?:dau )?(?:cua )?(?:nam )?${YEAR}`),([count,end,year])=>partOfYear(count!=null?count:
"",end!=="",Number(year))],[new RegExp(`\\bquy (i{1,3}|iv|[1-4])${OF_YEAR}${YEAR}`),([quarter2,year])=>quarterOf(quarter2!=null?quarter2:"",Number(year))],[new RegExp(
`\\b(?:thang |t\\.? ?)(\\d{1,2})${OF_YEAR}${YEAR}`),([month2,year])=>periodOfMonths(Number(year),Number(month2),Number(month2))],[new RegExp(`(?:^|[^a-z])nam ${YEAR}`),
([year])=>periodOfMonths(Number(year),1,12)]]);function parsePeriod(text){let words=text.slice(0,LONGEST_TEXT).split(/[\r\n]+/).map(line=>withoutDocuments(foldText(
cleanText(line).replace(FALSE_WORDS," ")))).join(" ").replace(DAY_IN_WORDS,"$1/$2/$3");for(let[pattern,read]of PATTERNS()){let match=pattern.exec(words),period=match===
null?null:read(match.slice(1).map(part=>part!=null?part:""));if(period!==null)return period}return null}function day(dayText="",month2="",year=""){return calendarDate(
Number(year),Number(month2),Number(dayText))}function between(start,end){return start===null||end===null?null:periodBetween(start,end)}function untilDay(end){let start=end===
null?null:calendarDate(end.year,1,1);return start===null||end===null?null:{start,end,label:`${UNTIL_DAY}${formatDate(end)}`}}function schoolYear(first,last){let start=calendarDate(
first,9,1),end=calendarDate(last,5,31);return last!==first+1||start===null||end===null?null:{start,end,label:`năm học ${first}-${last}`}}function semester(half,first,last){
let year=schoolYear(first,last),middle=calendarDate(last,1,half===1?15:16);if(year===null||middle===null)return null;let label=`học kỳ ${half===1?"I":"II"} ${year.
label}`;return half===1?{...year,end:middle,label}:{...year,start:middle,label}}function years(noun,first,last){let period=periodOfYears({year:first,month:1},{year:last,
month:12});return period===null?null:{...period,label:`${noun} ${first}-${last}`}}function partOfYear(count,atItsEnd,year){var _a;let months2=(_a=COUNTS.get(count))!=
null?_a:Number(count);return atItsEnd?periodOfMonths(year,13-months2,12):periodOfMonths(year,1,months2)}function quarterOf(quarter2,year){var _a;let number=(_a=
QUARTERS2.get(quarter2))!=null?_a:Number(quarter2);return periodOfMonths(year,number*3-2,number*3)}var UNIT_DAY_LABEL="Lập bảng theo đơn vị tại ngày";function dayIn(cell2){var _a,_b;if(typeof cell2=="string"&&cleanText(cell2)==="")return null;let day2=parseDate(
cell2);if(day2!==null)return day2;let text=typeof cell2=="string"?cleanText(cell2):"";return/^(?:tháng|quý|năm) ?\S/i.test(text)&&(_b=(_a=parsePeriod(text))==
null?void 0:_a.start)!=null?_b:"unreadable"}function unitDayCell(grid){var _a;let wanted=UNIT_DAY_LABEL.toLowerCase();for(let row=0;row<grid.length;row+=1){let column=((_a=
grid[row])!=null?_a:[]).findIndex(cell2=>typeof cell2=="string"&&cleanText(cell2).replace(/ ?:$/,"").toLowerCase()===wanted);if(column>=0)return{row,column:column+
1}}return null}function readUnitDay(grid){let place=unitDayCell(grid),day2=place===null?null:dayIn(cellAt(grid,place.row,place.column));return day2==="unreadabl\
e"?null:day2}function resolveMerges(rows){let find=rowFinder(rows),faults=[],all=rows.map(({row,mergeInto:typed,from},index)=>{if(typed===""||from==="unreadable")return null;
let target=find(typed);return target!==null&&target!==index?target:(faults.push({row,typed,kind:target===null?"unknown":"itself",path:[]}),null)});for(let circle of findCircles(
all))circle.forEach((index,at)=>{var _a,_b,_c,_d;let path=[...circle.slice(at),...circle.slice(0,at)].map(one=>{var _a2,_b2;return(_b2=(_a2=rows[one])==null?void 0:
_a2.name)!=null?_b2:""});faults.push({row:(_b=(_a=rows[index])==null?void 0:_a.row)!=null?_b:0,typed:(_d=(_c=rows[index])==null?void 0:_c.mergeInto)!=null?_d:"",
kind:"circle",path}),all[index]=null});let next=all.map((to,index)=>{var _a;return((_a=rows[index])==null?void 0:_a.from)===void 0?to:null}),joined2=new Map,ends=findEnds(
next);return rows.forEach(({name,aliases},index)=>{var _a,_b;let end=(_a=ends[index])!=null?_a:index;end!==index&&joined2.set(end,[...(_b=joined2.get(end))!=null?
_b:[],[name,...aliases]])}),{listed:rows.flatMap((row,index)=>{var _a,_b,_c,_d;if(next[index]!==null)return[];let{name,aliases,group}=row,merged=joined2.get(index),
to=(_a=all[index])!=null?_a:null,life=lifeOf(row,to===null?null:(_d=(_c=rows[(_b=ends[to])!=null?_b:to])==null?void 0:_c.name)!=null?_d:null);return[{name,aliases:[
...new Set([...aliases,...(merged!=null?merged:[]).flat()])],group,...merged===void 0?{}:{merged},...life===null?{}:{life}}]}),faults:faults.sort((a,b)=>a.row-b.
row),merged:new Set(rows.flatMap(({row},index)=>next[index]===null?[]:row))}}function lifeOf({mergeInto,from,begins:begins3,basis=""},into){var _a,_b;let since=typeof from==
"object"?from:null,life={begins:typeof begins3=="object"?begins3:null,joins:since!==null&&into!==null?{into,from:since}:null,ends:mergeInto===""?since:null,basis};
return((_b=(_a=life.begins)!=null?_a:life.joins)!=null?_b:life.ends)?life:null}function rowFinder(rows){let bySpelling=new Map,byKey=new Map,byAlias=new Map;return rows.
forEach(({name,aliases},index)=>{let spelling=spellingKey(cleanText(name)),key=keyOf(name);bySpelling.has(spelling)||bySpelling.set(spelling,index),byKey.has(key)||
byKey.set(key,index);for(let alias of new Set(aliases.map(keyOf)))byAlias.set(alias,byAlias.has(alias)?null:index)}),typed=>{var _a,_b,_c;return(_c=(_b=(_a=bySpelling.
get(spellingKey(cleanText(typed))))!=null?_a:byKey.get(keyOf(typed)))!=null?_b:byAlias.get(keyOf(typed)))!=null?_c:null}}function keyOf(name){return nameKey(parseUnitName(
name))}function findCircles(next){let circles=[],walkOf=[];return next.forEach((_,start)=>{var _a;let path=[],at=start;for(;at!==null&&walkOf[at]===void 0;)walkOf[at]=
start,path.push(at),at=(_a=next[at])!=null?_a:null;at!==null&&walkOf[at]===start&&circles.push(path.slice(path.indexOf(at)))}),circles}function findEnds(next){let ends=[];
return next.forEach((_,start)=>{var _a,_b,_c;let path=[],at=start;for(let to=(_a=next[at])!=null?_a:null;to!==null&&ends[at]===void 0;to=(_b=next[at])!=null?_b:
null)path.push(at),at=to;let end=(_c=ends[at])!=null?_c:at;ends[at]=end;for(let one of path)ends[one]=end}),next.map((_,index)=>{var _a;return(_a=ends[index])!=
null?_a:index})}var DIRECTORY_HEADINGS=["TT","Tên chuẩn","Tên gọi khác","Khối"],MERGE_HEADING="Gộp vào",DAY_HEADINGS={from:"Từ ngày",basis:"Căn cứ",begins:"Bắ\
t đầu từ"},ALL_HEADINGS=[...DIRECTORY_HEADINGS,MERGE_HEADING,...Object.values(DAY_HEADINGS)],BETWEEN_NAMES=/[;\n\r]+/;function isHeading(cell2,heading){return textOf2(
cell2).toLowerCase()===heading.toLowerCase()}function textOf2(cell2){return typeof cell2=="string"?cleanText(cell2):typeof cell2=="number"?String(cell2):""}function splitNames(cell2){
return(typeof cell2=="string"?cell2.split(BETWEEN_NAMES).map(cleanText):[]).filter(name=>name!=="")}function readDirectoryTab(values){let header=values.findIndex(
row=>row.some(cell2=>isHeading(cell2,DIRECTORY_HEADINGS[1])));if(header<0)return null;let columnOf=heading=>{var _a;return((_a=values[header])!=null?_a:[]).findIndex(
cell2=>isHeading(cell2,heading))},[ordinal,name,aliases,group]=DIRECTORY_HEADINGS,columns={ordinal:columnOf(ordinal),name:columnOf(name),aliases:columnOf(aliases),
group:columnOf(group),merge:columnOf(MERGE_HEADING),from:columnOf(DAY_HEADINGS.from),basis:columnOf(DAY_HEADINGS.basis),begins:columnOf(DAY_HEADINGS.begins)},rows=values.
flatMap((_,row)=>{let unitName=row>header?textOf2(cellAt(values,row,columns.name)):"";if(unitName==="")return[];let from=dayIn(cellAt(values,row,columns.from)),
begins3=dayIn(cellAt(values,row,columns.begins)),basis=textOf2(cellAt(values,row,columns.basis));return[{row,name:unitName,aliases:splitNames(cellAt(values,row,
columns.aliases)),group:textOf2(cellAt(values,row,columns.group)),mergeInto:textOf2(cellAt(values,row,columns.merge)),...from===null?{}:{from},...begins3===null?
{}:{begins:begins3},...basis===""?{}:{basis}}]});return{header,columns,rows}}function looksLikeDirectory(values){var _a;let columns=(_a=readDirectoryTab(values))==
null?void 0:_a.columns;return columns!==void 0&&(columns.aliases>=0||columns.group>=0||columns.merge>=0)}function readListedUnits(values){var _a,_b;return resolveMerges(
(_b=(_a=readDirectoryTab(values))==null?void 0:_a.rows)!=null?_b:[]).listed}function TENCHUAN(ten,danh_muc){let find=unitFinder(readDirectory(danh_muc));return broadcast({ten},cells=>{var _a,_b;let name=textOf(cells.ten);return isErrorText(
name)?{problem:fromErrorCell(name,"tên")}:(_b=(_a=find(name))==null?void 0:_a.name)!=null?_b:""})}function readDirectory(danh_muc){let rows=rangeOf(danh_muc).map(
([name="",...others])=>({name:textOf(name),aliases:others.flatMap(splitNames),group:""}));return directoryFromList(rows.filter(({name})=>name!==""&&!isErrorText(
name)))}var STATES={absent:"Không có trong biểu",notApplicable:"Không áp dụng",dataError:"Lỗi số liệu",noPlan:"Chưa có KH",notAssigned:"Không giao",offPlan:"\
Ngoài KH",noData:"Chưa có số liệu",inProgress:"Đang thực hiện",late:"Chậm tiến độ",onPace:"Đúng tiến độ",below:"Chưa đạt",met:"Đạt",
exceeded:"Vượt"};function pacedTarget(target,{months:months2,of,threshold}){var _a;if(!(of>0&&months2>=0&&months2<=of))throw new RangeError(`Give months within ${of}: "${months2}\
"`);let digits=((_a=decimalText(target).split(".")[1])!=null?_a:"").length;return divideExact([target,threshold,months2],multiplyExact([100,of]),{digits,rounding:"\
up"})}var MONTHS_OF={month:1,quarter:3};function paceOn(day2,{start,end},every){let of=monthsBetween(start,end)+1,size2=MONTHS_OF[every],months2=0,until=null;for(let month2=size2;month2-
size2<of;month2+=size2){let last=endOfMonth(start,Math.min(month2,of),end);if(compareDates(last,day2)>0)break;months2=Math.min(month2,of),until=last}return{every,
months:months2,of,until}}function endOfMonth(start,count,end){let index=start.year*12+start.month-1+count-1,[year,month2]=[Math.floor(index/12),index%12+1],last={
year,month:month2,day:daysInMonth(year,month2)};return compareDates(last,end)>0?end:last}function monthsBetween(start,end){return(end.year-start.year)*12+end.month-
start.month}var DAY_MS=864e5,EPOCH_MS=Date.UTC(1899,11,30);function dateSerial({year,month:month2,day:day2}){let date=new Date(0);return date.setUTCFullYear(year,month2-1,day2),
(date.getTime()-EPOCH_MS)/DAY_MS}function dateOfSerial(serial){let date=new Date(EPOCH_MS+Math.floor(serial)*DAY_MS);return calendarDate(date.getUTCFullYear(),date.
getUTCMonth()+1,date.getUTCDate())}function logPeriod({period,rows}){if(period!==null)return period;let latest=null;for(let{date,name}of rows)date!==null&&name!==""&&(latest===null||date.last.year>
latest)&&(latest=date.last.year);return latest===null?null:periodOfMonths(latest,1,12)}function isInPeriod({first,last},{start,end}){return compareDates(first,start)>=
0&&compareDates(last,end)<=0}function placeOf(date,period,{due,today}){return isInPeriod(date,period)?due!==null&&compareDates(date.last,due)>0?"late":compareDates(
date.first,today)>0?"toCome":"counted":"outside"}var LONGEST_DATE2=60,FIRST_YEAR=1990,LAST_YEAR=2100,LEAD=/^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|sáng|chiều|tối)[, ] ?)?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})? ?(?:phút|')?,? )?/,
TAIL=/,? (?:lúc )?\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2}(?::\d{2})?)? ?(?:phút|')?$/,SEPARATOR=" ?[/.-] ?",DAY_MONTH=`(\\d{1,2})${SEPARATOR}(\\d{1,2})`,TO2=" ?(?:\
-|–|—|đến(?: ngày)?|và|,) ?",SHORT_YEAR=new RegExp(`^(?:ngày )?${DAY_MONTH}${SEPARATOR}(\\d{2})$`),DAY_OF_MONTH=new RegExp(`^(?:ngày )?${DAY_MONTH}$`),
DAY_IN_WORDS2=/^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: ?[/.,-] ?(\d{4}))?$/,MONTH=new RegExp(`^(?:tháng |t\\.? ?)?(\\d{1,2})(?:${SEPARATOR}| năm )(\\d{4})$`),
MONTH_SHORT_YEAR=new RegExp(`^(?:tháng |t)(\\d{1,2})${SEPARATOR}(\\d{2})$`),MONTH_ALONE=/^(?:tháng |t)(\d{1,2})$/,DAYS2=new RegExp(`^(?:từ )?(?:ngày )?(\\d{1,2\
})(?:${SEPARATOR}(\\d{1,2}))?${TO2}${DAY_MONTH}/(\\d{4})$`),BETWEEN_DATES=/ ?(?:-|–|—|đến(?: ngày)?) ?(?=\d{1,2}[/.]\d{1,2}[/.]\d{4}$)/;function readLogDate(cell2,period){
let date=typeof cell2=="string"?readText2(cell2,period):dayOf(parseDate(cell2));return date!==null&&isLikely(date.first)&&isLikely(date.last)?date:null}function logDateReader(period){
let known=new Map;return cell2=>{if(typeof cell2!="string")return readLogDate(cell2,period);let found2=known.get(cell2);if(found2!==void 0)return found2;let date=readLogDate(
cell2,period);return known.set(cell2,date),date}}function isLikely({year}){return year>=FIRST_YEAR&&year<=LAST_YEAR}function dayOf(day2){return day2===null?null:
{first:day2,last:day2}}function readText2(cell2,period){var _a,_b,_c;if(cell2.length>LONGEST_DATE2||!/\d/.test(cell2))return null;let whole2=parseDate(cell2);if(whole2!==
null)return dayOf(whole2);let text=cleanText(cell2).toLowerCase().replace(TAIL,"").replace(LEAD,"");return(_c=(_b=(_a=dayOf(parseDate(text)))!=null?_a:readMonth(
text,period))!=null?_b:readDay(text,period))!=null?_c:readDays(text)}function readDay(text,period){var _a,_b;let short3=SHORT_YEAR.exec(text);if(short3!==null)return dayOf(
calendarDate(2e3+Number(short3[3]),Number(short3[2]),Number(short3[1])));let[,day2,month2,year]=(_b=(_a=DAY_OF_MONTH.exec(text))!=null?_a:DAY_IN_WORDS2.exec(text))!=
null?_b:[];return day2===void 0||month2===void 0?null:year!==void 0?dayOf(calendarDate(Number(year),Number(month2),Number(day2))):inPeriod(period,own=>dayOf(calendarDate(
own,Number(month2),Number(day2))))}function readMonth(text,period){var _a;let long=MONTH.exec(text);if(long!==null)return monthOf(Number(long[2]),Number(long[1]));
let short3=MONTH_SHORT_YEAR.exec(text);if(short3!==null)return monthOf(2e3+Number(short3[2]),Number(short3[1]));let month2=(_a=MONTH_ALONE.exec(text))==null?void 0:
_a[1];return month2===void 0?null:inPeriod(period,year=>monthOf(year,Number(month2)))}function monthOf(year,month2){let first=calendarDate(year,month2,1),last=first===
null?null:calendarDate(year,month2,daysInMonth(year,month2));return first===null||last===null?null:{first,last}}function readDays(text){var _a;let dates=text.replace(
/^từ (?:ngày )?/,"").split(BETWEEN_DATES),[from="",to=""]=dates,long=dates.length===2?stretch(parseDate(from),parseDate(to)):null;if(long!==null)return long;
let[,day2,month2,lastDay,lastMonth,year]=(_a=DAYS2.exec(text))!=null?_a:[];return day2===void 0||lastMonth===void 0?null:stretch(calendarDate(Number(year),Number(
month2!=null?month2:lastMonth),Number(day2)),calendarDate(Number(year),Number(lastMonth),Number(lastDay)))}function stretch(first,last){return first===null||last===
null||compareDates(first,last)>0?null:{first,last}}function inPeriod(period,read){var _a;if(period===null)return null;let{start,end}=period;if(start.year===end.
year)return read(start.year);let beginsLater=end.month<start.month||end.month===start.month&&end.day<start.day;return end.year!==start.year+1||!beginsLater?null:
(_a=[read(start.year),read(end.year)].find(date=>date!==null&&isInPeriod(date,period)))!=null?_a:null}var FIRST_SERIAL=32874,LAST_SERIAL=73415;function readDays2(tu,den){let first=oneCell("tu",tu),last=oneCell("den",den),from=readDay2(first,{what:"từ",end:"fir\
st"}),to=readDay2(last,{what:"đến",end:"last"});if(from!==null&&to!==null&&compareDates(from,to)>0)throw new Error(daysReversed(textOf(from),textOf(to)));return{
from,to}}function readOneDay(value,what){let day2=readDay2(oneCell("ngay",value),{what,end:"last"});if(day2===null)throw new Error(badDay("",what));return day2}
function readDay2(cell2,{what,end}){var _a,_b;if(cell2==="")return null;if(isCalendarDate(cell2))return cell2;let day2=typeof cell2=="number"?dayOfSerial(cell2):
(_b=(_a=readLogDate(cell2,null))==null?void 0:_a[end])!=null?_b:null;if(day2!==null)return day2;let text=textOf(cell2);throw new Error(isErrorText(text)?fromErrorCell(
text,what):badDay(text,what))}function dayOfSerial(serial){return serial>=FIRST_SERIAL&&serial<LAST_SERIAL+1?dateOfSerial(serial):null}function TIENDO(kq,kh,ngay){let day2=readOneDay(ngay,"ngày"),{months:months2,of}=paceOn(day2,yearOf(day2),"month"),periodEnded=compareDates(day2,yearOf(day2).end)>=
0;return broadcast({kq,kh},cells=>{let assessment=assessPaced(cells,{periodEnded,paced:target=>pacedTarget(target,{months:months2,of,threshold:100})});return isProblem(
assessment)?assessment:STATES[assessment.state]})}function yearOf({year}){return{start:{year,month:1,day:1},end:{year,month:12,day:31}}}function unitsOfNames(uses){let given=[...uses],rows=given.map(([name],row)=>({table:row,row,name,ordinal:null,group:null})),{nodes,nodeOfRow,nameOfRow}=gatherNodes(
rows,[]),{leaderOf}=clusterNames(nodes),spellings=new Map,placeOf5=new Map,unitOf=new Map;return given.forEach(([name,count],row)=>{var _a,_b,_c,_d;let leader=leaderOf[(_a=
nodeOfRow[row])!=null?_a:-1];if(leader===void 0)return;let spelling={text:(_c=(_b=nameOfRow[row])==null?void 0:_b.spelling)!=null?_c:"",uses:count},place=(_d=placeOf5.
get(leader))!=null?_d:placeOf5.size;placeOf5.set(leader,place),unitOf.set(name,place);let known=spellings.get(leader);known===void 0?spellings.set(leader,[spelling]):
known.push(spelling)}),{names:[...spellings.values()].map(own=>chooseSpelling(own)),unitOf}}var ROMAN=/^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;function readNumbering(cell2){var _a;if(typeof cell2=="number")return Number.isInteger(cell2)&&cell2>=0?{level:2,
value:cell2}:null;if(typeof cell2!="string"||cell2.length>40)return null;let found2=/^\(?([A-Za-z]+|\d+(?:\.\d+)*|[-–+*•])[.)/\s]*$/.exec(cleanText(cell2));
return found2===null?null:numberingOf((_a=found2[1])!=null?_a:"")}function readOrdinal(cell2){return typeof cell2=="number"&&cell2>0&&/^\d+\.\d{1,2}$/.test(String(
cell2))?{level:3,value:null}:readNumbering(cell2)}function splitNumbering(text){var _a,_b,_c;let arabic=(_a=/^(\d{1,3}(?:\.\d{1,3})*)\s*[.)/]\s*([^\d\s].*)$/.exec(
text))!=null?_a:/^([-–+*•])\s+(\S.*)$/.exec(text),outer=/^([A-G]|[IVX]{2,5}|[IV])\s?[.):\-–/]\s*([^\sa-zà-ỹ].*)$/.exec(text),found2=arabic!=null?arabic:
outer,numbering=found2===null?null:numberingOf((_b=found2[1])!=null?_b:"");return numbering===null?{numbering:null,rest:text}:{numbering,rest:(_c=found2==null?void 0:
found2[2])!=null?_c:text}}function numberingOf(mark){return/^\d+$/.test(mark)?{level:2,value:Number(mark)}:/^\d/.test(mark)?{level:3,value:null}:ROMAN.test(mark)?
{level:1,value:null}:/^[A-Z]$/.test(mark)?{level:0,value:null}:/^[a-z]$/.test(mark)?{level:4,value:null}:/^[-–+*•]$/.test(mark)?{level:5,value:null}:null}var LONGEST2=1e3,WORD=/[%/]|[^\s%/.,;:()[\]{}"'“”‘’\-–—+*=<>!?…_|\\&#~]+/g,MARK2=/[\u0300-\u036f]/,LONGEST_FIRST_WORD=20,BASE_OF=lazy(baseLetters);
function baseLetters(){let found2=new Map;for(let[from,to]of[[192,432],[768,879],[7840,7929]])for(let code=from;code<=to;code+=1)found2.set(code,letters(String.
fromCharCode(code)).base);return found2}function firstBase(raw){var _a;let base="";for(let index=0;index<raw.length&&base.length<LONGEST_FIRST_WORD;index+=1){let code=raw.
charCodeAt(index);if(code>=97&&code<=122||code>=48&&code<=57)base+=raw.charAt(index);else if(code>=65&&code<=90)base+=String.fromCharCode(code+32);else if(code>=
192)base+=(_a=BASE_OF().get(code))!=null?_a:"";else if(base!=="")break}return withY(base)}function hasOnlyBases(raw,known){let base="",depth=0;for(let index=0;index<=
raw.length;index+=1){let code=index<raw.length?raw.charCodeAt(index):32;code===40&&(depth+=1);let letter=depth>0?"":baseLetter(code);if(letter===null||depth>0){
if(base!==""&&!known.has(withY(base)))return!1;base=""}else base+=letter;code===41&&depth>0&&(depth-=1)}return!0}function baseLetter(code){var _a;return code>=97&&
code<=122||code>=48&&code<=57?String.fromCharCode(code):code>=65&&code<=90?String.fromCharCode(code+32):code>=192?(_a=BASE_OF().get(code))!=null?_a:"":null}function readWords(raw){
let text=cleanText(raw.slice(0,LONGEST2)),words=[];WORD.lastIndex=0;for(let match=WORD.exec(text);match!==null;match=WORD.exec(text))words.push({...letters(match[0]),
start:match.index,end:match.index+match[0].length});return{text,words}}function letters(word){if(/^[\w%/]+$/.test(word))return{base:withY(word.toLowerCase()),marks:""};
let base="",marks=[];for(let letter of word.toLowerCase().normalize("NFD"))letter==="đ"?(base+="d",marks.push(letter)):MARK2.test(letter)?marks.push(letter):base+=
letter;return{base:withY(base),marks:marks.sort().join("")}}function phraseAt(words,index,phrase){let at=index;for(let expected of phrase){let found2=words[at];
if(found2===void 0||found2.base!==expected.base||!isSubset(found2.marks,expected.marks))return!1;at+=1}return!0}function isExactAt(words,index,phrase){return phrase.
every((expected,offset)=>{let found2=words[index+offset];return found2!==void 0&&found2.base===expected.base&&found2.marks===expected.marks})}function findPhrase(words,phrase){
for(let index=0;index+phrase.length<=words.length;index+=1)if(phraseAt(words,index,phrase))return index;return-1}function isSubset(marks,all){let from=0;for(let mark of marks){
let found2=all.indexOf(mark,from);if(found2<0)return!1;from=found2+1}return!0}function phrases(...parts){let list3=lazy(()=>parts.flatMap(part=>typeof part=="string"?cut(part):part.list())),byFirst=lazy(()=>byFirstWord(list3(),phrase=>phrase));
return{texts:()=>parts.flatMap(part=>typeof part=="string"?part.split("|"):part.texts()),list:list3,firsts:lazy(()=>new Set(byFirst().keys())),from:base=>{var _a;
return(_a=byFirst().get(base))!=null?_a:[]}}}function byFirstWord(things,phraseOf){let found2=new Map;for(let thing of things){let[first]=phraseOf(thing);if(first===
void 0)continue;let known=found2.get(first.base);known===void 0?found2.set(first.base,[thing]):known.push(thing)}return found2}function cut(part){return part.split(
"|").map(phrase=>readWords(phrase).words)}function longestAt(words,index,known){let longest2=0;for(let phrase of fromWord(words,index,known))phrase.length>longest2&&
phraseAt(words,index,phrase)&&(longest2=phrase.length);return longest2}function longestExactAt(words,index,known){let longest2=0;for(let phrase of fromWord(words,
index,known))phrase.length>longest2&&isExactAt(words,index,phrase)&&(longest2=phrase.length);return longest2}function longestEnding(words,known){for(let index=0;index<
words.length;index+=1){let length=words.length-index,ends=phrase=>phrase.length===length&&phraseAt(words,index,phrase);if(fromWord(words,index,known).some(ends))
return length}return 0}function isWhole2(words,known){return fromWord(words,0,known).some(phrase=>phrase.length===words.length&&phraseAt(words,0,phrase))}function contains(words,known){
return words.some(({base},index)=>known.from(base).some(phrase=>phraseAt(words,index,phrase)))}function fromWord(words,index,known){let first=words[index];return first===
void 0?[]:known.from(first.base)}function without(words,known){let rest=[];for(let index=0;index<words.length;){let length=longestAt(words,index,known),word=words[index];
length===0&&word!==void 0&&rest.push(word),index+=Math.max(length,1)}return rest}var UNIT_NOUNS=phrases("đơn vị|đơn vị thực hiện|đơn vị trực thuộc|đơn vị báo cáo|đơn vị cơ sở|đơn vị hành chính|đơn vị nộp",
"đơn vị gửi|đơn vị đăng|đơn vị viết bài|đơn vị ủng hộ|đơn vị hiến máu|đơn vị công tác|cơ quan|tổ chức","phòng|phòng\
 ban|khoa|khoa phòng|tổ|đội|ban|bộ phận|sở|sở ngành|ban ngành|ngành|trường|trường học","nhà trường|cơ sở giáo dục|điểm trường|lớp|xã|ph\
ường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|tỉnh thành|địa phương","địa bàn|thôn|xóm|bản|ấp|khóm|buôn|làng|tổ dân phố|khu dân cư|khu\
 phố|công ty|doanh nghiệp|nhà máy","phân xưởng|xí nghiệp|hợp tác xã|HTX|chi nhánh|cửa hàng|đại lý|siêu thị|điểm bán|kho|bưu cục|nhân viên",
"nhân viên kinh doanh|nhân viên bán hàng|nhóm|cụm|khu vực|vùng|tuyến|trạm|trạm y tế|cơ sở|cơ sở y tế","cơ sở tiêm chủng|bệnh viện|tr\
ung tâm|trung tâm y tế|công đoàn|công đoàn cơ sở|công đoàn cấp trên|CĐCTTT","liên đoàn lao động|LĐLĐ|nghiệp đoàn|chi đoàn|đoàn cơ sở|chi bộ|\
đảng bộ|chi hội|hội|hội cơ sở|quầy|dự án","đại diện|huyện ủy|thành ủy|đảng ủy|chi cục|phòng giao dịch|hộ|hộ kinh doanh|hạt kiểm lâm|liên đội",
"ban quản lý|chủ đầu tư|nhà thầu|phân hiệu|tổ công đoàn|cơ sở hội|cơ sở đoàn"),LIKELY_UNIT_NOUNS=phrases("công an|quân sự|BHXH|bảo\
 hiểm xã hội|UBND|ủy ban nhân dân|điện lực|kho bạc|ngân hàng|bưu điện|viễn thông","hội LHPN|hội phụ nữ|hội nông dân|hội CCB|đoàn|hội cự\
u chiến binh|câu lạc bộ|CLB|khách hàng|giáo viên","cán bộ|chốt|điểm|khối"),UNIT_NOUN_LEVELS=phrases("xã|phường|thị trấn|đặc khu|huyện|quận|\
thị xã|cơ sở|trực thuộc"),COMPANION_UNIT_NOUNS=phrases("thành phố|TP|ĐV|CĐCS|các|đoàn thể|HCSN");var TOTAL_WORDS=phrases("cộng|tổng|tổng cộng|tổng số|toàn thành phố|cả tỉnh|toàn quốc|toàn hệ thống|cả nước|total|tổng chung",
"tổng cộng chung|cộng chung|cộng dồn"),WHOLES=phrases("viện|khối|miền|phố|đoàn|khu");function ofWholes(word){return phrases(UNIT_NOUNS,WHOLES).
texts().map(noun=>`${word} ${noun}`)}var TOTALS=lazy(()=>phrases(TOTAL_WORDS,...ofWholes("toàn"))),TOTAL_BEGINNINGS=lazy(()=>phrases("tổng cộng|tổng số|tổng kh\
ối|tổng các|tổng toàn|tổng mục|tổng nhóm|tổng cụm|toàn tỉnh|cộng các|cộng toàn","cộng mục|cộng phần|cộng I|cộng II|cộng III|cộng IV|\
cộng A|cộng B|cộng C|cộng trang|cộng tháng|cộng quý","cộng năm|cộng ngày|cộng phát sinh|cộng lũy kế",...ofWholes("cộng"))),FIRST_OF_TOTALS=lazy(
()=>phrases(TOTALS(),TOTAL_BEGINNINGS()).firsts()),ASIDE_BEGINNINGS=phrases("bình quân|trung bình chung|tỷ lệ|so với|so sánh|chênh lệch|cùng kỳ|trong đó|bằng ch\
ữ|mang sang","cộng mang sang|trang trước chuyển sang|chuyển trang sau"),GROUP_BEGINNINGS=phrases("khối|cụm|nhóm|các|khu vực|vùng|cấp|bậc|lĩnh vực"),
END_BEGINNINGS=phrases("người lập|lập biểu|kế toán|thủ trưởng|thủ quỹ|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng",
"trưởng phòng|trưởng ban|TM|KT|TL|nơi nhận|xác nhận|người báo cáo|người tổng hợp|cán bộ tổng hợp","kính gửi|ký tên|ban thường vụ\
|ban chấp hành"),NOTE_BEGINNINGS=phrases("ghi chú|lưu ý|chú thích|chú ý|nguồn|đề nghị|thực hiện công văn|căn cứ");function isTotalText(text){
if(!FIRST_OF_TOTALS().has(firstBase(text)))return!1;let{words}=readWords(text);return words.length===0?!1:words.every(word=>word.marks==="")?isWhole2(words,TOTALS()):
longestExactAt(words,0,TOTALS())===words.length||longestExactAt(words,0,TOTAL_BEGINNINGS())>0}function isGroupText(text){return begins(text,GROUP_BEGINNINGS)}function isAsideText(text){
return begins(text,ASIDE_BEGINNINGS)}function isLineText(text){return/^[(*“"]/.test(text)||begins(text,NOTE_BEGINNINGS)||isEndText(text)}function isEndText(text){
return begins(text,END_BEGINNINGS)}function begins(text,beginnings){return beginnings.firsts().has(firstBase(text))&&longestExactAt(readWords(text).words,0,beginnings)>
0}var DITTO=/^(?:["'”“〃]{1,2}|[-–] ?["”“] ?[-–]|[-–]? ?nt ?[-–]?|[Nn]hư trên)$/,PART_TOTAL=/^(?:tổng )?cộng (?!đồng)/i,BALANCE=/^(?:số dư|dư|số tồn|tồn)(?: quỹ)? (?:đầu|cuối|kỳ trước|mang sang)/i,
TIME_HEADING=/^(?:tháng|quý|tuần|năm) /i;function isDitto(cell2){return typeof cell2=="string"&&cell2.length<12&&DITTO.test(cleanText(cell2))}function isLogTotal(text){
return text!==""&&(isTotalText(text)||isTotalText(splitNumbering(text).rest))}function nameOfTotal(text){let rest=text.replace(/^(?:tổng cộng|tổng|cộng)[ :]+| (?:total|tổng|cộng)$/i,
"");return rest===text?null:rest}function isPartTotal(text){return PART_TOTAL.test(text)}function isBalance(text){return BALANCE.test(text)}function isTimeHeading(text){
return TIME_HEADING.test(text)}function nameOf2(cell2){return typeof cell2=="string"?/^\s*[-–—…x]?\s*$/.test(cell2)||isErrorText(cell2)?"":cleanText(cell2):typeof cell2=="number"&&Number.
isFinite(cell2)?String(cell2):""}function unitReader(){let known=new Map;return cell2=>{var _a;let found2=(_a=known.get(cell2))!=null?_a:readUnit(cell2);return known.set(cell2,found2),found2}}function readUnit(cell2){
let text=nameOf2(cell2),{rest}=splitNumbering(text);return{text,name:rest,total:isLogTotal(text),totalOf:nameOfTotal(text),ditto:isDitto(cell2)}}function totalByUnit({units:units2,amounts,dates},days){let names=readNames(units2),known=unitsOfNames(countUses(names)),open=known.names.map(()=>({values:[],unreadable:[],
undated:0,undatedText:""})),dateOf=logDateReader(null),dateCell="";return names.forEach((name,row)=>{var _a,_b,_c;let total=open[(_a=known.unitOf.get(name))!=null?
_a:-1];if(total!==void 0){if(dates!==null){let cell2=(_b=dates[row])!=null?_b:"";isDitto(cell2)||(dateCell=cell2);let date=dateOf(dateCell);if(date===null&&addUndated(
total,dateCell),date===null||!isWithin2(date,days))return}addAmount(total,amounts===null?1:(_c=amounts[row])!=null?_c:"")}}),open.map(({values,...rest},index)=>{
var _a;return{...rest,name:(_a=known.names[index])!=null?_a:"",total:addExact(values)}})}function readNames(units2){let unitOf=unitReader(),above="";return units2.
map(cell2=>{if(typeof cell2=="string"&&isErrorText(cell2))return cleanText(cell2);let{name,total,totalOf:totalOf2,ditto}=unitOf(cell2);return total||totalOf2!==
null&&totalOf2.toLowerCase()===above.toLowerCase()?"":(!ditto&&name!==""&&(above=name),ditto?above:name)})}function countUses(names){var _a;let uses=new Map;for(let name of names)
name!==""&&uses.set(name,((_a=uses.get(name))!=null?_a:0)+1);return uses}function isWithin2({first,last},{from,to}){return(from===null||compareDates(first,from)>=
0)&&(to===null||compareDates(last,to)<=0)}function addUndated(total,cell2){total.undated+=1,total.undatedText===""&&(total.undatedText=cell2)}function addAmount(total,cell2){
let reading=parseNumber(cell2);switch(reading.kind){case"number":total.values.push(reading.value);return;case"ambiguous":case"error":case"unreadable":total.unreadable.
push(reading);return;case"blank":case"dash":case"ellipsis":case"excluded":return}}function TONGHOP(don_vi,so,ngay,tu,den){let days=readDays2(tu,den);if(isBlank(ngay)&&(days.from!==null||days.to!==null))throw new Error(daysWithoutDates());let units2=rangeOf(
don_vi),columns={units:cellsIn(units2),amounts:isBlank(so)?null:besideUnits(units2,{name:"so",range:rangeOf(so)}),dates:isBlank(ngay)?null:besideUnits(units2,{name:"\
ngay",range:rangeOf(ngay)})},totals=totalByUnit(columns,days);return totals.length>0?totals.map(total=>[total.name,inPlace(answerOf(total))]):""}function besideUnits(units2,{
name,range:range2}){let[own,theirs]=[sizeOf(name,range2),sizeOf("don_vi",units2)];if(own.rows!==theirs.rows||own.columns!==theirs.columns)throw new Error(lengthsDiffer(
theirs,own));return cellsIn(range2)}function cellsIn(range2){let cells=[];for(let row of range2)for(let cell2 of row)cells.push(cell2);return cells}function sizeOf(name,range2){
var _a,_b;return{name,rows:range2.length,columns:(_b=(_a=range2[0])==null?void 0:_a.length)!=null?_b:0}}function answerOf({name,total,undated,undatedText,unreadable:failed}){
if(isErrorText(name))return{problem:fromErrorCell(name,"tên")};let[first]=failed,amount=first===void 0?null:unreadable(first,"số"),more2=failed.length>1?` (v\
à ${failed.length-1} dòng khác)`:"",problems=[...amount===null?[]:[`${amount}${more2}`],...undated===0?[]:[undatedRows(undated,textOf(undatedText))]];return problems.
length>0?{problem:problems.join("; ")}:total}function TRANGTHAI(kq,kh,nguong){let threshold=readThreshold(nguong);return broadcast({kq,kh},cells=>{let assessment=assessCells(cells,threshold);return isProblem(
assessment)?assessment:STATES[assessment.state]})}function roundRatio(result,target,options){let{digits,mode}=options,points=divideExact([100,result],target,{digits,rounding:mode==="truncate"?"down":"halfUp"});
return mode==="below100"&&points>=100&&target>0&&result<target?subtractExact(100,+`1e-${digits}`):points}var WAYS=new Map([["","halfUp"],["tron","halfUp"],["cat","truncate"],["duoi100","below100"]]),MOST_DECIMALS=10;function readDecimals(so_le){let cell2=oneCell("s\
o_le",so_le),reading=parseNumber(cell2);if(reading.kind==="blank")return 1;let digits=reading.kind==="number"?reading.value:Number.NaN;if(Number.isInteger(digits)&&
digits>=0&&digits<=MOST_DECIMALS)return digits;throw new Error(badDecimals(textOf(cell2)))}function readRounding(cach){let text=textOf(oneCell("cach",cach)),way=WAYS.
get(foldText(text).replace(/ /g,""));if(way===void 0)throw new Error(badRounding(text));return way}function TYLE(kq,kh,so_le,cach){let digits=readDecimals(so_le),mode=readRounding(cach);return broadcast({kq,kh},cells=>computeCells(cells,({rate:rate2})=>rate2===
null?"":roundRatio(rate2.result,rate2.target,{digits,mode})))}function TYSO(kq,kh){return broadcast({kq,kh},cells=>computeCells(cells,({rate:rate2})=>rate2===null?"":rate2.result/rate2.target))}function VUOT(kq,kh){return broadcast({kq,kh},cells=>computeCells(cells,({surplus})=>surplus!=null?surplus:""))}function spotsOf(spots){let[first,...others]=spots;return first===void 0?null:[first,...others]}function unitsOf(finding){return finding.kind==="unitsAbsent"?finding.
absent:finding.kind==="namedUnits"?[...finding.missing,...finding.reached]:[...new Set(finding.spots.flatMap(({unit})=>unit!=null?unit:[]))]}function groupBy(items,keyOf7){let groups=new Map;for(let item of items){let key=keyOf7(item),group=groups.get(key);group===void 0?groups.set(key,[item]):group.
push(item)}return groups}var CLAIM_KINDS={result:"Tổng kết quả",target:"Tổng kế hoạch",rate:"Tỷ lệ chung",met:"Số đơn vị đạt",below:"Số đơn vị chưa đạt",
shortfall:"Còn thiếu"},CLAIM_KIND_KEYS=["result","target","rate","met","below","shortfall"],HEADINGS={text:["noi dung","cau van","trich"],figure:["so lieu ne\
u","con so","so lieu"],reference:["doi chieu voi","chi tieu"],unit:["don vi"],kind:["loai"]},TELLING2=new Set(["so lieu neu","doi chieu voi"]),OF_TABLES=/^(?:ke hoach|kh|thuc hien|th|ket qua|kq|ty le|%)(?: |$)/,
ROWS_SEARCHED=20;function readClaimList({name,values}){var _a;for(let row=0;row<Math.min(ROWS_SEARCHED,values.length);row+=1){let headings=((_a=values[row])!=null?
_a:[]).map(headingOf),columns=findColumns(headings);if(columns===null)continue;let claims=readRows(name,values,{from:row+1,columns});if(headings.some(heading=>TELLING2.
has(heading))||!headings.some(heading=>OF_TABLES.test(heading))&&namesIndicators(claims))return claims}return null}function headingOf(cell2){return typeof cell2!=
"string"||cell2.length>40?"":foldText(cell2).replace(/[\s:.*]+$/,"")}function findColumns(headings){let columns=new Map;for(let part of["text","figure","referen\
ce","unit","kind"]){let heading=HEADINGS[part].find(words=>headings.includes(words));heading!==void 0&&columns.set(part,headings.indexOf(heading))}return["text",
"figure","reference"].every(part=>columns.has(part))?columns:null}function readRows(tab,values,{from,columns}){var _a;let column=(_a=columns.get("figure"))!=null?
_a:0;return values.slice(from).flatMap((_,index)=>{let row=from+index,textAt2=part=>{let at=columns.get(part);return at===void 0?"":textOf3(cellAt(values,row,at))},
typed=cellAt(values,row,column),figure2=typeof typed=="string"?cleanText(typed):typed,claim2={tab,row,column,figure:figure2,text:textAt2("text"),reference:textAt2(
"reference")};return figure2!==""||claim2.text!==""&&claim2.reference!==""?[{...claim2,unit:textAt2("unit"),kind:textAt2("kind")}]:[]})}function textOf3(cell2){
return typeof cell2=="object"?formatDate(cell2):cleanText(String(cell2))}function namesIndicators(claims){let references=claims.map(({reference})=>reference).filter(
reference=>reference!=="");return references.length>0&&references.every(reference=>parseNumber(reference).kind==="unreadable")}var PERIOD_NOUNS=phrases("năm|tháng|quý|tuần|ngày|cả|I|II|III|IV"),PERIOD_WORDS=phrases(PERIOD_NOUNS,"đầu|cuối|kỳ|từ|năm học|học kỳ|tháng báo cáo|quý bá\
o cáo|năm báo cáo|kỳ báo cáo"),CLOSING_FILLER_WORDS=phrases("số tiền|số lượng|SL|tổng|tổng số|giao|các|của|về|trong|đến|tính|%|/|đồng|triệu|nghìn|tỷ|ĐVT",
"đơn vị tính|chỉ tiêu|kết quả|điều chỉnh|bổ sung|lũy kế|cộng dồn"),FILLER_WORDS=phrases("số|đã",CLOSING_FILLER_WORDS);var GENERIC_TAB_WORDS=phrases("sheet|trang tính|trang|biểu|bảng|bang|mẫu|phụ lục|PL|năm|tháng|quý|tab|bản sao của|copy of|tổng hợp","số li\
ệu|danh sách|data|đầu|cuối|I|II|III|IV|table|T|Q|số|kết quả|báo cáo");function isGenericTab(name){let{words}=readWords(name.replace(/\d+/g," "));
return without(words,GENERIC_TAB_WORDS).length===0}function indicatorKey(tab,label){return`${tab} › ${label}`}function distinctNames(proposals){let spelled=proposals.
map(({name})=>name),byTab=resolve(spelled,proposals.map(({name,tab})=>withSuffix(name,tab))),byTitle=resolve(byTab,proposals.map(({name,tab,title},index)=>{var _a;
return keyOf2(title)===keyOf2(tab)?(_a=byTab[index])!=null?_a:name:withSuffix(name,title)})),byPeriod=resolve(byTitle,proposals.map(({name,period=""},index)=>{var _a;
return period===""?(_a=byTitle[index])!=null?_a:name:withSuffix(name,period)})),taken=new Set;return byPeriod.map(name=>{let free=name;for(let number=2;taken.has(
keyOf2(free));number+=1)free=`${name} (${number})`;return taken.add(keyOf2(free)),free})}function resolve(names,longer2){var _a;let counts=new Map;for(let name of names)
counts.set(keyOf2(name),((_a=counts.get(keyOf2(name)))!=null?_a:0)+1);return names.map((name,index)=>{var _a2,_b;return((_a2=counts.get(keyOf2(name)))!=null?_a2:
0)>1&&(_b=longer2[index])!=null?_b:name})}function withSuffix(name,suffix){return suffix===""||keyOf2(name)===keyOf2(suffix)?name:`${name} (${suffix})`}function keyOf2(name){
return cleanText(name).toLowerCase()}var PLAIN_TAB_WORDS=phrases(GENERIC_TAB_WORDS,PERIOD_WORDS,"chỉ tiêu|các chỉ tiêu|kế hoạch|KH|thực hiện|TH|KQ|BC|form|phiếu|KTXH|KT|XH|giữa|giao|đánh giá|nhiệm \
vụ","tiến độ|báo cáo tháng|báo cáo quý|kinh tế|xã hội|đơn vị|nhập|mới|bản|copy|thi đua|theo dõi|thống kê","rà soát|nội dung|fin\
al"),LEADS=phrases("báo cáo|BC|biểu|số liệu|kết quả|KQ|chỉ tiêu|báo cáo của"),NUMBER_BEFORE=/^\(?\d{1,3}(?:\s*[.)_-]\s*|\s+)(?=[^\d\s])/,PERIOD_BEHIND=/[\s_(–-]*(?:(?:tháng|thang|t|quý|quy|q|kỳ)\.? ?(?:\d{1,2}|[ivx]{1,3})|\d{1,2} tháng(?: đầu| cuối)?|năm|năm học)?(?:[\s._/-]*(?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?\)?$/i,
SUM_TAB_WORDS=phrases("tổng hợp|TH chung|toàn tỉnh|toàn huyện|toàn ngành|tổng");function isSumTab(name){let text=cleanText(name.slice(0,200));return isTotalText(
text)||longestAt(readWords(text).words,0,SUM_TAB_WORDS)>0}function unitOfTab(name){let plain=cleanText(name.slice(0,200)).replace(/_/g," "),telling2=without(readWords(
plain.replace(/\d+/g," ")).words,PLAIN_TAB_WORDS);if(isTotalText(plain)||telling2.every(({base})=>base.length<2))return null;let{text,words}=readWords(plain.replace(
NUMBER_BEFORE,"").replace(PERIOD_BEHIND,"")),lead2=words[longestAt(words,0,LEADS)],unit=lead2===void 0?text:text.slice(lead2.start);return unit.trim()===""?null:
unit.trim()}function together(areas){return[...groupBy(areas,({first,nameColumn})=>`${first}:${nameColumn}`).values()].map(([head,...others])=>{if(others.length===0)return head;
let all=[head,...others],claims=row=>all.some(area=>row<=area.last&&area.claims(row)),fateAt=(row,column)=>{var _a;let own=all.filter(area=>row<=area.last&&area.
claims(row)),fates=(own.length===0?all:own).map(area=>area.fateAt(row,column)),known=fates.find(({kind})=>kind==="figure"||kind==="typed");return(_a=known!=null?
known:fates.find(({kind})=>kind!=="unread"))!=null?_a:head.fateAt(row,column)},isUnread=({column})=>fateAt(head.body,column).kind==="unread";return{...head,last:Math.
max(...all.map(({last})=>last)),to:Math.max(...all.map(({to})=>to)),values:[...new Set(all.flatMap(({values})=>values))],unread:head.unread.filter(isUnread),unreadRows:[
...new Set(all.flatMap(({unreadRows})=>unreadRows))].filter(row=>!claims(row)),claims,fateAt}})}var UNREAD={kind:"unread"},OUTSIDE2={kind:"outside"},REFUSED={kind:"refused"},TARGET={kind:"figure",role:"target"},UNUSED={kind:"notUsed",why:"unused"},FATES_OF_ROLES={
target:"open",result:"open",ordinal:{kind:"label",of:"ordinal"},note:{kind:"label",of:"note"},date:{kind:"label",of:"date"},event:{kind:"label",of:"event"},other:{
kind:"label",of:"other"},pledge:{kind:"notUsed",why:"pledge"},part:{kind:"notUsed",why:"part"},estimate:{kind:"notUsed",why:"estimate"},comparison:{kind:"notUse\
d",why:"comparison"},rate:{kind:"notUsed",why:"derived"},shortfall:{kind:"notUsed",why:"derived"},sum:{kind:"notUsed",why:"derived"},surplus:{kind:"typed",of:"s\
urplus"}};var AMOUNT_BEGINNINGS=phrases("số tiền|tiền|thành tiền|tổng tiền|trị giá|giá trị|kinh phí|chi phí|doanh thu|doanh số|học phí|mức đóng",
"mức hỗ trợ|mức ủng hộ|thiệt hại|số lượng|SL|lượng|khối lượng|thể tích|trọng lượng|diện tích|số thu|số chi","số ngườ\
i|số lượt|số học sinh|số em|số cháu|số trẻ|số hộ|số lao động|số đoàn viên|số hội viên|số đại biểu","số liều|số mũi|s\
ố ca|số suất|số phần quà|số buổi|số giờ|số ngày|số tiết|số tin|số bài|số cuộc|số vụ","số sản phẩm|số thùng|số kg|số tấn|s\
ố đơn vị máu|số cây|số điểm|điểm trừ|điểm cộng|số m2|số km|số xuất","số nhập"),AMOUNTS=phrases("thu|chi|nhập|xuất|bán|mua"),
NO_AMOUNT_WORDS=phrases("đơn giá|lũy kế|cộng dồn|từ đầu năm|số dư|tồn|bằng chữ|%|hóa đơn|tài khoản|chứng từ|mã"),DATE_BEGINNINGS=phrases(
"ngày|thời gian|thời điểm|tháng|date|giờ ngày"),OTHER_DATE_WORDS=phrases("sinh|hạn|cấp|trả lời|trả kết quả|giải quyết xong|hoàn thành|kết thúc"),
NO_RATE_WORDS=phrases("thuế|VAT|GTGT|chiết khấu|giảm giá|hoa hồng|lãi suất|nồng độ"),STATE_BEGINNINGS=phrases("trạng thái|tình trạng|kết quả \
giải quyết|kết quả xử lý|tiến độ|hiện trạng"),CONTENT_BEGINNINGS=phrases("nội dung|diễn giải|vụ việc|sự việc|vi phạm|hành vi|tên hàng|mặt hà\
ng|khách hàng|tên khách hàng|trích yếu","tên hoạt động|hoạt động|đường dẫn|liên kết|loại vắc xin"),TIME_HEADERS=phrases("tuần|th\
áng|quý|đợt|kỳ|lần|buổi|ca");var MONEY_WORDS=phrases("đồng|đ|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|tr đồng|tr đ|VNĐ|VND|trđ|triệu|tỷ|1000đ|1000 đồng|1.000đ",
"1.000 đồng|ng đ|nghìn|000đ|000 đồng|ngđ"),MEASURE_WORDS=phrases("người|hộ|cháu|em|học sinh|đoàn viên|ĐV|lao động|ha|tấn|tạ|kg|lượt|lượt người|ca|liều\
|mũi|tin|bài|tin, bài","cái|chiếc|lít|m2|m3|km|m|sản phẩm|thùng|hồ sơ|trường hợp|đơn vị|suất|cuộc|lớp|trẻ|con|cây|giờ|tiêu chí",
"khẩu|buổi|vụ|đối tượng|hội viên|sáng kiến|công trình|mô hình|quyển|cuốn|đơn|văn bản|điểm|ngày công|công","kWh|máy|xe|chuyế\
n|phòng|giường|nghìn con|nghìn tấn|nghìn lượt|triệu kWh|đơn vị máu|ml");var AMOUNT=phrases("số tiền|tiền|kinh phí"),OWED=phrases("phải nộp|phải thu|phải đóng|phải trích nộp"),PERCENT2=phrases("%|phần trăm|tỷ lệ\
 %|tính %|tỷ lệ phần trăm"),BRACKETS=/\([^()]{1,40}\)/g,LABEL=/(?:ĐVT|đơn vị tính|đơn vị)\s*:\s*([^()]{1,40})/i;function readMeasure(headers,lines){
var _a;let printed2=(_a=firstFound2(headers,measureInHeader))!=null?_a:firstFound2(lines,measureInLine);if(printed2!==null)return{measure:printed2,money:isMoney(
printed2)};let bracketed=firstFound2(lines,moneyInBrackets);if(bracketed!==null)return{measure:bracketed,money:!0};let says2=known=>headers.some(text=>contains(
readWords(text).words,known));return says2(AMOUNT)?{measure:"đồng",money:!0}:says2(OWED)?{measure:null,money:!0}:{measure:firstFound2(lines,percentInBrackets),
money:!1}}function isPercent(measure){return measure!==null&&isKnown(measure,PERCENT2)}function isRateName(name){return/^\s*(?:tỷ|tỉ) lệ\s/i.test(cleanText(
name))}function saysPercent(text){var _a,_b,_c;if(percentInBrackets(text)!==null)return!0;let{words}=readWords(text.replace(/\([^()]*\)?/g," ")),last=words[words.
length-1],isNumbered2=/^\d+$/.test((_b=(_a=words[words.length-2])==null?void 0:_a.base)!=null?_b:"");return words.length>1&&(((_c=words[0])==null?void 0:_c.base)===
"%"||(last==null?void 0:last.base)==="%"&&!isNumbered2)}function percentInBrackets(text){return inBrackets(text,isPercent)}function moneyInBrackets(text){return inBrackets(
text,isMoney)}function inBrackets(text,isWanted2){var _a;return firstFound2((_a=text.match(BRACKETS))!=null?_a:[],bracketed=>{var _a2,_b;let inside=bracketed.slice(
1,-1),measure=cleanText((_b=(_a2=LABEL.exec(inside))==null?void 0:_a2[1])!=null?_b:inside);return isWanted2(measure)?measure:null})}function isMoney(measure){return isKnown(
measure,MONEY_WORDS)}var MULTIPLES=[[phrases("tỷ"),9],[phrases("triệu|tr|trđ"),6],[phrases("nghìn|ngàn|ng|ngđ|1000|1000đ|000|000đ"),3]];function exponentOfMeasure(measure){
var _a,_b;if(measure===null)return 0;let{words}=readWords(measure);return isWhole2(words,MONEY_WORDS)&&(_b=(_a=MULTIPLES.find(([multiple])=>contains(words,multiple)))==
null?void 0:_a[1])!=null?_b:0}function measuresDiffer(headers,others){let[one,two]=[firstFound2(headers,measureInHeader),firstFound2(others,measureInHeader)];if(one===
null||two===null)return!1;if(isMoney(one)!==isMoney(two))return!0;if(isMoney(one))return exponentOfMeasure(one)!==exponentOfMeasure(two);let[short3="",long=""]=[
foldText(one),foldText(two)].sort((a,b)=>a.length-b.length);return!long.startsWith(short3)}function measureInHeader(text){var _a,_b,_c,_d;if(saysPercent(text))return"\
%";let bracketed=(_b=(_a=/\(([^()]{1,40})\)?/.exec(text))==null?void 0:_a[1])!=null?_b:text,labelled=(_d=(_c=LABEL.exec(bracketed))==null?void 0:_c[1])!=null?_d:
bracketed,measure=cleanText(labelled);return isMoney(measure)||bracketed!==text&&isKnown(measure,MEASURE_WORDS)?measure:null}function measureInLine(text){var _a,
_b;let found2=LABEL.exec(text),measure=cleanText((_a=found2==null?void 0:found2[1])!=null?_a:"").replace(/[.;,]+$/,"");return measure===""?null:!/^đơn vị\s*:/i.
test((_b=found2==null?void 0:found2[0])!=null?_b:"")||isMoney(measure)||isKnown(measure,MEASURE_WORDS)?measure:null}function isKnown(measure,known){return isWhole2(
readWords(measure).words,known)}function firstFound2(texts,find){for(let text of texts){let found2=find(text);if(found2!==null)return found2}return null}var UNCUT={due:null,today:{year:9999,month:12,day:31}};function tallyLog(grid,log,{indicator,period,cut:cut2,rowsOfUnit}){let rows=new Map(log.rows.map(row=>[row.
row,row])),asked=log.dateColumn===null?null:period,tallies=new Map;for(let[unit,numbers]of rowsOfUnit){let placed=numbers.flatMap(number=>{var _a;return(_a=rows.
get(number))!=null?_a:[]}).map(row=>({row,place:placeIn(row,asked,cut2)})),rowsAt=at=>placed.flatMap(({row,place})=>place===at?[row]:[]);tallies.set(unit,{...tallyRows(
grid,log,{indicator,rows:rowsAt("counted")}),outside:rowsAt("outside").length,late:rowsAt("late").length,toCome:rowsAt("toCome").length,undated:rowsAt("undated").
length})}return tallies}function placeIn({date},asked,cut2=UNCUT){return asked===null?"counted":date===null?"undated":placeOf(date,asked,cut2)}function tallyRows(grid,{
tab,unitColumn},{indicator,rows}){let{amountColumn}=indicator;if(amountColumn===null){let places2=rows.map(({row})=>({tab,row,column:unitColumn}));return{reading:{
kind:"number",value:rows.length},places:places2,unreadable:0,blank:0}}let exponent=exponentOfMeasure(indicator.measure),places=[],values=[],failed=[],blank=0;for(let{
row}of rows){let amount=readAmount(cellAt(grid,row,amountColumn),exponent);amount.kind==="none"?blank+=1:places.push({tab,row,column:amountColumn}),amount.kind===
"number"&&values.push(amount.value),amount.kind==="unreadable"&&failed.push(amount.text)}let[text]=failed;return{reading:text===void 0?{kind:"number",value:addExact(
values)}:{kind:"unreadable",text},places,unreadable:failed.length,blank}}function readAmount(cell2,exponent){let reading=parseNumberIn(cell2,exponent);switch(reading.
kind){case"number":return reading;case"ambiguous":case"error":case"unreadable":return{kind:"unreadable",text:reading.text};default:return{kind:"none"}}}var AT_LEAST=/^(?:≥|>=|=>|ít nhất|tối thiểu|từ) ?/i,OR_MORE=/ ?trở lên$/i,AT_MOST=/^(?:≤|<=|=<|không quá|tối đa|không vượt quá) ?/i;function withoutAnyBound(cell2){
return withoutBound(withoutBound(cell2,"more"),"less")}function withoutBound(cell2,direction){if(typeof cell2!="string"||cell2.length>40||/^[\d\s.,]*$/.test(cell2))
return cell2;let text=cleanText(cell2);return direction==="less"?text.replace(AT_MOST,""):text.replace(OR_MORE,"").replace(AT_LEAST,"")}var SAMPLE=200;function columnContent(grid,rows,column){let figures=0,words=0,mixed=0;for(let{row}of rows.filter(({kind})=>kind==="unit").slice(0,SAMPLE)){let{kind}=parseNumber(
withoutAnyBound(cellAt(grid,row,column)));kind==="number"||kind==="ambiguous"||kind==="error"?figures+=1:kind==="unreadable"&&holdsDigit(cellAt(grid,row,column))?
mixed+=1:kind==="unreadable"&&(words+=1)}return figures===0?words+mixed===0?"blank":"words":figures>=words?"figures":"words"}function holdsDigit(cell2){return typeof cell2==
"string"&&/\d/.test(cell2)}function decideResults(grid,rows,columns){let wordy=new Set(columns.filter(({role})=>role==="result"||role==="target").filter(({column})=>columnContent(
grid,rows,column)==="words").map(({column})=>column)),readable=columns.map(column=>wordy.has(column.column)?{...column,role:"other"}:column),settled2=withoutEmptyCumulative(
grid,rows,withoutEmptyTargets(grid,rows,readable));if(settled2.some(({role})=>role==="result"))return{kind:"decided",columns:settled2};let withFigures2=settled2.
filter(({role,leaf,column})=>(role===null||role==="sum")&&leaf!==""&&columnContent(grid,rows,column)==="figures"),sums=withFigures2.filter(({role})=>role==="sum"),
candidates2=sums.length===1?sums:withFigures2,only=candidates2[0];if(candidates2.length>1)return{kind:"ambiguous",columns:candidates2.map(({column})=>column)};if(only!==
void 0)return{kind:"decided",columns:asResult(settled2,only)};let named=columns.find(({role,column})=>role==="result"&&wordy.has(column));return named===void 0?
{kind:"noResult"}:{kind:"words",column:named.column}}function withoutEmptyTargets(grid,rows,columns){let content=({column})=>columnContent(grid,rows,column);return columns.
some(column=>column.role==="rate"&&content(column)==="figures")?columns.map(column=>column.role==="target"&&content(column)==="blank"?{...column,role:"other"}:column):
columns}function withoutEmptyCumulative(grid,rows,columns){let isFilled3=({column})=>columnContent(grid,rows,column)==="figures",results=columns.filter(({role})=>role===
"result");if(!results.some(column=>!column.cumulative&&isFilled3(column)))return columns;let empty=results.filter(({column,cumulative:cumulative2})=>cumulative2&&
columnContent(grid,rows,column)==="blank");return columns.map(column=>empty.includes(column)?{...column,role:"other"}:column)}function asResult(columns,only){return columns.
map(column=>column===only?{...column,role:"result",subject:"",label:"",qualifier:column.subject}:column)}function holdsFigure(cell2){if(typeof cell2=="number")return!0;if(typeof cell2!="string"||!/\d/.test(cell2))return!1;let{kind}=parseNumber(cell2);return kind===
"number"||kind==="ambiguous"}var YEAR2={kind:"months",first:1,last:12},LONGEST3=200,YEAR_NUMBER="((?:19|20)\\d{2})(?!\\d)",ROMAN2=new Map([...["i","ii","iii","iv"].map((word,index)=>[word,index+
1]),...["mot","hai","ba","bon","nam","sau","bay","tam","chin"].map((word,index)=>[word,index+1])]),TIME=/\d|nam|thang|quy|nhiem|giai|khoa|dai hoi|hoc|hk/,PATTERNS2=[
[/\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/.-])/,([day2="",month2=""])=>untilDay2(Number(month2),Number(day2))],[/\bden (?:het )?thang (\d{1,2})\b/,
([month2=""])=>months(1,Number(month2))],[/\b(?:hoc ky|hk) ?(i{1,2}|[12])\b/,([half=""])=>({kind:"semester",half:numberOf(half)===1?1:2})],[/\bnam hoc\b/,()=>({
kind:"schoolYear"})],[/\b(\d{1,2}|ba|sau|chin) thang\b(?: (cuoi))?/,([count="",end])=>{let number=numberOf(count);return end==="cuoi"?months(13-number,12):months(
1,number)}],[/\bquy (i{1,3}|iv|[1-4])\b/,([quarter2=""])=>months(numberOf(quarter2)*3-2,numberOf(quarter2)*3)],[/\bq(?:uy)?\.?([1-4])\b/,([quarter2=""])=>months(
Number(quarter2)*3-2,Number(quarter2)*3)],[/\b(?:thang |t\.? ?)(\d{1,2})\b/,([month2=""])=>months(Number(month2),Number(month2))],[/\b(?:nhiem ky|giai doan|toan khoa|ca ky dai hoi)\b/,
()=>({kind:"term"})],[/(?:^|[^a-z])(?:ca |trong |mot )?nam\b/,()=>YEAR2],[/(?:\b(?:trong|cua|ke hoach|kh|th|thuc hien) |^)(?:thang|quy)\b/,()=>({kind:"part"})]],
PLAIN=/(^|[^a-z\u00c0-\u024f\u1e00-\u1eff])(?:nam|quy)(?![a-z\u00c0-\u024f\u1e00-\u1eff])/gi,FALSE_WORDS2=/quỹ|việt nam|(?:từ|so với|cùng kỳ|số|tồn|còn) đầu năm|từ đầu năm|năm trước|năm ngoái|hằng năm|hàng năm/gi;
function readStretch(texts){for(let text of[...texts].reverse()){let found2=readText3(text);if(found2!==null)return withYear(found2,texts)}return null}function readText3(text){
var _a,_b;if(text.length>LONGEST3||!TIME.test(foldText(text)))return null;let cleaned=cleanText(text).replace(FALSE_WORDS2," "),accented=/[à-ỹ]/i.test(cleaned)||
/^nam$/i.test(cleaned),folded2=withoutDocuments(foldText(accented?cleaned.replace(PLAIN,"$1 "):cleaned)),stated=(_a=parsePeriod(cleaned))!=null?_a:statedYears(folded2),
part=readPart(folded2);return stated===null?part:part!==null&&isYear(stated)?(_b=inYear(part,stated))!=null?_b:{kind:"stated",period:stated}:{kind:"stated",period:stated}}
function readPart(folded2){for(let[pattern,read]of PATTERNS2){let match=pattern.exec(folded2),found2=match===null?null:read(match.slice(1).map(part=>part!=null?
part:""));if(found2!==null)return found2}return null}function statedYears(folded2){var _a;let until=/\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/.
exec(folded2);if(until!==null)return parsePeriod(`tính đến ${until[1]}/${until[2]}/${until[3]}`);let years2=new RegExp(`\\b${YEAR_NUMBER} ?(?:-|–|den) ?${YEAR_NUMBER}`).
exec(folded2);if(years2!==null)return parsePeriod(`giai đoạn ${years2[1]}-${years2[2]}`);let year=(_a=new RegExp(`(?:^|[^\\d/.]|[a-z] ?/ ?)${YEAR_NUMBER}`).exec(
folded2))==null?void 0:_a[1];return year===void 0?null:parsePeriod(`năm ${year}`)}function withYear(found2,texts){var _a;if(found2.kind==="stated")return found2;
let year=texts.map(text=>statedYears(foldText(cleanText(text)))).find(period=>period!==null&&isYear(period));return year&&(_a=inYear(found2,year))!=null?_a:found2}
function inYear(stretch2,year){if(stretch2.kind!=="months"&&stretch2.kind!=="untilDay")return null;let period=periodOfStretch(stretch2,year);return period===null?
null:{kind:"stated",period}}function isYear({start,end}){return start.year===end.year&&start.month===1&&end.month===12}function periodOfStretch(stretch2,around){
if(stretch2.kind==="stated")return stretch2.period;if(around===null)return null;switch(stretch2.kind){case"months":{if(isSchoolYear(around)&&stretch2.first===1&&
stretch2.last===12)return around;let year=isSchoolYear(around)&&stretch2.first>=8?around.start.year:around.end.year;return periodOfYears({year,month:stretch2.first},
{year,month:stretch2.last})}case"untilDay":return parsePeriod(`tính đến ${stretch2.day}/${stretch2.month}/${around.end.year}`);case"schoolYear":case"semeste\
r":{let first=around.end.month>=8&&around.start.month>=8?around.start.year:around.end.year-1,half=stretch2.kind==="semester"?`học kỳ ${stretch2.half} `:"";return parsePeriod(
`${half}năm học ${first}-${first+1}`)}case"term":return around.end.year>around.start.year&&!isSchoolYear(around)?around:null;case"part":return around}}function isSchoolYear({
start,end}){return end.year===start.year+1&&start.month>=7&&end.month<=8}function isYearOrLonger(stretch2){switch(stretch2.kind){case"stated":{let{start,end}=stretch2.
period;return(end.year-start.year)*12+end.month-start.month>=8&&!isPart2(stretch2)}case"months":return stretch2.first===1&&stretch2.last===12;case"schoolYear":case"\
term":return!0;case"untilDay":case"semester":case"part":return!1}}function isPart2(stretch2){if(stretch2.kind!=="stated")return!isYearOrLonger(stretch2);let{start,
end}=stretch2.period;return start.year===end.year?!isYear(stretch2.period)||end.day!==31:end.year===start.year+1&&start.month>=8&&end.month<5}function months(first,last){
return first>=1&&last<=12&&first<=last?{kind:"months",first,last}:null}function untilDay2(month2,day2){return calendarDate(2020,month2,day2)===null?null:{kind:"\
untilDay",month:month2,day:day2}}function numberOf(text){var _a;return(_a=ROMAN2.get(text))!=null?_a:Number(text)}var TOTALS2=phrases("cộng|tổng|tổng cộng|tổng số|tổng chung|cộng chung|total|tổng cộng chung"),BEGINNINGS=phrases("tổng cộng|cộng mục|cộng p\
hần|cộng nhóm|cộng khối|cộng các|cộng I|cộng II|cộng III|cộng IV|cộng V|cộng A","cộng B|cộng C|tổng mục|tổng nhóm|cộng chuyển"),
FIRST_WORDS=phrases(TOTALS2,BEGINNINGS);function isFormTotal(text){if(!FIRST_WORDS.firsts().has(firstBase(text)))return!1;let{words}=readWords(text.replace(/\([^()]*\)?/g,
" "));return words.length===0?!1:longestExactAt(words,0,TOTALS2)===words.length||longestExactAt(words,0,BEGINNINGS)>0}var UNNUMBERED=9,ARABIC=2,PARTS_FROM=4,DASH=/^[-–—−+*•·]\s*(?=[^\d\s])/,DOTTED=/^\(?\d{1,3}(?:\.\d{1,3})+\s*[.)]?\s+(?=[^\d\s])/,MIXED=/^(?:[IVX]{1,5}|[A-H])\.\d{1,3}(?:\.\d{1,3})?\s*[.)]?\s+(?=\S)/,
ARABIC_SIGN=/^\d{1,2}\s?[-–/:]\s*(?=[^\d\s])/,SMALL=/^\(?[a-zđ]\s?[.)/]\s*(?=\S)/,NUMBERINGS=[[DASH,5],[DOTTED,3],[MIXED,ARABIC],[ARABIC_SIGN,ARABIC],[SMALL,
PARTS_FROM]];function levelOfOrdinal(cell2){var _a,_b;let level=(_a=readOrdinal(cell2))==null?void 0:_a.level;if(level!==void 0)return level;if(typeof cell2!="s\
tring"||cell2.length>20)return UNNUMBERED;let dots=(_b=/^\s*\(?[A-HIVX]{1,5}((?:\.\d{1,3}){1,3})[.)\s]*$/.exec(cell2))==null?void 0:_b[1];return dots!==void 0?dots.
lastIndexOf(".")>0?ARABIC+1:ARABIC:/^\s*[a-zđ]\.\d{1,2}[.)\s]*$/.test(cell2)?PARTS_FROM+1:UNNUMBERED}var BEGINNING=/^(?:[\d(\-–—−+*•·]|[A-Za-zđ]{1,5}\s?[.)/:\-–])/;
function splitLevel(text){if(!BEGINNING.test(text))return{level:UNNUMBERED,rest:text};for(let[pattern,level]of NUMBERINGS){let rest2=text.replace(pattern,"");if(rest2!==
text)return{level,rest:rest2}}let{numbering,rest}=splitNumbering(text);return numbering===null?{level:UNNUMBERED,rest:text}:{level:numbering.level,rest}}function timePartOf(stretch2){switch(stretch2==null?void 0:stretch2.kind){case"months":return{first:stretch2.first,last:stretch2.last,of:"months"};case"semester":
return{first:stretch2.half,last:stretch2.half,of:"semesters"};case"stated":return datedPart(stretch2.period);default:return null}}function datedPart({start,end}){
let[first,last]=[start,end].map(({year,month:month2})=>year*12+month2);return first===void 0||last===void 0||start.day!==1||end.day<28||last-first>11?null:{first,
last,of:"datedMonths"}}function orderOfParts(parts){let[head]=parts;if(head===void 0||parts.some(({of})=>of!==head.of))return null;let follows=fits2=>parts.slice(
1).every((next,index)=>{var _a;return fits2((_a=parts[index])!=null?_a:next,next)});if(follows((part,next)=>next.first===part.first&&next.last>part.last))return"\
nested";let isAfter=(part,next)=>next.first===part.last+1||head.of==="months"&&part.last===12&&next.first===1,places=parts.reduce((sum2,{first,last})=>sum2+last-
first+1,0);return follows(isAfter)&&places<=12?"consecutive":null}function makeYear(parts){let[head]=parts;return head===void 0||parts.length<2?!1:head.of==="se\
mesters"||parts.length>2||parts.every(({first,last})=>last-first>=2)}function coversYear(parts,used){var _a;if(used<parts.length||orderOfParts(parts)==="nested")
return!1;let places=parts.reduce((sum2,{first,last})=>sum2+last-first+1,0);return parts.some(({first})=>{var _a2,_b;return first<((_b=(_a2=parts[0])==null?void 0:
_a2.first)!=null?_b:0)})||places===(((_a=parts[0])==null?void 0:_a.of)==="semesters"?2:12)}function stretchOfParts(parts){let[head]=parts,end=parts[parts.length-
1];return head===void 0||end===void 0||end.last<head.first?null:head.of==="semesters"?end.last===1?{kind:"semester",half:1}:{kind:"schoolYear"}:head.of==="month\
s"?{kind:"months",first:head.first,last:end.last}:null}var LETTER=/[A-Za-z\u00c0-\u1ef9%]/,NOT_BLANK=/[^\s\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]/;function cellKind(cell2){return cell2===""?"blank":typeof cell2==
"string"?textKind(cell2):typeof cell2=="number"?isYear2(cell2)?"year":"figure":typeof cell2=="boolean"?"figure":"year"}function isBlank2(cell2){return cell2===""||
typeof cell2=="string"&&!NOT_BLANK.test(cell2)}function cellText(cell2){return typeof cell2=="object"?`${cell2.month}/${cell2.year}`:String(cell2)}function textKind(text){
let beginning=text.length>200?text.slice(0,200):text;return LETTER.test(beginning)&&!/^\s*[≥≤<>]?=?\s*[\d.,]+\s*%\s*$/.test(beginning)?"words":NOT_BLANK.test(
text)?isYear2(Number(beginning))?"year":"figure":"blank"}function isYear2(value){return Number.isInteger(value)&&value>=1990&&value<=2100}var COLUMN_PHRASES=[{role:"ordinal",reach:"whole",phrases:phrases("TT|STT|Số TT|Số thứ tự|Thứ tự|No")},{role:"target",reach:"any",phrases:phrases("k\
ế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|định mức|phải|phải nộp|phải thu|phải đóng","phải thực hiện|phải tiêm|phải đạt|cần đạt|cần nộp\
|cần thu|cần tiêm|cần thực hiện|trong diện","thuộc diện|được giao|đã giao|số giao|KH giao|kế hoạch giao|chỉ tiêu giao|kế hoạch đã giao",
"chỉ tiêu phải thực hiện|chỉ tiêu kế hoạch|đối tượng tiêm|phải quản lý|phải tham gia|phải phổ cập","phải huy động|kế hoạch v\
ốn|điểm chuẩn|mức chuẩn|điểm tối đa|mức tối đa|thang điểm")},{role:"target",reach:"start",phrases:phrases("nghị quyết|NQ")},{role:"\
pledge",reach:"any",phrases:phrases("đăng ký|khoán|cam kết|phấn đấu")},{role:"target",reach:"whole",phrases:phrases("giao|target|plan")},{role:"resul\
t",reach:"any",phrases:phrases("kết quả|KQ|thực hiện|kết quả thực hiện|thực hiện được|lũy kế|LK|cộng dồn|đã|được|đạt|đạt được|đã nộp",
"đã thu|đã đóng|đã thực hiện|đã hoàn thành|đã thành lập|đã kết nạp|kết nạp mới|phát triển mới","thành lập mới|số hoàn thàn\
h|thực nộp|thực thu|thực tế|thực đạt|nhập học|trúng tuyển|số tiêm|bán ra","giải ngân|đã giải ngân|đã quản lý|đã tham gia|ra lớp|huy độ\
ng được|thực hiện kế hoạch","kết quả thực hiện kế hoạch|tình hình thực hiện kế hoạch|điểm thẩm định|điểm đạt|điểm đạt được",
"điểm phúc tra|điểm chấm|điểm đánh giá")},{role:"result",reach:"whole",phrases:phrases("actual|result")},{role:"result",reach:"start",phrases:phrases(
"TH")},{role:"rate",reach:"start",phrases:phrases("tỷ lệ|tỷ suất|%|phần trăm|mức độ hoàn thành|mức hoàn thành|tiến độ")},{role:"rate",
reach:"any",phrases:phrases("tỷ lệ|%|đạt %|phần trăm|hoàn thành|TH/KH|KQ/KH|đạt/KH|so KH|so với|so sánh|so sánh với","so với KH|so với kế h\
oạch|so với chỉ tiêu|so với giao|so với mục tiêu|so với nghị quyết|so với NQ","so với dự toán|so với kế hoạch giao|so kế hoạch|so chỉ tiêu\
|thực hiện/kế hoạch|kết quả/kế hoạch","thực hiện/KH|so với kế hoạch năm|so với chỉ tiêu giao|so sánh với kế hoạch|đã nộp/phải nộp",
"đã thu/phải thu|so sánh TH/KH|kết quả so với kế hoạch|thực hiện so với kế hoạch")},{role:"shortfall",reach:"any",phrases:phrases("còn \
phải|còn phải nộp|còn phải thu|còn phải đóng|còn phải thực hiện|còn phải tiêm|còn thiếu|còn lại","còn nợ|nợ đọng|thiếu|thiếu so \
với kế hoạch|thiếu so với KH|chưa nộp|chưa thu|chưa đóng|chưa thực hiện","chưa tiêm|chưa hoàn thành")},{role:"surplus",reach:"any",phrases:phrases(
"vượt|nộp vượt|nộp thừa|thừa|vượt so với kế hoạch|vượt so với KH|vượt KH|vượt kế hoạch|vượt chỉ tiêu")},{role:"note",
reach:"start",phrases:phrases("ghi chú|nhận xét|lý do|nguyên nhân|ý kiến|giải trình|giải pháp")},{role:"date",reach:"whole",phrases:phrases("ngà\
y|ngày tháng|ngày tháng năm|thời gian|thời điểm|ngày đăng|ngày nộp|ngày thực hiện|ngày phát sinh","ngày bán|ngày tiêm|ngày thu|ngày giờ\
|ngày xảy ra|ngày nhận|ngày tiếp nhận|ngày nhận đơn|ngày đến","ngày gửi|ngày hiến|ngày hiến máu|ngày/tháng|ngày/tháng/năm|ngày thu tiền|ngày\
 nộp tiền|ngày đóng","ngày đóng góp|date|ngày ủng hộ|ngày chứng từ|ngày ghi sổ|ngày giao dịch|ngày tổ chức|ngày diễn ra","ngà\
y mua|ngày nhập|ngày xuất|ngày khám|ngày vi phạm|ngày đăng tin|ngày đăng bài|thời gian xảy ra","thời gian tổ chức|thời gian diễn ra|thời g\
ian thực hiện|thời gian đăng")},{role:"event",reach:"start",phrases:phrases("họ và tên|họ tên|tiêu đề|tên bài|tên tin|link")},{role:"estim\
ate",reach:"always",phrases:phrases("ước|dự kiến")},{role:"comparison",reach:"always",phrases:phrases("cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|q\
uý trước|so với năm|so với tháng|so với quý","xếp loại|xếp hạng|xếp thứ|thứ hạng")},{role:"comparison",reach:"start",phrases:phrases(
"tăng|giảm|chênh lệch|tăng giảm")},{role:"part",reach:"always",phrases:phrases("trong đó|bao gồm")},{role:"other",reach:"always",phrases:phrases("t\
ự chấm|tự đánh giá|tự cho điểm|tự nhận")},{role:"sum",reach:"whole",phrases:phrases("tổng|tổng số|tổng cộng|cộng|tổng số tiền|tổng tiền|cả")},
{role:"other",reach:"start",phrases:phrases("nội dung|người|biện pháp|địa điểm|địa chỉ|thời hạn|văn bản|link|mã|số điện thoại|điện thoại|email",
"trạng thái|tình trạng|họ tên|SĐT|số ĐT|fax|zalo|tài khoản|số tài khoản|STK|MST|CMND|CCCD|số CMND","số CCCD|căn cước|số căn cước|số thẻ|s\
ố hiệu|số phiếu|số hóa đơn|số quyết định|số văn bản|số seri","số sổ|năm sinh|năm thành lập|tọa độ|đơn vị tính|ĐVT|ĐV tính")},
{role:"other",reach:"whole",phrases:phrases("ĐT")},{role:"other",reach:"any",phrases:phrases("kế hoạch hóa gia đình|chưa|chưa đạt|không đạt")}],
RESULT_COMPARISONS=phrases("TH/KH|KQ/KH|TH so|thực hiện so|kết quả so|KQ so|lũy kế so|đã thu so|đã nộp so|TH/DT|thực hiện/dự toán","TH/d\
ự toán"),CUMULATIVE_PHRASES=phrases("lũy kế|LK|cả năm|tổng|cộng|từ đầu năm");var STRENGTH={always:4,whole:3,start:2,any:1},ENTRIES=lazy(()=>COLUMN_PHRASES.flatMap(({role,reach,phrases:known})=>known.list().map(words=>({role,reach,words,letters:words.
reduce((sum2,word)=>sum2+word.base.length,0)}))).map((entry,place)=>({...entry,place}))),ENTRIES_FROM=lazy(()=>byFirstWord(ENTRIES(),({words})=>words)),FILLERS=phrases(
FILLER_WORDS,PERIOD_WORDS),CLOSING_FILLERS=phrases(CLOSING_FILLER_WORDS,PERIOD_WORDS),STATED_TARGET=/\((?:[^()\d]{0,40}[\s:=])?(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu)[^()\d]{0,20}\d[^()]{0,40}\)/gi,
LONGEST_HEADER=200;function readHeaderText(text){var _a;let content=readWords(text.length>LONGEST_HEADER?"":text.replace(STATED_TARGET," ")),quotient=quotientOf(
content.words),strongest=strongestEntry(content.words),found2=(strongest==null?void 0:strongest.entry.reach)==="always"?strongest:quotient!=null?quotient:strongest,
years2=content.words.filter(word=>/^(?:19|20)\d\d$/.test(word.base));return{role:(_a=found2==null?void 0:found2.entry.role)!=null?_a:null,subject:subjectOf(content,
found2),percent:content.words.some(({base},index)=>{var _a2,_b;return base==="%"&&!/^\d+$/.test((_b=(_a2=content.words[index-1])==null?void 0:_a2.base)!=null?_b:
"")}),cumulative:contains(content.words,CUMULATIVE_PHRASES),year:years2.length===0?null:Math.max(...years2.map(word=>Number(word.base))),ofResult:(found2==null?
void 0:found2.entry.role)==="rate"&&(quotient!==null||contains(content.words,RESULT_COMPARISONS))}}function strongestEntry(words){var _a;let core=words.filter(word=>!/^\d+$/.
test(word.base)),bare=without(core,PERIOD_WORDS),best=null;for(let{base}of words)for(let entry of(_a=ENTRIES_FROM().get(base))!=null?_a:[]){if(best!==null&&!isStronger(
entry,best.entry))continue;let index=indexOf(entry,words,bare.length===0?core:bare);index>=0&&(best={entry,index})}return best}function quotientOf(words){let slash=words.
findIndex(({base})=>base==="/");if(slash<1)return null;let result=roleAtEnd(words.slice(0,slash),"result"),target=roleAtStart(words.slice(slash+1),"target");if(result===
null||target===null)return null;let index=slash-result.words.length,phrase=words.slice(index,slash+1+target.words.length);return{entry:{...result,role:"rate",words:phrase},
index}}function roleAtEnd(words,role){let ends=entry=>phraseAt(words,words.length-entry.words.length,entry.words);return longestEntry(entry=>entry.role===role&&
entry.words.length<=words.length&&ends(entry))}function roleAtStart(words,role){return longestEntry(entry=>entry.role===role&&phraseAt(words,0,entry.words))}function longestEntry(fits2){
let longest2=null;for(let entry of ENTRIES())fits2(entry)&&(longest2===null||isStronger(entry,longest2))&&(longest2=entry);return longest2}function indexOf(entry,words,bare){
if(entry.reach==="whole"){let isWholeOf2=all=>entry.words.length===all.length&&phraseAt(all,0,entry.words);return isWholeOf2(bare)||isWholeOf2(words)?findPhrase(
words,entry.words):-1}return entry.reach==="start"?phraseAt(words,0,entry.words)?0:-1:findPhrase(words,entry.words)}function isStronger(entry,other){return(STRENGTH[entry.
reach]-STRENGTH[other.reach]||entry.words.length-other.words.length||entry.letters-other.letters||other.place-entry.place)>0}function saysMen(text){return/^\s*(?:Nam|NAM|nam)\s*$/.
test(text)}function subjectOf(content,found2){var _a,_b;if(saysMen(content.text))return content.text.trim();let from=(_a=found2==null?void 0:found2.index)!=null?
_a:0,to=from+((_b=found2==null?void 0:found2.entry.words.length)!=null?_b:0),beside=[...content.words.slice(0,from),...content.words.slice(to)],rest=trimmed(withoutPeriodNumbers(
beside)),first=rest[0],last=rest[rest.length-1];if(first===void 0||last===void 0)return"";let isWord=({base})=>base!=="/";return content.words.filter(word=>word.
start>=first.start&&word.end<=last.end).filter(isWord).length===rest.filter(isWord).length?content.text.slice(first.start,last.end):rest.map(word=>content.text.
slice(word.start,word.end)).join(" ")}function trimmed(words){let rest=words;for(let taken=longestAt(rest,0,FILLERS);taken>0;taken=longestAt(rest,0,FILLERS))rest=
rest.slice(taken);for(let taken=endingOf(rest);taken>0;taken=endingOf(rest))rest=rest.slice(0,-taken);return rest}function endingOf(words){return longestEnding(
words,CLOSING_FILLERS)}function withoutPeriodNumbers(words){return words.filter((word,index)=>{if(!/^\d+$/.test(word.base))return!0;let ofPeriod=longestAt(words,
index-1,PERIOD_WORDS)>0||longestAt(words,index+1,PERIOD_WORDS)>0;return word.base.length!==4&&!ofPeriod})}function saysSum(cells){return wordsOf(cells).some(text=>isTotalText(text)||isLogTotal(text)||isPartTotal(text)||isFormTotal(splitLevel(text).rest))}function isNoEvent(cells){
return cells.some(cell2=>{var _a,_b;return((_b=(_a=readNumbering(cell2))==null?void 0:_a.level)!=null?_b:2)<2})||saysSum(cells)||wordsOf(cells).some(text=>isAsideText(
text)||isBalance(text)||isTimeHeading(text)||/ (?:total|tổng|cộng)$/i.test(text))}function labelReader(){let known=new Map;return cells=>{var _a;let key=wordsOf(
cells).join("|"),fate=(_a=known.get(key))!=null?_a:fateOfLabel(cells);return known.set(key,fate),fate}}function fateOfLabel(cells){if(saysSum(cells))return{kind:"\
typed",of:"total"};for(let text of wordsOf(cells)){let{role}=readHeaderText(text);if(role==="rate")return{kind:"typed",of:"rate"};let fate=role===null?"open":FATES_OF_ROLES[role];
if(fate!=="open"&&fate.kind==="notUsed")return fate;if(timePartOf(readStretch([text]))!==null)return{kind:"notUsed",why:"part"}}return UNREAD}function wordsOf(cells){
return cells.flatMap(cell2=>typeof cell2=="string"&&cellKind(cell2)==="words"?[cleanText(cell2)]:[])}var EVENT_FATES=["counted","outside","late","toCome","undated","withoutUnit","superseded"],HEADING={kind:"label",of:"heading"},TOTAL={kind:"typed",of:"total"},NAME2={
kind:"label",of:"name"},DETAIL={kind:"notUsed",why:"detail"};function logArea(grid,log,use){var _a,_b,_c,_d;let{tab,title,header,unitColumn,dateColumn,rows,superseded}=log,
first=header.first,last=[...rows.slice(-1).map(({row})=>row),...superseded].reduce((most3,row)=>Math.max(most3,row),header.last),codes=new Uint8Array(last-first+
1),period=dateColumn===null?null:use.period,codeOf=is=>EVENT_FATES.indexOf(is)+1;for(let{row,name,date}of rows){let is=name===""?"withoutUnit":period===null?"co\
unted":date===null?"undated":placeOf(date,period,use.cut);codes[row-first]=codeOf(is)}for(let row of superseded)codes[row-first]=codeOf("superseded");let values=[
...use.amounts.keys()],hasAmount=row=>values.some(column=>holdsFigure(cellAt(grid,row,column))),isLeftUnread=row=>{var _a2;return hasAmount(row)&&!isNoEvent((_a2=
grid[row])!=null?_a2:[])},unreadRows=[];for(let row=header.last+1;row<=last;row+=1)codes[row-first]===0&&use.whole===null&&isLeftUnread(row)&&unreadRows.push(row);
let labels=new Map(log.columns.flatMap(({column,role})=>{let fate=role===null?"open":FATES_OF_ROLES[role];return fate!=="open"&&fate.kind==="label"?[[column,fate]]:
[]})),fateAt=(row,column)=>{var _a2,_b2,_c2;if(row<=header.last)return HEADING;if(use.whole!==null)return use.whole;let code=(_a2=codes[row-first])!=null?_a2:0,
measure=use.amounts.get(column);if(code===0)return isLeftUnread(row)?UNREAD:TOTAL;if(uncountedAt.has(column))return UNREAD;if(measure===void 0)return column===unitColumn?
NAME2:(_b2=labels.get(column))!=null?_b2:DETAIL;let is=(_c2=EVENT_FATES[code-1])!=null?_c2:"counted";return is!=="counted"?{kind:"event",is}:{kind:"event",is:readAmount(
cellAt(grid,row,column),exponentOfMeasure(measure)).kind==="unreadable"?"unreadable":"counted"}},unread=use.whole===null&&values.length===0?uncounted(grid,log):
[],uncountedAt=new Set(unread.map(({column})=>column));return{tab,title,first,body:header.last+1,last,from:(_b=(_a=log.columns[0])==null?void 0:_a.column)!=null?
_b:0,to:(_d=(_c=log.columns[log.columns.length-1])==null?void 0:_c.column)!=null?_d:unitColumn,nameColumn:unitColumn,values,unread,unreadRows,besideFate:cells=>isNoEvent(
cells)?TOTAL:UNREAD,claims:()=>!0,fateAt}}function uncounted(grid,{columns,rows,...log}){let known=[log.unitColumn,log.dateColumn,log.stateColumn],events=rows.map(
({row})=>({kind:"unit",row}));return columns.filter(({role,leaf,column})=>role===null&&leaf!==""&&!known.includes(column)).filter(({leaf})=>!contains(readWords(
leaf).words,NO_AMOUNT_WORDS)).filter(({column})=>columnContent(grid,events,column)==="figures").map(({column,leaf})=>({column,heading:leaf}))}var REFUSALS={headerWithoutUnit:"table",formWithoutUnit:"table",headerWithoutResult:"table",resultWithoutFigures:"table",tableWithoutUnits:"table",legacyText:"t\
able",unclearParts:"table",unclearRows:"table",ambiguousResult:"columns",ambiguousTarget:"columns",unpairedColumns:"columns",mixedMeasures:"columns",percentAgainstCount:"\
columns",changeAgainstLevel:"columns",rowsWithoutUnit:"rows",rowsWithoutIndicator:"rows",markedResults:"nothing",contradictingTargets:"nothing",periodContradicted:"\
nothing",periodTwice:"nothing",logRowsWithoutUnit:"nothing",logDatesUnreadable:"nothing",logRowsOutsidePeriod:"nothing",logAmountsUnreadable:"nothing",listMarks:"\
nothing",listItemTwice:"nothing",registerRow:"nothing"};var FILLERS2=phrases(FILLER_WORDS,PERIOD_WORDS);function columnFates(columns,known){let values=columns.filter(({column})=>{var _a;return((_a=known.fates.get(column))==
null?void 0:_a.kind)==="figure"}),fates=new Map(columns.map(column=>{var _a;let at=column.column,taken=(_a=known.fates.get(at))!=null?_a:known.refused.has(at)?REFUSED:
null,fate=taken!=null?taken:fateOf(column,{columns,values,known});return[at,fate.kind==="unread"&&known.isDeclared?notUsed("unused"):fate]}));for(let run of unreadRuns(
columns,fates))if(values.some(value=>known.addUp(run,value.column)))for(let column of run)fates.set(column,notUsed("part"));return fates}function fateOf(column,around){
let{values,known}=around;if(column.role===null)return fateWithoutRole(column,around);let fate=FATES_OF_ROLES[column.role];if(fate!=="open")return fate;if(!known.
holdsFigures(column.column))return{kind:"label",of:"other"};let alike=values.filter(({role})=>role===column.role);return alike.some(({year})=>year!==null&&column.
year!==null&&column.year!==year)?notUsed("comparison"):alike.some(value=>covers(value,column))?notUsed("part"):UNREAD}function notUsed(why){return{kind:"notUsed",
why}}function wordsOf2({subject}){return without(readWords(subject).words,FILLERS2).map(({base})=>base).join(" ")}var WHOLE_YEAR=new Set(["nam","ca nam"]);function covers(value,column){
if(value.isTotal&&value.texts.length>1&&value.texts[0]===column.texts[0])return!0;let isSame4=wordsOf2(value)===wordsOf2(column),isBeside=value.texts.length<2||
column.texts.length<2||value.texts[0]===column.texts[0];return value.cumulative&&!column.cumulative?isSame4||isBeside&&column.span!=="":WHOLE_YEAR.has(value.span)&&
column.span!==""&&column.span!==value.span&&(isSame4||isBeside)}function fateWithoutRole(column,{columns,values,known}){let{column:at,leaf}=column,first=Math.min(
...values.map(value=>value.column)),last=Math.max(...columns.flatMap(one=>isOfFigures(one)?[one.column]:[]));if(columns.some(one=>one.leaf===""&&one.column>last&&
one.column<=at))return OUTSIDE2;if(!known.holdsFigures(at))return{kind:"label",of:"other"};let isMeasured2=values.some(({column:value})=>isTarget(known.fates.get(
value)));return leaf!==""&&at<first&&isMeasured2?notUsed("base"):column.span!==""&&values.some(value=>value.cumulative&&covers(value,column))?notUsed("part"):UNREAD}
function isTarget(fate){return(fate==null?void 0:fate.kind)==="figure"&&fate.role==="target"}function isOfFigures({role}){let fate=role===null?null:FATES_OF_ROLES[role];
return fate!==null&&(fate==="open"||fate.kind!=="label")}function unreadRuns(columns,fates){var _a;let runs=[],before2=null;for(let{column,role}of columns){if(role!==
null||((_a=fates.get(column))==null?void 0:_a.kind)!=="unread")continue;let run=runs[runs.length-1];run!==void 0&&before2===column-1?run.push(column):runs.push(
[column]),before2=column}return runs.filter(({length})=>length>1)}var ROW_KINDS=["between","unit","sum","other","refused","target"],CODES={between:0,unit:1,sum:2,other:3,refused:4,target:5},NAME3={kind:"label",of:"name"},ORDINAL={
kind:"label",of:"ordinal"},HEADING2={kind:"label",of:"heading"},TOTAL2={kind:"typed",of:"total"},OTHER_ROW={kind:"notUsed",why:"otherRow"};function tableArea(grid,shape2,use){
var _a,_b;let{tab,title,header,unitColumn,ordinalColumn,columns,rows,others,added:added2,shift,stated}=shape2,units2=rows.filter(({kind})=>kind==="unit"),targets=[
...shift===0?[]:units2.map(({row})=>row+shift),...stated],isOfSeveral=shift!==0||added2.length>0,numbers=[...rows.map(({row})=>row),...others,...use.refusedRows,
...added2,...targets],first=header.first,last=numbers.reduce((most3,row)=>Math.max(most3,row),header.last),kinds=new Uint8Array(last-first+1);for(let row of use.
refusedRows)kinds[row-first]=CODES.refused;for(let row of others)kinds[row-first]=CODES.other;for(let row of targets)kinds[row-first]=CODES.target;for(let row of added2)
kinds[row-first]=CODES.unit;for(let{row,kind}of rows)kinds[row-first]=kind==="unit"?CODES.unit:CODES.sum;let fates=columnFates(columns,{fates:use.fates,refused:use.
refused,isDeclared:use.isDeclared,holdsFigures:column=>columnContent(grid,rows,column)==="figures",addUp:(parts,whole2)=>addUp(grid,rows,{parts,whole:whole2})}),
isPrinted3=({column})=>{var _a2;return((_a2=fates.get(column))==null?void 0:_a2.kind)==="figure"},values=columns.filter(isPrinted3).map(({column})=>column),isUnread=({
column})=>{var _a2;return use.whole===null&&((_a2=fates.get(column))==null?void 0:_a2.kind)==="unread"},hasFigure=row=>values.some(column=>holdsFigure(cellAt(grid,
row,column))),gaps2=lazy(()=>Array.from({length:last-header.last},(_,index)=>header.last+1+index).filter(row=>kinds[row-first]===CODES.between&&hasFigure(row)&&
!isRepeated2(row))),fateOfLabel2=labelReader(),isRepeated2=row=>repeatsHeader(grid,row,shape2),betweenFate=row=>{var _a2;return isRepeated2(row)?HEADING2:fateOfLabel2(
(_a2=grid[row])!=null?_a2:[])},fateAt=(row,column)=>{var _a2,_b2,_c;if(row<=header.last)return HEADING2;let kind=(_b2=ROW_KINDS[(_a2=kinds[row-first])!=null?_a2:
0])!=null?_b2:"between";if(kind==="refused")return REFUSED;if(use.whole!==null)return use.whole;if(column===ordinalColumn)return ORDINAL;let fate=(_c=fates.get(
column))!=null?_c:OUTSIDE2;return column<=unitColumn&&fate.kind!=="figure"?NAME3:kind==="unit"||fate.kind==="outside"||fate.kind==="label"?fate:kind==="between"?
hasFigure(row)?betweenFate(row):OUTSIDE2:kind==="other"?OTHER_ROW:kind==="target"?fate.kind==="figure"?TARGET:fate:TOTAL2};return{tab,title,first,body:(_b=(_a=rows.
find(({kind})=>kind==="unit"))==null?void 0:_a.row)!=null?_b:header.last+1,last,from:shape2.from,to:columns.reduce((most3,{column})=>Math.max(most3,column),unitColumn),
nameColumn:unitColumn,values,unread:columns.filter(isUnread).map(({column,leaf})=>({column,heading:leaf})),unreadRows:use.whole===null?gaps2().filter(row=>betweenFate(
row).kind==="unread"):[],besideFate:cells=>isOfSeveral?fateOfLabel2(cells):saysSum(cells)||isSum(grid,cells,{rows,values})?TOTAL2:UNREAD,claims:row=>{var _a2;return row<=
header.last||((_a2=kinds[row-first])!=null?_a2:CODES.between)!==CODES.between},fateAt}}var SAMPLE2=200;function addUp(grid,rows,{parts,whole:whole2}){let right=0,
told2=0;for(let{row}of rows.filter(({kind})=>kind==="unit").slice(0,SAMPLE2)){let sum2=figureOf2(cellAt(grid,row,whole2)),figures=parts.flatMap(column=>{var _a;
return(_a=figureOf2(cellAt(grid,row,column)))!=null?_a:[]});sum2===null||figures.length===0||(told2+=1,subtractExact(addExact(figures),sum2)===0&&(right+=1))}return told2>
0&&right*5>=told2*4}function isSum(grid,cells,{rows,values}){let units2=rows.filter(({kind})=>kind==="unit");return values.every(column=>{var _a;let own=figureOf2(
(_a=cells[column])!=null?_a:""),parts=units2.flatMap(({row})=>{var _a2;return(_a2=figureOf2(cellAt(grid,row,column)))!=null?_a2:[]});return own!==null&&subtractExact(
addExact(parts),own)===0})}function figureOf2(cell2){let reading=parseNumber(cell2);return reading.kind==="number"?reading.value:null}function repeatsHeader(grid,row,{
header,unitColumn}){for(let own=header.first;own<=header.last;own+=1){let text=cellAt(grid,own,unitColumn);if(text!==""&&cellAt(grid,row,unitColumn)===text)return!0}
return!1}function resultColumnsOf({resultColumn,addedColumns:addedColumns3=[resultColumn]}){return addedColumns3}function ownTarget(target){let under=withoutRegister(target);return under.kind==="assignment"?under.own:under}function withoutRegister(target){return target.kind===
"register"?target.under:target}function withoutAssignment(target){return target.kind==="register"?{...target,under:ownTarget(target)}:ownTarget(target)}function assignedTo(unit,target){
var _a,_b;return target.kind==="register"?(_a=target.figures.get(unit))!=null?_a:assignedTo(unit,target.under):target.kind==="assignment"&&(_b=target.figures.get(
unit))!=null?_b:null}function givenTo(unit,target){return target.kind!=="register"||target.named.has(unit)?assignedTo(unit,target):givenTo(unit,target.under)}function lacksCommonTarget(target){
return withoutRegister(target).kind==="none"}function hasTarget(target){return target.kind!=="none"}function targetColumnOf(target){return target.kind==="column"?
target.column:null}function targetColumnsOf(target){var _a;return target.kind==="column"?(_a=target.added)!=null?_a:[target.column]:[]}function commonTarget(target){
return target.kind==="constant"&&target.exception?null:"value"in target?target.value:null}function adjustedColumnsOf(target){var _a;return target.kind==="column"&&
((_a=target.adjusted)!=null&&_a.counts)?target.adjusted.columns:[]}function statedTarget(unit,target){var _a;return target.kind==="constant"&&target.exception&&
((_a=target.excepted)!=null&&_a.has(unit))?target.exception.value:"value"in target?target.value:null}function constantStretch(target){var _a,_b;let text=target.
kind==="constant"&&(_b=(_a=target.line)==null?void 0:_a.text)!=null?_b:"",stretch2=readStretch([text.replace(/[()]/g," ")]);return stretch2===null||isYearOrLonger(
stretch2)||stretch2.kind==="months"&&stretch2.first===1&&stretch2.last>1||stretch2.kind==="stated"||stretch2.kind==="semester"?stretch2:null}var RESULT={kind:"figure",role:"result"},SET_ASIDE={kind:"notUsed",why:"setAside"},EARLIER={kind:"notUsed",why:"earlier"},PART={kind:"notUsed",why:"part"},OTHER_TARGET={
kind:"notUsed",why:"otherTarget"};function usesOf(indicators,{setAside,today}){var _a,_b,_c;let tables=new Map,shifts=new Map,places=new Map,forms=new Set,logs=new Map,
take=(table,column,fate)=>{var _a2,_b2;if(column===null)return;let known=(_a2=tables.get(table.rows))!=null?_a2:new Map;tables.set(table.rows,known),((_b2=known.
get(column))==null?void 0:_b2.kind)!=="figure"&&known.set(column,fate)};for(let{origin,target,measures,timing}of indicators)if(target.kind==="assignment"&&take(
target.assignment.table,target.assignment.column,TARGET),origin.kind==="table"||origin.kind==="series"){for(let{table,columns,target:judged}of origin.sources){let own=ownTarget(
judged);for(let column of resultColumnsOf(columns))take(table,column,RESULT);if(own.kind==="column"&&own.shift!==void 0)shifts.set(table.rows,own.shift);else for(let column of targetColumnsOf(
own))take(table,column,TARGET);for(let column of adjustedColumnsOf2(own))take(table,column,TARGET);for(let column of targetColumnsOf(columns.target))take(table,
column,OTHER_TARGET);for(let column of(_a=columns.latestOf)!=null?_a:[])take(table,column,PART);take(table,columns.rateColumn,{kind:"typed",of:"rate"}),take(table,
columns.shortfallColumn,{kind:"typed",of:"shortfall"})}for(let{table,columns}of origin.kind==="series"?origin.earlier:[])for(let column of columnsOf(columns))take(
table,column,EARLIER)}else if(origin.kind==="forms"){for(let form of origin.rows.keys())forms.add(form.tab);for(let measure of measures){for(let place of measure.
target.places)places.set(placeKey(place),TARGET);for(let place of measure.result.places)places.set(placeKey(place),RESULT)}}else if(origin.kind==="list"){let{log}=origin,
use={period:null,cut:{due:null,today},whole:null},known=(_b=logs.get(logKey(log)))!=null?_b:{amounts:new Map,use};logs.set(logKey(log),known),log.list&&known.amounts.
set(log.list.result,null)}else for(let{log,columns,period}of origin.logs){let cut2={due:timing.lastDay,today},key=logKey(log),known=(_c=logs.get(key))!=null?_c:
{amounts:new Map,use:{period,cut:cut2,whole:null}};logs.set(key,known),columns.amountColumn!==null&&known.amounts.set(columns.amountColumn,columns.measure)}return{
ofTable:table=>{var _a2;return(_a2=tables.get(table.rows))!=null?_a2:new Map},shiftOf:table=>{var _a2;return(_a2=shifts.get(table.rows))!=null?_a2:0},leftOf:({key})=>setAside.
has(key)?SET_ASIDE:UNUSED,ofForm:({tab,rows},column)=>{var _a2;return(_a2=rows.flatMap(({row})=>{var _a3;return(_a3=places.get(placeKey({tab,row,column})))!=null?
_a3:[]})[0])!=null?_a2:forms.has(tab)?EARLIER:UNUSED},ofLog:(log,isKept)=>{let known=logs.get(logKey(log));if(known!==void 0)return{...known.use,amounts:known.amounts};
let amounts=log.indicators.flatMap(({amountColumn,measure})=>amountColumn===null?[]:[[amountColumn,measure]]),whole2=log.indicators.some(({key})=>setAside.has(key))?
SET_ASIDE:isKept?EARLIER:UNUSED;return{period:null,cut:{due:null,today},amounts:new Map(amounts),whole:whole2}}}}function columnsOf(indicator){let{target,rateColumn,
shortfallColumn,latestOf=[]}=indicator;return[...[...targetColumnsOf(target),...adjustedColumnsOf2(target),...resultColumnsOf(indicator),...latestOf],rateColumn,
shortfallColumn].flatMap(column=>column!=null?column:[])}function adjustedColumnsOf2(target){var _a,_b;return target.kind==="column"?(_b=(_a=target.adjusted)==null?
void 0:_a.columns)!=null?_b:[]:[]}function placeKey({tab,row,column}){return`${row}:${column}:${tab}`}function logKey({tab,header,unitColumn}){return`${header.first}\
:${unitColumn}:${tab}`}function areasOf(tab,grid,{recognised,problems,setAside,logs,uses}){let here=({place})=>place.tab===tab,own=problems.filter(here),open=recognised.open.filter(({
table})=>table.tab===tab),tables=recognised.tables.filter(table=>table.tab===tab),all=[...tables,...open.map(({table})=>table)],forms=recognised.forms.filter(form=>form.
tab===tab),ownLogs=recognised.logs.filter(log=>log.tab===tab),kept=new Set(logs.flatMap(log=>log.tab===tab?[log.header.first]:[])),firsts=[...all,...forms,...ownLogs].
map(({header})=>header.first),end=({header})=>Math.min(...firsts.filter(first=>first>header.first)),ofTables=[...tables.map(table=>{var _a;let taken=uses.ofTable(
table),left=table.indicators.flatMap(indicator=>columnsOf(indicator).map(column=>[column,uses.leftOf(indicator)])),[first]=table.indicators,whole2=(_a=wholeOf(taken))!=
null?_a:taken.size===0&&first!==void 0?uses.leftOf(first):null;return areaOfTable(grid,table,{fates:new Map([...left,...taken]),whole:whole2,from:startOf(table,
all),end:end(table),shift:uses.shiftOf(table),problems:own})}),...open.map(({key,table})=>{let taken=uses.ofTable(table),whole2=taken.size>0?null:setAside.has(key)?
uses.leftOf({key}):REFUSED,span2={from:startOf(table,all),end:end(table)};return areaOfTable(grid,table,{fates:taken,whole:whole2,...span2,shift:0,problems:own})})];
return[...together(ofTables),...forms.map(form=>areaOfForm(grid,form,{uses,end:end(form),problems:own})),...ownLogs.map(log=>logArea(grid,log,uses.ofLog(log,kept.
has(log.header.first))))].sort((a,b)=>a.first-b.first||a.from-b.from)}function startOf({header,unitColumn},all){let ends=all.filter(other=>other.header.first===
header.first&&other.unitColumn<unitColumn).flatMap(({columns})=>columns.map(({column})=>column));return Math.max(-1,...ends.filter(column=>column<unitColumn))+1}
function areaOfTable(grid,table,{from,end,shift,...use}){var _a;let others=table.others.map(({row})=>row),isDeclared=table.indicators.some(({declared})=>declared!==
void 0),added2=[...((_a=table.partRows)!=null?_a:new Map).values()].flat(),stated=table.indicators.flatMap(({target})=>target.kind==="constant"&&target.from==="\
row"&&target.line?[target.line.row]:[]);return tableArea(grid,{...table,others,added:added2,shift,stated,from},{...use,isDeclared,...refusedIn(table,use.problems,
{end})})}function areaOfForm(grid,form,{uses,end,problems}){let{header,nameColumn,targetColumn,resultColumn,rateColumn}=form,fates=new Map([targetColumn,resultColumn].
map(column=>[column,uses.ofForm(form,column)])),whole2=wholeOf(fates);rateColumn!==null&&fates.set(rateColumn,{kind:"typed",of:"rate"});let shape2={...form,unitColumn:nameColumn,
from:0,rows:form.rows.map(({row})=>({kind:"unit",row})),others:[],added:[],shift:0,stated:[]};return tableArea(grid,shape2,{fates,whole:whole2,isDeclared:!1,...refusedIn(
{header,columns:form.columns},problems,{end})})}function wholeOf(taken){let[first,...others]=taken.values();return(first==null?void 0:first.kind)!=="notUsed"||first.
why!=="earlier"?null:others.every(fate=>fate.kind==="notUsed"&&fate.why==="earlier")?first:null}function refusedIn({header,columns},problems,{end}){let refused2=new Set,
refusedRows=new Set,numbers=new Set(columns.map(({column})=>column));for(let problem2 of problems){let{place}=problem2,isHere=header.first<=place.row&&place.row<=
header.last&&numbers.has(place.column);if(REFUSALS[problem2.kind]==="columns"&&isHere){let named="columns"in problem2?problem2.columns:[place.column];for(let column of named)
refused2.add(column);if(problem2.kind==="unpairedColumns")continue;for(let{column,role}of columns)(role==="target"||role==="result"&&problem2.kind==="ambiguousT\
arget")&&refused2.add(column)}if(problem2.kind==="rowsWithoutUnit"||problem2.kind==="rowsWithoutIndicator")for(let row of problem2.rows)row>header.last&&row<end&&
refusedRows.add(row)}return{refused:refused2,refusedRows}}var LONGEST_HEADING=100;function sidesOf(cells){let roles=cells.flatMap(cell2=>typeof cell2=="string"&&cell2.length<=LONGEST_HEADING&&cellKind(cell2)==="words"?
[readHeaderText(cell2).role]:[]),has=role=>roles.includes(role);return{...{target:has("target"),result:has("result"),rate:has("rate"),ordinal:has("ordinal")},headings:roles.
length}}function hasFigures(cells,least){return cells.filter(cell2=>cellKind(cell2)==="figure"&&holdsFigure(cell2)).length>=least&&cells.some(cell2=>cellKind(cell2)===
"words")}var ROWS_SEARCHED2=60,MOST_HEADINGS=30,FEWEST_HEADINGS=3,SIDES=["target","result","rate"],ROWS_BELOW=5;function findTableLike(grid){let rows=grid.slice(
0,ROWS_SEARCHED2),sides=rows.map(cells=>sidesOf(cells.slice(0,MOST_HEADINGS))),figures=rows.map(cells=>hasFigures(cells,2)),header=rows.findIndex((_,row)=>{var _a;
let own=sides[row];if(own===void 0||figures[row]||!SIDES.some(side=>own[side]))return!1;let next=figures[row+1]?void 0:sides[row+1],named=SIDES.filter(side=>own[side]||
(next==null?void 0:next[side])).length,isWide=own.headings>=FEWEST_HEADINGS||((_a=next==null?void 0:next.headings)!=null?_a:0)>=FEWEST_HEADINGS,isNumbered2=own.
target&&own.ordinal;return(named>1||isNumbered2)&&isWide&&figures.slice(row+1,row+1+ROWS_BELOW).filter(Boolean).length>1});if(header>=0)return header;let sided=side=>rows.
findIndex((_,row)=>{var _a;return figures[row]&&((_a=sides[row])==null?void 0:_a[side])}),[target,result]=[sided("target"),sided("result")];return target<0||result<
0||target===result?null:Math.min(target,result)}function nameKeyOf(name){return cleanText(name).toLowerCase()}function findUnitsWithFigures(grid,names){let isUnit=cell2=>typeof cell2==
"string"&&cell2.length<=LONGEST_HEADING&&names.has(nameKeyOf(cell2)),isOwn=cell2=>cellKind(cell2)==="figure"&&holdsFigure(cell2)&&!isPhone(cell2),rows=[],found2=new Set;
return grid.slice(0,ROWS_SEARCHED2).forEach((cells,row)=>{cells.forEach((cell2,column)=>{if(!isUnit(cell2))return;let beside=cells.slice(column+1).some(isOwn),below=grid.
slice(row+1,row+1+ROWS_BELOW).some(under=>{var _a;return isOwn((_a=under[column])!=null?_a:"")});!beside&&!below||(rows.push(row),found2.add(nameKeyOf(String(cell2))))})}),
found2.size<2?null:Math.min(...rows)}function isPhone(cell2){return typeof cell2=="string"&&/^\s*0[\d .]{8,}$/.test(cell2)}function besideSources(grid,{areas,refusedFrom}){var _a,_b,_c,_d;let rowsOf5=new Map,tables=[],fates=new Map,starts=new Set(refusedFrom),above=null,attempts=0,place="\
open";for(let row=0;row<grid.length;row+=1){let within=areas.filter(({first,last})=>first<=row&&row<=last);if(within.length>0){above=within.reduce((lowest,area)=>area.
last>lowest.last?area:lowest),row=above.last,place="open";continue}starts.has(row)&&(place="refused");let cells=(_a=grid[row])!=null?_a:[];if(place==="refused"){
fates.set(row,{fate:REFUSED,columns:null});continue}let isAsked=attempts<MOST_ATTEMPTS&&couldHead(cells);if(isAsked&&(attempts+=1),isAsked&&namesBoth(cells)){place=
"table",tables.push([row]);continue}let below=(_b=areas.find(({first})=>first>row))!=null?_b:null,owner=(_c=[above,below].find(area=>area!==null&&hasShapeOf(cells,
area,row)))!=null?_c:null;if(owner!==null){let fate=owner.besideFate(cells);if(fates.set(row,{fate,columns:owner.values}),fate.kind!=="unread")continue;let known=rowsOf5.
get(owner);known===void 0?rowsOf5.set(owner,[row]):known.push(row)}else place==="table"&&hasFigures(cells,1)&&((_d=tables[tables.length-1])==null||_d.push(row),
fates.set(row,{fate:UNREAD,columns:null}))}return{rowsOf:rowsOf5,tables:tables.filter(({length})=>length>1),fateAt:(row,column)=>{let own=fates.get(row);return own&&
(own.columns===null||own.columns.includes(column))&&holdsFigure(cellAt(grid,row,column))?own.fate:OUTSIDE2}}}var MOST_ATTEMPTS=60;function couldHead(cells){return cells.
filter(cell2=>cellKind(cell2)==="words").length>=3&&cells.every(cell2=>cellKind(cell2)!=="figure")}function namesBoth(cells){let{target,result}=sidesOf(cells);return target&&
result}function hasShapeOf(cells,{values,nameColumn,from,last},row){let figures=values.filter(column=>{var _a;return isOwnFigure((_a=cells[column])!=null?_a:"")});
return figures.length===0||figures.length*2<values.length?!1:cells.slice(from,nameColumn+1).some(cell2=>cellKind(cell2)==="words")?!0:row>last&&row<=last+ROWS_BEHIND&&
values.length>1&&figures.length===values.length}var ROWS_BEHIND=2;function isOwnFigure(cell2){return holdsFigure(cell2)&&cellKind(cell2)==="figure"&&!isPhone(cell2)}function unknownTab(tab,grid,names){var _a;let first=(_a=findTableLike(grid))!=null?_a:findUnitsWithFigures(grid,names);if(first===null)return{fateAt:()=>OUTSIDE2,
unread:[]};let last=grid.map(cells=>cells.some(holdsFigure)).lastIndexOf(!0);return{fateAt:(row,column)=>row>=first&&holdsFigure(cellAt(grid,row,column))?UNREAD:
OUTSIDE2,unread:[unreadTable(tab,grid,[first,last])]}}function unreadTable(tab,grid,rows){let[first,last]=[Math.min(...rows),Math.max(...rows)],columns=grid.slice(
first,last+1).reduce((most3,cells)=>Math.max(most3,widthOf(cells)),1),area={row:first,column:0,rows:last-first+1,columns};return{tab,title:"",kind:"table",count:1,
headings:[],areas:[area]}}function widthOf(cells){return cells.map(cell2=>cell2!=="").lastIndexOf(!0)+1}function areasOfRows(rows,{from,to}){let areas=[];for(let row of[...rows].sort((a,b)=>a-b)){let above=areas[areas.length-1];above!==void 0&&above.row+above.rows===
row?above.rows+=1:areas.push({row,column:from,rows:1,columns:to-from+1})}return areas}function areasOfColumns(columns,{from,to}){return areasOfRows(columns,{from,
to}).map(({row,column,rows,columns:width})=>({row:column,column:row,rows:width,columns:rows}))}function firstOf({areas}){let[{row,column}]=areas;return{row,column}}function readLedger(input){let uses=usesOf(input.indicators,input),names=unitNames(input.recognised),unused=new Set(input.declared.flatMap(({hint})=>hint.isUnused?
[hint.tab]:[])),areForms=input.recognised.forms.length>0,tabs=input.rest.tabs.map(tab=>{let{name,values}=tab;if(unused.has(name))return{name,fateAt:()=>UNUSED,unread:[]};
if(readClaimList(tab)!==null||areForms&&isSumTab(name)&&isWithoutSource(name,input))return{name,fateAt:()=>NO_SOURCE,unread:[]};let areas=areasOf(name,values,{...input,
uses});return{name,...readTab(name,values,{areas,problems:input.problems,names})}}),byName=new Map(tabs.map(tab=>[tab.name,tab]));return{fateAt:(tab,row,column)=>{
var _a,_b,_c;return(_c=(_b=registeredFate(input.registers,{tab,row,column}))!=null?_b:(_a=byName.get(tab))==null?void 0:_a.fateAt(row,column))!=null?_c:OUTSIDE2},
unread:tabs.flatMap(({unread})=>unread)}}function registeredFate(registers,{tab,row,column}){let own=registers.find(one=>one.tab===tab&&one.header<row&&row<=one.
last);return own===void 0?null:column===own.columns.target?TARGET:OUTSIDE2}var NO_SOURCE={kind:"notUsed",why:"noSource"};function isWithoutSource(tab,{recognised,
problems}){let{tables,open,forms,logs}=recognised;return![...tables,...forms,...logs,...open.map(({table})=>table),...problems.map(({place})=>place)].some(place=>place.
tab===tab)}var MOST_NAMES=500;function unitNames({tables,logs}){let names=new Set;for(let{rows}of[...tables,...logs])for(let row of rows.slice(0,MOST_NAMES))!("\
kind"in row&&row.kind!=="unit")&&row.name!==""&&names.add(nameKeyOf(row.name));return names}function readTab(tab,grid,{areas,problems,names}){let refusedFrom=problems.
filter(({kind,place})=>place.tab===tab&&(REFUSALS[kind]==="table"||REFUSALS[kind]==="columns")).filter(({place})=>!areas.some(({first,last})=>first<=place.row&&
place.row<=last)).map(({place})=>place.row);if(areas.length===0&&refusedFrom.length===0){let unknown=unknownTab(tab,grid,names);return{fateAt:(row,column)=>unknown.
fateAt(row,column),unread:unknown.unread}}let beside=besideSources(grid,{areas,refusedFrom}),isShared=areas.length>1;return{unread:[...areas.flatMap(area=>{var _a;
let rows=[...area.unreadRows,...(_a=beside.rowsOf.get(area))!=null?_a:[]];return unreadOf(area,rows,isShared?area.title:"")}),...beside.tables.map(rows=>unreadTable(
tab,grid,rows))],fateAt:(row,column)=>{let within=areas.filter(({first,last})=>first<=row&&row<=last),own=within.find(({from,to})=>from<=column&&column<=to);return own!==
void 0?own.fateAt(row,column):within.length>0?OUTSIDE2:beside.fateAt(row,column)}}}function unreadOf(area,rows,title){let{tab,nameColumn,values,unread,body,last}=area,
found2=[],[head,...more2]=areasOfRows(rows,{from:nameColumn,to:Math.max(nameColumn,...values)});head!==void 0&&found2.push({tab,title,kind:"rows",count:rows.length,
headings:[],areas:[head,...more2]});let[left,...others]=areasOfColumns(unread.map(({column})=>column),{from:body,to:last});if(left!==void 0){let headings=unread.
map(({heading})=>heading);found2.push({tab,title,kind:"columns",count:unread.length,headings,areas:[left,...others]})}return found2}var LOST_PART="Không còn đối chiếu được",BELOW_LIST={headings:["TT","Chỉ tiêu","Đơn vị","KH giao","Kết quả","Tỷ lệ","Còn thiếu","Tì\
nh trạng","Ý kiến giải trình (nguyên nhân, vướng mắc)","Giải pháp thực hiện","Thời hạn"],telling:[1,2,7],typed:[8,9,10],alone:["Đã đạt\
 (lưu ý kiến cũ)",LOST_PART,"Không có đơn vị nào chưa đạt hoặc chưa có số liệu."]},CHECK_LIST={headings:["TT","Mức độ","Vị trí",
"Đơn vị","Số liệu đang ghi","Số đúng hoặc căn cứ","Đề nghị","Lý do chấp nhận (không nhắc lại)","Tình trạng","Mã"],telling:[
1,2,7],typed:[7],alone:["Đã chấp nhận","Đã sửa hoặc đã thay đổi",LOST_PART,"Không có điều gì cần xem lại."]},PROGRESS_LIST={headings:[
"TT","Đơn vị","KH năm","T1","T2","T3","T4","T5","T6","T7","T8","T9","T10","T11","T12","Cộng","KH lũy kế","Còn thiếu","Tình trạng","Số tháng đạt",
"Cần mỗi tháng"],telling:[1,15,19,20],typed:[],alone:["Việc đến hạn trong 30 ngày","Đã quá hạn","Không có.",LOST_PART]},PAGES={summary:{name:"\
Tổng hợp",life:"renewed"},below:{name:"Đơn vị chưa đạt",life:"renewed",list:BELOW_LIST},record:{name:"Chỉ tiêu (nội bộ)",life:"record"},check:{
name:"Kiểm tra số liệu",life:"renewed",list:CHECK_LIST},directory:{name:"Danh mục đơn vị",life:"staff"},indicators:{name:"Danh mục chỉ tiêu",life:"\
staff"},register:{name:"Giao chỉ tiêu",life:"staff"},progress:{name:"Tiến độ",life:"renewed",list:PROGRESS_LIST}},KEYS2=Object.keys(PAGES),PAGE_KEYS=KEYS2.
filter(key=>PAGES[key].life!=="staff"),SETTINGS_KEYS=KEYS2.filter(key=>PAGES[key].life==="staff");var NO_SETTINGS={tab:PAGES.indicators.name,rows:new Map};function withExcepted(target,directory){if(target.kind!=="constant"||!target.exception)return target;let find=unitFinder(directory),excepted=new Set;for(let name of target.
exception.names){let whole2=find(name),units2=whole2===null?name.split(/ và /i).map(find):[whole2];for(let unit of units2){if(unit===null)return null;excepted.
add(unit.index)}}return excepted.size===0?null:{...target,excepted}}var ENDED_GROUP="Đơn vị đã kết thúc",GOING_ON="Đơn vị đang hoạt động";function unitsOn(reported,listed8,day2){var _a;let lives=livesOf(listed8);
if(lives.size===0)return null;let byName=new Map([...listed8].map(([unit,{name}])=>[name,unit])),next=new Map([...lives].flatMap(([unit,{joins}])=>{let into=joins===
null||compareDates(joins.from,day2)>0?void 0:byName.get(joins.into);return into===void 0||into===unit?[]:[[unit,into]]})),partsOf4=groupBy(reported.units.map(unit=>{
var _a2,_b,_c;let life=(_a2=lives.get(unit.index))!=null?_a2:null;return{unit,life,joined:next.has(unit.index)&&(_c=(_b=life==null?void 0:life.joins)==null?void 0:
_b.from)!=null?_c:null}}),({unit})=>endOf(unit.index,next)),groups=groupsWith(reported,{kept:unit=>!next.has(unit.index),hasEnded:({index})=>{var _a2,_b;let ends=(_b=
(_a2=lives.get(index))==null?void 0:_a2.ends)!=null?_b:null;return ends!==null&&compareDates(ends,day2)<=0}}),units2=[],parts=[],suggestions=new Map;for(let{group,
members}of groups)for(let unit of members){let own=(_a=partsOf4.get(unit.index))!=null?_a:[],[self,others]=[own.find(part=>part.unit===unit),own.filter(part=>part.
unit!==unit)];if(self===void 0)continue;let names=others.flatMap(part=>[part.unit.name,...part.unit.aliases]),suggested=reported.suggestions.get(unit.index);suggested!==
void 0&&suggestions.set(units2.length,suggested);let aliases=names.length===0?unit.aliases:[...new Set([...unit.aliases,...names])];units2.push({...unit,index:units2.
length,group:group.name,aliases}),parts.push([self,...others])}return{day:day2,directory:{units:units2,groups:groups.map(({group})=>group),suggestions},parts}}function livesOf(listed8){
return new Map([...listed8].flatMap(([unit,{life}])=>life===void 0?[]:[[unit,life]]))}function isThere(life,day2){if(life===null)return!0;let{begins:begins3,ends}=life;
return(begins3===null||compareDates(begins3,day2)<=0)&&(ends===null||compareDates(day2,ends)<0)}function isThereIn(life,time){var _a,_b;if(life===void 0||time===
null)return!0;let gone=(_b=(_a=life.joins)==null?void 0:_a.from)!=null?_b:life.ends;return(life.begins===null||compareDates(life.begins,time.end)<=0)&&(gone===null||
compareDates(time.start,gone)<0)}function endOf(unit,next){let end=unit;for(let to=next.get(end),steps=next.size;to!==void 0&&steps>0;steps-=1)end=to,to=next.get(
end);return end}function groupsWith({units:units2,groups},{kept,hasEnded}){let standing=units2.filter(kept),ended=standing.filter(hasEnded),isUnion2=unit=>groups.
some(({name,union})=>union&&name===unit.group),going=groups.flatMap(group=>{let members=standing.filter(unit=>unit.group===group.name&&!hasEnded(unit)),name=group.
name===""&&ended.length>0?GOING_ON:group.name;return members.length===0?[]:[{group:{...group,name},members}]});if(ended.length===0)return going;let last={group:{
name:ENDED_GROUP,union:ended.some(isUnion2)},members:ended};return last.group.union?[...going.filter(({group})=>group.union),last,...going.filter(({group})=>!group.
union)]:[...going,last]}var NO_FIGURE={reading:{kind:"blank"},typed:"",places:[],missing:0};function figureAt(grid,place,exponent){let typed=cellAt(grid,place.row,place.column);return{
reading:parseNumberIn(typed,exponent),typed,places:[place],missing:0}}function scaleFigure(figure2,scale){let{reading}=figure2;return reading.kind!=="number"||scale===
1?figure2:{...figure2,reading:{kind:"number",value:multiplyExact([reading.value,scale])}}}function constantFigure(value){return{reading:{kind:"number",value},typed:value,
places:[],missing:0}}function addFigures(figures){var _a;let[first=NO_FIGURE]=figures;if(figures.length<2)return first;let places=figures.flatMap(figure2=>figure2.
places),wrong=figures.find(({reading})=>isUnreadable(reading));if(wrong)return{...wrong,places};let counted=figures.filter(({reading})=>reading.kind!=="excluded"),
values=counted.flatMap(({reading})=>reading.kind==="number"?[reading.value]:[]);if(values.length===0)return{...(_a=counted[0])!=null?_a:first,places};let value=addExact(
values),missing=counted.reduce((sum2,figure2)=>sum2+figure2.missing,counted.length-values.length);return{reading:{kind:"number",value},typed:value,places,missing}}var MOST_DIGITS=20;function truthfulDigits(result,target,digits){if(target<=0||result>=target)return digits;let missing=subtractExact(target,result),enough=digits;
for(;enough<MOST_DIGITS&&compareProducts([missing,200,10**enough],[target])<=0;)enough+=1;return enough}function formatNumber(value,options={}){let text=decimalText(value,options.digits),[whole2="",decimals2]=text.replace("-","").split("."),grouped2=whole2.replace(
/\B(?=(?:[0-9]{3})+$)/g,"."),figure2=decimals2===void 0?grouped2:`${grouped2},${decimals2}`;return text.startsWith("-")&&/[1-9]/.test(text)?`-${figure2}`:figure2}
function formatPercent(points,options={}){return`${formatNumber(points,options)}%`}function isSigned(cells,row,column){let cell2=cellAt(cells.values,row,column);return typeof cell2=="number"?isPercentCell(cells,row,column):typeof cell2=="strin\
g"&&cell2.includes("%")&&parsePercent(withoutAnyBound(cell2)).kind==="number"}function figureIn(cells,place,measure){let figure2=figureAt(cells.values,place,exponentOfMeasure(
measure)),{typed,reading}=figure2,signed=isSigned(cells,place.row,place.column);if(isPercent(measure))return typeof typed=="string"?{...figure2,reading:parsePercent(
typed)}:!signed||reading.kind!=="number"?figure2:{...figure2,reading:{kind:"number",value:multiplyExact([reading.value,100])}};if(!signed||reading.kind!=="numbe\
r")return figure2;let text=typeof typed=="number"?formatPercent(multiplyExact([typed,100])):String(typed);return{...figure2,reading:{kind:"percent",text}}}function targetIn(cells,place,{
measure,direction}){let figure2=figureIn(cells,place,measure),typed=withoutBound(figure2.typed,direction);if(typed===figure2.typed)return figure2;let{reading}=figureIn(
{values:[[typed]]},{tab:place.tab,row:0,column:0},measure);return{...figure2,reading}}var HIGHEST_FRACTION=2;function withDoubt(figure2,counterpart){let{reading,
typed,places}=figure2;if(reading.kind!=="number"||counterpart.reading.kind!=="number"||places.length>1)return figure2;let{value}=reading,other=counterpart.reading.
value;if(!(typeof typed=="number"?typed===value:!String(typed).includes("%"))||value<=0||value>HIGHEST_FRACTION||10*value>=other||100*value>2*other)return figure2;
let readings=[value,multiplyExact([value,100])];return{...figure2,reading:{kind:"ambiguous",text:formatNumber(value),readings}}}function formTable(form){var _a;let{unit,targetColumn,resultColumn,rateColumn,cumulative:cumulative2,nameColumn}=form,{targetTime,resultTime}=form,[first,...others]=form.
rows,shared=others.every(({measure})=>measure===(first==null?void 0:first.measure))&&(_a=first==null?void 0:first.measure)!=null?_a:null;return{tab:form.tab,title:form.
title,linesAbove:form.linesAbove,linesBelow:form.linesBelow,period:form.period,header:form.header,ordinalColumn:form.ordinalColumn,unitColumn:nameColumn,columns:form.
columns,indicators:[{name:unit.name,label:unit.name,key:indicatorKey(form.tab,unit.name),target:{kind:"column",column:targetColumn},resultColumn,rateColumn,shortfallColumn:null,
measure:shared,cumulative:cumulative2,targetTime,resultTime,money:shared!==null&&isMoney(shared),direction:"more"}],rows:form.rows.map(({row,name,group})=>({kind:"\
unit",row,name,ordinal:null,group})),others:[]}}var SIGNS2=/[\s.,:;()[\]{}"'“”‘’\-–—+*•&!?…_]+/g,Y_SYLLABLE=/^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/,Y="yỳýỷỹỵ",I="iìíỉĩị";function indicatorNameKey(name){
return unifyTone(splitLevel(cleanText(name)).rest.toLowerCase()).replace(SIGNS2," ").trim().split(" ").map(withI).join(" ")}function withI(word){return word.replace(
Y_SYLLABLE,(_,start,vowel)=>start+I.charAt(Y.indexOf(vowel)))}var COUNTING_WORDS=phrases("tỷ lệ|tỷ suất|tỷ trọng|số|số lượng|tổng|tổng số|mức|mức độ|vụ|vụ việc|ca|lượt","trường hợp|\
đơn|người|số tiền|tiền|tình hình|tình trạng|các|những|bị|xảy ra|do|vì|%|cuộc|hồ sơ","văn bản|nhiệm vụ|khoản|giá trị|để|diện tích"),
UNWANTED_NOUNS=phrases("hộ nghèo|hộ cận nghèo|nghèo|cận nghèo|hộ tái nghèo|tái nghèo|thất nghiệp|lạm phát|tai nạn|TNGT","TNLĐ|tử vong\
|chết|thương vong|bị thương|ngộ độc|đuối nước|vi phạm|tội phạm|phạm tội|phạm pháp","trọng án|tệ nạn|nghiện|ma túy|tái nghiện|trộ\
m cắp|bạo lực|xâm hại|tảo hôn|hôn nhân cận huyết","ly hôn|cháy|cháy nổ|hỏa hoạn|phá rừng|khai thác rừng trái phép|rừng bị cháy|rừng bị phá|sạt\
 lở","thiệt hại|dịch bệnh|nợ|nợ đọng|nợ xấu|nợ quá hạn|nợ thuế|tồn đọng|quá hạn|trễ hạn|chậm hạn|chậm","thất tho\
át|thất thu|lãng phí|tổn thất|hao hụt|phế phẩm|sai sót|sự cố|lỗi|đình công|ngừng việc","lãn công|khiếu kiện|vượt cấp|suy dinh dưỡng\
|SDD|mắc|nhiễm|lây nhiễm|bỏ học|lưu ban|nghỉ học","học lực yếu|sinh con thứ ba|sinh con thứ 3|sinh con thứ III|sinh con lần 3|con thứ ba|con thứ\
 3","kỷ luật|bị kỷ luật|mất cân bằng giới tính|mù chữ|tái mù chữ|ô nhiễm|yếu kém|xếp loại yếu"),AFFECTED_NOUNS=phrases("trẻ\
|trẻ em|cháu|học sinh|HS|sinh viên|người|phụ nữ|bà mẹ|cặp vợ chồng|hộ|hộ gia đình|gia đình","lao động|người lao động|NLĐ|công nhân\
|CNVCLĐ|đoàn viên|ĐV|đảng viên|hội viên|cán bộ|công chức","viên chức|CBCCVC|doanh nghiệp|DN|cơ sở|đơn vị|khách hàng|phương tiện|gia súc|gia cầ\
m|vật nuôi|lợn","trâu bò|cây trồng|sản phẩm|thanh niên|thiếu niên|vị thành niên|dân số|sản phụ|bệnh nhân|rừng"),MENDING_WORDS=phrases(
"giảm|xóa|xử lý|thu|hỗ trợ|phòng chống|phòng ngừa|phòng tránh"),MENDING_IN_NAME=phrases("phòng|chống|ngăn chặn|giải quyết|khắc phục|phát hiện|\
điều tra|khám phá|kiểm tra|tuyên truyền","tập huấn|tham gia|được|vay|thoát|vươn lên|đào tạo|giúp|tặng|thanh toán|trả|khoanh|cai|chữa",
"điều trị|khám|tiêm|hòa giải|dư nợ|không|chưa|hết|chấm dứt|vận động|cảm hóa|quản lý|xét xử","thi hành|nhận|hưởng|hoàn thành|x\
ây dựng|sửa chữa|trợ giúp|dạy nghề|thanh tra"),MENDING_BEHIND=phrases("có|đạt|đủ");var MENDING_NAME=phrases(MENDING_WORDS,MENDING_IN_NAME);function directionByName(name,around=[]){let{words}=readWords(name),behind=behindUnwanted(words);return behind===
null||contains(words,MENDING_NAME)||contains(behind,MENDING_BEHIND)||around.some(text=>contains(readWords(text).words,MENDING_WORDS))?"more":"less"}function behindUnwanted(words){
let head=0;for(let taken=countingAt(words,head);taken>0;taken=countingAt(words,head))head+=taken;let unwanted=longestAt(words,head,UNWANTED_NOUNS);if(unwanted>0)
return words.slice(head+unwanted);let affected=Math.max(longestAt(words,head,AFFECTED_NOUNS),longestAt(words,head-1,AFFECTED_NOUNS)-1);return longestAt(words,head,
AFFECTED_NOUNS)>0||longestAt(words,head-1,AFFECTED_NOUNS)>0?behindFirst(words.slice(head+affected),UNWANTED_NOUNS):null}function countingAt(words,index){return longestAt(
words,index,UNWANTED_NOUNS)>0?0:longestAt(words,index,COUNTING_WORDS)}function behindFirst(words,known){for(let index=0;index<words.length;index+=1){let length=longestAt(
words,index,known);if(length>0)return words.slice(index+length)}return null}function targetFor(unit,layers){var _a,_b;let spoken=layers.flatMap(({of})=>{var _a2;return(_a2=of(unit))!=null?_a2:[]});return(_b=(_a=spoken.find(({reading})=>reading.
kind!=="blank"))!=null?_a:spoken[0])!=null?_b:NO_FIGURE}function layersOf(from,cellsOf4){if(from.kind==="register")return[{from,of:unit=>{var _a;return(_a=from.
figures.get(unit))!=null?_a:null}},...layersOf(from.under,cellsOf4)];if(from.kind==="assignment")return[{from,of:unit=>assignedTo(unit,from)},...layersOf(from.own,
cellsOf4)];if(from.kind==="none")return[];let stated=unit=>{let value=statedTarget(unit,from);return value===null?null:constantFigure(value)};return[{from,of:from.
kind==="column"||from.kind==="rows"?cellsOf4:stated}]}function meetByMerger(names,listed8){let{merged=[]}=listed8;if(merged.length===0||names.length<2)return!1;let rowOf=new Map(merged.flatMap((own,index)=>own.map(
name=>[nameWords(name),index]))),rows=names.map(name=>{var _a;return(_a=rowOf.get(nameWords(name)))!=null?_a:OWN_ROW});return new Set(rows).size===rows.length}var OWN_ROW=-1;
function nameWords(name){let{words,level}=parseUnitName(name);return words.length>0?words.join(" "):level!=null?level:""}function judgingOf(judged){let{target,period,timing,periodEnded,threshold,direction,blankIsZero,directionFrom}=judged,{pace,ratio,dueFrom}=judged;return{...{target,
period,timing,periodEnded,threshold,direction,blankIsZero},directionFrom,pace,ratio,dueFrom}}function judgeOptionsOf({threshold,direction,periodEnded}){return{threshold,
direction,periodEnded}}function totalOptionsOf(indicator){return{...judgeOptionsOf(indicator),added:!isPercent(indicator.measure)}}function needsTarget({target,
measures}){return lacksCommonTarget(target)?target.kind==="none"||measures.some(({rows,target:own})=>rows.length>0&&own.reading.kind==="blank"):!1}function sourcesOf(origin){
switch(origin.kind){case"table":return origin.sources;case"series":return[...origin.sources,...origin.earlier];case"forms":case"logs":case"list":return[]}}function isPutTogether({
table,columns}){let{addedColumns:addedColumns3,target}=columns,isTarget3=target.kind==="column"&&(target.added!==void 0||target.shift!==void 0);return addedColumns3!==
void 0||table.partRows!==void 0||isTarget3}function tabsOf(origin){return origin.kind==="forms"?[...origin.rows.keys()].map(({tab})=>tab):origin.kind==="list"?[
origin.log.tab]:origin.kind==="logs"?origin.logs.map(({log})=>log.tab):sourcesOf(origin).map(({table})=>table.tab)}function withAskedMarks(figures){if(!figures.some(({result})=>result.reading.kind==="excluded"))return figures;let targets=figures.flatMap(({target:{reading}})=>reading.
kind==="number"?[reading.value]:[]),isDoneOrNot=targets.length>0&&targets.every(value=>value===1),hasNumbers=figures.some(({result})=>result.reading.kind==="num\
ber");return!isDoneOrNot&&hasNumbers?figures:figures.map(one=>{let{target,result}=one;return result.reading.kind!=="excluded"||target.reading.kind==="excluded"?
one:{...one,result:{...result,reading:{kind:"unreadable",text:String(result.typed)}}}})}function isAskedMark({reading,typed}){return reading.kind==="unreadable"&&
typeof typed=="string"&&/^\s*x\s*$/i.test(typed)}function problemsOfMarks(indicators){return indicators.flatMap(({measures})=>{let places=measures.flatMap(({result})=>isAskedMark(
result)?result.places.slice(0,1):[]),[place]=places;return place===void 0?[]:[{kind:"markedResults",place,rows:places.map(({row})=>row)}]})}function withoutUnit(typed,value){if(typeof typed!="string"||typed.includes("%"))return null;let bare=parseNumber(typed.replace(/[^0-9.,()+\-–−\s]/g,"").replace(
/[.,\s]+$/,""));return bare.kind==="number"&&bare.value!==value?bare.value:null}var MOST_TIMES=100;function withDoubtfulUnits(figures,measure){if(measure!==null)return figures;let all=figures.flatMap(({target,result})=>[target,result]);if(all.
every(figure2=>amountWithUnit(figure2)===null))return figures;let others=all.flatMap(figure2=>amountWithUnit(figure2)===null?sizeOf2(figure2):[]),largest2=Math.
max(0,...others);if(largest2===0)return figures;let inDoubt=figure2=>{let amount=amountWithUnit(figure2);return amount===null||sizeOf2(figure2).every(size2=>size2<=
largest2*MOST_TIMES)?figure2:{...figure2,reading:{kind:"ambiguous",text:String(figure2.typed),readings:amount}}};return figures.map(one=>({...one,target:inDoubt(
one.target),result:inDoubt(one.result)}))}function amountWithUnit({reading,typed}){if(reading.kind!=="number")return null;let bare=withoutUnit(typed,reading.value);
return bare===null?null:[bare,reading.value]}function sizeOf2({reading}){return reading.kind==="number"?[Math.abs(reading.value)]:[]}function judgeSource(table,columns,input){var _a;let{cells,judging,addsRows}=input,column=targetColumnOf(ownTarget(judging.target)),{measure}=columns,{direction}=judging,
placeIn2=(row,at)=>({tab:table.tab,row,column:at}),readTarget=(row,added2)=>addFigures(added2.map(at=>targetIn(cells,placeIn2(row,at),{measure,direction}))),readResult=row=>{
var _a2;return addFigures(((_a2=columns.addedColumns)!=null?_a2:[columns.resultColumn]).map(at=>figureIn(cells,placeIn2(row,at),measure)))},rowsOf5=unit=>{var _a2;
let rows=(_a2=input.rowsOfUnit.get(unit))!=null?_a2:[];return(addsRows(unit)?rows:rows.slice(0,1)).flatMap(row=>{var _a3,_b;return(_b=(_a3=table.partRows)==null?
void 0:_a3.get(row))!=null?_b:[row]})},own=ownTarget(judging.target),adjusted=own.kind==="column"&&(_a=own.adjusted)!=null?_a:null,targetsIn=row=>{var _a2,_b;let parts=own.
kind==="column"?own.added:void 0,shift=own.kind==="column"&&(_a2=own.shift)!=null?_a2:0,assigned=column===null?NO_FIGURE:readTarget(row+shift,parts!=null?parts:
[column]),changed2=((_b=adjusted==null?void 0:adjusted.columns)!=null?_b:[]).map(at=>readTarget(row,[at])).find(isFilled);return changed2===void 0?{judged:assigned,
other:null}:adjusted!=null&&adjusted.counts?{judged:changed2,other:assigned}:{judged:assigned,other:changed2}},cellsIn2=unit=>column===null?null:addFigures(rowsOf5(
unit).map(row=>targetsIn(row).judged)),layers=layersOf(judging.target,cellsIn2),pace=paceLayers(judging,cellsIn2),figures=input.units.map(unit=>{var _a2,_b,_c;let rows=(_a2=
input.rowsOfUnit.get(unit.index))!=null?_a2:[],assigned=assignedTo(unit.index,judging.target),others=rowsOf5(unit.index).flatMap(row=>{var _a3;return assigned===
null?(_a3=targetsIn(row).other)!=null?_a3:[]:targetsIn(row).judged}),otherTarget=others.length===1?{otherTarget:(_b=others[0])!=null?_b:NO_FIGURE}:{},own2={target:rows.
length===0?(_c=givenTo(unit.index,judging.target))!=null?_c:NO_FIGURE:targetFor(unit.index,layers),result:addFigures(rowsOf5(unit.index).map(readResult))};return{
unit,...otherTarget,...pace===null?{}:{paceTarget:targetFor(unit.index,pace)},...inMeasure(own2,measure),rows:addsRows(unit.index)?rows.slice(0,1):rows}}),measures=withDoubtfulUnits(
withAskedMarks(figures),measure).map(({unit,...own2})=>judgeMeasure(unit,judging,own2));return{...judging,name:columns.name,table,columns,measures}}function isFilled({
reading}){return reading.kind!=="blank"&&reading.kind!=="dash"}function inMeasure({target,result},measure){return isPercent(measure)?{target:withDoubt(target,result),
result:withDoubt(result,target)}:{target,result}}function judgeMeasure(unit,judging,figures){var _a;let{target,result,rows}=figures,paced=pacedFigure(judging,target,
(_a=figures.paceTarget)!=null?_a:target),{threshold,direction,periodEnded,blankIsZero}=judging,ratio=judging.ratio!==null&&assignedTo(unit.index,judging.target)===
null,assessment=assess({target:target.reading,result:result.reading,listed:rows.length>0||target.reading.kind!=="blank",duplicate:rows.length>1,tableHasTarget:hasTarget(
judging.target),threshold,direction,periodEnded,blankIsZero,ratio,...paced}),provisional=assessment.provisional||result.missing>0&&assessment.inResults!==null;return{
unit,...figures,...paced,assessment:{...assessment,provisional}}}function paceLayers({target,pace},cellsIn2){return pace===null||target.kind!=="register"?null:layersOf(
pace.target,cellsIn2)}function pacedFigure({pace,threshold},{reading:now},{reading:then}){if(pace===null||now.kind!=="number"||now.value<0)return{};if(then.kind!==
"number"||then.value<0)return{paced:0};let{months:months2,of}=pace,needed=pacedTarget(now.value,{months:of,of,threshold});return{paced:Math.min(pacedTarget(then.
value,{months:months2,of,threshold}),needed)}}var LONGEST4=60,DAY2="(\\d{1,2}) ?(?:/|-|\\.| thang ) ?(\\d{1,2})(?: ?(?:/|-|\\.|,? nam ) ?(\\d{4}))?",MONTH2="thang (\\d{1,2})(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4\
}))?",QUARTER="quy (i{1,3}|iv|[1-4])(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4}))?",UNTIL="(?:(?:den|cham nhat|muon nhat|xong)(?: la)? )?(?:het )?(?:trong )?(?:ngay )\
?",BEFORE_DAY=new RegExp(`^(?:xong )?truoc (?:ngay )?${DAY2}$`),BEFORE_MONTH=new RegExp(`^(?:xong )?truoc ${MONTH2}$`),UNTIL_DAY2=new RegExp(`^${UNTIL}${DAY2}$`),
UNTIL_MONTH=new RegExp(`^${UNTIL}(?:cuoi )?${MONTH2}$`),UNTIL_QUARTER=new RegExp(`^${UNTIL}(?:cuoi )?${QUARTER}$`),QUARTERS3=["i","ii","iii","iv"];function parseDeadline(cell2){
var _a;let whole2=parseDate(cell2);if(whole2!==null)return whole2;if(typeof cell2!="string"||cell2.length>LONGEST4)return null;let text=foldText(cleanText(cell2)),
beforeDay=BEFORE_DAY.exec(text);if(beforeDay!==null)return before(real(beforeDay[3],beforeDay[2],Number(beforeDay[1])));let beforeMonth=BEFORE_MONTH.exec(text);
if(beforeMonth!==null)return before(real(beforeMonth[2],beforeMonth[1],1));let day2=UNTIL_DAY2.exec(text);if(day2!==null)return real(day2[3],day2[2],Number(day2[1]));
let month2=/^thang/.test(text)?null:UNTIL_MONTH.exec(text);if(month2!==null)return real(month2[2],month2[1],"last");let quarter2=UNTIL_QUARTER.exec(text);if(quarter2===
null)return null;let number=QUARTERS3.indexOf((_a=quarter2[1])!=null?_a:"")+1||Number(quarter2[1]);return real(quarter2[2],String(number*3),"last")}function lastDayOf(deadline,period){
var _a;let{start,end}=period,days=(deadline.year===null?[end.year,start.year]:[deadline.year]).map(year=>dayIn2(deadline,year)),within=days.find(day2=>compareDates(
start,day2)<=0&&compareDates(day2,end)<=0);return(_a=within!=null?within:days[0])!=null?_a:end}function lastDayText(day2){return`hết ngày ${formatDate(day2)}`}
function dayIn2({month:month2,day:day2,before:isBefore2=!1},year){let most3=daysInMonth(year,month2),date={year,month:month2,day:day2==="last"?most3:Math.min(day2,
most3)};if(!isBefore2)return date;let earlier2=new Date(Date.UTC(date.year,date.month-1,date.day-1));return{year:earlier2.getUTCFullYear(),month:earlier2.getUTCMonth()+
1,day:earlier2.getUTCDate()}}function before(deadline){return deadline===null?null:{...deadline,before:!0}}function real(year,month2,day2){let date=calendarDate(
Number(year!=null?year:2020),Number(month2),day2==="last"?1:day2);return date===null?null:{year:year===void 0?null:date.year,month:date.month,day:day2}}var ANY_YEAR=periodOfMonths(1,1,12);function targetStretch({targetTime,resultTime},period){if(targetTime!==null&&targetTime.kind!=="part")return targetTime;if(targetTime!==
null||resultTime===null||!isPart2(resultTime)||period===null&&resultTime.kind==="part")return null;let own=periodOfStretch(resultTime,period!=null?period:ANY_YEAR);
return own!==null&&(period===null||periodKey(own)===periodKey(period))&&monthsOf(own)<=3&&!(period===null&&isUntilDay(own))?null:resultTime.kind==="semester"?{kind:"\
schoolYear"}:YEAR2}function isForYear(times2,period){let stretch2=targetStretch(times2,period);return stretch2!==null&&isYearOrLonger(stretch2)}function timingOf({
period,due,...times2},today){var _a,_b;let stretch2=targetStretch(times2,period),year=(_a=period!=null?period:yearOf2(stretch2))!=null?_a:yearOf2(times2.resultTime),
target=stretch2===null?period:periodOfStretch(stretch2,year),covered=coveredBy(times2.resultTime,period,year),openEnded=(stretch2==null?void 0:stretch2.kind)===
"term"&&target===null,day2=covered===null||compareDates(today,covered.end)<0?today:covered.end,isPartial=openEnded||endsBefore(covered,target)||year===null&&isPartOfAnyYear(
times2,stretch2);if(due!==null){let lastDay=lastDayOf(due,(_b=target!=null?target:period)!=null?_b:{start:today,end:today});return{isDue:compareDates(lastDay,isPartial?
day2:today)<=0,target,openEnded,day:day2,lastDay}}return{isDue:year===null?!isPartial:!openEnded&&(target===null||compareDates(target.end,day2)<=0),target,openEnded,
day:year===null?null:day2,lastDay:null}}function coveredBy(resultTime,period,year){let named=resultTime===null?null:periodOfStretch(resultTime,year);return named===
null||period===null?named!=null?named:period:compareDates(named.start,period.end)<=0&&compareDates(period.start,named.end)<=0&&compareDates(period.end,named.end)<
0?period:named}function isPartOfAnyYear({resultTime},stretch2){return resultTime===null||stretch2===null?!1:endsBefore(periodOfStretch(resultTime,ANY_YEAR),periodOfStretch(
stretch2,ANY_YEAR))}function endsBefore(one,other){return one!==null&&other!==null&&compareDates(one.end,other.end)<0}function yearOf2(stretch2){return(stretch2==
null?void 0:stretch2.kind)==="stated"?stretch2.period:null}function monthsOf({start,end}){return(end.year-start.year)*12+end.month-start.month+1}var NEVER={year:9999,month:12,day:31};function statedDue(due,times2,period){if(due===void 0)return null;let{target}=timingOf({...times2,period,due:null},NEVER),
time=target!=null?target:period;if(time===null)return due.year===null?null:{due,times:{}};let day2=lastDayOf(due,time);return compareDates(day2,time.start)<0?null:
compareDates(day2,time.end)<=0?{due,times:{}}:day2.year===time.end.year?{due,times:{targetTime:YEAR2}}:null}var LIKELY_NOUNS=phrases(UNIT_NOUNS,LIKELY_UNIT_NOUNS),COMPANIONS=phrases(COMPANION_UNIT_NOUNS,UNIT_NOUNS),NAME4=phrases("tên|tên các|danh sách|danh sách các"),
BEGINNINGS2=phrases(COMPANIONS,NAME4),WORDS_OF_UNITS=lazy(()=>{let all=phrases(COMPANIONS,UNIT_NOUN_LEVELS,"và").list();return new Set(all.flatMap(phrase=>phrase.
map(({base})=>base)))}),BETWEEN_NOUNS=/[/,;&+-]| và /,BETWEEN_NOUNS_OR_LINES=/[/,;&+\r\n-]| và /,LONGEST_UNIT_HEADER=60;function isUnitHeader(text){let first=firstBase(
text);if(text.length>LONGEST_UNIT_HEADER||!BEGINNINGS2.firsts().has(first)||!NAME4.firsts().has(first)&&!hasOnlyBases(text,WORDS_OF_UNITS())||text.trimEnd().endsWith(
":"))return!1;let plain=text.replace(/\([^()]*\)?/g," "),{words}=readWords(plain),lead2=longestAt(words,0,NAME4);return lead2>0&&longestAt(words,lead2,COMPANIONS)>
0?!0:listsUnitNouns(plain.split(BETWEEN_NOUNS))||listsUnitNouns(plain.split(BETWEEN_NOUNS_OR_LINES))}function beginsAsUnitHeader(text){return text.length>LONGEST_UNIT_HEADER||
text.includes("(")?!1:longestAt(readWords(text).words,0,LIKELY_NOUNS)>0&&!isUnitName(text)}function listsUnitNouns(texts){let parts=texts.map(text=>readWords(text).
words).filter(part=>part.length>0);return parts.filter(part=>isOneOf(part,UNIT_NOUNS)).length>0&&parts.every(part=>isOneOf(part,COMPANIONS))}function isOneOf(words,nouns){
let noun=longestAt(words,0,nouns);return noun>0&&(noun===words.length||noun+longestAt(words,noun,UNIT_NOUN_LEVELS)===words.length)}function isUnitName(text){let{
text:clean,words}=readWords(text),noun=longestAt(words,0,COMPANIONS);return noun>0&&clean!==clean.toUpperCase()&&words.slice(noun).some(({start})=>clean.charAt(
start)!==clean.charAt(start).toLowerCase())}function whoKey(who){return who.kind==="unit"?`unit ${who.unit}`:who.kind==="all"?"all":`group ${who.group}`}var EVERYBODY=phrases("tất cả|toàn bộ|toàn|mọi|mỗi|\
từng|các|chung");function assigneeFinder(directory){let find=unitFinder(directory),keys=directory.groups.map(({name})=>({name,key:groupKey(name)}));return name=>{
let unit=find(name);if(unit!==null)return{kind:"unit",unit:unit.index};let key=groupKey(name),named=key===""?[]:keys.filter(one=>one.key===key),begun=key===""?[]:
keys.filter(one=>one.key.startsWith(`${key} `)),[group,...others]=named.length>0?named:begun;return group!==void 0&&others.length===0?{kind:"group",group:group.
name}:meansEverybody(name)?{kind:"all"}:null}}function groupKey(name){var _a;return foldText((_a=cleanGroupName(name))!=null?_a:"").replace(/^(?:khoi|cum|nhom|cac) /,
"").replace(/[^a-z0-9]+/g," ").trim()}function meansEverybody(name){let{text,words}=readWords(name),length=longestAt(words,0,EVERYBODY),next=words[length];return length===
0?!1:next===void 0||isUnitHeader(text.slice(next.start))}function nearestUnits(directory){let find=prepareLikeness(directory.units.map(({index,name})=>({name:parseUnitName(
name),id:index})));return name=>find([parseUnitName(name)],()=>!0).flatMap(({id})=>{var _a,_b;return(_b=(_a=directory.units[id])==null?void 0:_a.name)!=null?_b:
[]})}var LEVELS2=["unit","group","all"];function entriesInForce(unit,entries,day2){for(let level of LEVELS2){let own=entries.filter(({who,from})=>who.kind===level&&speaksOf(
who,unit)&&(from===null||compareDates(from,day2)<=0)),latest=own.reduce((last,one)=>last===null||compareFrom(one,last)>0?one:last,null);if(latest!==null)return own.
filter(one=>compareFrom(one,latest)===0)}return[]}function inForceOn(entries,{units:units2},day2){let figures=new Map,named=new Set;for(let unit of units2){let[
first,...others]=entriesInForce(unit,entries,day2);first!==void 0&&(figures.set(unit.index,others.length===0?first.figure:doubled([first,...others])),first.who.
kind==="unit"&&named.add(unit.index))}return{figures,named}}function givenTwice(entries){let known=new Map,found2=[];for(let entry of entries){let{from}=entry,key=JSON.
stringify([whoKey(entry.who),from&&[from.year,from.month,from.day]]),first=known.get(key);first===void 0?known.set(key,entry):found2.push([first,entry])}return found2}
function doubled(entries){let text=entries.map(({figure:figure2})=>String(figure2.typed)).join(" và "),places=entries.flatMap(({figure:figure2})=>figure2.places);
return{reading:{kind:"unreadable",text},typed:text,places,missing:0}}function speaksOf(who,unit){return who.kind==="unit"?who.unit===unit.index:who.kind==="all"||
who.group===unit.group}function compareFrom({from:one},{from:other}){return one===null||other===null?+(one!==null)-+(other!==null):compareDates(one,other)}var TITLE_BEGINNINGS=phrases("biểu|biểu số|biểu mẫu|biểu tổng hợp|bảng|bảng tổng hợp|danh sách|tổng hợp|báo cáo|thống kê|kết quả",
"kết quả thực hiện|công tác|tình hình|tình hình thực hiện|tiến độ|phụ lục|số liệu|theo dõi","tiến độ thực hiện|bảng theo dõi|bản\
g kê|kế hoạch và kết quả|chỉ tiêu|các chỉ tiêu|thực hiện","kết quả công tác|chỉ tiêu và kết quả|sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|n\
hật ký|nhật ký theo dõi"),REFERENCE_BEGINNINGS=phrases("cộng hòa xã hội|độc lập|mẫu số|mẫu|biểu số|phụ lục|kèm theo|ban hành|căn cứ|theo|số|ĐVT|đơn vị tí\
nh","đơn vị|tính từ|tính đến|ngày|kỳ|từ ngày|tháng|quý|năm|đến ngày|kính gửi|nguồn|lưu ý|ghi chú|số liệu đến","số liệu tí\
nh"),ISSUER_BEGINNINGS=phrases("liên đoàn lao động|LĐLĐ|công đoàn|ủy ban nhân dân|UBND|sở|tỉnh|huyện|xã|phòng|trường|trung tâm","tổng\
 công ty|công ty|ban chấp hành|đảng bộ|huyện ủy|tỉnh ủy|bộ|chi cục|cục|tập đoàn|chi nhánh|bệnh viện","tổng liên đoàn|ban|trạm");var KINDS=[["công văn|cv","CV"],["quyết định|qđ","QĐ"],["kế hoạch|kh","KH"],["nghị quyết|nq","NQ"],["thông báo|tb","TB"],["hướng dẫn|hd",
"HD"],["chỉ thị|ct","CT"]],DAY3=/ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i,BEFORE_WORD="(?:^|[^a-z\\u00c0-\\u024f\\u1e00-\\u\
1eff])";function readBasis(lines){for(let line of lines){let text=cleanText(line);for(let[words,short3]of KINDS){let found2=new RegExp(`${BEFORE_WORD}(?:${words}\
)\\s*(?:số)?\\s*:?\\s*(\\d+[^\\s,;()]*)`,"i").exec(text);if(found2===null)continue;let day2=DAY3.exec(text.slice(found2.index)),[,date="",month2="",year=""]=day2!=
null?day2:[],dated=day2===null?"":` ngày ${date.padStart(2,"0")}/${month2.padStart(2,"0")}/${year}`;return`${short3} ${found2[1]}${dated}`}}return null}var ASSIGNING=phrases("giao|chỉ tiêu|kế hoạch|KH|phân bổ|dự toán"),REPORTING=phrases("kết quả|thực hiện|tiến độ|đã|đánh giá|đề xuất|đăng ký"),
FILLERS3=phrases(FILLER_WORDS,PERIOD_WORDS,TITLE_BEGINNINGS,"giao|được giao|phân bổ|chỉ tiêu giao|kế hoạch|kế hoạch giao|KH|KH giao|sổ|phải nộp|phải thu|phải đạ\
t","phải thực hiện|dự toán|đã nộp|đã thu|thực hiện");function subjectWords(text){return without(readWords(text).words,FILLERS3).filter(({base})=>!/^\d+$/.
test(base)).map(({base,marks})=>base+marks)}function readAssignments(open){let{key,table,columns,targets}=open,lines=[table.title,...table.linesAbove.map(({text})=>text)],
titled=lines.some(line=>assigns(line)),assigned=targets.length>0?columns.filter(({column})=>targets.includes(column)):columns;if(assigned.length===0||targets.length===
0&&!titled)return[];if(targets.length<columns.length&&!titled)return[];let basis=readBasis(lines);return assigned.flatMap(({column,texts})=>{var _a,_b,_c;let heading=subjectWords(
texts.join(" ")),byTitle=heading.length===0&&assigned.length===1,words=byTitle?subjectWords(table.title):heading;if(words.length===0)return[];let label=byTitle?
table.title:(_a=texts[texts.length-1])!=null?_a:table.title,period=(_c=(_b=table.period)!=null?_b:parsePeriod(texts.join(" ")))!=null?_c:parsePeriod(table.tab),
{measure}=readMeasure(texts,lines);return[{key,table,column,label,words,byTitle,period,measure,basis}]})}function assigns(line){let{words}=readWords(line);return contains(
words,ASSIGNING)&&!contains(words,REPORTING)}function reports(line){return contains(readWords(line).words,REPORTING)}function asOpenTable(table,grid){let{indicators,
title,linesAbove,header}=table,[first]=indicators,hasOther=indicators.some(({target,rateColumn})=>target.kind==="column"||rateColumn!==null),titled=[title,...linesAbove.
map(({text})=>text)].some(assigns);if(first===void 0||hasOther||!titled)return null;let columns=indicators.map(({resultColumn,name})=>{let heading=cellText(cellAt(
grid,header.last,resultColumn));return{column:resultColumn,texts:[heading===""?name:heading]}});return{key:first.key,table,columns,targets:[]}}function meetRegisters(registers,proposals,{grids,names}){var _a;let of=new Map,faults=registers.flatMap(register=>register.faults),named=registers.length===0?[]:
proposals.map(one=>namedAs(one,grids,names(one.key)));for(let register of registers)for(let row of register.rows){let[only,...more2]=namesakes(row.indicator,named,
register.period);if(only!==void 0&&more2.length===0)of.set(only.key,[...(_a=of.get(only.key))!=null?_a:[],{register,row}]);else{let kind=only===void 0?"unknownI\
ndicator":"unclearIndicator",nearest2=only===void 0?nearestNames(row.indicator,named):[only,...more2].map(({name})=>name);faults.push(faultOf(row,{kind,place:row.
places.indicator,nearest:nearest2.slice(0,3)}))}}return{of,faults}}function namedAs(one,grids,name){var _a;let{key,label,tab,title,single,period}=one,heading=single===
null?"":cellText(cellAt((_a=grids.get(tab))!=null?_a:[],single.table.header.last,single.columns.resultColumn)),words=[name!=null?name:"",label,tab,title,heading].
map(subjectWords).filter(({length})=>length>0);return{key,name:name!=null?name:label,period,words}}function namesakes(text,named,period){let words=subjectWords(
text),whole2=words.join(" "),same=named.filter(one=>one.words.some(own=>own.join(" ")===whole2)),within=words.length<2?[]:named.filter(one=>one.words.some(own=>`\
 ${own.join(" ")} `.includes(` ${whole2} `))),found2=words.length>0&&same.length>0?same:within,inTime2=found2.filter(one=>period===null||one.period===null||overlap(
one.period,period));return inTime2.length>0?inTime2:found2}function nearestNames(text,named){let words=new Set(subjectWords(text));return named.map(({name,words:own})=>({
name,count:Math.max(0,...own.map(one=>one.filter(word=>words.has(word)).length))})).filter(({count})=>count>0).sort((a,b)=>b.count-a.count).map(({name})=>name)}
function withRegister(under,rows,{measure,context}){if(rows.length===0)return under;let find=assigneeFinder(context.units.directory),entries=rows.flatMap(({register,
row})=>{let who=find(row.who),figure2=figureOf3(row,register,{measure,context});return who===null?[]:[{who,figure:figure2,from:row.from,row,period:register.period}]});
return entries.length===0?under:{kind:"register",entries,under,figures:new Map,named:new Set}}function figureOf3({target},{columns},{measure,context}){var _a;let[
place]=target.places;if(place===void 0)return target;let values=(_a=context.grids.get(place.tab))!=null?_a:[];if(isPercent(measure)||columns.measure===null){let percents=context.
percents.get(place.tab);return figureIn(percents===void 0?{values}:{values,percents},place,measure)}let exponent=exponentOfMeasure(columns.measure);return scaleFigure(
figureAt(values,place,exponent),10**(exponent-exponentOfMeasure(measure)))}function targetOnDay(target,{timing,period},{units:units2,today}){var _a,_b;if(target.
kind!=="register")return target;let span2=(_a=timing.target)!=null?_a:period,entries=target.entries.filter(entry=>isWithin3(entry,span2));return entries.length===
0?target.under:{...target,...inForceOn(entries,units2.directory,(_b=timing.day)!=null?_b:today)}}function problemsOfRegisters({of,faults},indicators,{units:units2}){
let find=assigneeFinder(units2.directory),nearest2=nearestUnits(units2.directory),unknown=[...of.values()].flat().flatMap(({row})=>find(row.who)===null?[faultOf(
row,{kind:"unknownUnit",place:row.places.who,nearest:nearest2(row.who)})]:[]),own=indicators.flatMap(({key,timing,period})=>{var _a,_b;let entries=((_a=of.get(key))!=
null?_a:[]).flatMap(({row,register})=>{let who=find(row.who);return who===null?[]:[{who,figure:row.target,from:row.from,row,period:register.period}]}),span2=(_b=
timing.target)!=null?_b:period,inside=entries.filter(entry=>isWithin3(entry,span2));return[...entries.filter(entry=>!inside.includes(entry)).map(({row})=>faultOf(
row,{kind:"outsidePeriod",place:row.places.from})),...givenTwice(inside).map(([first,second])=>faultOf(second.row,{kind:"twice",place:placeOf2(second.row),other:placeOf2(
first.row)}))]});return[...faults,...unknown,...own].map(fault2=>({kind:"registerRow",place:fault2.place,fault:fault2}))}function faultOf(row,fault2){return{indicator:row.
indicator,who:row.who,typed:row.target.typed,...fault2}}function placeOf2({target,places}){var _a;return(_a=target.places[0])!=null?_a:places.who}function isWithin3({
from,period},span2){return span2===null?!0:period!==null&&!overlap(period,span2)?!1:from===null||compareDates(span2.start,from)<=0&&compareDates(from,span2.end)<=
0}function overlap(one,other){return compareDates(one.start,other.end)<=0&&compareDates(other.start,one.end)<=0}function cellsOf(context,tab){var _a;let values=(_a=context.grids.get(tab))!=null?_a:[],percents=context.percents.get(tab);return percents===void 0?{values}:{values,
percents}}function targetOf(found2,{measure,context}){var _a;let own=ownTargetOf(found2,context),assignment=context.assigned.get(context.key),under=assignment===
void 0?own:{kind:"assignment",assignment,figures:assignedFigures(assignment,{measure,context}),own};return withRegister(under,(_a=context.registered.get(context.
key))!=null?_a:[],{measure,context})}function assignedFigures({table,column,measure:assigned},{measure,context}){var _a,_b;let grid=(_a=context.grids.get(table.
tab))!=null?_a:[],exponent=exponentOfMeasure(assigned!=null?assigned:measure),scale=10**(exponent-exponentOfMeasure(measure!=null?measure:assigned)),merged=context.
units.mergedIn.get(table),rows=(_b=context.units.rowsIn.get(table))!=null?_b:new Map;return new Map([...rows].map(([unit,own])=>{var _a2;let figures=own.map(row=>scaleFigure(
figureAt(grid,{tab:table.tab,row,column},exponent),scale)),isTwice=own.length>1&&!((_a2=merged==null?void 0:merged.has(unit))!=null&&_a2),sum2=addFigures(figures),
reading={kind:"unreadable",text:`${own.length} dòng`};return[unit,isTwice?{...sum2,reading}:sum2]}))}function ownTargetOf(stated,{setting,answers:answers2,key,
units:units2}){var _a,_b,_c;let found2=(_a=withExcepted(stated,units2.directory))!=null?_a:{kind:"none"},set=(_b=setting==null?void 0:setting.target)!=null?_b:null;
if(set!==null&&!(found2.kind==="constant"&&found2.value===set))return{kind:"setting",value:set};let answer=(_c=answers2.get(key))!=null?_c:null;return found2.kind===
"none"&&answer!==null?{kind:"answer",value:answer}:found2}function judgingFor(target,own,context){var _a,_b,_c,_d,_e,_f,_g;let{setting,today,direction}=context,
period=(_a=own.period)!=null?_a:context.period,said=setting!=null&&setting.targetTime?{targetTime:setting.targetTime}:{},times2={...own,...assignedTime(target,period),
...said},stated=setting!=null&&setting.due?null:statedDue(own.due,times2,period),due=(_c=(_b=setting==null?void 0:setting.due)!=null?_b:stated==null?void 0:stated.
due)!=null?_c:null,timing=timingOf({...times2,...stated==null?void 0:stated.times,period,due},today);return{target:targetOnDay(target,{timing,period},context),period,
timing,periodEnded:timing.isDue,threshold:(_d=setting==null?void 0:setting.threshold)!=null?_d:100,direction:(_e=setting==null?void 0:setting.direction)!=null?_e:
direction,directionFrom:setting!=null&&setting.direction?"setting":"name",blankIsZero:(_f=setting==null?void 0:setting.blankIsZero)!=null?_f:!1,ratio:(_g=own.ratio)!=
null?_g:null,dueFrom:setting!=null&&setting.due?"setting":stated===null?null:"title",pace:own.percent||own.ratio?null:paceFor(target,{timing,period},context)}}function paceFor(target,{
timing,period},context){var _a,_b;let{setting,today}=context,time=(_a=timing.target)!=null?_a:period,isJudged=!timing.isDue&&!timing.openEnded&&timing.day!==null&&
time!==null;if(!(setting!=null&&setting.evaluation)||!isJudged)return null;let end=timing.lastDay!==null&&compareDates(timing.lastDay,time.end)<0?timing.lastDay:
time.end,span2=paceOn(timing.day,{start:time.start,end},setting.evaluation),day2=(_b=span2.until)!=null?_b:today;return{...span2,target:targetOnDay(target,{timing:{
...timing,day:day2},period},context)}}function assignedTime(target,period){let under=withoutRegister(target),assigned=under.kind==="assignment"?under.assignment.
period:null;return assigned!==null&&period!==null&&compareDates(period.end,assigned.end)<0?{targetTime:{kind:"stated",period:assigned}}:{}}var PERIOD_WAYS=["addPeriods","addResults","latestPeriod"];function waysOfPeriods(own){return[own,...PERIOD_WAYS.filter(way=>way!==own),"unused"]}var WAYS_OF_ROWS=[
"asTyped","addRows","unused"],WAYS_OF_TABLES=["asTyped","addRows","ratio","doneOfAll","unused"],WAYS_OF_SHARES=["ratio","asTyped","addRows","doneOfAll","unused"];var GOES_ON=/\((?:tiep|tiep theo|tiep tuc)\)|\btiep theo\b/,PAGE=/[\s(–—-]*(?:tờ|trang|phần|tiếp|tiếp theo)(?:\s*(?:số\s*)?\d+)?[\s).]*$/i;function pagesOf(tables){
let alone=tables.filter(({tab})=>tables.filter(other=>other.tab===tab).length===1),chains=[];for(let table of alone){let chain=chains[chains.length-1],before2=chain==
null?void 0:chain[chain.length-1],isNext=before2!==void 0&&tables.indexOf(table)===tables.indexOf(before2)+1;chain&&before2&&isNext&&goesOn(before2,table,chain)?
chain.push(table):chains.push([table])}return chains.filter(({length})=>length>1)}function withoutPage(label){return label.replace(PAGE,"")||label}function goesOn(before2,table,chain){
var _a,_b;if(layoutOf(before2)!==layoutOf(table)||!sharePeriod(before2,table))return!1;let[last,first]=[ordinalsOf(before2),ordinalsOf(table)],isNumbered2=last.
length>0&&first[0]===((_a=last[last.length-1])!=null?_a:0)+1&&((_b=last[0])!=null?_b:0)>0,texts=[table.tab,...table.linesAbove.map(({text})=>text)].map(foldText);
if(!isNumbered2&&!texts.some(text=>GOES_ON.test(text)))return!1;let names=new Set(chain.flatMap(unitKeys));return!unitKeys(table).some(key=>names.has(key))}function layoutOf({
unitColumn,ordinalColumn,indicators}){let columns=indicators.map(({resultColumn,target,rateColumn,measure})=>[resultColumn,target.kind==="column"?target.column:
target.kind,rateColumn,measure]);return JSON.stringify([unitColumn,ordinalColumn,columns])}function sharePeriod({period:one},{period:other}){return one===null||
other===null||periodKey(one)===periodKey(other)}function unitKeys({rows}){return rows.filter(({kind})=>kind==="unit").map(({name})=>nameKey(parseUnitName(name)))}
function ordinalsOf({rows}){return rows.filter(({kind})=>kind==="unit").flatMap(({ordinal})=>ordinal!=null?ordinal:[])}var ROMAN3=new Map([["i",1],["ii",2],["iii",3],["iv",4]]),COMPANIONS2=new Set(["dau","cuoi","nam"]);function withoutPeriod(name){var _a,_b,_c,_d;let{text,words}=readWords(
name),rest=text;for(let[first,last]of periodWords(words).reverse()){let[from,to]=[(_b=(_a=words[first])==null?void 0:_a.start)!=null?_b:0,(_d=(_c=words[last])==
null?void 0:_c.end)!=null?_d:0];rest=`${rest.slice(0,from)} ${rest.slice(to)}`}return rest.replace(/\([\s/.,-]*\)|\[[\s/.,-]*\]/g," ").replace(/ +/g," ").replace(
/^[\s\-–—:,.;/_]+|[\s\-–—:,.;/_(]+$/g,"")}function periodOfTab(name,table){let stated=parsePeriod(name);if(stated!==null)return stated;let span2=monthsIn(
name);return span2===null||table===null||table.start.year!==table.end.year?null:periodOfMonths(table.start.year,span2.first,span2.last)}function monthsIn(name){
let{words}=readWords(name);for(let index=0;index<words.length;index+=1){let found2=periodAt(words,index);if(found2!=null&&found2.span)return found2.span}return null}
function periodWords(words){let spans=[];for(let index=0;index<words.length;index+=1){let found2=periodAt(words,index);if(found2===null)continue;let last=index+
found2.length-1;for(;isCompanion(words,last+1);)last+=1;spans.push([index,last]),index=last}return spans}function isCompanion(words,index){var _a,_b,_c,_d,_e;let base=(_b=
(_a=words[index])==null?void 0:_a.base)!=null?_b:"",next=(_d=(_c=words[index+1])==null?void 0:_c.base)!=null?_d:"";return isYear3(base)?!0:base==="/"?isYear3(next):
COMPANIONS2.has(base)&&(base!=="nam"||isYear3(next)||((_e=words[index])==null?void 0:_e.marks)!=="")}function isYear3(base){return/^(?:19|20)\d\d$/.test(base)}function periodAt(words,index){
var _a,_b,_c;let word=words[index];if(word===void 0)return null;let{base}=word,next=(_b=(_a=words[index+1])==null?void 0:_a.base)!=null?_b:"",compact=/^([tq])(\d{1,2})$/.
exec(base);if(compact)return found(compact[1]==="t"?month(Number(compact[2])):quarter(Number(compact[2])),1);if(isYear3(base))return{span:null,length:1};if(base===
"nam"&&isYear3(next))return{span:null,length:2};if(base==="thang"||base==="t")return found(month(numberOf2(next)),2);if(base==="quy"&&!word.marks.includes("̃"))
return found(quarter(numberOf2(next)),2);if(/^\d{1,2}$/.test(base)&&next==="thang"){let count=Number(base),atEnd=((_c=words[index+2])==null?void 0:_c.base)==="c\
uoi";return found(count<1||count>12?null:atEnd?span(13-count,12):span(1,count),2)}return null}function found(months2,length){return months2===null?null:{span:months2,
length}}function numberOf2(text){var _a;return(_a=ROMAN3.get(text))!=null?_a:/^\d{1,2}$/.test(text)?Number(text):0}function month(number){return number>=1&&number<=
12?span(number,number):null}function quarter(number){return number>=1&&number<=4?span(number*3-2,number*3):null}function span(first,last){return{first,last}}var NAMELESS="Kết quả thực hiện";function groupFamilies(tables){let seriesOf=members=>inTime(separate(members).series),chains=pagesOf(tables),paged=new Map(
chains.flatMap(chain=>chain.map(table=>[table,chain]))),parts=partsOf(tables),pages=chains.flatMap(chain=>familiesOfPages(chain,parts)),families=inFamilies(parts.
filter(({table})=>!paged.has(table)),{kindOf:familyKey,seriesOf}).map(members=>{let[{columns},...others]=members;return{label:others.length===0?columns.label:withoutPeriod(
columns.label)||NAMELESS,parts:members}}),placeOf5=({parts:[part]})=>parts.indexOf(part);return pages.length===0?families:[...families,...pages].sort((one,other)=>placeOf5(
one)-placeOf5(other))}function familiesOfPages(chain,parts){let[first,...others]=chain.map(table=>parts.filter(part=>part.table===table));return(first!=null?first:
[]).map((part,index)=>{let rest=others.flatMap(page=>{var _a;return(_a=page[index])!=null?_a:[]});return{label:withoutPage(part.columns.label),arePages:!0,parts:[
part,...rest]}})}function planFamily({parts,arePages},chosen){if(parts.length===1)return null;let[{period}]=parts;return arePages?{how:"pages",used:parts,earlier:[],
period}:planSeries(parts,chosen)}function inFamilies(parts,{kindOf:kindOf4,seriesOf}){let familyOf=new Map;for(let members of groupBy(parts,kindOf4).values()){let[
first,...others]=seriesOf(members);if(first===void 0)continue;let family=[first,...others];for(let part of family)familyOf.set(part,family)}return[...new Set(parts.
map(part=>{var _a;return(_a=familyOf.get(part))!=null?_a:[part]}))]}function partsOf(tables){let parts=tables.flatMap(table=>{let period=ownPeriod(table);return table.
indicators.map(columns=>{let{targetTime,resultTime}=columns,cumulative2=columns.cumulative||isPercent(columns.measure);return{tab:table.tab,table,columns,period,
cumulative:cumulative2,times:{targetTime,resultTime}}})});return withTabPeriods(parts,familyKey)}function separate(members){let timed=members.flatMap(member=>{let time=timeOf(
member);return time===null?[]:[{member,key:periodKey(time)}]}),perPeriod=[...groupBy(timed,({key})=>key).values()],membersIn=groups=>groups.flat().map(({member})=>member),
series=membersIn(perPeriod.filter(({length})=>length===1));return series.length<2?{series:[],shared:[]}:{series,shared:membersIn(perPeriod.filter(({length})=>length>
1))}}function sharedPeriods(tables){return[...groupBy(partsOf(tables),familyKey).values()].flatMap(members=>[...groupBy(separate(members).shared,({period,tab})=>{
var _a;return(_a=period==null?void 0:period.label)!=null?_a:tab})].map(([period,parts])=>{var _a;let{table}=(_a=parts[parts.length-1])!=null?_a:parts[0];return{
kind:"periodTwice",place:{tab:table.tab,row:table.header.first,column:table.unitColumn},period,tabs:parts.map(({tab})=>tab)}}))}function planSeries(parts,chosen){
var _a,_b;let lastYear=Math.max(...parts.map(({period})=>{var _a2;return(_a2=period==null?void 0:period.end.year)!=null?_a2:0})),current=parts.filter(({period})=>{
var _a2;return((_a2=period==null?void 0:period.end.year)!=null?_a2:0)===lastYear}),used=(_a=nonEmpty(current))!=null?_a:parts,how=isSeriesHow(chosen)?chosen:howOf(
used),earlier2=parts.filter(part=>!used.includes(part));if(how!=="latestPeriod")return{how,used,earlier:earlier2,period:coveredBy2(used)};let last=((_b=nonEmpty(
used.filter(({cumulative:cumulative2})=>cumulative2)))!=null?_b:used).reduce((latest,part)=>isLater(part,latest)?part:latest);return{how,used:[last],earlier:parts.
filter(part=>part!==last),period:last.period}}function howOf(parts){let cumulative2=parts.some(part=>part.cumulative),disjoint=parts.every(({period},index)=>{var _a;
let next=(_a=parts[index+1])==null?void 0:_a.period;return!period||!next||compareDates(period.end,next.start)<0});return cumulative2||!disjoint||parts.length===
1?"latestPeriod":parts.some(({times:times2,period})=>isForYear(times2,period))?"addResults":"addPeriods"}function timesTogether({how,used}){var _a,_b;let last=used[used.
length-1];if(how==="pages"&&used[0])return used[0].times;if(last===void 0||how==="addPeriods")return{targetTime:null,resultTime:null};if(how==="latestPeriod")return last.
times;let stated=(_a=used.find(({times:times2,period})=>isForYear(times2,period)))!=null?_a:last;return{targetTime:(_b=targetStretch(stated.times,stated.period))!=
null?_b:YEAR2,resultTime:null}}function isSeriesHow(chosen){return chosen==="addPeriods"||chosen==="addResults"||chosen==="latestPeriod"}function ownPeriod({tab,
period}){let named=periodOfTab(tab,period);return named===null||period===null?period!=null?period:named:areRivals(named,period)?named:period}function withTabPeriods(parts,kindOf4){
let alike=groupBy(parts,part=>JSON.stringify([kindOf4(part),part.period===null?"":periodKey(part.period)])),found2=new Map;for(let members of alike.values()){let named=members.
flatMap(part=>{let period=tabPeriodWithin(part);return period===null?[]:[{part,period}]});if(!(new Set(named.map(({period})=>periodKey(period))).size<2))for(let{
part,period}of named)found2.set(part,period)}return parts.map(part=>{let period=found2.get(part);return period===void 0?part:{...part,period}})}function tabPeriodWithin({
tab,period}){let named=period===null?null:periodOfTab(tab,period);return named===null||period===null?null:compareDates(named.start,period.start)>=0&&compareDates(
named.end,period.end)<=0?named:null}function areRivals(named,stated){let months2=monthsOf2(named);return months2<12&&months2===monthsOf2(stated)&&periodKey(named)!==
periodKey(stated)}function monthsOf2({start,end}){return(end.year-start.year)*12+end.month-start.month+1}function periodProblem(source){var _a,_b;let{tab,period,
linesAbove,header}=source,named=periodOfTab(tab,period);if(named===null||period===null||!areRivals(named,period))return null;let line=linesAbove.find(({text})=>parsePeriod(
text)!==null);return{kind:"periodContradicted",place:{tab,row:(_a=line==null?void 0:line.row)!=null?_a:header.first,column:(_b=line==null?void 0:line.column)!=null?
_b:0},stated:period.label,named:named.label}}function timeOf({period,tab}){let months2=monthsIn(tab);return period!=null?period:months2&&periodOfMonths(1,months2.
first,months2.last)}function areOfSeveralPeriods(members){if(members.length<2)return!1;let times2=members.map(timeOf);return new Set(times2.flatMap(time=>time===
null?[]:[periodKey(time)])).size===members.length}function inTime(members){return[...members].sort(byTime)}function byTime(a,b){let[first,second]=[timeOf(a),timeOf(
b)];return first===null||second===null?0:compareDates(first.end,second.end)||compareDates(second.start,first.start)}function isLater(part,than){return byTime(part,
than)>0}function familyKey({table,columns}){if(columns.declared!==void 0)return JSON.stringify([columns.key]);let label=foldText(withoutPeriod(columns.label)),layout=label===
""?[table.unitColumn,columns.resultColumn,columns.rateColumn]:[];return JSON.stringify([label,columns.measure,columns.target.kind,...layout])}function coveredBy2(parts){
let[first]=parts,last=parts[parts.length-1];return!(first!=null&&first.period)||!(last!=null&&last.period)?null:periodBetween(first.period.start,last.period.end)}
function nonEmpty(items){let[first,...others]=items;return first===void 0?null:[first,...others]}function latestPeriod(periods){let latest=null;for(let period of periods)period&&(!latest||compareDates(period.end,latest.end)>0)&&(latest=period);return latest}
function asOfDate(period,today){return period&&compareDates(period.end,today)<0?period.end:today}var FORMS="Các đơn vị";function proposeForms(forms){let keys=new Set;return familiesOf(forms).map(parts=>{var _a;let[{form,row}]=parts,label=commonName(parts),
plain=indicatorKey(FORMS,label),key=keys.has(plain)?`${plain} (${(_a=row.measure)!=null?_a:""})`:plain;return keys.add(key),{key,label,tab:form.tab,title:form.title,
period:latestPeriod(parts.map(part=>part.period)),measure:measureOf(parts),direction:directionByName(label),target:{kind:"column",column:form.targetColumn},sources:parts.
map(part=>part.form),single:null,calculations:units2=>{let plan=planOf(parts,{units:units2,setting:null});return plan===null?WAYS_OF_ROWS:waysOfPeriods(plan.how)},
judge:context=>judgeForms(parts,context)}})}function familiesOf(forms){var _a;let all=forms.flatMap(form=>{let{tab,targetTime,resultTime}=form,times2={targetTime,
resultTime},period=ownPeriod(form);return form.rows.map(row=>{let cumulative2=form.cumulative||isPercent(row.measure);return{tab,period,cumulative:cumulative2,times:times2,
form,row}})}),parts=withTabPeriods(all,({row})=>indicatorNameKey(row.name)),measuresOf2=new Map;for(let{row}of parts){let key=indicatorNameKey(row.name),known=(_a=
measuresOf2.get(key))!=null?_a:new Set;row.measure!==null&&known.add(measureKind(row.measure)),measuresOf2.set(key,known)}return[...groupBy(parts,({row})=>{var _a2,
_b,_c;let name=indicatorNameKey(row.name);return((_b=(_a2=measuresOf2.get(name))==null?void 0:_a2.size)!=null?_b:0)>1?JSON.stringify([name,measureKind((_c=row.measure)!=
null?_c:"")]):name}).values()]}function measureKind(measure){return isMoney(measure)?"đồng":foldText(measure)}function measureOf(parts){var _a,_b;return(_b=(_a=
parts.find(({row})=>row.measure!==null))==null?void 0:_a.row.measure)!=null?_b:null}function commonName(parts){var _a,_b,_c;let counts=new Map;for(let{row}of parts)
counts.set(row.name,((_a=counts.get(row.name))!=null?_a:0)+1);let most3=Math.max(...counts.values());return(_c=(_b=[...counts].find(([,count])=>count===most3))==
null?void 0:_b[0])!=null?_c:""}function judgeForms(parts,context){var _a,_b,_c;let[{form}]=parts,{key,name,label,setting,units:units2}=context,measure=(_a=setting==
null?void 0:setting.measure)!=null?_a:measureOf(parts),found2=withoutAssignment(targetOf({kind:"column",column:form.targetColumn},{measure,context})),plan=planOf(
parts,context),period=plan===null?latestPeriod(parts.map(part=>part.period)):plan.period,times2=plan===null?latestTimes(parts,period):timesTogether(plan),judging=judgingFor(
found2,{period,...times2,percent:isPercent(measure)},context),{target}=judging,partsOf4=groupBy((_b=plan==null?void 0:plan.used)!=null?_b:parts,part=>units2.unitOfForm.
get(part.form)),adds=plan!==null||(setting==null?void 0:setting.calculation)==="addRows",read=units2.directory.units.map(unit=>{var _a2,_b2,_c2;let own=(_a2=partsOf4.
get(unit))!=null?_a2:[],figures=own.map(part=>figuresOf(part,{measure,context})),names=own.map(part=>part.form.unit.name),addsOwn=adds||meetByMerger(names,(_b2=
units2.listed.get(unit.index))!=null?_b2:{}),counted=addsOwn?figures:figures.slice(0,1),targets=(plan==null?void 0:plan.how)==="addResults"?counted.slice(-1):counted,
cellsIn2=()=>addFigures(targets.map(one=>one.target)),layers=layersOf(target,cellsIn2),pace=paceLayers(judging,cellsIn2);return{unit,target:own.length===0?(_c2=
givenTo(unit.index,target))!=null?_c2:NO_FIGURE:targetFor(unit.index,layers),...pace===null?{}:{paceTarget:targetFor(unit.index,pace)},result:addFigures(counted.
map(one=>one.result)),rows:own.slice(0,addsOwn?1:own.length).map(({row})=>row.row)}}),measures=withAskedMarks(read).map(({unit,...own})=>judgeMeasure(unit,judging,
own)),rows=new Map([...groupBy(parts,part=>part.form)].map(([own,rowsOf5])=>[own,rowsOf5.map(({row})=>row)])),money=measure!==null&&isMoney(measure),origin={kind:"\
forms",rows,how:(_c=plan==null?void 0:plan.how)!=null?_c:null};return{...judging,key,name,label,measure,money,origin,measures}}function latestTimes(parts,period){
var _a;let[first]=parts,latest=parts.filter(part=>part.period===period||keyOfPeriod(part)===(period&&periodKey(period))),telling2=latest.find(({times:times2})=>times2.
targetTime!==null||times2.resultTime!==null);return((_a=telling2!=null?telling2:latest[0])!=null?_a:first).times}function planOf(parts,{units:units2,setting}){var _a;
let known=parts.filter(({form})=>units2.unitOfForm.has(form));if(![...groupBy(known,({form})=>units2.unitOfForm.get(form)).values()].some(areOfSeveralPeriods))return null;
let perPeriod=new Map(inTime(parts).map(part=>[keyOfPeriod(part),part])),[first=parts[0],...others]=perPeriod.values(),{how,used,period}=planSeries([first,...others],
(_a=setting==null?void 0:setting.calculation)!=null?_a:null),periods=new Set(used.map(keyOfPeriod));return{how,used:parts.filter(part=>periods.has(keyOfPeriod(part))),
period}}function keyOfPeriod({period,tab}){return period===null?tab:periodKey(period)}function figuresOf({form,row},asked){var _a;let cells=cellsOf(asked.context,
form.tab),scale=10**(exponentOfMeasure((_a=row.measure)!=null?_a:asked.measure)-exponentOfMeasure(asked.measure)),at=column=>{var _a2;let figure2=figureIn(cells,
{tab:form.tab,row:row.row,column},(_a2=row.measure)!=null?_a2:asked.measure);return scaleFigure(figure2,scale)};return inMeasure({target:at(form.targetColumn),result:at(
form.resultColumn)},asked.measure)}function formSources(indicators,units2){var _a;let judged=new Map;for(let indicator of indicators)if(indicator.origin.kind===
"forms")for(let[form,rows]of indicator.origin.rows){let unit=units2.unitOfForm.get(form),measure=unit&&indicator.measures[unit.index];if(!measure)continue;let known=(_a=
judged.get(form))!=null?_a:[];known.push(...rows.map(row=>({row,indicator,measure:{...measure,rows:[row.row]}}))),judged.set(form,known)}return[...judged].flatMap(
([form,rows])=>{let used=new Set(rows.map(({row})=>row)),table=formTable({...form,rows:form.rows.filter(row=>used.has(row))}),[columns]=table.indicators;return columns?
[...groupBy(rows,({indicator})=>JSON.stringify(judgingOf(indicator))).values()].map(alike=>{let measures=alike.map(({measure})=>measure);return{...judgingOf(alike[0].
indicator),name:form.unit.name,table,columns,measures}}):[]})}function findLateNames({logs,tables},{units:units2,grids}){return[...units2.listed].flatMap(([unit,{life}])=>life===void 0?[]:[{unit,life}]).flatMap(({unit,life})=>{
var _a,_b;let gone=goneFrom(life);if(gone===null)return[];let name=(_b=(_a=units2.directory.units[unit])==null?void 0:_a.name)!=null?_b:"",told2=(tab,column,rows)=>rows.
map(row=>{var _a2;let typed=cellAt((_a2=grids.get(tab))!=null?_a2:[],row,column);return{place:{tab,row,column},typed,unit:name,...gone}}),inLogs=logs.flatMap(log=>{
var _a2,_b2;let own=new Set((_b2=(_a2=units2.rowsInLog.get(log))==null?void 0:_a2.get(unit))!=null?_b2:[]),late=log.rows.filter(({row,date})=>own.has(row)&&date!==
null&&compareDates(date.first,gone.from)>=0);return told2(log.tab,log.unitColumn,late.map(({unitRow})=>unitRow))}),inTables=tables.flatMap(table=>{var _a2,_b2;let{
period,tab,unitColumn}=table;return period!==null&&compareDates(period.start,gone.from)>=0?told2(tab,unitColumn,(_b2=(_a2=units2.rowsIn.get(table))==null?void 0:
_a2.get(unit))!=null?_b2:[]):[]});return[...inLogs,...inTables]})}function goneFrom({joins,ends}){return joins!==null?joins:ends===null?null:{into:null,from:ends}}var NO_ITEM=phrases("ghi chú|địa chỉ|địa bàn|nơi|xã|huyện|trạng thái|tình trạng|kết quả|tiến độ|lĩnh vực|ngành nghề|loại|loại hình"),
NO_ITEM_BEGINNINGS=phrases("người|họ và tên|họ tên|cán bộ|chủ|giám đốc|SĐT|điện thoại|ngày|thời hạn|hạn"),SAMPLE3=300;function itemColumn(grid,rows,{
columns,others}){var _a;let sample=rows.slice(0,SAMPLE3),found2=columns.find(({column,role,leaf})=>{let{words}=readWords(leaf);if(others.includes(column)||role===
"ordinal"||role==="note"||words.length===0||contains(words.slice(0,2),NO_ITEM)||longestAt(words,0,NO_ITEM_BEGINNINGS)>0)return!1;let keys=sample.map(row=>itemKey(
cellAt(grid,row,column))).filter(key=>key!=="");return keys.length*2>sample.length&&new Set(keys).size*5>=keys.length*4});return(_a=found2==null?void 0:found2.column)!=
null?_a:null}function sharedItems(grid,{tab,item},rowsOfUnit){if(item===null)return[];let first=new Map,shared=new Map,all=[...rowsOfUnit].flatMap(([unit,rows])=>rows.
map(row=>({unit,row})));for(let{unit,row}of all.sort((a,b)=>a.row-b.row)){let cell2=cellAt(grid,row,item),key=itemKey(cell2),known=first.get(key);if(key!==""){if(known===
void 0)first.set(key,{unit,row});else if(known.unit!==unit&&!shared.has(key)){let at=line=>({tab,row:line,column:item});shared.set(key,{text:cleanText(String(cell2)),
place:at(row),other:at(known.row)})}}}return[...shared.values()]}function itemKey(cell2){return typeof cell2!="string"||isBlank2(cell2)||cellKind(cell2)!=="word\
s"?"":unifyTone(cleanText(cell2).toLowerCase())}var OPEN2=/^(?:chưa|không|ko|đang|sẽ|chờ|dự kiến|quá hạn|tồn|còn)(?![a-zà-ỹ])/i,DONE_MARK=/^[✓✔√☑]$/,ASKED_MARK=/^[xv×]$/i,DAY_OR_NUMBER=/^\d{1,2}\.\d{1,2}$/,
DAY_IN_TEXT=/(?:^|\D)(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})(?!\d)/g;function rowState(cell2,days){if(typeof cell2=="boolean")return cell2?"done":"open";let text=typeof cell2==
"string"?cleanText(cell2).normalize("NFC"):"";if(typeof cell2=="string"&&OPEN2.test(text))return"open";if(DAY_OR_NUMBER.test(text))return"unreadable";let day2=dayOf2(
cell2,text,days.period);if(day2!==null)return stateOn(day2,days);if(DONE_MARK.test(text))return"done";if(ASKED_MARK.test(text))return"asked";if(text.endsWith("%")){
let rate2=parsePercent(text);if(rate2.kind==="number")return rate2.value>=100?"done":"open"}let reading=parseNumber(cell2);switch(reading.kind){case"number":return reading.
value>0?"done":"open";case"ambiguous":return"done";case"error":return"unreadable";case"unreadable":return/[a-z]/.test(foldText(text))?"done":"unreadable";default:
return"open"}}function stateOn(day2,{due,today}){return due!==null&&compareDates(day2,due)>0?"late":compareDates(day2,today)>0?"toCome":"done"}function dayOf2(cell2,text,period){
var _a,_b,_c;if(isCalendarDate(cell2))return cell2;if(text==="")return null;let whole2=readLogDate(text,period);if(whole2!==null)return whole2.last;let found2=(_a=
text.match(DAY_IN_TEXT))!=null?_a:[],[only,...more2]=found2;return only===void 0||more2.length>0?null:(_c=(_b=readLogDate(only.replace(/^\D/,"").replace(/ /g,""),
period))==null?void 0:_b.last)!=null?_c:null}var REACHED=new Set(["done","late"]);function tallyList({grid,columns},rowsOfUnit,days){return new Map([...rowsOfUnit].map(([unit,rows])=>{var _a;let states=new Map,
overdue=0;for(let row of rows){let own=columns.due===null?null:dayIn3(cellAt(grid,row,columns.due),days.period),due=own!=null?own:days.lastDay,state=rowState(cellAt(
grid,row,columns.result),{...days,due});states.set(state,[...(_a=states.get(state))!=null?_a:[],row]),own!==null&&!REACHED.has(state)&&compareDates(own,days.today)<
0&&(overdue+=1)}return[unit,{rows,states,overdue}]}))}function resultPlaces({tab,columns},rows){return rows.map(row=>({tab,row,column:columns.result}))}function dayIn3(cell2,period){
var _a,_b;return(_b=(_a=readLogDate(cell2,period))==null?void 0:_a.last)!=null?_b:null}function unitsWithTarget(own,candidates2){let{directory,listed:listed8,told:told2}=candidates2,unions=directory.units.filter(unit=>tierOf(unit,candidates2)!==null),
ownUnits=directory.units.filter(({index})=>own.has(index)),withOwn=more2=>new Set([...own,...more2]);if(unions.length>0){let ownTiers=new Set(ownUnits.flatMap(unit=>{
var _a;return(_a=tierOf(unit,candidates2))!=null?_a:[]}));if(ownTiers.size===0)return{who:"inSource",units:own};let isMeant=meantTiers(ownTiers),inDirectory=unions.
filter(unit=>isMeant(tierOf(unit,candidates2))).filter(({index})=>listed8.size===0||listed8.has(index));return{who:"unions",units:withOwn(inDirectory.map(({index})=>index))}}
let nouns=sharedNouns(ownUnits);if(nouns!==null){let alike=directory.units.filter(unit=>nouns.has(nounOf(unit)));return{who:"alike",units:withOwn(alike.map(({index})=>index))}}
let companions=told2.filter(units2=>[...own].filter(unit=>units2.has(unit)).length*2>own.size);return{who:"alike",units:withOwn(companions.flatMap(units2=>[...units2]))}}
var UNION=/^(?:CĐ(?:CS)?|Công đoàn)(?=[\s.])/i;function tierOf(unit,{directory,listed:listed8}){let{index,name,kind}=unit;if(directory.groups.some(group=>group.
name===unit.group&&!group.union)||kind==="office")return null;if(kind==="sector")return"sector";let{level,bare}=parseUnitName(name);return kind==="district"?COMMUNE_LEVELS.
has(level!=null?level:"")?"commune":"district":UNION.test(name)?"base":directory.units.some(other=>other.kind==="district"||other.kind==="sector")&&bare&&listed8.
has(index)?"district":null}function meantTiers(own){if(own.size===1&&own.has("base"))return tier=>tier==="base";let tellsPlaces=own.has("district")||own.has("co\
mmune");return tier=>tier===null?!1:tier==="base"?own.has(tier):tier==="sector"||own.has(tier)||!tellsPlaces}function sharedNouns(units2){var _a;let counts=new Map;
for(let unit of units2)counts.set(nounOf(unit),((_a=counts.get(nounOf(unit)))!=null?_a:0)+1);return counts.size>0&&[...counts].every(([noun,count])=>noun!==""&&
count>1)?new Set(counts.keys()):null}function nounOf({name}){var _a;return(_a=parseUnitName(name).words[0])!=null?_a:""}function logProblems(grid,log,period){let{unitColumn,dateColumn,rows}=log,named=rows.filter(({name})=>name!==""),found2=[problem(log,"logRowsWithoutUnit",{column:unitColumn,
rows:rows.filter(({name})=>name==="")})],dated=dateColumn!==null&&period!==null;if(dated){let undated=named.filter(({date})=>date===null),outside=named.filter(({
date})=>date!==null&&!isInPeriod(date,period));found2.push(problem(log,"logDatesUnreadable",{column:dateColumn,rows:undated})),found2.push(problem(log,"logRowsO\
utsidePeriod",{column:dateColumn,rows:outside}))}let within=dated?named.filter(({date})=>date!==null&&isInPeriod(date,period)):named;for(let{amountColumn:column,
measure}of log.indicators){if(column===null)continue;let exponent=exponentOfMeasure(measure),unreadable2=within.filter(({row})=>readAmount(cellAt(grid,row,column),
exponent).kind==="unreadable");found2.push(problem(log,"logAmountsUnreadable",{column,rows:unreadable2}))}return found2.flatMap(one=>one!=null?one:[])}function problem({
tab},kind,{column,rows}){let[first]=rows;return first===void 0?null:{kind,place:{tab,row:first.row,column},rows:rows.map(({row})=>row)}}var LOGS="Các sổ";function proposeLogs(logs){return familiesOf2(logs).map(parts=>{let[{log,columns}]=parts,isSeries=parts.length>1,adds=parts.some(part=>part.
columns.amountColumn!==null),label=isSeries&&withoutPeriod(columns.label)||columns.label;return{key:isSeries?indicatorKey(LOGS,label):columns.key,label,tab:log.
tab,title:log.title,period:latestPeriod(parts.map(part=>part.stated)),measure:columns.measure,direction:directionByName(label,[log.title]),target:columns.target,
sources:parts.map(part=>part.log),single:null,calculations:()=>adds?["sum","count","doneOfAll","unused"]:["count","doneOfAll","unused"],judge:context=>judgeLogs(
parts,context)}})}function statedPeriod(log){var _a;return(_a=log.period)!=null?_a:periodOfTab(log.tab,null)}function problemsOfLogs(logs,context){return logs.flatMap(
log=>{var _a;return logProblems((_a=context.grids.get(log.tab))!=null?_a:[],log,countedPeriod(log,context))})}function familiesOf2(logs){let parts=logs.filter(({
list:list3})=>list3===void 0).flatMap(log=>log.indicators.map(columns=>({log,columns,stated:statedPeriod(log)})));return inFamilies(parts,{kindOf:kindOf2,seriesOf:members=>new Set(
members.flatMap(({stated})=>stated===null?[]:[periodKey(stated)])).size===members.length?members:[]})}function kindOf2({columns}){return JSON.stringify([foldText(
withoutPeriod(columns.label)),columns.measure,columns.amountColumn===null])}function countedPeriod(log,{period}){let stated=statedPeriod(log);return stated!==null||
log.dateColumn===null?stated:period!==null&&log.rows.some(({date})=>date!==null&&isInPeriod(date,period))?period:logPeriod(log)}function judgeLogs(all,context){
var _a;let{key,name,label,setting,units:units2}=context,used=ofLatestYear(all).map(part=>({...part,columns:columnsOf2(part,setting)})),[first=all[0]]=used,found2=targetOf(
first.columns.target,{measure:first.columns.measure,context}),period=coveredBy3(used.map(({log})=>countedPeriod(log,context))),judging=judgingFor(found2,{period,
targetTime:first.columns.targetTime,resultTime:null,due:first.columns.due},context),{target}=judging,layers=layersOf(target,()=>null),pace=paceLayers(judging,()=>null),
cut2={due:judging.timing.lastDay,today:context.today},tallies=used.map(part=>tallyPart(part,{...context,cut:cut2})),told2=new Set(tallies.flatMap(({tally})=>[...tally.
keys()])),{who,units:having}=unitsWithTarget(told2,candidatesOf(units2)),own=ownTarget(target),isCommon2=own.kind!=="none"&&own.kind!=="column",isGiven=figure2=>{
var _a2;return((_a2=figure2==null?void 0:figure2.reading.kind)!=null?_a2:"blank")!=="blank"},isMeant=unit=>isCommon2||isGiven(assignedTo(unit,target)),measures=units2.
directory.units.map(unit=>{var _a2,_b,_c;let own2=tallies.flatMap(({tally})=>{var _a3;return(_a3=tally.get(unit.index))!=null?_a3:[]}),isTold2=own2.length>0,hasIt=isGiven(
givenTo(unit.index,target))||isMeant(unit.index)&&having.has(unit.index),listed8=isTold2||judging.blankIsZero||hasIt;return judgeMeasure(unit,judging,{target:listed8?
targetFor(unit.index,layers):NO_FIGURE,...pace===null||!listed8?{}:{paceTarget:targetFor(unit.index,pace)},result:listed8&&!isTold2?constantFigure(0):addFigures(
own2.map(figureOf4)),rows:listed8?[(_c=(_b=(_a2=own2[0])==null?void 0:_a2.places[0])==null?void 0:_b.row)!=null?_c:first.log.header.last]:[]})}),{measure,money}=first.
columns,origin={kind:"logs",logs:tallies.map(({count})=>count),earlier:all.map(({log})=>log).filter(log=>!used.some(part=>part.log===log)),who:isCommon2?who:"in\
Source"};return{...judging,key,name,label,measure:(_a=setting==null?void 0:setting.measure)!=null?_a:measure,money,origin,measures}}function candidatesOf({directory,
listed:listed8,rowsIn,rowsInLog}){let told2=[...rowsIn.values(),...rowsInLog.values()].map(rows=>new Set(rows.keys()));return{directory,listed:listed8,told:told2}}
function ofLatestYear(parts){let latest=Math.max(...parts.map(({stated})=>{var _a;return(_a=stated==null?void 0:stated.end.year)!=null?_a:0}));return parts.filter(
({stated})=>{var _a;return((_a=stated==null?void 0:stated.end.year)!=null?_a:0)===latest})}function columnsOf2({columns},setting){return(setting==null?void 0:setting.
calculation)==="count"?{...columns,amountColumn:null,measure:null,money:!1}:columns}function tallyPart({log,columns},context){var _a,_b;let period=countedPeriod(
log,context),rowsOfUnit=(_a=context.units.rowsInLog.get(log))!=null?_a:new Map,grid=(_b=context.grids.get(log.tab))!=null?_b:[],tally=tallyLog(grid,log,{indicator:columns,
period,cut:context.cut,rowsOfUnit}),sum2=of=>[...tally.values()].reduce((total,one)=>total+of(one),0),left={outside:sum2(one=>one.outside),undated:sum2(one=>one.
undated),late:sum2(one=>one.late),toCome:sum2(one=>one.toCome)},missing=left.outside+left.undated+left.late+left.toCome,rows=[...rowsOfUnit.values()].reduce((total,own)=>total+
own.length,0);return{count:{log,columns,period,counted:rows-missing,...left},tally}}function figureOf4({reading,places,blank,undated}){let typed=reading.kind===
"number"?reading.value:reading.kind==="unreadable"?reading.text:"";return{reading,typed,places,missing:blank+undated}}function coveredBy3(periods){let known=periods.
flatMap(period=>period!=null?period:[]),[first]=known;if(first===void 0)return null;let start=known.reduce((least,{start:own})=>compareDates(own,least)<0?own:least,
first.start),end=known.reduce((most3,{end:own})=>compareDates(own,most3)>0?own:most3,first.end);return known.length===1?first:periodBetween(start,end)}function isList(log){return log.list!==void 0}function proposeLists(logs){return logs.filter(isList).flatMap(log=>log.indicators.map(columns=>({key:columns.key,
label:columns.label,tab:log.tab,title:log.title,period:statedPeriod(log),measure:null,direction:directionByName(columns.label,[log.title]),target:columns.target,
sources:[log],single:null,calculations:()=>["doneOfAll","unused"],judge:context=>judgeList(log,columns,context)})))}function judgeList(log,columns,context){var _a,
_b,_c,_d,_e,_f,_g,_h;let{key,name,label,setting,units:units2}=context,own={grid:(_a=context.grids.get(log.tab))!=null?_a:[],tab:log.tab,columns:log.list},found2=targetOf(
columns.target,{measure:null,context}),period=(_b=statedPeriod(log))!=null?_b:context.period===null?yearOfDays(own.grid,log):null,judging=judgingFor(found2,{period,
targetTime:columns.targetTime,resultTime:null,due:columns.due},context),{target,timing}=judging,lastDay=(_f=(_e=timing.lastDay)!=null?_e:(_d=(_c=timing.target)!=
null?_c:judging.period)==null?void 0:_d.end)!=null?_f:null,rowsOfUnit=(_g=units2.rowsInLog.get(log))!=null?_g:new Map,days={lastDay,today:context.today,period:judging.
period},tallies=tallyList(own,rowsOfUnit,days),isAssigned=target.kind==="register"||target.kind==="assignment",rowsOf5=unit=>{var _a2,_b2;let rows=(_b2=(_a2=tallies.
get(unit))==null?void 0:_a2.rows.length)!=null?_b2:0;return isAssigned||rows===0?null:constantFigure(rows)},layers=layersOf(target,rowsOf5),pace=paceLayers(judging,
rowsOf5),common=ownTarget(target),isCommon2=common.kind!=="none"&&common.kind!=="column"&&common.kind!=="rows",{who,units:having}=unitsWithTarget(new Set(tallies.
keys()),candidatesOf(units2)),isGiven=figure2=>{var _a2;return((_a2=figure2==null?void 0:figure2.reading.kind)!=null?_a2:"blank")!=="blank"},measures=units2.directory.
units.map(unit=>{var _a2;let tally=tallies.get(unit.index),isMeant=isCommon2||isGiven(assignedTo(unit.index,target)),hasIt=isGiven(givenTo(unit.index,target))||
isMeant&&having.has(unit.index),listed8=tally!==void 0||judging.blankIsZero||hasIt;return judgeMeasure(unit,judging,{target:listed8?targetFor(unit.index,layers):
NO_FIGURE,...pace===null||!listed8?{}:{paceTarget:targetFor(unit.index,pace)},result:tally===void 0?listed8?constantFigure(0):NO_FIGURE:doneFigure(own,tally),rows:listed8?
[(_a2=tally==null?void 0:tally.rows[0])!=null?_a2:log.header.last]:[]})}),origin={kind:"list",log,count:countOf(tallies,lastDay),who:isCommon2?who:"inSource"},measure=(_h=
setting==null?void 0:setting.measure)!=null?_h:null;return{...judging,key,name,label,measure,money:!1,origin,measures}}function doneFigure(list3,{rows,states}){
var _a,_b,_c;let unclear=[...(_a=states.get("asked"))!=null?_a:[],...(_b=states.get("unreadable"))!=null?_b:[]],[first]=unclear;if(first!==void 0){let typed=cellAt(
list3.grid,first,list3.columns.result);return{reading:{kind:"unreadable",text:String(typed)},typed,places:resultPlaces(list3,unclear),missing:0}}let done=(_c=states.
get("done"))!=null?_c:[],places=resultPlaces(list3,done.length>0?done:rows);return{reading:{kind:"number",value:done.length},typed:done.length,places,missing:0}}
function countOf(tallies,lastDay){let all=[...tallies.values()],sum2=of=>all.reduce((total,one)=>total+of(one),0),inState=state=>sum2(({states})=>{var _a,_b;return(_b=
(_a=states.get(state))==null?void 0:_a.length)!=null?_b:0});return{rows:sum2(({rows})=>rows.length),done:inState("done"),late:inState("late"),toCome:inState("to\
Come"),unclear:inState("asked")+inState("unreadable"),overdue:sum2(({overdue})=>overdue),lastDay}}function yearOfDays(grid,{rows,list:list3}){let years2=rows.flatMap(
({row})=>[list3.result,list3.due].flatMap(column=>{let day2=column===null?null:readLogDate(cellAt(grid,row,column),null);return day2===null?[]:[day2.last.year]}));
return years2.length===0?null:periodOfMonths(Math.max(...years2),1,12)}function problemsOfLists(indicators,{grids,units:units2}){return indicators.flatMap(({origin,
measures})=>{var _a,_b;if(origin.kind!=="list"||!isList(origin.log))return[];let{log}=origin,asked=measures.flatMap(({result})=>result.reading.kind==="unreadabl\
e"?result.places:[]),[first]=asked,marks=first===void 0?[]:[{kind:"listMarks",place:first,rows:asked.map(({row})=>row)}],shared=sharedItems((_a=grids.get(log.tab))!=
null?_a:[],{tab:log.tab,item:log.list.item},(_b=units2.rowsInLog.get(log))!=null?_b:new Map);return[...marks,...shared.map(item=>({kind:"listItemTwice",...item}))]})}var INDICATOR_HEADINGS={name:"Chỉ tiêu",measure:"ĐVT",source:"Nguồn số liệu",calculation:"Cách tính",target:"KH chung",threshold:"Mức tính đạt (%)",
due:"Thời hạn",headerRow:"Dòng tiêu đề",unitColumn:"Cột đơn vị",targetColumn:"Cột kế hoạch",resultColumn:"Cột kết quả",targetPeriod:"\
Kỳ của KH",direction:"Chiều",blank:"Ô kết quả trống",merging:"Khi sáp nhập",evaluation:"Đánh giá"},INDICATOR_COLUMNS=Object.keys(INDICATOR_HEADINGS),
FOLDED={before:7,behind:1},INDICATOR_HELP={name:"Tên chỉ tiêu khi in. Để trống là theo biểu.",measure:"",source:"Trang tính › chỉ tiêu mà tiện ích đ\
ã nhận ra, mỗi nguồn một dòng. Với bảng tiện ích chưa hiểu: chọn tên trang tính rồi ghi các cột ở bên phải.",calculation:"Tỷ l\
ệ hai cột: kết quả là một phần của cột kế hoạch (tổng số), không thể nhiều hơn. Chọn “Không sử dụng” để không đưa chỉ tiêu vào bảng tổng hợp.",
target:"Một mức giao cho mọi đơn vị, ví dụ: 12. Để trống là theo biểu.",threshold:"Từ bao nhiêu % kế hoạch thì tính là đạt, ví dụ: 90.",
due:"Ngày cuối được tính, ví dụ: 31/12/2020, trước 25/12 hoặc hết tháng 6. Trước ngày này, chưa đủ kế hoạch là “Đang thực hiện”; dòng của sổ sau ngày này không \
tính.",headerRow:"Số thứ tự của dòng có tên các cột trong trang tính, ví dụ: 5. Để trống là dòng đã nhận ra.",unitColumn:"Cột có t\
ên đơn vị, ví dụ: B. Để trống là cột đã nhận ra.",targetColumn:"Cột dùng làm kế hoạch: chọn trong danh sách hoặc ghi chữ cái, ví dụ: C. Nhiề\
u cột cộng lại thì ghi: C; F; I. Để trống là cột đã nhận ra.",resultColumn:"Cột dùng làm kết quả: chọn trong danh sách hoặc ghi chữ cái, ví d\
ụ: D. Nhiều cột cộng lại thì ghi: D:O hoặc D; G; J. Để trống là cột đã nhận ra.",targetPeriod:"KH giao cho thời gian nào, ví dụ: cả năm\
, 6 tháng, quý I, nhiệm kỳ 2023-2028. Để trống là theo tiêu đề.",direction:"Nhận ra theo tên chỉ tiêu: hộ nghèo, tai nạn, nợ đọng… là càng thấp \
càng tốt. Chọn lại nếu chưa đúng.",blank:"Ô kết quả để trống là chưa có số liệu, hay tính là 0.",merging:"KH của đơn vị đã gộp (D\
anh mục đơn vị). Theo cách giao: kỳ kết thúc trước ngày sáp nhập thì cộng; kỳ có ngày sáp nhập thì cộng KH giao cho từng đơn vị, còn mức chung lấy một lần. Cộng\
: cộng hết. Giữ một: lấy KH của đơn vị còn lại.",evaluation:"Cả kỳ: chỉ đánh giá khi hết kỳ. Hằng tháng, Hằng quý: trước đó so với phần KH củ\
a các tháng đã hết, ví dụ KH năm 24 thì đến 31/05 cần 10; thiếu là “Chậm tiến độ”."},TARGET_PERIODS=["Cả năm","6 tháng đầu năm",
"6 tháng cuối năm","9 tháng","Quý I","Quý II","Quý III","Quý IV","Nhiệm kỳ"],EVALUATIONS={whole:"Cả kỳ",month:"Hằng tháng",quarter:"Hằng quý"},
MERGINGS={asGiven:"Theo cách giao",add:"Cộng",keepOne:"Giữ một"},DIRECTIONS={more:"Càng cao càng tốt",less:"Càng thấp càng tốt"},BLANK_RESULTS={
noData:"Chưa có số liệu",zero:"Tính là 0"};function wordKey(text){return unifyTone(cleanText(text).toLowerCase())}function cellText2(cell2){return typeof cell2==
"string"?cleanText(cell2):typeof cell2=="number"?String(cell2):""}var COLUMN_OF=new Map(INDICATOR_COLUMNS.map(column=>[wordKey(INDICATOR_HEADINGS[column]),column]));
function headingsOf(row){let columns=new Map;return row.forEach((cell2,index)=>{let column=COLUMN_OF.get(wordKey(cellText2(cell2)));column!==void 0&&!columns.has(
column)&&columns.set(column,index)}),columns}function findLayout(grid){var _a;for(let header=0;header<grid.length;header+=1){let columns=headingsOf((_a=grid[header])!=
null?_a:[]);if(columns.has("source")&&columns.size>1)return{header,columns}}return null}function looksLikeIndicators(grid){var _a;let columns=headingsOf((_a=grid[0])!=
null?_a:[]);return["name","source","calculation","threshold"].every(column=>columns.has(column))}var DECLARABLE=new Set(["headerWithoutUnit","headerWithoutResult","formWithoutUnit","ambiguousResult","ambiguousTarget","unpairedColumns","mixedMeasures","perce\
ntAgainstCount","changeAgainstLevel","resultWithoutFigures","tableWithoutUnits","unclearParts","unclearRows","contradictingTargets"]);function isDeclarable(kind){
return DECLARABLE.has(kind)}function columnLetters(column){let letters2="";for(let rest=column+1;rest>0;rest=Math.floor((rest-1)/26))letters2=String.fromCharCode(65+(rest-1)%26)+letters2;return letters2}
function cellA1(position){return`${columnLetters(position.column)}${position.row+1}`}function areaA1(area){let first=cellA1(area),last=cellA1({row:area.row+area.
rows-1,column:area.column+area.columns-1});return first===last?first:`${first}:${last}`}function quoteTab(name){return`'${name.replace(/'/g,"''")}'`}var BETWEEN_LETTER_AND_HEADING=" · ",BETWEEN_BANDS=" – ",LONGEST_LETTERS=3;function sameHeading({column,label},wanted){if("letters"in wanted)return columnLetters(
column).toLowerCase()===wanted.letters;let bands=headingKey(label).split(BETWEEN_BANDS);return bands.length>1&&bands[bands.length-1]===wanted.leaf}function headingKey(label){
let text=cleanText(label),cut2=text.indexOf(BETWEEN_LETTER_AND_HEADING),heading=cut2<0||cut2>LONGEST_LETTERS?text:text.slice(cut2+BETWEEN_LETTER_AND_HEADING.length);
return wordKey(heading)}function columnChoice(column,heading){let text=cleanText(heading.replace(/;/g,",")),letters2=columnLetters(column);return{column,label:text===
""?letters2:`${letters2}${BETWEEN_LETTER_AND_HEADING}${text}`}}var MOST_CHOICES=8,LONGEST5=60;function quoted(text){let clean=cleanText(text);return`“${clean.length>LONGEST5?`${clean.slice(0,LONGEST5-1)}…`:clean}”`}function listed(choices){
return`${choices.slice(0,MOST_CHOICES).map(({label})=>label).join("; ")}${choices.length>MOST_CHOICES?"; …":""}`}var DECLARED_FAULTS={noHeaderRow:tab=>`Chưa r\
õ dòng tiêu đề của trang tính ${quoted(tab)}. Đề nghị ghi số thứ tự của dòng có tên các cột, ví dụ: 5.`,wrongHeaderRow:(text,rows)=>`${quoted(
text)} không phải là một dòng của trang tính nên chưa áp dụng. Đề nghị ghi một số từ 1 đến ${rows}.`,lostHeaderRow:text=>`Không còn\
 dòng tiêu đề ${quoted(text)} nên chưa áp dụng. Đề nghị ghi lại số thứ tự của dòng có tên các cột.`,noUnitColumn:tab=>`Chưa rõ cộ\
t nào của trang tính ${quoted(tab)} có tên đơn vị. Đề nghị ghi chữ cái hoặc tiêu đề của cột, ví dụ: B.`,noResultColumn:"Chưa ghi \
cột kết quả nên dòng này chưa được dùng. Đề nghị chọn trong danh sách hoặc ghi chữ cái của cột, ví dụ: D; nhiều cột cộng lại thì ghi D:O.",
unknownColumn:(text,choices)=>`Không có cột ${quoted(text)} trong dòng tiêu đề nên chưa áp dụng. Có thể chọn: ${listed(choices)}.`,severalColumns:(text,choices)=>`\
Có ${choices.length} cột ${quoted(text)} nên chưa rõ là cột nào. Đề nghị chọn một: ${listed(choices)}.`,severalUnitColumns:"Chỉ một cột có tê\
n đơn vị nên chưa áp dụng. Đề nghị ghi một cột, ví dụ: B.",sameColumn:column=>`Cột ${columnLetters(column)} được ghi cho hai việc (đơn vị\
, kế hoạch, kết quả) nên chưa áp dụng. Đề nghị ghi lại.`,noDoneColumn:"Chưa rõ cột nào cho biết dòng đã xong nên chưa áp dụng. Đề nghị ghi c\
ột đó ở Cột kết quả, ví dụ: cột ngày ký, ngày trả lời, kết quả.",noDays:column=>`Cột ${columnLetters(column)} không phải là cột ng\
ày nên chưa áp dụng. Với danh sách, Cột kế hoạch là thời hạn của từng dòng; để trống nếu không có.`,oneColumn:"Danh sách chỉ x\
ét theo một cột nên chưa áp dụng. Đề nghị ghi một cột.",noUnits:(row,column)=>`Dưới dòng ${row+1} không có dòng đơn vị nào ở cột ${columnLetters(
column)} nên chưa áp dụng. Đề nghị xem lại dòng tiêu đề và cột đơn vị.`,noFigures:column=>`Cột ${columnLetters(column)} không có số mà\
 chỉ có chữ nên chưa áp dụng. Đề nghị chọn cột khác.`,percentAdded:choice=>`Cột ${quoted(choice.label)} là tỷ lệ % nên không cộng được với\
 cột khác. Đề nghị bỏ cột này, ví dụ ghi rõ từng cột: D; G; J.`,sumAdded:choice=>`Cột ${quoted(choice.label)} đã là tổng của các cột trướ\
c nó nên cộng vào sẽ tính hai lần. Đề nghị bỏ cột này, ví dụ ghi rõ từng cột: D; G; J.`,mixedMeasures:"Tiêu đề cột kế hoạch và cột k\
ết quả ghi hai đơn vị tính khác nhau nên chưa áp dụng. Đề nghị sửa tiêu đề hoặc chọn cột khác.",percentAgainstCount:"Kế hoạch l\
à tỷ lệ % còn kết quả là số lượng (hoặc ngược lại) nên chưa so được. Đề nghị chọn cột tỷ lệ (%) làm kết quả, hoặc cột khác làm kế hoạch.",
tabUnderstood:tab=>`${quoted(tab)} là tên một trang tính nên dòng này chưa được dùng. Đề nghị chọn một nguồn của trang tính này trong danh sách, hoặc ghi cột kế\
t quả nếu muốn đọc theo cột khác.`,waiting:reason=>`Chưa hiểu trang tính này: ${reason}. Đề nghị ghi ở dòng này Dòng tiêu đề, Cột đơn vị, Cột k\
ế hoạch, Cột kết quả (mở nhóm cột bên phải), hoặc chọn Cách tính “Không sử dụng”.`,replaced:row=>`Nguồn này đã được khai lại ở \
dòng ${row+1} nên dòng này không dùng nữa; có thể xóa dòng này.`};var ADJUSTED=phrases("điều chỉnh");function isAdjusted({texts}){return texts.some(text=>contains(readWords(text).words,ADJUSTED))}function withoutEarlierYears(columns){let targets=columns.filter(({role})=>role==="target").map(statedPeriod2);return targets.length===0?columns:columns.map(column=>{
let own=column.role==="result"?statedPeriod2(column):null;return own!==null&&targets.every(target=>target!==null&&compareDates(own.end,target.start)<0)?{...column,
role:"comparison"}:column})}function statedPeriod2({stretch:stretch2}){return(stretch2==null?void 0:stretch2.kind)==="stated"?stretch2.period:null}var NAMING=new Set(["shortfall","surplus","other","note","event"]),COMPARING=phrases("so|cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|xếp loại|xếp\
 hạng");function withNamingBands(columns){var _a,_b;let roles=new Map;for(let{path}of columns){let leaf=path[path.length-1];for(let band of path.slice(0,-1)){
let below=(_a=roles.get(band))!=null?_a:new Set;roles.set(band,below.add((_b=leaf==null?void 0:leaf.role)!=null?_b:null))}}let named=new Map;for(let[band,below]of roles)
below.has("target")&&below.has("result")&&canName(band)&&named.set(band,asName(band));return named.size===0?columns:columns.map(column=>({...column,path:column.
path.map(text=>{var _a2;return(_a2=named.get(text))!=null?_a2:text})}))}function canName({role,subject,text}){return NAMING.has(role)?!0:role!=="rate"&&role!=="\
comparison"?!1:subject!==""&&!contains(readWords(text).words,COMPARING)}function asName(band){return{...band,role:null,subject:cleanText(band.text.replace(/\([^()]*\)?/g,
" "))||band.text}}var OWN=new Set(["target","result","rate","shortfall"]);function withOwnParts(columns,plain,keyOf7){if(!columns.some(({role})=>role==="part"))return columns;let near=partsOf2(
columns,plain),countIn2=(all,role,key)=>[...all.values()].filter(part=>part.role===role&&keyOf7(part.subject)===key).length,isAgain=({subject})=>countIn2(near,"\
target",keyOf7(subject))>1,parts=new Map([...near].map(([index,part])=>[index,isAgain(part)?asPartOf(columns,index,part):part])),count=(role,key)=>countIn2(parts,
role,key),isWhole4=key=>key!==""&&count("target",key)===1&&count("result",key)>0,result=null;return columns.map((column,index)=>{let part=parts.get(index);if(part===
void 0)return column.role!=="part"&&(result=null),column;let isMeasured2=part.role==="target"||part.role==="result",words=part.subject===""?part.qualifier:part.
subject,isOwn=isMeasured2?isWhole4(keyOf7(part.subject)):isWhole4(keyOf7(words))||result!==null;return isMeasured2&&(result=isOwn&&part.role==="result"?part:null),
isOwn?part:column})}function partsOf2(columns,plain){let parts=new Map;return columns.forEach(({role},index)=>{if(role!=="part")return;let own=plain(index),whole2=wholeOf2(
columns,index);OWN.has(own.role)?parts.set(index,own):whole2!==null&&own.subject!==""&&parts.set(index,{...own,role:whole2.role})}),parts}function wholeOf2(columns,index){
let whole2=columns.slice(0,index).reverse().find(({role})=>role!=="part"&&role!=="rate");return(whole2==null?void 0:whole2.role)==="target"||(whole2==null?void 0:
whole2.role)==="result"?whole2:null}function asPartOf(columns,index,part){let whole2=wholeOf2(columns,index);if(whole2===null)return part;let join=(one,other)=>[
one,other].filter(text=>text!=="").join(" – ");return{...part,subject:join(whole2.subject||whole2.qualifier,part.subject),label:join(whole2.label||whole2.qualifier,
part.label)}}var TIME_COVERING_PHRASES=phrases("lũy kế|LK|cộng dồn|từ đầu năm|đến nay|từ đầu kỳ|từ đầu nhiệm kỳ"),SHORT2=/^[tq]\d{1,2}$/;function spanOf(texts){
return texts.flatMap(spanWords).join(" ")}function coversTime(texts){return texts.some(text=>contains(readWords(text).words,TIME_COVERING_PHRASES))}function spanWords(text){
let{words}=readWords(text.replace(/\([^()]*\)?/g," ")),isPeriod=index=>index>=0&&longestAt(words,index,PERIOD_NOUNS)>0;return words.flatMap(({base},index)=>{var _a,
_b;if(/^(?:19|20)\d\d$/.test(base))return[];let opening=["dau","cuoi"].includes((_b=(_a=words[index-1])==null?void 0:_a.base)!=null?_b:"");return base==="nam"&&
opening?[]:/^\d{1,2}$/.test(base)&&(isPeriod(index-1)||isPeriod(index+1))||SHORT2.test(base)||isPeriod(index)?[base]:[]})}var OVERRULING=new Set(["estimate","comparison","part"]);function readColumnRoles(header){let named=withNamingBands(header.columns),read=withOwnParts(named.map(
column=>readColumn(column,header)),index=>{var _a;return readColumn(withoutPartWords((_a=named[index])!=null?_a:{column:index,path:[]}),header)},subjectKey),assigned=read.
some(({role})=>role==="target"),columns=read.map(column=>column.role==="pledge"?{...column,role:assigned?"other":"target"}:column),plainResult=columns.some(({role,
percent})=>role==="result"&&!percent);return withoutEarlierYears(columns.map(column=>plainResult&&column.role==="result"&&column.percent?{...column,role:"rate"}:
column))}function subjectKey(text){return foldText(text).replace(/[^a-z0-9]+/g," ").trim()}function readColumn({column,path},header){var _a,_b,_c;let carrier=carrierOf(
path),leaf=path[path.length-1],years2=path.flatMap(({year})=>year!=null?year:[]),own=path.filter(({role,subject})=>role===null&&subject!==""),isUnit=header.unitColumns.
includes(column),texts=path.map(({text})=>text),times2=texts.filter(text=>!saysMen(text));return{column,role:isUnit?"other":roleOf(path,carrier),subject:own.map(
({subject})=>subject).join(" – "),label:labelOf(own.map(({text})=>cleanText(text.replace(/\([^()]*\)?/g," "))||text)),qualifier:(_a=carrier==null?void 0:carrier.
subject)!=null?_a:"",year:years2.length===0?null:Math.max(...years2),cumulative:path.some(({cumulative:cumulative2})=>cumulative2),span:spanOf(times2),stretch:readStretch(
times2),ofResult:path.some(({ofResult})=>ofResult),percent:(_b=carrier==null?void 0:carrier.percent)!=null?_b:!1,isTotal:(leaf==null?void 0:leaf.role)==="sum",leaf:(_c=
leaf==null?void 0:leaf.text)!=null?_c:"",texts}}function withoutPartWords(column){return{...column,path:column.path.flatMap(text=>{if(text.role!=="part")return[
text];let rest=text.subject.charAt(0).toUpperCase()+text.subject.slice(1);return rest===""?[]:[{...text,...readHeaderText(rest),text:rest}]})}}function labelOf(texts){
return texts.filter((text,index)=>index===texts.length-1||!/^các /i.test(text)).join(" – ")}function carrierOf(path){var _a;let overruling=path.find(({role})=>OVERRULING.
has(role));if(overruling!==void 0)return overruling;let upwards=[...path].reverse(),decided=upwards.find(({role})=>role!==null&&role!=="sum");return(_a=decided!=
null?decided:upwards.find(({role})=>role==="sum"))!=null?_a:null}function roleOf(path,carrier){var _a;return(carrier==null?void 0:carrier.role)==="target"&&path.
some(({role})=>role==="rate")?"rate":(_a=carrier==null?void 0:carrier.role)!=null?_a:null}function timesOf({result,target,rate:rate2},columns){var _a,_b,_c;let own=(_a=target==null?void 0:target.stretch)!=null?_a:null,rates=(_b=rate2==null?void 0:rate2.
stretch)!=null?_b:null,ofRate=rates!==null&&isYearOrLonger(rates)?rates:null,siblings=columns.filter(column=>column!==result&&column!==target&&speaksOf2(column,
result)),ofSibling=siblings.some(isOfWholeYear)?yearOf3(siblings):null;return{targetTime:(_c=own!=null?own:ofRate)!=null?_c:ofSibling,resultTime:result.stretch}}
function isOfWholeYear({role,stretch:stretch2,texts}){return role==="target"||role==="comparison"?!1:texts.some(text=>/\bca nam\b/.test(foldText(text)))?!0:role===
"estimate"&&(stretch2===null||isYearOrLonger(stretch2))}function yearOf3(siblings){var _a;let named=(_a=siblings.find(({stretch:stretch2,role})=>role==="estimat\
e"&&stretch2!==null))==null?void 0:_a.stretch;return named&&isYearOrLonger(named)?named:YEAR2}function speaksOf2({subject},result){return subject===""||result.subject===
""||subjectKey(subject)===subjectKey(result.subject)}var MOST_ROWS=3,TELLING3=new Set(["ordinal","target","result","rate","shortfall","note"]);function readHeader(grid,row,unitColumns2=unitColumnsOf((_a=>(_a=grid[row])!=
null?_a:[])())){var _a2,_b;let unitColumn=unitColumns2[0];if(unitColumn===void 0||!isHeaderRow((_a2=grid[row])!=null?_a2:[])||((_b=grid[row])!=null?_b:[]).slice(
0,unitColumn).some(cell2=>readNumbering(cell2)!==null))return null;let first=row;for(;row-first<MOST_ROWS-1&&isBandRow(grid,first-1,unitColumn);)first-=1;let last=row;
for(;last-first<MOST_ROWS-1&&isLowerRow(grid,last+1,unitColumn);)last+=1;let noun=last-first<MOST_ROWS-1?periodNumbersNoun(grid,last+1,unitColumn):null;noun!==null&&
(last+=1);let columns=readColumns(grid,{first,last,noun}),named=columns.filter(({path})=>path.length>0),telling2=named.some(({path})=>path.some(({role})=>TELLING3.
has(role)));if(named.length<2||!telling2&&isForm(named,unitColumn))return null;let withNumbers=isNumberRow(grid,last+1,unitColumn)?last+1:last;return{first,last:withNumbers,
columns,unitColumns:unitColumns2}}function unitColumnsOf(cells){let found2=[];return cells.forEach((cell2,column)=>{typeof cell2=="string"&&isUnitHeader(cell2)&&
found2.push(column)}),found2}function isForm(named,unitColumn){return named.some(({column,path})=>column!==unitColumn&&path.some(({text})=>isUnitName(text)))}function isHeaderRow(cells){
return cells.every(cell2=>cellKind(cell2)!=="figure")}function isBandRow(grid,row,unitColumn){let cells=grid[row];if(cells===void 0||!isHeaderRow(cells))return!1;
let filled2=cells.flatMap((cell2,column)=>isBlank2(cell2)?[]:[{column,text:cellText(cell2)}]),bands=filled2.filter(({column})=>column>unitColumn),others=filled2.
filter(({column})=>column<=unitColumn);if(bands.length===0||others.some(({text})=>readHeaderText(text).role!=="ordinal"))return!1;let roles=bands.map(({text})=>readHeaderText(
text).role);return roles.includes("other")?!1:bands.every(({column})=>!isBlank2(cellAt(grid,row+1,column)))&&bands.every(({text})=>text.length<=60)&&(bands.length>
1||roles[0]!==null)}function isLowerRow(grid,row,unitColumn){let cells=grid[row];return cells===void 0||!isHeaderRow(cells)||!cells.slice(0,unitColumn+1).every(
isBlank2)?!1:new Set(cells.filter(cell2=>cellKind(cell2)==="year").map(cellText)).size>1||cells.some(cell2=>cellKind(cell2)==="words"&&String(cell2).length<=200)}
var PERIOD_BAND=/(?:^|\s)(tháng|quý)(?:\s|[.,:;()]|$)/i;function periodNumbersNoun(grid,row,unitColumn){var _a,_b,_c,_d;let cells=grid[row];if(cells===void 0||
!cells.slice(0,unitColumn+1).every(isBlank2))return null;let filled2=cells.flatMap((cell2,column)=>isBlank2(cell2)?[]:[{column,number:Number(cellText(cell2))}]),
[first]=filled2;if(first===void 0||filled2.length<3||!filled2.every(({column,number},index)=>number===first.number+index&&column===first.column+index)||first.number<
1||first.number+filled2.length>13)return null;let band=((_a=grid[row-1])!=null?_a:[]).slice(0,first.column+1).filter(cell2=>!isBlank2(cell2)),noun=(_d=(_c=PERIOD_BAND.
exec(cellText((_b=band[band.length-1])!=null?_b:"").normalize("NFC")))==null?void 0:_c[1])==null?void 0:_d.toLowerCase();return noun===void 0?null:noun==="tháng"?
"Tháng":"Quý"}function isNumberRow(grid,row,unitColumn){let cells=grid[row];if(cells===void 0||!isColumnNumber(cellAt(grid,row,unitColumn)))return!1;let filled2=cells.
filter(cell2=>!isBlank2(cell2));if(filled2.length<3||!filled2.every(isColumnNumber))return!1;let numbers=filled2.flatMap(cell2=>{var _a,_b;return(_b=(_a=/^\D?(\d+)/.
exec(String(cell2).trim()))==null?void 0:_a[1])!=null?_b:[]}).map(Number);return numbers.length>1&&numbers.every((number,index)=>{var _a;return index===0||number===
((_a=numbers[index-1])!=null?_a:0)+1})}function isColumnNumber(cell2){return typeof cell2=="number"?Number.isInteger(cell2)&&Math.abs(cell2)<100:typeof cell2=="\
string"&&cell2.length<40&&/^\s*\(?-?(?:[A-Za-z]|\d{1,2})\)?\s*(?:=.*|\(.*)?$/.test(cell2)}function readColumns(grid,rows){let textAt2=(row,column)=>{let cell2=cellAt(
grid,row,column),isNumbered2=rows.noun!==null&&row===rows.last&&!isBlank2(cell2);return headerText(isNumbered2?`${rows.noun} ${cellText(cell2)}`:cell2)},width=Math.
max(...range(rows.first,rows.last).map(row=>{var _a;return lastFilled((_a=grid[row])!=null?_a:[])+1})),columns=[],bands=[];for(let column=0;column<width;column+=
1){let own=range(rows.first,rows.last).map(row=>textAt2(row,column)),leaf=lastIndexOfText(own),filled2=own.map((text,level)=>{var _a;let reachesHere=level<leaf&&
own.slice(0,level).every(above=>above===null);return text!=null?text:reachesHere&&(_a=bands[level])!=null?_a:null});columns.push({column,path:filled2.filter(text=>text!==
null)}),bands=filled2.map((text,level)=>level<leaf?text:null)}return columns}function headerText(cell2){if(isBlank2(cell2)||typeof cell2=="boolean")return null;
let text=cleanText(cellText(cell2));return text===""?null:{text,...readHeaderText(text)}}function lastIndexOfText(texts){return texts.reduce((last,text,level)=>text===
null?last:level,-1)}function lastFilled(cells){var _a;let last=cells.length-1;for(;last>=0&&isBlank2((_a=cells[last])!=null?_a:"");)last-=1;return last}function range(first,last){
return Array.from({length:last-first+1},(_,index)=>first+index)}function startsHeader(grid,row){var _a;return unitColumnsOf((_a=grid[row])!=null?_a:[]).length>0&&readHeader(grid,row)!==null}function repeatedHeaderRows(grid,row,{
header,unitColumn,from,to}){let own=cellAt(grid,header.first,unitColumn);if(isBlank2(own)||cellAt(grid,row,unitColumn)!==own)return 0;let rows=header.last-header.
first+1;for(let offset=0;offset<rows;offset+=1)for(let column=from;column<=to;column+=1)if(cellAt(grid,row+offset,column)!==cellAt(grid,header.first+offset,column))
return 0;return rows}var LONGEST_TITLE=250,PERIOD=/ ?(?:trong )?(?:(?:\d{1,2}|ba|sáu|chín) th[aá]ng(?: (?:đầu|dau|cuối|cuoi))?(?: n[aă]m(?: học| hoc)?)?(?: \d{4})?|(?:th[aá]ng|qu[yý]) (?:\d{1,2}|[ivx]+)(?: ?[/.,-]? ?(?:n[aă]m )?\d{4})?|n[aă]m(?: học| hoc)? \d{4}(?: ?[-–] ?\d{4})?|giai đoạn \d{4} ?[-–] ?\d{4})/gi,
TAIL2=/ ?(?:\(|tính đến|tính từ|đến ngày|từ ngày|đến hết).*$/i,EDGES=/^[\s\-–:,.;/]+|[\s\-–:,.;/]+$/g,SYLLABLE3=/^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
function pickTitle(lines){var _a,_b;let best=null;for(let{text}of lines){let title=cleanTitle(text),score=title===""?0:scoreOf(text);score>((_a=best==null?void 0:
best.score)!=null?_a:0)&&(best={score,title})}return(_b=best==null?void 0:best.title)!=null?_b:null}function beginsAsTitle(text){return scoreOf(text)>=4}function cleanTitle(text){
let rest=withoutPeriod2(withoutNumber(cleanText(text.slice(0,1e3))));for(let content=readWords(rest);;content=readWords(rest)){let taken=longestAt(content.words,
0,TITLE_BEGINNINGS),last=content.words[taken-1];if(last===void 0)break;rest=content.text.slice(last.end).replace(/^[\s.:]*(?:số )?\d+[\s.:]*/i," ")}return rest=
rest.replace(EDGES,""),/[A-Za-z\u00c0-\u1ef9]/.test(rest)?asSentence(rest):""}function asSentence(text){let trimmed3=text.replace(EDGES,""),sentence2=isCapitals(
trimmed3)?lowerCase(trimmed3):trimmed3;return sentence2.charAt(0).toUpperCase()+sentence2.slice(1)}function withoutPeriod2(text){return text.replace(TAIL2,"").replace(
PERIOD," ").replace(/ +/g," ")}function withoutNumber(text){let{numbering,rest}=splitNumbering(text);return numbering===null||numbering.level>2?text:isCapitals(
withoutPeriod2(rest))||longestAt(readWords(rest).words,0,TITLE_BEGINNINGS)>0&&parsePeriod(rest)!==null?rest:text}function scoreOf(line){let text=withoutNumber(line);
if(text.length>LONGEST_TITLE||/^[-–+*(•\d]/.test(text))return 0;let{words}=readWords(text);return longestAt(words,0,TITLE_BEGINNINGS)>0&&cleanTitle(text)!==
""?isCapitals(text)?5:4:isReference(text,words)||/, ?ngày .*\d/i.test(text)?0:longestAt(words,0,ISSUER_BEGINNINGS)>0?1:isCapitals(text)?3:2}function isReference(text,words){
return longestAt(words,0,REFERENCE_BEGINNINGS)>0&&!/^số (?!liệu)[a-zà-ỹ]/i.test(text)}function isCapitals(text){return text===text.toUpperCase()&&text!==
text.toLowerCase()}function lowerCase(text){return text.replace(/[^\s,.;:()/&-]+/g,word=>word.length>1&&!SYLLABLE3.test(foldText(word))?word:word.toLowerCase())}function nextPageHeaderRows(grid,row,{layout,rows}){var _a;let{header,unitColumn,ordinalColumn,from,to}=layout;if(!unitColumnsOf((_a=grid[row])!=null?_a:[]).includes(
unitColumn))return 0;let next=readHeader(grid,row);if(next===null||next.first!==row)return 0;let columnsOf7=one=>readColumnRoles(one).filter(({column})=>column>=
from&&column<=to),[own,its]=[columnsOf7(header),columnsOf7(next)];return JSON.stringify(its.map(({role})=>role))!==JSON.stringify(own.map(({role})=>role))?0:(ordinalColumn===
null?goesOnUnnumbered(grid,next,{own,its,unitColumn,rows}):goesOnNumbered(grid,next,{ordinalColumn,rows}))?next.last-row+1:0}function goesOnNumbered(grid,next,{
ordinalColumn,rows}){let last=Math.max(...rows.map(({numbering})=>{var _a;return(_a=numbering==null?void 0:numbering.value)!=null?_a:0}));for(let below=next.last+
1;below<grid.length;below+=1){let numbering=readOrdinal(cellAt(grid,below,ordinalColumn));if((numbering==null?void 0:numbering.level)===2)return last>0&&numbering.
value===last+1}return!1}var SAMPLE4=200;function goesOnUnnumbered(grid,next,{own,its,unitColumn,rows}){let last=rows[rows.length-1];if(last===void 0||last.total||
last.row!==next.first-1)return!1;let wordsOf9=({column,role,subject,qualifier,leaf})=>column===unitColumn?leaf:VALUES.has(role)?`${subject} ${qualifier}`:"",areAlike=own.
every((column,index)=>subjectKey(wordsOf9(column))===subjectKey(its[index]?wordsOf9(its[index]):"")),names=new Set(rows.map(({name})=>name)),below=grid.slice(next.
last+1,next.last+1+SAMPLE4).map(cells=>{var _a;return nameOf2((_a=cells[unitColumn])!=null?_a:"")});return areAlike&&below.some(name=>name!=="")&&!below.some(name=>names.
has(name))}var VALUES=new Set(["target","result"]);var LONGEST_NAME2=80,LONGEST_BARE_NAME=40;function readBody(grid,layout){var _a;let rows=[],nameless=[],bare=[],blank=!1,remark=!1,end=layout.header.last+1;for(let row=end;row<
grid.length;row+=1){let repeated=repeatedHeaderRows(grid,row,layout)||nextPageHeaderRows(grid,row,{layout,rows}),begunAgain=repeated>0&&namesAgain(grid,row+repeated,
{layout,rows}),title=repeated>0?bare.findIndex(waiting=>isOtherTitle(grid,waiting.row,{header:layout.header,begunAgain})):-1;if(title>=0){bare.splice(title);break}
let step=repeated>0?"blank":readRow(grid,row,layout),isGap=blank||remark||bare.some(({isApart:isApart2})=>isApart2);if(step==="end"||isGap&&repeated===0&&isOtherHeader(
(_a=grid[row])!=null?_a:[],step,layout))break;if(row+=Math.max(0,repeated-1),step==="blank")blank=repeated===0;else if(step==="remark")remark=!0;else if(step===
"nameless"){if(blank)break;nameless.push(row)}else step.certain?(rows.push(...bare.splice(0).map(waiting=>waiting.row),step),end=row+1,blank=!1,remark=!1):(bare.
push({row:step,isApart:blank||remark}),blank=!1)}for(let{row,isApart:isApart2}of bare){if(isApart2||!closesBody(row,layout,rows))break;rows.push(row),end=row.row+
1}let told2=nameless.filter(row=>{var _a2;return row<end||holdsWords((_a2=grid[row])!=null?_a2:[],layout)});return{rows,end,nameless:told2}}function readRow(grid,row,layout){
var _a;let{unitColumn,ordinalColumn,from,to}=layout,cells=(_a=grid[row])!=null?_a:[],unit=nameOf2(cellAt(grid,row,unitColumn)),ordinal=ordinalColumn===null?"":cellAt(
grid,row,ordinalColumn),own=readOrdinal(ordinal),text=unit!==""?unit:textLeftOf(cells,layout),figures=layout.figureColumns.some(column=>{var _a2;return isFigure(
(_a2=cells[column])!=null?_a2:"")});if(text==="")return figures?"nameless":cells.slice(from,to+1).every(cell2=>isBlank2(cell2)||readNumbering(cell2)!==null)?"bl\
ank":"remark";let split2=splitNumbering(text),numbering=own!=null?own:split2.numbering,total=isTotalText(text)||isTotalText(split2.rest),certain=figures||(own==
null?void 0:own.level)===2&&unit!=="";return!certain&&startsHeader(grid,row)||!figures&&isEndText(text)?"end":!figures&&isNote(text,total)&&!isStarredHeading(text)?
"remark":{row,text,name:split2.rest,numbering,figures,total,certain}}function holdsWords(cells,{from,to}){return cells.slice(from,to+1).some(cell2=>cellKind(cell2)===
"words")}function isNote(text,total){return isLineText(text)||text.length>LONGEST_NAME2||total&&text.length>LONGEST_BARE_NAME}function isStarredHeading(text){return/^[*•] ?[^\s(*][^:;.]*$/.
test(text)&&text.length<=LONGEST_BARE_NAME}function isOtherHeader(cells,step,{figureColumns:figureColumns3}){return typeof step=="object"&&step.certain?!1:figureColumns3.
filter(column=>{var _a;return cellKind((_a=cells[column])!=null?_a:"")==="words"}).length>=2}function namesAgain(grid,row,{layout,rows}){let{rest}=splitNumbering(
nameOf2(cellAt(grid,row,layout.unitColumn)));return rest!==""&&rows.some(({name,figures})=>figures&&name===rest)}var TITLE_ROWS=10;function isOtherTitle(grid,{text,
name,numbering},{header,begunAgain}){return isGroupText(name)||!(numbering===null&&(beginsAsTitle(text)||parsePeriod(text)!==null))&&!begunAgain?!1:!grid.slice(
Math.max(0,header.first-TITLE_ROWS),header.first).flat().some(cell2=>typeof cell2=="string"&&cleanText(cell2)===text)}function closesBody(row,layout,rows){return row.
total?!0:!isGroupText(row.name)&&(row.numbering===null||row.numbering.level===2)&&layout.ordinalColumn===null&&row.text.length<=LONGEST_BARE_NAME&&rows.length>0}
function textLeftOf(cells,layout){var _a;for(let column=layout.from;column<layout.unitColumn;column+=1){let cell2=(_a=cells[column])!=null?_a:"";if(typeof cell2==
"string"&&cellKind(cell2)==="words"&&readNumbering(cell2)===null)return cleanText(cell2)}return""}var FIGURE_BEGINNINGS=new Set("0123456789０１２３４５６７８９+-–—−(.,…xX\
#lL₫"),PLAIN_FIGURE=/^\d[\d.,]*$/;function isFigure(cell2){if(typeof cell2=="number")return!0;if(typeof cell2!="string"||cell2.length>80)return!1;let text=cell2.
trim();if(!FIGURE_BEGINNINGS.has(text.charAt(0)))return!1;if(PLAIN_FIGURE.test(text))return!0;let{kind}=parseNumber(text);return kind!=="blank"&&kind!=="unreada\
ble"}var DAY4="\\d{1,2} ?(?:[/.-]|thang) ?\\d{1,2}(?: ?(?:[/.-]|,? nam) ?\\d{4})?(?![\\d/])",MONTH3="thang \\d{1,2}(?: ?(?:/|,? nam) ?\\d{4})?(?![\\d/])",LIMITS=lazy(
()=>[new RegExp(`\\b(truoc|cham nhat|muon nhat)(?: la)?(?: trong)?((?: ngay)? (?:${DAY4})| (?:${MONTH3}))`,"g"),new RegExp(`\\b(?:thoi han|han cuoi|han chot|han \
nop|han hoan thanh)(?:(?!truoc)[^\\d;()]){0,25}?((?:ngay )?${DAY4})`,"g"),new RegExp(`\\b(?:hoan thanh|xong) (?:trong |den )?(?:het )?(?:ngay )?(${DAY4})`,"g")]),
OTHER=/\b(?:thanh lap|sinh|ban hanh|ket nap|tuyen dung|vao nganh|cap|so voi|giao|hoat dong|tang|giam|nop ve|gui|gui ve|bao cao|dang ky|tinh|so lieu|tu|nhu)(?: [a-z]+){0,2}$/,
LONGEST6=250;function statedDeadline(texts){let found2=new Map;for(let text of texts)for(let one of limitsIn(text))found2.set(JSON.stringify(one),one);let[only,
...more2]=[...found2.values()];return only===void 0||more2.length>0?null:only}function limitsIn(text){let folded2=withoutDocuments(foldText(cleanText(text)));return folded2.
length>LONGEST6?[]:LIMITS().flatMap((limit,index)=>matches(folded2,limit).flatMap(match=>{let[whole2="",word="",day2=""]=match,isBefore2=folded2.slice(0,match.index).
trimEnd();if(OTHER.test(isBefore2))return[];let deadline=parseDeadline(index===0?`${word}${day2}`:word.replace(/^ngay /,""));return deadline===null||whole2===""?
[]:[deadline]}))}function matches(text,pattern){let found2=[];pattern.lastIndex=0;for(let match=pattern.exec(text);match!==null;match=pattern.exec(text))found2.
push(match);return found2}var LONGEST_LINE=250,MOST_WORDS2=20,MOST_WORDS_OF_TITLE=8,NO_FIGURES=[/^\W*\d+(?:\.\d+)*[.)/]? (?=\D)/,/\b\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,/\b\d{1,2} thang\b/g,
/\b(?:quy|thang|t|ngay|hoc ky|hk) ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,/\b(?:19|20)\d{2}\b/g,/\b(?:lan|khoa|so|mau|bieu|phu luc|ky|dot|nghi quyet|tuan|to|khu|phuong|quan)(?: thu| so)? ?\d+/g],
FIGURE=/\d+(?:[.,]\d+)*/g,STATEMENT=/\b(?:dat|bang|da|duoc|phan dau|tang|giam|chiem|vuot|thieu|moi co|con lai|chi co|uoc)\b/,REQUEST=/\b(?:de nghi|yeu cau|gui ve|bao cao ve|gui bao cao|bao cao truoc|dang ky voi)\b/,
REFERENCE=/^\W*(?:can cu|kem theo|theo|ban hanh|thuc hien (?:nghi quyet|ke hoach|cong van|chi thi))\b/,FIGURES_UNTIL=/[ ([,;-]*\b(?:so lieu|tinh (?:tu|den)|luy ke|thoi diem|den(?: het)? (?:(?:ngay|thang) \d|\d{1,2} ?[/.-])).*$/;
function isSentenceOfFigures(text){var _a,_b;if(isCapitals2(text))return!1;let folded2=foldText(cleanText(text)),figures=(_b=(_a=NO_FIGURES.reduce((line,pattern)=>line.
replace(pattern," "),folded2).match(FIGURE))==null?void 0:_a.length)!=null?_b:0,isRemark=/^\s*[-–+*•]/.test(text);return figures>1||figures>0&&(isRemark||STATEMENT.
test(folded2))}function isProse(text){let cleaned=cleanText(text);if(isSentenceOfFigures(cleaned))return!0;let folded2=foldText(cleaned);if(REFERENCE.test(folded2)||
REQUEST.test(folded2)&&!isCapitals2(cleaned))return!0;if(isCapitals2(cleaned)||beginsAsTitle(cleaned))return cleaned.length>LONGEST_LINE;let words=folded2.split(
" ").length;return words>MOST_WORDS2||words>MOST_WORDS_OF_TITLE&&/[.;!?]$/.test(cleaned)}function withoutUntil(text){let folded2=foldText(cleanText(text)),rest=folded2.
replace(FIGURES_UNTIL,"");return rest===folded2?null:rest}function isCapitals2(text){return text===text.toUpperCase()&&text!==text.toLowerCase()}var MOST_ROWS2=100;function readLines(grid,{from,to}){var _a;let lines=[];for(let row=from;row<to;row+=1)((_a=grid[row])!=null?_a:[]).forEach((cell2,column)=>{if(typeof cell2!=
"string"||cellKind(cell2)!=="words")return;let text=cleanText(cell2);text!==""&&lines.push({row,column,text})});return lines}function nearest(span2,side){return side===
"above"?{from:Math.max(span2.from,span2.to-MOST_ROWS2),to:span2.to}:{from:span2.from,to:Math.min(span2.to,span2.from+MOST_ROWS2)}}function splitGap(grid,span2){
var _a,_b,_c,_d;let near=nearest(span2,"above"),titles=readLines(grid,near).filter(({text})=>beginsAsTitle(text)&&!isSentenceOfFigures(text)),title=titles[titles.
length-1];if(title!==void 0)return(_b=(_a=titles.filter(({row:row2})=>row2>=title.row-2)[0])==null?void 0:_a.row)!=null?_b:title.row;let row=span2.to;for(;row>near.
from&&((_c=grid[row-1])!=null?_c:[]).every(isBlank2);)row-=1;for(;row>near.from&&!((_d=grid[row-1])!=null?_d:[]).every(isBlank2);)row-=1;return row}function readPeriods(grid,{
from,to}){var _a;let lines=grid.slice(from,to).map(cells=>cells.flatMap(cell2=>isCalendarDate(cell2)?[formatDate(cell2)]:typeof cell2=="string"&&!isBlank2(cell2)?
[cell2]:[]));return(_a=narrowest(lines.map(texts=>texts.filter(text=>!isProse(text)))))!=null?_a:narrowest(lines.map(texts=>texts.filter(text=>!isSentenceOfFigures(
text))))}function narrowest(lines){let titles=[],days=[];for(let texts of lines){let line=texts.map(text=>text.slice(0,1e3)).join(" "),rest=withoutUntil(line),title2=parsePeriod(
rest!=null?rest:line);title2!==null&&titles.push(title2);let day2=rest===null?null:parsePeriod(line);day2!==null&&days.push(day2)}let[first,...others]=titles.length>
0?titles:days;if(first===void 0)return null;let title=others.reduce((least,period)=>isWithin4(period,least)?period:least,first);return{figures:days.reduce((least,day2)=>{
var _a;return(_a=partOf(least,day2))!=null?_a:least},title),title}}function titleStretch(stated){return stated===null||stated.figures===stated.title?null:{kind:"\
stated",period:stated.title}}function partOf(period,stated){return isUntilDay(stated)?compareDates(period.start,stated.end)<=0&&compareDates(stated.end,period.end)<=
0?{...stated,start:period.start}:null:isWithin4(stated,period)?stated:null}function isWithin4(period,other){return compareDates(period.start,other.start)>=0&&compareDates(
period.end,other.end)<=0}function isOfSeveralYears({stretch:stretch2}){if(stretch2===null||stretch2.kind!=="stated")return(stretch2==null?void 0:stretch2.kind)==="term";let{start,end}=stretch2.
period;return end.year-start.year>1||end.year>start.year&&end.month===12}function splitTerms(columns){let ofTerm=columns.filter(column=>isOfSeveralYears(column)||
column.role==="result"&&isCountedUp(column)),ofYear=columns.filter(column=>!ofTerm.includes(column)),isWhole4=some=>some.some(({role})=>role==="target")&&some.some(
({role})=>role==="result");return isWhole4(ofTerm)&&isWhole4(ofYear)?{ofTerm,ofYear}:null}function isCountedUp({cumulative:cumulative2,stretch:stretch2,year}){return cumulative2&&
stretch2===null&&year===null}var MOST_DIGITS2=8,LARGEST_FRACTION=5,LARGEST_POINTS=1e9,MOST_CANDIDATES=60;function readTypedRates(grid,rows,columns){let results=rows.map(({kind,row})=>{let result=parseNumber(
cellAt(grid,row,columns.result));return kind==="unit"&&result.kind==="number"?result.value:null}),points=readPoints(grid,rows.filter((_,index)=>results[index]!==
null),columns.rate);return results.flatMap(result=>result!=null?result:[]).flatMap((result,index)=>{var _a;let typed=(_a=points[index])!=null?_a:null;return typed===
null?[]:[{result,...typed}]})}function readPoints(grid,rows,column){let read=rows.map(({row})=>{let cell2=cellAt(grid,row,column),rate2=parsePercent(cell2);return rate2.
kind!=="number"||Math.abs(rate2.value)>LARGEST_POINTS?null:{value:rate2.value,inPoints:saysPercent2(cell2)}}),fractions=read.every(one=>one===null||one.inPoints||
Math.abs(one.value)<=LARGEST_FRACTION);return read.map(one=>{if(one===null)return null;let exact2=fractions&&!one.inPoints?multiplyExact([one.value,100]):one.value,
digits=Math.min(decimalsOf(exact2),MOST_DIGITS2);return{points:roundRatio(exact2,100,{digits,mode:"halfUp"}),digits}})}function countExplained(rates,target){return Math.
max(rates.filter(rate2=>explains(rate2,target,"halfUp")).length,rates.filter(rate2=>explains(rate2,target,"truncate")).length)}function findConstant(rates){var _a;
let telling2=rates.filter(({result,points})=>result>0&&points>0);if(telling2.length<2)return null;let low=1,high=Number.POSITIVE_INFINITY;for(let{result,points,
digits}of telling2){let step=10**-digits;low=Math.max(low,Math.ceil(100*result/(points+step))),points>step&&(high=Math.min(high,Math.floor(100*result/(points-step))))}
if(!(high-low<MOST_CANDIDATES))return null;let found2=[];for(let target=low;target<=high&&found2.length<2;target+=1)isExplained(rates,target)&&found2.push(target);
return found2.length===1&&(_a=found2[0])!=null?_a:null}function isExplained(rates,target){return rates.every(rate2=>explains(rate2,target,"halfUp"))||rates.every(
rate2=>explains(rate2,target,"truncate"))}function explains({result,points,digits},target,mode){return roundRatio(result,target,{digits,mode})===points}function saysPercent2(cell2){
return typeof cell2=="string"&&cell2.includes("%")}function decimalsOf(value){var _a,_b;let[mantissa="",exponent="0"]=String(value).split("e");return Math.max(0,
((_b=(_a=mantissa.split(".")[1])==null?void 0:_a.length)!=null?_b:0)-Number(exponent))}function adjustedCounts(grid,rows,columns){let{assigned,adjusted,rate:rate2}=columns;if(rate2===null)return!0;let forAssigned=0,forAdjusted=0;for(let row of rows.
filter(({kind})=>kind==="unit")){if(parsePercent(cellAt(grid,row.row,rate2)).kind!=="number")continue;let positive2=column=>{let reading=parseNumber(cellAt(grid,
row.row,column));return reading.kind==="number"&&reading.value>0?[reading.value]:[]},[first]=positive2(assigned),[second]=adjusted.flatMap(positive2);if(first===
void 0||second===void 0||first===second)continue;let[typed]=readTypedRates(grid,[row],{result:columns.result,rate:rate2});if(typed===void 0)continue;let fits2=target=>[
"halfUp","truncate"].some(mode=>roundRatio(typed.result,target,{digits:typed.digits,mode})===typed.points),[fitsFirst,fitsSecond]=[fits2(first),fits2(second)];fitsFirst&&
!fitsSecond&&(forAssigned+=1),fitsSecond&&!fitsFirst&&(forAdjusted+=1)}return forAdjusted>=forAssigned}var CONSTANT_TARGET_WORDS=lazy(()=>phrases("chỉ tiêu|chỉ tiêu giao|chỉ tiêu chung|kế hoạch giao|kế hoạch chung|KH giao|KH chung",...UNIT_NOUNS.
texts().map(noun=>`mỗi ${noun}`))),CONSTANT_TARGET_LABELS=phrases("kế hoạch|KH|định mức|mục tiêu"),LINKING_WORDS=phrases("ít nhất|tối thiểu|đạt|gi\
ao|là|có|phải|phải có|từ|được giao|nộp|thực hiện"),NORM_WORDS=phrases("trở lên|ít nhất|tối thiểu|mỗi|chỉ tiêu|kế hoạch|giao|định mức|phải|/"),
REPORT_WORDS=phrases("đã|tổng số|tổng cộng|đạt được|kết quả"),NO_COUNT_WORDS=phrases(PERIOD_WORDS,"%|đơn vị|giờ|lần|đợt"),FIGURE2=/\d+(?:[.,]\d+)*/g;
function findNoteTargets(lines,things,{below}){return lines.flatMap(line=>{let{text,words}=readWords(line.text),norm=contains(words,NORM_WORDS)&&!contains(words,
REPORT_WORDS),targets=[];FIGURE2.lastIndex=0;for(let match=FIGURE2.exec(text);match!==null;match=FIGURE2.exec(text)){let figure2={start:match.index,end:match.index+
match[0].length},value=isCount(text,words,figure2)?countOf2(match[0]):null,beforeThing=norm&&standsBeforeThing(words,figure2.end,things),behindWords=standsBehindTargetWords(
text,words,figure2.start);value!==null&&(below?beforeThing&&behindWords:beforeThing||behindWords)&&targets.push({value,line})}let[common,...more2]=targets,exception=exceptionIn(
text);return common===void 0||exception===null||exception.value===common.value?targets:[{...common,exception},...more2.filter(({value})=>value!==exception.value)]})}
var EXCEPTION=/(?:^|[^a-z\u00c0-\u024f\u1e00-\u1eff])riêng(?![a-z\u00c0-\u024f\u1e00-\u1eff])([^;]*?)[\s:=](\d+(?:[.,]\d+)*)/i,LEADING_TO_FIGURE=/(?:[\s:=]+(?:được giao|giao|chỉ tiêu|kế hoạch|KH|là|chỉ|thì))*[\s:=]*$/i;
function exceptionIn(text){var _a;let[,named="",figure2=""]=(_a=EXCEPTION.exec(text))!=null?_a:[],value=countOf2(figure2);return value===null?null:{names:named.
replace(LEADING_TO_FIGURE,"").split(",").map(cleanText).filter(name=>name!==""),value}}function countOf2(figure2){let reading=parseNumber(figure2);return reading.
kind!=="number"||reading.value<=0||/^(?:19|20)\d\d$/.test(figure2)?null:reading.value}function isCount(text,words,figure2){let before2=text.charAt(figure2.start-
1);if(before2!==""&&/[^\s:=(]/.test(before2)||/^ ?[/%-]/.test(text.slice(figure2.end,figure2.end+2)))return!1;let next=words.filter(({start})=>start>=figure2.end);
return longestAt(next,0,NO_COUNT_WORDS)===0}function standsBeforeThing(words,end,things){let next=words.filter(({start})=>start>=end);return things.some(thing=>thing.
length>0&&phraseAt(next,0,thing.slice(0,1)))}function standsBehindTargetWords(text,words,start){let before2=words.filter(({end})=>end<=start);for(let links=0;links<
3;links+=1)before2=before2.slice(0,before2.length-longestEnding(before2,LINKING_WORDS));if(longestEnding(before2,CONSTANT_TARGET_WORDS())>0)return!0;let last=before2[before2.
length-1];return longestEnding(before2,CONSTANT_TARGET_LABELS)>0&&last!==void 0&&/[:=]/.test(text.slice(last.end,start))}var FILLERS4=phrases(FILLER_WORDS,PERIOD_WORDS,TITLE_BEGINNINGS);function findConstantTarget(grid,evidence){let{rows,resultColumn,rateColumn}=evidence,rates=rateColumn===
null?[]:readTypedRates(grid,rows,{result:resultColumn,rate:rateColumn}),things=evidence.things.map(text=>without(readWords(text).words,FILLERS4)),notes=[...findNoteTargets(
evidence.linesAbove,things,{below:!1}),...findNoteTargets(evidence.linesBelow,things,{below:!0})],derived=findConstant(rates),stated=distinct(notes.map(({value})=>value)),
note=notes[0];if(note===void 0){if(derived===null)return none([]);let all=rates.length;return constant({value:derived,from:"rates",line:null,explains:all,of:all})}
let explains2=countExplained(rates,note.value),contradicted=derived===null?explains2*2<rates.length:derived!==note.value;if(stated.length>1||contradicted)return none(
distinct([...stated,...derived===null?[]:[derived]]));let exception=note.exception===void 0?{}:{exception:note.exception};return constant({value:note.value,from:"\
note",line:note.line,explains:explains2,of:rates.length,...exception})}function constant(found2){return{target:{kind:"constant",...found2},contradicting:[]}}function none(contradicting){
return{target:{kind:"none"},contradicting}}function distinct(values){return[...new Set(values)].sort((a,b)=>a-b)}var AGAINST_PLAN=phrases("so|KH|kế hoạch|chỉ tiêu|mục tiêu|hoàn thành|dự toán|nghị quyết|giao");function isAgainstPlan({leaf,ofResult}){return ofResult||
contains(readWords(leaf).words,AGAINST_PLAN)}function percentContext(cells,rows){let sample=[];for(let{kind,row}of rows)if(kind==="unit"&&sample.push(row),sample.length===SAMPLE5)break;return{cells,rows:sample}}
var COUNT=/^(?:tổng )?số (?!liệu)/i,SAMPLE5=200,PLAUSIBLE=3;function isPercentColumn({cells,rows},{column,percent,texts}){if(percent||texts.some(saysPercent))
return!0;let filled2=rows.filter(row=>!isBlank2(cellAt(cells.values,row,column)));return filled2.filter(row=>isSigned(cells,row,column)).length*2>filled2.length}
function withPercentResults(context,columns){let targets=columns.filter(({role})=>role==="target");return targets.reduce((settled2,target)=>{let isPercentage2=isPercentColumn(
context,target),isOwn=({subject})=>targets.length===1||subjectKey(subject)===subjectKey(target.subject),own=settled2.filter(isOwn),results=own.filter(({role})=>role===
"result");if(results.some(result2=>isPercentColumn(context,result2)))return settled2;let rates=own.filter(column=>column.role==="rate"&&numbersIn(context,column).
length>0&&!isAgainstPlan(column)&&!results.some(result2=>isExplained2(context,{result:result2,target,rate:column}))),[rate2,...others]=rates;if(rate2===void 0||
others.length>0)return settled2;let[result]=results,isShare=result!==void 0&&isShareOfBase(context,{result,target,rate:rate2},own);return!isPercentage2&&!isShare?
settled2:settled2.map(column=>column===rate2?{...column,role:"result",qualifier:"",percent:!0}:column.role==="rate"&&isDifference(context,{rate:rate2,target,column})?
{...column,role:"comparison"}:results.includes(column)?{...column,role:"other"}:column)},columns)}function isPercentAgainstCount(context,{result,target},columns){
if(target===null)return!1;let[isTarget3,isResult]=[target,result].map(column=>isPercentColumn(context,column));if(isTarget3&&!isResult)return isCount2(context,result,
{other:target,columns});let saidByHeader=result.percent||result.texts.some(saysPercent);return!isTarget3&&saidByHeader&&!isOfSize(context,{result,target})}function isCount2(context,column,{
other,columns}){let{measure}=readMeasure(column.texts,[]);if(measure!==null&&!isPercent(measure)||COUNT.test(column.leaf))return!0;let values=numbersIn(context,
column),others=numbersIn(context,other);return Math.max(...values)>100&&Math.max(...others)<=100?!0:columns.some(base=>base.column<column.column&&(base.role===null||
base.role==="sum")&&isBaseOf(context,base,column))}function isBaseOf({cells,rows},base,column){let pairs=rows.flatMap(row=>{let whole2=parseNumber(cellAt(cells.
values,row,base.column)),part=parseNumber(cellAt(cells.values,row,column.column));return whole2.kind==="number"&&part.kind==="number"?[{whole:whole2.value,part:part.
value}]:[]});return pairs.length>1&&pairs.every(({whole:whole2,part})=>whole2>1&&part<=whole2)}function isOfSize({cells,rows},{result,target}){let pairs=rows.flatMap(
row=>{let plan=pointsAt(cells,row,target.column),done=pointsAt(cells,row,result.column);return plan===null||done===null||plan<=0||done<=0?[]:[{plan,done}]});return pairs.
filter(({plan,done})=>plan<=100&&plan>1&&Math.max(done/plan,plan/done)<=PLAUSIBLE).length*2>pairs.length}function isExplained2({cells,rows},{result,target,rate:rate2}){
let told2=rows.flatMap(row=>{let[plan,done,typed]=[target,result,rate2].map(one=>pointsAt(cells,row,one.column));return!plan||done===null||done===void 0||typed===
null||typed===void 0?[]:[Math.abs(typed-100*done/plan)<=.51||Math.abs(100*typed-100*done/plan)<=.51]});return told2.filter(Boolean).length*2>told2.length}function isShareOfBase(context,{
result,target,rate:rate2},columns){let{cells,rows}=context;if(!columns.filter(({role})=>role===null||role==="sum"||role==="other").some(base=>isExplained2(context,
{result,target:base,rate:rate2})))return!1;let nearer=rows.flatMap(row=>{let[plan,done,share]=[target,result,rate2].map(one=>pointsAt(cells,row,one.column));return!plan||
!done||!share||plan>100?[]:[Math.abs(Math.log(share/plan))<Math.abs(Math.log(done/plan))]});return nearer.length>1&&nearer.filter(Boolean).length*2>nearer.length}
function isDifference({cells,rows},{rate:rate2,target,column}){let told2=rows.flatMap(row=>{let[plan,share,typed]=[target,rate2,column].map(one=>{var _a;return(_a=
pointsAt(cells,row,one.column))!=null?_a:Number.NaN}),difference=Math.abs((typed!=null?typed:Number.NaN)-((share!=null?share:Number.NaN)-(plan!=null?plan:Number.
NaN)));return Number.isNaN(difference)?[]:[difference<=.11]});return told2.length>0&&told2.filter(Boolean).length*2>told2.length}function numbersIn({cells,rows},{
column}){return rows.flatMap(row=>{var _a;return(_a=pointsAt(cells,row,column))!=null?_a:[]})}function pointsAt(cells,row,column){let cell2=cellAt(cells.values,
row,column),reading=parsePercent(cell2);return reading.kind!=="number"?null:typeof cell2=="number"&&isSigned(cells,row,column)?reading.value*100:reading.value}function completeOpen(tab,draft3,end){let spans={above:{from:0,to:draft3.header.first},below:{from:end,to:tab.values.length}},{table}=completeTable(tab,draft3,{
...spans,caption:null,isAlone:!0}),columns=draft3.figures.map(({column,texts})=>({column,texts})),targets=draft3.figures.flatMap(({role,column})=>role==="target"?
[column]:[]);return{key:"",table,columns,targets}}function readCaptions(tab,drafts){if(drafts.length<2)return[];let captions=drafts.flatMap(({header,from,to})=>{
let lines=readLines(tab.values,{from:Math.max(0,header.first-1),to:header.first}),[own,...more2]=lines.filter(({column})=>column>=from&&column<=to);return own===
void 0||more2.length>0?[]:[cleanTitle(own.text)||own.text]});return captions.length===drafts.length?captions:[]}function completeTable(tab,draft3,spans){var _a,
_b,_c,_d,_e;let above=nearest(spans.above,"above"),linesAbove=readLines(tab.values,above),linesBelow=readLines(tab.values,nearest(spans.below,"below")),ownTitle=(_a=
spans.caption)!=null?_a:pickTitle(linesAbove),stated=readPeriods(tab.values,above),context={tab,draft:draft3,linesAbove,linesBelow,ownTitle,stated,isAlone:spans.
isAlone},mixed=draft3.indicators.filter(({result,target})=>{var _a2;return measuresDiffer(result.texts,(_a2=target==null?void 0:target.texts)!=null?_a2:[])}),indicators=draft3.
indicators.filter(columns2=>!mixed.includes(columns2)).map(columns2=>readIndicator(columns2,context)),{header,ordinalColumn,unitColumn,columns,rows,others}=draft3,
table={tab:tab.name,title:(_d=(_c=(_b=draft3.subject)==null?void 0:_b.label)!=null?_c:ownTitle)!=null?_d:tab.name,linesAbove,linesBelow,period:(_e=stated==null?
void 0:stated.figures)!=null?_e:null,header:{first:header.first,last:header.last},ordinalColumn,unitColumn,columns,indicators:indicators.map(({indicator})=>indicator),
rows,...draft3.partRows===void 0?{}:{partRows:draft3.partRows},others},problems=mixed.map(({result})=>({kind:"mixedMeasures",place:{tab:tab.name,row:header.first,
column:result.column}}));return{table,problems:[...problems,...indicators.flatMap(found2=>found2.problems)]}}function readIndicator(columns,context){var _a,_b,_c,
_d,_e,_f,_g;let{tab,draft:draft3,linesAbove,linesBelow,ownTitle}=context,{result,target,adjusted,rate:rate2,shortfall}=columns,name=withTarget(withTerm(indicatorName(
columns,context),columns,draft3),columns),added2=draft3.added.get(result),latest=draft3.latest.get(result),inRow=target===null?targetInRow(result,context):null,
{target:source,contradicting}=inRow?{target:inRow,contradicting:[]}:target===null?findConstantTarget(tab.values,{rows:draft3.rows,resultColumn:result.column,rateColumn:added2===
void 0&&(_a=rate2==null?void 0:rate2.column)!=null?_a:null,linesAbove:[...linesAbove,...statedIn(result,draft3.header.first)],linesBelow,things:[result.leaf,name,
tab.name,ownTitle!=null?ownTitle:""]}):{target:columnTarget(columns,{target,adjusted,...context}),contradicting:[]},place={tab:tab.name,row:draft3.header.first,
column:result.column},titles=linesAbove.map(({text})=>text).filter(text=>!isProse(text)),due=(_c=statedDeadline([...result.texts,...(_b=target==null?void 0:target.
texts)!=null?_b:[]]))!=null?_c:statedDeadline(titles),isShare=target!==null&&target.column===draft3.wholeColumn,indicator={name,label:name,key:"",cumulative:coversTime(
result.texts),targetTime:(_e=(_d=columns.times.targetTime)!=null?_d:constantStretch(source))!=null?_e:titleStretch(context.stated),resultTime:columns.times.resultTime,
...due===null?{}:{due},target:source,resultColumn:result.column,...added2===void 0?{}:{addedColumns:added2},...latest===void 0?{}:{latestOf:latest},rateColumn:(_f=
rate2==null?void 0:rate2.column)!=null?_f:null,shortfallColumn:(_g=shortfall==null?void 0:shortfall.column)!=null?_g:null,...columns.typed===null?{}:{typed:columns.
typed},...isShare?{ratio:!0}:{},...measureOf2(columns,{name,context}),...isShare?{money:!1}:{},direction:directionOf(columns,{name,context})},contradicted=contradicting.
length>0;return{indicator,problems:contradicted?[{kind:"contradictingTargets",place,values:contradicting}]:[]}}function targetInRow({column},{tab,draft:{targetRow,
added:added2}}){if(targetRow===void 0||added2.size>0)return null;let{row,text}=targetRow,reading=parseNumber(cellAt(tab.values,row,column));return reading.kind!==
"number"?null:{kind:"constant",value:reading.value,from:"row",line:{row,column,text},explains:0,of:0}}function measureOf2({result,target},{name,context:{tab,draft:draft3,
linesAbove}}){var _a,_b,_c;let lines=linesAbove.map(({text})=>text),printed2=(_b=(_a=draft3.subject)==null?void 0:_a.measure)!=null?_b:null;if(printed2!==null)return{
measure:isPercent(printed2)?"%":printed2,money:isMoney(printed2)};let read=readMeasure([...result.texts,...(_c=target==null?void 0:target.texts)!=null?_c:[]],lines);
if(read.measure!==null||read.money)return read;let figures=percentContext(tab,draft3.rows);return target!==null&&isPercentColumn(figures,target)||(isPercentColumn(
figures,result)||isRateName(name))&&(target===null||isOfSize(figures,{result,target}))?{measure:"%",money:!1}:read}function directionOf({result,target},{name,context:{
draft:draft3,ownTitle}}){var _a;let title=draft3.indicators.length===1&&ownTitle!==null?[ownTitle]:[],names=result.label===""?[name,...title]:[name],around=[...title,
...result.texts,...(_a=target==null?void 0:target.texts)!=null?_a:[]];return names.some(one=>directionByName(one,around)==="less")?"less":"more"}function columnTarget({
result,rate:rate2},found2){var _a;let{target,adjusted,tab,draft:draft3}=found2,parts=draft3.added.get(target),own={kind:"column",column:target.column,...parts===
void 0?{}:{added:parts},...draft3.targetShift===void 0?{}:{shift:draft3.targetShift}},changed2=adjusted.map(({column})=>column).filter(column=>columnContent(tab.
values,draft3.rows,column)==="figures");if(changed2.length===0)return own;let counts=adjustedCounts(tab.values,draft3.rows,{assigned:target.column,adjusted:changed2,
result:result.column,rate:draft3.added.has(result)?null:(_a=rate2==null?void 0:rate2.column)!=null?_a:null});return{...own,adjusted:{columns:changed2,counts}}}function statedIn({
texts,column},row){return texts.map(text=>({row,column,text}))}function withTerm(name,{target},{indicators}){var _a;let isAlone=indicators.every(other=>other.target===
null||isOfSeveralYears(other.target));if(target===null||isAlone||!isOfSeveralYears(target))return name;let term=((_a=target.stretch)==null?void 0:_a.kind)==="st\
ated"?target.stretch.period.label:"cả nhiệm kỳ";return`${name} (${term})`}function withTarget(name,{beside}){return beside===""?name:`${name} (${beside})`}
function indicatorName({result,target},{tab,draft:draft3,ownTitle,isAlone}){return draft3.subject!==void 0?draft3.indicators.length>1&&result.label!==""?`${draft3.
subject.label} – ${result.label}`:draft3.subject.label:result.label!==""?result.label:draft3.indicators.length>1&&result.qualifier!==""?capitalised(result.qualifier):
draft3.indicators.some(other=>target!==null&&other.target===target&&other.result!==result)?result.leaf:!isGenericTab(tab.name)&&(isAlone||ownTitle===null)?cleanText(
tab.name):result.isTotal&&ownTitle!==null&&readHeaderText(ownTitle).subject===""?result.leaf:ownTitle!=null?ownTitle:capitalised(result.qualifier)||result.leaf||
tab.name}function capitalised(text){return text.charAt(0).toUpperCase()+text.slice(1)}function bodyFigures(grid,columns){let known=new Map,read=({row})=>columns.map(column=>{let reading=parseNumber(cellAt(grid,row,column));return reading.kind==="\
number"?reading.value:null});return{columns:columns.length,of:(row,index)=>{var _a,_b;let figures=(_a=known.get(row))!=null?_a:read(row);return known.set(row,figures),
(_b=figures[index])!=null?_b:null}}}function matchSum(row,parts,figures){let votes=[];for(let index=0;index<figures.columns;index+=1){let own=figures.of(row,index),
others=parts.flatMap(part=>{var _a;return(_a=figures.of(part,index))!=null?_a:[]});if(own!==null){if(subtractExact(addExact(others),own)!==0)return null;own!==0&&
votes.push(index)}}if(votes.length===0)return null;let counts=part=>votes.some(index=>{var _a;return((_a=figures.of(part,index))!=null?_a:0)!==0});return{votes,
summands:parts.filter(counts).length}}var RANKS=new Map([["xã",1],["phường",1],["thị trấn",1],["đặc khu",1],["huyện",2],["quận",2],["thị xã",2],["thành phố",2],["tỉnh",3]]),FEWEST_SUMMANDS=3;
function rankOf(name){var _a;let level=(_a=parseUnitName(name).level)!=null?_a:"",ranks=[...RANKS].flatMap(([word,rank])=>` ${level} `.includes(` ${word} `)?[rank]:
[]);return Math.max(0,...ranks)}function isWholeOf(row,parts,figures){if(parts.length<2)return!1;let match=matchSum(row,parts,figures);if(match===null||leavesColumnBlank(
row,parts,figures))return!1;let rank=rankOf(row.name),ranks=parts.map(({name})=>rankOf(name));if(rank>0&&ranks.every(other=>other<rank))return!0;let kind=parseUnitName(
row.name),isOfTheirKind=part=>{let other=parseUnitName(part.name);return other.kind===kind.kind&&other.level===kind.level&&other.bare===kind.bare&&!kind.bare};return!parts.
some(isOfTheirKind)&&isProved(match,row,figures)}function leavesColumnBlank(row,parts,figures){return Array.from({length:figures.columns},(_,index)=>index).some(
index=>figures.of(row,index)===null&&parts.some(part=>{var _a;return((_a=figures.of(part,index))!=null?_a:0)!==0}))}function isProved({votes,summands},row,figures){
if(summands<FEWEST_SUMMANDS||votes.length<2)return!1;let[first=0,...others]=votes.map(index=>{var _a;return(_a=figures.of(row,index))!=null?_a:0});return others.
some(other=>compareProducts([first,1],[other,1])!==0)}var PROVINCE=3;function unitLikeness(peers){let widest=Math.max(0,...peers.map(rankOf)),capitals=peers.some(isCapitals3);return name=>rankOf(name)>=PROVINCE&&widest<
PROVINCE?!1:parseUnitName(name).kind!=="other"||isUnitName(name)||isProperName(name,capitals)}function isProperName(name,capitals){let{text,words}=readWords(name);
return words.length<2||/\d/.test(text)||isCapitals3(name)&&!capitals?!1:words.every(({start})=>{let letter=text.charAt(start);return letter!==letter.toLowerCase()})}
function isCapitals3(name){return name===name.toUpperCase()&&name!==name.toLowerCase()}var FEWEST_PEERS=3,MOST_PEERS=200;function findOthers(rows,{figures,arabic}){let{last,total}=lastTotal(rows),isNumbered2=({numbering})=>numbering!==null&&numbering.
level!==5,open=rows.flatMap((row,index)=>{let isBelow2=last>=0&&index>last;return row.total||isNumbered2(row)||!row.figures?[]:[{row,isBelow:isBelow2}]}),isPeer=(row,index)=>!row.
total&&row.figures&&(arabic?isNumbered2(row):last<0||index<last),peers=rows.filter(isPeer),edges=new Set([peers[0],peers[peers.length-1]]),asked=open.filter(({row,
isBelow:isBelow2})=>isBelow2||arabic||edges.has(row));if(asked.length===0)return new Set;let sample=peers.slice(0,MOST_PEERS).map(({name})=>name),isUnitLike=unitLikeness(
sample),odd=lazy(()=>sample.filter(name=>!isUnitLike(name)).length),areAllAlike=()=>sample.length-odd()>=FEWEST_PEERS&&odd()*4<=sample.length,others=new Set,doubted=[];
for(let{row,isBelow:isBelow2}of asked)if(isBelow2&&total!==null&&repeats(row,total,figures))others.add(row);else{if(isUnitLike(row.name))continue;isBelow2&&(arabic||
areAllAlike())?others.add(row):!isBelow2&&(arabic||areAllAlike())&&doubted.push(row)}if(total===null||!countsThem(rows.slice(0,last),{total,doubted,figures}))for(let row of doubted)
others.add(row);return others}function lastTotal(rows){var _a;let last=rows.map(row=>row.total&&row.figures).lastIndexOf(!0);return{last,total:(_a=rows[last])!=
null?_a:null}}function repeats(row,total,figures){let told2=Array.from({length:figures.columns},(_,index)=>index).filter(index=>{var _a;return((_a=figures.of(row,
index))!=null?_a:0)!==0});return told2.length>0&&told2.every(index=>figures.of(row,index)===figures.of(total,index))}function countsThem(above,{total,doubted,figures}){
let counted=above.filter(row=>{var _a,_b;return row.figures&&!row.total&&((_b=(_a=row.numbering)==null?void 0:_a.level)!=null?_b:2)>=2}),without3=counted.filter(
row=>!doubted.includes(row)),indexes=Array.from({length:figures.columns},(_,index)=>index),agrees3=rows=>indexes.filter(index=>{var _a;let sum2=addExact(rows.map(
row=>{var _a2;return(_a2=figures.of(row,index))!=null?_a2:0}));return subtractExact(sum2,(_a=figures.of(total,index))!=null?_a:0)===0}).length;return agrees3(counted)>
agrees3(without3)}var UNNUMBERED2=9,FIRST_CHILD=3;function readRows2(grid,body,sumColumns){let figures=bodyFigures(grid,sumColumns),named=body.rows.filter(({name})=>!isAsideText(
name)),withoutRepeated=withoutParts(named),rows=withoutChildren(withoutRepeated,figures),arabic=isNumbered(rows),wholes=wholeRows(rows,figures),aside=findOthers(
rows.filter(row=>!wholes.has(row)),{figures,arabic}),counted=withoutRemarks(rows.filter(row=>!aside.has(row)),arabic),others=body.rows.filter(row=>row.figures&&
!counted.includes(row)).map(row=>({row:row.row,name:row.text,isChild:named.includes(row)&&!rows.includes(row)}));return{rows:inGroups(counted,{figures,arabic,wholes}),
others}}function isNumbered(rows){let first=rows.findIndex(({total,figures})=>total&&figures),told2=first<2?rows:rows.slice(0,first);return told2.filter(({numbering})=>(numbering==
null?void 0:numbering.level)===2).length*2>told2.length}function withoutRemarks(rows,arabic){if(!arabic||startsWithHeading(rows,arabic))return rows;let isOpen2=row=>!row.
figures&&!row.total&&levelOf(row)===UNNUMBERED2,open=rows.filter(row=>isOpen2(row)&&!isGroupText(row.name));if(open.length===0)return rows;let isUnitLike=unitLikeness(
rows.filter(row=>!isOpen2(row)).map(({name})=>name)),remarks=new Set(open.filter(({name})=>!isUnitLike(name)));return rows.filter(row=>!remarks.has(row))}function inGroups(rows,{
figures,arabic,wholes}){let nextOf=followingRows(rows),headed=startsWithHeading(rows,arabic),group=null,unitsInGroup=0;return rows.flatMap((row,index)=>{var _a,
_b,_c;let next=(_a=nextOf[index])!=null?_a:null,isTotal3=row.total||wholes.get(row)==="total",isGroup=!isTotal3&&(wholes.get(row)==="group"||next!==null&&isAbove(
row,next,{headed,arabic,addsUp:()=>addsUp(rows,{index,figures})})),kind=isTotal3?"total":isGroup?"group":"unit";kind==="group"&&(group=row.text,unitsInGroup=0);
let under=kind==="unit"||kind==="total"&&unitsInGroup>0?group:null;kind==="unit"&&(unitsInGroup+=1),kind==="total"&&unitsInGroup>0&&(group=null);let ordinal=kind===
"unit"&&(_c=(_b=row.numbering)==null?void 0:_b.value)!=null?_c:null;return[{kind,row:row.row,name:kind==="unit"?row.name:row.text,ordinal,group:under}]})}function startsWithHeading(rows,arabic){
let first=rows.find(({total})=>!total);return first!==void 0&&!first.figures&&levelOf(first)===UNNUMBERED2&&arabic}function wholeRows(rows,figures){let wholes=new Map,
candidates2=new Set(rows.filter(row=>row.figures&&!row.total&&!isGroupText(row.name)&&levelOf(row)===UNNUMBERED2)),ends=row=>row.total||!row.figures||levelOf(row)<=
1,run=(from,step)=>{var _a;let parts=[];for(let index=from;;index+=step){let row=rows[index];if(row===void 0||ends(row)||wholes.has(row)||step>0&&parts.length>0&&
candidates2.has(row)&&levelOf((_a=parts[0])!=null?_a:row)!==UNNUMBERED2)return parts;parts.push(row)}},unitCount2=rows.filter(row=>!ends(row)).length;return rows.
forEach((row,index)=>{if(!candidates2.has(row))return;let before2=rows[index-1],after=rows[index+1],below=before2===void 0||ends(before2)||levelOf(before2)!==UNNUMBERED2?
run(index+1,1):[];if(isWholeOf(row,below,figures)){wholes.set(row,below.length>=unitCount2-1?"total":"group");return}(after===void 0||ends(after)||levelOf(after)!==
UNNUMBERED2)&&isWholeOf(row,run(index-1,-1),figures)&&wholes.set(row,"total")}),wholes}function withoutParts(rows){var _a;let wholes=new Map,partOf2=new Map,whole2=null;
for(let row of rows){let isPart4=row.numbering!==null&&row.numbering.level>=4&&row.figures;if(isPart4||(whole2=row.figures?row:null),!isPart4||whole2===null)continue;
let key=row.name.toLowerCase(),known=(_a=wholes.get(key))!=null?_a:new Set;wholes.set(key,known.add(whole2.row)),partOf2.set(row,known)}return rows.filter(row=>{
var _a2,_b;return((_b=(_a2=partOf2.get(row))==null?void 0:_a2.size)!=null?_b:0)<2})}function withoutChildren(rows,figures){let families=[];for(let row of rows){
let level=levelOf(row),family=families[families.length-1];level===2?families.push({parent:row,children:[]}):level>=FIRST_CHILD&&level!==UNNUMBERED2&&row.figures?
family==null||family.children.push(row):(row.total||level<2)&&families.push({parent:row,children:[]})}let real2=families.filter(({parent,children})=>!parent.total&&
levelOf(parent)===2&&parent.figures&&children.length>0);if(real2.every(({parent,children})=>matchSum(parent,children,figures)!==null))return rows;let dropped=new Set(
real2.flatMap(({children})=>children));return rows.filter(row=>!dropped.has(row))}function isAbove(row,next,context){let{headed,arabic,addsUp:sums}=context,own=levelOf(
row),below=levelOf(next);return own<=1?own<below||!row.figures&&isGroupText(row.name):own===2&&below===3?!0:own===2?own<below&&(row.figures?sums():isGroupText(row.
name)):own!==UNNUMBERED2?!1:row.figures?isGroupText(row.name)&&(arabic&&below===2||sums()):headed||isGroupText(row.name)}function levelOf({numbering,figures}){return numbering===
null||numbering.level===5&&!figures?UNNUMBERED2:numbering.level}function followingRows(rows){let following=[],next=null;for(let row of[...rows].reverse())following.
push(next),row.total||(next=row);return following.reverse()}function addsUp(rows,{index,figures}){let parts=[],head=rows[index],level=head===void 0||levelOf(head)===
UNNUMBERED2?-1:levelOf(head);for(let next=index+1;next<rows.length;next+=1){let row=rows[next];if(row===void 0||row.total||isGroupText(row.name)||levelOf(row)<=
level)break;parts.push(row)}return head!==void 0&&parts.length>0&&matchSum(head,parts,figures)!==null}var FEWEST_ROWS=2;function sumAmong(grid,rows,columns){var _a;let units2=rows.filter(({kind})=>kind==="unit"),numberAt3=(row,column)=>{let reading=parseNumber(cellAt(
grid,row,column));return reading.kind==="number"?reading.value:null};for(let index=2;index<columns.length;index+=1){let column=(_a=columns[index])!=null?_a:0;for(let first=index-
2;first>=0;first-=1){let run=columns.slice(first,index);if(isSumOf(column,run))return column}}return null;function isSumOf(column,run){let told2=0;for(let{row}of units2){
let own=numberAt3(row,column),parts=run.flatMap(one=>{var _a2;return(_a2=numberAt3(row,one))!=null?_a2:[]});if(!(own===null&&parts.length===0)){if(subtractExact(
addExact(parts),own!=null?own:0)!==0)return!1;own!==null&&own!==0&&parts.filter(part=>part!==0).length>1&&(told2+=1)}}return told2>=FEWEST_ROWS}}var BETWEEN_NUMBER_AND_TEXTS=" · ",BETWEEN_TEXTS=" | ",MOST_TEXTS=5,LONGEST_TEXTS=70,MOST_BANDS=2;function rowLabel(grid,row){var _a;let shown3=[];for(let text of rowTexts(
(_a=grid[row])!=null?_a:[]).slice(0,MOST_TEXTS)){if(shown3.length>0&&[...shown3,text].join(BETWEEN_TEXTS).length>LONGEST_TEXTS)break;shown3.push(text)}return`${row+
1}${BETWEEN_NUMBER_AND_TEXTS}${shown3.join(BETWEEN_TEXTS)}`}function rowTexts(cells){return cells.filter(cell2=>!isBlank2(cell2)).map(cell2=>cleanText(cellText(
cell2).replace(/[;|]/g,",")))}function namedRow(cell2,grid){var _a,_b;let text=cleanText(cellText(cell2)),cut2=text.indexOf(BETWEEN_NUMBER_AND_TEXTS);if(cut2>0){
let texts=text.slice(cut2+BETWEEN_NUMBER_AND_TEXTS.length).split(BETWEEN_TEXTS).map(wordKey),row=likestRow(grid,{texts,near:Number(text.slice(0,cut2))-1});return row===
null?{kind:"lost"}:{kind:"row",row}}let number=Number((_b=(_a=/^(?:dòng |hàng )?(\d{1,6})$/i.exec(text))==null?void 0:_a[1])!=null?_b:Number.NaN);return number>=
1&&number<=grid.length?{kind:"row",row:number-1}:{kind:"wrong"}}function likestRow(grid,{texts,near}){var _a;let best=null;for(let[row,cells]of grid.entries()){
let own=new Set(rowTexts(cells).map(wordKey)),found2=texts.filter(text=>own.has(text)).length;if(2*found2<texts.length||found2===0)continue;let isNearer=best!==
null&&Math.abs(row-near)<Math.abs(best.row-near);(best===null||found2>best.found||found2===best.found&&isNearer)&&(best={row,found:found2})}return(_a=best==null?
void 0:best.row)!=null?_a:null}function declaredHeader(grid,row,unitColumn){var _a;for(let anchor=row;anchor>=Math.max(0,row-MOST_BANDS);anchor-=1){if(isBlank2(
cellAt(grid,anchor,unitColumn)))continue;let found2=readHeader(grid,anchor,[unitColumn]);if(found2!==null&&found2.first<=row&&row<=found2.last)return found2;break}
let width=((_a=grid[row])!=null?_a:[]).length,columns=Array.from({length:width},(_,column)=>{let text=headerText(cellAt(grid,row,column));return{column,path:text===
null?[]:[text]}}),last=isNumberRow(grid,row+1,unitColumn)?row+1:row;return{first:row,last,columns,unitColumns:[unitColumn]}}var LETTERS2=/^[A-Za-z]{1,3}$/,LETTER_LIST=/^[A-Za-z]{1,3}(?:\s*,\s*[A-Za-z]{1,3})+$/,LETTER_RANGE=/^([A-Za-z]{1,3})\s*[:–-]\s*([A-Za-z]{1,3})$/;function parseColumns(text,choices){
let whole2=oneOf(text,choices);if(whole2.length===1){let columns2=whole2.map(({column})=>column);return{kind:"columns",columns:columns2,named:columns2}}let parts=partsOf3(
text);if(parts.length===1&&whole2.length>1)return{kind:"several",text:cleanText(text),choices:whole2};let columns=new Set,named=[];for(let part of parts){let found2=part===
text?whole2:oneOf(part,choices),[only,another]=found2;if(only!==void 0&&another!==void 0)return{kind:"several",text:part,choices:found2};let ends=only===void 0?
rangeOf2(part,choices):{first:only.column,last:only.column};if(ends===null)return{kind:"unknown",text:part};only!==void 0&&named.push(only.column);for(let{column}of choices)
column>=ends.first&&column<=ends.last&&columns.add(column)}return{kind:"columns",columns:[...columns].sort((a,b)=>a-b),named}}function namesSeveral(text){var _a;
let parts=partsOf3(text);return parts.length>1||LETTER_RANGE.test((_a=parts[0])!=null?_a:"")}function isLettersOnly(text){let parts=partsOf3(text);return parts.
length>0&&parts.every(part=>LETTERS2.test(part)||LETTER_RANGE.test(part))}function partsOf3(text){return text.split(/[;\r\n]/).map(cleanText).filter(part=>part!==
"").flatMap(part=>LETTER_LIST.test(part)?part.split(",").map(cleanText):[part])}function oneOf(text,choices){let word=wordKey(text),label=choices.filter(choice=>wordKey(
choice.label)===word);if(label.length>0)return label;let letter=choices.filter(choice=>sameHeading(choice,{letters:word}));if(letter.length>0)return letter;let key=headingKey(
text);if(key==="")return[];let heading=choices.filter(choice=>headingKey(choice.label)===key&&hasHeading(choice));return heading.length>0?heading:choices.filter(
choice=>sameHeading(choice,{leaf:key}))}function hasHeading({label}){return!LETTERS2.test(label)}function rangeOf2(part,choices){var _a,_b;let letters2=LETTER_RANGE.
exec(part),cut2=part.indexOf(":"),[from,to]=letters2===null?[part.slice(0,Math.max(0,cut2)),part.slice(cut2+1)]:[(_a=letters2[1])!=null?_a:"",(_b=letters2[2])!=
null?_b:""],ends=[from,to].flatMap(end=>{let[only,another]=oneOf(cleanText(end),choices);return only!==void 0&&another===void 0?[only.column]:[]});return ends.length===
2?{first:Math.min(...ends),last:Math.max(...ends)}:null}var ROWS_SEARCHED3=200,MOST_HEADER_ROWS=12;function fault({faults},column,message){return faults.push({column,message}),null}function isFilled2({hint},column){return!isBlank2(
hint.cells[column])}function textOf4({hint},column){return cellText(hint.cells[column])}function headerRowOf(cells){let{tab,hint,found:found2}=cells,grid=tab.values;
if(isFilled2(cells,"headerRow")){let named2=namedRow(hint.cells.headerRow,grid),text=textOf4(cells,"headerRow");return named2.kind==="wrong"?fault(cells,"header\
Row",DECLARED_FAULTS.wrongHeaderRow(text,grid.length)):named2.kind==="lost"?fault(cells,"headerRow",DECLARED_FAULTS.lostHeaderRow(text)):(cells.understood.headerRow=
[rowLabel(grid,named2.row)],named2.row)}if(found2.header!==null)return found2.header.first;let wanted=["unitColumn","targetColumn","resultColumn"].filter(column=>isFilled2(
cells,column)).map(column=>textOf4(cells,column)),likely=grid.slice(0,ROWS_SEARCHED3).flatMap((_,row)=>{let choices=plainChoices(grid,row).filter(({label})=>label.
includes(" "));return wanted.every(text=>parseColumns(text,choices).kind==="columns")&&choices.length>1?[row]:[]}).filter(row=>likelyHeaderRows(grid,null).includes(
rowLabel(grid,row))),[only,...more2]=likely;return only!==void 0&&more2.length===0?only:fault(cells,"headerRow",DECLARED_FAULTS.noHeaderRow(tab.name))}function likelyHeaderRows(grid,named){
let rows=grid.slice(0,ROWS_SEARCHED3).flatMap((cells,row)=>{let filled2=cells.filter(cell2=>!isBlank2(cell2)),words=filled2.filter(cell2=>typeof cell2=="string"&&
!/^[\d\s.,%-]+$/.test(cell2));return words.length>1&&words.length*3>filled2.length*2?[row]:[]}),first=named===null?[]:[named];return[...new Set([...first,...rows])].
slice(0,MOST_HEADER_ROWS).map(row=>rowLabel(grid,row))}function plainChoices(grid,row){var _a;return((_a=grid[row])!=null?_a:[]).map((cell2,column)=>columnChoice(
column,cellText(cell2)))}function choicesOf(grid,{columns,last}){var _a;let pathOf=new Map(columns.map(({column,path})=>[column,path]));return((_a=grid[last])!=
null?_a:[]).map((_,column)=>{var _a2;return columnChoice(column,((_a2=pathOf.get(column))!=null?_a2:[]).map(({text})=>text).join(BETWEEN_BANDS))})}function unitColumnOf(cells,row,plain){
var _a,_b,_c;let{tab,found:found2}=cells;if(!isFilled2(cells,"unitColumn")){let[own]=unitColumnsOf((_a=tab.values[row])!=null?_a:[]),column2=(_c=(_b=found2.header!==
null&&found2.header.first<=row&&row<=found2.header.last?found2.unitColumn:null)!=null?_b:own)!=null?_c:null;return column2!=null?column2:fault(cells,"unitColumn",
DECLARED_FAULTS.noUnitColumn(tab.name))}let list3=parseColumns(textOf4(cells,"unitColumn"),plain);if(list3.kind==="several")return fault(cells,"unitColumn",DECLARED_FAULTS.
severalColumns(list3.text,list3.choices));if(list3.kind==="unknown")return fault(cells,"unitColumn",DECLARED_FAULTS.unknownColumn(list3.text,plain));let[column,
...more2]=list3.columns;return column===void 0||more2.length>0?fault(cells,"unitColumn",DECLARED_FAULTS.severalUnitColumns):(cells.understood.unitColumn=labelsOf(
[column],plain),column)}function labelsOf(columns,choices){return choices.filter(({column})=>columns.includes(column)).map(({label})=>label)}function declaredColumns(cells,{
unitColumn,choices}){let{found:found2,faults}=cells,ranged=new Set,read=column=>{if(!isFilled2(cells,column))return[];let list3=parseColumns(textOf4(cells,column),
choices);if(list3.kind==="several"&&fault(cells,column,DECLARED_FAULTS.severalColumns(list3.text,list3.choices)),list3.kind==="unknown"&&fault(cells,column,DECLARED_FAULTS.
unknownColumn(list3.text,choices)),list3.kind!=="columns")return[];cells.understood[column]=labelsOf(list3.columns,choices);for(let one of list3.columns)list3.named.
includes(one)||ranged.add(one);return list3.columns},own={targets:read("targetColumn"),results:read("resultColumn")};if(faults.length>0)return null;let targets=own.
targets.length>0||found2.columns===null?own.targets:targetColumnsOf(found2.columns.target),results=own.results.length>0||found2.columns===null?own.results:resultColumnsOf(
found2.columns);if(results.length===0)return fault(cells,"resultColumn",DECLARED_FAULTS.noResultColumn);let twice=[...results,...targets].find(column=>column===
unitColumn||results.includes(column)&&targets.includes(column)),at=own.results.length>0?"resultColumn":"targetColumn";return twice!==void 0?fault(cells,at,DECLARED_FAULTS.
sameColumn(twice)):{targets,results,ranged}}var NEAR_POINTS=.51;function ratesTold(grid,rows,{targets,results,rate:rate2}){let[agree2,of]=[0,0];for(let{kind,row}of rows){if(kind!=="unit")continue;let[target,
result]=[sumIn(grid,row,targets),sumIn(grid,row,results)],typed=parsePercent(cellAt(grid,row,rate2));if(target===null||result===null||target<=0||result===target||
typed.kind!=="number")continue;let points=100*result/target;of+=1,[typed.value,100*typed.value].some(value=>Math.abs(value-points)<=NEAR_POINTS)&&(agree2+=1)}return{
agree:agree2,of}}function sumIn(grid,row,columns){let values=columns.flatMap(column=>{let reading=parseNumber(cellAt(grid,row,column));return reading.kind==="nu\
mber"?[reading.value]:[]});return values.length===0?null:addExact(values)}function severalAsOne(first,others){var _a,_b,_c;if(others.length===0)return first;let all=[first,...others],texts=first.texts.filter(text=>others.every(column=>column.
texts.includes(text))),isShared=pick=>others.every(column=>pick(column)===pick(first));return{...first,column:(_b=(_a=others[others.length-1])==null?void 0:_a.column)!=
null?_b:first.column,texts,leaf:(_c=texts[texts.length-1])!=null?_c:"",subject:isShared(({subject})=>subject)?first.subject:"",label:isShared(({label})=>label)?
first.label:"",qualifier:isShared(({qualifier})=>qualifier)?first.qualifier:"",span:"",stretch:together2(all.map(({stretch:stretch2})=>stretch2)),isTotal:!1}}function together2(stretches){
let[first=null]=stretches;if(stretches.every(one=>JSON.stringify(one)===JSON.stringify(first)))return first;let months2=stretches.flatMap(one=>(one==null?void 0:
one.kind)==="months"?[one.first,one.last]:[]);return months2.length!==2*stretches.length?null:{kind:"months",first:Math.min(...months2),last:Math.max(...months2)}}function declareTable(tab,hint,found2){let faults=[],understood={},cells={tab,hint,found:found2,faults,understood},row=headerRowOf(cells),headerRows2=likelyHeaderRows(
tab.values,row),plain=row===null?[]:plainChoices(tab.values,row),none2={hint,table:null,log:null,faults,understood},unitColumn=row===null?null:unitColumnOf(cells,
row,plain);if(row===null||unitColumn===null)return{...none2,choices:{headerRows:headerRows2,columns:plain}};let header=declaredHeader(tab.values,row,unitColumn),
choices={headerRows:headerRows2,columns:choicesOf(tab.values,header)},columns=declaredColumns(cells,{header,unitColumn,choices:choices.columns}),table=columns===
null?null:tableOf(cells,{header,unitColumn,...columns});return{...none2,table,choices}}function tableOf(cells,{header,unitColumn,targets,results,ranged}){var _a,
_b,_c,_d,_e;let{tab,hint}=cells,columns=declaredRoles(header,{targets,results}),ordinalColumn=(_b=(_a=columns.find(({role,column})=>role==="ordinal"&&column<unitColumn))==
null?void 0:_a.column)!=null?_b:null,{read,end}=readDeclaredRows(tab.values,{header,unitColumn,ordinalColumn,columns,targets,results}),{rows,others}=read;if(!rows.
some(({kind})=>kind==="unit"))return fault(cells,"headerRow",DECLARED_FAULTS.noUnits(header.last,unitColumn));let figures=percentContext(tab,rows),choices=choicesOf(
tab.values,header),oneOf2=list3=>{let[first,...more2]=list3.flatMap(column=>{var _a2;return(_a2=columns.find(one=>one.column===column))!=null?_a2:[]});return first===
void 0?null:severalAsOne(first,more2)};for(let[column,list3]of[["targetColumn",targets],["resultColumn",results]])if(!canBeAdded(cells,column,{list:list3,ranged,
rows,choices,isShare:one=>isPercentColumn(figures,one),columns}))return null;let adjusted=adjustedAmong(columns,targets),result=oneOf2(results),target=oneOf2(targets.
filter(column=>column!==(adjusted==null?void 0:adjusted.column)));if(result===null)return null;let rate2=rateAmong(tab.values,rows,{targets,results,columns}),times2=timesOf(
{result,target,rate:(_c=rate2==null?void 0:rate2.column)!=null?_c:null},columns),own={result,target,adjusted:adjusted===null?[]:[adjusted],rate:(_d=rate2==null?
void 0:rate2.column)!=null?_d:null,shortfall:null,times:times2,beside:"",typed:null};if(isPercentAgainstCount(figures,own,columns))return fault(cells,"resultCol\
umn",DECLARED_FAULTS.percentAgainstCount);let to=Math.max(0,...columns.map(({column})=>column)),isAdded2=adjusted===null&&targets.length>1,added2=new Map([...results.
length>1?[[result,results]]:[],...target!==null&&isAdded2?[[target,targets]]:[]]),beside=columns.filter(({column})=>column!==unitColumn&&column!==ordinalColumn),
draft3={...{header,from:0,to,unitColumn,ordinalColumn,columns:beside,rows,others},indicators:[own],added:added2,latest:new Map},spans={above:{from:0,to:header.first},
below:{from:end,to:tab.values.length}},{table}=completeTable(tab,draft3,{...spans,caption:null,isAlone:!hint.isOfSource}),[indicator]=table.indicators;return indicator===
void 0?fault(cells,"resultColumn",DECLARED_FAULTS.mixedMeasures):{...table,indicators:[{...indicator,key:hint.key,declared:{row:hint.row,rates:(_e=rate2==null?void 0:
rate2.told)!=null?_e:null}}]}}function declaredRoles(header,{targets,results}){let missing=[...targets,...results].filter(column=>header.columns.every(one=>one.
column!==column)),columns=[...header.columns,...missing.map(column=>({column,path:[]}))];return readColumnRoles({...header,columns}).map(column=>results.includes(
column.column)?{...column,role:"result"}:targets.includes(column.column)?{...column,role:"target"}:column.role==="result"||column.role==="target"?{...column,role:null}:
column)}function readDeclaredRows(grid,layout){let{header,unitColumn,ordinalColumn,columns,targets,results}=layout,right=columns.filter(({column,role})=>column>
unitColumn&&role!=="ordinal"&&role!=="note").map(({column})=>column),declared=[...targets,...results],figureColumns3=[...new Set([...declared,...right])].sort((a,b)=>a-
b),to=Math.max(...figureColumns3,...columns.map(({column})=>column)),body=readBody(grid,{header,from:0,to,unitColumn,ordinalColumn,figureColumns:figureColumns3});
return{read:readRows2(grid,body,declared),end:body.end}}function canBeAdded(cells,column,{list:list3,ranged,rows,choices,columns,isShare}){let grid=cells.tab.values,
choice=wanted=>{var _a;return(_a=choices.find(one=>one.column===wanted))!=null?_a:columnChoice(wanted,"")},wordy=list3.find(one=>columnContent(grid,rows,one)===
"words");if(wordy!==void 0)return fault(cells,column,DECLARED_FAULTS.noFigures(wordy))!==null;if(list3.length<2)return!0;let share=columns.find(one=>list3.includes(
one.column)&&isShare(one));if(share!==void 0)return fault(cells,column,DECLARED_FAULTS.percentAdded(choice(share.column)))!==null;let sum2=sumAmong(grid,rows,list3);
return sum2!==null&&ranged.has(sum2)?fault(cells,column,DECLARED_FAULTS.sumAdded(choice(sum2)))!==null:!0}function adjustedAmong(columns,targets){let own=columns.
filter(({column})=>targets.includes(column)),[adjusted,...more2]=own.filter(isAdjusted);return own.length===2&&adjusted!==void 0&&more2.length===0?adjusted:null}
function rateAmong(grid,rows,{targets,results,columns}){let rates=columns.filter(({role})=>role==="rate").map(column=>({column,told:ratesTold(grid,rows,{targets,
results,rate:column.column})})),best=rates.reduce((known,one)=>known===null||one.told.agree>known.told.agree?one:known,null);return best!==null&&(best.told.agree>
0||rates.length===1)?best:null}var SAMPLE6=200,ANY_YEAR2={start:{year:2020,month:1,day:1},end:{year:2020,month:12,day:31},label:""};function readLogColumns(grid,columns,body){var _a,_b,_c;let rows=rowsFrom(
grid,body.first);if(columns.some(({role,column,leaf})=>(role==="target"||role==="rate"&&!contains(readWords(leaf).words,NO_RATE_WORDS))&&columnContent(grid,rows,
column)!=="words"))return null;let others=columns.filter(({column,role})=>column!==body.unitColumn&&role!=="ordinal"),date=findDateColumn(grid,rows,others),amounts=others.
filter(column=>column.column!==(date==null?void 0:date.column)&&isAmount(column)),told2=others.some(({leaf})=>begins2(leaf,CONTENT_BEGINNINGS)||isTime(leaf)),event=date!==
null||others.some(({role})=>role==="event");return!event&&!told2&&!amounts.some(isNamedAmount)?null:{dateColumn:(_a=date==null?void 0:date.column)!=null?_a:null,
stateColumn:(_c=(_b=others.find(({leaf})=>begins2(leaf,STATE_BEGINNINGS)))==null?void 0:_b.column)!=null?_c:null,amounts,sign:(date==null?void 0:date.role)==="d\
ate"?"date":event?"event":"amount"}}function withFigures(grid,columns,rows){let sample=rows.slice(0,SAMPLE6).map(({row})=>({kind:"unit",row}));return columns.filter(
({column})=>columnContent(grid,sample,column)==="figures")}function rowsFrom(grid,first){let count=Math.max(0,Math.min(SAMPLE6,grid.length-first));return Array.
from({length:count},(_,index)=>({kind:"unit",row:first+index}))}function findDateColumn(grid,rows,columns){var _a,_b;let candidates2=columns.filter(({role,leaf})=>role===
"date"||begins2(leaf,DATE_BEGINNINGS)&&!contains(readWords(leaf).words,OTHER_DATE_WORDS)),holdsDates=({column})=>{let filled2=rows.filter(({row})=>cellAt(grid,row,
column)!==""),dated=filled2.filter(({row})=>readLogDate(cellAt(grid,row,column),ANY_YEAR2)!==null).length;return dated>0&&dated*2>=filled2.length};return(_b=(_a=
candidates2.find(holdsDates))!=null?_a:candidates2.find(({role})=>role==="date"))!=null?_b:null}function isAmount(column){let{role,texts}=column;return texts.some(
text=>contains(readWords(text).words,NO_AMOUNT_WORDS))?!1:role==="result"||role==="sum"||isNamedAmount(column)}function isNamedAmount({role,texts}){return role!==
null&&role!=="result"&&role!=="sum"?!1:texts.some(text=>{let{words}=readWords(text);return longestAt(words,0,AMOUNT_BEGINNINGS)>0||isWhole2(words,AMOUNTS)})}function isTime(text){
return isWhole2(readWords(text).words,TIME_HEADERS)}function begins2(text,known){return longestAt(readWords(text).words,0,known)>0}var DUE=phrases("thời hạn|hạn|ngày hết hạn|ngày đến hạn|ngày phải|hạn chót|deadline"),DONE=phrases("đã|kết quả|hoàn thành|trả lời|trình|k\
ý|giải quyết|thành lập|ban hành|thông qua|nghiệm thu"),SAMPLE7=200;function dueColumn(grid,rows,columns){let found2=columns.filter(({column,leaf})=>longestAt(
readWords(leaf).words,0,DUE)>0&&holdsDays(grid,rows,column));return onlyOne(found2)}function doneColumn(grid,rows,columns){let isDay2=({column})=>holdsDays(grid,
rows,column),found2=columns.filter(column=>{let{words}=readWords(column.leaf);return column.role==="note"||longestAt(words,0,DUE)>0?!1:column.role==="result"||longestAt(
words,0,STATE_BEGINNINGS)>0?!0:longestAt(words,0,DATE_BEGINNINGS)>0&&contains(words,DONE)&&isDay2(column)});return onlyOne(found2)}function holdsDays(grid,rows,column){
let filled2=rows.slice(0,SAMPLE7).map(row=>cellAt(grid,row,column)).filter(cell2=>cell2!==""),days=filled2.filter(cell2=>readLogDate(cell2,ANY_YEAR2)!==null);return days.
length>0&&days.length*2>=filled2.length}function onlyOne(columns){let[only,...more2]=columns;return only===void 0||more2.length>0?null:only.column}function identicalRows(grid,{rows,indicators,dateColumn}){let counts=indicators.every(({amountColumn})=>amountColumn===null);if(dateColumn===null&&counts)return[];
let known=new Set;return rows.flatMap(({row})=>{var _a;let key=rowText((_a=grid[row])!=null?_a:[]);if(key===null)return[];let isAgain=known.has(key);return known.
add(key),isAgain?[row]:[]})}function rowText(cells){let text="",filled2=0;return cells.forEach((cell2,column)=>{column===0&&typeof cell2=="number"||(cell2!==""&&
(filled2+=1),text+=`${typeof cell2=="object"?`${cell2.year}-${cell2.month}-${cell2.day}`:cell2}	`)}),filled2<3?null:text}var STAMP=/^(?:dau thoi gian|timestamp)$/,PERIOD2=/^(?:ky|thang|quy|tuan|dot|nam hoc|bao cao (?:thang|quy|ky))(?![a-z])/;function supersededRows(grid,log){var _a;
let{header,rows}=log,heads=((_a=grid[header.first])!=null?_a:[]).map(cell2=>foldText(cleanText(String(cell2)))),stamp=heads.findIndex(text=>STAMP.test(text)),period=heads.
findIndex((text,column)=>column!==stamp&&PERIOD2.test(text));if(stamp<0||period<0)return[];let last=new Map,earlier2=[];for(let row of rows){let told2=cellAt(grid,
row.row,period);if(row.name===""||isBlank2(told2))continue;let key=JSON.stringify([nameKey(parseUnitName(row.name)),periodText(told2)]),known=last.get(key),isLater2=known===
void 0||!isBefore(cellAt(grid,row.row,stamp),cellAt(grid,known.row,stamp));known!==void 0&&earlier2.push(isLater2?known:row),isLater2&&last.set(key,row)}return earlier2}
function periodText(cell2){return isCalendarDate(cell2)?`${cell2.month}/${cell2.year}`:foldText(cleanText(String(cell2)))}function isBefore(time,other){return isCalendarDate(
time)&&isCalendarDate(other)?compareDates(time,other)<0:typeof time=="number"&&typeof other=="number"&&time<other}var LOG_BEGINNING=/^(?:sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|sổ|nhật ký theo dõi|nhật ký|theo dõi|bảng theo dõi|danh sách theo dõi|danh sách|bảng kê|bảng kê chi tiết)(?![^\s\d.,:;()-])[\s.,:;-]*/i;
function completeLog(tab,draft3,spans){var _a,_b,_c;let[first]=draft3.rows;if(first!==void 0&&draft3.rows.every(({name})=>name==="")){let place={tab:tab.name,row:first.
row,column:draft3.unitColumn},rows=draft3.rows.map(({row})=>row);return{log:null,problems:[{kind:"logRowsWithoutUnit",place,rows}]}}let above=nearest(spans.above,
"above"),context={tab,draft:draft3,linesAbove:readLines(tab.values,above),linesBelow:readLines(tab.values,nearest(spans.below,"below")),stated:readPeriods(tab.values,
above)},{linesAbove,linesBelow}=context,{header,unitColumn,dateColumn,stateColumn,columns,amounts}=draft3,period=(_b=(_a=context.stated)==null?void 0:_a.figures)!=
null?_b:null,indicators=amounts.length===0?[readIndicator2(null,context)]:amounts.map(amount=>readIndicator2(amount,context)),all=datedRows(tab.values,draft3,period),
adds=amounts.length>0,superseded=new Set(adds?supersededRows(tab.values,{header,rows:all}):[]),log={tab:tab.name,title:(_c=pickTitle(linesAbove))!=null?_c:tab.name,
linesAbove,linesBelow,period,header:{first:header.first,last:header.last},unitColumn,dateColumn,stateColumn,columns,indicators:indicators.map(({indicator})=>indicator),
rows:all.filter(row=>!superseded.has(row)),superseded:[...superseded].map(({row})=>row),identical:[]};return{log:{...log,identical:identicalRows(tab.values,log)},
problems:indicators.flatMap(({problems})=>problems)}}function datedRows(grid,{rows,dateColumn},period){let dateOf=logDateReader(period);return rows.map(({row,name,
unitRow,dateRow})=>{let date=dateColumn===null?null:dateOf(cellAt(grid,dateRow,dateColumn));return{row,name,unitRow,date}})}function readIndicator2(amount,context){
var _a,_b,_c,_d,_e,_f,_g,_h;let{tab,draft:draft3,linesAbove,linesBelow}=context,row=draft3.header.first,subject=subjectOf2(context),label=amount===null?subject:
(_a=printed(amount))!=null?_a:subject,column=(_b=amount==null?void 0:amount.column)!=null?_b:draft3.unitColumn,{target,contradicting}=findConstantTarget(tab.values,
{rows:[],resultColumn:column,rateColumn:null,linesAbove:[...linesAbove,...((_c=amount==null?void 0:amount.texts)!=null?_c:[]).map(text=>({row,column,text}))],linesBelow,
things:[(_d=amount==null?void 0:amount.leaf)!=null?_d:"",label,subject]}),titles=linesAbove.map(({text})=>text).filter(text=>!isProse(text)),due=(_f=statedDeadline(
(_e=amount==null?void 0:amount.texts)!=null?_e:[]))!=null?_f:statedDeadline(titles),indicator={name:label,label,key:"",amountColumn:(_g=amount==null?void 0:amount.
column)!=null?_g:null,target,...due===null?{}:{due},targetTime:(_h=constantStretch(target))!=null?_h:titleStretch(context.stated),...measureOf3(amount,context)},
place={tab:tab.name,row,column},contradicted=contradicting.length>0;return{indicator,problems:contradicted?[{kind:"contradictingTargets",place,values:contradicting}]:
[]}}function measureOf3(amount,{draft:draft3,linesAbove}){var _a,_b;let lines=linesAbove.map(({text})=>text),measure=readMeasure((_a=amount==null?void 0:amount.
texts)!=null?_a:[],lines);if(!measure.money)return measure;let own=readMeasure((_b=amount==null?void 0:amount.texts)!=null?_b:[],[]);return own.money||amount!==
null&&draft3.amounts.length===1?measure:own}function printed({texts}){let words=texts.map(text=>cleanText(text.replace(/\([^()]*\)?/g," "))).filter(text=>text!==
"");return words.length===0?null:words.join(" – ")}function subjectOf2({tab,linesAbove}){var _a;let own=withoutLogWords(cleanText(tab.name));return own!==""&&
!isGenericTab(own)?own:withoutLogWords((_a=pickTitle(linesAbove))!=null?_a:"")||cleanText(tab.name)||tab.name}function withoutLogWords(text){let rest=text.replace(
LOG_BEGINNING,"");return isUnitHeader(rest)?text:rest.charAt(0).toUpperCase()+rest.slice(1)}var ROWS_SEARCHED4=60,SAMPLE8=200,LONGEST7=60,BEGINNINGS3=phrases(UNIT_NOUNS,COMPANION_UNIT_NOUNS),UNIT=phrases("đơn vị|bộ phận");function findLikelyLogHeader({
values}){var _a;for(let row=0;row<Math.min(ROWS_SEARCHED4,values.length);row+=1){let texts=((_a=values[row])!=null?_a:[]).flatMap((cell2,column)=>typeof cell2==
"string"&&cell2.length<=LONGEST7&&cellKind(cell2)==="words"?[{text:cell2,column}]:[]);if(texts.length<3)continue;let heads=texts.filter(({text})=>beginsWithUnit(
text));if(heads.length===0||!texts.map(({text})=>readHeaderText(text).role).some(role=>role==="date"||role==="event"))continue;let likely=heads.filter(({column})=>namesComeAgain(
values,row+1,column)),named=likely.filter(({text})=>longestAt(readWords(text).words,0,UNIT)>0),[only,...others]=likely.length===1?likely:named;return only===void 0||
others.length>0?null:{row,unitColumn:only.column}}return null}function secondUnitColumn(grid,{last,columns,unitColumns:unitColumns2}){let found2=columns.filter(
({column,path})=>!unitColumns2.includes(column)&&path.length===1&&path.some(({text})=>text.length<=LONGEST7&&beginsWithUnit(text))&&namesComeAgain(grid,last+1,column)),
[only,...others]=found2;return only===void 0||others.length>0?null:only.column}function beginsWithUnit(text){if(!BEGINNINGS3.firsts().has(firstBase(text)))return!1;
let{words}=readWords(text);return longestAt(words,0,UNIT_NOUNS)>0&&!isUnitName(text)||isWhole2(words,COMPANION_UNIT_NOUNS)}function namesComeAgain(grid,first,column){
let cells=Array.from({length:Math.max(0,Math.min(SAMPLE8,grid.length-first))},(_,at)=>first+at).map(row=>cellAt(grid,row,column)).filter(cell2=>nameOf2(cell2)!==
""),names=cells.filter(isName).map(nameOf2);return names.length*2>cells.length&&new Set(names).size<names.length}function isName(cell2){return typeof cell2=="st\
ring"&&cellKind(cell2)==="words"}function readRow2(context,above){var _a,_b,_c;let{grid,layout,shownAt:shownAt2}=context,{row,before:before2}=above,own=context.unitOf(cellAt(grid,row,layout.unitColumn));
if(own.total||own.totalOf!==null&&own.totalOf.toLowerCase()===(before2==null?void 0:before2.name.toLowerCase()))return{kind:"total"};let read=readEvent(context,
{above,own});if(own.text!==""&&read.certain)return read.step;let{filled:filled2,words}=contentOf((_a=grid[row])!=null?_a:[],layout);if(filled2===0)return{kind:"\
blank"};let text=cleanText((_b=words[0])!=null?_b:""),merged=own.text===""&&(shownAt2.unit.has(row)||shownAt2.date.has(row));if(own.text===""){let unmarked=layout.
dateColumn===null||isBlank2(cellAt(grid,row,layout.dateColumn));if(isLogTotal(text)||unmarked&&isPartTotal(text))return{kind:"total"};if(isAsideText(text)||isBalance(
text))return{kind:"aside"}}let unfinished=layout.dateColumn!==null&&context.known.has(own.name);if(filled2===1&&text!==""&&!read.numbered&&!merged&&!unfinished)
return isLineText(text)?{kind:"line"}:{kind:"heading",text};if(own.text===""&&!merged&&!read.numbered&&isHeading2((_c=grid[row])!=null?_c:[],layout,words))return{
kind:"heading",text};if(!read.certain){if(startsHeader(grid,row))return{kind:"header"};if(isLineText(text)&&(own.text===""||isLineText(own.text)))return{kind:"l\
ine"}}return read.step}function readEvent({grid,layout,shownAt:shownAt2,unitOf,dateOf},{above,own}){var _a;let{row,before:before2,group}=above,{unitColumn,dateColumn,
ordinalColumn,amountColumns}=layout,unitAbove=own.ditto?before2==null?void 0:before2.unitRow:own.text===""?shownAt2.unit.get(row):void 0,unitRow=unitAbove!=null?
unitAbove:row,unit=unitRow===row?own:unitOf(cellAt(grid,unitRow,unitColumn)),dateCell=dateColumn===null?"":cellAt(grid,row,dateColumn),dateAbove=isDitto(dateCell)?
before2==null?void 0:before2.dateRow:isBlank2(dateCell)?shownAt2.date.get(row):void 0,dateRow=dateAbove!=null?dateAbove:row,dated=dateColumn!==null&&dateOf(cellAt(
grid,dateRow,dateColumn))!==null,figured=amountColumns.some(column=>holdsFigure(cellAt(grid,row,column))),numbered=ordinalColumn!==null&&((_a=readOrdinal(cellAt(
grid,row,ordinalColumn)))==null?void 0:_a.level)===2,marked=ordinalColumn!==null||amountColumns.length>0,strong=dateColumn===null?numbered||figured||!marked:dated;
return{step:{kind:"event",event:{row,name:unit.ditto?"":unit.name,unitRow,dateRow,group},strong},certain:dated||figured||numbered,numbered}}function contentOf(cells,{
from,to,ordinalColumn}){var _a;let words=[],filled2=0;for(let column=from;column<=to;column+=1){let cell2=(_a=cells[column])!=null?_a:"";isBlank2(cell2)||column===
ordinalColumn&&readNumbering(cell2)!==null||(filled2+=1,typeof cell2=="string"&&cellKind(cell2)==="words"&&words.push(cell2))}return{filled:filled2,words}}function isHeading2(cells,layout,words){
var _a,_b;let[text,...more2]=words;if(text===void 0||more2.length>0)return!1;let numbering=layout.ordinalColumn===null?null:readNumbering((_a=cells[layout.ordinalColumn])!=
null?_a:"");return numbering!==null&&numbering.level<2?!0:isTimeHeading(cleanText(text))&&cells[(_b=layout.dateColumn)!=null?_b:-1]!==text}var TITLE_ROWS2=10;function readLogBody(tab,layout){let grid=tab.values,known=new Set,context={grid,known,layout,shownAt:{unit:shownRows(tab,layout.unitColumn),
date:shownRows(tab,layout.dateColumn)},unitOf:unitReader(),dateOf:logDateReader(ANY_YEAR2)},rows=[],waiting=[],end=layout.header.last+1,place="events",group=null,
otherTitle=!1;for(let row=end;row<grid.length;row+=1){let repeated=repeatedHeaderRows(grid,row,layout);if(repeated>0){if(otherTitle)break;row+=repeated-1;continue}
let step=readRow2(context,{row,before:rows[rows.length-1],group});if(step.kind==="header")break;if(step.kind==="total"&&rows.length>0&&place!=="tail"&&(end=row+
1),step.kind==="blank"&&place==="events"&&(place="gap"),step.kind==="line"&&(place="tail"),step.kind==="heading"&&(group=step.text,otherTitle=otherTitle||isOtherTitle2(
grid,step.text,layout.header)),step.kind!=="event")continue;let{event,strong}=step;if(place!=="events"&&!(strong&&event.name!=="")){place==="gap"&&waiting.push(
event);continue}for(let earlier2 of waiting)rows.push(earlier2);rows.push(event),event.name!==""&&known.add(event.name),waiting=[],end=row+1,place="events",otherTitle=
!1}return withKnown({rows,end},waiting)}function withKnown({rows,end},waiting){let known=new Set(rows.map(({name})=>name.toLowerCase())),foreign=waiting.findIndex(
({name})=>name===""||!known.has(name.toLowerCase())),own=foreign<0?waiting:waiting.slice(0,foreign),last=own[own.length-1];return last===void 0?{rows,end}:{rows:[
...rows,...own],end:Math.max(end,last.row+1)}}function isOtherTitle2(grid,text,{first}){return beginsAsTitle(text)?!grid.slice(Math.max(0,first-TITLE_ROWS2),first).
flat().some(cell2=>typeof cell2=="string"&&cleanText(cell2)===text):!1}function shownRows({merges=[],values},column){let shown3=new Map;for(let merge of merges){
if(merge.column!==column)continue;let end=Math.min(merge.row+merge.rows,values.length);for(let row=merge.row+1;row<end;row+=1)shown3.set(row,merge.row)}return shown3}var ROWS_SEARCHED5=60;function declareList(tab,hint,recognised){let faults=[],understood={},found2=foundForList(tab.values,recognised),cells={tab,hint,found:found2,
faults,understood},none2={hint,table:null,log:null,faults,understood},row=headerRowOf(cells),headerRows2=likelyHeaderRows(tab.values,row),plain=row===null?[]:plainChoices(
tab.values,row),unitColumn=row===null?null:unitColumnOf(cells,row,plain);if(row===null||unitColumn===null)return{...none2,choices:{headerRows:headerRows2,columns:plain}};
let header=declaredHeader(tab.values,row,unitColumn),choices=choicesOf(tab.values,header),columns=readColumnRoles(header),{rows,end}=readRowsOf(tab,{header,unitColumn,
columns}),numbers=rows.map(own=>own.row),list3=listColumns(cells,{rows:numbers,unitColumn,columns,choices}),told2={...none2,choices:{headerRows:headerRows2,columns:choices}};
if(list3===null)return told2;let draft3={header,unitColumn,dateColumn:null,stateColumn:null,columns,amounts:[],rows,end},spans={above:{from:0,to:header.first},below:{
from:end,to:tab.values.length}},{log}=completeLog(tab,draft3,spans);return log===null||rows.length===0?(fault(cells,"unitColumn",DECLARED_FAULTS.noUnits(header.
last,unitColumn)),told2):{...told2,log:asList(log,hint.key,list3)}}function foundForList(grid,found2){var _a,_b,_c,_d,_e;let rows=grid.slice(0,ROWS_SEARCHED5).map(
(_,row)=>row),at=(_b=(_a=found2.header)==null?void 0:_a.first)!=null?_b:rows.find(row=>readHeader(grid,row)!==null),header=at===void 0?null:readHeader(grid,at);
if(header===null){let[label]=likelyHeaderRows(grid,null),likely=label===void 0?null:namedRow(label,grid);return found2.header!==null||(likely==null?void 0:likely.
kind)!=="row"?found2:{header:{first:likely.row,last:likely.row},unitColumn:null,columns:null}}let unitColumn=(_e=(_d=(_c=secondUnitColumn(grid,header))!=null?_c:
found2.unitColumn)!=null?_d:header.unitColumns[0])!=null?_e:null;return{header:{first:header.first,last:header.last},unitColumn,columns:null}}function readRowsOf(tab,{
header,unitColumn,columns}){var _a,_b;let from=Math.min(unitColumn,...columns.map(({column})=>column)),to=Math.max(unitColumn,...columns.map(({column})=>column)),
ordinalColumn=(_b=(_a=columns.find(({role})=>role==="ordinal"))==null?void 0:_a.column)!=null?_b:null,body=tab.values.map((_,row)=>({kind:"unit",row})).slice(header.
last+1),amountColumns=columns.map(({column})=>column).filter(column=>column!==ordinalColumn&&columnContent(tab.values,body,column)==="figures");return readLogBody(
tab,{header,from,to,unitColumn,ordinalColumn,dateColumn:null,amountColumns})}function listColumns(cells,frame){var _a,_b;let{tab,hint}=cells,{rows,unitColumn,columns}=frame,
free=columns.filter(({column})=>column!==unitColumn),named={result:namedColumn(cells,"resultColumn",frame),due:namedColumn(cells,"targetColumn",frame)};if(cells.
faults.length>0)return null;let due=(_a=named.due)!=null?_a:dueColumn(tab.values,rows,free);if(named.due!==null&&!holdsDays(tab.values,rows,named.due))return fault(
cells,"targetColumn",DECLARED_FAULTS.noDays(named.due));let result=(_b=named.result)!=null?_b:doneColumn(tab.values,rows,free);if(result===null)return fault(cells,
"resultColumn",DECLARED_FAULTS.noDoneColumn);if(result===unitColumn||result===due)return fault(cells,"resultColumn",DECLARED_FAULTS.sameColumn(result));let item=itemColumn(
tab.values,rows,{columns,others:[unitColumn,result,due]});return{result,due,item,declared:hint.row}}function namedColumn(cells,at,{choices}){var _a;let cell2=cells.
hint.cells[at];if(isBlank2(cell2))return null;let list3=parseColumns(cellText(cell2),choices);if(list3.kind==="several")return fault(cells,at,DECLARED_FAULTS.severalColumns(
list3.text,list3.choices));if(list3.kind==="unknown")return fault(cells,at,DECLARED_FAULTS.unknownColumn(list3.text,choices));let[column,...more2]=list3.columns;
if(column===void 0||more2.length>0)return fault(cells,at,DECLARED_FAULTS.oneColumn);let choice=(_a=choices.find(one=>one.column===column))!=null?_a:columnChoice(
column,"");return cells.understood[at]=[choice.label],column}function asList(log,key,list3){let[first]=log.indicators;if(first===void 0)return{...log,list:list3};
let target=first.target.kind==="none"?{kind:"rows"}:first.target,indicator={...first,key,amountColumn:null,measure:null,money:!1,target};return{...log,list:list3,
indicators:[indicator]}}var NOTHING_FOUND={header:null,unitColumn:null,columns:null};var BAND_ROWS=3;function declareSources(workbook,recognised,hints){if(hints.length===0)return{recognised,declared:[],replaced:new Map};let tabs=new Map(workbook.
tabs.map(tab=>[tab.name,tab])),keys=new Set,declared=hints.flatMap(hint=>{let tab=tabs.get(hint.tab),found2=foundFor(hint,recognised);if(tab===void 0||found2===
null)return[];let own={...hint,key:found2.key};for(let times2=2;keys.has(own.key);times2+=1)own.key=`${found2.key} (${times2})`;return keys.add(own.key),hint.isUnused?
[unusedTab(own)]:[hint.isList?declareList(tab,own,found2.found):declareTable(tab,own,found2.found)]});return{...withDeclared(recognised,declared),declared}}function unusedTab(hint){
return{hint,table:null,log:null,faults:[],choices:{headerRows:[],columns:[]},understood:{}}}function choicesInTab(tab,recognised){let cells={headerRow:"",unitColumn:"",
targetColumn:"",resultColumn:""},hint={row:0,key:tab.name,tab:tab.name,isOfSource:!1,isUnused:!1,isList:!1,cells};return declareTable(tab,hint,foundInTab(tab.name,
recognised)).choices}function foundFor(hint,{tables,open,logs,problems}){if(!hint.isOfSource)return{key:hint.key,found:foundInTab(hint.tab,{tables,open,logs,problems})};
let word=wordKey(hint.key);for(let table of tables){let columns=table.indicators.find(({key})=>wordKey(key)===word);if(columns===void 0)continue;let{header,unitColumn}=table;
return{key:columns.key,found:{header,unitColumn,columns}}}let one=open.find(({key})=>wordKey(key)===word);if(one!==void 0){let{header,unitColumn}=one.table;return{
key:one.key,found:{header,unitColumn,columns:null}}}for(let log of logs){let columns=log.indicators.find(({key})=>wordKey(key)===word);if(columns===void 0)continue;
let{header,unitColumn}=log;return{key:columns.key,found:{header,unitColumn,columns:null}}}return null}function foundInTab(tab,{tables,open,logs,problems}){let all=[
...tables,...open.map(({table:table2})=>table2),...logs].filter(one=>one.tab===tab),[table,...more2]=all;if(table!==void 0&&more2.length>0)return NOTHING_FOUND;
if(table!==void 0)return{header:table.header,unitColumn:table.unitColumn,columns:null};let rows=problems.filter(({place,kind})=>place.tab===tab&&kind==="headerW\
ithoutUnit").map(({place})=>place.row),[row]=rows;return row===void 0||rows.length>1?NOTHING_FOUND:{header:{first:row,last:row},unitColumn:null,columns:null}}function withDeclared(recognised,declared){
let replaced2=new Map,unused=new Map(declared.flatMap(({hint})=>hint.isUnused?[[hint.tab,hint.row]]:[])),made=declared.flatMap(({hint,table})=>table===null?[]:[
{hint,table}]),lists=declared.flatMap(({hint,log})=>log===null?[]:[{hint,log}]),drops=(key,row)=>(replaced2.set(key,row),!1),keep=table=>table.indicators.filter(
indicator=>{let owner=made.find(one=>one.hint.key===indicator.key||takesPlaceOf(one.table,table,[...resultColumnsOf(indicator),...targetColumnsOf(indicator.target)])),
list3=owner===void 0?listOver(lists,table,indicator.key):void 0,by=owner!=null?owner:list3;return by===void 0?!0:by.hint.key===indicator.key?!1:drops(indicator.
key,by.hint.row)});for(let{tab,keys}of keysIn(recognised)){let row=unused.get(tab);if(row!==void 0)for(let key of keys)replaced2.set(key,row)}let kept=recognised.
tables.filter(({tab})=>!unused.has(tab)).map(table=>{let indicators=keep(table);return indicators.length===table.indicators.length?table:{...table,indicators}}).
filter(({indicators})=>indicators.length>0),overlapping=(tab,rows)=>made.find(({table})=>table.tab===tab&&overlaps2(table.rows,rows)),overlappingList=(tab,rows)=>lists.
find(({log})=>log.tab===tab&&overlaps2(log.rows,rows)),open=recognised.open.filter(({key,table})=>{var _a;let owner=(_a=overlapping(table.tab,table.rows))!=null?
_a:overlappingList(table.tab,table.rows);return owner===void 0?!0:owner.hint.key===key?!1:drops(key,owner.hint.row)}),logs=recognised.logs.flatMap(log=>{let owner=overlapping(
log.tab,log.rows),list3=overlappingList(log.tab,log.rows),kept2=log.indicators.filter(({key,amountColumn})=>{let by=owner!=null?owner:amountColumn===null||(list3==
null?void 0:list3.hint.key)===key?list3:void 0;return by!==void 0&&by.hint.key!==key&&drops(key,by.hint.row),by===void 0});return kept2.length===log.indicators.
length?[log]:kept2.length===0?[]:[{...log,indicators:kept2}]}),forms=recognised.forms.filter(form=>overlapping(form.tab,form.rows)===void 0),isOfUsed=({tab})=>!unused.
has(tab);return{replaced:replaced2,recognised:{...recognised,tables:[...kept,...made.map(({table})=>table)],open:open.filter(({table})=>isOfUsed(table)),logs:[...logs.
filter(isOfUsed),...lists.map(({log})=>log)],forms:forms.filter(isOfUsed),problems:recognised.problems.filter(problem2=>isOfUsed(problem2.place)&&!made.some(({table})=>answers(
table,problem2))&&!lists.some(({log})=>isAtHeader(log,problem2)))}}}function keysIn({tables,open,logs}){return[...[...tables,...logs].map(({tab,indicators})=>({
tab,keys:indicators.map(({key})=>key)})),...open.map(({key,table})=>({tab:table.tab,keys:[key]}))]}function takesPlaceOf(declared,table,columns){return declared.
tab!==table.tab||!overlaps2(declared.rows,table.rows)?!1:declared.unitColumn!==table.unitColumn?!0:declared.indicators.flatMap(indicator=>resultColumnsOf(indicator)).
some(column=>columns.includes(column))}function overlaps2(rows,others){let own=new Set(rows.map(({row})=>row));return others.some(({row})=>own.has(row))}function listOver(lists,{
tab,rows,unitColumn},key){return lists.find(({hint,log})=>hint.key===key||log.tab===tab&&log.unitColumn!==unitColumn&&overlaps2(log.rows,rows))}function isAtHeader({
tab,header},{kind,place}){return tab!==place.tab||!isDeclarable(kind)?!1:header.first-BAND_ROWS<=place.row&&place.row<=header.last}function answers(table,problem2){
var _a,_b;let{tab,header,rows}=table,{kind,place}=problem2;if(tab!==place.tab||!isDeclarable(kind))return!1;let last=(_b=(_a=rows[rows.length-1])==null?void 0:_a.
row)!=null?_b:header.last;if(place.row<header.first-BAND_ROWS||place.row>last)return!1;let used=table.indicators.flatMap(indicator=>[...resultColumnsOf(indicator),
...targetColumnsOf(indicator.target)]);return!("columns"in problem2)||problem2.columns.some(column=>used.includes(column))}var AGREED=phrases("đồng ý|chấp thuận|chấp nhận|nhất trí|thống nhất|tán thành|duyệt"),REFUSED2=phrases("không|chưa"),OWN_FIGURE=/(?:giao|mức|là|còn|xuống|lên|ý|thuận|trí)\s*:?\s*(\d+(?:[.,]\d+)*)(?![\d/.-])/i;
function readConclusion(text,proposed){var _a;let{words}=readWords(text);if(contains(words,REFUSED2)||!contains(words,AGREED))return"notAgreed";let[,figure2=""]=(_a=
OWN_FIGURE.exec(cleanText(text)))!=null?_a:[],reading=parseNumber(figure2);return reading.kind==="number"&&reading.value!==proposed?"otherFigure":"agreed"}var INDICATOR=phrases("chỉ tiêu|tên chỉ tiêu|nội dung chỉ tiêu|các chỉ tiêu|tiêu chí|tên tiêu chí|nội dung tiêu chí"),FROM=phrases("từ \
ngày|kể từ ngày|áp dụng từ|áp dụng từ ngày|ngày áp dụng|thời điểm áp dụng|thời gian áp dụng","hiệu lực|hiệu lực từ|có hiệu lực\
 từ|hiệu lực từ ngày|ngày hiệu lực|ngày có hiệu lực|từ tháng|áp dụng từ tháng"),BASIS=phrases("căn cứ|văn bản|số văn bản|theo văn b\
ản|quyết định|công văn|số công văn|số quyết định"),REASON=phrases("lý do|nguyên nhân"),REMARK2=phrases("ghi chú|giải trình"),CONCLUSION=phrases(
"kết luận|ý kiến|phê duyệt|xét duyệt|duyệt|phương án duyệt"),PROPOSING=phrases("đề nghị|đề xuất|kiến nghị|xin điều chỉnh|xin giao"),
GIVEN=phrases("mức giao|mức được giao|mức giao riêng|mức điều chỉnh|mức mới|giao riêng"),COMMON2=phrases("KH chung|kế hoạch chung|chỉ tiê\
u chung|mức chung|mức giao chung|KH giao chung"),AMOUNT2=phrases("KH|kế hoạch|chỉ tiêu|mức|số|giao|điều chỉnh"),TELLING4=new Set(["result","\
rate","shortfall","surplus","estimate","comparison"]),FIRSTS=new Set(["chi","ten","noi","cac","tieu"]),LONGEST_HEADING2=60;function mayHeadRegister(grid,row){var _a;
let texts=((_a=grid[row])!=null?_a:[]).filter(cell2=>typeof cell2=="string"),mayHead=text=>text.length<=LONGEST_HEADING2&&FIRSTS.has(firstBase(text));return texts.
some(mayHead)&&texts.some(isUnitHeader)}function registerColumns(grid,row){var _a,_b,_c,_d,_e,_f;let found2=new Map,targets=[],proposals=[],remark=null,tells=!1,
headings=((_a=grid[row])!=null?_a:[]).map((_,column)=>cellText(cellAt(grid,row,column)));headings.forEach((text,column)=>{if(text==="")return;let{words}=readWords(
text.replace(/\([^()]*\)/g," ")),{role}=readHeaderText(text),begins3=known=>longestAt(words,0,known)>0,take=key=>{found2.has(key)||found2.set(key,column)};isWhole2(
words,COMMON2)||(isWhole2(words,INDICATOR)?take("indicator"):isWhole2(words,FROM)?take("from"):begins3(CONCLUSION)?take("conclusion"):begins3(BASIS)?take("basis"):
begins3(REASON)?take("reason"):begins3(REMARK2)?remark=remark!=null?remark:column:contains(words,PROPOSING)&&contains(words,AMOUNT2)?proposals.push(column):isUnitHeader(
text)?take("unit"):role==="target"||isWhole2(words,GIVEN)?targets.push(column):role!==null&&TELLING4.has(role)&&(tells=!0))});let[indicator,unit]=[found2.get("i\
ndicator"),found2.get("unit")],conclusion=(_b=found2.get("conclusion"))!=null?_b:null,isProposed=proposals.length>0,[target,...others]=isProposed?proposals:targets;
if(indicator===void 0||unit===void 0||target===void 0||others.length>0||(isProposed?conclusion===null:tells))return null;let{measure}=readMeasure([(_c=headings[target])!=
null?_c:""],[]),basis=(_d=found2.get("basis"))!=null?_d:null,reason=(_e=found2.get("reason"))!=null?_e:remark;return{indicator,unit,target,from:(_f=found2.get("\
from"))!=null?_f:null,basis,reason,conclusion,measure}}var TOTAL3=phrases("cộng|tổng|tổng cộng|tổng số|cộng chung");function readRegisters(workbook){let registers=workbook.tabs.flatMap(registersOf);if(registers.
length===0)return{registers,rest:workbook};let tabs=workbook.tabs.map(tab=>{let own=registers.filter(register=>register.tab===tab.name);return own.length===0?tab:
{...tab,values:without2(tab.values,own)}});return{registers,rest:{...workbook,tabs}}}function without2(grid,registers){return grid.map((cells,row)=>registers.some(
({header,last})=>header<=row&&row<=last)?cells.map(()=>""):cells)}function registersOf(tab){let grid=tab.values,found2=[],headers=[];for(let row=0;row<grid.length;row+=
1){let columns=mayHeadRegister(grid,row)?registerColumns(grid,row):null;columns!==null&&headers.push({row,columns})}return headers.forEach(({row,columns},index)=>{
var _a,_b,_c;let end=endOf2(grid,{header:row,before:(_b=(_a=headers[index+1])==null?void 0:_a.row)!=null?_b:grid.length,columns}),read=rowsOf(tab,{header:row,end,
columns}),units2=read.rows.map(({who})=>who),isOfMeasures=units2.length>0&&units2.every(isMeasure),isBlank5=end===row+1;if(isOfMeasures||!isBlank5&&read.rows.length===
0&&read.faults.length===0)return;let stated=readPeriods(grid,{from:Math.max(0,row-6),to:row}),period=(_c=stated==null?void 0:stated.title)!=null?_c:parsePeriod(
tab.name);found2.push({tab:tab.name,header:row,last:end-1,columns,period,...read})}),found2}function isMeasure(text){return readMeasure([`(${text})`],[]).measure!==
null}function endOf2(grid,{header,before:before2,columns}){let own=[columns.indicator,columns.unit,columns.target],end=header+1;for(let row=header+1;row<before2&&
row-end<2;row+=1)own.filter(column=>!isBlank2(cellAt(grid,row,column))).length>1&&(end=row+1);return end}function rowsOf({name:tab,values:grid},{header,end,columns}){
var _a,_b,_c;let rows=[],faults=[],exponent=exponentOfMeasure(columns.measure),above=null;for(let row=header+1;row<end;row+=1){let at=column=>({tab,row,column}),
textIn=column=>column===null?"":cellText(cellAt(grid,row,column)),typed=textIn(columns.indicator);typed!==""&&(above={text:typed,place:at(columns.indicator)});let who=nameOf2(
cellAt(grid,row,columns.unit));if(above===null||isTotal(typed)||isTotal(who))continue;let target=figureAt(grid,at(columns.target),exponent),{kind}=target.reading,
where={place:at(columns.target),indicator:above.text,who},fault2=one=>faults.push({...where,...one,typed:target.typed}),from=fromOf(grid,row,columns.from);if(kind===
"blank"||kind==="ellipsis"){typed!==""&&who!==""&&fault2({kind:"noTarget"});continue}if(who==="")fault2({kind:"noUnit",place:at(columns.unit)});else if(kind==="\
unreadable"||kind==="error"||kind==="percent")fault2({kind:"noNumber"});else if(from==="unreadable")fault2({kind:"noDay",place:at((_a=columns.from)!=null?_a:columns.
target)});else{let figure2=target.reading.kind==="number"?target.reading.value:null,concluded=columns.conclusion===null?"agreed":readConclusion(textIn(columns.conclusion),
figure2);if(concluded==="otherFigure"&&fault2({kind:"otherFigure",place:at((_b=columns.conclusion)!=null?_b:0)}),concluded!=="agreed")continue;let places={indicator:above.
place,who:at(columns.unit),from:at((_c=columns.from)!=null?_c:columns.target)},[basis,reason]=[textIn(columns.basis),textIn(columns.reason)];rows.push({indicator:above.
text,who,target,from,basis,reason,places})}}return{rows,faults}}function isTotal(text){return text!==""&&isWhole2(readWords(text).words,TOTAL3)}function fromOf(grid,row,column){
var _a,_b,_c;let cell2=column===null?"":cellAt(grid,row,column);return isBlank2(cell2)?null:(_c=(_b=parseDate(cell2))!=null?_b:(_a=parsePeriod(cellText(cell2)))==
null?void 0:_a.start)!=null?_c:"unreadable"}var ROW_MEASURES=phrases(MEASURE_WORDS,MONEY_WORDS,"%|CĐCS|tổ|đơn vị|xã|thôn|trường|lần|đợt|năm|tháng|ngày|bộ|cặp|quỹ|tổ chức|đảng viên|học viên|giáo viên",
"khách|cơ sở|doanh nghiệp|giải|bài viết|kg/người|tạ/ha|tấn/ha|triệu đồng/người|tr.đ/người|triệu USD|USD","giường/vạn dân|‰|lượt \
khách|số người|số lượng|hợp đồng|thẻ|chi bộ|hội viên|gia đình|nhà|căn"),BRACKETS2=/^(.*\S)\s*\(\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,40})\)$/i,
DITTO2=/^(?:["”“″〃']+|-?\s*(?:nt|như trên)\s*-?)$/i;function isMeasureText(text){return isWhole2(readWords(text).words,ROW_MEASURES)}function isDitto2(text){
return DITTO2.test(text)}function splitMeasure(name){var _a,_b;let found2=name.length>300||!name.endsWith(")")?null:BRACKETS2.exec(name),measure=cleanText((_a=found2==
null?void 0:found2[2])!=null?_a:"");return found2===null||!isMeasureText(measure)?{name,measure:null}:{name:(_b=found2[1])!=null?_b:name,measure}}var UNIT_BEGINNINGS=phrases("THCS|THPT|MN|PTDTNT|PTDTBT|TTGDTX|TTYT|TYT|BV|BVĐK|PGD|VP|văn phòng|TP|TX|UBND|ủy ban nhân dân|LĐLĐ|CĐCS","CĐ|công an|BHX\
H|ban chỉ huy|hội đồng|đảng bộ|huyện đoàn|đoàn|hội LHPN|hội nông dân|hội phụ nữ|tập đoàn","tổng công ty|cục|bộ|viện|học viện|m\
ầm non|tiểu học|nông trường|kho bạc|phường|thị trấn|thị xã|thành phố","quận|thôn|xóm|khoa|đội|cửa hàng|nhà máy|xí nghiệp|hợp tác xã|HTX\
|chi bộ|chi đoàn|chi hội|liên đội","điện lực|bưu điện"),NO_UNIT_PHRASES=phrases("xã hội|xã hội hóa|ban hành|tổ chức thực hiện|sở hữu|hội nghị\
|hội thi|đội ngũ|tổ công tác|đoàn viên","hội viên|bộ chỉ tiêu|bộ tiêu chí|ban chấp hành|bản sao"),CAPITAL_WORDS=phrases("tiểu học|\
mầm non|mẫu giáo|giáo dục|đào tạo|tài chính|nội vụ|y tế|viên chức|nông nghiệp|công thương","tư pháp|giao thông|khoa học|tài nguyên|\
môi trường"),SMALL_WORDS=phrases("trung học cơ sở|trung học phổ thông|phổ thông|dân tộc nội trú|dân tộc bán trú|đa khoa|cổ phần",
"trách nhiệm hữu hạn|một thành viên|khu vực|ngành|tỉnh|thành phố|thị xã|liên đoàn lao động|ủy ban nhân dân","ban chấp hành|hội l\
iên hiệp phụ nữ|thương mại|dịch vụ|và|của|công nghiệp|đầu tư|phát triển|xây dựng","sản xuất|chuyên nghiệp|dự phòng|kiểm soát bệnh\
 tật|giáo dục thường xuyên|văn hóa|thông tin|thể thao","khu công nghiệp|tổng công ty|tập đoàn|cục|bộ|viện|đảng bộ|công an|chi nhánh|cấp|nông thôn"),
BEGINNINGS4=phrases(UNIT_BEGINNINGS,ISSUER_BEGINNINGS),LEVELS3=phrases(UNIT_NOUN_LEVELS,"thành phố|tỉnh"),SMALL2=lazy(()=>{let likely=LIKELY_UNIT_NOUNS.texts().
filter(noun=>noun.length>4),all=phrases(SMALL_WORDS,UNIT_NOUNS,...likely,COMPANION_UNIT_NOUNS,UNIT_NOUN_LEVELS).texts();return phrases(...all.filter(isSmall))}),
ABBREVIATIONS2=lazy(()=>{let abbreviated=phrases(UNIT_BEGINNINGS,UNIT_NOUNS).texts().filter(isCapitals4);return new Set(abbreviated.map(text=>text.toLowerCase()))}),
SYLLABLE4=/^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/,LONGEST_NAME3=100;function isCapitals4(text){
return text===text.toUpperCase()&&text!==text.toLowerCase()}function looksLikeUnit(text){return text.length<=LONGEST_NAME3&&(isUnitName(text)||beginsAsUnit(text)||
!parseUnitName(text).bare)}function beginsAsUnit(text){var _a;if(text.length>LONGEST_NAME3)return!1;let{words}=readWords(text),noun=longestAt(words,0,BEGINNINGS4);
if(noun===0||noun===words.length||longestAt(words,0,NO_UNIT_PHRASES)>0)return!1;let rest=words.slice(noun);return longestAt(rest,0,LEVELS3)<rest.length?!0:LONE_LEVELS.
has((_a=parseUnitName(text).level)!=null?_a:"")}function lastUnitAt(words){let found2=-1,chain=-1;for(let index=0;index<words.length;){let other=longestAt(words,
index,NO_UNIT_PHRASES),noun=other>0?0:longestAt(words,index,BEGINNINGS4);noun>0&&chain<0&&(chain=index),noun===0&&(chain>0&&other===0&&(found2=chain),chain=-1),
index+=Math.max(noun,other,1)}return found2}function ordinaryCase(name){if(!isCapitals4(name))return name;let{text,words}=readWords(name),read="",from=0;for(let index=0;index<
words.length;){let capital2=longestExactAt(words,index,CAPITAL_WORDS),small=longestExactAt(words,index,SMALL2()),length=Math.max(capital2,small,1);words.slice(index,
index+length).forEach(({base,start,end},place)=>{let word=text.slice(start,end),lower=word.toLowerCase(),keeps=word.length===1&&small+capital2===0||!SYLLABLE4.test(
base)||ABBREVIATIONS2().has(lower),ordinary=place===0&&(index===0||small<Math.max(capital2,1))?lower.charAt(0).toUpperCase()+lower.slice(1):lower;read+=text.slice(
from,start)+(keeps?word:ordinary),from=end}),index+=length}return read+text.slice(from)}function isSmall(phrase){let{words}=readWords(phrase);return words.length<
3||!contains(words,CAPITAL_WORDS)}var UNIT_LABELS=phrases("đơn vị báo cáo|đơn vị lập|đơn vị lập báo cáo|đơn vị gửi|đơn vị gửi báo cáo|tên đơn vị báo cáo",
"cơ quan báo cáo|đơn vị lập biểu|cơ quan lập|đơn vị đăng ký|đơn vị được giao|tên đơn vị"),LONGEST_LABEL=40,LONGEST_LINE2=300,NEXT_LABEL=/(?: ?[;|]| [-–]? ?(?:năm học|năm|tháng|quý|ngày|kỳ|ĐVT|đơn vị tính|địa chỉ|điện thoại|mã số)(?= ?:| \d)).*$/i,
EDGES2=/^[\s\-–:,.;_…]+|[\s\-–:,.;_…]+$/g;function labelledUnits(lines){return lines.flatMap((line,index)=>{var _a,_b;let colon=line.text.indexOf(":"),label=colon<
0?line.text:line.text.slice(0,colon);if(label.length>LONGEST_LABEL||!isUnitLabel(label))return[];let inCell=colon<0?"":cleanName(line.text.slice(colon+1));if(inCell!==
"")return isMeasureText(inCell)?[]:[{name:inCell,line}];let next=lines[index+1];if(next===void 0||next.row!==line.row||next.text.includes(":"))return[];let alone=((_a=
lines[index+2])==null?void 0:_a.row)!==line.row&&((_b=lines[index-1])==null?void 0:_b.row)!==line.row,name=cleanName(next.text);return(colon>=0||alone)&&name!==
""&&!isMeasureText(name)?[{name,line:next}]:[]})}function ownersInLines(lines){return telling(lines).flatMap(line=>{let[,...owners]=line.text.split(/ của /i);
return owners.map(cleanName).flatMap(name=>beginsAsUnit(name)?[{name,line}]:[])})}function issuersInLines(lines){return telling(lines).flatMap(line=>{let name=cleanName(
line.text);return beginsAsUnit(name)&&(isCapitals4(name)||looksLikeUnit(name))&&!line.text.includes(":")?[{name,line}]:[]})}function unitsInTitles(lines){return telling(
lines).flatMap(line=>{if(!isCapitals4(line.text))return[];let{text,words}=readWords(line.text),first=words[lastUnitAt(words)],name=first===void 0?"":cleanName(text.
slice(first.start));return name!==""&&beginsAsUnit(name)?[{name,line}]:[]})}function telling(lines){return lines.filter(({text})=>text.length<=LONGEST_LINE2&&longestAt(
readWords(text).words,0,REFERENCE_BEGINNINGS)===0)}function isUnitLabel(label){return isUnitHeader(label)||isWhole2(readWords(label).words,UNIT_LABELS)}function cleanName(text){
let name=cleanText(withoutPeriod2(text.slice(0,LONGEST_LINE2).replace(NEXT_LABEL,"")).replace(/\([^()]*\)?/g," ")).replace(/[.…_]{2,}/g," ").replace(EDGES2,"");
return/[a-z\u00c0-\u1ef9]/i.test(name)?ordinaryCase(cleanText(name)):""}var LONGEST_TITLE2=300;function formTitle(lines,unit){let labels=new Set(labelledUnits(lines).map(({line})=>line.row)),others=lines.filter(({row,text})=>text.length<=
LONGEST_TITLE2&&!labels.has(row)&&longestAt(readWords(text).words,0,ISSUER_BEGINNINGS)===0).map(line=>({...line,text:withoutUnit2(line.text,unit)})),picked=pickTitle(
others);if(picked!==null&&others.some(({text})=>beginsAsTitle(text)))return picked;let plain=others.find(({text})=>longestAt(readWords(text).words,0,TITLE_BEGINNINGS)>
0);return plain===void 0?picked:asSentence(withoutPeriod2(plain.text))}function withoutUnit2(text,unit){let at=unit===""?-1:text.toLowerCase().lastIndexOf(unit.
toLowerCase());return at<=0?text:text.slice(0,at).replace(/[\s–-]*(?: của)?[\s–-]*$/i,"")}var SAMPLE9=200;function nameUnits(drafts){var _a;let tabs=new Map;for(let{tab}of drafts)tabs.set(tab,((_a=tabs.get(tab))!=null?_a:0)+1);let series=tabsAlike(drafts),
labels=drafts.map(({linesTyped})=>labelledUnits(linesTyped)),fewer=withoutShared(labels),labelled=labels.map((names,index)=>onlyOne2(names,"")===null?fewer[index]:
names),labelledTabs=new Set(drafts.flatMap(({tab},index)=>{var _a2;return(_a2=labels[index])!=null&&_a2.length?[tab]:[]})),owners=inLines(drafts,({linesAbove})=>ownersInLines(
linesAbove)),issuers=inLines(drafts,({linesTyped})=>issuersInLines(linesTyped)),inTitles=tabs.size>1?inLines(drafts,({linesAbove})=>unitsInTitles(linesAbove)):[],
forms=[],problems=[];return drafts.forEach((draft3,index)=>{var _a2,_b;let{tab}=draft3,lone=tabs.get(tab)===1,byTab=()=>{let name=unitOfTab(tab);return name===null||
!lone&&labelledTabs.has(tab)?null:series.has(tab)||looksLikeUnit(name)?{name,place:null}:null},byLines=()=>{var _a3;return(_a3=[owners[index],issuers[index],inTitles[index]].
map(names=>onlyOne2(names,tab)).find(unit2=>unit2!==null))!=null?_a3:null},unit=(_b=(_a2=onlyOne2(labelled[index],tab))!=null?_a2:byTab())!=null?_b:lone||!labelledTabs.
has(tab)?byLines():null;if(unit!==null&&(!draft3.blank||series.has(tab)))forms.push(formOf(draft3,unit));else if(!draft3.blank&&!(series.has(tab)&&isSumTab(tab))){
let place={tab,row:draft3.header.first,column:draft3.nameColumn};problems.push({kind:"formWithoutUnit",place})}}),{forms,problems}}function formOf({linesOnTop,linesTyped:_,
blank:__,...draft3},unit){var _a;let own=formTitle(draft3.linesAbove,unit.name);return{...draft3,unit,title:(_a=own!=null?own:formTitle(linesOnTop,unit.name))!=
null?_a:draft3.tab}}function tabsAlike(drafts){let tabsOf2=new Map,keysOf=drafts.map(({rows})=>rows.slice(0,SAMPLE9).map(({name})=>indicatorNameKey(name)));return drafts.
forEach(({tab},index)=>{var _a,_b;for(let key of(_a=keysOf[index])!=null?_a:[])tabsOf2.set(key,((_b=tabsOf2.get(key))!=null?_b:new Set).add(tab))}),new Set(drafts.
flatMap(({tab},index)=>{var _a;let keys=(_a=keysOf[index])!=null?_a:[],shared=keys.filter(key=>{var _a2,_b;return((_b=(_a2=tabsOf2.get(key))==null?void 0:_a2.size)!=
null?_b:0)>1}).length;return shared>0&&shared*2>=keys.length?[tab]:[]}))}function onlyOne2(names,tab){let[first,...others]=names!=null?names:[];if(first===void 0)
return null;let key=keyOf3(first.name);if(others.some(({name})=>keyOf3(name)!==key))return null;let{row,column}=first.line;return{name:first.name,place:{tab,row,
column}}}function inLines(drafts,find){let found2=drafts.map(find),keys=new Set(found2.flat().map(({name})=>keyOf3(name))),periods=new Set(drafts.flatMap(({period})=>period===
null?[]:[periodKey(period)]));return keys.size===1&&periods.size===drafts.length?found2:withoutShared(found2)}function withoutShared(found2){var _a;let counts=new Map;
for(let names of found2)for(let key of new Set(names.map(({name})=>keyOf3(name))))counts.set(key,((_a=counts.get(key))!=null?_a:0)+1);let isShared=({name})=>found2.
length>1&&counts.get(keyOf3(name))===found2.length;return found2.map(names=>names.filter(name=>!isShared(name)))}function keyOf3(name){return nameKey(parseUnitName(
name))}var INDICATOR_HEADINGS2=phrases("chỉ tiêu|các chỉ tiêu|tên chỉ tiêu|danh mục chỉ tiêu|nội dung|các nội dung|tên nội dung|hạng mục","\
các hạng mục|nhiệm vụ|các nhiệm vụ|tiêu chí|các tiêu chí|tên tiêu chí|danh mục|chỉ số|các chỉ số|mục tiêu","công việc|tên cô\
ng việc|đầu việc|hoạt động|khoản mục|khoản thu|khoản chi|các khoản|nguồn thu|sắc thuế","loại hình|lĩnh vực|mặt hàng|tên mặt hàng|sả\
n phẩm|tên sản phẩm|ngành hàng|dịch vụ|loại dịch vụ|cây trồng","vật nuôi|loại cây|loại vắc xin|vắc xin|diễn giải|phong trào|chương trình"),
MEASURE_HEADINGS=phrases("ĐVT|đơn vị tính|ĐV tính|đơn vị đo|đơn vị đo lường|ĐV|đơn vị"),LONGEST_HEADING3=80;function isIndicatorHeading(cell2){
return typeof cell2!="string"||cell2.length>LONGEST_HEADING3||!INDICATOR_HEADINGS2.firsts().has(firstBase(cell2))||cell2.trimEnd().endsWith(":")?!1:longestAt(readWords(
cell2).words,0,INDICATOR_HEADINGS2)>0}function isMeasureHeading(cell2){return typeof cell2!="string"||cell2.length>LONGEST_HEADING3?!1:MEASURE_HEADINGS.firsts().
has(firstBase(cell2))&&isWhole2(readWords(cell2).words,MEASURE_HEADINGS)}var RESPONSIBLE_WORDS=phrases("thực hiện|chủ trì|phối hợp|phụ trách|theo dõi"),SAMPLE10=40;function readFormHeader(grid,row){var _a;let fullest2=((_a=
grid[row])!=null?_a:[]).flatMap((cell2,column)=>isIndicatorHeading(cell2)?[column]:[]).map(column=>({column,words:wordsBelow(grid,row,column)})).filter(({words})=>words>
0).sort((a,b)=>b.words-a.words||b.column-a.column);for(let{column}of fullest2){let found2=readWith(grid,row,column);if(found2!==null)return found2}return null}function readWith(grid,row,nameColumn){
var _a,_b,_c,_d;let header=readHeader(grid,row,[nameColumn]);if(header===null)return null;let all=readColumnRoles(header),left=all.filter(({column})=>column<nameColumn);
if(left.some(({role})=>role==="date"||role==="event"))return null;let right=all.filter(({column})=>column>nameColumn),measureColumn=(_b=(_a=right.find(({leaf})=>isMeasureHeading(
leaf)))==null?void 0:_a.column)!=null?_b:null;if(measureColumn!==null&&!isMeasured(grid,header,measureColumn))return null;let columns=settled(right.filter(({column})=>column!==
measureColumn).map(withoutMeasure)),values=columns.filter(({role})=>role==="target"||role==="result");if(new Set(values.map(({role})=>role)).size<2)return null;
let last=Math.max(...values.map(({column})=>column));if(all.filter(({column,leaf})=>column!==measureColumn&&isUnitHeader(leaf)).some(({column,leaf})=>column<last||
!namesResponsible(leaf)))return null;let ordinalColumn=(_d=(_c=left.find(({role})=>role==="ordinal"))==null?void 0:_c.column)!=null?_d:null;return{header,nameColumn,
ordinalColumn,measureColumn,columns}}function withoutMeasure(column){return column.role!==null||!column.leaf.includes("(")?column:{...column,role:readHeaderText(
column.leaf.replace(/\([^()]*\)?/g," ")).role}}function settled(columns){let year=Math.max(0,...columns.flatMap(column=>{var _a;return column.role==="target"?(_a=
column.year)!=null?_a:[]:[]})),current=columns.map(column=>column.role==="result"&&column.year!==null&&column.year<year?{...column,role:"comparison"}:column);if(current.
some(({role})=>role==="result"))return current;let open=current.filter(({role})=>role===null||role==="sum"),parts=open.filter(({span:span2,cumulative:cumulative2,
role})=>span2!==""&&!cumulative2&&role===null),[sum2,...more2]=open.filter(column=>!parts.includes(column)&&column.cumulative);return sum2===void 0||more2.length>
0||parts.length<2?current:current.map(column=>column===sum2?{...column,role:"result"}:parts.includes(column)?{...column,role:"part"}:column)}function namesResponsible(heading){
return contains(readWords(heading).words,RESPONSIBLE_WORDS)}function isMeasured(grid,header,column){var _a,_b;if(!((_b=(_a=header.columns[column])==null?void 0:
_a.path)!=null?_b:[]).some(({text})=>isUnitHeader(text)))return!0;let from=header.last+1,words=Array.from({length:SAMPLE10},(_,index)=>cellAt(grid,from+index,column)).
filter(cell2=>cellKind(cell2)==="words");return words.filter(cell2=>isMeasureText(String(cell2))||isDitto2(String(cell2).trim())).length*2>words.length}function wordsBelow(grid,row,column){
let words=0,figures=0;for(let below=row+1;below<=row+SAMPLE10;below+=1){let cell2=cellAt(grid,below,column);isBlank2(cell2)||(cellKind(cell2)==="words"?words+=1:
figures+=1)}return words>figures?words:0}function beginsAgain(grid,row,{form,names}){let next=[row,row+1].find(below=>!isBlank2(cellAt(grid,below,form.nameColumn)));return next!==void 0&&names.has(indicatorNameKey(
cellText(cellAt(grid,next,form.nameColumn))))}function repeatedRows(grid,row,{header,nameColumn}){var _a;let own=cellAt(grid,header.first,nameColumn);if(isBlank2(
own)||cellAt(grid,row,nameColumn)!==own)return 0;let rows=header.last-header.first+1;for(let offset=0;offset<rows;offset+=1)if(((_a=grid[header.first+offset])!=
null?_a:[]).some((cell2,column)=>cellAt(grid,row+offset,column)!==cell2))return 0;return rows}var FIGURELESS=new Set(["ordinal","note","other","date","event"]),MOST_ATTEMPTS2=50,LONGEST_NAME4=1e3,LONGEST_HEADING4=150;function readFormBody(grid,form){var _a,
_b,_c,_d;let rows=[],nameless=[],names=new Set,namesRead=0,attempts=0,waiting=[],closing=!1,end=form.header.last+1,figureColumns3=form.columns.filter(({role})=>!FIGURELESS.
has(role)).map(({column})=>column),valueColumns=form.columns.filter(({role})=>role==="target"||role==="result").map(({column})=>column);for(let row=end;row<grid.
length;row+=1){let cells=(_a=grid[row])!=null?_a:[];if(cells.every(isBlank2))continue;let repeated=repeatedRows(grid,row,form);if(repeated>0){for(;namesRead<rows.
length;namesRead+=1)names.add(indicatorNameKey((_c=(_b=rows[namesRead])==null?void 0:_b.name)!=null?_c:""));if(waiting.some(({level})=>level===UNNUMBERED)||closing||
beginsAgain(grid,row+repeated,{form,names}))break;row+=repeated-1;continue}if(attempts<MOST_ATTEMPTS2&&isIndicatorHeading((_d=cells[form.nameColumn])!=null?_d:"")&&
(attempts+=1,readFormHeader(grid,row)!==null))break;let read=readRow3(cells,row,{form,figureColumns:figureColumns3});if(read===null){figureColumns3.some(column=>{
var _a2;return isNumber((_a2=cells[column])!=null?_a2:"")})?nameless.push(row):closing=!0;continue}let ordinal=form.ordinalColumn===null?"":cellAt(grid,row,form.
ordinalColumn),numbered=levelOfOrdinal(ordinal)!==UNNUMBERED;if(!numbered&&valueColumns.length>1&&valueColumns.every(column=>{var _a2;return isWords((_a2=cells[column])!=
null?_a2:"")}))break;let certain=read.figures||read.measure!==null||numbered,strong=read.figures&&(read.measure!==null||numbered);(closing?strong:certain)?(rows.
push(...waiting,read),waiting=[],closing=!1,end=row+1):isLineText(read.text)||read.text.length>LONGEST_HEADING4?closing=!0:waiting.push(read)}return{rows,end,nameless:nameless.
filter(row=>row<end)}}function readRow3(cells,row,{form,figureColumns:figureColumns3}){var _a,_b,_c;let own=textOf5((_a=cells[form.nameColumn])!=null?_a:""),text=own!==
""?own:textLeftOf2(cells,form);if(text==="")return null;let{level,rest}=splitLevel(text),ordinal=form.ordinalColumn===null?UNNUMBERED:levelOfOrdinal((_b=cells[form.
ordinalColumn])!=null?_b:""),measure=form.measureColumn===null?"":textOf5((_c=cells[form.measureColumn])!=null?_c:"");return{row,text,name:(rest.length>LONGEST_NAME4?
rest:rest.replace(/[\s:;,.]+$/,""))||text,level:ordinal===UNNUMBERED?level:ordinal,measure:measure===""?null:measure,figures:figureColumns3.some(column=>{var _a2;
return isFigure2((_a2=cells[column])!=null?_a2:"")}),total:(level<PARTS_FROM||level===UNNUMBERED)&&isFormTotal(rest)}}function textOf5(cell2){if(typeof cell2=="\
string"){let text=cleanText(cell2);return/^[-–—…x.]*$/.test(text)||isErrorText(text)?"":text}return typeof cell2=="number"&&Number.isFinite(cell2)?String(
cell2):""}function textLeftOf2(cells,{nameColumn}){var _a;for(let column=0;column<nameColumn;column+=1){let cell2=(_a=cells[column])!=null?_a:"";if(cellKind(cell2)===
"words"&&levelOfOrdinal(cell2)===UNNUMBERED)return textOf5(cell2)}return""}function isFigure2(cell2){if(isBlank2(cell2))return!1;let{kind}=parseNumber(cell2);return kind!==
"blank"&&kind!=="unreadable"}function isNumber(cell2){return!isBlank2(cell2)&&parseNumber(cell2).kind==="number"}function isWords(cell2){return typeof cell2=="s\
tring"&&cellKind(cell2)==="words"&&!isFigure2(cell2)}var RULES=[(result,target)=>identity(result)===identity(target),(result,target)=>subjectKey(result.subject)===subjectKey(target.subject),isOfSameBand,(result,target)=>result.
subject===""||target.subject===""],FAMILY_KEYS=[identity,({subject})=>subjectKey(subject),({subject})=>subjectKey(subject),()=>""];function isOfSameBand(result,target){
let[one,two]=[subjectKey(result.subject),subjectKey(target.subject)];return one!==""&&two!==""&&(two.startsWith(`${one} `)||one.startsWith(`${two} `))}function identity({
subject,qualifier}){return`${subjectKey(subject)}|${subjectKey(qualifier)}`}function pairTargets(results,targets){let targetOf3=new Map,rivals=[],torn=new Map,free=new Set(
targets);return RULES.forEach((agrees3,index)=>{var _a;let settled2=new Set([...targetOf3.keys(),...torn.keys(),...rivals.flatMap(one=>one.results)]),open=results.
filter(result=>!settled2.has(result));for(let family of groupBy(open,(_a=FAMILY_KEYS[index])!=null?_a:identity).values()){let fits2=(result,target)=>agrees3(result,
target)&&sameYear(result,target),candidates2=[...free].filter(target=>family.some(result=>fits2(result,target))),entitled=candidates2.length<family.length?covering(
family):family;candidates2.length>0&&entitled.length===0&&rivals.push({results:family,targets:candidates2}),entitled.forEach((result,place)=>{let own=candidates2.
filter(target2=>free.has(target2)&&fits2(result,target2)),inOrder2=candidates2.length===entitled.length?candidates2[place]:void 0,fitting=inOrder2!==void 0&&own.
includes(inOrder2)?[inOrder2]:narrowed(result,own),[target,...others]=fitting;if(target!==void 0){if(others.length>0&&entitled.length===1){torn.set(result,fitting);
return}targetOf3.set(result,target),free.delete(target)}})}}),{targetOf:targetOf3,rivals,torn}}function covering(family){let found2=family.filter(({cumulative:cumulative2})=>cumulative2);
return found2.length===1?found2:[]}var WHOLE_YEAR2=new Set(["nam","ca nam"]);function narrowed(result,targets){var _a;let latest=Math.max(...targets.map(({year})=>year!=
null?year:0)),ofYear=targets.filter(({year})=>(year!=null?year:0)===latest),ofSpan=ofYear.filter(({span:span2})=>span2===result.span),ofWholeYear=result.cumulative?
ofYear.filter(({span:span2})=>WHOLE_YEAR2.has(span2)):[],rest=(_a=[ofSpan,ofWholeYear,ofYear].find(({length})=>length>0))!=null?_a:[];return[...rest.filter(({column})=>column<
result.column).reverse(),...rest.filter(({column})=>column>result.column)]}function sameYear(result,target){var _a;if(result.year===null||target.year===null||result.
year===target.year)return!0;if(((_a=target.stretch)==null?void 0:_a.kind)!=="stated"||!isOfSeveralYears(target))return!1;let{start,end}=target.stretch.period;return start.
year<=result.year&&result.year<=end.year}function quotientsOf(typed,{results,targets},evidence){return results.flatMap(result=>targets.filter(target=>target!==result).map(target=>{let columns={result:result.
column,target:target.column},score=typed.role==="shortfall"?evidence.asDifference(typed.column,columns):evidence.asQuotient(typed.column,columns);return{result,
target,...score}}))}function onlyProved(all){var _a;let proved2=all.filter(({explains:explains2,of})=>explains2>=3&&explains2*5>=of*4);return proved2.length===1&&
(_a=proved2[0])!=null?_a:null}function provedPair(typed,columns,evidence){let found2=typed.flatMap(one=>{var _a;return(_a=onlyProved(quotientsOf(one,columns,evidence)))!=
null?_a:[]}),[first,...others]=found2,isSame4=({result,target})=>result===(first==null?void 0:first.result)&&target===first.target;return first!==void 0&&others.
every(isSame4)?first:null}var FEWEST_ROWS2=2;function assignOwners(pairs,columns,{role,evidence}){var _a,_b,_c,_d,_e;let results=[...new Set(pairs.map(({result})=>result))],found2=new Map,
score=(rate2,{result,target})=>target===null?{explains:0,of:0}:evidence.asQuotient(rate2.column,{result:result.column,target:target.column});for(let column of columns.
filter(candidate=>candidate.role===role)){let owner=ownerOf(column,results,columns),named=pairs.filter(({result})=>result===owner),own=named.length>1?nearestTarget(
column,named,{found:found2,score}):(_a=named[0])!=null?_a:null,pair=role==="rate"&&(_b=moved(column,{own,pairs,score}))!=null?_b:own;if(pair===null)continue;let span2=(_d=
(_c=pair.target)==null?void 0:_c.span)!=null?_d:"",better=span2!==""&&column.span===span2&&((_e=found2.get(pair))==null?void 0:_e.span)!==span2,first=found2.get(
pair),fits2=one=>score(one,pair).explains*2>=score(one,pair).of,fitsOnly=role==="rate"&&first!==void 0&&!fits2(first)&&fits2(column);(better||fitsOnly||first===
void 0)&&found2.set(pair,column)}return found2}function nearestTarget(column,pairs,{found:found2,score}){var _a,_b,_c;let named=pairs.filter(({target})=>target!==
null&&mentions(column,target));if(named.length===1)return(_a=named[0])!=null?_a:null;let[best,next]=pairs.map(pair=>({pair,...score(column,pair)})).sort((a,b)=>b.
explains-a.explains);return best!==void 0&&best.explains>((_b=next==null?void 0:next.explains)!=null?_b:0)?best.pair:(_c=pairs.find(pair=>!found2.has(pair)))!=null?
_c:null}function moved(rate2,{own,pairs,score}){var _a,_b;let mine=own===null?{explains:0,of:0}:score(rate2,own);if(own!==null&&own.target!==null&&mine.explains*
2>=mine.of)return null;let fitting=pairs.map(pair=>({pair,...score(rate2,pair)})).filter(({explains:explains2,of})=>explains2>=FEWEST_ROWS2&&explains2*2>of&&explains2>
mine.explains);return fitting.length===1&&(_b=(_a=fitting[0])==null?void 0:_a.pair)!=null?_b:null}function ownerOf(column,results,columns){var _a,_b,_c;let only=fits2=>{
var _a2;let fitting=results.filter(fits2);return fitting.length===1&&(_a2=fitting[0])!=null?_a2:null},named=(_b=(_a=only(result=>agrees(result.subject,column.subject)))!=
null?_a:only(result=>agrees(result.qualifier,column.qualifier)))!=null?_b:only(result=>mentions(column,result));if(named!==null)return named;let left=columns.filter(
other=>other.column<column.column&&(other.role==="result"||other.role==="estimate"&&!column.ofResult)),nearest2=left[left.length-1];return nearest2===void 0?results.
length===1&&(_c=results[0])!=null?_c:null:results.includes(nearest2)?nearest2:null}function agrees(words,others){return words!==""&&subjectKey(words)===subjectKey(
others)}function mentions(rate2,other){let words=wordsOf3(`${rate2.subject} ${rate2.qualifier}`),own=wordsOf3(`${other.subject} ${other.qualifier}`),all=wordsOf3(
other.texts.join(" "));return words.size===0?!1:[...words].every(word=>all.has(word))||own.size>0&&[...own].every(word=>words.has(word))}function wordsOf3(text){
return new Set(subjectKey(text).split(" ").filter(Boolean))}var ADDED=phrases("bổ sung|giao thêm|tăng thêm|chuyển sang|kéo dài|còn lại|kỳ trước|năm trước"),FEWEST_ROWS3=3;function severalTargets(targets,evidence){
let whole2=targets.find(target=>{let parts=targets.filter(other=>other!==target).map(({column})=>column),{explains:explains2,of}=evidence.asSum(target.column,parts);
return parts.length>1&&explains2>=2&&explains2===of});return whole2!==void 0?[whole2]:new Set(targets.map(target=>subjectKey(wordsBeside(target,targets)))).size<
targets.length||targets.some(isAdded)?null:targets}function isAdded({texts}){return contains(readWords(texts.join(" / ")).words,ADDED)}function revisions(targets,evidence){
let[first,...later]=[...targets].sort((a,b)=>a.column-b.column);return first===void 0||later.length===0?[]:later.every(({column})=>{let changed2=evidence.bothFilled(
first.column,column),all=evidence.bothFilled(column,first.column),alike=evidence.rowsThat({results:[column],target:first.column},([value=0],plan)=>value*2>=plan),
isPartly=changed2.explains===changed2.of&&all.explains*2<=all.of;return changed2.of>0&&isPartly&&alike.explains*2>alike.of})&&!targets.some(isAdded)?[first,...later]:
[]}function wordsBeside({texts},others){return texts.filter(text=>others.some(other=>!other.texts.includes(text))).join(" – ")}function shareTarget(results,target,{
rates,evidence}){let all={results:results.map(({column})=>column),target:target.column};if(new Set(results.map(identity)).size<results.length||rates.some(rate2=>isProved2(
evidence.asQuotientOfSum(rate2.column,all))))return!1;if(rates.length>0){let scores=results.map(result=>bestOf(result,target,{rates,evidence}));return scores.reduce(
(sum2,{explains:explains3})=>sum2+explains3,0)>=FEWEST_ROWS3&&scores.every(({explains:explains3,of:of2})=>of2===0||explains3*2>of2)}if(new Set(results.map(({leaf})=>subjectKey(
leaf).replace(/\b(?:\d+|i{1,3}|iv|v)\b/g,"#"))).size>1)return!1;let{explains:explains2,of}=evidence.rowsThat(all,(done,plan)=>done.every(value=>value<=plan)&&done.
reduce((sum2,value)=>sum2+value,0)>1.2*plan);return of>=2&&explains2*2>of}function bestOf(result,target,{rates,evidence}){return rates.map(rate2=>evidence.asQuotient(
rate2.column,{result:result.column,target:target.column})).reduce((best,score)=>isBetter2(score,best)?score:best,{explains:0,of:1})}function isBetter2(one,other){
let share=({explains:explains2,of})=>of===0?1:explains2/of;return share(one)>share(other)||share(one)===share(other)&&one.explains>other.explains}function isProved2({
explains:explains2,of}){return explains2>=FEWEST_ROWS3&&explains2*2>of}var SAMPLE11=200,NOTHING={explains:0,of:0},NO_EVIDENCE={asQuotient:()=>NOTHING,asDifference:()=>NOTHING,asShare:()=>NOTHING,asQuotientOfSum:()=>NOTHING,asSum:()=>NOTHING,
bothFilled:()=>NOTHING,rowsThat:()=>NOTHING};function typedEvidence(grid,rows,added2=new Map){let partsOf4=new Map([...added2].map(([{column},parts])=>[column,parts])),
units2=rows.filter(({kind})=>kind==="unit").slice(0,SAMPLE11),columns=new Map,rates=new Map,scores=new Map,numbers=column=>{var _a,_b;let parts=(_a=partsOf4.get(
column))!=null?_a:[column],known=(_b=columns.get(column))!=null?_b:units2.map(({row})=>sumIn2(grid,row,parts));return columns.set(column,known),known},points=column=>{
var _a;let known=(_a=rates.get(column))!=null?_a:readPoints(grid,units2,column);return rates.set(column,known),known},quotient=(rate2,results,targets)=>scoreOf2(
points(rate2),results,targets),sums=parts=>units2.map((_,at)=>{let figures=parts.flatMap(part=>{var _a;return(_a=numbers(part)[at])!=null?_a:[]});return figures.
length===0?null:addExact(figures)});return{asQuotient:(rate2,{result,target})=>{var _a;let key=`${rate2}/${result}/${target}`,known=(_a=scores.get(key))!=null?_a:
quotient(rate2,numbers(result),numbers(target));return scores.set(key,known),known},asDifference:(shortfall,{result,target})=>{let told2=units2.flatMap((_,at)=>{
let[typed,done,plan]=[shortfall,result,target].map(column=>{var _a;return(_a=numbers(column)[at])!=null?_a:null});return typed==null||done==null||plan==null||done===
0||typed===0?[]:[subtractExact(plan,done)===typed]});return{explains:told2.filter(Boolean).length,of:told2.length}},asShare:(rate2,column)=>{let own=numbers(column),
sum2=addExact(own.flatMap(value=>value!=null?value:[]));return quotient(rate2,own,own.map(()=>sum2))},asQuotientOfSum:(rate2,{results,target})=>quotient(rate2,sums(
results),numbers(target)),asSum:(whole2,parts)=>{let told2=units2.flatMap((_,at)=>{var _a;let figures=parts.map(part=>{var _a2;return(_a2=numbers(part)[at])!=null?
_a2:0}),own=(_a=numbers(whole2)[at])!=null?_a:null;return own===null||figures.every(value=>value===0)?[]:[subtractExact(own,addExact(figures))===0]});return{explains:told2.
filter(Boolean).length,of:told2.length}},bothFilled:(column,other)=>{let filled2=numbers(other).flatMap((value,at)=>{var _a;return value===null?[]:[(_a=numbers(
column)[at])!=null?_a:null]});return{explains:filled2.filter(value=>value!==null).length,of:filled2.length}},rowsThat:({results,target},holds)=>{let told2=units2.
flatMap((_,at)=>{var _a;let plan=(_a=numbers(target)[at])!=null?_a:0,done=results.flatMap(result=>{var _a2;return(_a2=numbers(result)[at])!=null?_a2:[]});return plan>
0&&done.length===results.length?[holds(done,plan)]:[]});return{explains:told2.filter(Boolean).length,of:told2.length}}}}function sumIn2(grid,row,columns){let figures=columns.
flatMap(column=>{let reading=parseNumber(cellAt(grid,row,column));return reading.kind==="number"?[reading.value]:[]});return figures.length===0?null:addExact(figures)}
function scoreOf2(rates,results,targets){let told2=new Map;rates.forEach((rate2,at)=>{var _a,_b;let[result,target]=[(_a=results[at])!=null?_a:null,(_b=targets[at])!=
null?_b:null];if(rate2===null||result===null||target===null||target<=0||result===target&&rate2.points===100)return;let key=`${result}/${target}`;told2.set(key,isQuotient(
rate2,result,target)&&told2.get(key)!==!1)});let verdicts=[...told2.values()];return{explains:verdicts.filter(Boolean).length,of:verdicts.length}}function isQuotient({
points,digits},result,target){return Math.abs(points-100*result/target)>1.01*10**-digits+Math.abs(points)*1e-9?!1:["halfUp","truncate"].some(mode=>roundRatio(result,
target,{digits,mode})===points)}function unpairedOf(pairs,targets){let paired=pairs.flatMap(({target})=>target!=null?target:[]),byWords=({result,target})=>target!==null&&wordsOf4(target)!==""&&
wordsOf4(target)===wordsOf4(result);if(!pairs.some(byWords))return[];let known=new Set([...paired,...pairs.map(({result})=>result)].map(wordsOf4)),left=targets.
filter(target=>!paired.includes(target)&&wordsOf4(target)!==""&&!known.has(wordsOf4(target)));if(left.length===0)return[];let results=pairs.flatMap(({result,target})=>target===
null&&wordsOf4(result)!==""?[result]:[]);return[...left,...results]}function wordsOf4({subject,qualifier}){return subjectKey(`${subject} ${qualifier}`)}function groupIndicators(columns,evidence=NO_EVIDENCE){let terms=splitTerms(columns);if(terms===null)return groupOneTime(columns,evidence);let[ofYear,ofTerm]=[groupOneTime(
terms.ofYear,evidence),groupOneTime(terms.ofTerm,evidence)];return{indicators:[...ofYear.indicators,...ofTerm.indicators],ambiguous:[...ofYear.ambiguous,...ofTerm.
ambiguous],ambiguousTargets:[...ofYear.ambiguousTargets,...ofTerm.ambiguousTargets],unpaired:[...ofYear.unpaired,...ofTerm.unpaired]}}function groupOneTime(columns,evidence){
let{targets,adjusted}=splitAdjusted(columns.filter(({role})=>role==="target")),{results,ambiguous}=withoutRepeats(columns,targets),pairing=pairTargets(results,targets),
{targetOf:targetOf3}=pairing,open=openPairs(pairing,columns,evidence),losers=new Set([...open.rivals.flat(),...open.torn.keys()]),totals=results.filter(result=>result.
isTotal&&targetOf3.has(result)),told2=toldByRates([...ambiguous,...open.rivals],{targets,columns,evidence}),candidates2=[...results,...told2.pairs.map(({result})=>result)],
pairs=[...new Set(candidates2)].flatMap(result=>{var _a;let several=[...open.pairs,...told2.pairs].filter(pair=>pair.result===result);if(several.length>0)return several;
let inTotal=totals.some(total=>total!==result&&total.texts[0]===result.texts[0]);return losers.has(result)||inTotal&&!targetOf3.has(result)?[]:[{result,target:(_a=
targetOf3.get(result))!=null?_a:null}]}),rateOf2=assignOwners(pairs,columns,{role:"rate",evidence}),shortfallOf=assignOwners(pairs,columns,{role:"shortfall",evidence}),
adjustedOf=new Map([...open.revised,...assignAdjusted(adjusted,targetOf3)]),attached=new Set([...adjustedOf.values()].flat()),unattached=adjusted.filter(column=>!attached.
has(column)),asked=new Set([...told2.left,...told2.targets,...open.torn.values()].flat()),unchosen=new Set(told2.left.flat().map(identity)),unused=targets.filter(
target=>!asked.has(target)&&!attached.has(target)&&!unchosen.has(identity(target)));return{indicators:pairs.map(pair=>{var _a,_b,_c;let{result,target}=pair,rate2=(_a=
rateOf2.get(pair))!=null?_a:null,times2=timesOf({result,target,rate:rate2},columns),shortfall=(_b=shortfallOf.get(pair))!=null?_b:null,others=pairs.filter(other=>other.
result===result).flatMap(other=>{var _a2;return(_a2=other.target)!=null?_a2:[]}),beside=target!==null&&others.length>1?wordsBeside(target,others):"",own={result,
target,adjusted:(_c=adjustedOf.get(result))!=null?_c:[],rate:rate2,shortfall},score=told2.proved.get(pair);return{...own,times:times2,beside,typed:score===void 0?
null:{...score,proves:!0}}}),ambiguous:told2.left.map(columnNumbers),ambiguousTargets:[...open.torn.values(),...unattached.map(column=>[column])].map(columnNumbers),
unpaired:columnNumbers(unpairedOf(pairs,unused))}}function openPairs({rivals,torn},columns,evidence){let rates=columns.filter(({role})=>role==="rate"),pairs=[],
left=new Map,revised=new Map;for(let[result,targets]of torn){let[first,...changes]=revisions(targets,evidence),several=first===void 0?severalTargets(targets,evidence):
[first];changes.length>0&&revised.set(result,changes.reverse()),several===null?left.set(result,targets):pairs.push(...several.map(target=>({result,target})).sort(
byTarget))}let competing=rivals.filter(({results,targets:[target,...others]})=>target===void 0||others.length>0||!shareTarget(results,target,{rates,evidence})?!0:
(pairs.push(...results.map(result=>({result,target}))),!1));return{pairs,rivals:competing.map(({results})=>results),torn:left,revised}}function toldByRates(rivals,{
targets,columns,evidence}){let typed=columns.filter(({role})=>role==="rate"||role==="shortfall"),proved2=new Map,left=rivals.filter(results=>{let found2=provedPair(
typed,{results,targets},evidence);if(found2===null)return!0;let{result,target,explains:explains2,of}=found2;return proved2.set({result,target},{explains:explains2,
of}),!1}),pairs=[...proved2.keys()];return{pairs,proved:proved2,left,targets:pairs.flatMap(({target})=>target!=null?target:[])}}function byTarget({target:one},{
target:other}){var _a,_b;return((_a=one==null?void 0:one.column)!=null?_a:0)-((_b=other==null?void 0:other.column)!=null?_b:0)}function splitAdjusted(targets){let assigned=targets.
filter(target=>!isAdjusted(target));return assigned.length===0?{targets,adjusted:[]}:{targets:assigned,adjusted:targets.filter(isAdjusted)}}function assignAdjusted(adjusted,targetOf3){
var _a,_b;let found2=new Map;for(let column of adjusted){let pairs=[...targetOf3],alike=pairs.filter(([,target])=>identity(target)===identity(column)),near=pairs.
filter(([,target])=>subjectKey(target.subject)===subjectKey(column.subject)),[only,...more2]=(_a=[alike,near,pairs].find(({length})=>length>0))!=null?_a:[];only!==
void 0&&more2.length===0&&found2.set(only[0],[column,...(_b=found2.get(only[0]))!=null?_b:[]])}return found2}function columnNumbers(columns){return columns.map(
({column})=>column).sort((a,b)=>a-b)}function withoutRepeats(columns,targets){let results=[],ambiguous=[],all=columns.filter(({role})=>role==="result");for(let family of groupBy(
all,identity).values()){let latest=latestYear(family),covering2=coveringAll(latest),own=targets.filter(target=>family.some(result=>identity(target)===identity(result))),
parted=new Set(latest.map(({span:span2})=>span2)).size>1||covering2.length===1;latest.length===1||own.length===latest.length&&!parted?results.push(...latest):covering2.
length===1?results.push(...covering2):ambiguous.push(latest)}return{results:results.sort((a,b)=>a.column-b.column),ambiguous}}function coveringAll(family){let covering2=family.
filter(({cumulative:cumulative2})=>cumulative2),inTime2=covering2.filter(({texts})=>coversTime(texts));return covering2.length>1&&inTime2.length>0?inTime2:covering2}
function latestYear(family){let years2=family.flatMap(({year})=>year!=null?year:[]),latest=Math.max(...years2);return years2.length===0?family:family.filter(({year})=>year===
null||year===latest)}function distinctRows(found2){let plain=found2.map(({row})=>({name:row.name,key:indicatorNameKey(row.name)})),underAbove=longer(plain,index=>{var _a,_b;return(_b=
(_a=found2[index])==null?void 0:_a.above)!=null?_b:""}),named=longer(underAbove,index=>{var _a,_b;return(_b=(_a=found2[index])==null?void 0:_a.row.group)!=null?
_b:""}),times2=new Map;return found2.map(({row},index)=>{var _a,_b,_c,_d,_e;let{name,key}=(_a=named[index])!=null?_a:{name:row.name,key:row.name},base=key,before2=(_b=
times2.get(base))!=null?_b:0;for(let time=before2+1;times2.has(key);time+=1)name=`${(_d=(_c=named[index])==null?void 0:_c.name)!=null?_d:row.name} (${time})`,key=
indicatorNameKey(name),times2.set(base,time);return times2.set(key,(_e=times2.get(key))!=null?_e:1),{...row,name}})}function longer(names,leadOf){var _a;let counts=new Map;
for(let{key}of names)counts.set(key,((_a=counts.get(key))!=null?_a:0)+1);return names.map((keyed,index)=>{var _a2;let lead2=((_a2=counts.get(keyed.key))!=null?_a2:
0)>1?leadOf(index):"";if(lead2===""||keyed.name.startsWith(`${lead2} – `))return keyed;let name=`${lead2} – ${keyed.name}`;return{name,key:indicatorNameKey(
name)}})}var PART_BEGINNINGS=phrases("trong đó|tr đó|t đó|trđ|bao gồm|trong đó có|riêng|chia ra"),PART_WORDS=phrases("nam|nữ|số nữ|tổng số|dân tộc|dân tộc t\
hiểu số|là nữ|là dân tộc thiểu số|khác|thành thị|nông thôn|nhà nước","ngoài nhà nước|tập thể|cá nhân|mới|cũ|nữ giới"),
LONGEST_PART_WORD=40;function isPartWord(name){return name.length>LONGEST_PART_WORD||!PART_WORDS.firsts().has(firstBase(name))?!1:isWhole2(readWords(name).words,
PART_WORDS)}function readPart2(name){if(!PART_BEGINNINGS.firsts().has(firstBase(name)))return null;let{text,words}=readWords(name),lead2=words[longestAt(words,0,
PART_BEGINNINGS)-1];return lead2===void 0?null:text.slice(lead2.end).replace(/^[\s:;,.–+-]+/,"")}var UNNUMBERED_PART=8;function readFormRows(body){let rows=body.filter(({total})=>!total),shape2={numbered:rows.filter(({level})=>level!==UNNUMBERED).length*2>rows.
length,numberedFigures:rows.some(({level,figures})=>figures&&level<PARTS_FROM),measured:rows.some(({measure})=>measure!==null),withFigures:new Set(rows.filter(({
figures})=>figures).map(({level})=>level))},found2=[],above=[],partsFollow="none",lastMeasure=null;return rows.forEach((row,index)=>{var _a,_b,_c,_d;let part=readPart2(
row.name);if(part===""&&!row.figures){partsFollow="first";return}let owner=above[above.length-1],told2=part!==null&&part!=="",loose=row.level===UNNUMBERED&&owner!==
void 0,inParts=partsFollow==="first"||partsFollow==="more"&&shape2.numberedFigures,isPart4=told2||loose&&(inParts||isPartWord(row.name));if(isHeading3(row,rows[index+
1],shape2)&&!isPart4){let level2=row.level===UNNUMBERED?levelOver(rows[index+1]):row.level;above=[...over(above,level2),{level:level2,name:row.name,text:row.text,
heading:!0,part:!1,measure:null}],partsFollow="none";return}if(row.level<=1&&!row.figures&&row.measure===null&&!shape2.withFigures.has(row.level))return;let level=isPart4?
UNNUMBERED_PART:levelOf2(row,above);above=isPart4?over(above,level).filter(({part:isOther})=>!isOther):over(above,level),partsFollow=told2||isPart4&&partsFollow!==
"none"?"more":"none";let parent=above[above.length-1],own=told2?capitalised2(part):row.name,split2=row.measure===null?splitMeasure(own):{name:own,measure:null},
qualified=parent!==void 0&&isPartOf(parent,{level,name:split2.name}),typed=row.measure!==null&&isDitto2(row.measure)?lastMeasure:row.measure,measure=(_a=typed!=
null?typed:split2.measure)!=null?_a:qualified&&!parent.heading?parent.measure:null,name=qualified?`${parent.name} – ${split2.name}`:split2.name;lastMeasure=measure!=
null?measure:lastMeasure;let group=(_c=(_b=[...above].reverse().find(({heading})=>heading))==null?void 0:_b.text)!=null?_c:null;found2.push({row:{row:row.row,name,
measure,group},above:qualified?"":(_d=parent==null?void 0:parent.name)!=null?_d:""}),above=[...above,{level,name,text:row.text,heading:!1,part:qualified,measure}]}),
distinctRows(found2)}function isHeading3(row,next,shape2){return row.figures||row.measure!==null||next===void 0?!1:row.level!==UNNUMBERED?next.level>row.level:shape2.
measured||shape2.numbered||isGroupText(row.name)?!0:next.level!==UNNUMBERED||isPartWord(next.name)||readPart2(next.name)!==null||row.text.endsWith(":")||row.text===
row.text.toUpperCase()}function over(above,level){var _a,_b;let kept=[...above];for(;((_b=(_a=kept[kept.length-1])==null?void 0:_a.level)!=null?_b:-1)>=level;)kept.
pop();return kept}function levelOf2(row,above){if(row.level!==UNNUMBERED)return row.level;let heading=[...above].reverse().find(one=>one.heading);return heading===
void 0?ARABIC:heading.level+.25}function levelOver(next){return(next===void 0||next.level===UNNUMBERED?ARABIC:next.level)-.5}function isPartOf(parent,{level,name}){
return parent.heading?isPartWord(name):level>=PARTS_FROM||isPartWord(name)}function capitalised2(text){return text.charAt(0).toUpperCase()+text.slice(1)}function readColumns2(tab,form,body){var _a;let grid=tab.values,{header,columns}=form,none2={read:null,unclear:[]},at=(column,row=header.first)=>({tab:tab.name,
row,column}),sample=body.rows.map(({row,name})=>({kind:"unit",row,name,ordinal:null,group:null})),results=columns.filter(({role})=>role==="result"),contents=columns.
filter(({role})=>role==="result"||role==="target").map(({column})=>columnContent(grid,sample,column)),blank=contents.every(content=>content==="blank"),decision=decideResults(
grid,sample,columns);if(!(blank||contents.includes("figures"))||decision.kind!=="decided")return none2;let{indicators,ambiguous,ambiguousTargets}=groupIndicators(
decision.columns),unclear=[...ambiguous.map(rivals=>{var _a2;return{kind:"ambiguousResult",place:at((_a2=rivals[0])!=null?_a2:0),columns:rivals}}),...ambiguousTargets.
map(rivals=>{var _a2;return{kind:"ambiguousTarget",place:at((_a2=rivals[0])!=null?_a2:0),columns:rivals}})],measured=indicators.filter(({target:target2})=>target2!==
null),[only,...more2]=measured;if(only===void 0)return{read:null,unclear};let{result,target,rate:rate2,times:times2}=only,isResult=results.some(({column})=>column===
result.column);if(more2.length>0||target===null||!isResult)return none2;let rows=readFormRows(body.rows);if(rows.length===0||areUnits(rows))return none2;if(measuresDiffer(
result.texts,target.texts))return{read:null,unclear:[...unclear,{kind:"mixedMeasures",place:at(result.column)}]};let[nameless]=body.nameless;if(nameless!==void 0){
let place=at(form.nameColumn,nameless);unclear.push({kind:"rowsWithoutIndicator",place,rows:body.nameless})}return{read:{header:{first:header.first,last:header.
last},ordinalColumn:form.ordinalColumn,nameColumn:form.nameColumn,measureColumn:form.measureColumn,targetColumn:target.column,resultColumn:result.column,columns:decision.
columns,rateColumn:(_a=rate2==null?void 0:rate2.column)!=null?_a:null,cumulative:coversTime(result.texts),...times2,rows,blank,headerTexts:[...result.texts,...target.
texts]},unclear}}function areUnits(rows){return rows.filter(({name})=>isUnitName(name)).length*2>rows.length}var ROWS_SEARCHED6=60,LONGEST_CELL=1e3;function draftForms(tab){var _a,_b;let grid=tab.values,found2=[],problems=[],limit=ROWS_SEARCHED6;for(let row=0;row<Math.
min(grid.length,limit);row+=1){let header=readFormHeader(grid,row);if(header===null)continue;let body=readFormBody(grid,header),{read,unclear}=readColumns2(tab,
header,body);problems.push(...unclear),!(read===null&&unclear.length===0)&&(read!==null&&found2.push({read,first:header.header.first,end:body.end}),row=body.end-
1,limit=body.end+ROWS_SEARCHED6)}let starts=found2.map(({first},index)=>{let before2=found2[index-1];return before2===void 0?0:startOfLines(grid,{from:before2.end,
to:first})}),top=topOf(grid,(_b=(_a=found2[0])==null?void 0:_a.first)!=null?_b:0);return{forms:found2.map(({read,first,end},index)=>{var _a2,_b2;let above={from:(_a2=
starts[index])!=null?_a2:0,to:first},below={from:end,to:(_b2=starts[index+1])!=null?_b2:grid.length};return completeForm(tab,read,{above,below,top})}),problems}}
function startOfLines(grid,span2){var _a,_b;let start=splitGap(grid,span2),labels=labelledUnits(readLines(grid,nearest(span2,"above"))),last=(_b=(_a=labels[labels.
length-1])==null?void 0:_a.line.row)!=null?_b:start;return Math.min(start,last)}function splitLines(grid,lines){return lines.flatMap(line=>{let parts=String(cellAt(
grid,line.row,line.column)).slice(0,LONGEST_CELL).split(/[\r\n]+/).map(cleanText).filter(text=>text!=="");return parts.length<2?[line]:parts.map(text=>({...line,
text}))})}function topOf(grid,first){let rows=nearest({from:0,to:first},"above");return{lines:readLines(grid,rows),stated:readPeriods(grid,rows)}}function completeForm(tab,{
headerTexts,...read},spans){var _a,_b,_c;let above=nearest(spans.above,"above"),linesAbove=readLines(tab.values,above),{top}=spans,linesOnTop=top.lines,stated=(_a=
readPeriods(tab.values,above))!=null?_a:top.stated,period=(_b=stated==null?void 0:stated.figures)!=null?_b:parsePeriod(tab.name),general=read.measureColumn===null?
readMeasure(headerTexts,[...linesAbove,...linesOnTop].map(({text})=>text)).measure:null;return{tab:tab.name,linesAbove,linesOnTop,linesTyped:splitLines(tab.values,
linesAbove),linesBelow:readLines(tab.values,nearest(spans.below,"below")),period,...read,targetTime:(_c=read.targetTime)!=null?_c:titleStretch(stated),rows:read.
rows.map(row=>{var _a2,_b2;return{...row,measure:(_b2=(_a2=row.measure)!=null?_a2:general)!=null?_b2:shareOf(tab,read,row)}})}}function shareOf(tab,{targetColumn,
resultColumn},{row,name}){if([targetColumn,resultColumn].some(column=>isSigned(tab,row,column)))return"%";let target=parseNumber(cellAt(tab.values,row,targetColumn)),
isPoints=target.kind==="number"&&target.value>1&&target.value<=100;return isRateName(name)&&isPoints?"%":null}var ROWS_SEARCHED7=60,VALUES2=new Set(["target","result","rate","shortfall","surplus"]);function draftTransposed(tab){let grid=tab.values;for(let row=0;row<Math.
min(grid.length,ROWS_SEARCHED7);row+=1){let found2=readTransposed(grid,row);if(found2!==null)return formsOf(tab,found2)}return null}function headsTransposed(grid,row){
return readTransposed(grid,row)!==null}function readTransposed(grid,row){var _a,_b,_c,_d,_e;let nameColumn=((_a=grid[row])!=null?_a:[]).findIndex(isIndicatorHeading);
if(nameColumn<0)return null;let header=readHeader(grid,row,[nameColumn]);if(header===null)return null;let all=readColumnRoles(header),right=all.filter(({column})=>column>
nameColumn),measureColumn=(_c=(_b=right.find(({leaf})=>isMeasureHeading(leaf)))==null?void 0:_b.column)!=null?_c:null,paired=unitColumns(grid,header,right).filter(
isPair);if(paired.length<2)return null;let named=paired.filter(({name})=>!isTotalText(name)),isUnitLike=unitLikeness(named.map(({name})=>name)),namesUnit=({name})=>isUnitLike(
name)||isLikelyName(name);if(named.filter(namesUnit).length*3<named.length*2)return null;let form={header,nameColumn,ordinalColumn:(_e=(_d=all.find(({role,column})=>role===
"ordinal"&&column<nameColumn))==null?void 0:_d.column)!=null?_e:null,measureColumn,columns:paired.flatMap(({columns})=>columns)},body=readFormBody(grid,form),units2=named.
filter(unit=>!isWhole3(grid,body,{unit,units:named}));return body.rows.length===0||units2.length<2?null:{form,body,units:units2}}function isLikelyName(name){let{
text,words}=readWords(name),noun=longestAt(words,0,LIKELY_UNIT_NOUNS),isCapital=({start})=>text.charAt(start)!==text.charAt(start).toLowerCase();return rankOf(name)>
0||noun>0&&words.slice(noun).some(isCapital)}function unitColumns(grid,header,columns){let valued=columns.filter(({texts})=>texts.some(isValue)),isShared=text=>valued.
every(({texts})=>texts.includes(text)),told2=valued.flatMap(column=>{let roles=column.texts.filter(isValue),names=column.texts.filter(text=>!roles.includes(text)&&
!isShared(text)),[role,...more2]=roles,[name,...others]=names;if(role===void 0||name===void 0||more2.length+others.length>0)return[];let meaning=readHeaderText(
role),own={...column,role:meaning.role,subject:"",label:"",qualifier:meaning.subject,texts:[role],leaf:role};return[{name,column:own}]});return[...groupBy(told2,
({name})=>name.toLowerCase()).values()].map(group=>{let[{name,column}]=group;return{name,place:placeOf3(grid,header,{name,column:column.column}),columns:group.map(
one=>one.column)}})}function isValue(text){return VALUES2.has(readHeaderText(text).role)}function placeOf3(grid,{first,last},{name,column}){for(let at=column;at>=
0;at-=1)for(let row=first;row<=last;row+=1){let cell2=cellAt(grid,row,at);if(typeof cell2=="string"&&cell2.replace(/\s+/g," ").trim()===name)return{row,column:at}}
return{row:first,column}}function isPair({columns}){let count=role=>columns.filter(column=>column.role===role).length;return count("target")===1&&count("result")===
1}function isWhole3(grid,{rows},{unit,units:units2}){let others=units2.filter(other=>other!==unit),rank=rankOf(unit.name);if(rank===0||others.some(({name})=>rankOf(
name)>=rank))return!1;let told2=rows.flatMap(({row})=>["target","result"].flatMap(role=>{let figureOf7=({columns})=>{var _a,_b;let at=(_b=(_a=columns.find(column=>column.
role===role))==null?void 0:_a.column)!=null?_b:-1,reading=parseNumber(cellAt(grid,row,at));return reading.kind==="number"?reading.value:null},own=figureOf7(unit);
return own===null||own===0?[]:[addExact(others.flatMap(other=>{var _a;return(_a=figureOf7(other))!=null?_a:[]}))===own]}));return told2.filter(fits2=>fits2).length*
2>told2.length}function formsOf(tab,{form,body,units:units2}){let top=topOf(tab.values,form.header.first),problems=[];return{forms:units2.flatMap(({name,place,columns})=>{
let{read,unclear}=readColumns2(tab,{...form,columns},body);if(problems.push(...unclear),read===null)return[];let above={from:0,to:form.header.first},below={from:body.
end,to:tab.values.length},draft3=completeForm(tab,read,{above,below,top});return[formOf(draft3,{name,place:{tab:tab.name,...place}})]}),problems:problems.slice(
0,1)}}var ROWS_SEARCHED8=200;function findLegacyText(tab){let words=0,legacy=0,first=null;for(let[row,cells]of tab.values.slice(0,ROWS_SEARCHED8).entries())for(let[column,
cell2]of cells.entries()){if(typeof cell2!="string"||isBlank2(cell2))continue;let text=cell2.slice(0,200).normalize("NFC");/[A-Za-z]/.test(text)&&(words+=1,hasLegacyLetters(
text)&&(legacy+=1,first=first!=null?first:{tab:tab.name,row,column}))}return legacy>1&&legacy*5>=words?first:null}var ADDED2={results:"add",targets:"add"},ADDED_ONCE={results:"add",targets:"once"},LATEST={results:"latest",targets:"latest"},TOO_MUCH=1.3,FAR_TOO_MUCH=1.8,NEAR={
least:.7,most:1.6},FAR=.45,GROWTH=1.5,MANY_PARTS=10,ROUNDING=.11;function howPartsAdd(units2,{said,isWhole:isWhole4}){let telling2=units2.filter(({results})=>filled(
results).length>0),shape2=shapeOf(telling2),parts=Math.max(0,...telling2.map(({results})=>filled(results).length));if(said)return shape2.falls*2>shape2.told?null:
LATEST;if(parts===1)return ADDED2;let proved2=byRates(telling2);return proved2!==void 0?proved2:telling2.every(({targets})=>targets===null)?byOneTarget(telling2,
shape2,{parts,isWhole:isWhole4}):byOwnTargets(telling2,shape2)}function shapeOf(units2){let falls=units2.filter(({results})=>fallsSomewhere(filled(results))).length,
rises=units2.filter(({results})=>risesOnly(filled(results))).length;return{falls,rises,told:falls+rises}}function fallsSomewhere(values){return values.some((value,index)=>{
var _a;return value<((_a=values[index-1])!=null?_a:value)})}function risesOnly(values){return!fallsSomewhere(values)&&values.some((value,index)=>{var _a;return value>
((_a=values[index-1])!=null?_a:value)})}function filled(values){return values.filter(value=>value!==null)}function sumOf(values){return addExact(filled(values))}
function lastOf(values){var _a;let known=filled(values);return(_a=known[known.length-1])!=null?_a:0}function byRates(units2){let rated=units2.filter(({rate:rate2,
target,targets})=>rate2!==null&&(target!==null||targets!==null));if(rated.length<2&&rated.length<units2.length||rated.length===0)return;let count=reading=>rated.
filter(unit=>isExplained3(unit,reading)).length,counts=[ADDED2,ADDED_ONCE,LATEST].map(reading=>({reading,fits:count(reading)})),[best,second]=counts.sort((a,b)=>b.
fits-a.fits);if(best===void 0||best.fits*2<=rated.length)return null;let isSame4=units2.every(({targets})=>targets===null)&&best.reading.results==="add";return best.
fits===(second==null?void 0:second.fits)&&!isSame4?null:best.reading}function isExplained3({results,targets,target,rate:rate2},reading){let own=targets===null?null:
reading.targets==="add"?sumOf(targets):lastOf(targets),of=own!=null?own:target;if(of===null||of===0||rate2===null)return!1;let result=reading.results==="add"?sumOf(
results):lastOf(results);return Math.abs(100*result/of-rate2)<=Math.max(ROUNDING,decimalStep(rate2))}function decimalStep(rate2){return Number.isInteger(rate2)?
1:ROUNDING}function most(units2,passes){let judged=units2.filter(({target})=>target!==null&&target>0);return judged.filter(unit=>{var _a;return passes(unit,(_a=
unit.target)!=null?_a:0)}).length*2>judged.length}function isNear(ratio){return ratio>=NEAR.least&&ratio<=NEAR.most}function byOneTarget(units2,{falls,rises,told:told2},{
parts,isWhole:isWhole4}){if(!units2.some(({target})=>target!==null&&target>0))return falls>rises&&falls>1&&!isLevel(units2)?ADDED_ONCE:null;let falling=falls>0&&
falls*2>=told2,exceeds=times2=>most(units2,({results},target)=>sumOf(results)>times2*target),isPart4=most(units2,({results},target)=>lastOf(results)<FAR*target);
if(exceeds(TOO_MUCH)){if(falling)return isPart4&&!exceeds(FAR_TOO_MUCH)?ADDED_ONCE:null;let isReached2=most(units2,({results},target)=>isNear(lastOf(results)/target)),
grows=most(units2,({results})=>{var _a;return lastOf(results)>=GROWTH*((_a=filled(results)[0])!=null?_a:0)});return falls===0&&rises>1&&isReached2&&grows?LATEST:
null}if(falling||told2===0&&isWhole4)return ADDED_ONCE;let addsUp2=most(units2,({results},target)=>sumOf(results)>=NEAR.least*target);return isPart4&&addsUp2&&isWhole4&&
(falls>0||parts>=MANY_PARTS)?ADDED_ONCE:null}function isLevel(units2){return units2.filter(({results})=>{let values=filled(results),highest=Math.max(...values);
return values.length>1&&Math.min(...values)>=.8*highest&&highest>=20}).length*2>=units2.length}function byOwnTargets(units2,{falls,rises}){let targetsOf=unit=>{
var _a;return filled((_a=unit.targets)!=null?_a:[])},judged=units2.filter(unit=>targetsOf(unit).length>0),yearly=judged.filter(({target})=>target!==null&&target>
0);if(yearly.length>0){let count=told2=>yearly.filter(unit=>told2(unit)===unit.target).length*2>yearly.length,added2=count(unit=>{var _a;return sumOf((_a=unit.targets)!=
null?_a:[])}),latest=count(unit=>{var _a;return lastOf((_a=unit.targets)!=null?_a:[])});return added2===latest?null:added2?ADDED_ONCE:LATEST}let ratio=at=>{let pairs=judged.
map(at);return addExact(pairs.map(([result])=>result))/addExact(pairs.map(([,target])=>target))};if(judged.some(unit=>fallsSomewhere(targetsOf(unit))))return ADDED2;
let rising=judged.filter(unit=>risesOnly(targetsOf(unit)));if(rising.length>0)return falls>rises||rising.every(growsLittle)?ADDED2:falls===0&&rises>1&&rising.every(
isProportional)?LATEST:null;let together4=ratio(({results,targets})=>[sumOf(results),sumOf(targets!=null?targets:[])]),first=ratio(({results,targets})=>{var _a,
_b;return[(_a=results[0])!=null?_a:0,(_b=targets==null?void 0:targets[0])!=null?_b:0]});if(isNear(together4)&&first>=NEAR.least)return ADDED2;let last=ratio(({results,
targets})=>[lastOf(results),lastOf(targets!=null?targets:[])]);return falls===0&&rises>1&&isNear(last)&&last>=GROWTH*first?LATEST:null}function growsLittle({targets}){
let values=filled(targets!=null?targets:[]),[first=0]=values;return lastOf(values)<first*(1+(values.length-1)/2)}function isProportional({targets}){let values=filled(
targets!=null?targets:[]),[step=0]=values;return values.every((value,index)=>Math.abs(value-step*(index+1))<=.1*step)}var SEMESTER=/\b(?:học k[ỳì]|hk)\s*(?:i{1,2}|[12])\b/gi,SAMPLE12=200;function withTimeColumns(grid,rows,{columns,lines}){let none2={columns,added:new Map,latest:new Map,
unclear:[]},results=familiesOf3(columns,role=>role===null||role==="result");if(results.length===0)return none2;let inFamily=new Set(results.flatMap(family=>family.
columns)),isFilled3=({column})=>columnContent(grid,rows,column)==="figures",covers3=column=>!inFamily.has(column)&&(column.role==="result"||column.role==="sum"||
column.cumulative)&&column.role!=="rate"&&column.role!=="target";if(columns.some(column=>covers3(column)&&isFilled3(column)))return none2;let targets=familiesOf3(
columns,role=>role==="target"),told2=results.map(family=>readFamily(grid,rows,{family,targets,columns,lines,results})),unclear=told2.flatMap((one,index)=>{var _a,
_b;return one===null?[(_b=(_a=results[index])==null?void 0:_a.columns.map(({column})=>column))!=null?_b:[]]:[]}),found2=told2.flatMap(one=>one!=null?one:[]);return unclear.
length>0?{...none2,unclear}:{columns:found2.reduce((settled2,one)=>replaced(settled2,one),columns),added:new Map(found2.flatMap(one=>one.added)),latest:new Map(
found2.flatMap(({result,family,isAdded:isAdded2})=>isAdded2?[]:[[result,family.columns.map(({column})=>column)]])),unclear:[]}}function familiesOf3(columns,fits2){
let timed=columns.flatMap(column=>{let part=timePartOf(column.stretch);return part===null||!fits2(column.role)||column.leaf===""?[]:[{column,part}]});return[...groupBy(
timed,({column})=>JSON.stringify([column.role,wordsOf5(column)])).values()].flatMap(members=>{let parts=members.map(({part})=>part),order=orderOfParts(parts);return order===
null||!(order==="nested"?parts.length>1:makeYear(parts))?[]:[{columns:members.map(({column})=>column),parts}]})}function wordsOf5({texts}){return texts.map(text=>subjectKey(
withoutPeriod(text.replace(SEMESTER," ")))).join("|")}function readFamily(grid,rows,asked){var _a,_b;let{family,targets,columns,lines,results}=asked,filled2=family.
columns.map(({column})=>columnContent(grid,rows,column));if(filled2.includes("words"))return null;let used=Math.max(0,filled2.lastIndexOf("figures")+1);if(used===
0)return null;let isAlone=results.length===1,ownTargets=targetsFor(family,targets,isAlone),others=columns.filter(({role})=>role==="target").filter(one=>!isIn(targets,
one)),target=others.length===1?(_a=others[0])!=null?_a:null:(_b=others.find(one=>isNear2(one,family)))!=null?_b:null,rate2=isAlone?columns.find(({role,stretch:stretch2})=>role===
"rate"&&timePartOf(stretch2)===null):void 0,[first]=family.columns,texts=family.columns.flatMap(column=>column.texts);if(first===void 0||isPercentage(family,target,
lines))return null;let order=orderOfParts(family.parts),reading=howPartsAdd(figuresOf2(grid,rows,{family,used,ownTargets,target,rate:rate2!=null?rate2:null}),{said:order===
"nested"||coversTime(texts)||coversTime(lines)&&isAlone,isWhole:coversYear(family.parts,used)});return reading===null||!coversYear(family.parts,used)&&stretchOf(
family,used)===null?null:settledAs(reading,{family,ownTargets,target,used,isAlone})}function isIn(families,column){return families.some(family=>family.columns.includes(
column))}function isNear2(target,{columns}){let[band]=target.texts;return target.texts.length>1&&columns.every(({texts})=>texts[0]===band)}function targetsFor(family,targets,isAlone){
var _a,_b;let same=targets.filter(({parts})=>JSON.stringify(parts)===JSON.stringify(family.parts));if(isAlone)return same.length===1&&(_a=same[0])!=null?_a:null;
let words=one=>{var _a2,_b2;return subjectKey((_b2=(_a2=one.columns[0])==null?void 0:_a2.subject)!=null?_b2:"")};return(_b=same.find(one=>words(one)===words(family)))!=
null?_b:null}function isPercentage({columns},target,lines){var _a;let texts=[...columns.flatMap(column=>column.texts),...(_a=target==null?void 0:target.texts)!=
null?_a:[]];return columns.some(({percent})=>percent)||isPercent(readMeasure(texts,lines).measure)}function figuresOf2(grid,rows,{family,used,ownTargets,target,
rate:rate2}){let numberAt3=(row,{column})=>{let reading=parseNumber(cellAt(grid,row,column));return reading.kind==="number"?reading.value:null},sample=rows.filter(
({kind})=>kind==="unit").slice(0,SAMPLE12),rates=sample.map(({row})=>{let reading=rate2===null?null:parsePercent(cellAt(grid,row,rate2.column));return(reading==
null?void 0:reading.kind)==="number"?reading.value:null}),inFractions=rates.every(value=>value===null||value<=5);return sample.map(({row},index)=>{var _a;let typed=(_a=
rates[index])!=null?_a:null,at=column=>numberAt3(row,column);return{results:family.columns.slice(0,used).map(at),targets:ownTargets===null?null:ownTargets.columns.
slice(0,used).map(at),target:target===null?null:at(target),rate:typed===null?null:inFractions?100*typed:typed}})}function settledAs({results,targets},{family,ownTargets,
target,used,isAlone}){var _a;let isWhole4=coversYear(family.parts,used),time=stretchOf(family,used),together4=(columns,role,stretch2)=>{var _a2;let last=(_a2=columns[used-
1])!=null?_a2:columns[0];if(last===void 0)throw new RangeError("A family of columns has at least one.");let words=withoutPeriod(last.subject.replace(SEMESTER," "));
return{...last,role,span:"",stretch:stretch2,cumulative:!1,...isAlone?{subject:"",label:"",qualifier:last.qualifier||words}:{subject:words,label:withoutPeriod(last.
label.replace(SEMESTER," "))}}},result=together4(family.columns,"result",isWhole4?null:time),numbers=(columns,way)=>way==="add"?columns.slice(0,used).map(({column})=>column):
[],ownTime=isWhole4?YEAR2:time,own=ownTargets===null||targets==="once"?null:together4(ownTargets.columns,"target",ownTime),once=target!==null&&target.stretch===
null?{...target,stretch:YEAR2}:target,added2=[[result,numbers(family.columns,results)],...own===null?[]:[[own,numbers((_a=ownTargets==null?void 0:ownTargets.columns)!=
null?_a:[],targets)]]];return{family,ownTargets,result,isAdded:results==="add",target:own!=null?own:once,added:added2.filter(([,columns])=>columns.length>1)}}function stretchOf({
parts},used){let covered=parts.slice(0,used),[head]=covered,end=covered[covered.length-1];if((head==null?void 0:head.of)!=="datedMonths"||end===void 0)return stretchOfParts(
covered);let monthOf2=place=>({year:Math.floor((place-1)/12),month:(place-1)%12+1}),period=periodOfYears(monthOf2(head.first),monthOf2(end.last)),named=period===
null?null:periodBetween(period.start,period.end);return named===null?null:{kind:"stated",period:named}}function replaced(columns,{family,ownTargets,result,target}){
var _a;let parts=new Set([...family.columns,...(_a=ownTargets==null?void 0:ownTargets.columns)!=null?_a:[]].map(({column})=>column));return columns.map(column=>{
if(column.column===result.column)return result;if(target!==null&&column.column===target.column)return target;let isOfPart=(column.role==="rate"||column.role==="\
shortfall"||column.role==="surplus")&&timePartOf(column.stretch)!==null;return parts.has(column.column)||isOfPart?{...column,role:"part"}:column})}var OPEN3=new Set([null,"sum","other"]),COUNTED=new Set([...OPEN3,"target","result","part","estimate","comparison","pledge"]);function withProvedTargets(indicators,columns,evidence){
return indicators.map(indicator=>{var _a;let{result,target,rate:rate2}=indicator;if(target!==null||rate2===null)return indicator;let named=columns.filter(({role})=>role===
"target"),open=isAgainstPlan(rate2)?columns.filter(({role})=>OPEN3.has(role)):[],proved2=(_a=onlyProved(quotientsOf(rate2,{results:[result],targets:named},evidence)))!=
null?_a:onlyProved(quotientsOf(rate2,{results:[result],targets:open},evidence));if(proved2===null)return indicator;let{explains:explains2,of}=proved2;return{...indicator,
target:proved2.target,typed:{explains:explains2,of,proves:!0}}})}function withProvedResults(columns,evidence){let targets=columns.filter(({role})=>role==="targe\
t"),open=columns.filter(({role})=>OPEN3.has(role)),found2=columns.flatMap(rate2=>{if(rate2.role!=="rate"&&rate2.role!=="shortfall")return[];if(targets.length===
0&&(rate2.role!=="rate"||!isAgainstPlan(rate2)))return[];let proved3=onlyProved(quotientsOf(rate2,{results:open,targets:targets.length===0?open:targets},evidence));
return proved3===null?[]:[proved3]}),isResult=new Set(found2.map(({result})=>result));if(found2.length===0||found2.some(({target})=>isResult.has(target)))return null;
let proved2=new Map;return{columns:columns.map(column=>{let own=found2.find(({result:result2})=>result2===column);if(own===void 0)return found2.some(({target})=>target===
column)?{...column,role:"target"}:column;let isShared=found2.some(({target,result:result2})=>target===own.target&&result2!==column),{subject,label,qualifier}=isShared?
column:own.target,result={...column,role:"result",subject,label,qualifier};return proved2.set(result,{explains:own.explains,of:own.of}),result}),proved:proved2}}
function contradictionOf({result,target,rate:rate2},columns,evidence){var _a;if(rate2===null||target===null)return null;let own=evidence.asQuotient(rate2.column,
{result:result.column,target:target.column});if(own.explains*2>=own.of)return null;let isEnough=({explains:explains2,of})=>explains2*2>=of&&explains2>=own.explains+
3,counted=columns.filter(({role,column})=>COUNTED.has(role)&&column!==rate2.column);if(counted.some(({column})=>isEnough(evidence.asShare(rate2.column,column))))
return{kind:"otherRate"};let others=quotientsOf(rate2,{results:counted,targets:counted},evidence).filter(isEnough),most3=Math.max(...others.map(({explains:explains2})=>explains2)),
best=others.filter(({explains:explains2})=>explains2===most3),isMeasure2=one=>MEASURED.has(one.result.role)&&one.result!==target&&(one.target===target||one.target.
role==="target"),[first]=best;if(first===void 0)return null;let other=(_a=best.find(one=>!isMeasure2(one)&&(one.result===result||one.target===target)))!=null?_a:
first;return isMeasure2(other)?{kind:"otherColumns",results:other.result===result?[]:[result,other.result],targets:other.target===target?[]:[target,other.target]}:
{kind:"otherRate"}}var MEASURED=new Set([...OPEN3,"result"]);function withProvedSums(rivals,columns,evidence){let rates=columns.filter(({role})=>role==="rate"),targets=columns.filter(({role})=>role==="target"),proved2=rivals.
filter(results=>{let scores=rates.flatMap(rate2=>targets.map(target=>evidence.asQuotientOfSum(rate2.column,{results,target:target.column})));return results.length>
1&&scores.filter(isProved3).length===1});if(proved2.length===0)return null;let added2=new Map;return{columns:columns.map(column=>{let own=proved2.find(results=>results.
includes(column.column));if(own===void 0)return column;if(column.column!==own[own.length-1])return{...column,role:"part"};let whole2={...column,role:"result",subject:"",
label:"",qualifier:""};return added2.set(whole2,own),whole2}),added:added2}}function isProved3({explains:explains2,of}){return explains2>=3&&explains2*5>=of*4}function slicesOf(header,columns){let hasResult=(from,to)=>columns.some(({column,role})=>column>from&&column<to&&role==="result"),starts=[];return header.unitColumns.
forEach((unitColumn,index)=>{var _a,_b,_c,_d;let current=starts[starts.length-1],next=(_a=header.unitColumns[index+1])!=null?_a:columns.length;if(current===void 0)
starts.push({from:0,unitColumns:[unitColumn]});else if(hasResult((_b=current.unitColumns[0])!=null?_b:0,unitColumn)&&hasResult(unitColumn,next)){let ordinal=((_c=
columns[unitColumn-1])==null?void 0:_c.role)==="ordinal";starts.push({from:ordinal?unitColumn-1:unitColumn,unitColumns:[unitColumn]})}else hasResult((_d=current.
unitColumns[0])!=null?_d:0,unitColumn)||current.unitColumns.push(unitColumn)}),starts.map(({from,unitColumns:unitColumns2},index)=>{var _a,_b;return{from,to:((_b=
(_a=starts[index+1])==null?void 0:_a.from)!=null?_b:columns.length)-1,unitColumns:unitColumns2}})}function fullest(grid,header,columns){var _a;let sample=grid.slice(
header.last+1,header.last+101),filled2=column=>sample.filter(cells=>{var _a2;return!isBlank2((_a2=cells[column])!=null?_a2:"")}).length;return columns.reduce((best,column)=>filled2(
column)>filled2(best)?column:best,(_a=columns[0])!=null?_a:0)}var FEWEST_ROWS4=3;function byTypedRates({indicators,ambiguous,ambiguousTargets,unpaired},{columns,proved:proved2,evidence}){let asked=[],kept=withProvedTargets(
indicators,columns,evidence).flatMap(own=>{let given=proved2.get(own.result),typed=given===void 0?own.typed:{...given,proves:!0};if(own.target===null||own.rate===
null||own.adjusted.length>0)return[{...own,typed}];let found2=contradictionOf(own,columns,evidence);if((found2==null?void 0:found2.kind)==="otherRate")return[{...own,
rate:null}];if((found2==null?void 0:found2.kind)==="otherColumns")return asked.push({results:numbersOf(found2.results),targets:numbersOf(found2.targets)}),[];let score=evidence.
asQuotient(own.rate.column,{result:own.result.column,target:own.target.column}),proves=typed!==null,isDoubted=score.of>=FEWEST_ROWS4&&score.explains*2<score.of;
return[{...own,typed:proves||isDoubted?{...score,proves}:null}]}),filled2=lists=>lists.filter(({length})=>length>0);return{indicators:kept,ambiguous:[...ambiguous,
...filled2(asked.map(({results})=>results))],ambiguousTargets:[...ambiguousTargets,...filled2(asked.map(({targets})=>targets))],unpaired:unpaired.filter(column=>!kept.
some(({result,target})=>target!==null&&(target.column===column||result.column===column)))}}function numbersOf(columns){return columns.map(({column})=>column).sort(
(a,b)=>a-b)}var CHANGING=phrases("giảm|tăng|tăng trưởng|tăng thêm"),DONE2=phrases("giảm|tăng|kết quả|thực hiện|đã|đạt|được"),SAYS_NOTHING=phrases(
"số|số lượng|tổng số|tổng|chỉ tiêu|kế hoạch|KH|giao|năm|hộ|người|đầu năm|cuối năm|cuối kỳ|hiện có|hiện còn|còn lại");
function isChangeAgainstLevel({target,result}){if(target===null)return!1;let asked=readWords(target.leaf).words,got=readWords(result.leaf).words;if(!contains(asked,
CHANGING)||contains(got,DONE2))return!1;let subject=without(got,SAYS_NOTHING),isAsked=({base,marks})=>asked.some(word=>word.base===base&&word.marks===marks);return subject.
length>0&&subject.every(isAsked)}function columnProblems({ambiguous,ambiguousTargets,unpaired},{tab,rows,columns,counts,changes,at}){let lone=unpaired.filter(column=>columnContent(tab.values,rows,
column)==="figures"),texts=lone.map(column=>{var _a,_b;return(_b=(_a=columns.find(one=>one.column===column))==null?void 0:_a.texts.join(" – "))!=null?_b:""}),
[first]=lone;return[...ambiguous.map(rivals=>ambiguity("ambiguousResult",rivals,at)),...ambiguousTargets.map(rivals=>ambiguity("ambiguousTarget",rivals,at)),...first===
void 0?[]:[{kind:"unpairedColumns",place:at(first),columns:lone,texts}],...changes.map(({result})=>({kind:"changeAgainstLevel",place:at(result.column)})),...counts.
map(({result})=>({kind:"percentAgainstCount",place:at(result.column)}))]}function ambiguity(kind,columns,at){var _a;return{kind,place:at((_a=columns[0])!=null?_a:
0),columns}}var WHOLE=phrases("tổng số|tổng|số"),OBLIGED=phrases("phải|cần phải"),DONE3=phrases("đã"),COUNT2=phrases("số|số lượng|tổng số"),ASSIGNED=phrases(
"kế hoạch|KH|chỉ tiêu|giao|mục tiêu|dự toán|định mức|nghị quyết|phấn đấu|đăng ký"),COMES_NEW=phrases("kết nạp|thành lập|phát triển\
|giới thiệu|tuyển|mới|tăng|giảm|chuyển|bổ sung|vượt"),AMOUNT3=phrases("tiền|kinh phí|vốn|đồng|triệu"),OTHER_MEASURES=new Set(["targe\
t","pledge","result","estimate","comparison"]);function ratioColumns(grid,rows,{columns,lines,evidence}){var _a,_b;let filled2=columns.filter(({column})=>columnContent(
grid,rows,column)==="figures"),done=onlyOne3(filled2.filter(column=>nounDone(column)!==null)),whole2=onlyOne3(filled2.filter(column=>column!==done&&nounOfWhole(
column)!==null));if(done===null||whole2===null)return null;let others=filled2.filter(column=>column!==done&&column!==whole2);if(others.some(({role})=>OTHER_MEASURES.
has(role)))return null;let texts=[...whole2.texts,...done.texts],{measure}=readMeasure(texts,lines);if(texts.some(saysPercent)||measure!==null&&isMoney(measure)||
statesTarget(lines,texts))return null;let isSame4=agree((_a=nounOfWhole(whole2))!=null?_a:[],(_b=nounDone(done))!=null?_b:[]),isProved4=proved({whole:whole2,done,
others},evidence);return isSame4==="no"||isSame4==="open"&&!isObliged(whole2)&&isProved4!==!0||isProved4===!1||exceedsOften({whole:whole2,done},evidence)?null:{
whole:whole2,done}}function withRatio(columns,ratio){if(ratio===null)return columns;let{whole:whole2,done}=ratio,plain={subject:"",label:"",qualifier:whole2.qualifier||
whole2.subject};return columns.map(column=>column===whole2?{...column,...column.role==="target"?{}:plain,role:"target"}:column===done?{...column,role:"result"}:
column)}function statesTarget(lines,texts){let all=lines.map((text,row)=>({row,column:0,text}));return findNoteTargets(all,texts.map(text=>readWords(text).words),
{below:!1}).length>0}function onlyOne3(columns){let[only,...more2]=columns;return only===void 0||more2.length>0?null:only}function wordsOf6({leaf}){return readWords(
leaf.replace(/\([^()]*\)?/g," ")).words}function isRefused({texts}){return texts.some(text=>{let{words}=readWords(text);return contains(words,ASSIGNED)||contains(
words,AMOUNT3)})}function isObliged(column){return contains(wordsOf6(column),OBLIGED)}function nounOfWhole(column){var _a;if(isRefused(column)||column.role==="p\
art"||contains(wordsOf6(column),DONE3))return null;let words=wordsOf6(column),count=longestAt(words,0,WHOLE),obliged=indexOf2(words,OBLIGED);return obliged>=0?obliged>
count?words.slice(count,obliged):null:((_a=words[0])==null?void 0:_a.base)==="tong"&&(column.role===null||column.role==="sum")&&words.length>count?words.slice(count):
null}function nounDone(column){if(isRefused(column)||column.role!=="result")return null;let words=wordsOf6(column),at=indexOf2(words,DONE3);return at<0||contains(
words,COMES_NEW)?null:words.slice(longestAt(words,0,COUNT2),at)}function indexOf2(words,known){let places=known.list().map(phrase=>findPhrase(words,phrase)).filter(
place=>place>=0);return places.length===0?-1:Math.min(...places)}function agree(whole2,done){if(done.length===0)return"open";let shared=Math.min(whole2.length,done.
length),isSame4=index=>{var _a,_b,_c,_d;return((_a=whole2[index])==null?void 0:_a.base)===((_b=done[index])==null?void 0:_b.base)&&((_c=whole2[index])==null?void 0:
_c.marks)===((_d=done[index])==null?void 0:_d.marks)};return Array.from({length:shared},(_,index)=>index).every(isSame4)?"yes":"no"}var LEFT=phrases("chưa|còn|c\
òn lại");function proved({whole:whole2,done,others},evidence){let pair={target:whole2.column,result:done.column},told2=others.map(column=>column.role==="rate"?
evidence.asQuotient(column.column,pair):contains(wordsOf6(column),LEFT)?evidence.asDifference(column.column,pair):{explains:0,of:0}).filter(({of})=>of>0);return told2.
length===0?null:told2.every(({explains:explains2,of})=>2*explains2>=of)}function exceedsOften({whole:whole2,done},evidence){let columns={results:[done.column],target:whole2.
column},{explains:explains2,of}=evidence.rowsThat(columns,([some=0],all)=>some>all);return explains2>1&&explains2*10>of}var ROWS_SEARCHED9=2,TARGET_ROW=/^(?:chi tieu|ke hoach|kh|dinh muc|muc tieu|muc giao|so giao)(?:[ :,/()-]+(?:giao|duoc giao|nam|ca nam|chung|moi|mot|tung|cac|cho|don vi|xa|phuong|truong|lop|chi doan|cdcs|chi bo|quy dinh|toi thieu|phan dau|theo|nghi quyet|trong|den|quy|thang|ky|\d+|[ivx]+|1))*[ :,.()-]*$/,
EACH=/\b(?:moi|tung|chung|1|mot) |\/ ?(?:don vi|xa|phuong|truong|lop|chi doan|cdcs|chi bo)\b/,NEAR2={least:.3,most:1.7},SAMPLE13=200;function isTargetRowText(text){
return text.length<=80&&TARGET_ROW.test(foldText(text).trim())}function findTargetRow(body){let found2=body.slice(0,ROWS_SEARCHED9).find(({figures,numbering,total,
text})=>figures&&numbering===null&&!total&&isTargetRowText(text));return found2!=null?found2:null}function targetsInRow(grid,{row,text},{rows,columns}){if(columns.
some(({role,column})=>role==="target"&&columnContent(grid,rows,column)==="figures"))return null;let units2=rows.filter(({kind})=>kind==="unit").slice(0,SAMPLE13),
told2=columns.flatMap(({role,column,leaf})=>{var _a;let target=numberAt(grid,row,column);if(!(role===null||role==="result"||role==="sum")||leaf===""||target===null||
target<=0)return[];let results=units2.flatMap(unit=>{var _a2;return(_a2=numberAt(grid,unit.row,column))!=null?_a2:[]}).sort((a,b)=>a-b);if(results.length===0)return[];
let typical=(_a=results[Math.floor(results.length/2)])!=null?_a:0,isEach=isNear3(typical/target);return[{column,isEach,isAll:isNear3(addExact(results)/target)}]});
if(told2.length===0)return null;let each2=told2.filter(({isEach,isAll})=>isEach&&!isAll).length,all=told2.filter(({isEach,isAll})=>isAll&&!isEach).length;return(EACH.
test(`${foldText(text)} `)?all*2<=told2.length:each2*2>told2.length&&all===0)?told2.map(({column})=>column):null}function isNear3(ratio){return ratio>=NEAR2.least&&
ratio<=NEAR2.most}function numberAt(grid,row,column){let reading=parseNumber(cellAt(grid,row,column));return reading.kind==="number"?reading.value:null}var VALUE_ROLES=new Set(["target","result","rate"]),FIGURELESS_ROLES=new Set(["ordinal","note"]);function draftTable(tab,{header,columns:all,slice}){var _a,_b;let grid=tab.
values,columns=all.filter(({column})=>column>=slice.from&&column<=slice.to),unitColumn=fullest(grid,header,slice.unitColumns),ordinalColumn=(_b=(_a=columns.find(
({role,column})=>role==="ordinal"&&column<unitColumn))==null?void 0:_a.column)!=null?_b:null,heading=columns.filter(({column})=>column>unitColumn),figureColumns3=heading.
filter(({role})=>!FIGURELESS_ROLES.has(role)).map(({column})=>column),body=readBody(grid,{header,...slice,unitColumn,ordinalColumn,figureColumns:figureColumns3}),
drafted=draftRows(tab,body,{header,slice,heading,unitColumn,ordinalColumn}),[firstNameless]=body.nameless;if(firstNameless===void 0||!drafted.isRead)return drafted;
let place={tab:tab.name,row:firstNameless,column:unitColumn};return{...drafted,problems:[...drafted.problems,{kind:"rowsWithoutUnit",place,rows:body.nameless}]}}
function draftRows(tab,body,{header,slice,heading,unitColumn,ordinalColumn}){var _a,_b,_c,_d,_e;let grid=tab.values,figureColumns3=heading.filter(({role})=>!FIGURELESS_ROLES.
has(role)).map(({column})=>column),sumColumns=heading.filter(({role})=>role==="target"||role==="result").map(({column})=>column),voting=sumColumns.length>0?sumColumns:
figureColumns3,stated=readTargetRow(grid,body,{heading,added:voting}),{rows,others}=(_a=stated==null?void 0:stated.read)!=null?_a:readRows2(grid,body,voting),context=percentContext(
tab,rows),lines=linesAround(grid,header,body.end),timed=withTimeColumns(grid,rows,{columns:withPercentResults(context,(_b=stated==null?void 0:stated.columns)!=null?
_b:heading),lines}),evidence=typedEvidence(grid,rows,timed.added),ratio=stated===null&&timed.added.size===0?ratioColumns(grid,rows,{columns:timed.columns,lines,
evidence}):null,right=withRatio(timed.columns,ratio),at=(column,line=header.first)=>({tab:tab.name,row:line,column}),failed=problem2=>({table:null,open:null,problems:[
problem2],end:body.end,isRead:!1}),place=at(unitColumn),named=right.some(({role})=>VALUE_ROLES.has(role));if(!rows.some(({kind})=>kind==="unit"))return named?failed(
{kind:"tableWithoutUnits",place}):{table:null,open:null,problems:[],end:header.last+1,isRead:!1};let{from,to}=slice,base={header,from,to,unitColumn,ordinalColumn,
columns:right,rows,others,added:timed.added,latest:timed.latest,...stated===null?{}:{targetRow:stated.row},...ratio===null?{}:{wholeColumn:ratio.whole.column}},
open=problem2=>{let figures=right.filter(({column})=>columnContent(grid,rows,column)==="figures");return{...failed(problem2),open:{...base,indicators:[],figures}}},
[unclear]=timed.unclear;if(unclear!==void 0)return open({kind:"unclearParts",place:at((_c=unclear[0])!=null?_c:unitColumn),columns:unclear});let words=decideResults(
grid,rows,right),byRates2=words.kind==="decided"?null:withProvedResults(figureColumnsOf(grid,rows,right),evidence),decision=byRates2===null?words:{kind:"decided",
columns:byRates2.columns};if(decision.kind==="noResult")return open({kind:"headerWithoutResult",place});if(decision.kind==="words")return open({kind:"resultWith\
outFigures",place:at(decision.column)});if(decision.kind==="ambiguous")return open(ambiguity("ambiguousResult",decision.columns,at));let grouped2=groupIndicators(
decision.columns,evidence),summed=withProvedSums(grouped2.ambiguous,decision.columns,evidence),added2=new Map([...timed.added,...(_d=summed==null?void 0:summed.
added)!=null?_d:[]]),settled2={...summed!=null?summed:decision,evidence:summed?typedEvidence(grid,rows,added2):evidence},grouping=byTypedRates(summed===null?grouped2:
groupIndicators(settled2.columns,settled2.evidence),{...settled2,proved:(_e=byRates2==null?void 0:byRates2.proved)!=null?_e:new Map}),counts=grouping.indicators.
filter(columns=>isPercentAgainstCount(context,columns,right)),changes=grouping.indicators.filter(isChangeAgainstLevel),indicators=grouping.indicators.filter(columns=>!counts.
includes(columns)&&!changes.includes(columns)),problems=[...columnProblems(grouping,{tab,rows,columns:right,counts,changes,at})],unsettled=problems.find(isOpen);
return indicators.length===0&&unsettled!==void 0?{...open(unsettled),problems,isRead:!0}:{table:indicators.length===0?null:{...base,added:added2,columns:settled2.
columns,indicators},open:null,problems,end:body.end,isRead:!0}}function readTargetRow(grid,body,{heading,added:added2}){let found2=findTargetRow(body.rows);if(found2===
null)return null;let read=readRows2(grid,{...body,rows:body.rows.filter(row=>row!==found2)},added2),targets=targetsInRow(grid,found2,{rows:read.rows,columns:heading});
if(targets===null)return null;let columns=heading.map(column=>targets.includes(column.column)?{...column,role:"result"}:column);return{row:{row:found2.row,text:found2.
text},read,columns}}var LINES_AROUND=6;function linesAround(grid,{first},end){return[...readLines(grid,{from:Math.max(0,first-LINES_AROUND),to:first}),...readLines(
grid,{from:end,to:Math.min(grid.length,end+LINES_AROUND)})].map(({text})=>text).filter(text=>!isSentenceOfFigures(text))}function figureColumnsOf(grid,rows,columns){
return columns.map(column=>column.role!=="rate"&&columnContent(grid,rows,column.column)!=="figures"?{...column,role:"note"}:column)}var OPEN_KINDS=["ambiguousRe\
sult","ambiguousTarget","percentAgainstCount","changeAgainstLevel"];function isOpen({kind}){return OPEN_KINDS.includes(kind)}function*rowsBelow(grid,place){var _a;for(let row=place.header.last+1;row<grid.length;row+=1){if(((_a=grid[row])!=null?_a:[]).slice(place.from,place.to+1).every(
isBlank2))continue;let repeated=repeatedHeaderRows(grid,row,place);repeated===0?yield row:row+=repeated-1}}var NO_LABELS=new Set(["ordinal","note"]),SAMPLE14=12,LONGEST_LABEL2=120;function readUnitBlocks(grid,{header,columns,slice}){var _a,_b,_c;let[unitColumn]=slice.
unitColumns;if(unitColumn===void 0)return null;let labelColumn=(_a=columns.filter(({column,role})=>column>unitColumn&&column<=slice.to&&!slice.unitColumns.includes(
column)&&!NO_LABELS.has(role)).find(({column})=>holdsLabels(grid,header,column)))==null?void 0:_a.column;if(labelColumn===void 0||!startsBlock(grid,header,{unitColumn,
labelColumn}))return null;let ordinalColumn=(_c=(_b=columns.find(({role,column})=>role==="ordinal"&&column<unitColumn))==null?void 0:_b.column)!=null?_c:null;return readRows3(
grid,header,{...slice,unitColumn,labelColumn,ordinalColumn})}function holdsLabels(grid,{last},column){let filled2=grid.slice(last+1,last+1+SAMPLE14).map(row=>{var _a;
return(_a=row[column])!=null?_a:""}).filter(cell2=>!isBlank2(cell2));return filled2.length>1&&filled2.every(cell2=>isLabel(cell2))}function isLabel(cell2){return typeof cell2==
"string"&&cell2.length<=LONGEST_LABEL2&&cellKind(cell2)==="words"}function startsBlock(grid,{last},{unitColumn,labelColumn}){var _a,_b;let names=[];for(let cells of grid.
slice(last+1,last+1+SAMPLE14))if(isLabel((_a=cells[labelColumn])!=null?_a:"")&&(names.push(nameOf2((_b=cells[unitColumn])!=null?_b:"")),names.length===2))break;
let[first="",second]=names;return first!==""&&(second===""||second===first)}function readRows3(grid,header,layout){var _a,_b,_c;let{unitColumn,labelColumn,ordinalColumn}=layout,
blocks=[],end=header.last+1;for(let row of rowsBelow(grid,{header,...layout})){let cells=(_a=grid[row])!=null?_a:[],name=nameOf2(cellAt(grid,row,unitColumn))||wordsLeftOf(
cells,layout),cell2=(_b=cells[labelColumn])!=null?_b:"",label=isLabel(cell2)?cleanText(String(cell2)):"",figures=cells.slice(labelColumn+1,layout.to+1).some(one=>cellKind(
one)==="figure");if(label===""&&!figures){if(name==="")continue;if(isEndText(name)||isLineText(name)||startsHeader(grid,row))break;blocks.push({body:bodyOf(name,
row,{ordinal:"",figures:!1}),rows:[]});continue}if(label===""||isEndText(label)){if(!figures)break;return null}let current=blocks[blocks.length-1];if(name===""||
current!==void 0&&current.rows.length>0&&name===current.body.text){if(current===void 0||current.rows.length===0)return null;current.rows.push({row,label})}else{
let ordinal=ordinalColumn===null?"":cellAt(grid,row,ordinalColumn);blocks.push({body:bodyOf(name,row,{ordinal,figures:!0}),rows:[{row,label}]})}end=row+1}for(;((_c=
blocks[blocks.length-1])==null?void 0:_c.rows.length)===0;)blocks.pop();return{unitColumn,labelColumn,ordinalColumn,blocks,end}}function wordsLeftOf(cells,{from,
unitColumn}){var _a;for(let column=from;column<unitColumn;column+=1){let cell2=(_a=cells[column])!=null?_a:"";if(cellKind(cell2)==="words"&&readOrdinal(cell2)===
null)return cleanText(String(cell2))}return""}function bodyOf(text,row,{ordinal,figures}){var _a;let split2=splitNumbering(text),numbering=(_a=readOrdinal(ordinal))!=
null?_a:split2.numbering,total=isTotalText(text)||isTotalText(split2.rest);return{row,text,name:split2.rest,numbering,figures,total,certain:!0}}var MOST_ROWS3=30;function readHeadedBlocks(grid,{header,columns,slice}){var _a,_b,_c,_d;let[unitColumn,...others]=slice.unitColumns;if(unitColumn===void 0||others.
length>0)return null;let ordinalColumn=(_b=(_a=columns.find(({role,column})=>role==="ordinal"&&column<unitColumn))==null?void 0:_a.column)!=null?_b:null,place={
header,unitColumn,from:slice.from,to:slice.to},blocks=[],end=header.last+1;for(let row of rowsBelow(grid,place)){let cells=((_c=grid[row])!=null?_c:[]).slice(0,
slice.to+1),name=nameOf2(cellAt(grid,row,unitColumn)),figures=cells.slice(unitColumn+1).some(cell2=>cellKind(cell2)==="figure"),current=blocks[blocks.length-1];
if(name===""){if(figures)return null}else if(figures){if(current===void 0||current.rows.length>=MOST_ROWS3)return null;current.rows.push({row,label:name}),end=row+
1}else{if(isEndText(name)||isLineText(name)||startsHeader(grid,row))break;blocks.push({name,row,rows:[]})}}let read=blocks.map(({name,row,rows})=>{let ordinal=ordinalColumn===
null?"":cellAt(grid,row,ordinalColumn);return{body:bodyOf(name,row,{ordinal,figures:rows.length>0}),rows}});for(;((_d=read[read.length-1])==null?void 0:_d.rows.
length)===0;)read.pop();return{unitColumn,ordinalColumn,labelColumn:unitColumn,blocks:read,end}}function labelKindOf(blocks){var _a;let own=blocks.filter(({rows})=>rows.length>0),[first,...others]=own;if(first===void 0||others.length===0)return null;let keys=rows=>rows.
map(({label})=>subjectKey(label)).join("|"),known=first.rows.length>1&&others.every(({rows})=>keys(rows)===keys(first.rows))?(_a=rolesOf(first.rows))!=null?_a:timesOf2(
first.rows):null;return known!=null?known:areThings(own)?{kind:"things"}:null}function rolesOf(rows){let roles=rows.map(({label})=>readHeaderText(label).role),placeOf5=role=>{
let[place,...more2]=roles.flatMap((one,index)=>one===role?[index]:[]);return more2.length>0?void 0:place!=null?place:null},[target,result,rate2]=["target","resu\
lt","rate"].map(placeOf5);return roles.includes(null)||typeof target!="number"||typeof result!="number"||rate2===void 0?null:{kind:"roles",target,result,rate:rate2}}
function timesOf2(rows){var _a;let parts=rows.map(({label})=>timePartOf(readStretch([label]))),isWhole4=index=>{var _a2,_b;let part=parts[index],label=(_b=(_a2=
rows[index])==null?void 0:_a2.label)!=null?_b:"";return isTotalText(label)||(part==null?void 0:part.of)==="months"&&part.first===1&&part.last===12},wholes=rows.
flatMap((_,index)=>isWhole4(index)?[index]:[]),places=rows.flatMap((_,index)=>isWhole4(index)?[]:[index]),own=places.map(index=>{var _a2;return(_a2=parts[index])!=
null?_a2:null});if(wholes.length>1||places.length<2||own.includes(null))return null;let told2=own.filter(part=>part!==null);return orderOfParts(told2)===null?null:
{kind:"times",places,parts:told2,whole:(_a=wholes[0])!=null?_a:null}}function areThings(blocks){var _a;let units2=new Map;for(let{rows}of blocks){let keys=rows.
map(({label})=>subjectKey(label));if(new Set(keys).size<keys.length)return!1;for(let key of keys)units2.set(key,((_a=units2.get(key))!=null?_a:0)+1)}let shared=[
...units2.values()].filter(count=>count>1).length;return units2.size>1&&shared*2>units2.size}function readLeftBlocks(grid,{header,columns,slice}){var _a,_b;let[unitColumn,...others]=slice.unitColumns;if(unitColumn===void 0||others.length>0)return null;let left=columns.
filter(({column,leaf})=>column<unitColumn&&isIndicatorHeading(leaf)),[labelled,...more2]=left;if(labelled===void 0||more2.length>0||cellKind(cellAt(grid,header.
last+1,labelled.column))!=="words")return null;let units2=new Map,label="",end=header.last+1;for(let row of rowsBelow(grid,{header,unitColumn,from:slice.from,to:slice.
to})){let cells=((_a=grid[row])!=null?_a:[]).slice(0,slice.to+1),own=cellAt(grid,row,labelled.column),name=nameOf2(cellAt(grid,row,unitColumn));if(!cells.slice(
unitColumn+1).some(cell2=>cellKind(cell2)==="figure")&&(name===""||isEndText(name)))break;if(name==="")return null;cellKind(own)==="words"&&(label=cleanText(String(
own)));let unit=(_b=units2.get(name))!=null?_b:{row,rows:[]};unit.rows.push({row,label}),units2.set(name,unit),end=row+1}let blocks=[...units2].map(([name,{row,
rows}])=>({body:bodyOf(name,row,{ordinal:"",figures:!0}),rows}));return blocks.filter(({rows})=>rows.length>1).length*2>blocks.length?{unitColumn,ordinalColumn:null,
labelColumn:unitColumn,blocks,end}:null}function draftBlocks(tab,frame){var _a;let beside=readUnitBlocks(tab.values,frame),kindBeside=beside===null?null:labelKindOf(beside.blocks),other=kindBeside===null?
readLeftBlocks(tab.values,frame):null,headed=kindBeside===null&&other===null?readHeadedBlocks(tab.values,frame):null,found2=(_a=headed!=null?headed:other)!=null?
_a:beside,kind=headed!==null?headedKindOf(headed.blocks):other!==null?labelKindOf(other.blocks):kindBeside;if(found2===null||kind===null)return null;let heading=frame.
columns.filter(({column,leaf})=>column>found2.labelColumn&&column<=frame.slice.to&&leaf!==""),blocks={...found2,tab,frame,heading};return kind.kind==="roles"?ofRoles(
blocks,kind):kind.kind==="times"?ofTimes(blocks,kind):ofThings(blocks)}function headedKindOf(blocks){let kind=labelKindOf(blocks);if((kind==null?void 0:kind.kind)!==
"things")return kind;let names=withRows(blocks).flatMap(({body})=>body.total?[]:[body.name]),isUnitLike=unitLikeness(names),labels=withRows(blocks).flatMap(({rows})=>rows.
map(({label})=>splitNumbering(label).rest)),count=texts=>texts.filter(text=>isUnitLike(text)).length;return count(names)*3>=names.length*2&&count(labels)*4<=labels.
length?kind:null}function refused({tab,labelColumn,blocks,end}){var _a,_b,_c;let row=(_c=(_b=(_a=blocks.find(({rows})=>rows.length>0))==null?void 0:_a.rows[0])==
null?void 0:_b.row)!=null?_c:0,place={tab:tab.name,row,column:labelColumn};return{tables:[],problems:[{kind:"unclearRows",place}],end}}function bodyRows(blocks,pick){
return blocks.flatMap(block=>{if(block.rows.length===0)return[block.body];let row=pick(block);return row===null?[]:[{...block.body,row}]}).sort((a,b)=>a.row-b.row)}
function withNameRows(rows,blocks){let named=new Map(blocks.flatMap(({body,rows:own})=>own.map(({row})=>[row,body.row])));return rows.map(one=>{var _a;let nameRow=(_a=
named.get(one.row))!=null?_a:one.row;return nameRow===one.row?one:{...one,nameRow}})}function ofRoles(all,kind){let{tab,blocks,frame,unitColumn,ordinalColumn,end}=all,
grid=tab.values,rowAt=(block,place)=>{var _a,_b;return(_b=(_a=block.rows[place])==null?void 0:_a.row)!=null?_b:block.body.row},shifts=new Set(withRows(blocks).map(
block=>rowAt(block,kind.target)-rowAt(block,kind.result))),[targetShift=0]=shifts,isFilled3=({column,role})=>role!=="note"&&columnContent(grid,withRows(blocks).
map(block=>({kind:"unit",row:rowAt(block,kind.result)})),column)==="figures",columns=all.heading.filter(isFilled3);if(columns.length===0||shifts.size>1||isContradicted(
grid,all,{kind,columns}))return refused(all);let body=bodyRows(blocks,block=>rowAt(block,kind.result)),{rows,others}=readRows2(grid,{rows:body,end,nameless:[]},
columns.map(({column})=>column)),[first]=withRows(blocks),timeOf2=place=>{var _a,_b;return readStretch([(_b=(_a=first==null?void 0:first.rows[place])==null?void 0:
_a.label)!=null?_b:""])},times2={targetTime:timeOf2(kind.target),resultTime:timeOf2(kind.result)},indicators=columns.map(column=>{let label=column.texts.map(text=>cleanText(
text)).join(" – "),named={...column,subject:label,label,qualifier:"",cumulative:!1};return{result:{...named,role:"result"},target:{...named,role:"target"},adjusted:[],
rate:null,shortfall:null,times:times2,beside:"",typed:null}}),table={header:frame.header,from:frame.slice.from,to:frame.slice.to,unitColumn,ordinalColumn,columns,
indicators,added:new Map,latest:new Map,rows:withNameRows(rows,blocks),others,targetShift};return rows.some(row=>row.kind==="unit")?{tables:[table],problems:[],
end}:refused(all)}function withRows(blocks){return blocks.filter(({rows})=>rows.length>0)}function isContradicted(grid,{blocks},{kind,columns}){let{rate:rate2}=kind;
if(rate2===null)return!1;let told2=withRows(blocks).flatMap(block=>columns.flatMap(({column})=>{let at=place=>{var _a,_b;return cellAt(grid,(_b=(_a=block.rows[place])==
null?void 0:_a.row)!=null?_b:-1,column)},[target,result,typed]=[parseNumber(at(kind.target)),parseNumber(at(kind.result)),parsePercent(at(rate2))];if(target.kind!==
"number"||result.kind!=="number"||typed.kind!=="number")return[];if(target.value===0||result.value===target.value)return[];let exact2=100*result.value/target.value;
return[[typed.value,100*typed.value].some(value=>Math.abs(value-exact2)<=1)]}));return told2.length>1&&told2.filter(fits2=>!fits2).length*2>told2.length}function ofThings(all){
var _a,_b,_c,_d;let{tab,blocks,frame,heading,end}=all,measureColumn=(_b=(_a=heading.find(({leaf})=>isMeasureHeading(leaf)))==null?void 0:_a.column)!=null?_b:null,
columns=heading.filter(({column})=>column!==measureColumn);if(!columns.some(({role})=>role==="result"||role==="target"))return null;let drafts=[...namesOf(blocks)].
map(([key,label])=>{let rows=bodyRows(blocks,block=>{var _a2,_b2;return(_b2=(_a2=block.rows.find(row=>subjectKey(row.label)===key))==null?void 0:_a2.row)!=null?
_b2:null}),drafted=draftRows(tab,{rows,end,nameless:[]},{...all,...frame,heading:columns}),[first]=rows.filter(({figures})=>figures),measure=measureColumn===null||
!first?"":cellAt(tab.values,first.row,measureColumn),subject={label,measure:typeof measure=="string"&&measure!==""?cleanText(measure):null};return{drafted,subject}}),
tables=drafts.flatMap(({drafted,subject})=>drafted.table===null?[]:[{...drafted.table,rows:withNameRows(drafted.table.rows,blocks),subject}]),[unread]=drafts.filter(
({drafted})=>drafted.table===null);return tables.length===0?null:{tables,problems:problemsOf((_d=unread==null?void 0:unread.drafted)!=null?_d:(_c=drafts[0])==null?
void 0:_c.drafted),end}}function problemsOf(drafted){var _a;return(_a=drafted==null?void 0:drafted.problems)!=null?_a:[]}function namesOf(blocks){var _a;let names=new Map;
for(let{rows}of blocks){let parent="";for(let{label}of rows){let{numbering,rest}=splitNumbering(label),isPart4=((_a=numbering==null?void 0:numbering.level)!=null?
_a:0)>=4&&parent!=="";isPart4||(parent=rest);let key=subjectKey(label);names.has(key)||names.set(key,isPart4?`${parent} – ${rest}`:rest)}}return names}function ofTimes(all,kind){
var _a;let{tab,blocks,frame,heading,end}=all;if(!heading.some(({role})=>role==="target")||!heading.some(({role})=>role==="result"))return null;let rowAt=(block,place2)=>{
var _a2,_b;return(_b=(_a2=block.rows[place2])==null?void 0:_a2.row)!=null?_b:block.body.row},draft3=place2=>draftRows(tab,{rows:bodyRows(blocks,block=>rowAt(block,
place2)),end,nameless:[]},{...all,...frame,heading}),[firstPlace=0]=kind.places,{table}=draft3(firstPlace);if(table===null)return refused(all);let read=table.indicators.
map(columns=>readIndicator3(all,kind,columns)),[head]=read;if(head==null||read.some(one=>JSON.stringify(one)!==JSON.stringify(head)))return refused(all);let{whole:whole2,
used,reading}=head,place=whole2!=null?whole2:(reading==null?void 0:reading.results)==="latest"&&(_a=kind.places[used-1])!=null?_a:firstPlace,settled2=draft3(place).
table;if(settled2===null)return refused(all);let isAdded2=whole2===null&&(reading==null?void 0:reading.results)==="add",partRows=new Map(withRows(blocks).map(block=>[
rowAt(block,place),kind.places.slice(0,used).map(one=>rowAt(block,one))])),covers3=whole2!==null||coversYear(kind.parts,used),time=covers3?null:stretchOfParts(kind.
parts.slice(0,used));if(!covers3&&time===null)return refused(all);let indicators=settled2.indicators.map(columns=>{var _a2;let ofYear=(_a2=columns.times.targetTime)!=
null?_a2:(reading==null?void 0:reading.targets)==="once"?YEAR2:time!=null?time:YEAR2;return{...columns,times:{targetTime:ofYear,resultTime:time}}}),rows=withNameRows(
settled2.rows,blocks);return{tables:[{...settled2,rows,indicators,...isAdded2?{partRows}:{}}],problems:[],end}}function readIndicator3({tab,blocks},{places,parts,
whole:whole2},{result,target,rate:rate2}){var _a;let units2=withRows(blocks).filter(({body})=>!body.total),numberAt3=(block,place,column)=>{var _a2,_b,_c;let reading2=parseNumber(
cellAt(tab.values,(_b=(_a2=block.rows[place])==null?void 0:_a2.row)!=null?_b:-1,(_c=column==null?void 0:column.column)!=null?_c:-1));return reading2.kind==="num\
ber"?reading2.value:null},resultsOf=block=>places.map(place=>numberAt3(block,place,result)),filled2=places.filter(place=>units2.some(block=>numberAt3(block,place,
result)!==null)),used=places.indexOf((_a=filled2[filled2.length-1])!=null?_a:-1)+1;if(used===0||rate2!=null&&rate2.percent&&result.percent)return null;let wholes=whole2===
null?[]:units2.filter(block=>numberAt3(block,whole2,result)!==null),isNested=orderOfParts(parts)==="nested";if(whole2!==null&&wholes.length>0)return wholes.filter(
block=>{var _a2;let own=numberAt3(block,whole2,result),told2=resultsOf(block).filter(value=>value!==null),last=(_a2=told2[told2.length-1])!=null?_a2:0,sum2=told2.
reduce((all,value)=>all+value,0);return isNested?(own!=null?own:0)>=last:own===sum2||own===last}).length*2>wholes.length?{whole:whole2,used,reading:null}:null;let figures=units2.
map(block=>{let targets=places.slice(0,used).map(place=>numberAt3(block,place,target));return{results:resultsOf(block).slice(0,used),targets,target:null,rate:null}}),
isOnce=figures.every(({targets})=>(targets!=null?targets:[]).filter(one=>one!==null).length<2)&&used>1,asOne=figures.map(one=>{var _a2,_b;return isOnce?{...one,
targets:null,target:(_b=(_a2=one.targets)==null?void 0:_a2.find(value=>value!==null))!=null?_b:null}:one}),reading=howPartsAdd(asOne,{said:isNested,isWhole:coversYear(
parts,used)});return reading===null?null:{whole:null,used,reading}}function draftLog(tab,frame){let found2=readEvents(tab,frame);if(found2===null||!isLog(found2.body.rows,found2.columns.sign))return null;let{columns,body,unitColumn}=found2;
return{header:frame.header,unitColumn,dateColumn:columns.dateColumn,stateColumn:columns.stateColumn,columns:frame.columns.filter(({column})=>column>=frame.from&&
column<=frame.to),amounts:withFigures(tab.values,columns.amounts,body.rows),...body}}function readEvents(tab,{header,columns:all,from,to,unitColumns:unitColumns2}){
var _a,_b;let unitColumn=fullest(tab.values,header,repeating(tab.values,header,unitColumns2)),own=all.filter(({column})=>column>=from&&column<=to),columns=readLogColumns(
tab.values,own,{first:header.last+1,unitColumn});if(columns===null||columns.sign==="amount"&&namesDiffer(tab.values,header,unitColumn))return null;let body=readLogBody(
tab,{header,from,to,unitColumn,ordinalColumn:(_b=(_a=own.find(({role})=>role==="ordinal"))==null?void 0:_a.column)!=null?_b:null,dateColumn:columns.dateColumn,amountColumns:columns.
amounts.map(({column})=>column)});return{columns,body,unitColumn}}function namesDiffer(grid,{last},column){let names=namesIn(grid.slice(last+1,last+1+SAMPLE15),
column);return names.length>=FEW&&new Set(names).size===names.length}function namesIn(rows,column){return rows.map(cells=>{var _a;return nameOf2((_a=cells[column])!=
null?_a:"")}).filter(name=>name!=="")}var FEW=20,SAMPLE15=200;function repeating(grid,{last},columns){if(columns.length<2)return columns;let sample=grid.slice(last+
1,last+1+SAMPLE15),again=columns.filter(column=>{let names=namesIn(sample,column);return new Set(names).size<names.length});return again.length===0?columns:again}
function isLog(rows,sign){let named=rows.filter(({name})=>name!=="");if(sign==="date")return rows.length>0;let again=named.length-new Set(named.map(({name})=>name.
toLowerCase())).size;if(sign==="event")return again>0;let places=named.map(({name,group})=>JSON.stringify([group,name.toLowerCase()])),repeats2=places.length-new Set(
places).size;return repeats2>=2&&repeats2*4>=named.length}function draftSources(tab,row,unitColumns2){let header=readHeader(tab.values,row,unitColumns2);if(header===null)return null;let columns=readColumnRoles(header),
tables=[],open=[],logs=[],problems=[],end=header.last+1;for(let slice of slicesOf(header,columns)){let blocks=draftBlocks(tab,{header,columns,slice});if(blocks!==
null){tables.push(...blocks.tables),problems.push(...blocks.problems),end=Math.max(end,blocks.end);continue}let log=draftLog(tab,{header,columns,...slice});if(log!==
null){logs.push(log),end=Math.max(end,log.end);continue}let found2=draftTable(tab,{header,columns,slice});found2.table!==null&&tables.push(found2.table),found2.
open!==null&&open.push(found2.open),problems.push(...found2.problems),end=Math.max(end,found2.end)}if(unitColumns2===void 0&&tables.length===0&&logs.length===0){
let second=secondUnitColumn(tab.values,header),list3=second===null?null:draftSources(tab,row,[second]);if(list3!==null&&list3.logs.length>0)return list3}return{
tables,open,logs,problems,end}}function draftLikely(tab,headers){let drafts=[],end=0;return headers.forEach(({likely,place},index)=>{if(likely===null||place.row<end)return;let next=headers.slice(
index+1).find(other=>!isSameRow(tab.values,place.row,other.place.row)),part=next===void 0?tab:{...tab,values:tab.values.slice(0,next.place.row)},found2=draftSources(
part,likely.row,[likely.unitColumn]);found2===null||found2.tables.length+found2.logs.length+found2.open.length===0||(drafts.push(found2),end=found2.end)}),drafts}
function isSameRow(grid,row,other){return JSON.stringify(grid[row])===JSON.stringify(grid[other])}var SAMPLE16=200,HEADER_ROWS=3,LONGEST_NAME5=80,NOUNS=phrases(UNIT_NOUNS,COMPANION_UNIT_NOUNS,LIKELY_UNIT_NOUNS),PERSON=phrases("họ và tên|họ tên|họ|người|cán b\
ộ|phụ trách|giáo viên|nhân viên"),NAME5=phrases("tên|tên gọi"),NO_NAMES=new Set(["note","date","other","event"]);function unitColumnByContent(grid,row,{
figures,known}){let candidates2=Array.from({length:Math.min(...figures)},(_,column)=>readCandidate(grid,row,{column,figures})).filter(isOfDifferentWords),told2=tells=>{
var _a,_b;let found2=candidates2.filter(tells);if(found2.length!==0)return found2.length===1&&(_b=(_a=found2[0])==null?void 0:_a.column)!=null?_b:null},mostOf=is=>one=>most2(
one.names,is),open=candidates2.filter(({texts})=>!texts.some(namesNone)),isOpen2=candidate=>open.includes(candidate),rules=[mostOf(name=>known.has(nameKey(parseUnitName(
name)))),one=>isOpen2(one)&&most2(one.names,isNamedUnit),one=>isOpen2(one)&&one.texts.some(text=>most2(one.names,name=>goesOn2(name,text))),one=>isOpen2(one)&&one.
texts.some(text=>beginsAsUnitHeader(text)||isUnitName(text)),one=>isOpen2(one)&&one.texts.every(isNoHeading)&&most2(one.names,isProperName2)];for(let rule of rules){
let column=told2(rule);if(column!==void 0)return column}return null}function readCandidate(grid,row,{column,figures}){let texts=[];for(let above=Math.max(0,row-
HEADER_ROWS+1);above<=row;above+=1){let cell2=cellAt(grid,above,column);figures.some(figure2=>cellKind(cellAt(grid,above,figure2))==="words")&&typeof cell2=="st\
ring"&&!isBlank2(cell2)&&texts.push(cell2)}let names=[];for(let below=row+1;below<Math.min(grid.length,row+1+SAMPLE16)&&!(figures.every(figure2=>cellKind(cellAt(
grid,below,figure2))==="words")&&names.length>0);below+=1){if(!figures.some(figure2=>isFigure3(cellAt(grid,below,figure2))))continue;let cell2=cellAt(grid,below,
column),name=cellKind(cell2)==="words"?splitNumbering(nameOf2(cell2)).rest:"";isTotalText(name)||names.push(name)}return{column,texts,names}}function isFigure3(cell2){
let kind=cellKind(cell2);return kind==="figure"||kind==="year"}function isOfDifferentWords({names}){let filled2=names.filter(name=>name!==""),isShort2=filled2.every(
name=>name.length<=LONGEST_NAME5);return filled2.length>1&&filled2.length*2>names.length&&isShort2&&new Set(filled2).size*5>=filled2.length*4}function most2(names,is){
let filled2=names.filter(name=>name!=="");return filled2.filter(is).length*2>filled2.length}function isNamedUnit(name){if(isUnitName(name)||parseUnitName(name).
kind!=="other")return!0;let{words}=readWords(name),noun=longestAt(words,0,NOUNS);return noun>0&&words.length>noun&&words.slice(noun).every(({base})=>/^\d+$/.test(
base))}function goesOn2(name,header){let[own,words]=[readWords(name),readWords(header).words];if(words.length===0||own.words.length<=words.length)return!1;let next=own.
words[words.length],letter=next===void 0?"":own.text.charAt(next.start);return words.every(({base},index)=>{var _a;return((_a=own.words[index])==null?void 0:_a.
base)===base})&&(letter!==letter.toLowerCase()||/\d/.test(letter))}function namesNone(text){return isIndicatorHeading(text)||isMeasureHeading(text)||NO_NAMES.has(
readHeaderText(text).role)?!0:longestAt(readWords(text).words,0,PERSON)>0&&!isUnitName(text)}function isNoHeading(text){let{words}=readWords(text);return words.
length===longestAt(words,0,NAME5)}function isProperName2(name){let{text,words}=readWords(name);return words.length>1&&name!==name.toUpperCase()&&words.every(({start})=>text.
charAt(start)!==text.charAt(start).toLowerCase())}var ROWS_SEARCHED10=60,ROWS_ABOVE=2,FIGURES=new Set(["target","result","shortfall"]);function findHeadersWithoutUnit(tab,{known,isFree}){return tab.values.slice(
0,ROWS_SEARCHED10).flatMap((_,row)=>{let found2=isFree(row)?readRow4(tab,row,known):null;return found2===null?[]:[found2]})}function readRow4(tab,row,known){var _a;
let cells=(_a=tab.values[row])!=null?_a:[];if(cells.some(cell2=>cellKind(cell2)==="figure"))return null;let texts=cells.flatMap((cell2,column)=>typeof cell2=="s\
tring"&&cell2.length<=100&&cellKind(cell2)==="words"?[{column,role:readHeaderText(cell2).role}]:[]),[first]=texts,figures=texts.filter(({role})=>FIGURES.has(role)),
roles=new Set(figures.map(({role})=>role));if(first===void 0||roles.size<2||!(roles.has("target")||roles.has("result")))return null;let columns=figures.map(({column})=>column),
unitColumn=unitColumnByContent(tab.values,row,{figures:columns,known});return!(texts.length>2&&roles.has("target")&&roles.has("result"))&&unitColumn===null?null:
{place:{tab:tab.name,row,column:first.column},likely:unitColumn===null?null:{row:headerRow(tab.values,row,unitColumn),unitColumn}}}function headerRow(grid,row,column){
for(let above=row;above>=Math.max(0,row-ROWS_ABOVE);above-=1)if(cellKind(cellAt(grid,above,column))==="words")return above;return row}var BAND_ROWS2=2;function recogniseTab(tab,known){var _a;let problems=[],open=[],blocks=[],taken=[],keep=found2=>{var _a2,_b;problems.push(...found2.problems),open.
push(...found2.open.map(draft3=>completeOpen(tab,draft3,found2.end)));let first=(_b=(_a2=found2.tables[0])!=null?_a2:found2.logs[0])==null?void 0:_b.header.first;
first!==void 0&&blocks.push({drafts:found2.tables,logs:found2.logs,first,end:found2.end})};for(let row=0;row<tab.values.length;row+=1){let found2=draftSources(tab,
row);found2!==null&&(taken.push({from:row-BAND_ROWS2,to:found2.end}),readFormHeader(tab.values,row)===null&&!headsTransposed(tab.values,row)&&keep(found2),row=found2.
end-1)}let isEmpty3=blocks.length===0&&problems.length===0,isFree=row=>taken.every(({from,to})=>row<from||row>=to),forms=[],transposed=isEmpty3?draftTransposed(
tab):null,headers=transposed===null?findHeadersWithoutUnit(tab,{known,isFree}):[];for(let found2 of draftLikely(tab,headers))keep(found2);if(transposed!==null)problems.
push(...transposed.problems);else if(isEmpty3&&blocks.length===0&&problems.length===0){let[header]=headers,found2=header===void 0?draftLikelyLog(tab):null;if(found2!==
null)keep(found2);else{let drafts=draftForms(tab);forms=drafts.forms,problems.push(...drafts.problems),header!==void 0&&forms.length===0&&problems.length===0&&problems.
push({kind:"headerWithoutUnit",place:header.place})}}blocks.sort((one,other)=>one.first-other.first);let legacy=findLegacyText(tab);legacy!==null&&problems.push(
{kind:"legacyText",place:legacy});let starts=blocks.map(({first},index)=>{let before2=blocks[index-1];return before2===void 0?0:splitGap(tab.values,{from:before2.
end,to:first})}),isAlone=blocks.flatMap(({drafts})=>drafts).length===1,tables=[],logs=[];blocks.forEach((block,index)=>{var _a2,_b;let above={from:(_a2=starts[index])!=
null?_a2:0,to:block.first},below={from:block.end,to:(_b=starts[index+1])!=null?_b:tab.values.length},captions=readCaptions(tab,block.drafts);block.drafts.forEach(
(draft3,place)=>{var _a3;let found2=completeTable(tab,draft3,{above,below,caption:(_a3=captions[place])!=null?_a3:null,isAlone});problems.push(...found2.problems),
found2.table.indicators.length>0&&tables.push(found2.table)});for(let draft3 of block.logs){let found2=completeLog(tab,draft3,{above,below});problems.push(...found2.
problems),found2.log!==null&&logs.push(found2.log)}});let unitForms=(_a=transposed==null?void 0:transposed.forms)!=null?_a:[];return{tab:tab.name,tables,open,logs,
forms,unitForms,problems}}function draftLikelyLog(tab){let likely=findLikelyLogHeader(tab),found2=likely===null?null:draftSources(tab,likely.row,[likely.unitColumn]);
return found2===null||found2.logs.length===0?null:found2}var BETWEEN_BANDS2=" – ";function resultsOfTargets(open){let assigning=open.flatMap(one=>{let assignments=readAssignments(one);return assignments.length>1?[{one,
words:keyOf4(assignments.map(({words})=>words))}]:[]}),found2=new Map;if(assigning.length===0)return found2;for(let one of open){let{table,columns,targets}=one,
lines=[table.tab,table.title,...table.linesAbove.map(({text})=>text)];if(targets.length>0||assigning.some(other=>other.one===one)||!lines.some(reports))continue;
let words=keyOf4(columns.map(({texts})=>subjectWords(texts.join(" "))));assigning.filter(other=>other.words===words).length===1&&found2.set(one,withResults(one))}
return found2}function keyOf4(words){return JSON.stringify(words.map(own=>own.join(" ")).sort())}function withResults({table,columns}){let lines=table.linesAbove.
map(({text})=>text),indicators=columns.map(({column,texts})=>{let name=texts.join(BETWEEN_BANDS2);return{name,label:name,key:"",target:{kind:"none"},resultColumn:column,
rateColumn:null,shortfallColumn:null,cumulative:coversTime(texts),targetTime:null,resultTime:readStretch(texts),...readMeasure(texts,lines),direction:directionByName(
name,texts)}});return{...table,indicators}}function findTwice(tabs,listed8){let first=tabs.map(tab=>recogniseTab(tab,new Set)),isRead=own=>[own.tables,own.open,own.logs,own.unitForms].some(({length})=>length>
0);if(first.every(isRead))return first;let names=[...listed8.flatMap(({name,aliases})=>[name,...aliases]),...first.flatMap(({tables})=>tables.flatMap(({rows})=>rows.
flatMap(({kind,name})=>kind==="unit"?[name]:[])))];if(names.length===0)return first;let known=new Set(names.map(name=>nameKey(parseUnitName(name))));return first.
map((own,index)=>{let tab=tabs[index];return tab===void 0||isRead(own)?own:recogniseTab(tab,known)})}function recogniseTables(workbook,listed8=[]){let found2=findTwice(
workbook.tabs.filter(tab=>readClaimList(tab)===null),listed8),ofTargets=resultsOfTargets(found2.flatMap(tab=>tab.open)),tables=found2.flatMap(tab=>[...tab.tables,
...tab.open.flatMap(one=>{var _a;return(_a=ofTargets.get(one))!=null?_a:[]})]),logs=found2.flatMap(tab=>tab.logs),named=nameUnits(found2.flatMap(tab=>tab.forms)),
names=distinctNames([...tables,...logs].flatMap(({tab,title,period,indicators})=>indicators.map(({name})=>{var _a;return{name,tab,title,period:(_a=period==null?
void 0:period.label)!=null?_a:""}}))),keys=new Map,keyOf7=(tab,label)=>{var _a;let key=indicatorKey(tab,label),times2=((_a=keys.get(key))!=null?_a:0)+1;return keys.
set(key,times2),times2===1?key:`${key} (${times2})`},next=0,rename=(tab,own)=>{var _a;let name=(_a=names[next])!=null?_a:own.name;return next+=1,{...own,name,key:keyOf7(
tab,own.label)}};return{tables:tables.map(table=>({...table,indicators:table.indicators.map(indicator=>rename(table.tab,indicator))})),logs:logs.map(log=>({...log,
indicators:log.indicators.map(indicator=>rename(log.tab,indicator))})),open:found2.flatMap(tab=>tab.open.filter(one=>!ofTargets.has(one)).map(one=>({...one,key:keyOf7(
one.table.tab,one.table.title)}))),forms:found2.flatMap(({tab,unitForms})=>[...named.forms.filter(form=>form.tab===tab),...unitForms]),problems:found2.flatMap(({
tab,problems})=>[...problems.filter(problem2=>!isAnswered(problem2,[...ofTargets.values()])),...named.problems.filter(({place})=>place.tab===tab)])}}function isAnswered({
kind,place},tables){return kind==="ambiguousResult"&&tables.some(({tab,header})=>tab===place.tab&&header.first<=place.row&&place.row<=header.last)}function meetAssignments(proposals,{tables,open,grids}){var _a;let asResults=tables.flatMap(table=>{var _a2,_b;return(_b=asOpenTable(table,(_a2=grids.get(table.
tab))!=null?_a2:[]))!=null?_b:[]}),assigning=new Set(asResults.map(({table})=>table)),candidates2=proposals.filter(({sources})=>!sources.some(one=>isIn2(assigning,
one))),assignments=[...open,...asResults].flatMap(readAssignments),found2=new Map,used=new Set;for(let assignment of assignments){let[only,...more2]=sourcesOf2(
assignment,candidates2,grids);only===void 0||more2.length>0||found2.set(only.key,[...(_a=found2.get(only.key))!=null?_a:[],assignment])}let of=new Map;for(let[key,
[first,...others]]of found2)first===void 0||others.length>0||(of.set(key,first),used.add(first.key));let keys=proposals.filter(one=>!candidates2.includes(one)).
map(({key})=>key);return{of,used,keys:new Set(keys)}}function isIn2(tables,source){return"ordinalColumn"in source&&"unitColumn"in source&&tables.has(source)}function sourcesOf2({
words,byTitle,period},candidates2,grids){let inTime2=candidates2.filter(one=>period!==null&&one.period!==null?covers2(period,one.period):!hasTarget(one.target)),
named=inTime2.filter(one=>namesOf2(one,grids).some(name=>isSame(name,words)));return named.length>0||!byTitle?named:inTime2.filter(one=>isWithin5(words,subjectWords(
one.title)))}function covers2(target,result){return target===null||result===null?!1:compareDates(target.start,result.start)<=0&&compareDates(result.end,target.end)<=
0}function namesOf2({label,tab,title,single},grids){var _a;let heading=single===null?"":headingOf2(single,(_a=grids.get(tab))!=null?_a:[]);return[label,tab,title,
heading].map(subjectWords).filter(({length})=>length>0)}function headingOf2({table,columns},grid){return cellText(cellAt(grid,table.header.last,columns.resultColumn))}
function isSame(words,others){return words.join(" ")===others.join(" ")}function isWithin5(words,longer2){return` ${longer2.join(" ")} `.includes(` ${words.join(
" ")} `)}var ANSWERED=new Set(["headerWithoutResult","ambiguousResult","ambiguousTarget","unclearParts","resultWithoutFigures","percentAgainstCount","changeAgainstLevel"]);
function decideOpen(open,problems,{settings,isUnused}){var _a;let tables=[],answered=[];for(let one of open){let setting=settings.get(one.key),resultColumn=(_a=
setting==null?void 0:setting.resultColumn)!=null?_a:null;(isUnused(one)||resultColumn!==null)&&answered.push(one.table),!isUnused(one)&&setting&&resultColumn!==
null&&tables.push(withIndicator(one,setting,resultColumn))}let isLeft=({kind,place})=>!ANSWERED.has(kind)||!answered.some(({tab,header})=>tab===place.tab&&header.
first<=place.row&&place.row<=header.last);return{tables,problems:problems.filter(isLeft)}}function withIndicator({key,table,columns},setting,resultColumn){let textsOf2=wanted=>{
var _a,_b;return(_b=(_a=columns.find(({column})=>column===wanted))==null?void 0:_a.texts)!=null?_b:[]},{targetColumn}=setting,texts=[...textsOf2(resultColumn),...textsOf2(
targetColumn)],indicator={name:table.title,label:table.title,key,target:targetColumn===null?{kind:"none"}:{kind:"column",column:targetColumn},resultColumn,rateColumn:null,
shortfallColumn:null,cumulative:coversTime(textsOf2(resultColumn)),targetTime:readStretch(textsOf2(targetColumn)),resultTime:readStretch(textsOf2(resultColumn)),
...readMeasure(texts,table.linesAbove.map(({text})=>text)),direction:directionByName(table.title,texts)};return{...table,indicators:[indicator]}}var BUSINESS_HEADS=["công ty","cửa hàng","doanh nghiệp","hộ kinh doanh","hợp tác xã","khách sạn","nhà hàng","nhà máy","tập đoàn","tổng cô\
ng ty","xí nghiệp"],BODIES_BESIDE_UNIONS=[...BUSINESS_HEADS,"trường","mầm non","tiểu học"],UNION2=/^(?:LĐLĐ|Liên đoàn|CĐ|Công đoàn)/i;function isUnionName(name){
return UNION2.test(parseUnitName(name).spelling)}function isBodyName(name,{besideUnions}){let{words}=parseUnitName(name);return!isUnionName(name)&&beginsAsBody(
words,besideUnions?BODIES_BESIDE_UNIONS:BUSINESS_HEADS)}function unitsOfRegisters(registered,{directory,listed:listed8}){if(listed8.length>0||registered.size===0)return[];let find=assigneeFinder(directory),nearest2=nearestUnits(
directory),found2=new Map;for(let{row}of[...registered.values()].flat()){let{who,places}=row;found2.has(who)||!isUnionName(who)||find(who)!==null||nearest2(who).
length>0||found2.set(who,{name:who,place:places.who})}return[...found2.values()]}var LEAST_DIFFERENT=3,COPY=/^(?:bản sao của|copy of|bảng chung|tổng hợp)\s*/i;function findRepeats(tables,grids){let told2=tables.flatMap(table=>{var _a;
return tellings(table,(_a=grids.get(table.tab))!=null?_a:[])}),size2=({table})=>table.indicators.length;return[...groupBy(told2,({results})=>results).values()].
flatMap(alike=>{let originals=[];return[...alike].sort((a,b)=>size2(a)-size2(b)).flatMap(one=>{let original=originals.find(other=>other.table!==one.table&&isSame2(
other,one));return original!==void 0?[{key:one.columns.key,of:original.table.tab}]:(originals.push(one),[])})})}function tellings(table,grid){let rows=table.rows.
filter(({kind})=>kind==="unit"),names=rows.map(({name})=>nameKey(parseUnitName(name))),figures=(columns,shift=0)=>rows.map(({row},index)=>{var _a,_b;let read=((_b=
(_a=table.partRows)==null?void 0:_a.get(row))!=null?_b:[row]).flatMap(part=>columns.map(column=>figureAt(grid,{tab:table.tab,row:part+shift,column},0))),{reading}=addFigures(
read);return[names[index],reading.kind==="number"?reading.value:reading.kind]}),sorted=(columns,shift=0)=>JSON.stringify(figures(columns,shift).map(one=>JSON.stringify(
one)).sort()),period=ownPeriod(table);return table.indicators.flatMap(columns=>{let{label,target}=columns,[resultColumns,targetColumns]=[resultColumnsOf(columns),
targetColumnsOf(target)],values=figures(resultColumns).flatMap(([,value])=>typeof value=="number"?[value]:[]);if(new Set(values).size<LEAST_DIFFERENT)return[];let texts=[
label,table.tab,table.title].map(text=>subjectWords(text.replace(COPY,"")).join(" "));return[{table,columns,results:sorted(resultColumns),targets:targetColumns.
length===0?null:sorted(targetColumns,target.kind==="column"?target.shift:0),period:period===null?null:periodKey(period),words:new Set(texts.filter(text=>text!==
""))}]})}function isSame2(one,other){let agree2=(a,b)=>a===null||b===null||a===b;return agree2(one.period,other.period)&&agree2(one.targets,other.targets)&&[...one.
words].some(words=>other.words.has(words))}function remembered(of){let known=new Map;return text=>{let found2=known.get(text);if(found2!==void 0)return found2;let result=of(text);return known.set(text,result),
result}}function findSetAside(proposals,{open,assigned,registered,repeats:repeats2,grids}){let found2=new Map(repeats2.map(({key,of})=>[key,{kind:"repeats",of}])),assigning=new Set(
proposals.filter(({key})=>assigned.keys.has(key))),told2=proposals.filter(one=>!assigning.has(one)&&!found2.has(one.key)),kinds=kindsOfNames(),strangers=new Set(
told2.filter(one=>tellsOfStrangers(one,told2,{grids,kinds}))),others=told2.filter(one=>!strangers.has(one));if(others.length>0)for(let{key}of strangers)found2.set(
key,{kind:"noUnits"});for(let key of assigned.used)found2.set(key,{kind:"assigns"});let isJudged=({key,target})=>hasTarget(target)||assigned.of.has(key)||registered.
has(key);if(!others.some(isJudged))return found2;for(let one of others)isJudged(one)||found2.set(one.key,{kind:"noTarget"});for(let{key}of assigning)found2.has(
key)||found2.set(key,{kind:"noResult"});for(let{key,columns,targets}of open){let kind=targets.length===0?"noTarget":"noResult";!found2.has(key)&&(kind==="noTarg\
et"||targets.length===columns.length)&&found2.set(key,{kind})}return found2}function tellsOfStrangers(one,all,{grids,kinds}){let tables=tablesOf(one);if(tables.
length===0)return!1;let names=tables.flatMap(unitNames2),rest=all.filter(other=>other!==one).flatMap(tablesOf).filter(table=>!tables.includes(table)),unions=rest.
some(table=>unitNames2(table).some(kinds.isUnion)),isStrange=unions?kinds.isBodyBesideUnions:kinds.isBody,persons=tables.every(table=>{var _a;return namesPersons(
table,(_a=grids.get(table.tab))!=null?_a:[])}),strange=names.filter(isStrange).length*2>names.length;if(!persons&&!strange)return!1;if(unions)return!0;let told2=new Set(
rest.flatMap(unitNames2));return rest.some(table=>{var _a;return!unitNames2(table).some(isStrange)&&!namesPersons(table,(_a=grids.get(table.tab))!=null?_a:[])})&&
!names.some(name=>told2.has(name))}function kindsOfNames(){return{isUnion:remembered(isUnionName),isBody:remembered(name=>isBodyName(name,{besideUnions:!1})),isBodyBesideUnions:remembered(
name=>isBodyName(name,{besideUnions:!0}))}}function tablesOf({sources}){return sources.flatMap(source=>"ordinalColumn"in source&&"unitColumn"in source?[source]:
[])}function unitNames2({rows}){return rows.filter(({kind})=>kind==="unit").map(({name})=>name)}var PERSON_HEADER=/họ (?:và |, ?)?tên|nhân viên|khách hàng|cá nhân|người/i;
function namesPersons({header,unitColumn},grid){for(let row=header.first;row<=header.last;row+=1)if(PERSON_HEADER.test(cellText(cellAt(grid,row,unitColumn)).normalize(
"NFC")))return!0;return!1}var SERIES="Các kỳ";function proposeTables(families){return families.map(family=>{var _a;let plan=planFamily(family,null),[{table}]=family.parts,[{columns}]=(_a=
plan==null?void 0:plan.used)!=null?_a:family.parts;return{key:family.parts.length===1||family.arePages?columns.key:indicatorKey(SERIES,family.label),label:family.
label,tab:table.tab,title:table.title,period:latestPeriod(family.parts.map(({period})=>period)),measure:columns.measure,direction:columns.direction,target:columns.
target,sources:family.parts.map(part=>part.table),single:family.parts.length===1?{table,columns}:null,calculations:()=>plan!==null&&plan.how!=="pages"?waysOfPeriods(
plan.how):columns.ratio?WAYS_OF_SHARES:columns.declared&&columns.target.kind!=="column"?WAYS_OF_ROWS:WAYS_OF_TABLES,judge:context=>judgeFamily(family,context)}})}
function judgeFamily(family,context){var _a,_b;let{key,name,label,setting}=context,{parts}=family,isSeries=parts.length>1,plan=planOn(context.today,family,(_a=setting==
null?void 0:setting.calculation)!=null?_a:null),judged=new Map(parts.map(part=>[part,judgePart(part,{...context,isSeries})])),sourceOf4=part=>{var _a2;return(_a2=
judged.get(part))!=null?_a2:judgePart(part,{...context,isSeries})},[first]=(_b=plan==null?void 0:plan.used)!=null?_b:parts,{columns}=sourceOf4(first),shared={key,
name,label,measure:columns.measure,money:columns.money};if(plan===null){let source=sourceOf4(first);return{...judgingOf(source),...shared,origin:{kind:"table",sources:[
source]},measures:source.measures}}let[head,...others]=plan.used,origin={kind:"series",how:plan.how,sources:[sourceOf4(head),...others.map(sourceOf4)],earlier:plan.
earlier.map(sourceOf4)};return{...shared,origin,...judgeTogether(origin.sources,plan,context)}}function planOn(day2,family,chosen){let plan=planFamily(family,chosen),
[first,...others]=family.parts.filter(part=>hasBegunOn(day2,part));if((plan==null?void 0:plan.how)!=="latestPeriod"||first===void 0||hasBegunOn(day2,plan.used[0]))
return plan;let{used,earlier:earlier2,period}=planSeries([first,...others],"latestPeriod"),later=family.parts.filter(part=>!hasBegunOn(day2,part));return{how:"l\
atestPeriod",used,earlier:[...earlier2,...later],period}}function judgePart(part,context){var _a;let{table}=part,{setting,isSeries,units:units2}=context,columns=isSeries?
part.columns:withChosenColumns(part.columns,setting),found2=isSeries?columns.target:targetOf(columns.target,{measure:columns.measure,context}),target=repeatsColumn(
found2,part,context)?withoutAssignment(found2):found2,{targetTime,resultTime}=columns,percent=isPercent(columns.measure),ratio=ratioOf(columns,setting),times2={
period:part.period,targetTime,resultTime,due:columns.due},judging=judgingFor(target,{...times2,percent,ratio},context),merged=percent?void 0:units2.mergedIn.get(
table);return judgeSource(table,columns,{cells:cellsOf(context,table.tab),units:units2.directory.units,rowsOfUnit:(_a=units2.rowsIn.get(table))!=null?_a:new Map,
judging,addsRows:unit=>{var _a2;return(setting==null?void 0:setting.calculation)==="addRows"||((_a2=merged==null?void 0:merged.has(unit))!=null?_a2:!1)}})}function repeatsColumn(target,{
table,columns},context){var _a;let own=targetColumnsOf(ownTarget(target)),under=withoutRegister(target);if(under.kind!=="assignment"||own.length===0)return!1;let cells=cellsOf(
context,table.tab),rowsOf5=(_a=context.units.rowsIn.get(table))!=null?_a:new Map;return[...under.figures].every(([unit,assigned])=>{var _a2;let rows=(_a2=rowsOf5.
get(unit))!=null?_a2:[];if(assigned.reading.kind==="blank"||rows.length===0)return assigned.reading.kind==="blank";let stated=addFigures(rows.flatMap(row=>own.map(
column=>figureIn(cells,{tab:table.tab,row,column},columns.measure))));return JSON.stringify(stated.reading)===JSON.stringify(assigned.reading)})}function ratioOf({
ratio,target},setting){var _a;if(target.kind!=="column")return null;let calculation=(_a=setting==null?void 0:setting.calculation)!=null?_a:null;return calculation===
"ratio"?"setting":ratio&&calculation!=="asTyped"?"headers":null}function withChosenColumns(columns,setting){if(setting===null)return columns;let{targetColumn,resultColumn,
measure}=setting,{typed,ratio,...read}=columns,{addedColumns:_,latestOf:__,...single}=read,isChosen=targetColumn!==null||resultColumn!==null;return{...resultColumn===
null?read:single,...typed&&!isChosen?{typed}:{},...ratio&&!isChosen?{ratio}:{},measure:measure!=null?measure:columns.measure,resultColumn:resultColumn!=null?resultColumn:
columns.resultColumn,target:targetColumn===null?columns.target:{kind:"column",column:targetColumn}}}function hasBegunOn(day2,{period}){return period===null||compareDates(
period.start,day2)<=0}function judgeTogether(sources,plan,context){let[first]=sources,percent=isPercent(first.columns.measure),ratio=sources.every(source=>source.
ratio!==null)?first.ratio:null,own={period:plan.period,...timesTogether(plan),percent,ratio},found2=targetOf(first.columns.target,{measure:first.columns.measure,
context}),target=targetColumnOf(ownTarget(found2))===null?found2:withoutAssignment(found2),judging=judgingFor(target,own,context),begun=sources.filter(source=>hasBegunOn(
context.today,source)),measures=context.units.directory.units.map(unit=>{var _a,_b,_c,_d;let listedIn=some=>some.flatMap(({measures:own2})=>{let measure=own2[unit.
index];return measure&&measure.rows.length>0?[measure]:[]}),listed8=listedIn(sources),targetIn2=target2=>{var _a2;return listed8.length===0?(_a2=givenTo(unit.index,
target2))!=null?_a2:NO_FIGURE:targetFor(unit.index,layersOfSeries(listed8,plan,target2))};return judgeMeasure(unit,judging,{target:targetIn2(judging.target),...judging.
pace===null?{}:{paceTarget:targetIn2(judging.pace.target)},result:addFigures(listedIn(begun).map(({result})=>result)),rows:(_d=(_c=(_a=listed8.find(({rows})=>rows.
length>1))==null?void 0:_a.rows)!=null?_c:(_b=listed8[0])==null?void 0:_b.rows)!=null?_d:[]})});return{...judging,measures}}function layersOfSeries(listed8,plan,target){
let own=ownTarget(target),targets=listed8.map(measure=>measure.target),stated={from:own,of:()=>together3(targets,plan)},isCommon2=own.kind==="setting"||own.kind===
"answer";return[{from:target,of:unit=>assignedTo(unit,target)},...isCommon2?layersOf(own,()=>null):[stated]]}function together3(targets,{how}){var _a,_b;if(how===
"addPeriods"||how==="pages")return addFigures(targets);let stated=[...targets].reverse();return(_b=(_a=stated.find(({reading})=>reading.kind==="number"))!=null?
_a:stated[0])!=null?_b:NO_FIGURE}var ESTABLISHED=3,SLIPS=new Set(["letter","word","wordMore","alike"]);function gatherUnits(sources,listed8){var _a;let{tables,forms,logs,named:others=[]}=sources,
rowsIn=new Map(tables.map(table=>[table,new Map])),unitOfForm=new Map,rowsInLog=new Map(logs.map(log=>[log,new Map])),next=0,mentions2=[];for(let[table,rows]of rowsIn)
mentions2.push(...mentionsInTable(table,{number:next++,rows}));let numbers=new Map;for(let form of forms){let sheet=JSON.stringify([form.tab,form.header.first,form.
nameColumn]),number=(_a=numbers.get(sheet))!=null?_a:next++;numbers.set(sheet,number),mentions2.push(mentionOfForm(form,{number,units:unitOfForm}))}for(let[log,
rows]of rowsInLog){let found2=mentionsInLog(log,{number:next,rows});next+=found2.length,mentions2.push(...found2)}for(let{name,place}of others){let named={table:next,
row:place.row,name,ordinal:null,group:null};next+=1,mentions2.push({named,place,uses:1,settle:()=>{}})}let derived=deriveDirectory(mentions2.map(({named})=>named),
listed8);mentions2.forEach(({settle:settle2},index)=>{var _a2;let unit=derived.directory.units[(_a2=derived.unitOfRow[index])!=null?_a2:-1];unit&&settle2(unit)});
let loneNames=derived.unmatched.flatMap(({row,suggestions})=>{let mention=mentions2[row];if(!mention)return[];let{named,place,uses}=mention,likely=suggestions.filter(
({reason})=>uses<ESTABLISHED||!SLIPS.has(reason));return likely.length===0&&suggestions.length>0?[]:[{name:named.name,place,suggestions:likely}]}),mergedIn=new Map(
[...rowsIn].map(([table,rows])=>[table,mergedUnits(table,rows,derived.listed)]));return{directory:derived.directory,listed:derived.listed,mergedIn,loneNames,rowsIn,
unitOfForm,rowsInLog}}function mergedUnits(table,rows,listed8){if(![...listed8.values()].some(({merged})=>merged!==void 0))return new Set;let nameOf3=new Map(table.
rows.map(({row,name})=>[row,name])),met=[...rows].filter(([unit,own])=>{var _a;let names=own.map(row=>{var _a2;return(_a2=nameOf3.get(row))!=null?_a2:""});return meetByMerger(
names,(_a=listed8.get(unit))!=null?_a:{})});return new Set(met.map(([unit])=>unit))}function mentionsInTable({tab,unitColumn,rows},own){return rows.flatMap(({kind,
row,nameRow=row,name,ordinal,group})=>{if(kind!=="unit")return[];let settle2=({index})=>{let known=own.rows.get(index);known?known.push(row):own.rows.set(index,
[row])};return[{named:{table:own.number,row,name,ordinal,group},place:{tab,row:nameRow,column:unitColumn},uses:1,settle:settle2}]})}function mentionOfForm(form,own){
let{name,place}=form.unit,settle2=unit=>{own.units.set(form,unit)},at=place!=null?place:{tab:form.tab,row:form.header.first,column:form.nameColumn};return{named:{
table:own.number,row:at.row,name,ordinal:null,group:null},place:at,uses:1,settle:settle2}}function mentionsInLog(log,own){let telling2=log.rows.filter(({name})=>name!==
"");return[...groupBy(telling2,({name})=>name)].map(([name,rows],index)=>{let settle2=unit=>{var _a;let known=(_a=own.rows.get(unit.index))!=null?_a:[];own.rows.
set(unit.index,[...known,...rows.map(({row:row2})=>row2)])},row=rows[0].unitRow;return{named:{table:own.number+index,row,name,ordinal:null,group:null},place:{tab:log.
tab,row,column:log.unitColumn},uses:rows.length,settle:settle2}})}var NOTHING2={tables:[],open:[],logs:[],forms:[],problems:[]};function proposeSources(workbook,listed8,{hints=[],recognises=!0}={}){let{registers,rest}=readRegisters(
workbook),found2=recognises?recogniseTables(rest,listed8):NOTHING2,{recognised,declared,replaced:replaced2}=declareSources(workbook,found2,hints),isDeclared=new Set(
declared.flatMap(({hint,table,log})=>table===null&&log===null?[]:[hint.key])),grids=new Map(workbook.tabs.map(({name,values})=>[name,values])),{tables,open}=recognised,
repeats2=findRepeats(withIndicators(tables,columns=>columns.declared===void 0),grids),again=new Set(repeats2.map(({key})=>key)),once=proposalsOf(workbook,recognised,
withIndicators(tables,({key})=>!again.has(key))),repeated=withIndicators(tables,({key})=>again.has(key)).flatMap(table=>proposeTables(groupFamilies([table]))),proposals=inTabOrder(
workbook,[...once,...repeated]),assigned=meetAssignments(once,{tables,open,grids}),registered=meetRegisters(registers,proposals,{grids,names:()=>null}).of,likely=findSetAside(
proposals,{open,assigned,registered,repeats:repeats2,grids}),setAside=new Map([...likely].filter(([key])=>!isDeclared.has(key))),telling2=withAssignments(recognised,
assigned.of),told2=gatherUnits(telling2,listed8),named=unitsOfRegisters(registered,{directory:told2.directory,listed:listed8}),units2=named.length===0?told2:gatherUnits(
{...telling2,named},listed8);return{named,workbook,recognised,listed:listed8,proposals,setAside,assigned:assigned.of,registers,rest,units:units2,declared,replaced:replaced2}}
function withAssignments(sources,assigned){let tables=[...sources.tables,...[...assigned.values()].map(({table})=>table)];return{...sources,tables:[...new Set(tables)]}}
function obeySettings(proposed,{settings,answers:answers2}){let{workbook,recognised,listed:listed8,setAside,assigned:all}=proposed,isSetAside=({key})=>{var _a;return setAside.
has(key)&&!isWanted(settings.get(key))&&((_a=answers2.get(key))!=null?_a:null)===null},isUnused=source=>{var _a;return((_a=settings.get(source.key))==null?void 0:
_a.calculation)==="unused"||isSetAside(source)},decided=decideOpen(recognised.open,recognised.problems,{settings,isUnused}),leftOut=[...proposed.proposals,...recognised.
open.map(({key,table})=>({key,tab:table.tab}))].flatMap(({key,tab})=>{let reason=isSetAside({key})?setAside.get(key):void 0;return reason===void 0||reason.kind===
"assigns"?[]:[{tab,reason}]});if(decided.tables.length===0&&!proposed.proposals.some(isUnused))return{...proposed,...recognised,problems:decided.problems,leftOut};
let candidates2=withIndicators([...recognised.tables,...decided.tables],one=>!isUnused(one)),proposals=proposalsOf(workbook,recognised,candidates2).filter(proposal=>!isUnused(
proposal)),used=new Set(proposals.flatMap(({sources})=>sources)),tables=candidates2.filter(table=>used.has(table)),forms=recognised.forms.filter(form=>used.has(
form)),logs=recognised.logs.filter(log=>used.has(log)),keys=new Set(proposals.map(({key})=>key)),assigned=new Map([...all].filter(([key])=>keys.has(key))),units2=gatherUnits(
{...withAssignments({tables,forms,logs},assigned),named:proposed.named},listed8);return{tables,forms,logs,proposals,assigned,units:units2,problems:decided.problems,
leftOut}}function isWanted(setting){if(setting===void 0)return!1;let{calculation,target,targetColumn,resultColumn}=setting;return[calculation,target,targetColumn,
resultColumn].some(chosen=>chosen!==null)}function proposalsOf(workbook,{forms,logs},tables){let all=[...proposeTables(groupFamilies(tables)),...proposeForms(forms),
...proposeLogs(logs),...proposeLists(logs)];return inTabOrder(workbook,all)}function inTabOrder({tabs},proposals){let places=new Map(tabs.map(({name},index)=>[name,
index])),placeOf5=({tab})=>{var _a;return(_a=places.get(tab))!=null?_a:0};return[...proposals].sort((a,b)=>placeOf5(a)-placeOf5(b))}function withIndicators(tables,passes){
return tables.map(table=>{let indicators=table.indicators.filter(passes);return indicators.length===table.indicators.length?table:{...table,indicators}})}function joinedTarget(parts,{merging,time}){var _a,_b,_c;let given=parts.filter(({figure:figure2})=>figure2.reading.kind!=="blank"),[own]=given.filter(({joined:joined2})=>joined2===
null);if(merging==="keepOne"||given.length<2)return(_c=(_b=(_a=own!=null?own:largest(given))!=null?_a:parts[0])==null?void 0:_b.figure)!=null?_c:NO_FIGURE;let isAdded2=({
joined:joined2,isCommon:isCommon2,isReplaced})=>joined2===null||isReplaced?!1:!isCommon2||endsBefore2(time,joined2)?!0:merging==="add"&&!beginsOn(time,joined2),
areAllAdded=given.every(part=>part.joined===null||isAdded2(part)),counted=given.filter(part=>part.joined===null?!(part.isNew&&part.isCommon&&areAllAdded):isAdded2(
part));return addFigures((counted.length>0?counted:given.slice(0,1)).map(({figure:figure2})=>figure2))}function largest(parts){let figureOf7=({figure:{reading}})=>reading.
kind==="number"?reading.value:Number.NEGATIVE_INFINITY;return parts.reduce((most3,part)=>most3===void 0||figureOf7(part)>figureOf7(most3)?part:most3,void 0)}function endsBefore2(time,day2){
return time!==null&&compareDates(time.end,day2)<0}function beginsOn(time,day2){return time!==null&&compareDates(time.start,day2)>=0}function restateIndicator(indicator,units2,{today,merging}){var _a,_b,_c;let now=earlier((_a=indicator.timing.day)!=null?_a:today,units2.day),until=(_c=(_b=indicator.
pace)==null?void 0:_b.until)!=null?_c:null,days={now,judged:until===null?now:earlier(until,units2.day)},measures=units2.directory.units.map(unit=>{var _a2;let parts=((_a2=
units2.parts[unit.index])!=null?_a2:[]).flatMap(part=>{let measure=indicator.measures[part.unit.index];return measure===void 0?[]:[{...part,measure}]}),[own]=parts;
if(own===void 0)throw new RangeError(`Judge "${unit.name}" before it is restated`);return parts.length===1&&isThere(own.life,days.now)&&isThere(own.life,days.judged)?
{...own.measure,unit}:restateUnit(unit,parts,{indicator,days,merging})});return{...indicator,measures}}function restateUnit(unit,parts,context){var _a,_b,_c;let{
indicator,days}=context,{target:source,pace}=indicator,target=targetOn(parts,{...context,source,day:days.now,figureOf:({target:target2})=>target2}),paceTarget=pace===
null?{}:{paceTarget:targetOn(parts,{...context,source:pace.target,day:days.judged,figureOf:({target:target2,paceTarget:paceTarget2=target2})=>paceTarget2})},told2=parts.
filter(part=>{let{measure}=part;return isTold(measure)&&(isThere(part.life,days.now)||measure.result.places.length>0)}),isEmpty3=told2.length===0&&target.reading.
kind==="blank",doubled3=told2.find(({measure})=>measure.rows.length>1),rows=(_c=(_b=(_a=doubled3!=null?doubled3:told2[0])!=null?_a:parts[0])==null?void 0:_b.measure.
rows)!=null?_c:[],others=told2.map(({measure})=>measure),hasOther=others.some(({otherTarget})=>otherTarget!==void 0);return judgeMeasure(unit,indicator,{target,
...paceTarget,...hasOther?{otherTarget:addFigures(others.map(({otherTarget,target:target2})=>otherTarget!=null?otherTarget:target2))}:{},result:isEmpty3?NO_FIGURE:
sumOf2(told2,indicator),rows:isEmpty3?[]:rows})}function isTold({result,target}){return result.places.length>0||target.places.length>0||result.reading.kind!=="b\
lank"}function sumOf2(told2,{measure:unitOfMeasure}){let figures=told2.map(({measure})=>measure.result);return isPercent(unitOfMeasure)&&figures.length>1?severalPercents(
figures):addFigures(figures)}function severalPercents(figures){let text=figures.map(({typed})=>String(typed)).join(" và "),places=figures.flatMap(figure2=>figure2.
places);return{reading:{kind:"unreadable",text},typed:text,places,missing:0}}function targetOn(parts,{indicator,merging,source,day:day2,figureOf:figureOf7}){var _a;
let since=parts.flatMap(part=>{var _a2;return part.joined===null?(_a2=ownSince(part,source,day2))!=null?_a2:[]:[]})[0],own=parts.map(part=>{let figure2=isThere(
part.life,day2)?figureOf7(part.measure):NO_FIGURE,isReplaced=part.joined!==null&&since!==void 0&&compareDates(since,part.joined)>=0,isNew=part.joined===null&&beganWith(
part,parts);return{figure:figure2,joined:part.joined,isCommon:isCommon(part,figure2,source),isReplaced,isNew}}),figures=own.filter(({figure:figure2})=>figure2.reading.
kind!=="blank");if(isPercent(indicator.measure)&&figures.length>1){let values=new Set(figures.map(({figure:figure2})=>JSON.stringify(figure2.reading))),[first]=figures;
return values.size===1&&first?first.figure:severalPercents(figures.map(({figure:figure2})=>figure2))}return joinedTarget(own,{merging,time:(_a=indicator.timing.
target)!=null?_a:indicator.period})}function beganWith({life},parts){var _a;let begins3=(_a=life==null?void 0:life.begins)!=null?_a:null;return begins3!==null&&
parts.some(({joined:joined2})=>joined2!==null&&compareDates(joined2,begins3)<=0)}function isCommon({unit},{places},source){return places.length===0?!0:source.kind===
"register"&&source.figures.has(unit.index)&&!source.named.has(unit.index)}function ownSince({unit,life},source,day2){var _a,_b;if(source.kind!=="register"||!source.
named.has(unit.index))return null;let[entry]=entriesInForce(unit,source.entries,day2),begins3=(_a=life==null?void 0:life.begins)!=null?_a:null,from=(_b=entry==null?
void 0:entry.from)!=null?_b:null;return from===null||begins3===null?from!=null?from:begins3:compareDates(from,begins3)>0?from:begins3}function earlier(one,other){
return compareDates(one,other)<0?one:other}function judgeProposed(proposed,{today,answers:answers2,settings=[],wayOut=NO_SETTINGS,unitDay=null}){var _a;let settingOf=new Map(settings.map(setting=>[setting.
key,setting])),obeyed=obeySettings(proposed,{settings:settingOf,answers:answers2}),{tables,forms,logs,proposals,assigned,units:units2,problems,leftOut}=obeyed,grids=new Map(
proposed.workbook.tabs.map(({name,values})=>[name,values])),names=proposalNames(proposals),nameOf3=new Map(proposals.map(({key},index)=>{var _a2,_b;return[key,(_b=
(_a2=settingOf.get(key))==null?void 0:_a2.name)!=null?_b:names[index]]})),met=meetRegisters(proposed.registers,proposals,{grids,names:key=>{var _a2;return(_a2=nameOf3.
get(key))!=null?_a2:null}}),context={grids,percents:new Map(proposed.workbook.tabs.map(({name,percents})=>[name,percents])),units:units2,period:latestPeriod(proposals.
map(proposal=>proposal.period)),today,answers:answers2,assigned,registered:met.of},reported=proposals.map(({key,label,direction,judge:judge3},index)=>{var _a2,_b,
_c;let setting=(_a2=settingOf.get(key))!=null?_a2:null;return judge3({...context,key,label,direction,setting,name:(_c=(_b=setting==null?void 0:setting.name)!=null?
_b:names[index])!=null?_c:label})}),period=latestPeriod(reported.map(indicator=>indicator.period)),asOf=asOfDate(period,today),standing=unitsOn(units2.directory,
units2.listed,unitDay!=null?unitDay:asOf),indicators=standing===null?reported:reported.map(indicator=>{var _a2,_b;let merging=(_b=(_a2=settingOf.get(indicator.key))==
null?void 0:_a2.merging)!=null?_b:"asGiven";return restateIndicator(indicator,standing,{today,merging})}),told2=[...problems,...[...tables,...forms].flatMap(source=>{
var _a2;return(_a2=periodProblem(source))!=null?_a2:[]}),...sharedPeriods(tables),...problemsOfLogs(logs,context),...exceptionProblems(proposals,units2.directory),
...problemsOfMarks(reported.filter(({origin})=>origin.kind!=="list")),...problemsOfLists(reported,context),...problemsOfRegisters(met,reported,context)];return{
tables,forms,logs,open:proposed.recognised.open,problems:told2,assigning:assigningTables(assigned),registers:proposed.registers,leftOut,unread:readLedger({...proposed,
indicators:reported,logs,problems:told2,today}).unread,directory:(_a=standing==null?void 0:standing.directory)!=null?_a:units2.directory,reported:{directory:units2.
directory,indicators:reported,lives:livesOf(units2.listed)},lateNames:findLateNames({logs,tables},{units:units2,grids}),unitsOn:standing,unitDay,loneNames:units2.
loneNames,merged:mergedUnits2(units2),sources:[...reported.flatMap(({origin})=>sourcesOf(origin)),...formSources(reported,units2)],indicators,wayOut,period,asOf,
today}}function assigningTables(assigned){return[...groupBy([...assigned.values()],({table})=>table)].map(([table,own])=>({table,columns:own.map(({column})=>column)}))}
function mergedUnits2({directory,listed:listed8,mergedIn}){let met=new Set([...mergedIn.values()].flatMap(units2=>[...units2]));return directory.units.flatMap(({
index,name})=>{var _a,_b;let names=((_b=(_a=listed8.get(index))==null?void 0:_a.merged)!=null?_b:[]).flatMap(own=>own.slice(0,1));return met.has(index)?[{unit:name,
names}]:[]})}function unitsThere({directory,unitsOn:standing}){return standing===null?directory.units:directory.units.filter(({index})=>{var _a,_b;return isThere(
(_b=(_a=standing.parts[index])==null?void 0:_a[0].life)!=null?_b:null,standing.day)})}function proposalNames(proposals){return distinctNames(proposals.map(({label,
tab,title,period})=>{var _a;return{name:label,tab,title,period:(_a=period==null?void 0:period.label)!=null?_a:""}}))}function rawTables({tables,sources}){return[
...new Set([...tables,...sources.map(({table})=>table)])]}function exceptionProblems(proposals,directory){return proposals.flatMap(({tab,target})=>{var _a,_b,_c,
_d;if(target.kind!=="constant"||!target.exception||withExcepted(target,directory)!==null)return[];let place={tab,row:(_b=(_a=target.line)==null?void 0:_a.row)!=
null?_b:0,column:(_d=(_c=target.line)==null?void 0:_c.column)!=null?_d:0},values=[target.value,target.exception.value].sort((a,b)=>a-b);return[{kind:"contradict\
ingTargets",place,values}]})}function viewTables(survey,workbook){return viewEach(survey.tables,survey,workbook)}function viewForms(survey,workbook){let forms=rawTables(survey).filter(table=>!survey.
tables.includes(table));return viewEach(forms,survey,workbook)}function viewEach(tables,survey,workbook){let grids=new Map(workbook.tabs.map(({name,values})=>[name,
values]));return tables.map(table=>{var _a;let grid=(_a=grids.get(table.tab))!=null?_a:[],indicators=survey.sources.filter(indicator=>indicator.table===table),unitOfRow=new Map;
for(let{unit,rows}of indicators.flatMap(({measures})=>measures))for(let row of rows)unitOfRow.set(row,unit.name);let columns=readColumns3(table,grid),unitRows3=table.
rows.filter(({kind})=>kind==="unit"),taken=new Set([table.unitColumn,table.ordinalColumn,...indicators.flatMap(columnsOf3)]),otherFigures=columns.filter(({texts})=>texts.
length>0).filter(({column,role})=>!taken.has(column)&&role!=="note"&&role!=="date").filter(({column})=>column>table.unitColumn&&columnContent(grid,unitRows3,column)===
"figures").map(({column})=>column),shared=tables.filter(({tab})=>tab===table.tab).length>1,exponents=new Map(indicators.flatMap(({columns:columns2})=>[...targetColumnsOf(
columns2.target),...resultColumnsOf(columns2),...columns2.shortfallColumn===null?[]:[columns2.shortfallColumn]].map(column=>[column,exponentOfMeasure(columns2.measure)]))),
percents=percentsOf(indicators);return{table,grid,indicators,columns,unitRows:unitRows3,otherFigures,unitOfRow,exponents,percents,shared}})}function percentsOf(indicators){
let figures=indicators.flatMap(({measures})=>measures.flatMap(({target,result})=>[target,result]));return new Map(figures.flatMap(({typed,reading,places:[place]})=>(typeof typed==
"string"?typed.includes("%"):typeof typed=="number"&&reading.kind==="number"&&reading.value===multiplyExact([typed,100]))&&place?[[`${place.row}:${place.column}`,
reading]]:[]))}function columnsOf3({columns}){let{target,rateColumn,shortfallColumn}=columns;return[...targetColumnsOf(target),...resultColumnsOf(columns),rateColumn,
shortfallColumn]}function readColumns3({header,unitColumn},grid){let rows=Array.from({length:header.last-header.first+1},(_,index)=>header.first+index);for(let row of rows){
let found2=readHeader(grid,row);if(found2!==null)return readColumnRoles(found2)}for(let row of rows){let found2=readHeader(grid,row,[unitColumn]);if((found2==null?
void 0:found2.first)===header.first&&found2.last===header.last)return readColumnRoles(found2)}return[]}function isOfSeveralRows({table,indicators}){let shifted=({
target})=>target.kind==="column"&&target.shift!==void 0;return table.partRows!==void 0||indicators.some(shifted)}function figureColumns({indicators,otherFigures}){
let own=indicators.flatMap(columnsOf3).filter(column=>column!==null);return[...new Set([...own,...otherFigures])].sort((a,b)=>a-b)}function isRate({indicators},column){
return indicators.some(({columns})=>columns.rateColumn===column)}function subjectOf3(view,column){var _a,_b;let label=((_b=(_a=view.columns.find(one=>one.column===
column))==null?void 0:_a.texts.map(cleanText))!=null?_b:[]).filter(text=>text!=="").join(" – ");return view.shared?`${label} (${view.table.title})`:label}function spotAt(view,row,column){
var _a;return{place:{tab:view.table.tab,row,column},unit:(_a=view.unitOfRow.get(row))!=null?_a:null,typed:cellAt(view.grid,row,column)}}function readingAt(view,row,column){
var _a;let percent=view.percents.get(`${row}:${column}`);return percent!=null?percent:parseNumberIn(cellAt(view.grid,row,column),(_a=view.exponents.get(column))!=
null?_a:0)}function numberAt2(view,row,column){let reading=readingAt(view,row,column);return reading.kind==="number"?reading.value:null}function targetAt(view,indicator,row){
let{target}=indicator,[changed2]=adjustedColumnsOf(target).flatMap(column=>{var _a;return(_a=numberAt2(view,row,column))!=null?_a:[]});return changed2!==void 0?
changed2:target.kind!=="column"?commonTarget(target):sumAt(view,row,targetColumnsOf(target))}function resultAt(view,{columns},row){return sumAt(view,row,resultColumnsOf(
columns))}function sumAt(view,row,columns){let readings=columns.map(column=>readingAt(view,row,column)),values=readings.flatMap(reading=>reading.kind==="number"?
[reading.value]:[]),isRead=readings.every(({kind})=>kind==="number"||kind==="blank"||kind==="dash");return values.length===0||!isRead?null:addExact(values)}var FEWEST_FIGURES=8,LEAST_SHARE=.9;function findBlanks(view){let parts=new Set(view.columns.filter(({role})=>role==="part").map(({column})=>column)),targets=view.
indicators.flatMap(({columns:{target,resultColumn}})=>target.kind==="column"?[{column:target.column,with:resultColumn}]:[]),others=view.otherFigures.filter(column=>!parts.
has(column)).map(column=>({column,with:column}));return[...targets,...others].flatMap(({column,with:other})=>{let isBlank5=(row,at)=>readingAt(view,row,at).kind===
"blank",filled2=view.unitRows.filter(({row})=>readingAt(view,row,column).kind==="number").length;if(filled2<FEWEST_FIGURES||filled2<view.unitRows.length*LEAST_SHARE)
return[];let blank=view.unitRows.filter(({row})=>isBlank5(row,column)&&isBlank5(row,other)),spots=spotsOf(blank.map(({row})=>spotAt(view,row,column)));return spots?
[{kind:"figureBlank",severity:"Gợi ý",spots,subject:subjectOf3(view,column)}]:[]})}var FEWEST_WORDS=5,LONGEST_TEXT2=4e3;function readProse({name,values},taken){return values.flatMap((cells,row)=>{if(taken.has(row))return[];let lastFigure=cells.
map(cell2=>!isBlank2(cell2)&&cellKind(cell2)!=="words").lastIndexOf(!0);return cells.flatMap((cell2,column)=>{if(typeof cell2!="string"||column<lastFigure||cell2.
length<15||cellKind(cell2)!=="words")return[];let text=cleanText(cell2.slice(0,LONGEST_TEXT2));return text.split(" ").length<FEWEST_WORDS?[]:[{place:{tab:name,row,
column},text,statements:statementsOf(cell2.slice(0,LONGEST_TEXT2))}]})})}function statementsOf(cell2){return cell2.replace(/([a-z\u00df-\u024f\u1ea0-\u1ef9\d%)]{2})\.(?= +[^\s.\d])/g,
`$1
`).split(/[\r\n]+|;/).map(cleanText).filter(statement=>statement!=="")}var LONGEST_NAME6=10;function toldUnits(directory){let findUnit=unitFinder(directory),short3=shortNames(directory.units),find=name=>{var _a,_b;return(_b=(_a=findUnit(
name))!=null?_a:short3.get(wordsOf7(name).join(" ")))!=null?_b:null},names=new Set([...short3.keys(),...[...directory.units,...directory.groups].flatMap(({name,
...rest})=>[name,..."aliases"in rest?rest.aliases:[]].flatMap(one=>{let bare=parseUnitName(one).words;return[wordsOf7(one).join(" "),...bare.length>1?[bare.join(
" ")]:[]]}))]);return names.delete(""),{namesIn:text=>{var _a;let found2=new Map,words=text.split(" "),at=0;for(;at<words.length;){let hit=nameAt(words.slice(at,
at+LONGEST_NAME6),find);hit!==null&&found2.set(hit.unit.index,hit.unit),at+=(_a=hit==null?void 0:hit.length)!=null?_a:1}return[...found2.values()]},isNamedIn:text=>{
let words=` ${wordsOf7(text).join(" ")} `;return[...names].some(name=>words.includes(` ${name} `))}}}function nameAt(words,find){for(let length=words.length;length>
0;length-=1){let text=words.slice(0,length).join(" ").replace(/^[\s("“:–-]+|[\s.,;:)"”…]+$/g,"");if(!isNameLike(text)||/[:;()]/.test(text))continue;let unit=find(
text);if(unit!==null)return{unit,length}}return null}function isNameLike(text){let hasLetter=text.toLowerCase()!==text.toUpperCase();return text.includes(" ")?/\d/.
test(text)||text!==text.toLowerCase():/\d/.test(text)&&hasLetter||/^[A-ZĐ&]{3,}$/.test(text)}function shortNames(units2){var _a,_b;let heads=new Map,named=units2.
map(unit=>({unit,words:wordsOf7(unit.name)}));for(let{words}of named)for(let length=1;length<words.length;length+=1){let head=words.slice(0,length).join(" ");heads.
set(head,((_a=heads.get(head))!=null?_a:0)+1)}let short3=new Map;for(let{unit,words}of named)for(let length=1;length<words.length;length+=1){let rest=words.slice(
length);if(((_b=heads.get(words.slice(0,length).join(" ")))!=null?_b:0)<2||rest.length<2&&!/\d/.test(rest.join("")))continue;let key=rest.join(" ");short3.set(key,
short3.has(key)?null:unit)}return new Map([...short3].flatMap(([name,unit])=>unit===null?[]:[[name,unit]]))}function wordsOf7(text){return unifyTone(cleanText(text)).
toLowerCase().replace(/[^A-Za-z\u00c0-\u024f\u1e00-\u1eff\d&]+/g," ").trim().split(" ")}var WORD2=/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g,BRIDGES=lazy(()=>new Set("đạt|được|là|bằng|tương|ứng|tỷ|tỉ|lệ|chung|so|với|kế|hoạch|kh|chỉ|tiêu|dự|toán|năm|nay\
|thực|hiện|kết|quả|thu|nộp|đã|tổng|cộng|cả|toàn|tỉnh|huyện|trường|xã|phường|ngành|thành|phố|chi|nhánh|hệ|thống|đơn|vị|số|lượng|liệu|đến|tính|ngày|hết|lũy|đồng|t\
riệu|nghìn|ngàn|tr|đ|vnđ|hơn|trên|gần|khoảng|xấp|xỉ|có|mới|nạp|lập|phát|triển|vận|động|đóng|góp|của|các|cấp|trong|qua|về|mức|giao|và|thì|cho|thấy|hoàn|địa|bàn|c\
ông|đoàn|nhà|khối|theo|báo|cáo|nhanh|ước|như|sau|nhìn|đó|phải|tại|đăng".split("|"))),PAIRED=new Map([["chi","nhánh"]]);function leadsTo(text,at,mentions2){
let to=at;for(;;){let from=partStart(text,to,mentions2),inside=mentions2.filter(one=>one.from>=from&&one.from<to);if(!isBridge(text,{from,to,inside}))return!1;if(inside.
length>0||from===0||/[;.]/.test(text.charAt(from-1)))return!0;to=from-1}}function partStart(text,to,mentions2){for(let at=to-1;at>=0;at-=1){if(!/[,;:(]/.test(text.
charAt(at))&&!/^\. /.test(text.slice(at,at+2)))continue;if(!(/\d/.test(text.charAt(at-1))&&/\d/.test(text.charAt(at+1)))&&!mentions2.some(one=>one.from<at&&at<one.
to))return at+1}return 0}function isBridge(text,{from,to,inside}){var _a;let words=text.slice(from,to);for(let one of inside){let[start,end]=[one.from-from,Math.
min(one.to,to)-from];words=words.slice(0,start)+" ".repeat(end-start)+words.slice(end)}let found2=(_a=unifyTone(words.toLowerCase()).match(WORD2))!=null?_a:[];return found2.
every((word,index)=>{let next=PAIRED.get(word);return BRIDGES().has(word)&&(next===void 0||next===found2[index+1])})}var DAYS3=/\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/g;function isOtherTime(clause,period){var _a,_b;let words=clause.replace(DAYS3," ");if(isOtherYear(words,period))
return!0;let spoken=(_a=/\b(?:thang \d|quy (?:[1-4]|i{1,3}|iv)\b|(?:\d+|ba|sau|chin) thang)/.exec(words))==null?void 0:_a[0];return spoken!==void 0&&!((_b=period==
null?void 0:period.label)!=null?_b:"").includes(spoken.replace(/\D/g,"")||spoken)}function isOtherYear(text,period){var _a;let[,year]=(_a=/\bnam (\d{4})\b/.exec(
text))!=null?_a:[];return year===void 0||period===null?!1:Number(year)<period.start.year||Number(year)>period.end.year}function whole(value){return{over:value,under:1}}function roundedAs(quantity,figure2,way){let divisor=multiplyExact([quantity.under,figure2.unit]),places=divideExact(
[quantity.over],divisor,{digits:0,rounding:way});return multiplyExact([places,figure2.unit])}function says(figure2,quantity){let{leaning,value}=figure2;if(leaning===
"above")return roundedAs(quantity,figure2,"down")===value;if(leaning==="below")return roundedAs(quantity,figure2,"up")===value;let rounded=roundedAs(quantity,figure2,
"halfUp");return figure2.percent&&compareProducts([quantity.over],[100,quantity.under])<0&&rounded>=100&&value===subtractExact(100,figure2.unit)?!0:rounded===value}var LONGEST_TEXT3=200,FIGURES2=/(\d(?:[\d.,]*\d)?)( ?%| ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ]))?((?:\.? ?(?:đồng|vnđ|vnd|đ|₫))(?![a-zà-ỹđ]))?/g,
ABOVE=/(?:trên|hơn)[^\d]*$/,BELOW=/(?:gần|dưới)[^\d]*$/,APPROXIMATE=/(?:trên|hơn|gần|dưới|khoảng|xấp xỉ|chừng)[^\d]*$/;function readQuotedFigure(cell2,exponent){
var _a,_b;if(typeof cell2=="number"){let unit=+`1e-${(_b=(_a=decimalText(cell2).split(".")[1])==null?void 0:_a.length)!=null?_b:0}`;return{kind:"figure",figure:{
value:cell2,unit,percent:!1,leaning:null}}}if(typeof cell2!="string")return{kind:"none"};let text=cleanText(cell2).slice(0,LONGEST_TEXT3).toLowerCase(),matches2=[],
pattern=new RegExp(FIGURES2.source,"g");for(let match=pattern.exec(text);match!==null;match=pattern.exec(text)){let[,digits2="",suffix2="",currency2=""]=match;matches2.
push({parts:[digits2,suffix2,currency2],before:text.slice(0,match.index)})}let[only,...more2]=matches2;if(only===void 0)return{kind:"none"};if(more2.length>0)return{
kind:"several"};let[digits="",suffix="",currency=""]=only.parts;return readParts(digits,{words:`${suffix}${currency}`,before:only.before,exponent})}function readParts(digits,{
words,before:before2,exponent}){var _a,_b;let percent=words.trim()==="%",read=text=>percent?parsePercent(text):parseNumberIn(text,exponent),reading=read(`${digits}${words}`);
if(reading.kind==="ambiguous")return{kind:"ambiguous",readings:reading.readings};let[bare,one]=[parseNumber(digits),read(`1${words}`)];if(reading.kind!=="number"||
bare.kind!=="number"||one.kind!=="number")return{kind:"none"};let zeros=APPROXIMATE.test(before2)&&(_b=(_a=/0+$/.exec(decimalText(bare.value)))==null?void 0:_a[0].
length)!=null?_b:0,decimals2=decimalsOf2(digits,bare.value),place=decimals2>0?+`1e-${decimals2}`:+`1e${zeros}`;return{kind:"figure",figure:{value:/[-–−]$/.test(
before2)?-reading.value:reading.value,unit:multiplyExact([one.value,place]),percent,leaning:ABOVE.test(before2)?"above":BELOW.test(before2)?"below":null}}}function decimalsOf2(digits,value){
var _a,_b,_c;let[,written=""]=(_a=/^[\d.]*,(\d+)$/.exec(digits))!=null?_a:[],isDecimal=Number(digits.replace(/\./g,"").replace(",","."))===value;return written!==
""&&isDecimal?written.length:(_c=(_b=decimalText(value).split(".")[1])==null?void 0:_b.length)!=null?_c:0}var POWERS=[1e3,1e6,.001,1e-6,10,100,.1,.01],LEAST_TELLING=10;function findClaimCause(figure2,quantity,{others,missing}){if(roundedAs(quantity,figure2,"down")===
figure2.value)return{kind:"cutOff"};if(roundedAs(quantity,figure2,"up")===figure2.value)return{kind:"roundedUp"};let telling2=Math.abs(figure2.value)>=LEAST_TELLING,
power=figure2.value===0?void 0:POWERS.find(factor=>says(times(figure2,factor),quantity));if(power!==void 0)return{kind:"power",factor:power};let other=telling2?
others.find(one=>says(figure2,one.quantity)):void 0;return other!==void 0?{kind:"other",words:other.words}:telling2&&isSwapped(figure2,quantity)?{kind:"digitsSw\
apped"}:missing>0?{kind:"provisional",missing}:null}function times(figure2,factor){return{...figure2,value:multiplyExact([figure2.value,factor]),unit:multiplyExact(
[figure2.unit,factor])}}function isSwapped(figure2,quantity){let[typed,right]=[figure2.value,roundedAs(quantity,figure2,"halfUp")].map(value=>decimalText(Math.abs(
value)));if(typed===void 0||right===void 0||typed.length!==right.length)return!1;let first=[...typed].findIndex((digit,index)=>digit!==right.charAt(index));return first<
0?!1:`${typed.slice(0,first)}${typed.charAt(first+1)}${typed.charAt(first)}${typed.slice(first+2)}`===right}var NONE={sum:0,count:0};function totalOf(assessments,options={}){var _a,_b,_c;let{added:added2=!0}=options,target=sumOf3(assessments.map(one=>one.inTargets)),result=sumOf3(
assessments.map(one=>one.inResults)).sum,shortfall=sumOf3(assessments.map(missingToTarget)),surplus=sumOf3(assessments.map(one=>one.surplus)),counts=countStates(
assessments),missing=(_a=counts.get("noData"))!=null?_a:0,rateWithheld=assessments.some(one=>one.withholdsRate),judged=added2&&target.count>0&&!rateWithheld,planned=sumOf3(
assessments.map(one=>one.inTargets===null?null:one.inResults)).sum,nothingIn=assessments.every(one=>one.inTargets===null||one.provisional),verdict=judged&&!nothingIn?
judge(target.sum,planned,options):null;return{added:added2,target:added2&&target.count>0?target.sum:null,result:added2?result:0,rate:(_b=verdict==null?void 0:verdict.
rate)!=null?_b:null,state:(_c=verdict==null?void 0:verdict.state)!=null?_c:judged?"noData":null,provisional:assessments.some(one=>one.provisional),rateWithheld,
shortfall:added2?shortfall:NONE,surplus:added2?surplus:NONE,net:added2?subtractExact(shortfall.sum,surplus.sum):0,missing,counts}}function missingToTarget({state,
shortfall,inTargets,inResults}){return state==="late"?subtractExact(inTargets!=null?inTargets:0,inResults!=null?inResults:0):shortfall}function sumOf3(values){let present=values.
filter(value=>value!==null);return{sum:addExact(present),count:present.length}}function countStates(assessments){var _a;let counts=new Map;for(let{state}of assessments)
counts.set(state,((_a=counts.get(state))!=null?_a:0)+1);return counts}function quantityOf(total,kind){var _a,_b;switch(kind){case"result":return whole(total.result);case"target":return total.target===null?null:whole(total.target);case"\
rate":return rateOf(total);case"met":return whole(((_a=total.counts.get("met"))!=null?_a:0)+((_b=total.counts.get("exceeded"))!=null?_b:0));case"below":return whole(
addExact(["below","inProgress","late","onPace"].map(state=>{var _a2;return(_a2=total.counts.get(state))!=null?_a2:0})));case"shortfall":return whole(total.shortfall.
sum)}}function rateOf({target,result}){return target===null||target<=0?null:{over:multiplyExact([100,result]),under:target}}function totalOver(indicator,{covers:covers3}){let assessments=indicator.measures.filter(covers3).map(({assessment})=>assessment);if(assessments.every(({state})=>state===
"absent"))return null;let total=totalOf(assessments,totalOptionsOf(indicator));return total.added?total:null}function otherQuantities(survey,context){let{indicator,
scope,kind,total}=context,found2=[],add2=(words,quantity)=>{quantity!==null&&found2.push({words,quantity})};kind==="shortfall"&&add2("số còn thiếu sau bù trừ",
whole(total.net)),kind==="below"&&add2("số đơn vị chưa đạt, tính cả đơn vị chưa có số liệu",whole(addExact([belowOf(total),total.missing]))),
kind==="rate"&&add2("trung bình các tỷ lệ",meanRate(indicator,scope));for(let other of CLAIM_KIND_KEYS)other!==kind&&other==="rate"==(kind==="rate")&&add2(
CLAIM_KINDS[other].toLowerCase(),quantityOf(total,other));if(scope.name==="")for(let{name}of survey.directory.groups){let inGroup=({unit})=>unit.group===name,label=name===
""?"khối không tên":name,[without3,alone]=[totalOver(indicator,{covers:one=>!inGroup(one)}),totalOver(indicator,{covers:inGroup})];add2(`${CLAIM_KINDS[kind].
toLowerCase()} không tính ${label}`,without3&&quantityOf(without3,kind)),add2(`${CLAIM_KINDS[kind].toLowerCase()} riêng ${label}`,alone&&quantityOf(alone,kind))}else{
let all=totalOver(indicator,{covers:()=>!0});add2(`${CLAIM_KINDS[kind].toLowerCase()} của tất cả đơn vị`,all&&quantityOf(all,kind))}for(let other of survey.
indicators.filter(one=>one!==indicator)){let sum2=totalOver(other,scope);add2(`${CLAIM_KINDS[kind].toLowerCase()} của ${other.name}`,sum2&&quantityOf(sum2,kind))}
return found2}function belowOf(total){var _a,_b;return(_b=(_a=quantityOf(total,"below"))==null?void 0:_a.over)!=null?_b:0}function meanRate(indicator,{covers:covers3}){
let rates=indicator.measures.filter(covers3).flatMap(({assessment:{rate:rate2}})=>rate2!=null?rate2:[]);if(rates.length===0)return null;let points=rates.map(({result,
target})=>divideExact([100,result],target,{digits:10,rounding:"halfUp"}));return{over:addExact(points),under:rates.length}}var WORD3=/\d(?:[\d.,]*\d)?|[A-Za-z\u00c0-\u1ef9]+/g,VOWEL2=/[aeiouy\u00e0-\u00fd\u0103\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]/,HOLLOW=lazy(()=>new Set("số|tổng|\
kết|quả|thực|hiện|kế|hoạch|chỉ|tiêu|giao|tỷ|lệ|tỉ|danh|sách|tình|hình|biểu|bảng|báo|cáo|theo|dõi|sổ|tiến|độ|hợp|lượng|đạt|đã|phải|được|so|với|kh|kq|th|năm|tháng\
|quý|các|của|việc|đến|về".split("|"))),FOLLOWING=lazy(()=>new Set("đạt|được|là|năm|toàn|của|trên|trong|tháng|quý|đến|tính|bằng|còn|đã|chưa|cả|theo|có\
|vượt|và|với|cho|tại|ở|từ|ước|so|do|gồm|ít".split("|"))),QUALIFYING=lazy(()=>new Set("các|của|qua|trên|tại|ở|cho|theo|toàn|đến|từ|đối|trong|nă\
m".split("|"))),FILLING=/^(?:được|mới|thêm|là|có|\d.*)$/,MOST_FILLED=3;function mentionFinder(called){let names=called.flatMap(({thing,names:levels})=>levels.
flatMap((texts,level)=>texts.map(text=>({thing,level,tokens:withoutHollow(tokensOf(withoutBrackets(text)))})))),known=new Map;return text=>{let found2=known.get(
text);if(found2!==void 0)return found2;let tokens=tokensOf(text),mentions2=settle(names.flatMap(name=>runsOf(name,{tokens,text})));return known.set(text,mentions2),
mentions2}}function tokensOf(text){let isCapitals5=text===text.toUpperCase(),tokens=[],pattern=new RegExp(WORD3.source,"g");for(let match=pattern.exec(text);match!==
null;match=pattern.exec(text)){let[found2]=match,word=unifyTone(found2.toLowerCase()),isCapital=!isCapitals5&&found2===found2.toUpperCase(),short3=/^[^\d]{2,8}$/.
test(word)&&(isCapital||!VOWEL2.test(word));tokens.push({word,short:short3,start:match.index,end:match.index+found2.length})}return tokens}function withoutBrackets(name){
return cleanText(name.replace(/\([^()]*\)?/g," "))}function withoutHollow(tokens){var _a,_b;let isHollow=token=>token!==void 0&&HOLLOW().has(token.word),[from,to]=[
0,tokens.length];for(;isHollow(tokens[from]);)from+=1;for(;to>from&&(isHollow(tokens[to-1])||/^\d/.test((_b=(_a=tokens[to-1])==null?void 0:_a.word)!=null?_b:""));)
to-=1;return tokens.slice(from,to)}function weigh(tokens){return tokens.reduce((sum2,{short:short3,word})=>sum2+(short3?word.length:1),0)}function runsOf({thing,
level,tokens:name},{tokens,text}){let whole2=weigh(name);return tokens.flatMap((token,at)=>{for(let head=0;head<name.length;head+=1){let run=runAt(name.slice(head),
tokens.slice(at)),last=tokens[at+run.inText-1],next=tokens[at+run.inText];if(last===void 0||run.weight<2||run.inText===1&&run.weight<3)continue;let rest=name[head+
run.inName],isHead=head===0&&rest!==void 0&&QUALIFYING().has(rest.word);if(run.weight*5<whole2*3&&!isHead)continue;let isCut=rest!==void 0,goesOn3=next!==void 0&&
/^ ?$/.test(text.slice(last.end,next.start));if(!(isCut&&goesOn3&&!/^\d/.test(next.word)&&!FOLLOWING().has(next.word)))return[{from:token.start,to:last.end,things:[
thing],weight:run.weight,level}]}return[]})}function runAt(name,tokens){var _a,_b;let[inName,inText,weight,whole2]=[0,0,0,0];for(;;){let[own,other]=[name[inName],
tokens[inText]];if(own===void 0||other===void 0)break;if(own.word===other.word)[inName,inText,weight,whole2]=[inName+1,inText+1,weight+weigh([own]),whole2+1];else if(own.
short&&spells(own,tokens.slice(inText)))[inName,inText,weight]=[inName+1,inText+own.word.length,weight+own.word.length],whole2+=1;else if(other.short&&spells(other,
name.slice(inName)))[inName,inText,weight]=[inName+other.word.length,inText+1,weight+other.word.length],whole2+=1;else if(own.word.length===1&&other.word.startsWith(
own.word))[inName,inText,weight]=[inName+1,inText+1,weight+1];else if(weight>0&&FILLING.test(other.word)&&inText<MOST_FILLED+inName)inText+=1;else break}for(;inText>
0&&FILLING.test((_b=(_a=tokens[inText-1])==null?void 0:_a.word)!=null?_b:"");)inText-=1;return whole2===0?{inName:0,inText:0,weight:0}:{inName,inText,weight}}function spells({
word},tokens){return tokens.slice(0,word.length).map(one=>one.word.charAt(0)).join("")===word}function settle(runs){let settled2=[],sorted=[...runs].sort((a,b)=>b.
weight-a.weight||a.level-b.level);for(let run of sorted){if(settled2.some(one=>overlaps3(one,run)))continue;let rivals=sorted.filter(one=>overlaps3(one,run)),equals=rivals.
filter(({weight})=>weight===run.weight),things=[...new Set(equals.flatMap(one=>one.things))];for(let level of new Set(rivals.map(one=>one.level))){let named=new Set(
rivals.filter(one=>one.level===level).flatMap(one=>one.things)),narrowed2=things.filter(thing=>named.has(thing));narrowed2.length>0&&narrowed2.length<things.length&&
(things=narrowed2)}settled2.push({from:run.from,to:run.to,things})}return settled2.sort((a,b)=>a.from-b.from)}function overlaps3(one,other){return one.from<other.
to&&other.from<one.to}function subjectsOf(survey,views){let{indicators}=survey,perTab=groupBy(indicators.flatMap(indicator=>[...new Set(tabsOf(indicator.origin))].map(tab=>({tab,indicator}))),
({tab})=>tab),aloneInTab=new Map([...perTab].flatMap(([tab,[first,...more2]])=>more2.length>0?[]:[[tab,first.indicator]])),headersOf=indicator=>sourcesOf(indicator.
origin).flatMap(({table,columns:{resultColumn}})=>{var _a;let view=views.find(one=>one.table===table);return(_a=view==null?void 0:view.columns.filter(({column})=>column===
resultColumn).flatMap(({texts})=>texts))!=null?_a:[]}),titlesOf=({origin})=>[...sourcesOf(origin).map(({table})=>table.title),...origin.kind==="logs"?origin.logs.
map(({log})=>log.title):[],...tabsOf(origin).filter(tab=>aloneInTab.has(tab))],mentionsIn=mentionFinder(indicators.map(indicator=>({thing:indicator,names:[[indicator.
name,indicator.label],[...headersOf(indicator),...titlesOf(indicator)]]})));return{survey,mentionsIn,aloneInTab,beside:besideOf(survey)}}function besideOf({indicators,
...survey}){let found2=new Map,add2=(source,own)=>{for(let line of[...source.linesAbove,...source.linesBelow])found2.set(lineKey(source.tab,line),own)};for(let table of rawTables(
survey))add2(table,indicators.filter(({origin})=>sourcesOf(origin).some(source=>source.table===table)));for(let log of survey.logs)add2(log,indicators.filter(({
origin})=>origin.kind==="logs"&&origin.logs.some(one=>one.log===log)));return found2}function lineKey(tab,{row,column}){return JSON.stringify([tab,row,column])}
function subjectOfClaim({tab,cell:cell2,statement,at},subjects){var _a,_b;let mentions2=subjects.mentionsIn(statement),before2=mentions2.filter(({to})=>to<=at),
last=before2[before2.length-1];if(last!==void 0)return onlyOf([last]);if(mentions2.length>0)return onlyOf(mentions2);let inCell=subjects.mentionsIn(cell2);if(inCell.
length>0)return onlyOf(inCell);let{indicators}=subjects.survey;return(_b=subjects.aloneInTab.get(tab))!=null?_b:indicators.length===1&&(_a=indicators[0])!=null?
_a:null}function onlyOf(mentions2){let[first,...more2]=new Set(mentions2.flatMap(({things})=>things));return first!==void 0&&more2.length===0?first:null}function referencesOf(survey){return{survey,findUnit:unitFinder(survey.directory),byName:indexNames2(survey.indicators)}}function nameKey2(text){return unifyTone(
cleanText(text)).toLowerCase().replace(/[\s.,;:()›/–-]+/g," ").trim()}function indexNames2(indicators){let index=namesOf3=>{let found2=new Map;for(let indicator of indicators)
for(let key of new Set(namesOf3(indicator).map(nameKey2))){let known=found2.get(key);known?known.push(indicator):found2.set(key,[indicator])}return found2};return[
index(({name,key})=>[name,key]),index(({origin})=>sourcesOf(origin).flatMap(({table,columns})=>[columns.label,table.title,table.tab]))]}function indicatorsNamed(reference,{
byName}){let key=nameKey2(reference);for(let names of byName){let found2=names.get(key);if(key!==""&&found2!==void 0)return found2}return[]}function scopeOf(words,{
survey,findUnit}){if(words===""||isTotalText(words))return{name:"",covers:()=>!0};let unit=findUnit(words);if(unit!==null)return{name:unit.name,covers:measure=>measure.
unit.name===unit.name};let group=survey.directory.groups.find(({name})=>name!==""&&nameKey2(name)===nameKey2(words));return group?{name:group.name,covers:({unit:{
group:own}})=>own===group.name}:null}function findListedClaims(survey,{tabs}){let claims=tabs.flatMap(tab=>{var _a;return(_a=readClaimList(tab))!=null?_a:[]});if(claims.length===0)return[];let known=referencesOf(
survey);return claims.flatMap(claim2=>{let spots=spotsOf([{place:{tab:claim2.tab,row:claim2.row,column:claim2.column},unit:null,typed:claim2.figure}]),judged=judgeClaim(
claim2,known);if(spots===null||judged===null)return[];let{text,reference,unit,kind}=claim2,subject=[text,reference,unit,kind].join(" › ");return[{severity:"Cầ\
n xem lại",spots,subject,text,...judged}]})}function judgeClaim(claim2,known){let unclear=(why,names=[])=>({kind:"claimUnclear",why,names}),{survey}=known,named=indicatorsNamed(
claim2.reference,known),[indicator,...more2]=named;if(indicator===void 0)return unclear("noIndicator",survey.indicators.map(({name})=>name));if(more2.length>0)return unclear(
"severalIndicators",named.map(({name})=>name));let scope=scopeOf(claim2.unit,known);if(scope===null)return unclear("noUnit",[claim2.unit]);let reading=readQuotedFigure(
claim2.figure,exponentOfMeasure(indicator.measure));if(reading.kind==="none")return unclear("noFigure");if(reading.kind==="several")return unclear("severalFigur\
es");if(reading.kind==="ambiguous")return unclear("ambiguous",reading.readings.map(String));let kind=kindOf3(claim2.kind,reading.figure);if(kind===null)return unclear(
"noKind",Object.values(CLAIM_KINDS));let total=totalOver(indicator,scope),quantity=total===null?null:quantityOf(total,kind);if(total===null||quantity===null)return unclear(
"noTotal",[indicator.name]);let figure2=asWritten(reading.figure,{kind,quantity});if(says(figure2,quantity))return null;let others=otherQuantities(survey,{indicator,
scope,kind,total});return{kind:"listedClaim",of:kind,indicator:indicator.name,scope:scope.name,computed:roundedAs(quantity,{...figure2,unit:kind==="rate"?finer(
figure2.unit):1e-6},"halfUp"),claimed:figure2.value,cause:findClaimCause(figure2,quantity,{others,missing:total.missing})}}function finer(unit){return Math.max(
1e-8,multiplyExact([unit,.01]))}function kindOf3(words,figure2){var _a;if(words==="")return figure2.percent?"rate":"result";let key=nameKey2(words);return(_a=CLAIM_KIND_KEYS.
find(kind=>nameKey2(CLAIM_KINDS[kind])===key))!=null?_a:null}function asWritten(figure2,{kind,quantity}){if(kind!=="rate"||figure2.percent)return{...figure2,percent:kind===
"rate"};let points={...figure2,percent:!0};if(Math.abs(figure2.value)>2||says(points,quantity))return points;let unit=multiplyExact([figure2.unit,100]);return{...points,
value:multiplyExact([figure2.value,100]),unit:Math.min(1,unit)}}var NUMBER=/\d(?:[\d.,]*\d)?/g,REACHED2=/(?:\bdat(?: ty le)?(?: duoc| la)?|\bbang|\bty le(?: chung| bao phu)?(?: la| dat)?|\btuong ung|[(=])(?: tren| hon| gan| khoang| xap xi)?$/,
COUNTED2=/\b(?:dat|duoc|co|la|thu|voi|tong(?: so)?|ket nap|thanh lap(?: moi)?|phat trien(?: moi)?)(?: duoc)?(?: tren| hon| gan| khoang| xap xi)?$/,TOTALS3=/\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong|don vi)|ca (?:tinh|huyen|truong|xa|phuong|nam)|cong don|luy ke)\b/,
OTHERWISE=/\b(?:cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|trong do|rieng|binh quan|trung binh|(?:tang|giam|them)(?: tren| hon)? \d|con lai|con thieu|chua|moi (?:don vi|xa|truong|thang|quy|nguoi|lop)|tro len|ho tro|tang qua|tham hoi|trao|tap huan|khen)\b/,
GOALS=/\b(?:phan dau|du kien|uoc|chi tieu (?:la|giao|dat)|giao chi tieu|muc tieu|nghi quyet|it nhat|toi thieu|phai dat|yeu cau)\b/,OF_UNITS=/(?:\d|\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|cac|nhieu|so)) (?:don vi|xa|phuong|truong|lop|thon|xom|to|chi bo|chi doan|chi hoi|tram|chi nhanh|khoa|phong|co so|cong doan co so|cdcs)\b/;
function findQuotedFigures(prose,subjects,{told:told2,namesUnit}){return prose.flatMap(({place,text:cell2,statements})=>statements.flatMap(statement=>{let wrong=[];
return quotedIn(statement).flatMap(quoted4=>{if(quoted4.kind==="rate"&&told2.has(rateKey(cell2,quoted4.figure)))return[];let indicator=subjectOf4(quoted4,{tab:place.
tab,cell:cell2,statement},subjects);if(indicator===null||wrong.includes(indicator))return[];if(!leadsTo(statement,quoted4.at,subjects.mentionsIn(statement)))return[];
let clause=clauseOf(quoted4);if(isOtherwise(quoted4,clause,indicator)||namesUnit(clause))return[];let facts=judge2(quoted4,indicator,subjects),spots=spotsOf([{place,
unit:null,typed:cell2}]);if(facts===null||spots===null)return[];wrong.push(indicator);let subject=`${indicator.name} › ${quoted4.figure} › ${statement}`,{figure:figure2}=quoted4;
return[{severity:"Cần xem lại",spots,subject,kind:"quotedClaim",figure:figure2,text:statement,...facts}]})}))}function rateKey(cell2,figure2){return JSON.stringify(
[cell2,figure2.replace(/ ?%$/,"")])}function quotedIn(statement){var _a,_b,_c;let found2=[],pattern=new RegExp(NUMBER.source,"g");for(let match=pattern.exec(statement);match!==
null;match=pattern.exec(statement)){let[digits]=match,before2=statement.slice(0,match.index),after=statement.slice(match.index+digits.length);if(/[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d/.,-]$/.
test(before2)&&!/[,.] ?$/.test(before2))continue;let[percent=""]=(_a=/^ ?%/.exec(after))!=null?_a:[];if(percent!==""){found2.push({figure:`${digits}%`,kind:"rat\
e",of:null,at:match.index,before:before2,after});continue}let[pair="",second=""]=(_b=/^ ?\/ ?(\d(?:[\d.]*\d)?)(?![\d/,%])/.exec(after))!=null?_b:[];after=after.
slice(pair.length),pattern.lastIndex+=pair.length;let of=second===""?null:parseNumber(second);if(!/^ [A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(after)||of!==null&&
of.kind!=="number")continue;let figure2=pair===""?digits:`${digits}/${second}`;found2.push({figure:figure2,kind:"count",of:(_c=of==null?void 0:of.value)!=null?_c:
null,at:match.index,before:before2,after})}return found2}function subjectOf4({kind,at,figure:figure2},where,subjects){if(kind==="rate")return subjects.mentionsIn(
where.cell).length===0?null:subjectOfClaim({...where,at},subjects);let mentions2=subjects.mentionsIn(where.statement),around=mentions2.find(({from,to})=>from<at&&
at<to);if(around!==void 0)return firstOf2(around);let next=mentions2.find(({from})=>from>=at);if(next===void 0)return null;let between2=where.statement.slice(at+
figure2.length,next.from).trim();return between2.split(" ").length<=2&&/^[A-Za-z\u00c0-\u024f\u1e00-\u1eff /]*$/.test(between2)?firstOf2(next):null}function firstOf2({
things:[first,...more2]}){return more2.length>0?null:first!=null?first:null}function clauseOf({before:before2,figure:figure2,after}){var _a;let start=Math.max(...[
" nhưng "," tuy nhiên"," trong khi "].map(word=>before2.lastIndexOf(word)),0);return`${before2.slice(start)}${figure2}${(_a=after.split(/, (?!bài)|\. /)[0])!=
null?_a:""}`}function isOtherwise({before:before2},clause,{period}){let folded2=foldText(clause);return OTHERWISE.test(folded2)||GOALS.test(foldText(before2))||
isOtherTime(folded2,period)}function judge2(quoted4,indicator,{survey}){var _a;let scope={name:"",covers:()=>!0},total=totalOver(indicator,scope);if(total===null)
return null;let kind=quoted4.kind==="rate"?"rate":"result",quantity=quantityOf(total,kind),reading=readQuotedFigure(`${lastWords(quoted4.before)}${(_a=quoted4.figure.
split("/")[0])!=null?_a:""}`,0);if(quantity===null||reading.kind!=="figure"||quantity.under===0)return null;let figure2=reading.figure;if(isSaid(figure2,quantity)||
isOfAnother(figure2,kind,indicator,survey.directory.groups))return null;let folded2=foldText(quoted4.before);if(kind==="rate"){let last=folded2.split(/[,;(]/).slice(
-2).join(",");if(!REACHED2.test(folded2)||OF_UNITS.test(last))return null}else if(!isCountClaim(quoted4,figure2,{folded:folded2,target:total.target,quantity}))return null;
let unit=kind==="rate"?finer(figure2.unit):1e-6,others=otherQuantities(survey,{indicator,scope,kind,total});return{of:kind,indicator:indicator.name,scope:"",claimed:figure2.
value,computed:roundedAs(quantity,{...figure2,unit},"halfUp"),cause:findClaimCause(figure2,quantity,{others,missing:total.missing})}}function lastWords(before2){
var _a,_b;return(_b=(_a=/[^\d,;.]{0,15}$/.exec(before2))==null?void 0:_a[0])!=null?_b:""}function isSaid(figure2,quantity){return says(figure2,quantity)||roundedAs(
quantity,figure2,"down")===figure2.value}function isOfAnother(figure2,kind,indicator,groups){let others=new Set(groups.filter(({union})=>!union).map(({name})=>name)),
unions=totalOver(indicator,{covers:({unit})=>!others.has(unit.group)}),parts=sourcesOf(indicator.origin).map(source=>totalOver({...indicator,measures:source.measures},
{covers:()=>!0}));return[unions,...parts].some(total=>{let quantity=total===null?null:quantityOf(total,kind);return quantity!==null&&isSaid(figure2,quantity)})}
function isCountClaim({of,after},{value},{folded:folded2,target,quantity}){if(of!==null)return of===target;if(value===target||value===0)return!1;let ratio=quantity.
over===0?0:value/quantity.over;return ratio<.5||ratio>2?!1:TOTALS3.test(folded2)||/^[^.;]*\d ?%/.test(after)||COUNTED2.test(folded2)}var ONES=new Map([["một",1],["mốt",1],["hai",2],["ba",3],["bốn",4],["tư",4],["năm",5],["lăm",5],["sáu",6],["bảy",7],["bẩy",7],["tám",8],["chín",
9]]),COUNT_WORDS="(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|\
một|hai|ba|bốn|năm|sáu|bảy|tám|chín)";function readCountWord(text){let words=text.toLowerCase().split(" "),[first="",second,third]=words;if(words.length>
3)return null;if(first==="mười")return second===void 0?10:addOne(10,second);let one=ONES.get(first);return one===void 0?null:second===void 0?one:second!=="mư\
ơi"?null:third===void 0?one*10:addOne(one*10,third)}function addOne(tens,word){let one=ONES.get(word);return one===void 0?null:tens+one}var LACKING=/\b(?:chua|khong) (?:dat|du|hoan thanh)\b(?! 100 ?%| yeu cau)|\bcon (?:thieu|no)\b|\bchua (?:nop|thu|dong|gui) du\b|\b(?:duoi|thap hon) (?:chi tieu|ke hoach|muc giao|muc)\b/,
SOME=/\b(?:nhu|vi du|dien hinh|mot so|nhat la|trong do co|chu yeu|tieu bieu)\b/,OTHERS=/\b(?:tru|ngoai|rieng|ngoai tru)\b/,GOALS2=/\b(?:phan dau|du kien|don vi nao|khong con|phai dat|de nghi cac don vi khong)\b/,
REACHED3=/\b(?:da|deu) (?:dat|du|hoan thanh|vuot)\b|\b(?:hoan thanh|vuot)\b/,OF_TARGET=/^ *(?:$|[:.,()…]|(?:chi tieu|ke hoach|kh|du toan|muc|so|gom|la|theo|nam|duoc|o|trong|do|de nghi|va|100)\b)/,
LIST=/\b(?:chua|con) .*(?::|\bgom\b|\bla\b)/,VERBS=/\b(?:dat|du|hoan thanh|vuot|thu|nop|con|da|chua|de nghi|can|co|cac)\b/,UNIT_NOUNS2="đơn vị|công đoàn cơ sở|c\
đcs|xã, phường|xã|phường|huyện|trường|lớp|thôn|xóm|tổ|chi bộ|chi đoàn|chi hội|trạm|chi nhánh|khoa|phòng|phòng giao dịch|pgd|cơ sở",
COUNTED3=new RegExp(`(?:^|[^\\wà-ỹ.,/])(\\d{1,3}|${COUNT_WORDS})(?:/(\\d{1,3}))? (${UNIT_NOUNS2})(?![a-zà-ỹđ])`,"gi"),OF_YEAR2=/(?:trong|cả|cuối|đầu|của|hết|mỗi|từng|một|qua) ?$/i,
LONGEST_QUOTE=120;function findNamedUnits(prose,subjects,{namesIn:namesIn2}){return prose.flatMap(({place,text:cell2,statements})=>joinLists(statements).flatMap(
statement=>{var _a;let folded2=foldText(statement),lacking=LACKING.exec(folded2);if(lacking===null||/nếu /i.test(statement)||GOALS2.test(folded2)||OTHERS.test(
folded2)||REACHED3.test(folded2.replace(lacking[0]," ")))return[];let behind=lacking.index+lacking[0].length;if(!isOfTarget(statement,folded2.slice(behind),subjects))
return[];let object=subjects.mentionsIn(statement).find(({from})=>from>=behind&&from<=behind+20),spoken={tab:place.tab,cell:cell2,statement,at:(_a=object==null?
void 0:object.to)!=null?_a:lacking.index},indicator=subjectOfClaim(spoken,subjects);if(indicator===null||isOtherYear(folded2,indicator.period))return[];let named=namesIn2(
statement),counted=countIn(statement),facts=compare(indicator,{named,counted,whole:!SOME.test(folded2)}),spots=spotsOf([{place,unit:null,typed:cell2}]);if(facts===
null||spots===null)return[];let subject=`${indicator.name} › ${statement}`;return[{severity:"Cần xem lại",spots,subject,kind:"namedUnits",text:statement,...facts}]}))}
function joinLists(statements){let joined2=[];for(let statement of statements){let last=joined2[joined2.length-1];last!==void 0&&LIST.test(foldText(last))&&!VERBS.
test(foldText(statement))?joined2[joined2.length-1]=`${last}, ${statement}`:joined2.push(statement)}return joined2}function isOfTarget(statement,behind,{mentionsIn}){
if(OF_TARGET.test(behind))return!0;let object=statement.slice(statement.length-behind.length),[first]=mentionsIn(object.trim());return first!==void 0&&object.trim().
slice(0,first.from).split(" ").length<=3}function compare(indicator,{named,counted,whole:whole2}){var _a;let inTable=indicator.measures.filter(({assessment})=>assessment.
state!=="absent"),below=inTable.filter(isBelow),open=inTable.filter(({assessment:{state}})=>state==="noData");if(inTable.filter(({assessment:{rate:rate2}})=>rate2!==
null).length===0||(counted!=null?counted:0)>inTable.length)return null;let names=new Set(named.map(({index})=>index)),[belowOnes,openOnes,rows]=[below,open,inTable].
map(measures=>new Set(measures.map(({unit})=>unit.index))),missing=below.filter(({unit})=>!names.has(unit.index)).map(({unit})=>unit.name),reached2=named.filter(
({index})=>(rows==null?void 0:rows.has(index))===!0&&(belowOnes==null?void 0:belowOnes.has(index))!==!0&&(openOnes==null?void 0:openOnes.has(index))!==!0),known=named.
filter(({index})=>(rows==null?void 0:rows.has(index))===!0),{name,period}=indicator,facts={indicator:name,period:(_a=period==null?void 0:period.label)!=null?_a:
null,counted,below:below.length};if(known.length===0)return counted===null||!whole2||counted===below.length||counted===below.length+open.length?null:{...facts,named:[],
missing:below.map(({unit})=>unit.name),reached:[]};let told2=whole2?missing:[];return told2.length===0&&reached2.length===0?null:{...facts,named:named.map(unit=>unit.
name),missing:told2,reached:reached2.map(unit=>unit.name)}}function isBelow({assessment:{state,shortfall}}){return state==="below"||(state==="inProgress"||state===
"late"||state==="onPace")&&(shortfall!=null?shortfall:0)>0}function countIn(statement){let counts=[],pattern=new RegExp(COUNTED3.source,"gi");for(let match=pattern.
exec(statement);match!==null;match=pattern.exec(statement)){let[,digits=""]=match;if(/^năm$/i.test(digits)&&OF_YEAR2.test(statement.slice(0,match.index+1)))continue;
let value=/^\d/.test(digits)?Number(digits):readCountWord(cleanText(digits));value!==null&&counts.push(value)}let[only,...more2]=counts;return only!==void 0&&more2.
length===0?only:null}function namedUnitsWords({text,indicator,period,counted,named,missing,reached:reached2,below}){let of=period===null?indicator:`${indicator}\
, ${period}`,told2=named.length===0?"":`nêu tên ${formatNumber(named.length)} đơn vị`,count=counted===null?"":`nêu ${formatNumber(counted)} đơn vị`,listed8=missing.
join(", ");return{found:`${[count,told2].filter(part=>part!=="").join(", ").replace(/^n/,"N")}: "${shorten(text)}"`,expected:[`${of}: ${formatNumber(below)} đơn\
 vị chưa đạt`,...missing.length===0?[]:[`${named.length===0?"gồm":"chưa nêu"} ${listed8}`],...reached2.length===0?[]:[`nêu nhưng không phải chưa đạt: ${reached2.
join(", ")}`]].join("; "),suggestion:"Sửa danh sách đơn vị trong văn bản, hoặc xem lại số liệu của biểu"}}function shorten(text){return text.
length>LONGEST_QUOTE?`${text.slice(0,LONGEST_QUOTE-1)}…`:text}var LOST=[1,1e3,1e6],FIGURE3=/\d(?:[\d.,]*\d)?/g,PERCENT3=/^ ?%/,MULTIPLIER=/^ ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ])/,CURRENCY2=/^\.? ?(?:đồng|vnđ|vnd|đ)(?![a-zà-ỹđ/])/,
GROUPED=/^\d{1,3}(?:\.\d{3}){2,}$/,OTHERWISE2=/\b(?:trong do|rieng|binh quan|trung binh|cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|tang|giam|moi (?:don vi|xa|truong|nguoi|lop)|ho tro|tang qua|tham hoi|trao|chi cho|tro cap|vay)\b/,
TOTALS4=/\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong)|ca (?:tinh|huyen|truong|xa|phuong)|cong don|luy ke)\b/,GOALS3=/\b(?:phan dau|chi tieu|ke hoach|muc tieu|du kien|uoc|giao|du toan|nghi quyet)\b/,
GOAL_BEHIND=/^[,.]? ?(?:theo |la )?(?:ke hoach|chi tieu|du toan|muc tieu|muc phan dau)/,RESULTS=/\b(?:thu|nop|dat|thuc hien|ket qua|la|duoc)\b/;function findClaims(prose,subjects,namesUnit){
let rates=new Set;return{findings:prose.flatMap(cell2=>checkCell(cell2,{subjects,namesUnit,rates})),rates}}function checkCell({place,text:cell2},context){var _a,
_b;let{subjects,rates}=context,told2=new Map,figures=readFigures(cell2.toLowerCase());for(let amount of figures.amounts){let spoken={tab:place.tab,cell:cell2,statement:cell2,
at:amount.index},known=knownOf(spoken,{place,subjects});if(known===null||isOfUnit(amount,{statement:cell2,known,context}))continue;let goals=figures.amounts.filter(
goal=>!isOfUnit(goal,{statement:cell2,known,context})),tied=tie(amount,goals,figures.percentages);tied!==null&&rates.add(rateKey(cell2,tied.percentage)),!(goals.
some(other=>{var _a2;return((_a2=tie(other,goals,figures.percentages))==null?void 0:_a2.goal)===amount})||((_a=tied==null?void 0:tied.factor)!=null?_a:1)===1&&agrees2(
amount,cell2,known.totals))&&(((_b=tied==null?void 0:tied.factor)!=null?_b:1)===1&&!leadsTo(cell2,amount.index,subjects.mentionsIn(cell2))||tied===null&&!isClaim(
amount,cell2,known)||(tied===null&&noteRate(amount,{known,cell:cell2,rates,percentages:figures.percentages}),told2.set(amount.text,{amount,known,tied})))}return[
...told2.values()].flatMap(({amount:{text,value},known,tied})=>{let spots=spotsOf([{place,unit:null,typed:cell2}]);if(spots===null)return[];let lost=tied===null?
lostPower(value,known):lostIn(value,tied),{indicator,total}=known;return[{kind:"claim",severity:"Cần xem lại",spots,subject:text,text,value,total,indicator,
lost}]})}function lostIn(value,{factor,goal}){if(factor===1)return null;let rate2=roundRatio(multiplyExact([value,factor]),goal.value,{digits:2,mode:"halfUp"});
return{factor,goal:goal.text,rate:rate2}}function lostPower(value,{total,target}){let factor=LOST.find(power=>power>1&&multiplyExact([value,power])===total);if(factor===
void 0||target<=0)return null;let rate2=roundRatio(total,target,{digits:2,mode:"halfUp"});return{factor,goal:`KH ${formatNumber(target)}`,rate:rate2}}function knownOf(spoken,{
place,subjects}){var _a,_b,_c,_d,_e;let named=subjects.mentionsIn(spoken.cell).length>0,subject=subjectOfClaim(spoken,subjects);if(named&&subject===null)return null;
let all=subjects.survey.indicators.filter(({money})=>money),beside=((_a=subjects.beside.get(lineKey(place.tab,place)))!=null?_a:[]).filter(({money})=>money),alone=all.
length===1?all:[],meant=(named&&subject?[subject]:beside.length>0?beside:alone).filter(({money})=>money),[first]=meant;if(first===void 0)return null;let totals=meant.
flatMap(one=>[one,...sourcesOf(one.origin).map(({measures})=>({...one,measures}))]).map(totalsOf);return{indicator:first.name,total:(_c=(_b=totals[0])==null?void 0:
_b.result)!=null?_c:0,target:(_e=(_d=totals[0])==null?void 0:_d.all[1])!=null?_e:0,totals:totals.flatMap(one=>one.all),period:first.period,ofUnits:new Set(meant.
flatMap(unitFigures)),named}}function isOfUnit({value,index},{statement,known,context}){return known.ofUnits.has(value)||context.namesUnit(clauseAround(statement,
index))}function isClaim({text,value,index},statement,known){var _a;let{named,total,period}=known,clause=foldText(clauseAround(statement,index)),before2=foldText(
(_a=statement.slice(0,index).split(/[,;]|\. /).pop())!=null?_a:""),after=foldText(statement.slice(index+text.length));if(!RESULTS.test(clause)&&!named||GOALS3.test(
before2)||GOAL_BEHIND.test(after)||OTHERWISE2.test(clause)||isOtherTime(clause,period))return!1;let isOfSize2=total>0&&LOST.some(factor=>isNear4(value*factor,total));
return TOTALS4.test(clause)?RESULTS.test(clause):named&&RESULTS.test(clause)&&isOfSize2}function isNear4(value,total){return value>=total/2&&value<=total*2}function noteRate({
value},{known:{totals},cell:cell2,rates,percentages}){let[,target=0]=totals;if(!(target<=0))for(let{points,digits,text}of percentages)["halfUp","truncate"].some(
mode=>roundRatio(value,target,{digits,mode})===points)&&rates.add(rateKey(cell2,text))}function tie(amount,amounts,percentages){for(let factor of LOST)for(let goal of amounts){
if(goal===amount||goal.value<=0)continue;let value=multiplyExact([amount.value,factor]),tied=percentages.find(({points,digits})=>["halfUp","truncate"].some(mode=>roundRatio(
value,goal.value,{digits,mode})===points));if(tied!==void 0)return{goal,factor,percentage:tied.text}}return null}function agrees2({text,value,rounded,index},statement,totals){
var _a,_b;let before2=(_b=(_a=/[^\d,;.]{0,15}$/.exec(statement.slice(0,index)))==null?void 0:_a[0])!=null?_b:"",reading=readQuotedFigure(`${before2}${text}`,0);
return totals.some(total=>reading.kind==="figure"&&says(reading.figure,whole(total))?!0:rounded?Math.abs(total-value)<=Math.abs(total)*.005:total===value)}function totalsOf({
measures,measure:unitOfMeasure}){let scale=10**exponentOfMeasure(unitOfMeasure),sum2=pick=>multiplyExact([addExact(measures.map(measure=>{var _a;return(_a=pick(
measure))!=null?_a:0})),scale]),result=sum2(({assessment})=>assessment.inResults),target=sum2(({assessment})=>assessment.inTargets),shortfall=sum2(({assessment})=>assessment.
shortfall),surplus=sum2(({assessment})=>assessment.surplus);return{result,all:[result,target,shortfall,surplus,Math.abs(target-result)]}}function unitFigures({measures,
measure:unitOfMeasure}){let scale=10**exponentOfMeasure(unitOfMeasure);return measures.flatMap(({assessment:{inTargets,inResults,shortfall,surplus}})=>[inTargets,
inResults,shortfall,surplus].flatMap(value=>value===null?[]:[multiplyExact([value,scale])]))}function readFigures(text){var _a,_b,_c,_d,_e,_f;let amounts=[],percentages=[],
pattern=new RegExp(FIGURE3.source,"g");for(let match=pattern.exec(text);match!==null;match=pattern.exec(text)){let[digits]=match,rest=text.slice(match.index+digits.
length),multiplier=(_b=(_a=MULTIPLIER.exec(rest))==null?void 0:_a[0])!=null?_b:"",currency=(_d=(_c=CURRENCY2.exec(rest.slice(multiplier.length)))==null?void 0:_c[0])!=
null?_d:"";if(PERCENT3.test(rest)){let reading=parsePercent(digits),decimals2=(_f=(_e=digits.split(",")[1])==null?void 0:_e.length)!=null?_f:0;reading.kind==="n\
umber"&&percentages.push({text:digits,points:reading.value,digits:decimals2})}else if(multiplier!==""||currency!==""||GROUPED.test(digits)&&!rest.startsWith("/")){
let written=cleanText(`${digits}${multiplier}${currency}`),reading=parseNumber(`${digits}${multiplier}`);reading.kind==="number"&&amounts.push({text:written,value:reading.
value,rounded:multiplier!=="",index:match.index})}}return{amounts,percentages}}function clauseAround(text,index){var _a,_b;let before2=text.slice(0,index).split(
/;|\. /),after=text.slice(index).split(/;|\.(?: |$)/);return`${(_a=before2[before2.length-1])!=null?_a:""}${(_b=after[0])!=null?_b:""}`}function readTold(survey,{tabs},views){return{prose:tabs.flatMap(tab=>readClaimList(tab)===null?readProse(tab,takenRows(survey,tab.name)):[]),subjects:subjectsOf(
survey,views)}}function takenRows(survey,tab){let{forms,logs,open}=survey,sources=[...rawTables(survey),...open.map(({table})=>table),...forms,...logs],taken=new Set;
for(let{header,rows}of sources.filter(source=>source.tab===tab)){let last=Math.max(header.last,...rows.map(({row})=>row));for(let row=header.first;row<=last;row+=
1)taken.add(row)}return taken}function findToldClaims({prose,subjects}){let units2=toldUnits(subjects.survey.directory),{findings,rates}=findClaims(prose,subjects,
units2.isNamedIn);return[...findings,...findQuotedFigures(prose,subjects,{told:rates,namesUnit:units2.isNamedIn}),...findNamedUnits(prose,subjects,units2)]}function findCountedTwice({indicators}){return indicators.filter(({origin})=>origin.kind==="logs").flatMap(log=>indicators.flatMap(table=>{if(table.origin.kind===
"logs"||!isSame3(log,table))return[];let pairs=pairsOf2(table,log);if(pairs.length===0)return[];let differing=pairs.filter(([one,other])=>one.value!==other.value).
map(([one,other])=>spotOf(one,other)),spots=spotsOf(differing.length>0?differing:pairs.slice(0,1).map(([one])=>spotOf(one,null)));return spots===null?[]:[{kind:"\
countedTwice",severity:"Cần xem lại",spots,subject:table.name,log:log.name,agrees:pairs.length-differing.length,of:pairs.length}]}))}function isSame3(one,other){
var _a,_b;return ownWords(one)===ownWords(other)&&((_a=one.measure)!=null?_a:other.measure)===((_b=other.measure)!=null?_b:one.measure)&&keyOf5(one.period)===keyOf5(
other.period)}function ownWords({label}){return foldText(withoutPeriod(label))}function keyOf5(period){return period===null?"":periodKey(period)}function pairsOf2(table,log){
return table.measures.flatMap((measure,index)=>{let other=log.measures[index],value=figureOf5(measure),counted=other?figureOf5(other):null;return!other||value===
null||counted===null||measure.result.places.length===0?[]:[[{measure,value},{measure:other,value:counted}]]})}function figureOf5({result,rows}){return rows.length>
0&&result.reading.kind==="number"?result.reading.value:null}function spotOf({measure},counted){let[place={tab:"",row:0,column:0}]=measure.result.places,spot={place,
unit:measure.unit.name,typed:measure.result.typed};return counted===null?spot:{...spot,expected:counted.value}}var LONGEST_TEXT4=2e3,DAYS_AFTER=180,DATES=/(?:^|[^\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?!\d)|ngay (\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d{2})(?!\d)/g,
SIGNED=/^[^\d,]{0,40}, ?(ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2})[. ]*$/,COUNTED_TO=/(?:^|[^a-z])(?:tinh|so lieu(?: tinh)?|luy ke|thuc hien|bao cao nhanh|thong ke) (?:den|den het)(?: ngay)? ?:? ?$/,
WANTED=/\b(?:phan dau|du kien|ke hoach|muc tieu|yeu cau|de nghi|giao)\b/,REACHED4=/\b(?:da|duoc|thu|nop|bang|ket qua|so lieu)\b/,AHEAD=/(?:^|[^a-z])(?:han|truoc|cham nhat|den het|den|tu|hieu luc)(?: ngay)? ?:? ?$/;
function datesIn(folded2){let found2=[],pattern=new RegExp(DATES.source,"g");for(let match=pattern.exec(folded2);match!==null;match=pattern.exec(folded2)){let[text="",
day2,,month2,year,dayWord,monthWord,yearWord]=match,date=calendarDate(Number(year!=null?year:yearWord),Number(month2!=null?month2:monthWord),Number(day2!=null?day2:
dayWord)),start=match.index+text.search(/\d|ngay/),shown3=text.slice(start-match.index).replace(/ ?([/.-]) ?/g,"$1");found2.push({date,text:shown3,before:folded2.
slice(0,start)})}return found2}function findImpossibleDates({tabs}){return tabs.flatMap(({name,values})=>values.flatMap((cells,row)=>cells.flatMap((typed,column)=>{
if(typeof typed!="string"||typed.length<8||!/(?:19|20)\d\d/.test(typed))return[];let bad=datesIn(foldText(typed.slice(0,LONGEST_TEXT4))).find(({date})=>date===null),
spots=bad&&spotsOf([{place:{tab:name,row,column},unit:null,typed}]);return spots?[{kind:"impossibleDate",severity:"Lỗi",spots,subject:bad.text}]:[]})))}function findLateDates(survey,today,{
prose,subjects}){let seen=new Set,speaksOf3=(tab,{row,column,text})=>{var _a;let period=(_a=subjectOfClaim({tab,cell:text,statement:text,at:0},subjects))==null?
void 0:_a.period;return prose.some(({place})=>place.tab===tab&&place.row===row&&place.column===column)&&period!=null?period:null},beside=[...survey.tables,...survey.
forms,...survey.logs].flatMap(table=>{let lines=[...table.linesAbove,...table.linesBelow],signed=signedOn(lines);return lines.flatMap(line=>{var _a,_b;let key=JSON.
stringify([table.tab,line.row,line.column]);if(seen.has(key))return[];seen.add(key);let period=(_b=(_a=speaksOf3(table.tab,line))!=null?_a:table.period)!=null?_b:
survey.period;return checkLine(line,{tab:table.tab,period,signed,today,counted:!1})})}),away=prose.flatMap(({place,text})=>{var _a;if(seen.has(JSON.stringify([place.
tab,place.row,place.column])))return[];let line={...place,text},period=(_a=speaksOf3(place.tab,line))!=null?_a:commonPeriod(survey);return checkLine(line,{tab:place.
tab,period,signed:null,today,counted:!0})});return[...beside,...away]}function commonPeriod({indicators,period}){return new Set(indicators.flatMap(indicator=>{var _a,
_b;return(_b=(_a=indicator.period)==null?void 0:_a.end.year)!=null?_b:[]})).size===1?period:null}function signedOn(lines){var _a,_b,_c;let last=null;for(let{text}of lines){
let[,words=""]=(_a=SIGNED.exec(foldText(text.slice(0,LONGEST_TEXT4))))!=null?_a:[],date=(_c=(_b=datesIn(words)[0])==null?void 0:_b.date)!=null?_c:null;date!==null&&
(last===null||compareDates(date,last)>0)&&(last=date)}return last}function isAhead(before2,line){return COUNTED_TO.test(before2)?WANTED.test(before2)&&!REACHED4.
test(line):AHEAD.test(before2)}function checkLine(line,{tab,period,signed,today,counted}){let folded2=withoutDocuments(foldText(line.text.slice(0,LONGEST_TEXT4)));
return datesIn(folded2).flatMap(({date,text,before:before2})=>{var _a;if(date===null||(counted?!COUNTED_TO.test(before2):isAhead(before2,folded2)))return[];let late=period!==
null&&daysBetween(period.end,date)>DAYS_AFTER,afterSigning=signed!==null&&compareDates(date,signed)>0;if(!late&&!afterSigning&&compareDates(date,today)<=0)return[];
let meant=period&&calendarDate(period.end.year,date.month,date.day),isMeant=meant&&compareDates(meant,period.start)>=0&&compareDates(meant,period.end)<=0,spots=spotsOf(
[{place:{tab,row:line.row,column:line.column},unit:null,typed:text}]);if(spots===null)return[];let corrected=isMeant&&(late||!afterSigning)?formatDate(meant):null;
return[{kind:"lateDate",severity:"Cần xem lại",spots,subject:text,period:late&&(_a=period==null?void 0:period.label)!=null?_a:null,signed:!late&&afterSigning?
formatDate(signed):null,corrected}]})}function daysBetween(from,to){let day2=({year,month:month2,day:date})=>Date.UTC(year,month2-1,date)/864e5;return day2(to)-
day2(from)}function findDateColumns(view,survey,today){var _a;let period=(_a=view.table.period)!=null?_a:survey.period;return view.columns.flatMap(({role,column})=>{var _a2;
if(role!=="date"||column===view.table.unitColumn)return[];let dated=view.unitRows.flatMap(({row})=>{let date=parseDate(cellAt(view.grid,row,column));return date===
null?[]:[{row,date}]}),isOutside=date=>period!==null&&(compareDates(date,period.start)<0||daysBetween(period.end,date)>DAYS_AFTER),outside=dated.filter(({date})=>isOutside(
date)),future=dated.filter(({date})=>compareDates(date,today)>0),told2=outside.length*2>dated.length?[]:outside,rows=new Set([...told2,...future].map(({row})=>row)),
spots=spotsOf([...rows].sort((a,b)=>a-b).map(row=>spotAt(view,row,column)));if(spots===null)return[];let label=told2.length>0&&(_a2=period==null?void 0:period.label)!=
null?_a2:null;return[{kind:"dateOutside",severity:"Cần xem lại",spots,subject:subjectOf3(view,column),period:label}]})}var FEWEST_ROWS5=5,LEAST_SHARE2=.8,FEWEST_BASES=3;function findDerived(view){return view.indicators.flatMap(indicator=>[...checkShortfall(view,indicator),...view.
otherFigures.flatMap(base=>checkFactor(view,indicator,base))])}function readShortfalls(view,indicator){let{shortfallColumn}=indicator.columns,wrong=[],blank=[],
right=0;if(shortfallColumn===null)return{right,wrong,blank};for(let{row}of view.unitRows){let target=targetAt(view,indicator,row),result=resultAt(view,indicator,
row);if(target===null||result===null)continue;let expected=subtractExact(target,result),typed=readingAt(view,row,shortfallColumn),spot={...spotAt(view,row,shortfallColumn),
expected:Math.max(0,expected)};typed.kind==="blank"||typed.kind==="dash"?expected>0&&blank.push(spot):typed.kind==="number"&&(typed.value===expected||typed.value===
0&&expected<0?right+=1:wrong.push(spot))}return{right,wrong,blank}}function checkShortfall(view,indicator){let{shortfallColumn}=indicator.columns;if(shortfallColumn===
null)return[];let{right,wrong,blank}=readShortfalls(view,indicator),subject=subjectOf3(view,shortfallColumn),findings=[],[wrongSpots,blankSpots]=[spotsOf(wrong),
spotsOf(blank)],severity=wrong.length>right?"Cần xem lại":"Lỗi";return wrongSpots&&findings.push({kind:"shortfallWrong",severity,spots:wrongSpots,subject}),
blankSpots&&right>0&&findings.push({kind:"shortfallBlank",severity:"Cần xem lại",spots:blankSpots,subject}),findings}function checkFactor(view,indicator,base){
var _a,_b,_c;let{target}=indicator;if(target.kind!=="column"||target.added)return[];let pairs=view.unitRows.flatMap(({row})=>{let[count,due]=[numberAt2(view,row,
base),numberAt2(view,row,target.column)];return count===null||due===null||count<=0||due<=0?[]:[{row,count,due}]}),found2=new Map;for(let{count,due}of pairs){let key=(due/
count).toPrecision(12);found2.set(key,((_a=found2.get(key))!=null?_a:0)+1)}let[best]=[...found2].sort(([,a],[,b])=>b-a);if(((_b=best==null?void 0:best[1])!=null?
_b:0)<Math.max(FEWEST_ROWS5,pairs.length*LEAST_SHARE2))return[];let factor=Number((_c=best==null?void 0:best[0])!=null?_c:0);if(!Number.isFinite(factor))return[];
let explained=pairs.filter(({count,due})=>multiplyExact([factor,count])===due),known=new Set(explained);if(new Set(explained.map(({count})=>count)).size<FEWEST_BASES||
explained.length<pairs.length*LEAST_SHARE2)return[];let exceptions=spotsOf(pairs.filter(pair=>!known.has(pair)).map(({row,count})=>({...spotAt(view,row,target.column),
expected:multiplyExact([factor,count])})));return exceptions===null?[]:[{kind:"factorException",severity:"Cần xem lại",spots:exceptions,subject:subjectOf3(view,
target.column),factor,base:subjectOf3(view,base),explained:explained.length,of:pairs.length}]}var FEWEST_FIGURES2=8,USUAL_SPREAD=30,OUTLYING=300,FEWEST_WHOLE=4;function findFigures(view){return figureColumns(view).flatMap(column=>{let damaged=findDamaged(
view,column);return damaged.length>0||isRate(view,column)?damaged:findOutliers(view,column)})}function numbersOf2(view,column){return view.unitRows.flatMap(({row})=>{
let value=numberAt2(view,row,column);return value===null?[]:[{row,value}]})}function findDamaged(view,column){let numbers=numbersOf2(view,column),whole2=numbers.
filter(({value})=>Number.isInteger(value)&&value!==0),broken=numbers.filter(({value})=>!Number.isInteger(value));if(whole2.length<FEWEST_WHOLE||broken.length===
0||broken.length*4>whole2.length)return[];let sizes=whole2.map(({value})=>Math.abs(value)),[least,most3]=[Math.min(...sizes),Math.max(...sizes)],mended=value=>Math.
round(value*1e3),fits2=broken.filter(({value})=>Math.abs(value*1e3-mended(value))<1e-6&&Math.abs(value)*5<least&&mended(Math.abs(value))*5>=least&&mended(Math.abs(
value))<=most3*5),spots=spotsOf(fits2.map(({row,value})=>({...spotAt(view,row,column),expected:mended(value)})));return spots?[{kind:"damagedNumber",severity:"C\
ần xem lại",spots,subject:subjectOf3(view,column)}]:[]}function findOutliers(view,column){var _a;let numbers=numbersOf2(view,column).filter(({value})=>value>
0);if(numbers.length<FEWEST_FIGURES2)return[];let sorted=numbers.map(({value})=>value).sort((a,b)=>a-b),median=(_a=sorted[Math.floor(sorted.length/2)])!=null?_a:
0,distance=value=>Math.max(value/median,median/value),far=numbers.filter(({value})=>distance(value)>OUTLYING),near=numbers.filter(({value})=>distance(value)<=USUAL_SPREAD);
if(far.length===0||far.length+near.length<numbers.length||far.length*5>near.length)return[];let suspects=far.filter(({row})=>!agreesWithPair(view,row,column)),spots=spotsOf(
suspects.map(({row})=>spotAt(view,row,column)));return spots?[{kind:"otherScale",severity:"Cần xem lại",spots,subject:subjectOf3(view,column),median}]:[]}function agreesWithPair(view,row,column){
return view.indicators.some(({columns:{target,resultColumn,addedColumns:addedColumns3}})=>{if(target.kind!=="column"||addedColumns3||column!==target.column&&column!==
resultColumn)return!1;let[due,done]=[numberAt2(view,row,target.column),numberAt2(view,row,resultColumn)];return due===null||done===null||due<=0||done<=0?!1:Math.
max(due/done,done/due)<USUAL_SPREAD})}var FEWEST_FORMULAS=3;function findErrors({tabs}){return tabs.flatMap(({name,values})=>{let byError=new Map;return values.forEach((cells,row)=>{cells.forEach((typed,column)=>{
var _a;if(typeof typed!="string"||typed===""||!isErrorText(typed))return;let error=cleanText(typed).toUpperCase(),known=(_a=byError.get(error))!=null?_a:[];known.
push({place:{tab:name,row,column},unit:null,typed}),byError.set(error,known)})}),[...byError].flatMap(([error,cells])=>{let spots=spotsOf(cells);return spots?[{
kind:"errorCell",severity:"Lỗi",spots,subject:error,error}]:[]})})}function findTypedOver(view,formulas){var _a;let grid=(_a=formulas.get(view.table.tab))!=null?
_a:[];return view.columns.flatMap(({column})=>{if(column<=view.table.unitColumn)return[];let isComputed=row=>{var _a2,_b;return((_b=(_a2=grid[row])==null?void 0:
_a2[column])!=null?_b:"")!==""},computed=view.unitRows.filter(({row})=>isComputed(row)).length;if(computed<FEWEST_FORMULAS)return[];let typed=view.unitRows.filter(
({row})=>!isComputed(row)&&cellAt(view.grid,row,column)!==""&&numberAt2(view,row,column)!==null),spots=spotsOf(typed.map(({row})=>spotAt(view,row,column)));if(spots===
null||typed.length>=computed)return[];let subject=subjectOf3(view,column);return[{kind:"typedOverFormula",severity:"Cần xem lại",spots,subject}]})}var MOST_UNITS=5;function findLateNamed({lateNames}){let spots=spotsOf(lateNames.map(({place,unit,typed})=>({place,unit,typed}))),subject=[...new Set(lateNames.
map(({unit})=>unit))].join("; ");return spots?[{kind:"lateName",severity:"Cần xem lại",spots,subject,names:lateNames}]:[]}function lateNameWords({names}){let units2=[
...groupBy(names,({unit})=>unit)],told2=units2.slice(0,MOST_UNITS),more2=units2.length>MOST_UNITS?`; và ${units2.length-MOST_UNITS} đơn vị khác`:"",found2=told2.
map(([unit,own])=>`${unit}: ${formatNumber(own.length)} dòng từ ngày ${formatDate(own[0].from)}`),counted=told2.map(([unit,[{into}]])=>into===null?`${unit} \
đã kết thúc, không giao KH`:`${unit} tính cho ${into}`);return{found:`Ghi tên cũ sau ngày sáp nhập hoặc kết thúc: ${found2.join("; ")}${more2}`,
expected:`${counted.join("; ")}${more2} (theo ${PAGES.directory.name})`,suggestion:`Sửa thành tên đơn vị mới, hoặc sửa Từ ngày ở ${PAGES.directory.
name}; nếu ghi theo đơn vị cũ là đúng thì ghi lý do chấp nhận`}}function findMeasures(view){return view.indicators.flatMap(indicator=>checkIndicator(view,indicator))}function checkIndicator(view,indicator){let{resultColumn,target}=indicator.
columns,measured=indicator.measures.filter(({rows})=>rows.length===1).sort((a,b)=>{var _a,_b;return((_a=a.rows[0])!=null?_a:0)-((_b=b.rows[0])!=null?_b:0)}),spotFor=({
rows},column)=>{var _a;return spotAt(view,(_a=rows[0])!=null?_a:0,column)},results=wanted=>spotsOf(measured.filter(wanted).map(measure=>spotFor(measure,resultColumn))),
isNegative=(measure,figure2)=>{let{reading}=measure[figure2];return reading.kind==="number"&&reading.value<0},subject=subjectOf3(view,resultColumn),findings=[],
noData=({assessment})=>assessment.state==="noData",blank=results(one=>noData(one)&&one.result.reading.kind==="blank"),dash=results(one=>noData(one)&&one.result.
reading.kind!=="blank"),offPlan=results(({assessment})=>assessment.state==="offPlan"),negative=results(one=>isNegative(one,"result"));if(blank&&findings.push({kind:"\
resultBlank",severity:"Cần xem lại",spots:blank,subject}),dash&&findings.push({kind:"resultDash",severity:"Cần xem lại",spots:dash,subject}),offPlan&&findings.
push({kind:"resultOffPlan",severity:"Cần xem lại",spots:offPlan,subject}),negative&&findings.push({kind:"negative",severity:"Lỗi",spots:negative,subject}),
findings.push(...checkPercents(view,measured,{figure:"result",column:resultColumn})),target.kind==="column"){let{column}=target;findings.push(...checkPercents(view,
measured,{figure:"target",column}));let below=measured.filter(one=>isNegative(one,"target")).map(one=>spotFor(one,column)),spots=spotsOf(below);spots&&findings.
push({kind:"negative",severity:"Lỗi",spots,subject:subjectOf3(view,column)})}return findings}function checkPercents(view,measured,{figure:figure2,column}){let subject=subjectOf3(
view,column),spotFor=({rows})=>{var _a;return spotAt(view,(_a=rows[0])!=null?_a:0,column)},counts=spotsOf(measured.filter(one=>one[figure2].reading.kind==="perc\
ent").map(spotFor)),doubts=spotsOf(measured.flatMap(one=>{let{reading,typed}=one[figure2];return reading.kind==="ambiguous"&&parseNumber(typed).kind==="number"?
[{...spotFor(one),expected:reading.readings[1]}]:[]}));return[...counts?[{kind:"percentInCounts",severity:"Lỗi",spots:counts,subject}]:[],...doubts?[{kind:"pe\
rcentInDoubt",severity:"Lỗi",spots:doubts,subject}]:[]]}var LEAST_PRESENT=1/3,FEWEST_PRESENT=3;function findNames(view,survey,views){return[...checkTwice(view),...checkAbsent(view,survey,views),...checkOrdinals(view)]}
function findUnmatched2({loneNames}){let told2=new Set,findings=[...loneNames].sort((a,b)=>slipRank(a)-slipRank(b)).flatMap(one=>{let{name,place,suggestions}=one;
if(suggestions.length>0&&suggestions.every(other=>told2.has(other.name)))return[];told2.add(name);let spots=spotsOf([{place,unit:name,typed:name}]);return spots?
[{one,finding:{kind:"unitUnmatched",severity:"Cần xem lại",spots,subject:name,suggestions}}]:[]}),order=({one})=>loneNames.indexOf(one);return findings.sort(
(a,b)=>order(a)-order(b)).map(({finding})=>finding)}function slipRank({name,suggestions}){return telexWords(name).length>0?0:suggestions.some(other=>lacksMarksOf(
name,other.name))?1:2}function lacksMarksOf(name,other){let length=Math.min(cleanText(name).length,cleanText(other).length),[own,its]=[cleanText(name).slice(-length),
cleanText(other).slice(-length)];return foldText(own)===foldText(its)&&countMarks(own)<countMarks(its)}function countMarks(text){return text.normalize("NFD").replace(
/[đĐ]/g,"dd").length-text.length}function checkTwice(view){var _a,_b;return((_b=(_a=view.indicators[0])==null?void 0:_a.measures)!=null?_b:[]).flatMap(({unit,
rows})=>{let spots=spotsOf(rows.map(row=>spotAt(view,row,view.table.unitColumn)));return spots&&rows.length>1?[{kind:"unitTwice",severity:"Lỗi",spots,subject:unit.
name}]:[]})}function checkAbsent(view,survey,views){var _a;let{directory}=survey.reported,present=presentUnits(view),elsewhere=new Set(otherPages(view,views).flatMap(
presentUnits)),groups=new Set(present.map(({group})=>group)),unions=new Set(directory.groups.filter(({union})=>union).map(({name})=>name)),period=(_a=view.table.
period)!=null?_a:survey.period,isExpected=unit=>(unions.has(unit.group)||groups.has(unit.group))&&isThereIn(survey.reported.lives.get(unit.index),period),expected=directory.
units.filter(isExpected),absent=expected.filter(unit=>!present.includes(unit)&&!elsewhere.has(unit)).map(({name})=>name),few=present.length<FEWEST_PRESENT||present.
length<expected.length*LEAST_PRESENT,{tab,header,unitColumn}=view.table,place={tab,row:header.first,column:unitColumn},typed=cellAt(view.grid,place.row,place.column),
spots=spotsOf([{place,unit:null,typed}]);if(absent.length===0||few||spots===null)return[];let subject=subjectOf3(view,unitColumn);return[{kind:"unitsAbsent",severity:"\
Cần xem lại",spots,subject,absent,present:present.length}]}function presentUnits(view){var _a,_b;return((_b=(_a=view.indicators[0])==null?void 0:_a.measures)!=
null?_b:[]).filter(({rows})=>rows.length>0).map(({unit})=>unit)}function otherPages(view,views){let header=({columns})=>JSON.stringify(columns.map(({texts})=>texts)),
[own,units2]=[header(view),new Set(presentUnits(view))];return views.filter(other=>other!==view&&header(other)===own&&!presentUnits(other).some(unit=>units2.has(
unit)))}function checkOrdinals(view){var _a;let{ordinalColumn,rows}=view.table;if(ordinalColumn===null)return[];let groups=[[]];for(let{kind,row,ordinal}of rows)
kind!=="unit"?groups.push([]):ordinal!==null&&readNumbering(cellAt(view.grid,row,ordinalColumn))!==null&&((_a=groups[groups.length-1])==null||_a.push({row,value:ordinal}));
let all=groups.flat();return all.length<3||isComplete(all)?[]:(groups.filter(group=>group.some(({value})=>value===1)).length>1?groups:[all]).flatMap(group=>{if(isComplete(
group))return[];let values=group.map(({value})=>value),seen=new Set,later=group.filter(({value})=>seen.size===seen.add(value).size),doubled3=[...new Set(later.map(
({value})=>value))],missing=gaps(values);if(doubled3.length===0&&missing.length===0)return[];let spots=spotsOf((later.length>0?later:group.slice(0,1)).map(({row})=>spotAt(
view,row,ordinalColumn))),subject=subjectOf3(view,ordinalColumn);return spots?[{kind:"ordinals",severity:"Gợi ý",spots,subject,doubled:doubled3,missing}]:[]})}
function isComplete(group){let values=new Set(group.map(({value})=>value));return values.size===group.length&&Math.max(0,...values)===group.length&&!values.has(
0)}function gaps(values){let largest2=Math.max(0,...values);if(largest2>values.length*2+10)return[];let known=new Set(values);return Array.from({length:largest2},
(_,index)=>index+1).filter(value=>!known.has(value))}var CHANGED=/\b(?:giam|tang|bien dong|dieu chinh|thay doi)\b.{0,20}\b(?:so luong|dv|doan vien|bien che|lao dong|chi tieu|ke hoach|so nguoi|hoc sinh|ho dan|dan so)\b/;
function findNotes(view){return view.columns.flatMap(({role,column})=>{if(role!=="note")return[];let changed2=view.unitRows.filter(({row})=>{let cell2=cellAt(view.
grid,row,column);return typeof cell2=="string"&&CHANGED.test(foldText(cell2.slice(0,500)))}),spots=spotsOf(changed2.map(({row})=>spotAt(view,row,column)));return spots?
[{kind:"baseChanged",severity:"Gợi ý",spots,subject:subjectOf3(view,column)}]:[]})}var MOST_DIGITS3=8,NEAR3=.05,LARGEST_POINTS2=1e9;function readRateColumns(view){let read=view.indicators.map(indicator=>[indicator,readRateColumn(view,indicator)]);
return new Map(read.flatMap(([indicator,rates])=>rates===null?[]:[[indicator,rates]]))}function readRateColumn(view,indicator){let{rateColumn}=indicator.columns;
if(rateColumn===null)return null;let typed=[],blank=[];for(let{row}of view.unitRows){let result=resultAt(view,indicator,row),target=targetAt(view,indicator,row);
if(result===null||target===null||target<=0||!isPlausible(result,target))continue;let cell2=cellAt(view.grid,row,rateColumn),rate2=parsePercent(cell2);rate2.kind===
"blank"&&result>0&&blank.push(spotAt(view,row,rateColumn)),!(rate2.kind!=="number"||Math.abs(rate2.value)>LARGEST_POINTS2)&&typed.push({row,result,target,value:rate2.
value,says:saysPoints(cell2)})}let open=typed.filter(({says:says2})=>!says2),fractions=open.filter(one=>fits(one,1)).length,points=open.filter(one=>fits(one,100)).
length,small=open.length>0&&open.every(({value})=>Math.abs(value)<=5),scale=fractions>points||fractions===points&&small?"fraction":"points",isOther=one=>!one.says&&
!fits(one,scale==="fraction"?1:100)&&fits(one,scale==="fraction"?100:1),kept=typed.filter(one=>!isOther(one)),exact2=kept.map(({value,says:says2})=>scale==="fra\
ction"&&!says2?multiplyExact([value,100]):value),rounded=exact2.filter((value,index)=>!isWholeTruth(value,kept[index]));return{column:rateColumn,scale,digits:columnDigits(
rounded.length>0?rounded:exact2),rows:kept.map(({row,result,target},index)=>{var _a;let points2=shortened((_a=exact2[index])!=null?_a:0);return{row,result,target,
points:points2,decimals:decimalsOf3(points2)}}),spotOf:({row,points:points2})=>({...spotAt(view,row,rateColumn),typed:points2}),allSigned:open.length===0,otherScale:typed.
filter(isOther).map(({row})=>spotAt(view,row,rateColumn)),blank}}function isPlausible(result,target){return 100*Math.abs(result)/target<=LARGEST_POINTS2}function saysPoints(cell2){
return typeof cell2=="string"&&cell2.includes("%")}function fits({result,target,value},scale){let exact2=scale*result/target;return exact2!==0&&Math.abs(value-exact2)<=
Math.abs(exact2)*NEAR3+scale*.005}function isWholeTruth(points,row){if(row===void 0)return!1;let{result,target}=row;return Math.abs(points*target-100*result)<=1e-9*
Math.abs(100*result)&&compareProducts([points,target],[100,result])===0}function columnDigits(values){var _a;let counts=values.map(decimalsOf3).sort((a,b)=>a-b);
return(_a=counts[Math.max(0,Math.ceil(counts.length*.8)-1)])!=null?_a:0}function shortened(points){var _a,_b;return Number.isInteger(points)||((_b=(_a=decimalText(
points).split(".")[1])==null?void 0:_a.length)!=null?_b:0)<=MOST_DIGITS3?points:roundRatio(points,100,{digits:MOST_DIGITS3,mode:"halfUp"})}function decimalsOf3(value){
var _a,_b;return Number.isInteger(value)?0:Math.min(MOST_DIGITS3,(_b=(_a=decimalText(value).split(".")[1])==null?void 0:_a.length)!=null?_b:0)}function ratedBy(rated,digits,mode){
let{result,target,decimals:decimals2}=rated;return roundRatio(result,target,{digits:Math.max(digits,decimals2),mode})}function isRoundedToFewer({result,target,points,
decimals:own},digits){return own<digits&&["halfUp","truncate"].some(mode=>roundRatio(result,target,{digits:own,mode})===points)}function exactPoints({result,target},digits){
return roundRatio(result,target,{digits:Math.min(20,digits+2),mode:"halfUp"})}var FEWEST_ROWS6=5,FEWEST_RATES=3;function findOrder(view,columns){return[...columns.values()].flatMap(rates=>{let{rows,digits}=rates,direction=directionOf2(rows);
return direction===0?[]:rows.slice(1).flatMap((row,index)=>{let above=rows[index];if(above===void 0||compareRates(above,row)*direction<=0)return[];let spotFor=rated=>({
...rates.spotOf(rated),exact:exactPoints(rated,digits)}),spots=spotsOf([spotFor(row)]);if(spots===null)return[];let pair=[row,above].map(rated=>{var _a;return(_a=
rates.spotOf(rated).unit)!=null?_a:""}).sort(),subject=[subjectOf3(view,rates.column),...pair].join(" › ");return[{kind:"sortedByRounded",severity:"Cần xem lạ\
i",spots,subject,above:spotFor(above)}]})})}function directionOf2(rows){let points=rows.map(row=>row.points);return rows.length<FEWEST_ROWS6||new Set(points).size<
FEWEST_RATES?0:points.every((value,index)=>{var _a;return index===0||value<=((_a=points[index-1])!=null?_a:value)})?-1:points.every((value,index)=>{var _a;return index===
0||value>=((_a=points[index-1])!=null?_a:value)})?1:0}function compareRates(a,b){return compareProducts([a.result,b.target],[b.result,a.target])}var COUNTING=/^(?:trong do:? )?(?:tong so luong|tong so|tong|so luong|so) /,SOME_OF=/^(?:da|co|duoc|dat|chua|khong|tham gia|thuoc|dang ky|hoan thanh|su dung|cai|ky|to chuc|lap|nop|la|nu|nam|trung|ra lop)(?: |$)/,
NEVER_WHOLE=/\b(?:tien|kinh phi|quy|von|phai|ke hoach|kh|chi tieu|giao|du toan)\b/;function findParts(view){let shares=checkShares(view),told2=new Set(shares.map(
({subject})=>subject));return[...view.columns.flatMap((part,index)=>checkBelow(view,part,index)),...checkCounts(view).filter(({subject})=>!told2.has(subject)),...shares]}
function checkShares(view){return view.indicators.flatMap(({ratio,columns,measures})=>{let whole2=targetColumnOf(columns.target);if(ratio===null||whole2===null)
return[];let wrong=measures.filter(({rows,assessment})=>rows.length===1&&assessment.state==="dataError"),spots=spotsOf(wrong.flatMap(({rows:[row],target,result})=>{
if(row===void 0||result.reading.kind!=="number")return[];let all=target.reading.kind==="number"?target.reading.value:0;return result.reading.value>all&&!isUnreadable(
target.reading)?[{...spotAt(view,row,columns.resultColumn),expected:all}]:[]}));if(spots===null)return[];let subject=subjectOf3(view,columns.resultColumn);return[
{kind:"partAboveWhole",severity:"Lỗi",spots,subject,whole:subjectOf3(view,whole2)}]})}function checkBelow(view,part,index){if(part.role!=="part"||!view.otherFigures.
includes(part.column))return[];let whole2=view.columns.slice(0,index).reverse().find(({role,percent})=>role!=="part"&&!percent);return whole2===void 0||whole2.column<=
view.table.unitColumn?[]:compare2(view,part,whole2)}function checkCounts(view){let figures=new Set(figureColumns(view)),counted=view.columns.flatMap(column=>{let leaf=foldText(
column.leaf.replace(/\([^()]*\)?/g," "));return COUNTING.test(leaf)&&figures.has(column.column)&&!column.percent&&column.role!=="part"?[{column,words:leaf.replace(
COUNTING,"")}]:[]});return counted.flatMap(part=>{let whole2=counted.find(one=>one!==part&&part.words.startsWith(`${one.words} `)&&SOME_OF.test(part.words.slice(
one.words.length+1))&&!NEVER_WHOLE.test(one.words)&&standTogether(one.column,part.column));return whole2===void 0?[]:compare2(view,part.column,whole2.column)})}
function standTogether(one,other){let band=({texts})=>texts.slice(0,-1).map(foldText).join(" › ");return(one.texts.length===1||band(one)===band(other))&&one.year===
other.year&&one.span===other.span&&isRunning(one)===isRunning(other)}function isRunning({texts}){return texts.some(text=>/\b(?:luy ke|cong don)\b/.test(foldText(
text)))}function compare2(view,part,whole2){let compared=0,larger=view.unitRows.flatMap(({row})=>{let[one,all]=[numberAt2(view,row,part.column),numberAt2(view,row,
whole2.column)];return one===null||all===null?[]:(compared+=1,one>all?[{...spotAt(view,row,part.column),expected:all}]:[])}),spots=spotsOf(larger);if(spots===null)
return[];let severity=larger.length*2>compared&&compared>2?"Cần xem lại":"Lỗi",subject=subjectOf3(view,part.column);return[{kind:"partAboveWhole",severity,
spots,subject,whole:subjectOf3(view,whole2.column)}]}var FEWEST_ROWS7=3;function findRates(view,columns){return[...columns.values()].flatMap(rates=>{let subject=subjectOf3(view,rates.column);return[...judgeScale(rates,
subject),...judgeRounding(rates,subject),...judgeBlank(rates,subject)]})}function judgeScale({otherScale,scale},subject){let spots=spotsOf(otherScale);return spots?
[{kind:"rateScale",severity:"Cần xem lại",spots,subject,column:scale}]:[]}function judgeBlank({rows,blank},subject){let spots=spotsOf(blank);return spots&&rows.
length>blank.length?[{kind:"rateBlank",severity:"Gợi ý",spots,subject}]:[]}function judgeRounding(rates,subject){let{rows,digits}=rates,given=mode=>rows.filter(
row=>ratedBy(row,digits,mode)===row.points),rounded=given("halfUp");if(rounded.length===rows.length||given("below100").length===rows.length)return[];let cut2=given(
"truncate"),rule=cut2.length>rounded.length?"truncate":"halfUp",following=rule==="truncate"?cut2:rounded,other=rule==="truncate"?rounded:cut2,spot=row=>({...rates.
spotOf(row),expected:ratedBy(row,digits,rule),exact:exactPoints(row,digits)}),findings=[],facts={rule,digits,explained:following.length,of:rows.length},[known,asRounded]=[
new Set(following),new Set(rounded)],coarse=rows.filter(row=>isRoundedToFewer(row,digits)),breaking=new Set([...other,...coarse].filter(row=>!known.has(row))),broken=spotsOf(
rows.filter(row=>breaking.has(row)).map(spot));if(broken&&rows.length>=FEWEST_ROWS7&&findings.push({kind:"rateRounding",severity:"Cần xem lại",spots:broken,
subject,...facts}),rule==="truncate"&&cut2.length===rows.length&&rows.length>=FEWEST_ROWS7){let differing=spotsOf(cut2.filter(row=>!asRounded.has(row)).map(row=>({
...spot(row),expected:ratedBy(row,digits,"halfUp")})));differing&&findings.push({kind:"rateTruncated",severity:"Gợi ý",spots:differing,subject,...facts})}let either=new Set(
[...rounded,...cut2,...coarse]),wrong=spotsOf(rows.filter(row=>!either.has(row)).map(spot));if(wrong){let most3=wrong.length*2>rows.length&&rows.length>=FEWEST_ROWS7,
severity=most3?"Cần xem lại":"Lỗi";findings.push({kind:"rateWrong",severity,spots:wrong,subject,digits,most:most3})}return findings}function findReadings(view){let asText=[],columns=figureColumns(view),findings=columns.flatMap(column=>checkColumn(view,column,asText)),spots=spotsOf(asText);if(spots===
null)return findings;let typed=new Set(spots.map(({place})=>place.column)),labels=columns.filter(column=>typed.has(column)).map(column=>subjectOf3(view,column)),
subject=view.shared?view.table.title:"";return[{kind:"numberAsText",severity:"Gợi ý",spots,subject,columns:labels},...findings]}function checkColumn(view,column,asText){
var _a;let[unreadable2,otherMeasure]=[[],[]],findings=[],subject=subjectOf3(view,column),severity=decides(view,column)?"Lỗi":"Cần xem lại";for(let{row}of view.
unitRows){let cell2=cellAt(view.grid,row,column);if(typeof cell2=="number"||cell2==="")continue;let reading=readCell2(view,{row,column,cell:cell2}),spot=spotAt(
view,row,column);if(reading.kind==="number")(!isRate(view,column)&&withoutUnit(cell2,reading.value)!==null?otherMeasure:asText).push({...spot,expected:reading.value});else if(reading.
kind==="unreadable")unreadable2.push(spot);else if(reading.kind==="ellipsis"&&isTarget2(view,column))unreadable2.push(spot);else if(reading.kind==="ambiguous"){
let spots=spotsOf([spot]),key=`${subject} › ${(_a=spot.unit)!=null?_a:""}`,{readings}=reading;spots&&findings.push({kind:"ambiguousNumber",severity,spots,subject:key,
readings})}}let[wordSpots,measureSpots]=[spotsOf(unreadable2),spotsOf(otherMeasure)];if(wordSpots&&findings.push({kind:"unreadableNumber",severity,spots:wordSpots,
subject}),measureSpots){let measure=measureOf4(view,column);findings.push({kind:"otherMeasure",severity:"Cần xem lại",spots:measureSpots,subject,measure})}return findings}
function readCell2(view,{row,column,cell:cell2}){if(!isRate(view,column))return readingAt(view,row,column);let reading=parsePercent(cell2);if(reading.kind!=="am\
biguous")return reading;let fitting=reading.readings.filter(value2=>view.indicators.some(indicator=>{let result=resultAt(view,indicator,row),target=targetAt(view,
indicator,row);return indicator.columns.rateColumn!==column||result===null||target===null?!1:target>0&&isPlausible(result,target)&&isRateOf(value2,result,target)})),
[value]=fitting;return value!==void 0&&fitting.length===1?{kind:"number",value}:reading}function isRateOf(points,result,target){let digits=decimalsOf3(points);return[
"halfUp","truncate"].some(mode=>roundRatio(result,target,{digits,mode})===points)}function decides({indicators},column){return indicators.some(({columns})=>resultColumnsOf(
columns).includes(column)||targetColumnsOf(columns.target).includes(column))}function isTarget2({indicators},column){return indicators.some(({columns:{target}})=>targetColumnsOf(
target).includes(column))}function measureOf4({indicators},column){var _a;let owner=indicators.find(({columns})=>[...targetColumnsOf(columns.target),...resultColumnsOf(
columns),columns.shortfallColumn].includes(column));return(_a=owner==null?void 0:owner.columns.measure)!=null?_a:null}function findRegisterReasons({indicators,directory}){return indicators.flatMap(({name,target})=>{if(target.kind!=="register")return[];let own=ownTarget(target);
return target.entries.flatMap(({who,figure:figure2,row})=>{var _a,_b;let common=statedTarget(who.kind==="unit"?who.unit:-1,own),{reading,places}=figure2;if(who.
kind==="all"||common===null||reading.kind!=="number")return[];if(reading.value===common||row.reason!==""||row.basis!=="")return[];let unit=who.kind==="unit"&&(_b=
(_a=directory.units[who.unit])==null?void 0:_a.name)!=null?_b:null,spots=spotsOf(places.map(place=>({place,unit,typed:figure2.typed})));if(spots===null)return[];
let facts={who:row.who,given:reading.value,common};return[{kind:"registerNoReason",severity:"Gợi ý",spots,subject:`${name}|${row.who}`,...facts}]})})}function noReasonWords({
who,given,common}){return{found:`KH giao cho ${who} là ${formatNumber(given)}, không ghi Lý do và Căn cứ`,expected:`KH chung là ${formatNumber(common)}`,
suggestion:"Ghi Lý do hoặc Căn cứ để in ở chân bảng, hoặc ghi lý do chấp nhận"}}var FEWEST_ROWS8=4,LEAST_SHARE3=.8,TOTAL4=/^(?:tong|tong so|tong cong|cong|cong don|ca nam|luy ke|tong so tien)(?: nam)?(?: (?:19|20)\d\d)?$/;function findRowSums(view){
let figures=new Set(figureColumns(view)),columns=view.columns.filter(({column})=>figures.has(column));return columns.flatMap((total,index)=>{if(!isTotal2(total))
return[];let best=candidates(columns,index).map(added3=>addUp2(view,total,added3)).filter(({right,wrong})=>right>=FEWEST_ROWS8&&right>=(right+wrong.length)*LEAST_SHARE3).
sort((a,b)=>b.right-a.right)[0],spots=best&&spotsOf(best.wrong);if(best===void 0||!spots)return[];let added2=best.added.map(({column})=>column).sort((a,b)=>a-b).
map(column=>subjectOf3(view,column)),subject=subjectOf3(view,total.column);return[{kind:"rowSumWrong",severity:"Lỗi",spots,subject,added:added2}]})}function isTotal2({
texts,role}){return role!=="rate"&&role!=="comparison"&&texts.some(text=>TOTAL4.test(foldText(text)))}function candidates(columns,index){let total=columns[index];
if(total===void 0)return[];let isAdded2=column=>!isTotal2(column)&&column.role!=="rate"&&column.role!=="comparison",[left,right]=[columns.slice(0,index).reverse(),
columns.slice(index+1)],alike=left.filter(column=>isAdded2(column)&&foldText(column.leaf)===foldText(total.leaf)),beside=[left,right].flatMap(side=>{let end=side.
findIndex(column=>!isAdded2(column)),run=end<0?side:side.slice(0,end),ofBand=run.filter(({texts})=>texts[0]===total.texts[0]),withoutTarget=run.filter(({role})=>role!==
"target");return[run,withoutTarget,ofBand]});return[alike,...beside].filter(added2=>added2.length>1)}function addUp2(view,total,added2){let wrong=[],right=0;for(let{
row}of view.unitRows){let typed=numberAt2(view,row,total.column),readings=added2.map(({column})=>readingAt(view,row,column)),values=readings.flatMap(reading=>reading.
kind==="number"?[reading.value]:[]),unread=readings.some(({kind})=>kind==="ambiguous"||kind==="unreadable"||kind==="error");if(typed===null||unread||values.length===
0)continue;let sum2=addExact(values);sum2===typed?right+=sum2===0?0:1:wrong.push({...spotAt(view,row,total.column),expected:sum2})}return{added:added2,wrong,right}}
function findSurplus(view){let[indicator,...others]=view.indicators,columns=view.columns.filter(({role})=>role==="surplus"),[surplus,...more2]=columns;if(indicator===
void 0||surplus===void 0||others.length+more2.length>0)return[];let{target,measure}=indicator.columns;if(target.kind!=="column"||measure==="%"||surplus.percent)
return[];let wrong=[],right=0;for(let{row}of view.unitRows){let[due,done]=[targetAt(view,indicator,row),resultAt(view,indicator,row)],typed=numberAt2(view,row,surplus.
column);if(due===null||done===null||typed===null)continue;let expected=subtractExact(done,due);typed===Math.max(0,expected)||typed===expected?right+=1:wrong.push(
{...spotAt(view,row,surplus.column),expected:Math.max(0,expected)})}let spots=spotsOf(wrong);return spots===null||wrong.length>right?[]:[{kind:"surplusWrong",severity:"\
Lỗi",spots,subject:subjectOf3(view,surplus.column)}]}var NO_BREAK=/[\u00a0\u2007\u202f]/,DOUBLE=/[^\s\u00a0][ \u00a0]{2,3}(?=[^\s\u00a0])/,TCVN3=/[A-Za-z][µ¸¹¶·¨©ª«¬®¾»¼½Æ¥§]|[®§][A-Za-zµ¸¹¶·¨©ª«¬]|[bcdghiklmnpqrstvxy][ÄÅÇËÎÏÖØÛÜÞßäåæçëîïñøûüþÿ]|[BCDGHIKLMNPQRSTVXY][ßäåæçëîïñøûüþÿ]/g,
VNI=/[aeAE][âäåëøùûïÂÄÅËØÙÛÏ]|[oO][âäåøùûïÂÄÅØÙÛÏ]|[uU][øïûØÏÛ]|[ôöÔÖ][øùûõïØÙÛÕÏ]|ñ[aeiouy]/g,LONGEST_TEXT5=5e3;
function findText({tabs},unmatched){let told2=new Set(unmatched.map(({spots})=>placeKey2(spots[0].place)));return tabs.flatMap(tab=>{let{noBreak,double,telex,oldFont,
sure}=readTab2(tab,told2),findings=[],plain=[[noBreak,"noBreakSpaces"],[double,"doubleSpaces"]];for(let[cells,kind]of plain){let spots2=spotsOf(cells);spots2&&findings.
push({kind,severity:"Gợi ý",spots:spots2,subject:""})}let spots=spotsOf(telex.map(({spot})=>spot)),words=distinct2(telex.flatMap(one=>one.words));if(spots){let subject=words.
map(({word})=>word).join(" ");findings.push({kind:"telexResidue",severity:"Gợi ý",spots,subject,words})}let old=spotsOf(sure.TCVN3+sure.VNI>0?oldFont:[]),encoding=sure.
TCVN3>=sure.VNI?"TCVN3":"VNI";return old&&findings.push({kind:"legacyFont",severity:"Cần xem lại",spots:old,subject:encoding,encoding}),findings})}function encodingOf(text){
var _a,_b;let tcvn3=((_a=text.match(TCVN3))!=null?_a:[]).length,vni=((_b=text.normalize("NFC").match(VNI))!=null?_b:[]).length;return vni>1&&vni>=tcvn3?"VNI":tcvn3>
1?"TCVN3":null}function placeKey2({tab,row,column}){return JSON.stringify([tab,row,column])}function readTab2({name,values},told2){let found2={noBreak:[],double:[],
telex:[],oldFont:[],sure:{TCVN3:0,VNI:0}};return values.forEach((cells,row)=>{cells.forEach((typed,column)=>{if(typeof typed!="string"||typed==="")return;let text=typed.
length>LONGEST_TEXT5?typed.slice(0,LONGEST_TEXT5):typed,spot={place:{tab:name,row,column},unit:null,typed};NO_BREAK.test(text)&&found2.noBreak.push(spot),text.split(
/[\r\n]+/).some(line=>DOUBLE.test(line))&&found2.double.push(spot);let words=isErrorText(text)?[]:telexWords(cleanText(text));words.length>0&&!told2.has(placeKey2(
spot.place))&&found2.telex.push({spot,words});let sure=encodingOf(text);sure!==null&&(found2.sure[sure]+=1),(sure!==null||hasLegacyLetters(text.normalize("NFC")))&&
found2.oldFont.push(spot)})}),found2}function distinct2(words){return[...new Map(words.map(one=>[one.word,one])).values()]}var MOST_BOUNDARIES=50;function findTotals(view,columns){let sums=sumsOf(view.table.rows);return sums.length===0?[]:[...addedColumns(view).flatMap(column=>checkColumn2(
view,sums,column)),...sums.flatMap(({row})=>[...columns].flatMap(([indicator,rates])=>checkRate(view,row,{indicator,rates})))]}function addedColumns(view){let shares=new Set(
view.indicators.flatMap(({columns:{measure,resultColumn,target}})=>isPercent(measure)?[resultColumn,targetColumnOf(target)]:[])),own=view.indicators.flatMap(({columns})=>[
...targetColumnsOf(columns.target),...resultColumnsOf(columns),...columns.shortfallColumn===null?[]:[columns.shortfallColumn]]),rates=view.columns.filter(({role,
texts})=>role==="rate"||role==="comparison"||texts.some(text=>/%|so sánh|bình quân/i.test(text))),excluded=new Set(rates.map(({column})=>column)),others=view.
otherFigures.filter(column=>!excluded.has(column));return[...new Set([...own,...others])].filter(column=>!shares.has(column))}function sumsOf(rows){let before2=[],
count=0;for(let{kind}of rows)before2.push(count),kind==="unit"&&(count+=1);let whole2={from:0,to:count},boundaries=rows.flatMap(({kind},index)=>kind==="unit"?[]:
[index]),last=boundaries.filter(index=>{var _a;return((_a=rows[index])==null?void 0:_a.kind)==="total"}).pop();return boundaries.flatMap((index,at)=>{var _a;let row=rows[index];
if(row===void 0||count===0)return[];let here=(_a=before2[index])!=null?_a:0,upwards=boundaries.slice(Math.max(0,at-MOST_BOUNDARIES),at).reverse(),downwards=boundaries.
slice(at+1,at+1+MOST_BOUNDARIES),above=upwards.map(other=>{var _a2;return{from:(_a2=before2[other])!=null?_a2:0,to:here}}),below=[...downwards.map(other=>{var _a2;
return(_a2=before2[other])!=null?_a2:0}),count].map(to=>({from:here,to})),toTop={from:0,to:here},nearest2=row.kind==="group"?below:[...above,toTop],runs=(index===
last||here===0?[whole2,...nearest2,...below]:[...nearest2,whole2]).filter(({from,to})=>to>from);return runs.length>0?[{row,runs}]:[]})}function checkColumn2(view,sums,column){
let added2=runningSums(view,column);return added2===null?[]:sums.flatMap(({row,runs})=>{let typed=numberAt2(view,row.row,column);if(typed===null||typed===0&&row.
kind==="group")return[];let[expected,...others]=runs.map(({from,to})=>{var _a,_b;return subtractExact((_a=added2[to])!=null?_a:0,(_b=added2[from])!=null?_b:0)});
if(expected===void 0||expected===typed||others.includes(typed))return[];let spots=spotsOf([{...spotAt(view,row.row,column),unit:null,expected}]),subject=`${subjectOf3(
view,column)} › ${row.name}`;return spots?[{kind:"totalWrong",severity:"Lỗi",spots,subject,total:row.name}]:[]})}function runningSums(view,column){var _a;let sums=[
0],figures=0;for(let{row}of view.unitRows){let reading=readingAt(view,row,column),{kind}=reading;if(kind==="ambiguous"||kind==="unreadable"||kind==="error")return null;
reading.kind==="number"&&(figures+=1),sums.push(addExact([(_a=sums[sums.length-1])!=null?_a:0,reading.kind==="number"?reading.value:0]))}return figures===0?null:
sums}function checkRate(view,row,{indicator,rates}){let{rateColumn,target:source}=indicator.columns;if(rateColumn===null||source.kind!=="column")return[];let result=resultAt(
view,indicator,row.row),target=sumAt(view,row.row,targetColumnsOf(source)),cell2=cellAt(view.grid,row.row,rateColumn),typed=parsePercent(cell2);if(result===null||
target===null||target<=0||typed.kind!=="number")return[];if(!isPlausible(result,target)||!isPlausible(typed.value,1))return[];let asFraction=multiplyExact([typed.
value,100]),isFraction=!saysPoints(cell2)&&rates.scale==="fraction",mayBeFraction=!saysPoints(cell2)&&rates.allSigned,scaled=isFraction?asFraction:typed.value,isRight=value=>isRateOf2(
value,{result,target,digits:rates.digits});if(isRight(scaled)||mayBeFraction&&isRight(asFraction))return[];let digits=Math.max(rates.digits,decimalsOf3(scaled)),
points=roundRatio(scaled,100,{digits,mode:"halfUp"}),values=rates.rows.map(rated=>rated.points),mean=values.length>0?divideExact([addExact(values)],values.length,
{digits,rounding:"halfUp"}):null,spots=spotsOf([{...spotAt(view,row.row,rateColumn),unit:null,typed:points,expected:roundRatio(result,target,{digits,mode:"halfU\
p"})}]);if(spots===null)return[];let name=cleanText(row.name),subject=`${subjectOf3(view,rateColumn)} › ${name}`;return[{kind:"totalRateWrong",severity:"Lỗi",
spots,subject,total:name,mean:mean===points}]}function isRateOf2(value,{result,target,digits}){let own=decimalsOf3(value),most3=Math.max(digits,own),points=roundRatio(
value,100,{digits:most3,mode:"halfUp"});return["halfUp","truncate","below100"].some(mode=>[most3,own].some(places=>roundRatio(result,target,{digits:places,mode})===
points))}var MOST_HEADINGS2=4,MOST_AREAS=3,MOST_PLACES=3;function unreadWords(unread){let{kind,count}=unread,cells=listed2(unread.areas.map(areaA1),MOST_AREAS);switch(kind){case"\
rows":return`${formatNumber(count)} dòng có số chưa đọc, ${cells}`;case"columns":{let headings=[...new Set(unread.headings.map(cleanText))].filter(heading=>heading!==
""),named=headings.length===0?"":` (${listed2(headings,MOST_HEADINGS2)})`;return`${formatNumber(count)} cột có số chưa đọc${named}, ${cells}`}case"tabl\
e":return`bảng có số chưa đọc, ${cells}`}}function unreadInTab(unread){let{tab,title}=unread;return`${title===""||title===tab?tab:`${tab} (${title})`}:\
 ${unreadWords(unread)}`}function unreadSentences(all){if(all.length===0)return[];let named=all.slice(0,MOST_PLACES).map(unreadInTab),rest=all.length>MOST_PLACES?
`; và ${formatNumber(all.length-MOST_PLACES)} chỗ khác`:"";return[`${named.join("; ")}${rest}.`]}function unreadLines(all){return all.map(unread=>`${unreadInTab(
unread)}, chưa tính vào bảng này.`)}function listed2(texts,most3){let shown3=texts.slice(0,most3).join(", ");return texts.length>most3?`${shown3} và ${formatNumber(
texts.length-most3)} chỗ khác`:shown3}function findUnread({unread:all}){return all.flatMap(unread=>{let{tab,title,kind,headings}=unread,spots=spotsOf([{place:{tab,...firstOf(unread)},unit:null,typed:""}]),
subject=[kind,title,...headings].join(" › ");return spots?[{kind:"unread",severity:"Cần xem lại",spots,subject,unread}]:[]})}function unreadFindingWords({
unread}){let words=unreadWords(unread),found2=words.charAt(0).toUpperCase()+words.slice(1);switch(unread.kind){case"rows":return{found:found2,expected:"Các dòng\
 này giống dòng của biểu nhưng không nằm trong biểu nên chưa được tính",suggestion:"Nếu là đơn vị của biểu thì chuyển vào liền các dòng trê\
n, ghi tên ở cột đơn vị; nếu không thì ghi lý do chấp nhận"};case"columns":return{found:found2,expected:"Tiêu đề không cho biết cột là kế hoạc\
h, kết quả hay số khác nên chưa được tính",suggestion:"Ghi rõ KH, KQ ở tiêu đề, hoặc chọn cột ở Danh mục chỉ tiêu; nếu chỉ để tham khảo thì ghi lý\
 do chấp nhận"};case"table":return{found:found2,expected:"Bảng này có kế hoạch, kết quả hoặc số của đơn vị nhưng không có dòng tiêu đề đọc được",
suggestion:"Lập biểu có một dòng tiêu đề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới, hoặc khai dòng tiêu đề và các cột ở Danh mục chỉ ti\
êu; nếu chỉ để tham khảo thì ghi lý do chấp nhận"}}}var RANK={Lỗi:0,"Cần xem lại":1,"Gợi ý":2};function checkWorkbook(survey,input){let{workbook,formulas,today}=input,tabs=new Map(workbook.tabs.map(({name},index)=>[
name,index])),views=viewTables(survey,workbook),told2=readTold(survey,workbook,views),unmatched=findUnmatched2(survey),text=findText(workbook,unmatched),oldFonts=text.
filter(({kind})=>kind==="legacyFont").map(({spots})=>spots[0].place.tab),paged=pagedTables(survey),findings=[...views.flatMap(view=>{let named=[...findNames(view,
survey,views),...findDateColumns(view,survey,today),...findNotes(view)];if(isOfSeveralRows(view))return named;let rates=readRateColumns(view);return[...findRates(
view,rates),...findOrder(view,rates),...findDerived(view),...findSurplus(view),...paged.has(view.table)?[]:findTotals(view,rates),...findRowSums(view),...findReadings(
view),...findFigures(view),...findMeasures(view),...findParts(view),...findBlanks(view),...findTypedOver(view,formulas),...named]}),...viewForms(survey,workbook).
flatMap(view=>[...findRates(view,readRateColumns(view)),...findReadings(view),...findMeasures(view),...findTypedOver(view,formulas),...findNotes(view)]),...findCountedTwice(
survey),...unmatched,...findListedClaims(survey,workbook),...findToldClaims(told2),...findLateDates(survey,today,told2),...findImpossibleDates(workbook),...findErrors(
workbook),...text,...tableProblems(survey,new Set(oldFonts)),...findUnread(survey),...findLateNamed(survey),...findRegisterReasons(survey)],rank=({severity,spots})=>{
var _a;return[RANK[severity],(_a=tabs.get(spots[0].place.tab))!=null?_a:0]};return findings.map((finding,index)=>({finding,index,rank:rank(finding)})).sort((a,b)=>a.
rank[0]-b.rank[0]||a.rank[1]-b.rank[1]||a.index-b.index).map(({finding})=>finding)}function pagedTables({indicators}){return new Set(indicators.flatMap(({origin})=>origin.
kind==="series"&&origin.how==="pages"?origin.sources.map(({table})=>table):[]))}function tableProblems({problems},oldFonts){return problems.flatMap(problem2=>{if(problem2.
kind==="legacyText"&&oldFonts.has(problem2.place.tab))return[];let places=problem2.kind==="listItemTwice"?[problem2.place,problem2.other]:[problem2.place],spots=spotsOf(
places.map(place=>({place,unit:null,typed:""}))),severity=isGivenTwice(problem2)?"Lỗi":"Cần xem lại";return spots?[{kind:"tableProblem",severity,spots,subject:subjectOf5(
problem2),problem:problem2}]:[]})}function isGivenTwice(problem2){return problem2.kind==="listItemTwice"?!0:problem2.kind==="registerRow"&&problem2.fault.kind===
"twice"}function subjectOf5(problem2){if(problem2.kind==="listItemTwice")return[problem2.kind,problem2.text].join("|");if(problem2.kind!=="registerRow")return problem2.
kind;let{kind,indicator,who}=problem2.fault;return[problem2.kind,kind,indicator,who].join("|")}function hashText(text){let value=2166136261;for(let index=0;index<text.length;index+=1)value=Math.imul(value^text.charCodeAt(index),16777619);return(value>>>0).
toString(16).padStart(8,"0")}function findingCodes(findings){let counts=new Map;return findings.map(({kind,subject,spots})=>{var _a;let code=`K${hashText(JSON.stringify([kind,spots[0].place.
tab,cleanText(subject)]))}`,count=((_a=counts.get(code))!=null?_a:0)+1;return counts.set(code,count),count===1?code:`${code}-${count}`})}function registerFaultWords(fault2){let{indicator,who,nearest:nearest2=[],other}=fault2,row=`“${short(indicator)}”${who===""?"":` của “${short(who)}”`}`,
meant=nearest2.length>0?`; có thể là ${nearest2.map(name=>`“${name}”`).join(", ")}`:"";switch(fault2.kind){case"noTarget":return`${row}: KH để trống nên\
 dòng chưa được dùng; đề nghị ghi số, 0 nếu không giao, x nếu không áp dụng`;case"noUnit":return`${row}: chưa ghi đơn vị nên dòng chưa đư\
ợc dùng`;case"noNumber":return`${row}: KH ghi “${short(fault2.typed)}” không phải là số nên dòng chưa được dùng; đề nghị gõ số`;case"\
noDay":return`${row}: Từ ngày không phải là một ngày nên dòng chưa được dùng; đề nghị ghi ngày/tháng/năm`;case"otherFigure":return`${row}\
: ý kiến nêu số khác ${short(fault2.typed)} đề nghị nên dòng chưa được dùng; đề nghị ghi số đã duyệt vào cột KH`;case"unknownU\
nit":return`${row}: không có đơn vị này trong các biểu nên dòng chưa được dùng${meant}`;case"unknownIndicator":return`${row}: chưa tìm thấy kế\
t quả của chỉ tiêu này nên dòng chưa được dùng${meant}`;case"unclearIndicator":return`${row}: có nhiều nguồn cùng tên chỉ tiêu nên dòng chưa đượ\
c dùng${meant}`;case"outsidePeriod":return`${row}: ngoài kỳ của chỉ tiêu nên dòng chưa được dùng`;case"twice":return`${row}: giao hai lần cho c\
ùng một ngày (ô ${other?cellA1(other):""} và ô ${cellA1(fault2.place)}) nên chưa tính KH; đề nghị xóa một dòng, hoặc ghi Từ ngày cho dòng sau`}}
function short(cell2){let text=isCalendarDate(cell2)?formatDate(cell2):cleanText(String(cell2));return text.length>60?`${text.slice(0,59)}…`:text}function tabNames(names){let shown3=names.slice(0,5).map(name=>`'${name}'`);return names.length>5?`${shown3.join(", ")} và ${names.length-5} trang tính khác`:
shown3.join(", ")}function problemWords(problem2){switch(problem2.kind){case"headerWithoutUnit":return"không rõ cột đơn vị";case"formWithoutUnit":return'không rõ là biểu \
của đơn vị nào, đề nghị ghi dòng "Đơn vị: …" phía trên biểu hoặc đặt tên trang tính theo tên đơn vị';case"headerWithoutResult":
return"không rõ cột kết quả";case"ambiguousResult":return"có nhiều cột có thể là kết quả";case"unclearParts":return"có số theo tháng, quý h\
oặc kỳ mà không rõ là số riêng từng kỳ hay số lũy kế nên chưa cộng; đề nghị thêm cột Cộng (hoặc Lũy kế), hoặc chọn cột kết quả";case"\
unclearRows":return"mỗi đơn vị có nhiều dòng mà không rõ cộng lại hay lấy dòng nào nên chưa đọc; đề nghị thêm dòng Cả năm cho mỗi đơn vị, hoặc tách mỗi loại dòn\
g thành một biểu";case"ambiguousTarget":return"có nhiều cột có thể là kế hoạch giao (chọn được ở Danh mục chỉ tiêu)";case"unpaire\
dColumns":return`${problem2.texts.join(", ")}: không có cột kế hoạch và cột kết quả cùng tên nên chưa dùng; đề nghị ghi hai tiêu đề giống nhau`;case"\
mixedMeasures":return"kế hoạch và kết quả khác đơn vị tính";case"percentAgainstCount":return"kế hoạch là tỷ lệ % còn kết quả là số lượng (hoặc ng\
ược lại) nên chưa so được; đề nghị thêm cột tỷ lệ (%) thực hiện, hoặc chọn cột khác";case"changeAgainstLevel":return"kế hoạch \
là mức tăng, giảm còn kết quả là số hiện có nên chưa so được; đề nghị thêm cột kết quả tăng, giảm, hoặc chọn cột khác";case"\
markedResults":return`${problem2.rows.length} ô kết quả ghi x: chưa rõ là đã thực hiện hay không áp dụng; đề nghị ghi 1 nếu đã thực hiện, 0 nếu chưa, ghi x ở cộ\
t kế hoạch nếu không áp dụng`;case"listMarks":return`${problem2.rows.length} ô của danh sách chỉ ghi x hoặc báo lỗi: chưa rõ là đã xong hay không áp d\
ụng; đề nghị ghi đã hoặc ngày nếu đã xong, để trống nếu chưa, xóa dòng nếu không áp dụng`;case"listItemTwice":return`${problem2.
text} có ở hai đơn vị (${cellA1(problem2.other)} và ${cellA1(problem2.place)}), cả hai dòng vẫn được tính`;case"legacyText":return"là chữ phôn\
g cũ (TCVN3 hoặc VNI), cần chuyển sang Unicode";case"resultWithoutFigures":return"cột kết quả không có số";case"tableWithoutUnits":return"dưới \
tiêu đề không có dòng đơn vị";case"rowsWithoutUnit":return`${problem2.rows.length} dòng có số mà không có tên đơn vị`;case"logRowsWithout\
Unit":return`${problem2.rows.length} dòng của sổ không có tên đơn vị`;case"logDatesUnreadable":return`${problem2.rows.length} dòng của sổ không có n\
gày hoặc ngày không đọc được`;case"logRowsOutsidePeriod":return`${problem2.rows.length} dòng của sổ có ngày ngoài kỳ báo cáo`;case"logAm\
ountsUnreadable":return`${problem2.rows.length} dòng của sổ có số không đọc được`;case"rowsWithoutIndicator":return`${problem2.rows.length} dòng\
 có số mà không có tên chỉ tiêu`;case"periodTwice":return`${tabNames(problem2.tabs)} cùng là ${problem2.period} nên chưa cộng vào các kỳ (chọn Không\
 sử dụng cho trang tính thừa ở Danh mục chỉ tiêu)`;case"periodContradicted":return`tiêu đề ghi ${problem2.stated}, còn tên trang tính là ${problem2.
named} (đang tính theo tên trang tính)`;case"registerRow":return registerFaultWords(problem2.fault);case"contradictingTargets":return`KH chung không thống n\
hất (${problem2.values.map(value=>formatNumber(value)).join(", ")})`}}var REASONS={telex:"gõ Telex còn sót",level:"thiếu cấp hành chính",otherLevel:"khác cấp hành chính",kind:"khác chữ chỉ loại đơn vị ở đầu tên",
spaces:"khác dấu cách",diacritics:"khác dấu",initials:"viết tắt chữ đầu",part:"tên rút gọn",letter:"khác 1 chữ cái",word:"khác 1 chữ",
wordMore:"thừa hoặc thiếu 1 chữ",alike:"cách viết gần giống"};function suggestionText({name,reason}){return`${name} (${REASONS[reason]})`}var MOST_NAMES2=5,LONGEST_QUOTE2=80;function listedClaimWords({text,of,indicator,scope,claimed,computed,cause},figure2){let show=of==="rate"?formatPercent:formatNumber,
difference=Math.abs(subtractExact(claimed,computed)),what=[CLAIM_KINDS[of],indicator,...scope===""?[]:[scope]].join(", "),apart=of==="rate"?`${formatNumber(difference)}\
 điểm phần trăm`:formatNumber(difference);return{found:`Nêu "${figure2}"${quote(text)}`,expected:`${what}: ${show(computed)}; chênh ${apart}${causeWords(
cause)}`,suggestion:"Sửa con số trong văn bản, hoặc xem lại số liệu của biểu"}}function causeWords(cause){if(cause===null)return", chưa rõ ng\
uyên nhân";switch(cause.kind){case"power":return cause.factor>=1?`; khớp nếu nhân ${formatNumber(cause.factor)}, có thể thiếu số 0 hoặc ghi sai đơn vị tí\
nh`:`; khớp nếu chia ${formatNumber(Math.round(1/cause.factor))}, có thể thừa số 0 hoặc ghi sai đơn vị tính`;case"cutOff":return"; số nêu bỏ p\
hần lẻ, không làm tròn";case"roundedUp":return"; số nêu được làm tròn lên";case"other":return`; số nêu khớp với ${cause.words}`;case"dig\
itsSwapped":return"; có thể đảo hai chữ số";case"provisional":return`; tổng còn tạm tính, thiếu số liệu của ${formatNumber(cause.missing)}\
 đơn vị`}}function unclearClaimWords({text,why,names},figure2){let found2=`Nêu "${figure2}"${quote(text)}`;switch(why){case"noIndicator":return{found:found2,
expected:`Không có chỉ tiêu nào tên như vậy. Các chỉ tiêu: ${list(names)}`,suggestion:"Ghi đúng tên chỉ tiêu như trong bảng tổng hợp"};case"\
severalIndicators":return{found:found2,expected:`Có ${formatNumber(names.length)} chỉ tiêu gọi như vậy: ${list(names)}`,suggestion:"Ghi đầy đủ tên một \
chỉ tiêu"};case"noUnit":return{found:found2,expected:`Không có đơn vị hoặc khối ${list(names)}`,suggestion:"Ghi tên đơn vị như trong Danh mục đơn v\
ị, để trống nếu là số chung"};case"noKind":return{found:found2,expected:`Cột Loại ghi một trong các từ: ${names.join(", ")}`,suggestion:"Ch\
ọn lại loại, hoặc để trống"};case"noFigure":return{found:found2,expected:"Không đọc được con số nào",suggestion:"Ghi con số vào cột số l\
iệu"};case"severalFigures":return{found:found2,expected:"Có nhiều con số trong một ô, không rõ đối chiếu số nào",suggestion:"Mỗi dòng một co\
n số"};case"ambiguous":return{found:found2,expected:`Có thể là ${names.map(name=>formatNumber(Number(name))).join(" hoặc ")}`,suggestion:"Ghi lại số cho\
 rõ"};case"noTotal":return{found:found2,expected:`${list(names)} không có số này (không có KH, hoặc đơn vị không có trong biểu)`,suggestion:"X\
em lại cột đối chiếu, đơn vị và loại"}}}function quote(text){return text===""?"":` trong "${text.length>LONGEST_QUOTE2?`${text.slice(0,LONGEST_QUOTE2-
1)}…`:text}"`}function list(names){let more2=names.length>MOST_NAMES2?[`và ${formatNumber(names.length-MOST_NAMES2)} tên khác`]:[],told2=names.slice(0,MOST_NAMES2).
map(name=>`"${name}"`);return told2.length===0?"chưa có":[...told2,...more2].join(", ")}var MOST_TOLD=5,LONGEST_QUOTE3=80;function findingWords(finding){var _a,_b,_c;let{spots,subject}=finding,column=`Cột "${subject}"`;switch(finding.kind){case"r\
ateRounding":return{found:`${column}: ${each(spots,spot=>rate(spot.typed))}`,expected:`${each(spots,spot=>`${rate(spot.exact)} → ${rate(spot.expected)}`)}; ${finding.
explained}/${finding.of} dòng của cột ${RULES2[finding.rule]} đến ${decimals(finding.digits)}`,suggestion:"Sửa cho cùng cách làm tròn với cả cột, hoặc d\
ùng hàm TYLE"};case"rateTruncated":return{found:`${column} bỏ số lẻ, không làm tròn (${finding.explained}/${finding.of} dòng); khác với làm tròn ở ${each(
spots,spot=>rate(spot.typed))}`,expected:each(spots,spot=>`${rate(spot.exact)}, làm tròn là ${rate(spot.expected)}`),suggestion:"Ghi rõ cách lấy số lẻ, hoặc \
làm tròn thống nhất giữa các biểu"};case"rateWrong":return{found:`${column}: ${each(spots,spot=>rate(spot.typed))}`,expected:`Kết quả / KH: ${each(
spots,spot=>rate(spot.exact))}`,suggestion:finding.most?"Xem lại cột này tính theo số nào; nếu không phải kết quả / KH thì đổi tiêu đề":
"Tính lại tỷ lệ, hoặc sửa số kết quả, số KH nếu ghi nhầm"};case"rateScale":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,
expected:finding.column==="fraction"?"Các dòng khác ghi theo phần trăm của bảng tính (0,95 là 95%)":"Các dòng khác ghi số phần trăm (95 là 95%)",
suggestion:"Ghi cùng một kiểu trong cả cột"};case"rateBlank":return{found:`${column} để trống ở ${spots.length} dòng có kết quả`,expected:"\
Các dòng khác đều có tỷ lệ",suggestion:"Điền tỷ lệ các dòng còn trống"};case"sortedByRounded":return{found:`Xếp dưới ${(_a=finding.above.
unit)!=null?_a:cellA1(finding.above.place)}, cùng ghi ${rate(spots[0].typed)}`,expected:`${rate(spots[0].exact)} so với ${rate(finding.above.exact)} của dòng\
 trên`,suggestion:"Xếp lại theo tỷ lệ chưa làm tròn"};case"shortfallWrong":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`\
KH trừ kết quả: ${each(spots,spot=>figure(spot.expected))}`,suggestion:"Tính lại số còn thiếu, hoặc sửa số KH, kết quả nếu ghi nhầm"};case"\
shortfallBlank":return{found:`${column} để trống ở ${spots.length} dòng`,expected:`KH trừ kết quả: ${each(spots,spot=>figure(spot.expected))}`,suggestion:"\
Điền số còn thiếu"};case"factorException":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`${each(spots,spot=>figure(spot.expected))}\
; ${finding.explained}/${finding.of} dòng bằng ${figure(finding.factor)} × "${finding.base}"`,suggestion:"Xem lại mức giao hoặc số làm căn cứ; nếu giao riên\
g thì ghi lý do chấp nhận"};case"surplusWrong":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`Kết quả trừ KH: ${each(spots,
spot=>figure(spot.expected))}`,suggestion:"Tính lại số vượt, hoặc sửa số KH, kết quả nếu ghi nhầm"};case"rowSumWrong":return{found:`${column}\
: ${each(spots,spot=>shown(spot.typed))}`,expected:`Cộng các cột ${list2(finding.added.map(header=>`"${header}"`))}: ${each(spots,spot=>figure(spot.expected))}`,
suggestion:"Cộng lại, hoặc xem cột nào ghi nhầm"};case"countedTwice":return{found:finding.agrees===finding.of?`Chỉ tiêu "${subject}" có ở cả biểu \
và sổ theo dõi ("${finding.log}")`:`Chỉ tiêu "${subject}": ${each(spots,spot=>shown(spot.typed))}`,expected:finding.agrees===finding.of?`Số liệu hai nơi \
khớp nhau ở ${finding.agrees}/${finding.of} đơn vị, nhưng bảng tổng hợp tính hai lần`:`Sổ theo dõi ("${finding.log}"): ${each(spots,spot=>figure(
spot.expected))}; khớp ở ${finding.agrees}/${finding.of} đơn vị`,suggestion:"Sửa nơi ghi sai; chọn Không sử dụng cho một nguồn ở Danh mục chỉ tiêu để kh\
ông tính hai lần"};case"figureBlank":return{found:`${column} để trống ở ${formatNumber(spots.length)} dòng`,expected:"Các dòng khác đều có số",
suggestion:'Điền số, nếu không có thì gõ 0 hoặc "-"'};case"dateOutside":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:finding.
period===null?"Sau ngày hôm nay":`Biểu là số liệu ${finding.period}`,suggestion:"Xem lại ngày, tháng, năm"};case"totalWrong":return{found:`${finding.
total}: ${shown(spots[0].typed)}`,expected:`Cộng các dòng: ${figure(spots[0].expected)}`,suggestion:"Cộng lại, hoặc xem dòng nào chưa được cộng"};case"\
totalRateWrong":return{found:`${finding.total}: ${rate(spots[0].typed)}`,expected:`Tổng kết quả / tổng KH: ${rate(spots[0].expected)}${finding.mean?"; s\
ố đang ghi là trung bình các tỷ lệ":""}`,suggestion:"Tính bằng tổng kết quả chia tổng KH"};case"numberAsText":return{found:`${formatNumber(
spots.length)} ô số ở dạng chữ, ví dụ "${quoted2(spots[0].typed)}" (cột ${list2(finding.columns.map(header=>`"${header}"`))})`,expected:`Đọc được \
là ${asRead(spots[0])}`,suggestion:"Gõ lại thành số, hoặc chọn Số liệu gốc ▸ Chuẩn hóa số liệu…"};case"otherMeasure":return{found:`${column}\
: ${each(spots,spot=>`"${quoted2(spot.typed)}"`)}`,expected:`Đọc được là ${each(spots,spot=>figure(spot.expected))} (ĐVT của cột: ${(_b=finding.measure)!=
null?_b:"không ghi"})`,suggestion:"Gõ lại theo đơn vị tính của cột"};case"ambiguousNumber":return{found:`"${quoted2(spots[0].typed)}" (dạng chữ)`,
expected:`Có thể là ${figure(finding.readings[0])} hoặc ${figure(finding.readings[1])}`,suggestion:"Gõ lại số cho rõ"};case"unreadableNumber":return{
found:`${column}: ${each(spots,spot=>`"${quoted2(spot.typed)}"`)}`,expected:"Cột này ghi số",suggestion:"Gõ lại thành số; lời giải thích chuyển sang cột gh\
i chú"};case"damagedNumber":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`Có thể là ${each(spots,spot=>figure(spot.expected))}\
: các dòng khác là số nguyên cỡ nghìn lần`,suggestion:"Gõ lại, dấu chấm ngăn hàng nghìn có thể đã bị hiểu là dấu thập phân"};case"\
otherScale":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`Các dòng khác quanh ${figure(finding.median)}`,suggestion:"Xem lại đơn\
 vị tính (đồng, nghìn đồng, triệu đồng)"};case"resultBlank":return{found:`${column} để trống ở ${spots.length} dòng có giao KH`,expected:"\
Chưa có số liệu; ô trống không phải là 0",suggestion:"Điền kết quả, nếu không có thì gõ 0"};case"resultDash":return{found:`${column}: ${each(
spots,spot=>`"${quoted2(spot.typed)}"`)}`,expected:"Dấu này được hiểu là chưa có số liệu",suggestion:"Gõ 0 nếu không có kết quả, gõ x nếu không \
áp dụng"};case"resultOffPlan":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:"KH để trống hoặc bằng 0",suggestion:"Điền K\
H được giao; nếu không giao thì ghi lý do chấp nhận"};case"negative":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:"Khô\
ng nhỏ hơn 0",suggestion:"Gõ lại số"};case"percentInCounts":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:"Cột này ghi số lư\
ợng, không ghi tỷ lệ %",suggestion:"Gõ số lượng; nếu cả cột là tỷ lệ % thì ghi (%) ở tiêu đề"};case"percentInDoubt":return{found:`${column}\
: ${each(spots,spot=>shown(spot.typed))}`,expected:`Có thể là ${each(spots,spot=>figure(spot.expected))}%`,suggestion:"Gõ lại theo đơn vị %, ví dụ: 98 hoặc \
98%"};case"partAboveWhole":return{found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:`Không quá "${finding.whole}": ${each(spots,spot=>figure(
spot.expected))}`,suggestion:"Xem lại hai số"};case"unitTwice":return{found:`Đơn vị ${subject} có ${spots.length} dòng trong biểu (${list2(spots.map(
({place})=>cellA1(place)))})`,expected:"Mỗi đơn vị một dòng; các dòng này đều không được tính",suggestion:"Gộp các dòng, sửa tên nếu là hai\
 đơn vị, hoặc chọn Cộng các dòng cùng đơn vị trong Danh mục chỉ tiêu"};case"unitUnmatched":return{found:`"${subject}"`,expected:finding.suggestions.
length>0?`Có thể là: ${list2(finding.suggestions.map(suggestionText))}`:"Không có trong Danh mục đơn vị",suggestion:"Sửa tên, hoặc chọn ở cột Gộp và\
o trong Danh mục đơn vị"};case"unitsAbsent":return{found:`Biểu có ${finding.present} đơn vị`,expected:`Không có ${finding.absent.length} đơn vị c\
ó ở biểu khác`,suggestion:"Bổ sung dòng, hoặc ghi lý do chấp nhận nếu không giao chỉ tiêu này"};case"ordinals":return{found:[...finding.doubled.
length>0?[`Số thứ tự trùng: ${list2(finding.doubled.map(String))}`]:[],...finding.missing.length>0?[`thiếu: ${list2(finding.missing.map(String))}`]:[]].
join("; "),expected:"Số thứ tự liên tục, không trùng",suggestion:"Đánh lại số thứ tự, xem có sót dòng không"};case"impossibleDate":return{
found:subject,expected:"Không có ngày này trong lịch",suggestion:"Sửa ngày, ghi theo thứ tự ngày/tháng/năm"};case"lateDate":return{found:`Ngày ${subject}`,
expected:[whenOf(finding),...finding.corrected===null?[]:[`có thể là ${finding.corrected}`]].join("; "),suggestion:"Xem lại năm"};case"claim":return claimWords(
finding);case"listedClaim":return listedClaimWords(finding,quoted2(spots[0].typed));case"quotedClaim":return listedClaimWords(finding,finding.figure);case"named\
Units":return namedUnitsWords(finding);case"claimUnclear":return unclearClaimWords(finding,quoted2(spots[0].typed));case"noBreakSpaces":return{found:`${spots.length}\
 ô có khoảng trắng không ngắt dòng`,expected:"Ô trông như trống vẫn bị tính là có chữ; lọc và tìm kiếm sai",suggestion:"Xóa khoảng\
 trắng thừa trong các ô này"};case"doubleSpaces":return{found:`${spots.length} ô có hai dấu cách liền nhau: "${doubled2(spots[0].typed)}"`,expected:"\
Một dấu cách giữa hai từ",suggestion:"Xóa dấu cách thừa"};case"telexResidue":return{found:list2(finding.words.map(({word})=>`"${word}"`)),expected:`\
Phím gõ Telex còn sót: ${list2(finding.words.map(({meant})=>meant===null?"chưa rõ từ nào":`có thể là "${meant}"`))}`,suggestion:"Gõ lại từ này"};case"\
legacyFont":return{found:`${spots.length} ô: "${quoted2(spots[0].typed)}"`,expected:`Chữ theo bảng mã ${finding.encoding}, bảng tính không đọc được`,
suggestion:"Chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6)"};case"baseChanged":return{found:each(spots,spot=>`"${quoted2(spot.typed)}"`),expected:"Căn cứ t\
ính KH đã thay đổi; KH vẫn theo số đã giao",suggestion:"Ghi số đã điều chỉnh ở cột riêng, không thay số đã giao"};case"errorCell":
return{found:`${spots.length} ô báo ${finding.error}`,expected:"Công thức không tính được",suggestion:"Sửa công thức"};case"typedOverFormula":return{
found:`${column}: ${each(spots,spot=>shown(spot.typed))}`,expected:"Các dòng khác là công thức, ô này là số gõ tay",suggestion:"Chép công thức từ d\
òng khác, hoặc ghi lý do chấp nhận"};case"lateName":return lateNameWords(finding);case"registerNoReason":return noReasonWords(finding);case"unread":return unreadFindingWords(
finding);case"tableProblem":return{found:capital(problemWords(finding.problem)),...(_c=FIXES[finding.problem.kind])!=null?_c:{expected:"Chưa đọc được đầy đủ biể\
u này",suggestion:isDeclarable(finding.problem.kind)?"Sửa tiêu đề, hoặc chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng củ\
a trang tính này":"Sửa tiêu đề hoặc dòng được nêu, xem Hướng dẫn"}}}}var FIXES={periodTwice:{expected:"Mỗi kỳ một trang tính",suggestion:"\
Xóa bản sao, sửa kỳ ghi nhầm, hoặc chọn Không sử dụng ở Danh mục chỉ tiêu"},periodContradicted:{expected:"Tiêu đề và tên trang tính nêu\
 cùng một kỳ",suggestion:"Sửa tiêu đề nếu chép từ trang tính khác, hoặc sửa tên trang tính"},logRowsWithoutUnit:{expected:"Dòng của sổ c\
ó tên đơn vị mới được tính",suggestion:"Điền tên đơn vị vào các dòng này"},logDatesUnreadable:{expected:"Dòng của sổ có ngày trong kỳ m\
ới được tính",suggestion:"Ghi ngày đủ ngày, tháng, năm, ví dụ: 29/01/2020"},logRowsOutsidePeriod:{expected:"Chỉ tính các dòng có ngày trong kỳ",
suggestion:"Sửa ngày nếu gõ nhầm, hoặc ghi lý do chấp nhận"},registerRow:{expected:"Mỗi dòng: một chỉ tiêu, một đơn vị, KH là số (hoặc 0, x) và T\
ừ ngày nếu đổi trong năm",suggestion:"Sửa ô này; dòng chưa sửa thì chưa được dùng"},listMarks:{expected:"Dòng đã xong ghi ngày, số hoặc \
chữ; dòng chưa xong để trống hoặc ghi chưa",suggestion:"Ghi lại các ô này"},listItemTwice:{expected:"Mỗi mục của danh sách thuộc một đơn vị",
suggestion:"Xóa một dòng, hoặc ghi lý do chấp nhận"},logAmountsUnreadable:{expected:"Ô này phải là một số",suggestion:"Sửa thành số, ví dụ: \
1.200.000"}},RULES2={halfUp:"làm tròn",truncate:"bỏ số lẻ"};function claimWords({text,value,total,indicator,lost}){let own=`Tổng của biểu (${indicator}\
): ${figure(total)}`;if(lost===null)return{found:`Ghi "${text}"`,expected:`${own}; chênh ${figure(Math.abs(value-total))}`,suggestion:"Sửa con số nêu trong câu\
 này, hoặc xem lại số liệu của biểu"};let meant=value*lost.factor,left=meant===total?"khớp với biểu":`vẫn chênh ${figure(Math.abs(meant-total))}\
 chưa rõ nguyên nhân`,unit=lost.factor===1e3?"nghìn đồng":"triệu đồng";return{found:`Ghi "${text}" (${figure(value)})`,expected:`${own}. Có thể là ${unit}\
: ${figure(meant)} bằng ${rate(lost.rate)} của ${lost.goal}; ${left}`,suggestion:"Sửa đơn vị tính và đối chiếu số nêu trong câu này với biểu"}}
function each(spots,words){return[...spots.slice(0,MOST_TOLD).map(spot=>spots.length>1&&spot.unit!==null?`${spot.unit} ${words(spot)}`:words(spot)),...more(spots.
length)].join("; ")}function list2(texts){return[...texts.slice(0,MOST_TOLD),...more(texts.length)].join(", ")}function more(count){return count>MOST_TOLD?[`và ${formatNumber(
count-MOST_TOLD)} chỗ khác`]:[]}function rate(points){return typeof points=="number"?formatPercent(points):shown(points!=null?points:"")}function figure(value){
return value===void 0?"":formatNumber(value)}function asRead({typed,expected}){let points=typeof typed=="string"&&typed.includes("%")?parsePercent(typed):null;return(points==
null?void 0:points.kind)==="number"?formatPercent(points.value):figure(expected)}function shown(cell2){return typeof cell2=="number"?formatNumber(cell2):quoted2(
cell2)}function quoted2(cell2){let text=isCalendarDate(cell2)?formatDate(cell2):cleanText(String(cell2));return text.length>LONGEST_QUOTE3?`${text.slice(0,LONGEST_QUOTE3-
1)}…`:text}function doubled2(cell2){var _a;let[,before2="",spaces="",after=""]=(_a=/(\S{1,20})([ \u00a0]{2,3})(\S{1,20})/.exec(String(cell2)))!=null?_a:[];return`${before2}${"\
␣".repeat(spaces.length)}${after}`}function whenOf({period,signed}){return period!==null?`Biểu là số liệu ${period}`:signed===null?"Sau ngày hôm nay":
`Sau ngày ký biểu ${signed}`}function decimals(digits){return digits===0?"số nguyên":`${digits} số lẻ`}function capital(text){return text.charAt(0).toUpperCase()+
text.slice(1)}var FILLS={below:"#f4cccc",noData:"#fff2cc",dataError:"#fce5cd"},HEAD_FILL="#d9e2f3",GROUP_FILL="#eef2f9";function fieldsOf(value){return isObject(value)?value:{}}function parseFields(json){let value;try{value=JSON.parse(json)}catch{return null}return isObject(value)?
value:null}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var MARK_KEY="chi-tieu.pages",WITNESS="Trang tính do tiện ích Chỉ tiêu lập; mỗi lần chạy lệnh sẽ được ghi lại.",SOURCE_NOTE="Nguồn: ",
NO_MARK={pages:{},settings:{},newer:{pages:{},settings:{}}};function idsOf(value,keys){let ids=new Map;for(let[key,id]of Object.entries(fieldsOf(value)))typeof id==
"number"&&ids.set(key,id);let known={};for(let key of keys){let id=ids.get(key);id!==void 0&&(known[key]=id),ids.delete(key)}return{known,others:Object.fromEntries(
ids)}}function parseMark(text){var _a;let{pages,settings}=(_a=parseFields(text))!=null?_a:{},[ofPages,ofSettings]=[idsOf(pages,PAGE_KEYS),idsOf(settings,SETTINGS_KEYS)];
return{pages:ofPages.known,settings:ofSettings.known,newer:{pages:ofPages.others,settings:ofSettings.others}}}function formatMark({pages,settings,newer}){let ordered=(ids,keys,others)=>Object.
fromEntries([...keys.flatMap(key=>ids[key]===void 0?[]:[[key,ids[key]]]),...Object.entries(others)]);return JSON.stringify({pages:ordered(pages,PAGE_KEYS,newer.
pages),settings:ordered(settings,SETTINGS_KEYS,newer.settings)})}function withoutTabs(mark,ids){let kept=named=>Object.fromEntries(Object.entries(named).filter(
([,id])=>!ids.has(id)));return{...mark,pages:kept(mark.pages),settings:kept(mark.settings)}}var PLACES=".+?![A-Z]{1,3}\\d+(?:(?:, |; .+?!)[A-Z]{1,3}\\d+)*(?: và \\d+ ô khác)?",SOURCE_LINE=lazy(()=>new RegExp(`^${SOURCE_NOTE}(?:KH: )?${PLACES}`)),MORE_LINES=lazy(
()=>[new RegExp(`^KH: ${PLACES}$`),/^Ô trống được tính là 0$/,/^\d+ ô chưa có số liệu$/,/^Đơn vị .+ có \d+ dòng trong biểu$/,/^(?:KH|Kết quả) ghi: ".*"$/,
/^Có thể là .+ hoặc .+$/]),MADE=/^Lập lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/,BETWEEN=/^[\s,;.:–-]+/;function staffLines(note){if(!note.includes(SOURCE_NOTE)&&
!note.includes(WITNESS))return note;let isOurs2=!1,lines=note.split(`
`).flatMap(line=>{var _a,_b;if(line.startsWith(WITNESS))return typedBehind(line.slice(WITNESS.length));let made=(_a=MADE.exec(line))==null?void 0:_a[0];if(made!==
void 0)return typedBehind(line.slice(made.length));let source=(_b=SOURCE_LINE().exec(line))==null?void 0:_b[0];return source!==void 0?(isOurs2=!0,typedBehind(line.
slice(source.length))):isOurs2&&MORE_LINES().some(known=>known.test(line))?[]:(isOurs2=!1,[line])});return[...new Set(lines)].join(`
`).trim()}function withStaffLines(own,staff){return own===void 0||own===""?staff:`${own}
${staff}`}function hasWitness(note){return note.split(`
`).some(line=>line.startsWith(WITNESS))}function typedBehind(text){let typed=text.replace(BETWEEN,"");return typed===""?[]:[typed]}var PAGE_FONT="Times New Roman";var BLANK={content:""};function isFormula(content){return typeof content=="object"&&"formula"in content}var OWN_REFERENCE=/(^|[^A-Za-z0-9_$!.'"])(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?![A-Za-z0-9_(!.'"])/g;function moveFormula(formula,fromRow,toRow){if(fromRow===toRow)
return formula;let pieces=formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/);return pieces.map((piece,index)=>{var _a,_b,_c;if(index%2===1)return piece;let head=index>
0&&((_a=pieces[index-1])!=null?_a:"").endsWith("!")&&(_c=(_b=/^\$?[A-Z]{1,3}\$?[0-9]+(:\$?[A-Z]{1,3}\$?[0-9]+)?/.exec(piece))==null?void 0:_b[0])!=null?_c:"",moved3=piece.
slice(head.length).replace(OWN_REFERENCE,(found2,before2,letters2,row)=>Number(row)===fromRow+1?`${before2}${letters2}${toRow+1}`:found2);return head+moved3}).join(
"")}function staffNote(previous,row,column){var _a,_b;return staffLines((_b=(_a=previous.notes[row])==null?void 0:_a[column])!=null?_b:"")}function typedCell(previous,position,toRow){
var _a,_b,_c;let{row,column}=position,formula=(_b=(_a=previous.formulas[row])==null?void 0:_a[column])!=null?_b:"",format2=(_c=previous.formats[row])==null?void 0:
_c[column],note=staffNote(previous,row,column);return{content:formula===""?cellAt(previous.values,row,column):{formula:moveFormula(formula,row,toRow)},...format2===
void 0?{}:{format:format2},...note===""?{}:{note}}}function isEmpty(previous,row,column){var _a,_b;if(staffNote(previous,row,column)!==""||((_b=(_a=previous.formulas[row])==
null?void 0:_a[column])!=null?_b:"")!=="")return!1;let value=cellAt(previous.values,row,column);return typeof value=="string"&&cleanText(value)===""}function textAt(previous,row,column){
let value=cellAt(previous.values,row,column);return typeof value=="string"?cleanText(value):""}function widthOf2(previous){return previous.values.reduce((width,row)=>Math.
max(width,row.length),0)}function findHeadings(previous,headings,telling2){let width=widthOf2(previous);for(let row=0;row<previous.values.length;row+=1){let texts=Array.
from({length:width},(_,column)=>textAt(previous,row,column)),columns=headings.map(heading=>{let column=texts.indexOf(heading);return column<0?null:column});if(telling2.
every(heading=>columns[heading]!==null))return{row,columns}}return null}function unwritten(values){return{values,formulas:[],formats:[],notes:[]}}var FREE_COLUMNS=1,SPARE_HEADINGS=["Người theo dõi","Ghi chú"];function readKept(page,form,keyOf7){var _a,_b;let previous=withoutMerges(page!=null?page:unwritten(
[])),width=widthOf2(previous),header=page&&findHeadings(previous,form.headings,form.telling),headerRow2=(_a=header==null?void 0:header.row)!=null?_a:null,ownColumns=(_b=
header==null?void 0:header.columns)!=null?_b:form.headings.map((_,column)=>page?null:column),all=Array.from({length:width},(_,column)=>column),isSpare=column=>headerRow2!==
null&&SPARE_HEADINGS.includes(textAt(previous,headerRow2,column)),isUsed=column=>previous.values.some((_,row)=>row>=(headerRow2!=null?headerRow2:0)&&!(row===headerRow2&&
isSpare(column)&&staffNote(previous,row,column)==="")&&!isEmpty(previous,row,column)),addedColumns3=all.filter(column=>!ownColumns.includes(column)&&isUsed(column)&&
!isDoubled(previous,{headerRow:headerRow2,column})),typedColumns=[...form.typed.map(heading=>{var _a2;return(_a2=ownColumns[heading])!=null?_a2:null}),...addedColumns3],
rows=[];for(let row=(headerRow2!=null?headerRow2:-1)+1;row<previous.values.length;row+=1){let typed=typedColumns.some(column=>column!==null&&!isEmpty(previous,row,
column))||all.some(column=>staffNote(previous,row,column)!==""),key=keyOf7(heading=>{var _a2;return textAt(previous,row,(_a2=ownColumns[heading])!=null?_a2:-1)});
key!==null?rows.push({row,key,typed}):isStray(previous,row,form)&&rows.push({row,key,typed:!0})}return{form,previous,rows,headerRow:headerRow2,ownColumns,addedColumns:addedColumns3}}
function keptWidth({form,addedColumns:addedColumns3}){return form.headings.length+addedColumns3.length}function filteredColumns(kept){return keptWidth(kept)+spareHeadings(
kept).length+FREE_COLUMNS}function spareHeadings({previous,headerRow:headerRow2,addedColumns:addedColumns3}){let taken=headerRow2===null?[]:addedColumns3.map(column=>textAt(
previous,headerRow2,column));return SPARE_HEADINGS.filter(heading=>!taken.includes(heading))}function withSpare(rows,{kept,headerRow:headerRow2,look:look3}){let headings=spareHeadings(
kept),width=keptWidth(kept);return rows.map((row,index)=>index===headerRow2?[...row,...headings.map(heading=>({content:heading,look:look3}))]:padded(row,width+headings.
length))}function padded(cells,width){return[...cells,...Array.from({length:Math.max(0,width-cells.length)},()=>BLANK)]}function isRepeated(kept,row,other){let{
previous,form,ownColumns,addedColumns:addedColumns3}=kept,typed=[...form.typed.map(heading=>{var _a;return(_a=ownColumns[heading])!=null?_a:null}),...addedColumns3],
content=(at,column)=>JSON.stringify(typedCell(previous,{row:at,column},0));return typed.every(column=>column===null||isEmpty(previous,row,column)||content(row,column)===
content(other,column))}function withKept({cells,sources,carried},row,kept){var _a;let{form,previous,ownColumns,addedColumns:addedColumns3}=kept,result=[...cells,
...addedColumns3.map(()=>BLANK)],take=(target,column)=>{let filled2=sources.filter(source=>column!==null&&!isEmpty(previous,source.row,column));column===null||filled2.
length===0||(result[target]={...result[target],...joined(kept,filled2,{column,row})})};ownColumns.forEach((column,heading)=>{form.typed.includes(heading)||carried.
includes(heading)?take(heading,column):column!==null&&annotate(result,heading,notesAt(previous,sources,column))}),addedColumns3.forEach((column,index)=>{take(form.
headings.length+index,column)});for(let heading of carried){let[source]=sources,column=(_a=ownColumns[heading])!=null?_a:null,cell2=result[heading];!cell2||!source||
column===null||form.typed.includes(heading)||(result[heading]={...cell2,content:cellAt(previous.values,source.row,column)})}return result}function headWithKept(head,kept){
let{form,previous,headerRow:headerRow2,ownColumns,addedColumns:addedColumns3}=kept,last=head.length-1,rows=head.map(cells=>padded(cells,keptWidth(kept)));if(headerRow2===
null)return rows;for(let from=0;from<=headerRow2;from+=1){let to=from===headerRow2?last:Math.min(Math.max(0,from+last-headerRow2),last-1);[...ownColumns,...addedColumns3].
forEach((column,index)=>{if(column===null)return;let free=index>=form.headings.length||from<headerRow2&&index>0,cells=rows[to];!free&&cells&&annotate(cells,index,
staffNote(previous,from,column)),!(!free||isEmpty(previous,from,column))&&placeInHead(rows,{row:to,column:index},typedCell(previous,{row:from,column},to))})}return rows}
function placeInHead(rows,{row,column},typed){let last=rows.length-1,isBlank5=at=>{var _a,_b;return((_b=(_a=rows[at])==null?void 0:_a[column])==null?void 0:_b.content)===
""},others=row===last?[]:rows.map((_,at)=>at).filter(at=>at>0&&at<last),place=[row,...others].find(isBlank5),cells=rows[place!=null?place:row];cells&&(place!==void 0?
cells[column]={...cells[column],...typed}:typeof typed.content!="object"&&annotate(cells,column,String(typed.content)))}function joined({previous},sources,{column,
row}){let typed=sources.map(source=>({lead:source.lead,isLed:source.isLed===!0&&typeof cellAt(previous.values,source.row,column)=="string",cell:typedCell(previous,
{row:source.row,column},row),shown:shownAt(previous,source.row,column)})),[first]=typed,differs=typed.some(({shown:shown3})=>shown3!==(first==null?void 0:first.
shown)),notes=notesAt(previous,sources,column),note=notes===""?{}:{note:notes},[isLed]=typed.length===1?typed.map(one=>one.isLed&&!isFormula(one.cell.content)):
[];return first&&!differs&&!isLed?{...first.cell,...note}:{content:typed.flatMap(({lead:lead2,shown:shown3})=>shown3===""?[]:[`${lead2}: ${shown3}`]).join(`
`),...note}}function shownAt(previous,row,column){var _a,_b;let formula=(_b=(_a=previous.formulas[row])==null?void 0:_a[column])!=null?_b:"";if(formula!=="")return formula;
let value=cellAt(previous.values,row,column);return typeof value=="object"?formatDate(value):String(value)}function notesAt(previous,sources,column){let notes=sources.
map(({row})=>staffNote(previous,row,column)).filter(note=>note!=="");return[...new Set(notes)].join(`
`)}function annotate(cells,column,note){let cell2=cells[column];cell2&&note!==""&&(cells[column]={...cell2,note:withStaffLines(cell2.note,note)})}function isDoubled(previous,{
headerRow:headerRow2,column}){var _a;let heading=headerRow2===null?"":textAt(previous,headerRow2,column);if(headerRow2===null||heading==="")return!1;let first=(_a=
previous.values[headerRow2])==null?void 0:_a.findIndex((_,other)=>textAt(previous,headerRow2,other)===heading);if(first===void 0||first<0||first>=column)return!1;
let rows=previous.values.map((_,row)=>row).filter(row=>row>headerRow2),standing=new Set(rows.map(row=>JSON.stringify(cellAt(previous.values,row,first))));return rows.
every(row=>isEmpty(previous,row,column)||staffNote(previous,row,column)===""&&standing.has(JSON.stringify(cellAt(previous.values,row,column))))}function isStray(previous,row,{
alone}){let filled2=Array.from({length:widthOf2(previous)},(_,column)=>column).filter(column=>!isEmpty(previous,row,column)),[first]=filled2;return first===void 0?
!1:filled2.length>1||!alone.includes(textAt(previous,row,first))}function withoutMerges(previous){var _a;let merges=((_a=previous.merges)!=null?_a:[]).filter(({
rows})=>rows>1);if(merges.length===0)return previous;let values=previous.values.map(row=>[...row]);for(let{row:first,column,rows}of merges){let value=cellAt(previous.
values,first,column);for(let row=first+1;row<first+rows;row+=1){let cells=values[row];cells!=null&&cells.some(cell2=>cell2!=="")&&value!==""&&(cells[column]=value)}}
return{...previous,values}}var MAX_FORMULA_UNITS=500,RATE_DIGITS=1,MARKS={below:"▼",late:"▽"},RATE_WORDS={absent:"–",notApplicable:"không áp dụng",dataError:"lỗi SL",noPlan:"c\
hưa có KH",notAssigned:"không giao",offPlan:"ngoài KH",noData:"chưa có SL",inProgress:"–",late:"–",onPace:"–",below:"–",met:"–",exceeded:"–"};
function figureFormat(figures,percent=!1){var _a;let digits=0;for(let figure2 of figures){if(figure2===null||Number.isInteger(figure2))continue;let decimals2=(_a=
decimalText(figure2).split(".")[1])!=null?_a:"";digits=Math.max(digits,Math.min(4,decimals2.length))}let number=digits===0?"#,##0":`#,##0.${"0".repeat(digits)}`;
return percent?`${number}"%"`:number}function rateFormat(rate2,marks){let digits=truthfulDigits(rate2.result,rate2.target,RATE_DIGITS),number=digits===0?"0%":`0\
.${"0".repeat(digits)}%`,shown3=marks.below?MARKS.below:marks.late?MARKS.late:null,mark=shown3===null?"":`"${shown3} "`,star=marks.provisional?'"*"':"",format2=`${mark}${number}${star}`;
return shown3!==null&&rate2.result<0?`${format2};${mark}-${number}${star}`:format2}function fillOf(state){return state==="below"||state==="late"?FILLS.below:state===
"noData"?FILLS.noData:state==="dataError"?FILLS.dataError:void 0}function placeText(place){return`${place.tab}!${cellA1(place)}`}var MAX_PLACES=12;function placesText(places){
let shown3=places.slice(0,MAX_PLACES).map((place,index)=>{var _a;return((_a=places[index-1])==null?void 0:_a.tab)===place.tab?`, ${cellA1(place)}`:`${index===0?
"":"; "}${placeText(place)}`}),rest=places.length-MAX_PLACES;return`${shown3.join("")}${rest>0?` và ${rest} ô khác`:""}`}function typedText(cell2){let text=isCalendarDate(
cell2)?formatDate(cell2):cleanText(String(cell2));return text.length>60?`${text.slice(0,59)}…`:text}function printedResult({result,assessment}){let{kind}=result.
reading,judged=assessment.state!=="noData"&&assessment.state!=="notAssigned";return kind==="number"||kind==="blank"&&judged?assessment.inResults:null}function sourceNote(measure){
let{result,target,rows,assessment}=measure,[place]=result.places,tabs=new Set(result.places.map(({tab})=>tab)),assigned=target.places.filter(({tab})=>!tabs.has(
tab)),from=assigned.length>0?[`KH: ${placesText(assigned)}`]:[];if(!place)return from.length>0?`${SOURCE_NOTE}${from.join("")}`:void 0;let places=rows.length>1?
rows.map(row=>({...place,row})):result.places,note=[`${SOURCE_NOTE}${placesText(places)}`,...from];if(result.reading.kind==="blank"&&printedResult(measure)===0&&
note.push("Ô trống được tính là 0"),result.missing>0&&note.push(`${result.missing} ô chưa có số liệu`),rows.length>1)note.push(`Đơn vị ${measure.
unit.name} có ${rows.length} dòng trong biểu`);else if(assessment.state==="dataError"){let shown3=(label,cell2)=>`${label} ghi: "${typedText(cell2)}"`;target.
places.length>0&&(target.reading.kind!=="number"||target.reading.value<0)&&note.push(shown3("KH",target.typed));let isAbove2=target.reading.kind==="number"&&result.
reading.kind==="number"&&result.reading.value>Math.max(0,target.reading.value);isAbove2&&note.push(shown3("KH",target.typed)),(isAbove2||result.reading.kind!=="\
number"||result.reading.value<0)&&note.push(shown3("Kết quả",result.typed));for(let{reading}of[target,result])reading.kind==="ambiguous"&&note.push(`Có thể \
là ${reading.readings.map(value=>formatNumber(value)).join(" hoặc ")}`)}return note.join(`
`)}var FORM=PAGES.check.list,CHECK_HEADINGS=FORM.headings,CHECK_COLUMNS={ordinal:0,unit:3,reason:7,state:8,code:9},CHECK_PARTS={accepted:FORM.alone[0],gone:FORM.alone[1],
lost:LOST_PART},NOTHING_FOUND2=FORM.alone[3],BETWEEN_UNITS="; ";function readTypedCheck(previous,standardName){var _a;let kept=readKept(previous,FORM,textOf9=>{
let code=textOf9(CHECK_COLUMNS.code),units2=textOf9(CHECK_COLUMNS.unit).split(BETWEEN_UNITS).filter(Boolean).map(standardName);return code===""?null:{code,units:units2}}),
reason=(_a=kept.ownColumns[CHECK_COLUMNS.reason])!=null?_a:null,rows=kept.rows.map(({row,key,typed})=>{var _a2,_b;let accepted=key!==null&&reason!==null&&!isEmpty(
kept.previous,row,reason);return{row,code:(_a2=key==null?void 0:key.code)!=null?_a2:"",units:(_b=key==null?void 0:key.units)!=null?_b:[],accepted,typed}});return{
kept,rows}}function hasCheckHeader(page){return findHeadings(page,FORM.headings,FORM.telling)!==null}function pageTitle(words,survey){return survey.period?`${words} ${survey.period.label.toUpperCase()}`:words}function cell(content,look3={},more2={}){return{content,look:look3,...more2}}function textRow(content,columns,more2={}){let{look:look3={},note}=more2;return[cell(
content,look3,note?{note}:{}),...Array.from({length:columns-1},()=>BLANK)]}var DIGITS=[["aptos narrow",.5],["arial",.556],["arial narrow",.456],[".vnarial",.556],["calibri",.507],["cambria",.554],["carlito",.507],["courier new",.6],["h\
elvetica",.556],["liberation sans",.556],["liberation serif",.5],["roboto",.562],["segoe ui",.539],["tahoma",.546],["times",.5],["times new roman",.5],["verdana",
.636],[".vntime",.5],[".vntimeh",.5]];function digitRatio(fontName){var _a,_b;let wanted=fontName.toLowerCase();return(_b=(_a=DIGITS.find(([name])=>name===wanted))==
null?void 0:_a[1])!=null?_b:.507}var ARIAL=lazy(()=>shape(.556,1.07,[["ijl'",.222],[" !,./:;Ift[]|",.278],['-()r"',.34],["*",.389],["cksvxyzJ",.5],["+<=>",.584],["FTZ",.611],["ABEKPSVXY&",.667],
["CDĐHNRUw",.722],["GOQ",.778],["mM",.833],["%W@…—▲▼",.97]])),TIMES=lazy(()=>shape(.5,1.05,[[" .,|",.25],["ijlt/:;",.278],["frI-()!'[]",.333],["sJ",.389],
['acez"?',.444],["FPS",.556],["+<=>",.564],["ELTZ",.611],["BCR",.667],["ADĐGHKNOQUVXYw",.722],["m&",.778],["%M",.86],["W@…—▲▼",.97]])),SERIF_FONTS=["ca\
mbria","liberation serif","times","times new roman",".vntime"],MARKS2=/[\u0300-\u036f]/g;function shape(digit,bold,kinds){return{widths:new Map(kinds.flatMap(([
characters,width])=>[...characters].map(character=>[character,width]))),digit,bold}}function textPixels(text,{font,size:size2,bold}){var _a;let{widths,digit,bold:wider}=SERIF_FONTS.
includes(font.toLowerCase())?TIMES():ARIAL(),bare=text.normalize("NFD").replace(MARKS2,""),em=0;for(let character of bare)em+=(_a=widths.get(character))!=null?_a:
digit;return em*size2*4/3*(digitRatio(font)/digit)*(bold?wider:1)}function brokenLines(text,pixels,setting){let widthOf3=piece=>textPixels(piece,setting),space=widthOf3(
" ");return text.split(/\r\n|\r|\n/).flatMap(paragraph=>{var _a;let lines=[],line="",filled2=0;for(let word of paragraph.split(" ")){let width=widthOf3(word);if(line!==
""&&filled2+space+width<=pixels){line=`${line} ${word}`,filled2+=space+width;continue}line!==""&&lines.push(line);let pieces=cutWord(word,{width,pixels});lines.
push(...pieces.slice(0,-1)),line=(_a=pieces[pieces.length-1])!=null?_a:"",filled2=pieces.length>1?widthOf3(line):width}return[...lines,line]})}function cutWord(word,{
width,pixels}){let count=Math.min(word.length,Math.max(1,Math.ceil(width/pixels))),each2=Math.ceil(word.length/count);return count===1?[word]:Array.from({length:Math.
ceil(word.length/each2)},(_,at)=>word.slice(at*each2,(at+1)*each2))}var PADDING=8,LINE=1.3;function pixelsOf(text,look3,font){var _a;return textPixels(text,{font,size:(_a=look3.size)!=null?_a:11,bold:look3.bold===!0})}function linesWithin(text,pixels,{
look:look3,font}){var _a;let setting={font,size:(_a=look3.size)!=null?_a:11,bold:look3.bold===!0};return brokenLines(text,Math.max(pixels,40),setting)}function rowPixels(lines,size2){
return Math.ceil(lines*size2*LINE*4/3)+2}function columnPixels(widths,columns){let each2=Array.from({length:columns},()=>0);for(let{column,count,width}of widths)
each2.fill(width,column,column+count);return each2}function totalPixels(widths){return widths.reduce((sum2,width)=>sum2+width,0)}function columnAround(widths,place){
let left=0,nearest2={column:0,off:Number.POSITIVE_INFINITY};return widths.forEach((width,column)=>{let off=Math.abs(left+width/2-place);off<nearest2.off&&(nearest2=
{column,off}),left+=width}),nearest2.column}function centredRow(widths,texts){let row=widths.map(()=>({content:""}));for(let{text,place,look:look3}of texts)row[columnAround(
widths,place)]={content:text,look:{...look3,align:"center"}};return row}var SIGNATURE="NGƯỜI LẬP BIỂU",HEADINGS2={ordinal:"TT",unit:"Đơn vị",target:"KH",result:"KQ",rate:"Tỷ lệ",count:["Số chỉ tiêu","đạt"]},ABSENT="\
–",FIRST_INDICATOR_COLUMN=2,COLUMNS_PER_INDICATOR=3;function firstColumn(indicator){return FIRST_INDICATOR_COLUMN+indicator*COLUMNS_PER_INDICATOR}function panelColumns({
indicators,isLast}){return firstColumn(indicators.length)+(isLast?1:0)}var MOST_INDICATORS=6,WIDEST=1420,ORDINAL2=34,NARROWEST=780,UNIT2={least:130,most:214,spread:90},COUNT3=62,LEAST_FIGURE=38,BOLD={bold:!0},RATE="▼ 100,0%*";function panelsOf({
indicators,directory},font){let first=ORDINAL2+unitWidth(directory.units,font),wide=indicators.map(indicator=>sum(figureWidths(indicator,font)));for(let count=Math.
max(1,Math.ceil(indicators.length/MOST_INDICATORS));;count+=1){let each2=Math.ceil(indicators.length/count);if(Array.from({length:count},(_,at)=>wide.slice(at*each2,
(at+1)*each2)).every(own=>first+sum(own)+COUNT3<=WIDEST)||each2<=1)return split(indicators,each2)}}function split(indicators,each2){let count=Math.max(1,Math.ceil(
indicators.length/Math.max(1,each2)));return Array.from({length:count},(_,at)=>({indicators:indicators.slice(at*each2,(at+1)*each2),isLast:at===count-1}))}function panelWidths(panels,{
directory},font){var _a,_b;let columns=Math.max(...panels.map(panelColumns)),widths=Array.from({length:columns},()=>LEAST_FIGURE);widths[0]=ORDINAL2,widths[1]=unitWidth(
directory.units,font);let need=(column,width)=>{var _a2;widths[column]=Math.max((_a2=widths[column])!=null?_a2:0,width)};for(let{indicators,isLast}of panels)indicators.
forEach((indicator,at)=>{figureWidths(indicator,font).forEach((width,part)=>{need(firstColumn(at)+part,width)})}),isLast&&need(firstColumn(indicators.length),COUNT3);
spread(widths);for(let column=firstColumn(0);column+1<columns;column+=COLUMNS_PER_INDICATOR)need(column,(_a=widths[column+1])!=null?_a:0),need(column+1,(_b=widths[column])!=
null?_b:0);return widths}function spread(widths){var _a,_b;let names=Math.min(Math.max(0,NARROWEST-sum(widths)),UNIT2.spread);widths[1]=((_a=widths[1])!=null?_a:
0)+names;let each2=Math.ceil(Math.max(0,NARROWEST-sum(widths))/Math.max(1,widths.length-firstColumn(0)));for(let column=firstColumn(0);column<widths.length;column+=
1)widths[column]=((_b=widths[column])!=null?_b:0)+each2}function widthRuns(widths){let runs=[];return widths.forEach((width,column)=>{let last=runs[runs.length-
1];(last==null?void 0:last.width)===width?last.count+=1:runs.push({column,count:1,width})}),runs}function panelRuns(widths){return widths.flatMap((width,column)=>{
let part=column<firstColumn(0)?null:(column-firstColumn(0))%COLUMNS_PER_INDICATOR;return part===1?[]:[{column,count:part===0&&column+1<widths.length?2:1,width}]})}
function unitWidth(units2,font){let widest=Math.max(0,...units2.map(({name})=>pixelsOf(name,BOLD,font)));return Math.min(UNIT2.most,Math.max(UNIT2.least,Math.ceil(
widest)+PADDING))}function figureWidths({measures},font){let widthOf3=texts=>Math.ceil(Math.max(LEAST_FIGURE,...texts.map(text=>pixelsOf(text,BOLD,font)+PADDING))),
figures=of=>{let all=measures.flatMap(({assessment})=>{var _a;return(_a=assessment[of])!=null?_a:[]});return[...all,addExact(all)].map(figure3=>formatNumber(figure3))},
words=measures.flatMap(({assessment:{rate:rate2,state}})=>rate2===null||rate2.target===0?[RATE_WORDS[state]]:[`▼ ${formatNumber(Math.round(rate2.result/rate2.
target*1e3)/10)}%*`]),figure2=widthOf3([HEADINGS2.target,HEADINGS2.result,...figures("inTargets"),...figures("inResults")]);return[figure2,figure2,widthOf3([HEADINGS2.
rate,RATE,...words])]}function sum(widths){return widths.reduce((total,width)=>total+width,0)}var COLUMNS=CHECK_HEADINGS.length,HEADER_ROW=3,WIDTHS=[44,84,150,150,200,210,180,170,84,78],ADDED3=110,HEADER_LOOK={bold:!0,align:"center",fill:HEAD_FILL},ADVICE='\
Điều nào giữ nguyên thì ghi lý do vào cột "Lý do chấp nhận", lần kiểm tra sau không nhắc lại. Bấm vào vị trí để đến ô.',CARRIED=CHECK_HEADINGS.
map((_,heading)=>heading),TOLD=[CHECK_COLUMNS.ordinal,CHECK_COLUMNS.state,CHECK_COLUMNS.code];function draft(cells,source,carried=[]){return{cells,sources:source?
[{row:source.row,lead:source.code}]:[],carried}}function checkPage(survey,findings,options){let typed=readTypedCheck(options.previous,options.standardName),codes=findingCodes(
findings),taken=new Set,coded=findings.map((finding,index)=>{var _a;let code=(_a=codes[index])!=null?_a:"",source=sourceOf(code,unitsOf(finding),typed.rows,taken);
return source&&taken.add(source),{finding,code,source}}),open=coded.filter(({source})=>!(source!=null&&source.accepted)),accepted=coded.filter(({source})=>source==
null?void 0:source.accepted),[known,present]=[new Set(options.checked),new Set(codes)],stateOf=code=>known.has(code)?"còn":"mới",mended=row=>known.has(row.code)&&
!present.has(row.code),repeated=row=>typed.rows.some(other=>other.code===row.code&&other.row<row.row&&isRepeated(typed.kept,row.row,other.row)),gone=typed.rows.
filter(row=>!taken.has(row)&&row.code!==""&&(row.typed||mended(row))&&!repeated(row)),lost=typed.rows.filter(({code})=>code===""),drafts=open.map((one,index)=>draft(
findingCells(one,{number:index+1,state:stateOf(one.code),options}),one.source));open.length===0&&drafts.push(plainDraft(NOTHING_FOUND2,{italic:!0}));let listRows=drafts.
length,columns=COLUMNS+typed.kept.addedColumns.length,parts=[],addPart=(title,rows2)=>{rows2.length!==0&&(drafts.push(plainDraft(""),plainDraft(title,{bold:!0})),
parts.push({row:HEADER_ROW+1+drafts.length,column:0,rows:rows2.length,columns}),drafts.push(...rows2))};addPart(CHECK_PARTS.accepted,accepted.map(one=>draft(findingCells(
one,{number:"",state:"đã chấp nhận",options}),one.source))),addPart(CHECK_PARTS.gone,gone.map(source=>draft(stateRow(present.has(source.code)?"đã thay đổi":
"đã sửa",source.code),source,CARRIED.filter(heading=>!TOLD.includes(heading))))),addPart(CHECK_PARTS.lost,lost.map(source=>draft(textRow("",COLUMNS),source,
CARRIED)));let counts={open:countSeverities(open),accepted:accepted.length,fresh:open.filter(({code})=>!known.has(code)).length,mended:gone.filter(mended).length},
head=headRows(survey,counts,options.today),rows=[...headWithKept(head,typed.kept),...drafts.map((row,index)=>withKept(row,HEADER_ROW+1+index,typed.kept))],filter={
row:HEADER_ROW,column:0,rows:listRows+1,columns:filteredColumns(typed.kept)};return{page:layOut(options.name,rows,{filter,parts,columns}),counts,codes}}function sourceOf(code,units2,rows,taken){
var _a,_b;let same=rows.filter(row=>row.code===code&&!taken.has(row)),covers3=row=>units2.every(unit=>row.units.includes(unit));return(_b=(_a=same.find(row=>row.
accepted&&covers3(row)))!=null?_a:same.find(row=>!row.accepted))!=null?_b:null}function countSeverities(open){let counts={Lỗi:0,"Cần xem lại":0,"Gợi ý":0};
for(let{finding}of open)counts[finding.severity]+=1;return counts}function countsInWords({open,accepted,fresh,mended}){let severities=Object.entries(open).map(([
severity,count])=>`${formatNumber(count)} ${severity.toLowerCase()}`),changes=[`${formatNumber(fresh)} mới`,`${formatNumber(mended)} đã sửa`];return accepted>
0&&changes.push(`${formatNumber(accepted)} đã chấp nhận`),`${severities.join(", ")}; ${changes.join(", ")}`}function plainDraft(text,look3={}){return draft(
textRow(text,COLUMNS,{look:look3}),null)}function stateRow(state,code){let texts=new Map([[CHECK_COLUMNS.state,state],[CHECK_COLUMNS.code,code]]);return textRow(
"",COLUMNS).map((cell2,column)=>{var _a;return{...cell2,content:(_a=texts.get(column))!=null?_a:"",look:{italic:!0}}})}function findingCells({finding,code},row){
let{found:found2,expected,suggestion}=findingWords(finding),fill=row.number===""?void 0:fillOf2(finding.severity),italic=row.number==="";return[{content:row.number,
look:{align:"center"}},{content:finding.severity,look:{italic,...fill?{fill}:{}}},{content:link(finding,row.options.tabIds),look:{italic}},{content:unitsOf(finding).
join(BETWEEN_UNITS),look:{italic}},{content:found2,look:{italic}},{content:expected,look:{italic}},{content:suggestion,look:{italic}},BLANK,{content:row.state,look:{
italic,align:"center"}},{content:code,look:{italic,align:"center",size:8}}]}function fillOf2(severity){return severity==="Lỗi"?FILLS.dataError:severity==="Cần\
 xem lại"?FILLS.noData:void 0}function link(finding,tabIds){let[{place},...others]=finding.spots,more2=others.length>0?` và ${formatNumber(others.length)} ô \
khác`:"",label=`${placeText(place)}${more2}`,id=tabIds.get(place.tab);return id===void 0?label:{formula:`=HYPERLINK("#gid=${id}&range=${cellA1(place)}";"${label.
replace(/"/g,'""')}")`}}function headRows(survey,counts,today){let header=CHECK_HEADINGS.map(heading=>({content:heading,look:HEADER_LOOK}));return[textRow(pageTitle(
"KIỂM TRA SỐ LIỆU",survey),COLUMNS,{look:{bold:!0,size:14},note:WITNESS}),textRow(`Kiểm tra ngày ${formatDate(today)}: ${countsInWords(counts)}`,COLUMNS),
textRow(ADVICE,COLUMNS,{look:{italic:!0}}),header]}function layOut(name,rows,{filter,parts,columns}){let added2=Array.from({length:columns-COLUMNS},()=>ADDED3);
return{key:"check",name,rows,ownRows:rows.length,ownColumns:columns,font:PAGE_FONT,header:{first:HEADER_ROW,last:HEADER_ROW},frozen:{rows:HEADER_ROW+1,columns:0},
mergesAcross:[],mergesDown:[],widths:widthRuns([...WIDTHS,...added2]),heights:[],folded:CHECK_COLUMNS.code,grids:[{...filter,columns},...parts],filter}}var BLANK_ROW={name:"",measure:null,calculations:["asTyped","addRows","ratio","doneOfAll","unused"],calculation:"asTyped",target:null,direction:"more",columns:[],
unitColumns:[],headerRows:[],targetColumn:null,resultColumn:null};var FEWEST_ROWS9=2,ROWS_SEARCHED11=60,FEWEST_HEADINGS2=3,FEWEST_BODY_ROWS=2,FEWEST_FIGURE_COLUMNS=2,NO_TABLE="không thấy biểu có cột đơn vị và cột kết quả";
function tabRows({tabs},{recognised,declared}){let{tables,logs,forms,open,problems}=recognised,openHeaders=open.map(({table})=>table),used=new Set([...tables,...logs,
...forms,...openHeaders].map(({tab})=>tab)),said=new Set(declared.map(({hint})=>hint.tab)),isNothingFound=used.size===0;return tabs.map(tab=>{let own=problems.filter(
({kind,place})=>place.tab===tab.name&&isDeclarable(kind)&&!openHeaders.some(({tab:other,header})=>other===tab.name&&header.first<=place.row&&place.row<=header.last)),
[problem2]=own,isSilent=problem2===void 0&&!used.has(tab.name)&&!said.has(tab.name)&&holdsFigures(tab),reason=problem2?problemWords(problem2):isSilent?NO_TABLE:
"",isAsked=!said.has(tab.name)&&(problem2!==void 0||isSilent&&(isNothingFound||looksLikeTable(tab))),{columns,headerRows:headerRows2}=reason===""?{columns:[],headerRows:[]}:
choicesInTab(tab,recognised),choices={columns,unitColumns:columns,headerRows:headerRows2};return{...BLANK_ROW,key:tab.name,tab:tab.name,as:{kind:"tab",reason,isAsked},
...choices}})}function holdsFigures({values}){return values.slice(0,ROWS_SEARCHED11).filter(cells=>cells.some(isFigure4)).length>=FEWEST_ROWS9}function looksLikeTable({
values}){return values.slice(0,ROWS_SEARCHED11).some((heads,row)=>{if(heads.filter(cell2=>cellKind(cell2)==="words").length<FEWEST_HEADINGS2||heads.some(isFigure4))
return!1;let rows=values.slice(row+1,row+1+FEWEST_BODY_ROWS),columns=heads.flatMap((head,column)=>cellKind(head)==="words"&&rows.every(cells=>{var _a;return isFigure4(
(_a=cells[column])!=null?_a:"")})?[column]:[]),isNamed=rows.every(cells=>cells.some(cell2=>cellKind(cell2)==="words"));return rows.length===FEWEST_BODY_ROWS&&isNamed&&
columns.length>=FEWEST_FIGURE_COLUMNS})}function isFigure4(cell2){return cell2!==""&&typeof cell2!="object"&&parseNumber(cell2).kind==="number"}function putTogetherLines({name,origin}){return sourcesOf(origin).flatMap(source=>[...columnsLines(name,source),...rowsLines(name,source)])}function columnsLines(name,{
table,columns,target}){let{addedColumns:addedColumns3,latestOf,resultColumn}=columns,where=`của '${table.tab}'`;if(latestOf!==void 0){let letters2=columnLetters(
resultColumn);return[`${name}: số các kỳ ${where} là lũy kế (cột ${lettersOf(latestOf)}) nên lấy cột ${letters2}, không cộng.`]}if(addedColumns3===
void 0)return[];let own=targetColumnsOf(target),targets=own.length>1?`, KH cộng từ ${own.length} cột (${lettersOf(own)})`:"";return[`${name}: kết quả cộng\
 từ ${addedColumns3.length} cột (${lettersOf(addedColumns3)})${targets} ${where}.`]}function rowsLines(name,{table}){var _a,_b;let[first]=[...(_b=(_a=table.
partRows)==null?void 0:_a.values())!=null?_b:[]];return first===void 0?[]:[`${name}: cộng ${first.length} dòng của mỗi đơn vị ở '${table.tab}'.`]}function lettersOf(columns){
var _a;let[first=0]=columns,last=(_a=columns[columns.length-1])!=null?_a:first;return columns.length>2&&columns.every((column,index)=>column===first+index)?`${columnLetters(
first)}–${columnLetters(last)}`:columns.map(column=>columnLetters(column)).join(", ")}function withoutColoursSentence({sources}){let tabs=[...new Set(sources.
filter(isPutTogether).map(({table})=>table.tab))];return tabs.length===0?"":` Không tô màu các chỉ tiêu có số cộng từ nhiều ô ở ${tabNames(tabs)}\
; xem ở Tổng hợp.`}var MOST_COPIED_ROWS=5e3,WEIGHTS=1009,FROM_LEFT=[1,2,4,5],FROM_RIGHT=[1,2,3,4,6],PADDING2=" ".repeat(6),SUM_ERROR=1e-12,SURROGATE=/[\ud800-\udfff]/,FILLED={isWeighted:!1,
formula:range2=>`(IFERROR(LEN(${range2});1)>0)`,of:cell2=>cell2===""?0:1},NUMBERS={isWeighted:!1,formula:range2=>`ISNUMBER(${range2})`,of:cell2=>typeof cell2=="\
number"||isDay(cell2)?1:0},LENGTHS={isWeighted:!1,formula:range2=>`IFERROR(ISTEXT(${range2})*LEN(${range2});0)`,of:cell2=>textOf6(cell2).length},LETTERS3={isWeighted:!0,
formula:range2=>{let letters2=[...FROM_LEFT.map(place=>`MID(${range2}&"${PADDING2}";${place};1)`),...FROM_RIGHT.map(place=>`RIGHT("${PADDING2}"&${range2};${place}\
)`)].map((letter,index)=>`${index+1}*UNICODE(${letter})`);return`IFERROR(ISTEXT(${range2})*(LEN(${range2})>0)*(${letters2.join("+")});0)`},of:cell2=>{let text=textOf6(
cell2);return text===""?0:[...FROM_LEFT.map(place=>(text+PADDING2).charCodeAt(place-1)),...FROM_RIGHT.map(place=>(PADDING2+text).slice(-place).charCodeAt(0))].reduce(
(sum2,letter,index)=>sum2+(index+1)*letter,0)}};function isDay(cell2){return typeof cell2=="object"&&isCalendarDate(cell2)}function textOf6(cell2){return typeof cell2==
"string"&&!isErrorText(cell2)?cell2:""}function numberOf3(cell2){return typeof cell2=="number"?cell2:typeof cell2=="boolean"?cell2?1:0:typeof cell2=="object"?dateSerial(
cell2):0}function numbersIn2(hasDays){return{isWeighted:!0,formula:range2=>`IFERROR((ISNUMBER(${range2})+ISLOGICAL(${range2}))*${hasDays?`INT(${range2})`:range2}\
;0)`,of:cell2=>hasDays?Math.floor(numberOf3(cell2)):numberOf3(cell2)}}function figureOf6({isWeighted,of},cells){let value=0,size2=0,isWhole4=!0;return cells.forEach(
(cell2,row)=>{let term=of(cell2)*(isWeighted?row%WEIGHTS+1:1);value+=term,size2+=Math.abs(term),isWhole4=isWhole4&&Number.isInteger(term)}),{value,margin:isWhole4&&
size2<=Number.MAX_SAFE_INTEGER?0:size2*SUM_ERROR}}function fingerprintOf(cells){let texts=cells.filter(cell2=>textOf6(cell2)!==""),isPlain=!texts.some(text=>SURROGATE.
test(textOf6(text))),figures=[FILLED,NUMBERS,numbersIn2(cells.some(isDay)),...isPlain?[LENGTHS]:[],...isPlain&&texts.length>0?[LETTERS3]:[]],found2=figures.map(
figure2=>figureOf6(figure2,cells));return{kept:[...found2.map(({value})=>value),...found2.map(({margin})=>margin)],figures}}function fingerprintDifferences({figures},column){
let tab=quoteTab(column.tab),range2=`${tab}!${areaA1(column.area)}`,weight=`(MOD(ROW(${range2})-ROW(${tab}!${cellA1(column.area)});${WEIGHTS})+1)`,kept=row=>cellA1(
{row,column:column.copyColumn});return figures.map(({isWeighted,formula},index)=>`(ABS(${`SUMPRODUCT(${isWeighted?weight:"1"}*${formula(range2)})`}-${kept(index)}\
)>${kept(figures.length+index)})`).join("+")}var FIRST_COPY_COLUMN=2,ERROR_COPY="#";function sheetOf({tab,header,unitColumn}){return JSON.stringify([tab,header.first,unitColumn])}function tableLabel(survey,table){
return[...survey.tables,...survey.logs].filter(({tab})=>tab===table.tab).length>1?`${table.tab} (${table.title})`:table.tab}function sheetLabel(survey,table){let others=survey.
tables.filter(({tab})=>tab===table.tab);return others.length>1&&others.every(other=>sheetOf(other)===sheetOf(table))?table.tab:tableLabel(survey,table)}var MOST_TABS=3;
function tabsLabel(tabs){let{names,count}=tabSpan(tabs);return count===null?names:`${names} (${count})`}function tabSpan(tabs){let own=[...new Set(tabs)];return own.
length<=MOST_TABS?{names:own.join(", "),count:null}:{names:`${own[0]} … ${own[own.length-1]}`,count:`${own.length} trang tính`}}function decidingInTable(table,indicators){
let columns=[table.unitColumn],lines=[];for(let{target,...indicator}of indicators)columns.push(...targetColumnsOf(target)),target.kind==="column"&&target.adjusted&&
columns.push(...target.adjusted.columns),target.kind==="constant"&&target.line&&lines.push(cellArea(target.line)),columns.push(...resultColumnsOf(indicator));let shifts=indicators.
map(({target})=>{var _a;return target.kind==="column"&&(_a=target.shift)!=null?_a:0}),rows=table.rows.flatMap(({row,nameRow=row})=>{var _a,_b;return[nameRow,...(_b=
(_a=table.partRows)==null?void 0:_a.get(row))!=null?_b:[row],...shifts.map(shift=>row+shift)]}).sort((a,b)=>a-b);return{tab:table.tab,areas:[...bodyAreas(rows,columns),
...lines],nameColumn:table.unitColumn}}function cellArea({row,column}){return{row,column,rows:1,columns:1}}function bodyAreas(rows,columns){let[first]=rows,last=rows[rows.
length-1];return first===void 0||last===void 0?[]:[...new Set(columns)].sort((a,b)=>a-b).map(column=>({row:first,column,rows:last-first+1,columns:1}))}function decidingInForm({
tab,unit,nameColumn,targetColumn,resultColumn,rows}){let areas=bodyAreas(rows.map(({row})=>row),[nameColumn,targetColumn,resultColumn]);return{tab,areas:[...areas,
...unit.place?[cellArea(unit.place)]:[]],nameColumn}}function decidingInLog({tab,unitColumn,dateColumn,indicators,rows,list:list3}){let amounts=indicators.flatMap(
({amountColumn})=>amountColumn!=null?amountColumn:[]),ofList=list3===void 0?[]:[list3.result,...list3.due===null?[]:[list3.due]],columns=[unitColumn,...dateColumn===
null?[]:[dateColumn],...amounts,...ofList],lines=indicators.flatMap(({target})=>target.kind==="constant"&&target.line?[cellArea(target.line)]:[]),areas=bodyAreas(
rows.flatMap(({row,unitRow})=>[unitRow,row]),columns);return{tab,areas:[...areas,...lines],nameColumn:unitColumn}}function decidingSources(survey){let{forms,logs}=survey,
ofForms={label:tabsLabel(forms.map(({tab})=>tab)),parts:forms.map(decidingInForm)};return[...decidingTables(survey),...forms.length>0?[ofForms]:[],...logs.map(log=>({
label:logLabel(survey,log),parts:[decidingInLog(log)]})),...survey.assigning.map(({table,columns})=>({label:table.tab,parts:[decidingInAssignment(table,columns)]})),
...survey.registers.flatMap(register=>{let{tab,rows}=register;return rows.length===0?[]:[{label:tab,parts:[decidingInRegister(register)]}]})]}function decidingInAssignment({
tab,unitColumn,rows},columns){let own=rows.map(({row})=>row);return{tab,areas:bodyAreas(own,[unitColumn,...columns]),nameColumn:unitColumn}}function decidingInRegister({
tab,columns,rows}){let{indicator,unit,target,from,conclusion}=columns,own=rows.flatMap(({target:{places}})=>places.map(({row})=>row)),deciding=[indicator,unit,target,
from,conclusion].flatMap(column=>column!=null?column:[]);return{tab,areas:bodyAreas(own,deciding),nameColumn:unit}}function logLabel({tables,logs},{tab,title}){
return[...tables,...logs].filter(other=>other.tab===tab).length>1?`${tab} (${title})`:tab}function decidingTables(survey){let sourcesIn=groupBy(survey.sources,({
table})=>table),columnsOf7=table=>{var _a;return((_a=sourcesIn.get(table))!=null?_a:[]).map(({columns})=>columns)};return tablesTogether(survey).map(tables=>{let[
first]=tables,isOne=new Set(tables.map(sheetOf)).size===1;return{label:first!==void 0&&isOne?sheetLabel(survey,first):tabsLabel(tables.map(({tab})=>tab)),parts:tables.
map(table=>decidingInTable(table,columnsOf7(table)))}})}function tablesTogether({tables,indicators}){let sheets=groupBy(tables,sheetOf),together4=new Map(tables.
map(table=>{var _a;return[table,new Set((_a=sheets.get(sheetOf(table)))!=null?_a:[table])]}));for(let{origin}of indicators){let united=new Set(sourcesOf(origin).
flatMap(({table})=>{var _a;return[...(_a=together4.get(table))!=null?_a:[]]}));for(let table of united)together4.set(table,united)}return[...new Set(together4.values())].
map(united=>tables.filter(table=>united.has(table)))}function copySources(survey,workbook){let grids=new Map(workbook.tabs.map(({name,values})=>[name,values])),
copyColumn=FIRST_COPY_COLUMN+1;return decidingSources(survey).map(({label,parts})=>{let columns=parts.flatMap(({tab,areas})=>{var _a;let grid=(_a=grids.get(tab))!=
null?_a:[];return areas.map(area=>{var _a2;let cells=Array.from({length:area.rows},(_,row)=>cellAt(grid,area.row+row,area.column)),fingerprint=area.rows>MOST_COPIED_ROWS?
fingerprintOf(cells):null;return{tab,area,values:(_a2=fingerprint==null?void 0:fingerprint.kept)!=null?_a2:cells,fingerprint,copyColumn:copyColumn++}})}),names=parts.
map(({tab,nameColumn})=>{var _a;let filled2=((_a=grids.get(tab))!=null?_a:[]).filter(row=>{var _a2;return((_a2=row[nameColumn])!=null?_a2:"")!==""}).length;return{
tab,column:nameColumn,filled:filled2}});return{label,columns,names}})}function copyOf(cell2){return typeof cell2=="string"&&isErrorText(cell2)?ERROR_COPY:cell2}
function literal(text){return`"${text.replace(/"/g,'""')}"`}function differences(column){let{tab,area,fingerprint}=column;if(fingerprint)return fingerprintDifferences(
fingerprint,column);let original=`${quoteTab(tab)}!${areaA1(area)}`,copied={row:0,column:column.copyColumn,rows:area.rows,columns:1},copy=areaA1(copied),compared=column.
values.some(value=>typeof value=="string"&&isErrorText(value))?`IFERROR(${original};"${ERROR_COPY}")`:original;if(!column.values.some(isDay))return`SUMPRODUCT(1\
*(${compared}<>${copy}))`;let isSameDay=`IFERROR(ISNUMBER(${original})*(INT(${original})=${copy});0)`;return`SUMPRODUCT((${compared}<>${copy})*(1-${isSameDay}))`}
function filledCells({tab,column}){let letters2=columnLetters(column);return`SUMPRODUCT(1*(IFERROR(LEN(${`${quoteTab(tab)}!${letters2}:${letters2}`});1)>0))`}function changedName(source){
let names=source.names.map(column=>`ABS(${filledCells(column)}-${column.filled})`);return`=IF(IFERROR(${[...source.columns.map(column=>differences(column)),...names].
join("+")};1)=0;"";${literal(source.label)})`}var RUN_AGAIN="Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp";function liveLine(sources,recordTab2){let area={row:0,
column:FIRST_COPY_COLUMN,rows:Math.max(1,sources),columns:1},names=`${quoteTab(recordTab2)}!${areaA1(area)}`,changed2=`${literal("Biểu gốc đã thay đổi: ")}\
&TEXTJOIN(${literal(", ")};TRUE;${names})&${literal(`. ${RUN_AGAIN}`)}`,unknown=literal(`Chưa đối chiếu được với biểu gốc. ${RUN_AGAIN}`);return`\
=IFERROR(IF(SUMPRODUCT(1*(LEN(${names})>0))=0;"";${changed2});${unknown})`}var MOST_TABS2=3;function rowInSettings(tab,{rows}){let row=rows.get(tab);return row===void 0?`dòng của '${tab}'`:`dòng ${row+1} ('${tab}')`}function wayOutSentences(problems,wayOut){
let tabs=[...new Set(problems.filter(({kind})=>isDeclarable(kind)).map(({place})=>place.tab))];if(tabs.length===0)return[];let open=tabs.filter(tab=>!wayOut.rows.
has(tab)),parts=[];if(open.length<tabs.length){let rows=tabs.filter(tab=>wayOut.rows.has(tab)).slice(0,MOST_TABS2);parts.push(`Ghi dòng tiêu đề và các cột ở tra\
ng tính '${wayOut.tab}': ${rows.map(tab=>rowInSettings(tab,wayOut)).join(", ")}.`)}return open.length>0&&parts.push(`Chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ t\
iêu rồi ghi dòng tiêu đề và các cột ở dòng của ${tabNames(open)}.`),parts}function unitCount(table){return table.rows.filter(({kind})=>kind==="unit").length}function tablesInWords(survey,tables){var _a;let[first]=tables,isSeries=new Set(
tables.map(sheetOf)).size>1,{names,count}=tabSpan(tables.map(({tab})=>tab)),units2=Math.max(...tables.map(unitCount)),arePages=survey.indicators.some(({origin})=>origin.
kind==="series"&&origin.how==="pages"&&origin.sources.some(({table})=>table===first)),counted=arePages?tables.reduce((sum2,table)=>sum2+unitCount(table),0):units2,
parts=[...isSeries&&!arePages?["mỗi kỳ một biểu"]:[],`${formatNumber(counted)} đơn vị`];for(let{target}of(_a=first==null?void 0:first.indicators)!=null?
_a:[])target.kind==="constant"&&parts.push(`KH chung ${formatNumber(target.value)}`);return`${first&&!isSeries?sheetLabel(survey,first):names} (${[...count===null?
[]:[count],...parts].join(", ")})`}function logInWords(survey,log){let units2=new Set(log.rows.map(({name})=>name).filter(name=>name!=="")),parts=[`${formatNumber(
log.rows.length)} dòng`,`${formatNumber(units2.size)} tên đơn vị`];for(let{target}of log.indicators)target.kind==="constant"&&parts.push(`KH chung ${formatNumber(
target.value)}`);return`${logLabel(survey,log)} (${parts.join(", ")})`}function formsInWords({forms,indicators}){if(forms.length===0)return[];let{names,count}=tabSpan(
forms.map(({tab})=>tab)),indicatorCount=indicators.filter(({origin})=>origin.kind==="forms").length,parts=[...count===null?[]:[count],...new Set(forms.map(({tab})=>tab)).
size>1?["mỗi đơn vị một trang tính"]:[],`${formatNumber(indicatorCount)} chỉ tiêu`];return[`${names} (${parts.join(", ")})`]}function assigningInWords({
indicators},table){let names=indicators.flatMap(({name,target})=>{let under=withoutRegister(target);return under.kind==="assignment"&&under.assignment.table===table?
[name]:[]});return`${table.tab} (giao KH cho ${names.join(", ")})`}function registerInWords({indicators},register){let own=new Set(register.rows),given=indicators.
flatMap(({name,target})=>{let entries=target.kind==="register"?target.entries.filter(({row})=>own.has(row)):[];return entries.length===0?[]:[{name,count:entries.
length}]});if(given.length===0)return[];let rows=given.reduce((sum2,{count})=>sum2+count,0),names=given.map(({name})=>name).join(", ");return[`${register.tab} (${formatNumber(
rows)} dòng giao riêng: ${names})`]}function sourcesInWords(survey){return[...tablesTogether(survey).map(tables=>tablesInWords(survey,tables)),...formsInWords(
survey),...survey.logs.map(log=>logInWords(survey,log)),...survey.assigning.map(({table})=>assigningInWords(survey,table)),...survey.registers.flatMap(register=>registerInWords(
survey,register))]}function formSheets(forms){return new Set(forms.map(({tab,header})=>JSON.stringify([tab,header.first]))).size}function sourceCounts({tables,forms,
logs}){let sheets=new Set(tables.map(sheetOf)).size+formSheets(forms);return[...sheets>0?[`${formatNumber(sheets)} biểu`]:[],...logs.length>0?[`${formatNumber(
logs.length)} sổ theo dõi`]:[]].join(" và ")}function leftAloneSentences({hidden,converted,strangers,brokenRecord}){let sentences=[];return hidden.length>0&&
sentences.push(`Không đọc trang tính ẩn: ${tabNames(hidden)}.`),converted.length>0&&sentences.push(`Không đọc và không ghi vào ${tabNames(converted)}\
 vì là bản sao của bảng do tiện ích lập, hoặc được lập trong tệp khác hay trước khi chuyển đổi tệp.`),sentences.push(...strangerSentences(
strangers)),brokenRecord!==null&&sentences.push(`Trang tính nội bộ '${brokenRecord}' đã bị sửa nên được lập lại; KH đã nhập khi được hỏi có thể phải nhập l\
ại.`),sentences}function strangerSentences(strangers){return strangers.length===0?[]:[`Không ghi vào ${tabNames(strangers)} vì ở đó không có tiêu đề của bản\
g do tiện ích lập; tiện ích lập bảng ở trang tính riêng.`]}var MAX_PROBLEMS=3;function problemSentences({problems,wayOut}){if(problems.length===
0)return[];let named=problems.slice(0,MAX_PROBLEMS).map(one=>`${placeText(one.place)} ${problemWords(one)}`),rest=problems.length>MAX_PROBLEMS?`; và ${problems.
length-MAX_PROBLEMS} chỗ khác`:"";return[`Chưa hiểu: ${named.join("; ")}${rest}.`,...wayOutSentences(problems,wayOut)]}function nothingFoundSentences(survey,{
tabs}){let said=problemSentences(survey),isOpen2=said.length<2&&tabs.some(holdsFigures),unread=unreadSentences(survey.unread);return[MESSAGES.nothingFound,...unread,
...said,...isOpen2?[MESSAGES.wayOut]:[]]}function reasonWords(reason){switch(reason.kind){case"noTarget":return"không có KH giao";case"repeats":return`số giốn\
g biểu '${reason.of}', không tính hai lần`;case"noResult":return"chưa có kết quả";case"assigns":return"giao KH cho chỉ tiêu khác";case"noUnits":
return"tên dòng là doanh nghiệp hoặc người, không phải đơn vị"}}function leftOutSentences(leftOut){return leftOut.length===0?[]:[`Không sử dụng\
: ${[...groupBy(leftOut,({reason})=>reasonWords(reason))].map(([words,ones])=>`${tabNames(distinct3(ones))} (${words})`).join("; ")}; chọn lại ở Danh mục chỉ ti\
êu, cột Cách tính.`]}function distinct3(leftOut){return[...new Set(leftOut.map(({tab})=>tab))]}function localeWarning(locale){return/^vi([_-]|$)/i.test(locale)?
null:`Lưu ý: bảng tính đang dùng ngôn ngữ ${locale}, số gõ 1.380 sẽ thành 1,38. Nên chọn Việt Nam tại Tệp ▸ Cài đặt ▸ Ngôn ngữ.`}
function firstRunQuestion(survey,names,extra){let tables=sourcesInWords(survey).join("; ");return[`Tìm thấy ${sourceCounts(survey)}: ${tables}.`,`Số liệu tín\
h đến ngày ${formatDate(survey.asOf)}.`,`Tạo hai trang tính ${names.summary} và ${names.below}? Biểu gốc được giữ nguyên.`,...leftOutSentences(
survey.leftOut),...unreadSentences(survey.unread),...problemSentences(survey),...leftAloneSentences(extra.leftAlone),...[localeWarning(extra.locale)].filter(sentence2=>sentence2!==
null)].join(" ")}function targetQuestion({name,origin}){let tabs=tabSpan(tabsOf(origin)).names,isLog2=origin.kind==="logs",[noun,lacks]=isLog2?["sổ","không nê\
u kế hoạch giao"]:["biểu","không có cột kế hoạch giao"];return`${name===tabs?`${isLog2?"Sổ":"Biểu"} '${tabs}'`:`Chỉ tiêu '${name}' ở ${noun}\
 '${tabs}'`} ${lacks}. Nhập KH chung cho mỗi đơn vị (ví dụ: 12), hoặc để trống nếu không giao.`}function countState(survey,state){return survey.
indicators.reduce((count,{measures})=>count+measures.filter(({assessment})=>assessment.state===state).length,0)}function stateCounts(survey){let counts=[`${formatNumber(
countState(survey,"below"))} lượt chưa đạt`,`${formatNumber(countState(survey,"noData"))} lượt chưa có số liệu`];survey.indicators.some(({pace})=>pace!==
null)&&counts.splice(1,0,`${formatNumber(countState(survey,"late"))} lượt chậm tiến độ`);let errors=countState(survey,"dataError");return errors>0&&counts.
push(`${formatNumber(errors)} lượt lỗi số liệu`),counts.join(", ")}function size(survey){let{indicators}=survey;return`${sourceCounts(survey)}, ${formatNumber(
unitsThere(survey).length)} đơn vị, ${formatNumber(indicators.length)} chỉ tiêu`}function summaryDone(survey,leftAlone){return[`Đã lập bảng tổng hợp: ${size(
survey)}; ${stateCounts(survey)}.`,...leftOutSentences(survey.leftOut),...unreadSentences(survey.unread),...problemSentences(survey),...leftAloneSentences(leftAlone)].
join(" ")}function renamedSentence({before:before2,now,tab}){return`Ở '${tab}', '${now}' nay đứng ở dòng của '${before2}' nên ý kiến đã ghi cho '${before2}\
' được chuyển theo; nếu là hai đơn vị khác nhau, đề nghị sửa lại ý kiến.`}function coloursDone(survey,legend2){let open=survey.indicators.
filter(({periodEnded,direction,target,pace})=>!periodEnded&&direction==="more"&&hasTarget(target)&&pace===null),names=open.slice(0,MAX_PROBLEMS).map(({name})=>name),
more2=open.length>MAX_PROBLEMS?` và ${open.length-MAX_PROBLEMS} chỉ tiêu khác`:"",early=open.length===0?"":` KH chưa đến hạn nên chưa tô đơn vị chưa đạt: ${names.
join(", ")}${more2}.`;return`Đã tô màu ${formatNumber(new Set(survey.tables.map(sheetOf)).size+formSheets(survey.forms))} biểu: ${stateCounts(survey)}.${early}${withoutColoursSentence(
survey)} Chú giải: ${legend2}.`}var MESSAGES={title:"Chỉ tiêu",nothingFound:"Chưa tìm thấy biểu nào có cột đơn vị và cột kết quả. Biểu cần một dòng tiêu đ\
ề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới.",wayOut:"Nếu biểu có dạng khác: chọn Chỉ tiêu ▸ Thiết lập ▸ Danh m\
ục chỉ tiêu rồi ghi dòng tiêu đề và các cột ở dòng của trang tính.",busy:"Có người khác đang chạy lệnh trong tệp này. Chưa có gì thay đổi;\
 vui lòng thử lại sau một phút.",accounts:"Trình duyệt đang đăng nhập nhiều tài khoản Google. Hãy mở tệp trong cửa sổ ẩn danh với một tài khoản, hoặc dù\
ng hồ sơ Chrome riêng.",time:"Đã dừng trước giới hạn 6 phút của Google. Phần đã làm được giữ lại; chạy lại lệnh để làm tiếp.",
moved:"Biểu gốc vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh.",noColours:"Không có màu\
 nào của tiện ích để bỏ.",coloursRemoved:"Đã bỏ tô màu. Các quy tắc định dạng khác của bảng tính được giữ nguyên.",wrongTarget:"\
KH chung phải là một số, ví dụ: 12 hoặc 1.500. Chưa có gì thay đổi; đề nghị chạy lại lệnh."};function protectedMessage(tab){return`\
Trang tính '${tab}' đang được bảo vệ nên chưa thực hiện được. Đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.`}
function failedMessage(reason){return`Chưa thực hiện xong lệnh. Biểu gốc không bị thay đổi; đề nghị chạy lại lệnh. Google Sheets báo: ${reason}`}
function directoryMade(units2){return`Đã lập danh mục ${formatNumber(units2)} đơn vị. Có thể sửa tên, thêm tên gọi khác (cách nhau bằng dấu ;) và đổi khối\
; lần lập bảng sau sẽ theo danh mục này.`}function directoryExtended(added2){return added2===0?"Danh mục đã có đủ các đơn vị trong biểu, không có gì \
thay đổi.":`Đã thêm ${formatNumber(added2)} đơn vị vào cuối danh mục; các dòng đã có được giữ nguyên.`}function checkDone(survey,{counts,page},leftAlone){return[`Đã kiểm tra ${sourceCounts(survey)}: ${countsInWords(counts)}.`,`Xem trang tính ${page.name}.`,...leftAloneSentences(
leftAlone)].join(" ")}function inUseMessage(tab){return`Có người đang sửa trang tính '${tab}' nên chưa ghi vào trang này; những gì đã gõ được giữ nguyên. Đề nghị chạy lại lện\
h sau ít phút.`}var MOST_LETTERS=4e4,NAMING_COLUMNS=[0,1];function movingNotes(previous,page,list3){let keyOf7=rowKeys(previous,list3),standing=previous.values.flatMap((_,at)=>Array.
from({length:widthOf2(previous)},(__,column)=>column).flatMap(column=>{let text=staffNote(previous,at,column);return text===""?[]:[{text,at,column}]})),stays=({
text,at,column})=>{var _a,_b,_c;return staffLines((_c=(_b=(_a=page.rows[at])==null?void 0:_a[column])==null?void 0:_b.note)!=null?_c:"")===text};return standing.
reduce((sum2,{text})=>sum2+text.length,0)>MOST_LETTERS||standing.every(stays)?[]:standing.map(({text,at,column})=>({text,row:keyOf7(at),column}))}function settleNotes(previous,remembered2,list3){
if(remembered2.length===0)return previous;let rowOf=rowsByKey(previous,list3),placed=remembered2.flatMap(({text,row,column})=>{let at=rowOf.get(row);return at===
void 0?[]:[{lines:text.split(`
`),at,column}]}),linesAt=(row,column)=>staffNote(previous,row,column).split(`
`),missing=placed.filter(({lines,at,column})=>{let now=linesAt(at,column);return lines.some(line=>!now.includes(line))});if(missing.length===0)return previous;let wanted=new Map(
placed.map(({lines,at,column})=>[`${at},${column}`,lines])),elsewhere=remembered2.filter(({row})=>!rowOf.has(row)).flatMap(({text})=>text.split(`
`)),strayed=new Set(missing.flatMap(({lines})=>lines).filter(line=>!elsewhere.includes(line))),notes=previous.values.map((_,row)=>Array.from({length:widthOf2(previous)},
(__,column)=>{var _a;let own=(_a=wanted.get(`${row},${column}`))!=null?_a:[],others=linesAt(row,column).filter(line=>!strayed.has(line)&&!own.includes(line));return[
...own,...others].join(`
`).trim()}));return{...previous,notes}}function rowsByKey(previous,list3){let keyOf7=rowKeys(previous,list3),rows=new Map,doubled3=new Set;previous.values.forEach(
(_,row)=>{let key=keyOf7(row);rows.has(key)&&doubled3.add(key),rows.set(key,row)});for(let key of doubled3)rows.delete(key);return rows}function rowKeys(previous,list3){
let found2=list3&&findHeadings(previous,list3.headings,list3.telling),columns=found2?found2.columns.filter((_,heading)=>!(list3!=null&&list3.typed.includes(heading))):
NAMING_COLUMNS;return row=>hashText(JSON.stringify(columns.map(column=>column===null?"":cellAt(previous.values,row,column))))}var RECORD_TITLE="Trang tính nội bộ của tiện ích Chỉ tiêu, đề nghị không sửa.",RECORD_ROWS=12,CHUNK=45e3,MOST_CELLS=1e7,EMPTY_RECORD={state:"\
done",began:"",creating:{},shapes:{},copies:{rows:0,columns:0},answers:[],printed:[],tabs:[],places:[],units:[],unitRows:[],moving:{},framed:[],checked:[]};function formatRecord(record){
let text=JSON.stringify(record),chunks=[];for(let start=0;start<text.length;start+=CHUNK)chunks.push(text.slice(start,start+CHUNK));if(chunks.length>=RECORD_ROWS)
throw new RangeError(`Keep the record under ${RECORD_ROWS-1} chunks, not ${chunks.length}`);return[RECORD_TITLE,...chunks,...Array.from({length:RECORD_ROWS-1-chunks.
length},()=>"")]}function isAnswer(value){return!Array.isArray(value)||typeof value[0]!="string"?!1:typeof value[1]=="number"||value[1]===null}function isPrinted(value){
return Array.isArray(value)&&typeof value[0]=="string"&&typeof value[1]=="string"}function isNamedTab(value){let{id,name}=fieldsOf(value);return typeof id=="num\
ber"&&typeof name=="string"}function isNamedPlace(value){let{name,tab,at,figures}=fieldsOf(value);return[name,figures].every(isText)&&[tab,at].every(Number.isInteger)}
function isNamedUnit2(value){let{name,others}=fieldsOf(value);return isText(name)&&Array.isArray(others)&&others.every(isText)}function isUnitRow(value){let{name,
tab,row}=fieldsOf(value);return isText(name)&&[tab,row].every(Number.isInteger)}function isText(value){return typeof value=="string"}function copiesOf(rows,columns){
return rows*columns<=MOST_CELLS?{rows,columns}:EMPTY_RECORD.copies}function textOf7(value){return typeof value=="string"?value:""}var CREATED_IN_ORDER=["summary",
"below","check"];function creatingOf(value){return Array.isArray(value)?Object.fromEntries(CREATED_IN_ORDER.map((key,index)=>[key,value[index]])):value}function textsOf(value){
let texts={},fields=fieldsOf(value);for(let key of PAGE_KEYS){let text=textOf7(fields[key]);text!==""&&(texts[key]=text)}return texts}function movingOf(value){let fields=fieldsOf(
value),moving={};for(let key of PAGE_KEYS){let notes=fields[key];Array.isArray(notes)&&(moving[key]=notes.filter(isStandingNote))}return moving}function isStandingNote(value){
let{text,row,column}=fieldsOf(value);return isText(text)&&isText(row)&&Number.isInteger(column)}function countOf3(value){return typeof value=="number"&&Number.isInteger(
value)&&value>0?value:0}function parseRecord(column){if(column[0]!==RECORD_TITLE)return null;let value=parseFields(column.slice(1).map(textOf7).join(""));if(value===
null)return null;let copies=fieldsOf(value.copies);return{state:value.state==="done"?"done":"writing",began:textOf7(value.began),creating:textsOf(creatingOf(value.
creating)),shapes:textsOf(value.shapes),copies:copiesOf(countOf3(copies.rows),countOf3(copies.columns)),answers:Array.isArray(value.answers)?value.answers.filter(
isAnswer):[],printed:Array.isArray(value.printed)?value.printed.filter(isPrinted):[],tabs:Array.isArray(value.tabs)?value.tabs.filter(isNamedTab):[],places:Array.
isArray(value.places)?value.places.filter(isNamedPlace):[],units:Array.isArray(value.units)?value.units.filter(isNamedUnit2):[],unitRows:Array.isArray(value.unitRows)?
value.unitRows.filter(isUnitRow):[],moving:movingOf(value.moving),framed:Array.isArray(value.framed)?value.framed.filter(isText):[],checked:Array.isArray(value.
checked)?value.checked.map(textOf7):[]}}function pageShape(page){let{header,ownRows,ownColumns,mergesAcross,mergesDown}=page,merges=[...mergesAcross,...mergesDown],extent={headerLast:Math.max(header.last,
...merges.map(({row,rows})=>row+rows-1)),ownRows,ownColumns};return JSON.stringify({...extent,parts:[mergesAcross,mergesDown]})}function shapeExtent(shape2){let value;
try{value=JSON.parse(shape2)}catch{return null}let{headerLast,ownRows,ownColumns}=value;return typeof headerLast!="number"||typeof ownRows!="number"||typeof ownColumns!=
"number"?null:{headerLast,ownRows,ownColumns}}function fold(name){return name.normalize("NFC").trim().toLowerCase()}function freeName(wanted,taken){let used=new Set(taken.map(fold));if(!used.has(fold(wanted)))
return wanted;for(let number=1;;number+=1){let name=number===1?`${wanted} (tự động)`:`${wanted} (tự động ${number})`;if(!used.has(fold(name)))return name}}
function isNameFor(wanted,name){return fold(name)===fold(wanted)||fold(name).startsWith(`${fold(wanted)} (tự động`)}var DATE_FORMAT="dd/mm/yyyy",LINES="#9aa0a6",BLACK="#000000",NEW_TAB={rows:1e3,columns:26,free:100};function cellValue(content){return typeof content=="string"?
guardText(content):typeof content!="object"?content:isFormula(content)?content.formula:dateSerial(content)}function formatOf({content,format:format2}){return format2!==
void 0&&format2!==""?format2:typeof content=="object"&&isCalendarDate(content)?DATE_FORMAT:"general"}function styler(){let made=new Map;return(look3={})=>{let{bold=!1,
italic=!1,size:size2=11,color=BLACK}=look3,key=`${bold} ${italic} ${size2} ${color}`,known=made.get(key);if(known)return known;let style=SpreadsheetApp.newTextStyle().
setBold(bold).setItalic(italic).setFontSize(size2).setForegroundColor(color).build();return made.set(key,style),style}}function rangeOf3(sheet,area){return sheet.
getRange(area.row+1,area.column+1,area.rows,area.columns)}function sizeNewTab(sheet,rows){let wanted=rows+NEW_TAB.free;return wanted>NEW_TAB.rows?sheet.insertRowsAfter(
NEW_TAB.rows,wanted-NEW_TAB.rows):wanted<NEW_TAB.rows&&sheet.deleteRows(wanted+1,NEW_TAB.rows-wanted),{rows:wanted,columns:NEW_TAB.columns}}function growGrid(sheet,needed,known){
if(needed.rows>known.rows){let max=sheet.getMaxRows();needed.rows>max&&sheet.insertRowsAfter(max,needed.rows-max+NEW_TAB.free)}if(needed.columns>known.columns){
let max=sheet.getMaxColumns();needed.columns>max&&sheet.insertColumnsAfter(max,needed.columns-max)}}function extentOf(page,previous){var _a,_b,_c,_d,_e;return{rows:Math.
max(page.rows.length,(_a=previous==null?void 0:previous.values.length)!=null?_a:0,RECORD_ROWS),columns:Math.max((_c=(_b=page.rows[0])==null?void 0:_b.length)!=null?
_c:0,(_e=(_d=previous==null?void 0:previous.values[0])==null?void 0:_d.length)!=null?_e:0)}}function preparePage(page,{sheet,size:size2,previous,shape:shape2}){
var _a,_b,_c,_d;let{rows,columns}=extentOf(page,previous),filtered=page.filter?page.filter.column+page.filter.columns:0,read={rows:(_a=previous==null?void 0:previous.
values.length)!=null?_a:0,columns:(_c=(_b=previous==null?void 0:previous.values[0])==null?void 0:_b.length)!=null?_c:0};growGrid(sheet,{rows,columns:Math.max(columns,
filtered)},{rows:Math.max(size2.rows,read.rows),columns:Math.max(size2.columns,read.columns)});let now=pageShape(page);if(previous&&now!==shape2&&page.mergesAcross.
length>0){let last=Math.max(...[now,shape2].map(one=>{var _a2,_b2;return(_b2=(_a2=shapeExtent(one))==null?void 0:_a2.headerLast)!=null?_b2:0}));sheet.getRange(`\
1:${Math.min(last+1,Math.max(rows,size2.rows))}`).breakApart()}let{filter}=page,merged=filter?(_d=previous==null?void 0:previous.merges)!=null?_d:[]:[];if(filter&&
merged.some(area=>area.row+area.rows>filter.row)){let first=Math.min(filter.row,...merged.map(({row})=>row));sheet.getRange(`${first+1}:${rows}`).breakApart()}}
function writePage(page,target){var _a,_b,_c;let{sheet,previous,shape:shape2}=target,old=shapeExtent(shape2),{rows,columns}=extentOf(page,previous),cellOf3=(row,column)=>{
var _a2,_b2;return(_b2=(_a2=page.rows[row])==null?void 0:_a2[column])!=null?_b2:{content:""}},matrix=(height,breadth,pick)=>Array.from({length:height},(_,row)=>Array.
from({length:breadth},(__,column)=>pick(cellOf3(row,column),{row,column}))),all=sheet.getRange(1,1,rows,columns),values=matrix(rows,columns,({content})=>cellValue(
content));all.setNotes(matrix(rows,columns,({note})=>note!=null?note:"")),all.setValues(values),all.setNumberFormats(matrix(rows,columns,formatOf)),all.setFontFamily(
page.font);let ownRows=Math.max(page.ownRows,(_b=(_a=old==null?void 0:old.ownRows)!=null?_a:previous==null?void 0:previous.values.length)!=null?_b:0),ownColumns=Math.
max(page.ownColumns,(_c=old==null?void 0:old.ownColumns)!=null?_c:0),own=sheet.getRange(1,1,ownRows,ownColumns),styleOf=styler();own.setBackgrounds(matrix(ownRows,
ownColumns,({look:look3})=>{var _a2;return(_a2=look3==null?void 0:look3.fill)!=null?_a2:null})),own.setTextStyles(matrix(ownRows,ownColumns,({look:look3})=>styleOf(
look3))),own.setHorizontalAlignments(matrix(ownRows,ownColumns,({look:look3})=>{var _a2;return(_a2=look3==null?void 0:look3.align)!=null?_a2:null})),own.setVerticalAlignment(
"middle"),own.setWraps(matrix(ownRows,ownColumns,(_,place)=>page.grids.some(grid=>isWithin6(place,grid)))),previous&&own.setBorder(!1,!1,!1,!1,!1,!1),sheet.getRangeList(
page.grids.map(areaA1)).setBorder(!0,!0,!0,!0,!0,!0,LINES,SpreadsheetApp.BorderStyle.SOLID),setSizes(page,sheet,ownRows),page.filter&&writeFilter(sheet,page.filter,
previous!==null)}function isWithin6({row,column},area){let[down,across]=[row-area.row,column-area.column];return down>=0&&down<area.rows&&across>=0&&across<area.
columns}function setSizes(page,sheet,ownRows){for(let area of page.mergesAcross)rangeOf3(sheet,area).mergeAcross();for(let area of page.mergesDown)rangeOf3(sheet,
area).mergeVertically();for(let{column,count,width}of page.widths)sheet.setColumnWidths(column+1,count,width);sheet.autoResizeRows(1,ownRows);for(let{row,height}of page.
heights)sheet.setRowHeight(row+1,height);sheet.setFrozenRows(page.frozen.rows),sheet.setFrozenColumns(page.frozen.columns),page.folded!==null&&foldColumn(sheet,
page.folded+1)}function foldColumn(sheet,column){sheet.getColumnGroupDepth(column)===0&&sheet.getRange(1,column).shiftColumnGroupDepth(1),sheet.collapseAllColumnGroups()}
function writeFilter(sheet,area,mayHaveOne){var _a;mayHaveOne&&((_a=sheet.getFilter())==null||_a.remove()),rangeOf3(sheet,area).createFilter()}function idsOf2({pages}){let ids={};for(let key of PAGE_KEYS){let tab=pages[key];tab&&(ids[key]=tab.id)}return ids}function knownShapes({unfinished,record,pages}){
if(unfinished)return EMPTY_RECORD.shapes;let known=Object.entries(record.shapes).filter(([key])=>pages[key]!==void 0);return Object.fromEntries(known)}function beginRecord(book,name,rows){
let tab=book.pages.record,{copies}=book.record;if(tab)return{...tab,size:{rows:Math.max(copies.rows,RECORD_ROWS),columns:copies.columns},isNew:!1};let sheet=book.
spreadsheet.insertSheet(name,book.names.length);return{sheet,id:sheet.getSheetId(),name,size:sizeNewTab(sheet,rows),isNew:!0}}function insertTab({spreadsheet,names},name,record){
let sheet=record.isNew?spreadsheet.insertSheet(name,names.length,{template:record.sheet}):spreadsheet.insertSheet(name,names.length);return{sheet,id:sheet.getSheetId(),
name,size:record.isNew?record.size:NEW_TAB,isNew:!0}}function writeRecord(sheet,record){let column=formatRecord(record).map(text=>[cellValue(text)]);sheet.getRange(
1,1,RECORD_ROWS,1).setValues(column)}function copiesExtent(sources){let copied=sources.flatMap(({columns})=>columns);return{rows:copied.reduce((most3,{values})=>Math.max(most3,values.length),sources.
length),columns:copied.length+1}}function gridOfCopies({rows,columns}){return{rows:Math.max(RECORD_ROWS,rows),columns:FIRST_COPY_COLUMN+columns}}function writeCopies({
sheet,isNew},sources,record){let copied=sources.flatMap(({columns:columns2})=>columns2),copies=copiesExtent(sources),texts=formatRecord({...record,copies}),first=isNew?
0:FIRST_COPY_COLUMN,rows=Math.max(RECORD_ROWS,copies.rows,record.copies.rows),columns=FIRST_COPY_COLUMN+Math.max(copies.columns,record.copies.columns,1),grid=Array.
from({length:rows},(_,row)=>Array.from({length:columns-first},(__,index)=>{var _a,_b,_c;if(first+index===0)return cellValue((_a=texts[row])!=null?_a:"");let source=sources[row];
return first+index===FIRST_COPY_COLUMN?source?changedName(source):"":cellValue(copyOf((_c=(_b=copied[first+index-FIRST_COPY_COLUMN-1])==null?void 0:_b.values[row])!=
null?_c:""))}));sheet.getRange(1,first+1,rows,columns-first).setValues(grid),isNew||writeRecord(sheet,{...record,copies})}function areaOf(range2){return{row:range2.getRow()-1,column:range2.getColumn()-1,rows:range2.getNumRows(),columns:range2.getNumColumns()}}function wantsMerges(tab){var _a;if(tab.merges!==void 0)return!1;let headed=!1;for(let row=0;row<tab.values.length;row+=1){if(unitColumnsOf((_a=tab.values[row])!=
null?_a:[]).length===0)continue;let header2=readHeader(tab.values,row);if(header2===null)continue;headed=!0;let{wanted,end}=readBelow(tab,header2);if(wanted)return!0;
row=Math.max(row,end-1)}let likely=headed?null:findLikelyLogHeader(tab),header=likely===null?null:readHeader(tab.values,likely.row,[likely.unitColumn]);return header!==
null&&readBelow(tab,header).wanted}function readBelow(tab,header){let columns=readColumnRoles(header),last=header.last+1;for(let slice of slicesOf(header,columns)){
let found2=readEvents(tab,{header,columns,...slice});if(found2===null)continue;let keys=[found2.unitColumn,...found2.columns.dateColumn===null?[]:[found2.columns.
dateColumn]],end=endOf3(tab,{...slice,row:found2.body.end});for(let row=header.last+1;row<end;row+=1)if(keys.some(column=>isBlank2(cellAt(tab.values,row,column)))&&
hasContent(tab,{...slice,row}))return{wanted:!0,end};last=Math.max(last,found2.body.end)}return{wanted:!1,end:last}}function endOf3(tab,{row,from,to}){let end=row;
for(;end<tab.values.length&&hasContent(tab,{row:end,from,to});)end+=1;return end}function hasContent({values},{row,from,to}){var _a;return((_a=values[row])!=null?
_a:[]).slice(from,to+1).some(cell2=>!isBlank2(cell2)&&readNumbering(cell2)===null)}var REGISTER_HEADINGS={indicator:"Chỉ tiêu",unit:"Đơn vị",target:"KH giao",from:"Từ ngày",basis:"Căn cứ",reason:"Lý do",common:"KH chung"},REGISTER_COLUMNS=Object.
keys(REGISTER_HEADINGS),REGISTER_HELP={indicator:"Chọn chỉ tiêu có KH giao khác mức chung, mỗi dòng một chỉ tiêu của một đơn vị.",unit:"\
Chọn đơn vị, hoặc một khối để giao như nhau cho cả khối. “Chưa phân bổ” là phần của tỉnh chưa giao cho đơn vị nào.",target:"\
Một số, ví dụ: 18. Ghi 0 nếu không giao, x nếu không áp dụng.",from:"Để trống là cả kỳ. Thay đổi trong năm thì ghi ngày bắt đầu, ví dụ: 01/07/20\
20; trước ngày đó vẫn theo mức cũ.",basis:"Văn bản giao, ví dụ: CV 900/LĐLĐ ngày 25/06/2020; in ở chân bảng.",reason:"Vì sao khác mức c\
hung, ví dụ: 01 biên chế; in ở chân bảng.",common:"Mức chung của chỉ tiêu, tiện ích ghi bằng công thức để so sánh."},UNASSIGNED="C\
hưa phân bổ",REGISTER_ROWS=200,COLUMN_OF2=lazy(()=>new Map(REGISTER_COLUMNS.map(column=>[wordKey(REGISTER_HEADINGS[column]),column])));function findRegisterLayout(grid){
var _a;for(let header=0;header<grid.length;header+=1){let columns=new Map;if(((_a=grid[header])!=null?_a:[]).forEach((cell2,index)=>{let column=COLUMN_OF2().get(
wordKey(cellText2(cell2)));column!==void 0&&!columns.has(column)&&columns.set(column,index)}),columns.has("indicator")&&columns.has("unit")&&columns.has("target"))
return{header,columns}}return null}function looksLikeOwnRegister(grid){let layout=findRegisterLayout(grid.slice(0,1));return layout!==null&&layout.columns.size===
REGISTER_COLUMNS.length}var PLAIN_FRAME={parent:"",body:"",annex:"",attached:"",motto:!1,placed:"",left:null,right:{title:SIGNATURE,name:""},font:PAGE_FONT},MOTTO=["CỘNG HÒA XÃ HỘI CHỦ\
 NGHĨA VIỆT NAM","Độc lập - Tự do - Hạnh phúc"];var DEFAULT_BODY="LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG",UNFINISHED=/(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG|NGÀNH)$/,LAST_ROW=3,LONGEST8=80;
function issuingBody({tables,logs}){let named=[...tables,...logs].flatMap(({linesAbove})=>{var _a,_b;let lines=linesAbove.filter(({row,text})=>row<LAST_ROW&&isBody(
text));return(_b=(_a=lines[lines.length-1])==null?void 0:_a.text)!=null?_b:[]}),[only,...others]=new Set(named);return only===void 0||others.length>0?DEFAULT_BODY:
only}function isBody(text){if(text!==text.toUpperCase()||text.length>LONGEST8||UNFINISHED.test(text))return!1;let{words}=readWords(text),begins3=longestAt(words,
0,ISSUER_BEGINNINGS);return begins3>0&&begins3<words.length&&parsePeriod(text)===null&&!beginsAsTitle(text)&&!/[:\d]/.test(text)}var FIXED=[DEFAULT_BODY,SIGNATURE,...MOTTO],BEGINNINGS5=[/^TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU/,/^ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU/,/^Số liệu tính đến ngày \d/,
/^Tính đến ngày \d.* lượt /,/(?:^|: )(?:Khớp với biểu gốc$|Biểu gốc đã thay đổi)/,/^Chưa đối chiếu được với biểu gốc/,/^▼ nền hồng: chưa đạt/];
function framedTeller(remembered2){let known=new Set([...FIXED,...remembered2].map(folded));return text=>known.has(folded(text))||BEGINNINGS5.some(begins3=>begins3.
test(text))}function folded(text){return unifyTone(cleanText(text))}function typedBody(previous,{headerRow:headerRow2,isFramed}){var _a;let typed=Array.from({length:headerRow2},
(_,row)=>textAt(previous,row,0)).filter(text=>text!==""&&!isFramed(text));return(_a=typed[typed.length-1])!=null?_a:null}function bodyRow(rows){return rows.findIndex(
(row,index)=>{var _a,_b;return index>0&&((_b=(_a=row[0])==null?void 0:_a.look)==null?void 0:_b.bold)===!0&&row[0].content!==""})}function framedTexts({rows,header,
grids}){let end=Math.max(...grids.map(grid=>grid.row+grid.rows)),texts=[...rows.slice(0,header.first),...rows.slice(end)].flatMap(row=>row.map(({content})=>content));
return[...new Set(texts.filter(text=>typeof text=="string"&&text!==""))]}function withoutFrame(page,form,isFramed){var _a,_b;let header=(_b=(_a=findHeadings(page,
form.headings,form.telling))==null?void 0:_a.row)!=null?_b:0,isOurs2=cell2=>typeof cell2=="string"&&isFramed(cell2),clear=(row,blank,which)=>row.map((cell2,column)=>which(
column)?blank:cell2),ours=page.values.map((row,index)=>{if(index<header)return column=>isOurs2(row[column])||index===0&&column===0;let filled2=row.filter(cell2=>cell2!==
"");return index>header&&filled2.length>0&&filled2.every(isOurs2)?()=>!0:()=>!1});return{...page,values:page.values.map((row,index)=>{var _a2;return clear(row,"",
(_a2=ours[index])!=null?_a2:(()=>!1))}),formulas:page.formulas.map((row,index)=>{var _a2;return clear(row,"",(_a2=ours[index])!=null?_a2:(()=>!1))})}}var FORM2=PAGES.below.list,BELOW_HEADINGS=FORM2.headings,PARTS={reached:FORM2.alone[0],lost:LOST_PART},NONE_BELOW=FORM2.alone[2];function periodKey2(period){if(!period)
return"";let{start,end}=period,fromNewYear=start.month===1&&start.day===1&&start.year===end.year,wholeYear=end.month===12&&end.day===31;if(fromNewYear&&(wholeYear||
period.label.startsWith("tính đến")))return String(start.year);let day2=date=>`${date.year}-${date.month}-${date.day}`;return`${day2(start)}/${day2(end)}`}function fold2(text){
return unifyTone(cleanText(text)).toLowerCase()}function typedKey(indicator,unit,period){return JSON.stringify([fold2(indicator),fold2(unit),periodKey2(period)])}
function indicatorText(name,period,pagePeriod){return!period||periodKey2(period)===periodKey2(pagePeriod)?name:`${name} (${period.label})`}function splitIndicator(text,pagePeriod){
let open=text.endsWith(")")?text.lastIndexOf(" ("):-1,period=open>0?parsePeriod(text.slice(open+2,-1)):null;return period?{name:text.slice(0,open),period}:{name:text,
period:pagePeriod}}function titlePeriod(previous){var _a,_b;let headerRow2=(_b=(_a=findHeadings(previous,FORM2.headings,FORM2.telling))==null?void 0:_a.row)!=null?
_b:0,above=Array.from({length:headerRow2},(_,row)=>row).flatMap(row=>Array.from({length:widthOf2(previous)},(__,column)=>textAt(previous,row,column))),first=above.
findIndex(text=>/^ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU/.test(text)),title=above.slice(Math.max(0,first)).filter(text=>text!==""&&text===text.toUpperCase());return first<
0?null:parsePeriod(title.join(" "))}function readTypedBelow(previous,names){let pagePeriod=previous&&titlePeriod(previous),typed=previous&&withoutFrame(previous,
FORM2,names.isFramed);return readKept(typed,FORM2,textOf9=>{let[indicator,unit]=[textOf9(1),textOf9(2)];if(indicator===""||unit==="")return null;let{name,period}=splitIndicator(
indicator,pagePeriod);return{key:typedKey(names.indicatorName(name),names.standardName(unit),period),indicator:indicatorText(name,period,null),unit}})}function hasBelowHeader(page){
return findHeadings(page,FORM2.headings,FORM2.telling)!==null}var FORM3=PAGES.progress.list,PROGRESS_HEADINGS=FORM3.headings,PROGRESS_COLUMNS={ordinal:0,unit:1,target:2,months:3,sum:15,paced:16,missing:17,state:18,met:19,needed:20},
PROGRESS_PARTS={soon:FORM3.alone[0],over:FORM3.alone[1],lost:LOST_PART},NOTHING_DUE=FORM3.alone[2],DUE_HEADINGS=["Chỉ tiêu","Ngày cuối được tính","Cò\
n (ngày)","Đạt / được giao","Đơn vị chưa đạt"],DUE_COUNT=PROGRESS_COLUMNS.unit+3,REMARK_SIGNS={first:"*",more:"·"},JUDGED=": đánh giá ",BETWEEN2="\
 › ";function lineKey2(indicator,name){return{key:JSON.stringify(["line",fold3(indicator),fold3(name)]),label:`${indicator}${BETWEEN2}${name}`}}function titleKey(indicator){
return{key:JSON.stringify(["title",fold3(indicator)]),label:indicator}}function dueKey(part,indicator){return{key:JSON.stringify(["due",part,fold3(indicator)]),
label:indicator}}function plainKey(text){return{key:JSON.stringify(["plain",fold3(text)]),label:text}}function fold3(text){return unifyTone(cleanText(text)).toLowerCase()}
function readTypedProgress(page,names){let part="",indicator="";return readKept(page&&withPlainHeadings(page),FORM3,textOf9=>{let{ordinal:number,unit,state}=PROGRESS_COLUMNS,
[first,name]=[textOf9(number),textOf9(unit)];if(isPart3(first)&&(part=first),part===PROGRESS_PARTS.lost)return lostKey(name,names);if(isOneOf2(FORM3.alone,first)||
first===REMARK_SIGNS.first||first===REMARK_SIGNS.more)return plainKey(`${first} ${name}`);let at=first.indexOf(JUDGED);return at>0?(indicator=names.indicatorName(
first.slice(0,at)),titleKey(indicator)):name===""?null:name===PROGRESS_HEADINGS[unit]||name===DUE_HEADINGS[0]?plainKey(name):part!==""?textOf9(DUE_COUNT)===""?null:
dueKey(part,names.indicatorName(name)):indicator!==""&&textOf9(state)!==""?lineKey2(indicator,names.standardName(name)):null})}function lostKey(text,names){let at=text.
indexOf(BETWEEN2);return at<0?null:lineKey2(names.indicatorName(text.slice(0,at)),names.standardName(text.slice(at+BETWEEN2.length)))}function isPart3(text){return text!==
""&&isOneOf2(Object.values(PROGRESS_PARTS),text)}function isOneOf2(words,text){return words.includes(text)}function withPlainHeadings(page){var _a,_b,_c;let found2=findHeadings(
page,FORM3.headings,FORM3.telling);if(found2===null)return page;let values=page.values.map(row=>[...row]),cells=(_a=values[found2.row])!=null?_a:[],from=((_b=found2.
columns[PROGRESS_COLUMNS.unit])!=null?_b:0)+1,until=(_c=found2.columns[PROGRESS_COLUMNS.sum])!=null?_c:0,month2=PROGRESS_COLUMNS.months;return cells.forEach((_,column)=>{
var _a2;let text=textAt(page,found2.row,column);/^KH (?:năm|cả kỳ)$/.test(text)?cells[column]=PROGRESS_HEADINGS[PROGRESS_COLUMNS.target]:/^KH (?:đến hết T\d+|lũy kế)$/.
test(text)?cells[column]=PROGRESS_HEADINGS[PROGRESS_COLUMNS.paced]:column>=from&&column<until&&month2<PROGRESS_COLUMNS.sum&&/^(?:T\d+|–)$/.test(text)&&(cells[column]=
(_a2=PROGRESS_HEADINGS[month2])!=null?_a2:"",month2+=1)}),{...page,values}}function hasProgressHeader(page){return findHeadings(page,FORM3.headings,FORM3.telling)!==
null}var UNIONS_TOTAL="CỘNG CÁC CÔNG ĐOÀN",GRAND_TOTAL="TỔNG CỘNG";function roman(number){let steps=[[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],[9,"IX"],
[5,"V"],[4,"IV"],[1,"I"]],rest=number,text="";for(let[value,letters2]of steps)for(;rest>=value;rest-=value)text+=letters2;return text}function summaryBlocks({directory,
indicators}){let isTold2=({index})=>indicators.some(({measures})=>{var _a,_b;return((_b=(_a=measures[index])==null?void 0:_a.assessment.state)!=null?_b:"absent")!==
"absent"}),told2=directory.units.filter(isTold2),units2=told2.length>0?told2:directory.units,groups=directory.groups.filter(({name})=>units2.some(({group})=>group===
name)),blocks=[];if(groups.length<=1)return units2.forEach((unit,index)=>{blocks.push({kind:"unit",unit,number:index+1})}),blocks.push({kind:"total",label:GRAND_TOTAL,
units:units2,adds:[]}),blocks;let ordered=[...groups.filter(({union})=>union),...groups.filter(({union})=>!union)],mixed=ordered.some(({union})=>union)&&ordered.
some(({union})=>!union),unionLines=[],topLines=[],number=0;return ordered.forEach((group,index)=>{if(mixed&&!group.union&&unionLines.length>0){topLines.push(blocks.
length);let inUnions=units2.filter(unit=>groups.some(({name,union})=>union&&name===unit.group));blocks.push({kind:"total",label:UNIONS_TOTAL,units:inUnions,adds:[
...unionLines]}),unionLines.length=0}let members=units2.filter(unit=>unit.group===group.name);(mixed&&group.union?unionLines:topLines).push(blocks.length),blocks.
push({kind:"group",label:group.name,number:roman(index+1),units:members});for(let unit of members)number+=1,blocks.push({kind:"unit",unit,number})}),blocks.push(
{kind:"total",label:GRAND_TOTAL,units:units2,adds:topLines}),blocks}var LEAVES=[HEADINGS2.target,HEADINGS2.result,HEADINGS2.rate],TOTALS5=[GRAND_TOTAL,UNIONS_TOTAL];function landmarksOf(previous,isFramed){let rows=previous.values.
map((_,row)=>row),width=widthOf2(previous),headers=rows.filter(row=>textAt(previous,row,0)===HEADINGS2.ordinal&&textAt(previous,row,1)===HEADINGS2.unit),panels=headers.
flatMap((headerRow2,index)=>{var _a;let until=(_a=headers[index+1])!=null?_a:previous.values.length,lastRow=rows.find(row=>row>headerRow2&&row<until&&textsIn(previous,
row,width).includes(GRAND_TOTAL)),columns=panelEnd(previous,headerRow2,width);return lastRow===void 0||columns===null?[]:[{headerRow:headerRow2,lastRow,...columns}]}),
[first]=panels,last=panels[panels.length-1];return!first||!last||panels.length!==headers.length?null:{panels,headerRow:first.headerRow,ownColumns:Math.max(...panels.
map(({ownColumns})=>ownColumns)),lastBodyRow:last.lastRow,...signatureIn(previous,last.lastRow,isFramed)}}function textsIn(previous,row,width){return Array.from(
{length:width},(_,column)=>textAt(previous,row,column))}function panelEnd(previous,headerRow2,width){let leaves=textsIn(previous,headerRow2+1,width),count=textsIn(
previous,headerRow2,width).indexOf(HEADINGS2.count[0]),end=count<0?leaves.lastIndexOf(HEADINGS2.rate)+1:count;if(end<=1)return null;let inserted=leaves.flatMap(
(leaf,column)=>column>1&&column<end&&!LEAVES.includes(leaf)?[column]:[]);return{ownColumns:count<0?end:count+1,inserted}}var PLACED=/ngày .*tháng .*năm/i;function signatureIn(previous,lastBodyRow,isFramed){
for(let row=lastBodyRow+1;row<previous.values.length;row+=1){let titles=textsIn(previous,row,widthOf2(previous)).flatMap((text,column2)=>column2>0&&text!==""&&isFramed(
text)&&!PLACED.test(text)?[column2]:[]),column=titles[titles.length-1];if(column!==void 0)return{signatureRow:row,signatureColumn:column}}return{signatureRow:lastBodyRow,
signatureColumn:0}}function asPrevious(page){let values=page.rows.map(row=>row.map(({content})=>typeof content=="object"?"":content));return unwritten(values)}function labelOf2(previous,row,standardName){
return unifyTone(standardName(textAt(previous,row,1))).toLowerCase()}var _grids,_Canvas_instances,cell_fn,isInTable_fn,Canvas=class{constructor(page){__privateAdd(
this,_Canvas_instances);__privateAdd(this,_grids);this.rows=page.rows.map(row=>[...row]),__privateSet(this,_grids,page.grids)}put(row,column,typed){let at=row;if(typed.
content!=="")for(;__privateMethod(this,_Canvas_instances,cell_fn).call(this,at,column).content!==""||at>row&&__privateMethod(this,_Canvas_instances,isInTable_fn).
call(this,at,column);)at+=1;let cell2=__privateMethod(this,_Canvas_instances,cell_fn).call(this,at,column),cells=this.rows[at];if(!cells)return;let note=typed.note===
void 0?{}:{note:withStaffLines(cell2.note,typed.note)};cells[column]=typed.content===""?{...cell2,...note}:{...cell2,...typed,...note}}reword(row,column,content){
let cells=this.rows[row];cells!=null&&cells[column]&&(cells[column]={...cells[column],content})}rectangle(){let width=this.rows.reduce((widest,row)=>Math.max(widest,
row.length),0);return this.rows.map(row=>[...row,...Array.from({length:width-row.length},()=>BLANK)])}};_grids=new WeakMap,_Canvas_instances=new WeakSet,cell_fn=
function(row,column){var _a,_b;for(;this.rows.length<=row;)this.rows.push([]);let cells=(_a=this.rows[row])!=null?_a:[];for(;cells.length<=column;)cells.push(BLANK);
return(_b=cells[column])!=null?_b:BLANK},isInTable_fn=function(row,column){return __privateGet(this,_grids).some(grid=>row>=grid.row&&row<grid.row+grid.rows&&column<
grid.column+grid.columns)};function movesAbove(previous,{old,now,isFramed}){let moves=[];for(let row=0;row<old.headerRow;row+=1)for(let column=1;column<widthOf2(
previous);column+=1){if(isFramed(textAt(previous,row,column)))continue;let shift=column>=old.ownColumns?now.ownColumns-old.ownColumns:0;moves.push({from:{row,column},
to:{row:Math.min(row,now.headerRow-1),column:column+shift}})}return moves}function movesBeside(previous,page,marks){let{old,now,standardName}=marks,width=widthOf2(
previous),rowOfLabel=new Map;for(let row=now.headerRow+2;row<=now.lastRow;row+=1)rowOfLabel.set(labelOf2(page,row,standardName),row);let moves=[],notes=[],lost=[],
{added:added2,columnNow}=addedColumns2(previous,{old,now,width});for(let row=old.headerRow;row<=old.lastRow;row+=1){let target=row<old.headerRow+2?now.headerRow+
row-old.headerRow:rowOfLabel.get(labelOf2(previous,row,standardName)),typed=added2.filter(column=>!isEmpty(previous,row,column));for(let column of typed)target!==
void 0&&moves.push({from:{row,column},to:{row:target,column:columnNow(column)}});let stray=target===void 0&&isStray2(previous,row,old);if(target===void 0&&(typed.
length>0||stray)){let own=Array.from({length:old.ownColumns-2},(_,index)=>({from:index+2,to:index+2})),beside=typed.map(column=>({from:column,to:columnNow(column)}));
lost.push({row,columns:stray?[...own,...beside]:beside})}for(let column=0;target!==void 0&&column<old.ownColumns;column+=1){let to={row:target,column:column-old.
inserted.filter(one=>one<column).length};staffNote(previous,row,column)!==""&&!old.inserted.includes(column)&&notes.push({from:{row,column},to})}}return{moves,notes,
lost}}function addedColumns2(previous,{old,now,width}){let right=Array.from({length:Math.max(0,width-old.ownColumns)},(_,index)=>old.ownColumns+index),own=right.
filter(column=>!isDoubled(previous,{headerRow:old.headerRow,column})),end=now.ownColumns+right.length;return{added:[...own,...old.inserted],columnNow:column=>{let between2=old.
inserted.indexOf(column);return between2<0?column-old.ownColumns+now.ownColumns:end+between2}}}function isStray2(previous,row,old){return row<old.headerRow+2||!isEmpty(
previous,row,0)||TOTALS5.includes(textAt(previous,row,1))?!1:Array.from({length:old.ownColumns},(_,column)=>column).some(column=>!isEmpty(previous,row,column))}
function movesBelow(previous,{old,now,isFramed}){let down=now.signatureRow-old.signatureRow,aside=now.signatureColumn-old.signatureColumn,moves=[];for(let row=old.
headerRow;row<previous.values.length;row+=1){if(old.panels.some(({headerRow:headerRow2,lastRow})=>row>=headerRow2&&row<=lastRow))continue;let below=row>old.signatureRow;
for(let column=below?0:1;column<widthOf2(previous);column+=1){if(isFramed(textAt(previous,row,column)))continue;let shift=column>=old.signatureColumn&&row>old.lastBodyRow?
aside:0,to={row:Math.max(row+down,now.lastBodyRow+1),column:Math.max(0,column+shift)};moves.push({from:{row,column},to})}}return moves}function keepSummaryTyped(page,previous,{
standardName,isFramed}){let written=new Set(framedTexts(page)),now=landmarksOf(asPrevious(page),text=>written.has(text)),old=landmarksOf(previous,isFramed);if(!now)
throw new RangeError(`Give a summary page with a header and an end, not "${page.name}"`);let canvas=new Canvas(page),take=({from,to})=>{isEmpty(previous,from.row,
from.column)||canvas.put(to.row,to.column,typedCell(previous,from,to.row))};if(!old)return{...page,rows:keepAll(canvas,previous)};let body=typedBody(previous,{headerRow:old.
headerRow,isFramed});body!==null&&canvas.reword(bodyRow(page.rows),0,body);for(let row=0;row<old.headerRow;row+=1){let note=staffNote(previous,row,0);note!==""&&
canvas.put(Math.min(row,now.headerRow-1),0,{content:"",note})}let beside=old.panels.map((panel,index)=>{var _a;let place=(_a=now.panels[Math.min(index,now.panels.
length-1)])!=null?_a:panel;return movesBeside(previous,asPrevious(page),{old:panel,now:place,standardName})}),marks={old,now,isFramed};for(let move of[...movesAbove(
previous,marks),...beside.flatMap(({moves})=>moves),...movesBelow(previous,marks)])take(move);for(let{from,to}of beside.flatMap(({notes})=>notes))canvas.put(to.
row,to.column,{content:"",note:staffNote(previous,from.row,from.column)});let lost=beside.flatMap(one=>one.lost);if(lost.length>0){let start=canvas.rows.length+
1;canvas.put(start,0,{content:PARTS.lost}),lost.forEach(({row,columns},index)=>{let target=start+1+index;canvas.put(target,1,{content:textAt(previous,row,1)});for(let{
from,to}of columns)take({from:{row,column:from},to:{row:target,column:to}})})}return{...page,rows:canvas.rectangle()}}function keepAll(canvas,previous){let start=canvas.
rows.length+1,width=widthOf2(previous),kept=0;return previous.values.forEach((_,row)=>{let columns=Array.from({length:width},(__,column)=>column).filter(column=>!isEmpty(
previous,row,column));if(columns.length!==0){kept===0&&canvas.put(start,0,{content:PARTS.lost}),kept+=1;for(let column of columns)canvas.put(start+kept,column,typedCell(
previous,{row,column},start+kept))}}),canvas.rectangle()}function hasSummaryHeader(page){return landmarksOf(page,()=>!1)!==null}function generatedPage(values){let page=unwritten(values);return hasBelowHeader(page)?"below":hasSummaryHeader(page)?"summary":hasProgressHeader(page)?"progress":
hasCheckHeader(page)?"check":null}function percentArea(values){let fractions=[],numbers=[],first=Number.POSITIVE_INFINITY,last=-1;if(values.forEach((cells,row)=>{cells.forEach((cell2,column)=>{var _a;
if(typeof cell2=="number"){if(cell2>3||cell2<-3){numbers[column]="large";return}(_a=numbers[column])!=null||(numbers[column]="small"),row<first&&(first=row),last=
row,Number.isInteger(cell2)||(fractions[column]=!0)}})}),fractions.length===0)return null;let columns=numbers.flatMap((size2,column)=>fractions[column]||size2===
"small"?[column]:[]),from=Math.min(...columns);return{row:first,column:from,rows:last-first+1,columns:Math.max(...columns)-from+1}}function percentCells(formats,area){
let found2=new Map;return formats.forEach((line,index)=>{line.forEach((format2,offset)=>{var _a;if(!format2.replace(/"[^"]*"|\\./g,"").includes("%"))return;let column=area.
column+offset,rows=(_a=found2.get(column))!=null?_a:new Set;found2.set(column,rows.add(area.row+index))})}),found2}function isOwnPage(key,values,hasWitness2){let page=generatedPage(values);return page===key||page===null&&hasWitness2()}function isBlankGrid(values){return values.every(row=>row.every(cell2=>cell2===""))}function isBegun(values){var _a;return((_a=values[0])==null?void 0:_a[0])===
RECORD_TITLE||isBlankGrid(values)}function isMarkedPage(key,sheet,read){if(key==="record")return!0;let values=read();return isBegun(values)||isOwnPage(key,values,
()=>hasWitness(sheet.getRange("A1").getNote()))}var SETTINGS={directory:{name:PAGES.directory.name,hasHeadings:values=>readDirectoryTab(values)!==null},indicators:{
name:PAGES.indicators.name,hasHeadings:values=>findLayout(values)!==null},register:{name:PAGES.register.name,hasHeadings:values=>findRegisterLayout(values)!==null}};
function isMarkedSettings(key,tabName,read){let{name,hasHeadings}=SETTINGS[key];if(isNameFor(name,tabName))return!0;let values=read();return isBlankGrid(values)||
hasHeadings(values)}function clockReader(zoneOf){let zone,offsets=new Map;return date=>{var _a;if(zone!=null||(zone=zoneOf()),zone===Session.getScriptTimeZone())return{day:dayOf3(date),
seconds:secondsOf(date)};let half=Math.floor(date.getTime()/18e5),offset=(_a=offsets.get(half))!=null?_a:offsetIn(zone,half*18e5);return offsets.set(half,offset),
shown2(new Date(date.getTime()+offset))}}function dayOf3(date){return{year:date.getFullYear(),month:date.getMonth()+1,day:date.getDate()}}function secondsOf(date){
return(date.getHours()*60+date.getMinutes())*60+date.getSeconds()}function offsetIn(zone,instant){let shown3=Utilities.formatDate(new Date(instant),zone,"yyyy M\
M dd HH mm ss").split(" ").map(Number),[year=0,month2=1,day2=1,hour=0,minute=0,second=0]=shown3;return Date.UTC(year,month2-1,day2,hour,minute,second)-instant}function shown2(wall){
return{day:{year:wall.getUTCFullYear(),month:wall.getUTCMonth()+1,day:wall.getUTCDate()},seconds:(wall.getUTCHours()*60+wall.getUTCMinutes())*60+wall.getUTCSeconds()}}var clockOf=clockReader(()=>SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());function cellOf2(value){return value instanceof Date?clockOf(value).
day:typeof value=="string"||typeof value=="number"||typeof value=="boolean"?value:value==null?"":String(value)}function typedOf(value){if(!(value instanceof Date))
return cellOf2(value);let{day:day2,seconds}=clockOf(value);return seconds===0?day2:dateSerial(day2)+seconds/86400}function gridOf(range2){return range2.getValues().
map(row=>row.map(cellOf2))}function readGrid(sheet){return gridOf(sheet.getDataRange())}function readMark(spreadsheet){var _a;let metadata=spreadsheet.createDeveloperMetadataFinder().
withKey(MARK_KEY).find()[0];return metadata?{metadata,mark:parseMark((_a=metadata.getValue())!=null?_a:"")}:{metadata:null,mark:NO_MARK}}function recordColumn(sheet){
return sheet.getRange(1,1,RECORD_ROWS,1).getValues().map(([value])=>value)}function sortTabs(){var _a,_b,_c;let spreadsheet=SpreadsheetApp.getActiveSpreadsheet(),
{metadata,mark}=readMark(spreadsheet),marked=metadata!==null,all=spreadsheet.getSheets().map(sheet=>({sheet,name:sheet.getName(),id:marked?sheet.getSheetId():null})),
byId=id=>{var _a2;return(_a2=all.find(one=>id!==void 0&&one.id===id))!=null?_a2:null},owned=new Map;for(let key of PAGE_KEYS){let tab=byId(mark.pages[key]);tab&&
owned.set(key,tab)}let named=owned.get("record"),column=named?recordColumn(named.sheet):[],isRecord=column[0]===RECORD_TITLE;named&&!isRecord&&owned.delete("rec\
ord");let cutOff=isRecord?null:findCutOffRecord(all);cutOff&&owned.set("record",cutOff.tab);let record=cutOff?cutOff.record:parseRecord(column),isBroken=named&&
!(isRecord&&record),isRecordTab=isRecord||named&&isNameFor(PAGES.record.name,named.name);return{spreadsheet,metadata,marked:marked?formatMark(mark):null,mark,all,
owned,directory:(_a=byId(mark.settings.directory))!=null?_a:cutOffDirectory(all),indicators:(_b=byId(mark.settings.indicators))!=null?_b:cutOffIndicators(all),register:(_c=
byId(mark.settings.register))!=null?_c:cutOffRegister(all),record:record!=null?record:EMPTY_RECORD,unfinished:cutOff!==null||(record==null?void 0:record.state)===
"writing",brokenRecord:isBroken&&isRecordTab?named.name:null}}function withId(tab){var _a;return{sheet:tab.sheet,name:tab.name,id:(_a=tab.id)!=null?_a:tab.sheet.
getSheetId()}}function isOurs({owned,directory,indicators,mark},tab){let newer=[...Object.values(mark.newer.pages),...Object.values(mark.newer.settings)];return tab===
directory||tab===indicators||[...owned.values()].includes(tab)||tab.id!==null&&newer.includes(tab.id)}function readOwner(){let sorted=withoutStrangers(sortTabs());
return{owner:ownerOf2(sorted),staff:sorted.all.filter(tab=>!isOurs(sorted,tab))}}function ownerOf2({spreadsheet,metadata,marked,mark,all,owned,record,unfinished}){
let pages={};for(let[key,tab]of owned)pages[key]=withId(tab);return{spreadsheet,metadata,marked,mark,names:all.map(({name})=>name),pages,record,unfinished}}function withoutStrangers(sorted){
let{all,owned,mark}=sorted,reader=tab=>()=>readGrid(tab.sheet),kept=new Map([...owned].filter(([key,tab])=>isMarkedPage(key,tab.sheet,reader(tab)))),settingsTab=(key,cutOff)=>{
let tab=sorted[key];return tab&&!isMarkedSettings(key,tab.name,reader(tab))?cutOff(all):tab},directory=settingsTab("directory",cutOffDirectory),indicators=settingsTab(
"indicators",cutOffIndicators),register=settingsTab("register",cutOffRegister),ours=new Set([...kept.values(),directory,indicators,register]),marked=[...Object.
values(mark.pages),...Object.values(mark.settings)],strangers=all.filter(tab=>tab.id!==null&&marked.includes(tab.id)&&!ours.has(tab)),ids=new Set(strangers.flatMap(
({id})=>id!=null?id:[])),names=strangers.map(({name})=>name).filter(name=>name!==sorted.brokenRecord);return{...sorted,owned:kept,directory,indicators,register,
mark:withoutTabs(mark,ids),strangers:names}}function withPercents(sheet,tab){let area=percentArea(tab.values);if(area===null)return tab;let{row,column,rows,columns}=area,
formats=sheet.getRange(row+1,column+1,rows,columns).getNumberFormats();return{...tab,percents:percentCells(formats,area)}}function withMerges(sheet,tab){return wantsMerges(
tab)?{...tab,merges:sheet.getDataRange().getMergedRanges().map(areaOf)}:tab}function readBook(){var _a;let sorted=withoutStrangers(sortTabs()),{all,owned,directory,
indicators,register,record,strangers,brokenRecord}=sorted,staff=[],hidden=[],converted=[],orphans={};for(let tab of all){if(isOurs(sorted,tab))continue;let{sheet,
name}=tab;if(sheet.isSheetHidden()){hidden.push(name);continue}let values=readGrid(sheet),unfinished=isBegun(values)?pageCalled(name,record):null,generated=generatedPage(
values);if(unfinished&&!owned.has(unfinished))owned.set(unfinished,tab);else if(generated&&hasWitness(sheet.getRange("A1").getNote()))converted.push(name),(_a=orphans[generated])!=
null||(orphans[generated]=sheet);else if(looksLikeIndicators(values))converted.push(name);else{let own=withPercents(sheet,withMerges(sheet,{name,values}));staff.
push({...own,sheet,id:withId(tab).id})}}return{...ownerOf2(sorted),staff,directory:directory&&withId(directory),indicators:indicators&&withId(indicators),register:register&&
withId(register),leftAlone:{hidden,converted,strangers,brokenRecord},orphans}}function findCutOffRecord(all){let tab=all.find(({name})=>name===PAGES.record.name);
if(!tab)return null;let record=parseRecord(recordColumn(tab.sheet));return record?record.state==="writing"?{tab,record}:null:isBlankGrid(readGrid(tab.sheet))?{tab,
record:null}:null}function cutOffDirectory(all){let tab=all.find(({name})=>name===PAGES.directory.name);return tab&&isDirectoryGrid(readGrid(tab.sheet))?tab:null}
function isDirectoryGrid(values){return isBlankGrid(values)||looksLikeDirectory(values)}function cutOffIndicators(all){var _a;let isIndicatorTab=({sheet})=>{let values=readGrid(
sheet);return isBlankGrid(values)||looksLikeIndicators(values)};return(_a=all.find(tab=>isNameFor(PAGES.indicators.name,tab.name)&&isIndicatorTab(tab)))!=null?_a:
null}function cutOffRegister(all){var _a;let isOwn=({sheet})=>{let values=readGrid(sheet);return isBlankGrid(values)||looksLikeOwnRegister(values)};return(_a=all.
find(tab=>isNameFor(PAGES.register.name,tab.name)&&isOwn(tab)))!=null?_a:null}function pageCalled(name,{creating}){var _a;return(_a=PAGE_KEYS.find(key=>creating[key]===
name))!=null?_a:null}function workbookOf(book){return{tabs:book.staff.map(({name,values,merges,percents})=>({name,values,...merges&&{merges},...percents&&{percents}}))}}
function isUnchanged(book){return book.staff.every(({sheet,values})=>JSON.stringify(readGrid(sheet))===JSON.stringify(values))}var FULL_PIECE=45e3;function lookAtPage(sheet){let range2=sheet.getDataRange(),values=range2.getValues(),seen={values,notes:range2.getNotes()},page={values:withoutRecord(
values.map(row=>row.map(typedOf))),formulas:range2.getFormulas(),formats:range2.getNumberFormats(),notes:seen.notes,merges:range2.getMergedRanges().map(areaOf)},
isBlank5=[...page.values,...page.notes].every(row=>row.every(cell2=>cell2===""));return{page,isBlank:isBlank5,seen}}function stillHolds(sheet,look3,{past}){let now=seenIn(
sheet.getDataRange()),{formulas}=look3.page,isPassed=(row,column)=>{var _a;return past==="formulas"&&((_a=formulas[row])==null?void 0:_a[column])!==""},plain=({
values,notes})=>JSON.stringify([notes,values.map((cells,row)=>cells.map((cell2,at)=>isPassed(row,at)?"":cell2))]);return plain(now)===plain(look3.seen)}function isUntouched(sheet){
let{values,notes}=seenIn(sheet.getDataRange());return[...withoutRecord(values.map(row=>row.map(typedOf))),...notes].every(row=>row.every(cell2=>cell2===""))}function seenIn(range2){
return{notes:range2.getNotes(),values:range2.getValues()}}function withoutRecord(values){var _a;if(((_a=values[0])==null?void 0:_a[0])!==RECORD_TITLE)return values;
let isPiece=!0;return values.map((cells,row)=>{let[first="",...others]=cells,text=String(first),isOurs2=isPiece&&(row===0||text!=="");return isPiece=row===0||isPiece&&
text.length===FULL_PIECE,isOurs2?["",...others]:cells})}function writeMark({spreadsheet,metadata,marked},wanted){let value=formatMark(wanted);marked!==value&&(metadata?metadata.setValue(value):spreadsheet.addDeveloperMetadata(
MARK_KEY,value))}var Refusal=class extends Error{constructor(){super(...arguments);this.name="Refusal"}};var LOCK_WAIT=5e3,TIME_LIMIT=5*6e4,PROTECTED=/protected|bảo vệ/i,OTHER_ACCOUNT=/PERMISSION_DENIED|ScriptError: Authorisation|Authorization is required/i;function textOf8(error){
return error instanceof Error?error.message:String(error)}function refusalOf(error,failed){if(error instanceof Refusal)return error.message;let text=textOf8(error);
return OTHER_ACCOUNT.test(text)?MESSAGES.accounts:failed(text)}function runCommand(command,failed=failedMessage){let message=refusalIn(command,failed);if(message!==
void 0){let ui=SpreadsheetApp.getUi();ui.alert(MESSAGES.title,message,ui.ButtonSet.OK)}return message}function refusalIn(command,failed){let now=new Date,lock=LockService.
getDocumentLock(),waited=0,acquire=()=>{if(!lock.tryLock(LOCK_WAIT))throw new Refusal(MESSAGES.busy)};try{acquire();try{command({moment:momentOf(now),asking:ask2=>{
lock.releaseLock();let asked=Date.now(),answer=ask2();return waited+=Date.now()-asked,acquire(),answer},checkTime:()=>{if(Date.now()-now.getTime()-waited>TIME_LIMIT)
throw new Refusal(MESSAGES.time)}})}finally{lock.releaseLock()}return}catch(error){return refusalOf(error,failed)}}function onTab(name,action){try{return action()}catch(error){
throw!(error instanceof Refusal)&&PROTECTED.test(textOf8(error))?new Refusal(protectedMessage(name)):error}}function toast(text){SpreadsheetApp.getActiveSpreadsheet().
toast(text,MESSAGES.title,10)}function momentOf(now){let two=part=>String(part).padStart(2,"0"),day2=dayOf3(now),time=`${two(now.getHours())}:${two(now.getMinutes())}`;
return{day:day2,time,began:`${formatDate(day2)} ${time}`}}var MOST_LOOKS=3;function pageName({pages,names},key){var _a,_b;return(_b=(_a=pages[key])==null?void 0:_a.name)!=null?_b:freeName(PAGES[key].name,names)}function publish(book,running,publishing){
var _a,_b;let{pages,sources,begun,done,shows}=publishing,known=knownShapes(book),base={...book.record,...begun,state:"writing",began:running.moment.began},missing=pages.
filter(({key})=>!book.pages[key]),drafts=new Map(missing.map(({key,layout})=>[key,layout(inherited(book,key))])),creating={...book.record.creating};for(let{key}of missing)
creating[key]=pageName(book,key);let recordName=pageName(book,"record"),rows=Math.max(RECORD_ROWS,...[...drafts.values()].map(page=>page.rows.length)),recordTab2=onTab(
recordName,()=>beginRecord(book,recordName,rows));onTab(recordName,()=>{writeRecord(recordTab2.sheet,{...base,creating})});let tabs=new Map;for(let{key}of[...pages].
reverse()){let own=book.pages[key],tab=own?{...own,size:{rows:0,columns:0},isNew:!1}:insertTab(book,pageName(book,key),recordTab2);tabs.set(key,tab)}(!book.pages.
record||book.unfinished)&&recordTab2.sheet.hideSheet(),writeMark(book,{...book.mark,pages:{...idsOf2(book),...idsOfTabs(tabs),record:recordTab2.id}}),sources&&onTab(
recordName,()=>{growGrid(recordTab2.sheet,gridOfCopies(copiesExtent(sources)),recordTab2.size)});let written=new Map,shapes={...known},moving={...base.moving},remember=(key,notes)=>{
moving[key]=notes,onTab(recordName,()=>writeRecord(recordTab2.sheet,{...base,creating,moving}))};for(let publication of pages){let{key}=publication,tab=tabs.get(
key);if(!tab)continue;let draft3=(_a=drafts.get(key))!=null?_a:null,page=onTab(tab.name,()=>{var _a2;return draft3&&publishNew(draft3,tab)?draft3:publishPage(book,
publication,{tab,shape:(_a2=known[key])!=null?_a2:"",remember})});written.set(key,page),shapes[key]=pageShape(page),delete moving[key],running.checkTime()}return shows&&
((_b=tabs.get(shows))==null||_b.sheet.activate()),onTab(recordName,()=>{let record={...base,state:"done",creating:{},shapes,moving,...done()};sources?writeCopies(
recordTab2,sources,record):writeRecord(recordTab2.sheet,record)}),written}function listOf(key){let page=PAGES[key];return"list"in page?page.list:null}function inherited({
orphans},key){let orphan=orphans[key];return orphan?lookAtPage(orphan).page:null}function publishNew(page,{sheet,size:size2}){let target={sheet,size:size2,previous:null,
shape:""};return preparePage(page,target),isUntouched(sheet)?(writePage(page,target),!0):!1}function publishPage(book,{key,layout},{tab,shape:shape2,remember}){
var _a;let{sheet}=tab,list3=listOf(key);for(let look3=1;look3<=MOST_LOOKS;look3+=1){let seen=lookAtPage(sheet),previous=settleNotes(seen.page,(_a=book.record.moving[key])!=
null?_a:[],list3),page=layout(seen.isBlank?inherited(book,key):previous),target={sheet,size:tab.size,previous,shape:shape2},notes=movingNotes(previous,page,list3);
if(notes.length>0&&remember(key,notes),preparePage(page,target),stillHolds(sheet,seen,{past:look3<MOST_LOOKS?"nothing":"formulas"}))return writePage(page,target),
page}throw new Refusal(inUseMessage(tab.name))}function idsOfTabs(tabs){let ids={};for(let[key,{id}]of tabs)ids[key]=id;return ids}function renamedTabs(before2,now){let names=new Map(now.map(({id,name})=>[id,name])),taken=new Set(names.values());return before2.flatMap(({id,name})=>{let current=names.
get(id);return current===void 0||current===name||taken.has(name)?[]:[{before:name,now:current}]})}var MOST_FORMER=200;function rememberedTabs(before2,now){let ids=new Set(
now.map(({id})=>id)),names=new Set(now.map(({name})=>name)),former=before2.filter(({id,name})=>ids.has(id)&&!names.has(name));return[...now,...former.slice(0,MOST_FORMER)]}
function keysNow(key,renamed){let moved3=renamed.flatMap(({before:before2,now})=>{let start=indicatorKey(before2,"");if(!key.startsWith(start))return[];let label=key.
slice(start.length);return[indicatorKey(now,label),...label===before2?[indicatorKey(now,now)]:[]]});return[key,...moved3]}function answersNow({answers:answers2,
tabs},now){let renamed=renamedTabs(tabs,now);return new Map(answers2.flatMap(([key,target])=>keysNow(key,renamed).map(one=>[one,target])))}function namedPlaces({
indicators},tabs){let ids=new Map(tabs.map(({id,name})=>[name,id]));return indicators.flatMap(({name,origin,measures})=>{let[place]=measures.flatMap(({result})=>result.
places),tab=place&&ids.get(place.tab);if(place===void 0||tab===void 0)return[];let figures=measures.map(({target,result})=>[target.typed,result.typed]),at=origin.
kind==="forms"?place.row:place.column;return[{name,tab,at,figures:hashText(JSON.stringify(figures))}]})}var MOST_UNITS2=1e3;function namedUnits({directory}){return directory.
units.filter(({aliases})=>aliases.length>0).slice(0,MOST_UNITS2).map(({name,aliases})=>({name,others:aliases}))}function indicatorFollower(survey,remembered2){let{
printed:printed2,tabs,tabsNow}=remembered2,now=new Map(survey.indicators.map(({key,name})=>[key,name])),renamed=renamedTabs(tabs,tabsNow),byKey=printed2.flatMap(
([key,name])=>{let current=keysNow(key,renamed).map(one=>now.get(one)).find(one=>one!==void 0);return current===void 0?[]:[[name,current]]}),names=survey.indicators.
map(({name})=>name);return follower([...moved2(survey,remembered2),...byKey],names)}function unitFollower({directory},{units:units2},renamed=null){let find=unitFinder(
directory),pairs=units2.flatMap(({name,others})=>{let now=new Set(others.flatMap(other=>{var _a,_b;return(_b=(_a=find(other))==null?void 0:_a.name)!=null?_b:[]})),
[only]=now;return only!==void 0&&now.size===1?[[name,only]]:[]}),follow=follower(renamed?[[renamed.before,renamed.now],...pairs]:pairs,directory.units.map(({name})=>name));
return text=>{var _a,_b;return(_b=(_a=find(text))==null?void 0:_a.name)!=null?_b:follow(text)}}function moved2(survey,{places,tabsNow}){let spot=({tab,at,figures})=>`${tab}\
 ${at} ${figures}`,known=new Set(places.map(({name})=>fold4(name))),now=namedPlaces(survey,tabsNow).filter(({name})=>!known.has(fold4(name))),bySpot=new Map(now.
map(place=>[spot(place),place.name]));return places.flatMap(place=>{let name=bySpot.get(spot(place));return name===void 0?[]:[[place.name,name]]})}function follower(pairs,names){
let taken=new Set(names.map(fold4)),followed=new Map(pairs.map(([before2,now])=>[fold4(before2),now]));return text=>{var _a;return taken.has(fold4(text))?text:(_a=
followed.get(fold4(text)))!=null?_a:text}}function fold4(text){return cleanText(text).toLowerCase()}var CALCULATIONS={asTyped:"Theo biểu",addRows:"Cộng các dòng cùng đơn vị",ratio:"Tỷ lệ hai cột",doneOfAll:"Số dòng đã xong / số dòng",count:"\
Đếm số dòng",sum:"Cộng cột số liệu",addPeriods:"Cộng các kỳ",addResults:"Cộng kết quả các kỳ, KH lấy một lần",latestPeriod:"Lấ\
y kỳ gần nhất",unused:"Không sử dụng"};var REASON2=" — chưa hiểu: ",DECLARING=["headerRow","unitColumn","targetColumn","resultColumn"];function tabWithReason(tab,reason){return`${tab}${REASON2}${cleanText(
reason)}`}function sourceText(cell2){let text=cellText2(cell2),cut2=text.indexOf(REASON2.trimEnd());return cut2>0?text.slice(0,cut2):text}function tabNamed(text,tabs){
var _a,_b;let clean=cleanText(text),word=wordKey(text),alike=tabs.filter(tab=>wordKey(tab)===word);return(_b=tabs.find(tab=>cleanText(tab)===clean))!=null?_b:alike.
length===1&&(_a=alike[0])!=null?_a:null}function readHints(grid,tabs){let layout=findLayout(grid);if(layout===null)return[];let hints=[];for(let row=layout.header+
1;row<grid.length;row+=1){let hint=readHint(grid,row,{layout,tabs});hint!==null&&hints.push(hint)}return hints}function readHint(grid,row,{layout,tabs}){let of=column=>{
let index=layout.columns.get(column);return index===void 0?"":cellAt(grid,row,index)},text=sourceText(of("source"));if(text==="")return null;let isFilled3=column=>cellText2(
of(column))!==""||typeof of(column)=="object",calculation=wordKey(cellText2(of("calculation"))),isUnused=calculation===wordKey(CALCULATIONS.unused),isList5=calculation===
wordKey(CALCULATIONS.doneOfAll),cells={headerRow:of("headerRow"),unitColumn:of("unitColumn"),targetColumn:of("targetColumn"),resultColumn:of("resultColumn")},tab=tabNamed(
text,tabs);if(tab!==null){if(!isUnused&&!isList5&&!DECLARING.some(isFilled3))return null;let own=cellText2(of("name"))||cellText2(of("resultColumn"));return{row,
key:indicatorKey(tab,`khai: ${own}`),tab,isOfSource:!1,isUnused,isList:isList5,cells}}let reads=isFilled3("headerRow")||isFilled3("unitColumn"),adds=["targetCol\
umn","resultColumn"].some(column=>namesSeveral(cellText2(of(column)))),owner=longest(tabs.filter(one=>wordKey(text).startsWith(wordKey(indicatorKey(one,"x")).slice(
0,-1))));return owner===null||isUnused||!(reads||adds||isList5)?null:{row,key:text,tab:owner,isOfSource:!0,isUnused,isList:isList5,cells}}function longest(texts){
return texts.reduce((best,text)=>best===null||text.length>best.length?text:best,null)}var MEMORY_LINE="Tiện ích Chỉ tiêu: ô này đang được hiểu là",BETWEEN_TYPED_AND_MEANT=" = ",BETWEEN_LABELS="; ";function meantLine(column,typed,labels){
return(column==="headerRow"?isRowNumber(typed):isLettersOnly(typed))?`${typed}${BETWEEN_TYPED_AND_MEANT}${labels.join(BETWEEN_LABELS)}`:null}function isRowNumber(text){
return/^(?:dòng |hàng )?\d{1,6}$/i.test(text)}function hasBareCells(grid){return bareCells(grid).length>0}function bareCells(grid){let layout=findLayout(grid);
return layout===null?[]:DECLARING.flatMap(column=>{let at=layout.columns.get(column);return at===void 0?[]:grid.flatMap((_,row)=>{let typed=row>layout.header?cellText2(
cellAt(grid,row,at)):"";return meantLine(column,typed,[])===null?[]:[{row,column:at,typed}]})})}function withMemory(grid,notes){var _a,_b,_c;let meant=new Map;for(let{
row,column,typed}of bareCells(grid)){let line=memoryIn((_b=(_a=notes[row])==null?void 0:_a[column])!=null?_b:""),start=`${typed}${BETWEEN_TYPED_AND_MEANT}`;if(line===
null||!line.startsWith(start)||line.length===start.length)continue;let own=(_c=meant.get(row))!=null?_c:new Map;meant.set(row,own.set(column,line.slice(start.length)))}
return meant.size===0?grid:grid.map((cells,row)=>{let own=meant.get(row);return own===void 0?cells:cells.map((cell2,column)=>{var _a2;return(_a2=own.get(column))!=
null?_a2:cell2})})}function memoryLines(grid,notes,understood){let known=new Set(understood.map(({row,column})=>`${row},${column}`)),kept=bareCells(grid).flatMap(
({row,column,typed})=>{var _a,_b,_c;let line=memoryIn((_b=(_a=notes[row])==null?void 0:_a[column])!=null?_b:""),isOwn=(_c=line==null?void 0:line.startsWith(`${typed}${BETWEEN_TYPED_AND_MEANT}`))!=
null?_c:!1;return line!==null&&isOwn&&!known.has(`${row},${column}`)?[{row,column,message:line}]:[]});return[...understood,...kept]}function memoryIn(note){var _a;
let lines=note.split(`
`),at=lines.indexOf(MEMORY_LINE);return at<0?null:(_a=lines[at+1])!=null?_a:null}var FAULT_LINE="Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.",WAITING_LINE="Tiện ích Chỉ tiêu: dòng này chờ khai.",MOST_PLACES2=5;
function faultSentences(tab,faults){if(faults.length===0)return[];let places=[...new Set(faults.map(cellA1))],named=places.slice(0,MOST_PLACES2).join(", "),rest=places.
length>MOST_PLACES2?` và ${formatNumber(places.length-MOST_PLACES2)} ô khác`:"";return[`${formatNumber(places.length)} ô trong danh mục chỉ tiêu chưa dùng đư\
ợc: ${tab}!${named}${rest}; lý do ghi ở ghi chú của ô.`]}function waitingSentences(waiting){if(waiting.length===0)return[];let rows=waiting.slice(0,MOST_PLACES2).
map(({row})=>row+1),rest=waiting.length>MOST_PLACES2?"…":"";return[`Chưa hiểu ${formatNumber(waiting.length)} trang tính: đề nghị ghi Dòng tiêu đề, Cột đơn\
 vị, Cột kế hoạch, Cột kết quả ở dòng ${rows.join(", ")}${rest}.`]}function indicatorsMade(sources){return`Đã lập danh mục ${formatNumber(
sources)} chỉ tiêu. Có thể sửa tên, cách tính, KH chung, mức tính đạt, thời hạn (mở nhóm cột bên phải để chọn cột và chiều); lần chạy lệnh sau sẽ theo danh mục \
này.`}function indicatorsExtended(added2){return added2===0?"Danh mục đã có đủ các chỉ tiêu trong tệp, không thêm dòng nào.":`Đã thêm ${formatNumber(
added2)} chỉ tiêu vào cuối danh mục; các dòng đã có được giữ nguyên.`}function allUnused(tab){return`Mọi chỉ tiêu đều đang chọn “Không sử dụ\
ng” ở trang tính '${tab}' nên không có gì để tổng hợp. Đề nghị chọn lại cách tính cho ít nhất một chỉ tiêu.`}var MOST_WORDS3=8,LONGEST9=60;function quoted3(cell2){let text=isCalendarDate(cell2)?formatDate(cell2):cleanText(String(cell2));return`“${text.length>LONGEST9?
`${text.slice(0,LONGEST9-1)}…`:text}”`}function listed3(words){let shown3=words.slice(0,MOST_WORDS3).join("; ");return words.length>MOST_WORDS3?`${shown3}; \
…`:shown3}var FAULTS={noHeader:"Không thấy dòng tiêu đề có “Nguồn số liệu”, “Chỉ tiêu” nên chưa đọc được danh mục. Đề nghị ghi lại tiêu đề, hoặc xóa trang tín\
h này rồi chọn lại lệnh.",noSource:"Chưa chọn nguồn số liệu nên dòng này chưa được dùng.",unknownSource:cell2=>`Không tìm thấy nguồn ${quoted3(
cell2)} trong tệp nên dòng này chưa được dùng. Đề nghị chọn lại trong danh sách, hoặc xóa dòng.`,sourceTwice:key=>`Nguồn ${quoted3(key)}\
 đã có ở dòng trên nên dòng này chưa được dùng. Mỗi nguồn chỉ ghi một dòng.`,nameTwice:name=>`Tên ${quoted3(name)} trùng với chỉ tiêu \
khác trong danh mục nên vẫn dùng tên cũ. Đề nghị đặt tên khác.`,unknownWord:(cell2,words)=>`Không hiểu ${quoted3(cell2)} nên chưa áp dụng.\
 Có thể chọn: ${listed3(words)}.`,otherCalculation:(calculation,allowed)=>`${quoted3(CALCULATIONS[calculation])} không dùng được cho nguồn này nên chưa áp \
dụng. Có thể chọn: ${listed3(allowed.map(one=>CALCULATIONS[one]))}.`,noWhole:"Tỷ lệ hai cột cần cột mẫu số (tổng số) mà nguồn này chưa có nên chưa áp dụn\
g. Đề nghị chọn cột đó ở Cột kế hoạch.",ambiguous:({text,readings:[one,two]})=>`${quoted3(text)} có thể là ${formatNumber(one)} hoặc ${formatNumber(
two)} nên chưa áp dụng. Đề nghị ghi rõ.`,noTarget:cell2=>`${quoted3(cell2)} không phải là số nên chưa áp dụng. KH chung là một số lớn hơn 0, ví dụ: 1\
2 hoặc 1.500.`,lowTarget:value=>`KH chung phải lớn hơn 0 nên chưa áp dụng ${formatNumber(value)}.`,noThreshold:cell2=>`${quoted3(cell2)} không phải \
là số nên chưa áp dụng. Mức tính đạt tính bằng %, ví dụ: 90.`,threshold:value=>`Mức tính đạt phải lớn hơn 0 và không quá 1.000 (%) nên chưa \
áp dụng ${formatNumber(value)}.`,fraction:value=>`Mức tính đạt tính bằng %: ghi ${formatNumber(Math.round(value*1e6)/1e4)} nếu là ${formatNumber(
Math.round(value*1e6)/1e4)}%. Chưa áp dụng ${formatNumber(value)}.`,noDate:cell2=>`${quoted3(cell2)} không phải là một ngày nên chưa áp dụng. Thời hạn ghi d\
ạng ngày/tháng/năm hoặc bằng lời, ví dụ: 31/12/2020, trước 25/12, hết tháng 6.`,noPeriod:cell2=>`Không hiểu ${quoted3(cell2)} nên chưa áp\
 dụng. Kỳ của KH ghi bằng lời, ví dụ: cả năm, 6 tháng, quý I, nhiệm kỳ 2023-2028.`,unknownColumn:(cell2,choices)=>choices.length===0?`Nguồ\
n này không có cột để chọn nên chưa áp dụng ${quoted3(cell2)}. Đề nghị để trống.`:`Không có cột ${quoted3(cell2)} nên chưa áp dụng.\
 Có thể chọn: ${listed3(choices.map(({label})=>label))}.`,severalColumns:(text,choices)=>`Có ${choices.length} cột “${text}” nên chưa rõ là cột nào. Đ\
ề nghị chọn một: ${listed3(choices.map(({label})=>label))}.`,sameColumn:"Cột kế hoạch và cột kết quả là một nên chưa áp dụng. Đề nghị chọn hai cột khác \
nhau, hoặc để trống."};function withDistinctNames(rows,recognised){let rowOf=new Map(rows.map(row=>[row.source.key,row])),owners=new Set;for(let source of recognised){if(source.as.kind===
"tab"||source.as.kind==="replaced")continue;let row=rowOf.get(source.key);(row===void 0||row.setting.name===null&&isPrinted2(row))&&owners.add(wordKey(source.name))}
return rows.map(row=>{let{name}=row.setting;return name===null||!isPrinted2(row)?row.setting:owners.has(wordKey(name))?{...row.setting,name:row.cells.fault("nam\
e",FAULTS.nameTwice(name))}:(owners.add(wordKey(name)),row.setting)})}function isPrinted2({source,setting}){var _a;return((_a=setting.calculation)!=null?_a:source.
calculation)!=="unused"}var HIGHEST_THRESHOLD=1e3,HIGHEST_FRACTION2=2;function isBlankCell(cell2){return typeof cell2=="string"&&cleanText(cell2)===""}function readFields(source,cells){
var _a;let measure=otherText(cells.of("measure"),(_a=source.measure)!=null?_a:""),columns=source.as.kind==="declared"?{targetColumn:null,resultColumn:null}:columnsOf4(
source,cells),calculation=calculationOf(source,cells),lacksWhole=calculation==="ratio"&&source.as.kind!=="declared"&&columns.targetColumn===null&&source.targetColumn===
null;return lacksWhole&&cells.fault("calculation",FAULTS.noWhole),{key:source.key,name:otherText(cells.of("name"),source.name),measure,calculation:lacksWhole?null:
calculation,target:targetOf2(cells,{recognised:source.target,measure:measure!=null?measure:source.measure}),threshold:thresholdOf(cells),due:dueOf(cells),...columns,
targetTime:targetTimeOf(cells),direction:directionOf3(source,cells),evaluation:evaluationOf(cells),merging:mergingOf(cells),blankIsZero:wordOf(cells,"blank",{words:BLANK_RESULTS})===
"zero"}}function otherText(cell2,recognised){let text=cellText2(cell2);return text===""||text===cleanText(recognised)?null:text}function directionOf3({direction:own},cells){
let direction=wordOf(cells,"direction",{words:DIRECTIONS});return direction===own?null:direction}function calculationOf({calculations,calculation:own},cells){let offered=calculations.
map(one=>CALCULATIONS[one]),calculation=wordOf(cells,"calculation",{words:CALCULATIONS,offered});return calculation===null||calculation===own?null:calculations.
includes(calculation)?calculation:cells.fault("calculation",FAULTS.otherCalculation(calculation,calculations))}function wordOf(cells,column,{words,offered}){let cell2=cells.
of(column);if(isBlankCell(cell2))return null;let text=wordKey(cellText2(cell2)),found2=Object.keys(words).find(key=>wordKey(words[key])===text);return found2!=null?
found2:cells.fault(column,FAULTS.unknownWord(cell2,offered!=null?offered:Object.values(words)))}function targetOf2(cells,{recognised,measure}){let reading=parseNumberIn(
cells.of("target"),exponentOfMeasure(measure));return reading.kind==="blank"?null:reading.kind==="ambiguous"?cells.fault("target",FAULTS.ambiguous(reading)):reading.
kind!=="number"?cells.fault("target",FAULTS.noTarget(cells.of("target"))):reading.value<=0?cells.fault("target",FAULTS.lowTarget(reading.value)):reading.value===
recognised?null:reading.value}function thresholdOf(cells){let cell2=cells.of("threshold"),reading=parsePercent(cell2);if(reading.kind==="blank")return null;if(reading.
kind==="ambiguous")return cells.fault("threshold",FAULTS.ambiguous(reading));if(reading.kind!=="number")return cells.fault("threshold",FAULTS.noThreshold(cell2));
let{value}=reading;return value<=0||value>HIGHEST_THRESHOLD?cells.fault("threshold",FAULTS.threshold(value)):value<=HIGHEST_FRACTION2?cells.fault("threshold",FAULTS.
fraction(value)):value===100?null:value}function dueOf(cells){var _a;let cell2=cells.of("due");return isBlankCell(cell2)?null:(_a=parseDeadline(cell2))!=null?_a:
cells.fault("due",FAULTS.noDate(cell2))}function evaluationOf(cells){let word=wordOf(cells,"evaluation",{words:EVALUATIONS});return word==="whole"?null:word}function mergingOf(cells){
let word=wordOf(cells,"merging",{words:MERGINGS});return word==="asGiven"?null:word}function targetTimeOf(cells){let cell2=cells.of("targetPeriod");if(isBlankCell(
cell2))return null;let stretch2=typeof cell2=="string"||typeof cell2=="number"?readStretch([cellText2(cell2)]):null;return stretch2===null||stretch2.kind==="par\
t"?cells.fault("targetPeriod",FAULTS.noPeriod(cell2)):stretch2}function columnsOf4(source,cells){let target=chosenColumn(source,cells,"targetColumn"),result=chosenColumn(
source,cells,"resultColumn"),shown3={target:target!=null?target:source.targetColumn,result:result!=null?result:source.resultColumn};return(target!==null||result!==
null)&&shown3.target!==null&&shown3.target===shown3.result?(cells.fault(result===null?"targetColumn":"resultColumn",FAULTS.sameColumn),{targetColumn:null,resultColumn:null}):
{targetColumn:target,resultColumn:result}}function chosenColumn(source,cells,field){let cell2=cells.of(field);if(isBlankCell(cell2))return null;let found2=parseColumns(
cellText2(cell2),source.columns);if(found2.kind==="several")return cells.fault(field,FAULTS.severalColumns(found2.text,found2.choices));let[column,...more2]=found2.
kind==="columns"?found2.columns:[];return column===void 0||more2.length>0?cells.fault(field,FAULTS.unknownColumn(cell2,source.columns)):(cells.means(field,source.
columns.flatMap(one=>one.column===column?[one.label]:[])),column===source[field]?null:column)}var SPEAKING=["calculation","target","threshold","due","headerRow","unitColumn","targetColumn","resultColumn","targetPeriod","evaluation","merging"];function readSettings(grid,recognised,typed=grid){
let layout=findLayout(grid);if(layout===null){let isBlank5=grid.every(row=>row.every(cell2=>isBlankCell(cell2))),fault2={row:0,column:0,message:FAULTS.noHeader};
return{settings:[],faults:isBlank5?[]:[fault2],understood:[],waiting:[],needsColumns:!1}}let reading={layout,recognised,typed,...{faults:[],understood:[],waiting:[]}},
rows=rowsOf2(grid,reading),{faults,understood,waiting}=reading,isWrong=({as})=>as.kind==="declared"&&as.faults.length>0;return{settings:withDistinctNames(rows,recognised),
faults:inOrder(faults),understood,waiting,needsColumns:waiting.length>0||recognised.some(isWrong)}}function newSources(grid,recognised){let layout=findLayout(grid),
column=layout==null?void 0:layout.columns.get("source");if(layout===null||column===void 0)return recognised;let find=sourceFinder(recognised),listed8=new Set(grid.
slice(layout.header+1).map(row=>{var _a;return find((_a=row[column])!=null?_a:"")}));return recognised.filter(row=>!listed8.has(row))}function inOrder(faults){return[
...faults].sort((a,b)=>a.row-b.row||a.column-b.column)}function rowsOf2(grid,reading){var _a;let{layout,recognised,typed,faults,understood,waiting}=reading,find=rowFinder2(
recognised),taken=new Set,rows=[];for(let row=layout.header+1;row<grid.length;row+=1){let cells={of:column=>{let index=layout.columns.get(column);return index===
void 0?"":cellAt(grid,row,index)},fault:(column,message)=>{var _a2;return faults.push({row,column:(_a2=layout.columns.get(column))!=null?_a2:0,message}),null},means:(column,labels)=>{
let at=layout.columns.get(column),line=at===void 0?null:meantLine(column,cellText2(cellAt(typed,row,at)),labels);at!==void 0&&line!==null&&understood.push({row,
column:at,message:line})}},named=cells.of("source");if(isBlankCell(named)){SPEAKING.some(column=>!isBlankCell(cells.of(column)))&&cells.fault("source",FAULTS.noSource);
continue}let source=find(named,row);if(source===null)cells.fault("source",FAULTS.unknownSource(named));else if(source.as.kind==="replaced")cells.fault("source",
DECLARED_FAULTS.replaced(source.as.by));else if(taken.has(source.key))cells.fault("source",FAULTS.sourceTwice(source.key));else if(source.as.kind==="tab"&&source.
as.reason==="")cells.fault("source",DECLARED_FAULTS.tabUnderstood(source.key));else{let setting=readFields(source,cells);rows.push({source,cells,setting});let reason=waitsFor(
source,setting),column=(_a=layout.columns.get("source"))!=null?_a:0;reason!==null&&waiting.push({row,column,message:DECLARED_FAULTS.waiting(reason),tab:source.tab})}
if(source!==null&&taken.add(source.key),(source==null?void 0:source.as.kind)==="declared"){for(let{column,message}of source.as.faults)cells.fault(column,message);
for(let column of DECLARING){let labels=source.as.understood[column];labels!==void 0&&cells.means(column,labels)}}}return rows}function waitsFor({as,calculation},setting){
var _a;return((_a=setting.calculation)!=null?_a:calculation)==="unused"||setting.resultColumn!==null?null:(as.kind==="tab"||as.kind==="source")&&as.reason||null}
function rowFinder2(recognised){let own=new Map(recognised.flatMap(one=>one.as.kind==="declared"?[[one.as.row,one]]:[])),find=sourceFinder(recognised.filter(({as})=>as.
kind!=="declared"));return(cell2,row)=>{var _a;return(_a=own.get(row))!=null?_a:find(cell2)}}function namedByTab(text){let[tab=""]=text.split(indicatorKey("",""));
return indicatorKey(tab,tab)}function sourceFinder(recognised){var _a;let exact2=new Map(recognised.map(row=>[cleanText(row.key),row])),alike=new Map;for(let row of recognised){
let word=wordKey(row.key);alike.set(word,[...(_a=alike.get(word))!=null?_a:[],row])}return cell2=>{var _a2,_b;let text=sourceText(cell2),found2=exact2.get(text);
if(found2)return found2;let[only,second]=(_a2=alike.get(wordKey(text)))!=null?_a2:[];return only!==void 0?second===void 0?only:null:(_b=exact2.get(namedByTab(text)))!=
null?_b:null}}function withTabsNow(grid,renamed){var _a;let column=(_a=findLayout(grid))==null?void 0:_a.columns.get("source");return column===void 0||renamed.length===0?grid:
grid.map(cells=>{var _a2;let cell2=(_a2=cells[column])!=null?_a2:"",now=sourceNow(cell2,renamed);return now===null?cells:cells.map((own,at)=>at===column?now:own)})}
function sourceNow(cell2,renamed){let text=sourceText(cell2),word=wordKey(text);for(let{before:before2,now}of renamed){if(word===wordKey(before2))return now;let start=indicatorKey(
before2,"");if(text.startsWith(start))return indicatorKey(now,text.slice(start.length))}return null}function indicatorRows({workbook,recognised,proposals,setAside,units:units2,declared,replaced:replaced2},answers2){let declaredBy=new Map(declared.map(one=>[one.
hint.key,one])),grids=new Map(workbook.tabs.map(({name,values})=>[name,values])),names=proposalNames(proposals),rows=proposals.map((proposal,index)=>{var _a,_b,
_c;let{key,label,tab,measure,target,direction}=proposal,own=proposal.calculations(units2),calculations=setAside.has(key)?unusedFirst(own):own,declaration=declaredBy.
get(key);return{as:declaration===void 0?{kind:"source",reason:""}:declaredAs(declaration),tab,key,name:(_a=names[index])!=null?_a:label,measure,calculations,calculation:calculations[0],
target:(_b=commonTarget(target))!=null?_b:answerFor(proposal,answers2),direction,...declaration===void 0?columnsOf5(proposal,{tables:recognised.tables,grid:(_c=
grids.get(tab))!=null?_c:[]}):declaredColumnsOf(declaration)}}),failed=declared.filter(({table,log})=>table===null&&log===null).map(failedRow),open=recognised.open.
map(one=>openRow(one,{isSetAside:setAside.has(one.key),grids,problems:recognised.problems})),known=new Set,sources=[...rows,...failed,...open].filter(({key})=>{
let isNew=!known.has(key);return known.add(key),isNew}),others=[...replaced2].map(([key,by])=>({...BLANK_ROW,key,tab:"",as:{kind:"replaced",by}}));return[...sources,
...others,...tabRows(workbook,{recognised,declared})]}function declaredAs({hint,faults,understood}){return{kind:"declared",row:hint.row,faults,understood}}function declaredColumnsOf({
choices}){let{columns,headerRows:headerRows2}=choices;return{columns,unitColumns:columns,headerRows:headerRows2,targetColumn:null,resultColumn:null}}function failedRow(declared){
let{key,tab}=declared.hint;return{...BLANK_ROW,key,tab,as:declaredAs(declared),...declaredColumnsOf(declared)}}function answerFor({key,target},answers2){var _a;
return hasTarget(target)?null:(_a=answers2.get(key))!=null?_a:null}function openRow({key,table,columns},{isSetAside,grids,problems}){var _a;let calculations=isSetAside?
unusedFirst(WAYS_OF_TABLES):WAYS_OF_TABLES;return{as:{kind:"source",reason:isSetAside?"":reasonOf2(table,problems)},tab:table.tab,key,name:table.title,measure:null,
calculations,calculation:calculations[0],target:null,direction:directionByName(table.title),columns:columns.map(({column,texts})=>columnChoice(column,texts.join(
BETWEEN_BANDS))),...placeOf4(table,(_a=grids.get(table.tab))!=null?_a:[]),targetColumn:null,resultColumn:null}}function reasonOf2({tab,header},problems){let own=problems.
find(({place})=>place.tab===tab&&header.first<=place.row&&place.row<=header.last);return own===void 0?"":problemWords(own)}function unusedFirst(calculations){return[
"unused",...calculations.filter(way=>way!=="unused")]}function placeOf4({header,unitColumn},grid){return{unitColumns:choicesOf(grid,declaredHeader(grid,header.first,
unitColumn)),headerRows:[rowLabel(grid,header.first)]}}function columnsOf5({single},{tables,grid}){let none2={columns:[],unitColumns:[],headerRows:[],targetColumn:null,
resultColumn:null};if(single===null)return none2;let{table,columns}=single;return columns.target.kind==="column"&&columns.target.shift!==void 0?none2:{columns:figureColumns2(
table,{grid,end:endOf4(table,tables)}),...placeOf4(table,grid),targetColumn:judgedColumn(columns.target),resultColumn:columns.addedColumns===void 0?columns.resultColumn:
null}}function judgedColumn(target){var _a;return target.kind==="column"&&target.added?null:(_a=adjustedColumnsOf(target)[0])!=null?_a:targetColumnOf(target)}function endOf4(table,tables){
let starts=tables.filter(({tab,unitColumn})=>tab===table.tab&&unitColumn>table.unitColumn).map(({ordinalColumn,unitColumn})=>ordinalColumn!=null?ordinalColumn:unitColumn);
return Math.min(...starts,Number.POSITIVE_INFINITY)}function figureColumns2(table,{grid,end}){let{header,unitColumn,ordinalColumn,rows,indicators}=table,rates=new Set(
indicators.map(({rateColumn})=>rateColumn));for(let row=header.first;row<=header.last;row+=1){let found2=readHeader(grid,row,[unitColumn]);if(found2!==null)return found2.
columns.filter(({column})=>column>unitColumn&&column<end&&column!==ordinalColumn&&!rates.has(column)).filter(({column})=>columnContent(grid,rows,column)==="figu\
res").map(({column,path})=>columnChoice(column,path.map(({text})=>text).join(BETWEEN_BANDS)))}return[]}function ownNotes(notes,told2,{firstLine}){var _a;let sentences=new Map;for(let{row,column,message}of told2){let place=`${row},${column}`;sentences.set(place,[...(_a=
sentences.get(place))!=null?_a:[],message])}let changed2=!1,wanted=notes.map((row,rowIndex)=>row.map((note,column)=>{let own=sentences.get(`${rowIndex},${column}`),
kept=withoutOurs(note,firstLine),ours=own?[firstLine,own.join(" ")]:[],text=[...kept===""?[]:[kept],...ours].join(`
`);return text===note||ours.length===0&&kept===note?note:(changed2=!0,text)}));return changed2?wanted:null}function withoutOurs(note,firstLine){let lines=note.split(
`
`),ours=lines.indexOf(firstLine);return ours<0?note:[...lines.slice(0,ours),...lines.slice(ours+2)].join(`
`)}function tellFaults({indicators},{faults,understood,waiting,needsColumns},typed){if(!indicators)return[];let{sheet,name}=indicators,range2=sheet.getDataRange(),
before2=range2.getNotes(),meant=memoryLines(typed,before2,understood),notes=[{told:faults,firstLine:FAULT_LINE},{told:waiting,firstLine:WAITING_LINE},{told:meant,
firstLine:MEMORY_LINE}].reduce((known,{told:told2,firstLine})=>{var _a;return(_a=ownNotes(known,told2,{firstLine}))!=null?_a:known},before2),changed2=JSON.stringify(
notes)!==JSON.stringify(before2);try{changed2&&onTab(name,()=>range2.setNotes(notes.map(row=>[...row]))),needsColumns&&onTab(name,()=>sheet.expandAllColumnGroups())}catch(error){
if(!(error instanceof Refusal))throw error}return faultSentences(name,faults)}function readSources(book){let cells=readSettingsCells(book),{proposed,answers:answers2,unitDay}=proposeBook(book,cells),rows=book.indicators?indicatorRows(proposed,
answers2):[];return{...readSettings(cells.meant,rows,cells.typed),proposed,answers:answers2,cells,unitDay}}function readSettingsCells({indicators,record,staff}){
if(!indicators)return{typed:[],meant:[]};let typed=readGrid(indicators.sheet),notes=hasBareCells(typed)?indicators.sheet.getDataRange().getNotes():[],renamed=renamedTabs(
record.tabs,staff);return{typed,meant:withTabsNow(withMemory(typed,notes),renamed)}}function proposeBook(book,{meant}){let answers2=answersNow(book.record,book.
staff),directory=book.directory?readGrid(book.directory.sheet):[],tabs=book.staff.map(({name})=>name),listed8=readListedUnits(directory);return{proposed:proposeSources(
workbookOf(book),listed8,{hints:readHints(meant,tabs)}),answers:answers2,unitDay:readUnitDay(directory)}}function judgeBook({indicators},read,today){var _a;let{
proposed,answers:answers2,settings,waiting,unitDay}=read,wrong=proposed.declared.filter(({faults:faults2})=>faults2.length>0).map(({hint})=>hint),rows=new Map([
...wrong,...waiting].map(({tab,row})=>[tab,row])),wayOut={tab:(_a=indicators==null?void 0:indicators.name)!=null?_a:NO_SETTINGS.tab,rows},survey=judgeProposed(proposed,
{answers:answers2,settings,today,wayOut,unitDay});if(survey.indicators.length>0)return survey;if(settings.some(({calculation})=>calculation==="unused"))throw new Refusal(
allUnused(wayOut.tab));let faults=tellFaults({indicators},read,read.cells.typed);throw new Refusal([...nothingFoundSentences(survey,proposed.workbook),...faults].
join(" "))}var REGISTER_FAULT_LINE="Tiện ích Chỉ tiêu: dòng này chưa dùng được.",MOST_PLACES3=5;function registerFaultsIn(tab,problems){return problems.flatMap(
problem2=>{var _a;if(problem2.kind!=="registerRow"||problem2.fault.place.tab!==tab)return[];let{fault:fault2}=problem2,message=sentence(fault2),other=((_a=fault2.
other)==null?void 0:_a.tab)===tab?[{...fault2.other,message}]:[];return[{...fault2.place,message},...other].map(({row,column})=>({row,column,message}))})}function registerFaultSentences(tab,faults){
let places=[...new Set(faults.map(cellA1))];if(places.length===0)return[];let named=places.slice(0,MOST_PLACES3).join(", "),rest=places.length>MOST_PLACES3?` và\
 ${places.length-MOST_PLACES3} ô khác`:"";return[`${places.length} ô chưa dùng được: ${tab}!${named}${rest}; lý do ghi ở ghi chú của ô.`]}function sentence(fault2){
let words=registerFaultWords(fault2);return`${words.charAt(0).toUpperCase()}${words.slice(1)}.`}function tellRegister({register},{problems}){if(!register)return[];let{sheet,name}=register,faults=registerFaultsIn(name,problems),range2=sheet.getDataRange(),notes=ownNotes(
range2.getNotes(),faults,{firstLine:REGISTER_FAULT_LINE});try{notes&&onTab(name,()=>range2.setNotes(notes))}catch(error){if(!(error instanceof Refusal))throw error}
return registerFaultSentences(name,faults)}function kiemTraSoLieu(){return runCommand(running=>{let{day:today}=running.moment,book=readBook(),read=readSources(book),survey=judgeBook(book,read,today),findings=checkWorkbook(
survey,{workbook:workbookOf(book),formulas:formulasOf(book),today}),find=unitFinder(survey.directory),reportOn=previous=>checkPage(survey,findings,{name:pageName(
book,"check"),today,tabIds:new Map(book.staff.map(({name,id})=>[name,id])),standardName:text=>{var _a,_b;return(_b=(_a=find(text))==null?void 0:_a.name)!=null?_b:
text},checked:book.record.checked,previous});running.checkTime();let report=reportOn(null);publish(book,running,{pages:[{key:"check",layout:previous=>(report=reportOn(
previous),report.page)}],sources:null,begun:{},done:()=>({checked:report.codes}),shows:"check"}),toast([checkDone(survey,report,book.leftAlone),...tellFaults(book,
read,read.cells.typed),...tellRegister(book,survey)].join(" "))})}function formulasOf({staff}){return new Map(staff.map(({name,sheet})=>[name,sheet.getDataRange().
getFormulas()]))}var DIGITS2=["0","1","2","3","4","5","6","7","8","9"],NO_FIGURE2="||-|–|—|…|...|";function remove(text,characters){return characters.reduce((inner,character)=>`\
SUBSTITUTE(${inner};"${character}";"")`,text)}function trimmed2(ref){return`TRIM(SUBSTITUTE(${ref};CHAR(160);" "))`}function holdsNoFigure(ref){return`ISNUMBER(\
FIND("|"&${trimmed2(ref)}&"|";"${NO_FIGURE2}"))`}function holdsNothing(ref){return`LEN(${trimmed2(ref)})=0`}function holdsOnlyWords(ref){let text=trimmed2(ref),
isSign=`ISNUMBER(FIND("|"&LOWER(${text})&"|";"${NO_FIGURE2}x|"))`;return`IF(ISTEXT(${ref});IF(${isSign};FALSE;${remove(text,DIGITS2)}=${text});ISLOGICAL(${ref})\
)`}function cellNumber(ref,{percent=!1}={}){let text=trimmed2(percent?remove(ref,["%"]):ref),digits=remove(text,[".",","]),signs=`LEN(${text})-LEN(${digits})`,dots=`\
(LEN(${text})-LEN(${remove(text,["."])}))`,dot=`FIND(".";${text})`,comma=`FIND(",";${text}&",")`,decimals2=`MAX(0;LEN(${text})-${comma})`,groupsOfThree=[`${dot}\
<5`,`${comma}-${dot}=4*${dots}`,`MID(SUBSTITUTE(${text};",";".")&".";${dot}+4;1)="."`,`MID(${text};${comma}-4;1)="."`,`${signs}-${dots}<2`],clearComma=`IF(${signs}\
<2;OR(${decimals2}<>3;LEFT(${text};2)="0,");FALSE)`,clear=`IF(ISNUMBER(${dot});AND(${groupsOfThree.join(";")});${clearComma})`,onlyDigits=`LEN(${remove(digits,DIGITS2)}\
)*99<LEN(${digits})`,value=`VALUE(${digits})/10^${decimals2}`;return`IF(ISNUMBER(${ref});${ref};IF(${onlyDigits};IF(${clear};${value};NA());NA()))`}function plainNumber(ref){
return`IF(ISNUMBER(${ref});${ref};NA())`}var MARKER='N("chi-tieu")=0';function isOurFormula(formula){return formula.replace(/\s/g,"").includes(MARKER)}function runsOfRows(rows){let runs=[];for(let row of rows){
let last=runs[runs.length-1];last&&last[0]+last[1]===row?last[1]+=1:runs.push([row,1])}return runs}function areasOf2(rows,columns){let present=columns.filter(column=>column!==
null);return runsOfRows(rows).flatMap(([row,count])=>present.map(column=>({row,column,rows:count,columns:1})))}function rowsOf3(table,indicator){let doubled3=new Set(
indicator.measures.filter(({rows})=>rows.length>1).flatMap(({rows})=>rows)),unitRows3=table.rows.filter(({kind})=>kind==="unit").map(({row})=>row);return{single:unitRows3.
filter(row=>!doubled3.has(row)),doubled:unitRows3.filter(row=>doubled3.has(row))}}var MAX_TEXT_UNITS=200;function readsText(indicator){let listed8=indicator.measures.
filter(({rows})=>rows.length>0);return listed8.length<=MAX_TEXT_UNITS?!0:listed8.some(({target,result})=>[target,result].some(({typed,reading})=>typeof typed=="\
string"&&reading.kind!=="blank"))}function numberOf4(indicator,column,row){let ref=`$${columnLetters(column)}${row+1}`,number=readsText(indicator)?cellNumber(ref,
{percent:isPercent(indicator.columns.measure)}):plainNumber(ref);if(!isPercent(indicator.columns.measure))return number;let measure=measuresByRow(indicator).get(
row),figure2=column===indicator.columns.resultColumn?measure==null?void 0:measure.result:measure==null?void 0:measure.target;return isScaled(figure2)?`100*${number}`:
number}function measuresByRow({measures}){return new Map(measures.flatMap(measure=>measure.rows.map(row=>[row,measure])))}function isScaled(figure2){return(figure2==
null?void 0:figure2.reading.kind)!=="number"||typeof figure2.typed!="number"?!1:figure2.places.length===1&&figure2.reading.value!==figure2.typed}function rowsAlike(indicator,{
single,doubled:doubled3}){if(!isPercent(indicator.columns.measure))return[{single,doubled:doubled3}];let measures=measuresByRow(indicator);return[...groupBy(single,
row=>{let measure=measures.get(row);return[measure==null?void 0:measure.result,measure==null?void 0:measure.target].map(isScaled).join()}).values()].map(rows=>({
single:rows,doubled:doubled3}))}function targetNumber(indicator,row){let{target}=indicator,column=targetColumnOf(target);if(column!==null){let assigned=numberOf4(
indicator,column,row);return[...adjustedColumnsOf(target)].reverse().reduce((otherwise,adjusted)=>{let ref=`$${columnLetters(adjusted)}${row+1}`;return`IF(${holdsNothing(
ref)};${otherwise};${numberOf4(indicator,adjusted,row)})`},assigned)}let common=commonTarget(target);return common===null?null:wholeNumbers(common)}function resultNumber(indicator,row){
let{resultColumn}=indicator.columns,number=numberOf4(indicator,resultColumn,row),ref=`$${columnLetters(resultColumn)}${row+1}`;return indicator.blankIsZero?`IF(${holdsNothing(
ref)};0;${number})`:number}function missesTarget(result,target,{threshold,direction}){if(direction==="less")return`100*${result}>${wholeNumbers(threshold)}*${target}`;
let reached2=`MAX(0;${result})`;return threshold===100?`${reached2}<${target}`:`100*${reached2}<${wholeNumbers(threshold)}*${target}`}function pacesByColumn({measures}){
return measures.every(({target:{reading}})=>reading.kind!=="number"||Number.isInteger(reading.value))}function missesPace(result,target,{threshold},{months:months2,
of}){return`MAX(0;${result})<ROUNDUP(${target}*${wholeNumbers(threshold)}*${months2}/${100*of};0)`}function wholeNumbers(value){let[whole2="",decimals2=""]=decimalText(
value).split(".");return decimals2===""?whole2:`(${Number(whole2+decimals2)}/1${"0".repeat(decimals2.length)})`}function errorRule(indicator,rows){let first=rows.
single[0];if(first===void 0)return[];let{table,columns,target}=indicator,result=`$${columnLetters(columns.resultColumn)}${first+1}`,words=readsText(indicator)?holdsOnlyWords:
()=>"FALSE",faults=[`ISERROR(${result})`,words(result)];if(target.kind==="column"){let ref=`$${columnLetters(target.column)}${first+1}`;if(faults.push(`ISERROR(${ref}\
)`,words(ref),`IF(ISNUMBER(${ref});${ref}<0;FALSE)`),faults.push(`IF(ISNUMBER(${result});IF(${result}<0;IF(ISNUMBER(${ref});${ref}<=0;${ref}="");FALSE);FALSE)`),
indicator.ratio!==null){let isAbove2=`IF(OR(ISNUMBER(${ref});${ref}="");${result}>N(${ref});FALSE)`;faults.push(`IF(ISNUMBER(${result});${isAbove2};FALSE)`)}}let wrong=faults.
reduceRight((rest,fault2)=>`IF(${fault2};TRUE;${rest})`,"FALSE");return[{areas:areasOf2(rows.single,[table.unitColumn,columns.resultColumn,columns.rateColumn]),
formula:`=AND(${MARKER};${wrong})`,fill:FILLS.dataError,bold:!1}]}function doubledRule(indicator,rows){if(rows.doubled.length===0)return[];let{table,columns}=indicator;
return[{areas:areasOf2(rows.doubled,[table.unitColumn,columns.resultColumn,columns.rateColumn]),formula:`=${MARKER}`,fill:FILLS.dataError,bold:!1}]}function doubtRule(indicator,rows){
let{table,columns}=indicator,measures=measuresByRow(indicator),doubtful=rows.single.filter(row=>{var _a;let result2=(_a=measures.get(row))==null?void 0:_a.result;
if(result2===void 0)return!1;let{kind}=result2.reading;return isAskedMark(result2)||kind==="percent"||kind==="ambiguous"&&typeof result2.typed=="number"}),[first]=doubtful;
if(first===void 0)return[];let result=`$${columnLetters(columns.resultColumn)}${first+1}`,doubts=[`IF(ISNUMBER(${result});${result}<=3;FALSE)`,`ISNUMBER(FIND("%\
";${result}))`,`LOWER(TRIM(${result}))="x"`];return[{areas:areasOf2(doubtful,[table.unitColumn,columns.resultColumn,columns.rateColumn]),formula:`=AND(${MARKER}\
;OR(${doubts.join(";")}))`,fill:FILLS.dataError,bold:!1}]}function belowRules(indicator,all){return rowsAlike(indicator,all).flatMap(rows=>belowRulesOf(indicator,
rows))}function belowRulesOf(indicator,rows){let first=rows.single[0],target=first===void 0?null:targetNumber(indicator,first),{pace}=indicator,early=!indicator.
periodEnded&&indicator.direction!=="less"&&!(pace!==null&&pacesByColumn(indicator));if(first===void 0||target===null||early)return[];let{table,columns}=indicator,
result=resultNumber(indicator,first),rule={formula:`=AND(${MARKER};${pace===null?missesTarget(result,target,indicator):missesPace(result,target,indicator,pace)}\
)`,fill:FILLS.below},rules=[{...rule,areas:areasOf2(rows.single,[table.unitColumn,columns.resultColumn]),bold:!1}];return columns.rateColumn!==null&&rules.push(
{...rule,areas:areasOf2(rows.single,[columns.rateColumn]),bold:!0}),rules}function noDataRule(indicator,rows){let first=rows.single[0],target=first===void 0?null:
targetNumber(indicator,first);if(first===void 0||target===null)return[];let{table,columns}=indicator,result=`$${columnLetters(columns.resultColumn)}${first+1}`,
open=indicator.blankIsZero?`IF(${holdsNothing(result)};FALSE;${holdsNoFigure(result)})`:holdsNoFigure(result),asked=indicator.direction==="less"?`${target}>=0`:
`${target}>0`;return[{areas:areasOf2(rows.single,[table.unitColumn,columns.resultColumn,columns.rateColumn]),formula:`=AND(${MARKER};${open};${asked})`,fill:FILLS.
noData,bold:!1}]}function colourRules(survey){let coloured=survey.sources.filter(source=>!isPutTogether(source)),byTab=groupBy(coloured,({table})=>table.tab),kinds=[
doubledRule,doubtRule,errorRule,belowRules,noDataRule];return[...byTab].map(([tab,indicators])=>{let judged=indicators.map(indicator=>({indicator,rows:rowsOf3(indicator.
table,indicator)}));return{tab,rules:kinds.flatMap(kind=>judged.flatMap(({indicator,rows})=>kind(indicator,rows)))}})}var FEWEST_TELLING=3;function declaredLines({name,origin},{tab}){return sourcesOf(origin).flatMap(({table,columns})=>{var _a;let{declared,target}=columns;if(declared===
void 0)return[];let targets=targetColumnsOf(target),parts=[`đơn vị cột ${columnLetters(table.unitColumn)}`,...targets.length>0?[`KH cột ${lettersOf2(targets)}`]:
[],`KQ cột ${lettersOf2(resultColumnsOf(columns))}`],{agree:agree2,of}=(_a=declared.rates)!=null?_a:{agree:0,of:0},doubt=of>=FEWEST_TELLING&&2*agree2<of?` Chỉ\
 khớp ${agree2}/${of} tỷ lệ đã ghi, đề nghị xem lại các cột.`:"";return[`${name}: đọc theo ${tab}, dòng ${declared.row+1} (${parts.join(",\
 ")}).${doubt}`]})}function lettersOf2(columns){return columns.map(column=>columnLetters(column)).join(", ")}var BY_TITLE=`theo tiêu đề; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.due}`;function dueLine({name,target,timing,periodEnded,direction,pace,
dueFrom}){if(!hasTarget(target))return[];let{lastDay,day:day2,openEnded}=timing,verdict=direction==="less"?"đơn vị chưa vượt KH ghi Đang thực hiện":
`đơn vị chưa đủ KH ghi ${pace===null?"Đang thực hiện":"Đúng hoặc Chậm tiến độ"}, không tính là chưa đạt`;if(lastDay!==null){let until=`${name}\
: thời hạn ${lastDayText(lastDay)} (${dueFrom==="title"?BY_TITLE:`theo ${PAGES.indicators.name}`})`;return[periodEnded?`${until}.`:`${until}, chưa đến hạn: ${verdict}\
.`]}if(periodEnded)return[];let known=day2===null?"mới có số liệu một phần của năm":`tính đến ${formatDate(day2)}`,cure=openEnded?" Nếu đã đến\
 hạn, đề nghị ghi Thời hạn ở Danh mục chỉ tiêu.":"";return[`${name}: KH ${targetWords(timing)}, chưa đến hạn: ${known}, ${verdict}.${cure}`]}
function targetWords({target,openEnded}){return openEnded?"cả nhiệm kỳ (giai đoạn)":target===null?"cả năm":isUntilDay(target)?`đến ${formatDate(target.
end)}`:target.label}function listLines({name,origin},{today}){var _a,_b;if(origin.kind!=="list")return[];let{log,count}=origin,{list:list3,columns}=log;if(list3===void 0)return[];let heading=cleanText(
cellText((_b=(_a=columns.find(({column})=>column===list3.result))==null?void 0:_a.leaf)!=null?_b:"")),by=`theo cột ${columnLetters(list3.result)}${heading===""?
"":` (${heading})`}`,lateBy=list3.due!==null||count.lastDay===null?"của dòng":formatDate(count.lastDay),rows=(number,words)=>number===0?[]:[`${formatNumber(number)}\
 dòng ${words}`],left=[...rows(count.late,`sau thời hạn ${lateBy}, không tính`),...rows(count.toCome,`sau ngày ${formatDate(today)}, không tính`),...rows(
count.overdue,"chưa xong mà đã quá thời hạn của dòng"),...rows(count.unclear,"không rõ đã xong hay chưa")],done=`đã xong ${formatNumber(count.
done)}/${formatNumber(count.rows)} dòng của '${log.tab}' ${by}`;return[`${name}: ${[done,...left].join("; ")}.`]}var MOST_UNITS3=12;function mergerLines(survey){let{unitsOn:unitsOn2,unitDay,indicators}=survey;if(unitsOn2===null)return[];let{directory,parts}=unitsOn2,joined2=directory.
units.filter(({index})=>indicators.some(({measures})=>{var _a,_b;return((_b=(_a=measures[index])==null?void 0:_a.assessment.state)!=null?_b:"absent")!=="absent"})).
flatMap(({index,name})=>{var _a;let words=joinedWords(((_a=parts[index])!=null?_a:[]).slice(1));return words===""?[]:[`${name} gồm ${words}`]}),netted=indicators.
some(indicator=>indicator.money)?"; số còn phải nộp và nộp vượt của các đơn vị đã gộp được bù trừ trong từng đơn vị":"; số \
thiếu và số vượt của các đơn vị đã gộp được bù trừ trong từng đơn vị";return[...unitDay===null?[]:[`Bảng lập theo đơn vị tại ngà\
y ${formatDate(unitDay)} (${PAGES.directory.name}).`],...joined2.length===0?[]:[`Sáp nhập: ${listed4(joined2)}${netted}.`],...targetLines(survey),...outsideLines(
survey)]}function targetLines({unitsOn:unitsOn2,reported,indicators}){return indicators.flatMap(({name,measures},index)=>{var _a,_b;let typed=(_b=(_a=reported.indicators[index])==
null?void 0:_a.measures)!=null?_b:[],made=measures.flatMap(({unit,target:{reading}})=>{var _a2;let given=((_a2=unitsOn2==null?void 0:unitsOn2.parts[unit.index])!=
null?_a2:[]).flatMap(part=>{var _a3;let own=(_a3=typed[part.unit.index])==null?void 0:_a3.target.reading;return(own==null?void 0:own.kind)==="number"?[own.value]:
[]});return reading.kind==="number"&&given.length>1?[{unit:`${unit.name} ${formatNumber(reading.value)}`,how:fromParts(reading.value,given)}]:[]});if(made.length===
0)return[];let once=made.flatMap(({unit,how})=>how===ONCE?[unit]:[]),words=[...made.flatMap(({unit,how})=>how===ONCE?[]:[unit+how]),...once.length===0?[]:[`${listed4(
once,", ")}${ONCE}`]],where=`${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.merging}`;return[`${name}: KH của đơn vị đã gộp: ${listed4(words)}; đổi\
 ở ${where}.`]})}var ONCE=" (mức chung lấy một lần)";function fromParts(whole2,given){return addExact(given)===whole2?` = ${given.map(one=>formatNumber(
one)).join(" + ")}`:given.every(one=>one===whole2)?ONCE:` (từng đơn vị: ${given.map(one=>formatNumber(one)).join("; ")})`}function joinedWords(parts){return[
...groupBy(parts.filter(({joined:joined2})=>joined2!==null),({joined:joined2,life})=>{var _a;let basis=(_a=life==null?void 0:life.basis)!=null?_a:"";return`từ ${joined2===
null?"":formatDate(joined2)}${basis===""?"":` (${basis})`}`})].map(([words,own])=>`${own.map(({unit})=>unit.name).join(", ")} ${words}`).join(", ")}function outsideLines({
unitsOn:unitsOn2,reported,indicators}){return indicators.flatMap(({name,measures},index)=>{var _a,_b;let typed=(_b=(_a=reported.indicators[index])==null?void 0:
_a.measures)!=null?_b:[],left=measures.flatMap(({unit,target})=>{var _a2;return((_a2=unitsOn2==null?void 0:unitsOn2.parts[unit.index])!=null?_a2:[]).flatMap(part=>{
let own=typed[part.unit.index];return own!==void 0&&isLeftOut(own,target,part)?[leftOutWords(own,part)]:[]})});return left.length===0?[]:[`${name}: không tính K\
H ${listed4(left)} (${PAGES.directory.name}).`]})}function isLeftOut({target},shown3,{life}){let[place]=target.places;return life===null||place===void 0||target.
reading.kind!=="number"?!1:!shown3.places.some(({tab,row,column})=>tab===place.tab&&row===place.row&&column===place.column)}function leftOutWords({target},{unit,
life,joined:joined2}){let figure2=target.reading.kind==="number"?formatNumber(target.reading.value):"",{begins:begins3=null,ends=null}=life!=null?life:{},why=joined2!==
null?`đã gộp từ ${formatDate(joined2)}`:ends!==null?`đã kết thúc từ ${formatDate(ends)}`:begins3!==null?`bắt đầu từ ${formatDate(begins3)}`:
"";return`${figure2} của ${unit.name}, ${why}`}function listed4(parts,between2="; "){let shown3=parts.slice(0,MOST_UNITS3).join(between2);return parts.length>
MOST_UNITS3?`${shown3} và ${parts.length-MOST_UNITS3} đơn vị khác`:shown3}var MOST_ROWS4=6,LONGEST_NAME7=40;function otherRowsLines(survey){return survey.tables.flatMap(table=>{let children=table.others.filter(({isChild})=>isChild),others=table.
others.filter(({isChild})=>!isChild),label=tableLabel(survey,table);return[...others.length>0?[`${label}: không phải đơn vị nên không cộng: ${listed5(
others,table)}.`]:[],...children.length>0?[`${label}: dòng con không cộng, vì có đơn vị không bằng tổng các dòng con: ${listed5(children,table)}\
.`]:[]]})}function listed5(rows,{unitColumn}){let named=rows.slice(0,MOST_ROWS4).map(({row,name})=>`${name.length>LONGEST_NAME7?`${name.slice(0,LONGEST_NAME7)}…`:
name} (${cellA1({row,column:unitColumn})})`),rest=rows.length-MOST_ROWS4;return`${named.join(", ")}${rest>0?` và ${formatNumber(rest)} dòng khác`:""}`}var JUDGED2=["late","onPace","met","exceeded","noData"];function paceLines({name,pace,measures}){if(pace===null)return[];let{every,months:months2,of,until}=pace,
decided=`${EVALUATIONS[every].toLowerCase()} (theo ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.evaluation})`;if(until===null)return[`${name}: đánh giá ${decided}\
, chưa hết ${every==="month"?"tháng":"quý"} đầu.`];let stateOf=measures.map(({assessment})=>assessment.state),late=stateOf.filter(state=>state==="late").
length,judged=stateOf.filter(state=>JUDGED2.includes(state)).length;return[`${name}: ${formatNumber(late)}/${formatNumber(judged)} đơn vị chậm tiến độ đến hết t\
háng ${until.month}.`,`${name}: đánh giá ${decided}: cần ${months2}/${of} KH đến ${formatDate(until)}, làm tròn lên.`]}function ratioLines({name,origin,ratio}){let[source]=sourcesOf(origin),whole2=source===void 0?null:targetColumnOf(source.columns.target);if(ratio===null||source===
void 0||whole2===null)return[];let{table,columns}=source,names=[columns.resultColumn,whole2].map(column=>headingOf3(table,column)).join(" / "),by=ratio==="heade\
rs"?`theo tiêu đề; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.calculation}`:`theo ${PAGES.indicators.name}`;return[`${name}: tỷ lệ hai cột\
, ${names} (${by}).`]}function exceedsWhole({ratio},{target,result}){if(ratio===null||result.reading.kind!=="number")return!1;let{kind}=target.reading,whole2=target.
reading.kind==="number"?target.reading.value:0;return(kind==="number"||kind==="blank"||kind==="dash")&&whole2>=0&&result.reading.value>whole2}function headingOf3({
columns},wanted){var _a,_b;return(_b=(_a=columns.find(({column})=>column===wanted))==null?void 0:_a.leaf)!=null?_b:""}var MAX_ENTRIES=12;function registerLine(indicator,{reported,today}){var _a;let{directory}=reported,{name,target,timing}=indicator;if(target.kind!=="register")return[];
let day2=(_a=timing.day)!=null?_a:today,context={indicator,target,units:directory.units,day:day2},twice=new Set(givenTwice(target.entries).flat()),told2=target.
entries.filter(entry=>!twice.has(entry)),whole2=wholePeriods(told2.filter(({from})=>from===null),context),later=told2.flatMap(entry=>entry.from===null?[]:[changed(
entry,entry.from,context)]),doubled3=[...new Set([...twice].map(({who})=>assigneeName(who,directory.units)))],parts=[...whole2.length>0?[listed6(whole2,", ")]:[],
...later.length>0?[listed6(later,"; ")]:[],...doubled3.length>0?[`${doubled3.join(", ")} giao hai lần, chưa tính KH`]:[]];return[`${name}: ${commonPart(context)}\
giao riêng: ${parts.join("; ")}.`]}function commonPart({target}){let own=ownTarget(target);if(!("value"in own))return"";let basis=own.kind==="constant"&&own.line!==
null?readBasis([own.line.text]):null;return`KH chung ${formatNumber(own.value)}${basis===null?"":` (${basis})`}; `}function wholePeriods(entries,{units:units2}){
return entries.map(({who,figure:figure2,row},index)=>{var _a;let why=whyWords(row.basis,row.reason),next=(_a=entries[index+1])==null?void 0:_a.row,isSaidNext=next!==
void 0&&whyWords(next.basis,next.reason)===why;return`${assigneeName(who,units2)} ${figureWords(figure2)}${isSaidNext?"":why}`})}function changed(entry,from,context){
let{who,figure:figure2,row}=entry,before2=figureBefore(who,from,context),change=before2===null?figureWords(figure2):`${before2} → ${figureWords(figure2)}`,since=compareDates(
from,context.day)>0?"sẽ áp dụng từ":"từ",why=whyWords(row.basis.replace(/,? ngày \d{1,2}\D\d{1,2}\D\d{4}$/i,""),row.reason);return`${assigneeName(who,
context.units)} ${change} ${since} ${formatDate(from)}${why}`}function figureBefore(who,from,{indicator,target,units:units2}){var _a,_b;let unit=who.kind==="uni\
t"?units2[who.unit]:void 0,earlier2=target.entries.filter(one=>one.from===null||compareDates(one.from,from)<0),[held]=unit===void 0?[]:entriesInForce(unit,earlier2,
from);if(held!==void 0)return figureWords(held.figure);let stated=statedTarget((_a=unit==null?void 0:unit.index)!=null?_a:-1,ownTarget(target));if(stated!==null)
return formatNumber(stated);let typed=unit&&((_b=indicator.measures[unit.index])==null?void 0:_b.otherTarget);return(typed==null?void 0:typed.reading.kind)==="n\
umber"?formatNumber(typed.reading.value):null}function figureWords({reading,typed}){return reading.kind==="number"?reading.value===0?"không giao":formatNumber(
reading.value):reading.kind==="dash"?"không giao":reading.kind==="excluded"?"không áp dụng":`“${String(typed)}”`}function whyWords(basis,reason){let words=[
basis,reason].filter(text=>text!=="").join(": ");return words===""?"":` (${words})`}function listed6(parts,between2){let shown3=parts.slice(0,MAX_ENTRIES).join(
between2);return parts.length>MAX_ENTRIES?`${shown3} và ${parts.length-MAX_ENTRIES} dòng khác`:shown3}function assigneeName(who,units2){var _a,_b;return who.
kind==="unit"?(_b=(_a=units2[who.unit])==null?void 0:_a.name)!=null?_b:"":who.kind==="group"?who.group:"mọi đơn vị"}function typedRateLines({name,origin}){return sourcesOf(origin).flatMap(({table,columns})=>{let{typed,target,resultColumn,rateColumn,shortfallColumn}=columns,targetColumn=targetColumnOf(
target),typedColumn=rateColumn!=null?rateColumn:shortfallColumn;if(!typed||targetColumn===null||typedColumn===null)return[];let rows=`${formatNumber(typed.explains)}\
/${formatNumber(typed.of)}`;if(typed.proves){let[of,got,rate2]=[targetColumn,resultColumn,typedColumn].map(columnLetters),read=`KH lấy ở cột ${of}, kết qu\
ả ở cột ${got} của '${table.tab}' theo ${rateColumn===null?"số còn thiếu":"tỷ lệ"} đã ghi ở cột ${rate2}`;return[`${name}: ${read}, khớp ${rows}\
 dòng.`]}return[`${name}: khớp ${rows} tỷ lệ đã ghi ở '${table.tab}'; cần xem lại tỷ lệ, KH hoặc kết quả (${PAGES.check.name}).`]})}var MAX_NAMES=8;function listed7(names){let shown3=names.slice(0,MAX_NAMES).join(", ");return names.length>MAX_NAMES?`${shown3} và ${names.length-MAX_NAMES} mụ\
c khác`:shown3}function placesOf(measures){return listed7(measures.flatMap(({result})=>result.places[0]?[placeText(result.places[0])]:[]))}function provisionalLine(indicator){
let blanks=indicator.measures.filter(({assessment})=>assessment.state==="noData"),unreadable2=indicator.measures.filter(({assessment})=>assessment.state==="data\
Error"&&assessment.provisional),lines=[];if(isPercent(indicator.measure))return unreadable2.length===0?[]:[`${indicator.name}: ${unreadable2.length} ô kết quả k\
hông đọc được: ${placesOf(unreadable2)}.`];if(blanks.length>0){let below=blanks.filter(({assessment})=>{var _a;return((_a=assessment.inTargets)!=null?_a:
0)>0}).length,more2=below>0&&indicator.periodEnded?`, thêm ${below} lượt ${STATES.below.toLowerCase()}`:"";lines.push(`* ${indicator.name}: tạm tính, ${blanks.
length} ô kết quả còn trống. Nếu tính là 0, tổng không đổi${more2}.`)}return unreadable2.length>0&&lines.push(`* ${indicator.name}: tạm tính, ${unreadable2.
length} ô kết quả không đọc được: ${placesOf(unreadable2)}.`),lines}function withheldLine(indicator){let doubled3=indicator.measures.filter(({rows})=>rows.
length>1),wrong=indicator.measures.filter(({rows,assessment})=>rows.length===1&&assessment.state==="dataError"&&assessment.withholdsRate),lines=doubled3.slice(0,
MAX_NAMES).map(({unit,rows})=>`${indicator.name}: không tính tỷ lệ chung vì đơn vị ${unit.name} có ${rows.length} dòng trong biểu.`),above=wrong.
filter(measure=>exceedsWhole(indicator,measure));above.length>0&&lines.push(`${indicator.name}: không tính tỷ lệ chung vì kết quả lớn hơn tổng số, hoặc tổng số \
để trống, ở ô ${placesOf(above)}.`);let others=wrong.filter(measure=>!above.includes(measure));if(others.length>0){let reason=`KH giao hoặc kết quả chưa\
 đúng ở ô ${listed7(others.flatMap(({target,result})=>{let[place]=(result.reading.kind==="percent"?result:target).places;return place?[placeText(place)]:[]}))}`;
lines.push(isPercent(indicator.measure)?`${indicator.name}: ${reason}.`:`${indicator.name}: không tính tỷ lệ chung vì ${reason}.`)}return lines}function offPlanLine(indicator){
let off=indicator.measures.filter(({assessment})=>assessment.state==="offPlan");if(off.length===0)return[];let names=listed7(off.map(({unit,assessment})=>{var _a;
return`${unit.name} ${formatNumber((_a=assessment.inResults)!=null?_a:0)}`})),sum2=addExact(off.map(({assessment})=>{var _a;return(_a=assessment.inResults)!=null?
_a:0}));return[`${indicator.name}: ngoài KH ${formatNumber(sum2)} (${names}), có trong KQ của dòng cộng, không tính vào tỷ lệ.`]}function units(count){
return`${formatNumber(count)} đơn vị`}function percentLine({name,measure}){return isPercent(measure)?[`${name}: là tỷ lệ % nên không cộng các đơn vị.`]:
[]}function moneyLine(indicator,total){if(!indicator.money||!hasTarget(indicator.target))return[];let{shortfall,surplus,net}=total;if(shortfall.count===0&&surplus.
count===0)return[];if(indicator.direction==="less")return[`${indicator.name}: vượt mức giao ${formatNumber(surplus.sum)} (${units(surplus.count)}).`];let parts=[
`còn phải nộp ${formatNumber(shortfall.sum)} (${units(shortfall.count)})`,`nộp vượt ${formatNumber(surplus.sum)} (${units(surplus.count)})`,net<0?`sau\
 bù trừ: nộp vượt ${formatNumber(-net)}`:`sau bù trừ ${formatNumber(net)}`];return[`${indicator.name}: ${parts.join("; ")}.`]}function seriesLine({name,
origin,target},{today}){if(origin.kind!=="series")return[];let{sources,earlier:earlier2,how}=origin;if(how==="pages"){let tabs=sources.map(({table})=>table.tab);
return[`${name}: một biểu in thành ${tabs.length} trang tính (${listed7(tabs)}), mỗi trang các đơn vị khác nhau.`]}let labels=sources.map(({table,
period})=>{var _a;return sourceLabel(table.tab,(_a=period==null?void 0:period.label)!=null?_a:"")}),unused=earlier2.map(({table,period})=>{var _a;return sourceLabel(
table.tab,(_a=period==null?void 0:period.label)!=null?_a:"")}),rest=unused.length>0?`; không cộng ${listed7(unused)}`:"";if(how==="latestPeriod")return[`${name}\
: lấy số của kỳ gần nhất, ${listed7(labels)}${rest}.`];let targets=how==="addResults"&&targetColumnOf(target)!==null?", KH cả năm lấy một lần":
"",ahead=sources.filter(one=>!hasBegunOn(today,one)&&holdsResults(one)),apart=ahead.length===0?"":`; không cộng kết quả của ${listed7(ahead.map(({table})=>table.
tab))} vì sau ngày ${formatDate(today)}`;return[`${name}: cộng ${labels.length} kỳ (${listed7(labels)})${targets}${apart}${rest}.`]}function holdsResults({
measures}){return measures.some(({result})=>result.reading.kind==="number")}function formsLine({name,origin}){if(origin.kind!=="forms"||origin.how===null)return[];
if(origin.how==="latestPeriod")return[`${name}: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị.`];let once=origin.how==="addResults"?
", KH cả năm lấy một lần":"";return[`${name}: cộng các kỳ trong biểu của mỗi đơn vị${once}.`]}function logLines({name,origin,timing},{today}){
if(origin.kind!=="logs")return[];let earlier2=origin.earlier.map(({tab})=>`'${tab}'`),counts=origin.logs.map(({log,columns,period,counted,outside,undated,late,toCome})=>{
let adds=columns.amountColumn!==null,within=period===null?"":` ${period.label}`,left=[...outside>0?[`${formatNumber(outside)} dòng ngoài kỳ`]:[],...undated>
0?[`${formatNumber(undated)} dòng không đọc được ngày`]:[]],after=[...late>0&&timing.lastDay?[`${formatNumber(late)} dòng sau thời hạn ${formatDate(
timing.lastDay)}`]:[],...toCome>0?[`${formatNumber(toCome)} dòng sau ngày ${formatDate(today)}`]:[]],rest=[...left.length>0?[`; không tính ${left.join(", ")}`]:
[],...after.map(words=>`; ${words}, không tính`)].join("");return`${name}: ${adds?"cộng":"đếm"} ${formatNumber(counted)} dòng${within} của '${log.tab}\
'${rest}.`}),others=earlier2.length===0?[]:[`${name}: không tính ${listed7(earlier2)} vì là sổ của năm trước.`];return[...counts,...others]}function alikeRowsLines({
logs}){return logs.flatMap(({tab,unitColumn,superseded,identical})=>{let cells=rows=>listed7(rows.map(row=>cellA1({row,column:unitColumn}))),lines=[];return superseded.
length>0&&lines.push(`'${tab}': đơn vị gửi nhiều lần cho một kỳ, lấy lần gửi sau; không tính ${superseded.length} dòng ${cells(superseded)}\
.`),identical.length>0&&lines.push(`'${tab}': ${identical.length} dòng giống hệt một dòng ở trên, vẫn tính: ${cells(identical)}.`),lines})}function repeatLines({
leftOut}){return leftOut.flatMap(({tab,reason})=>reason.kind==="repeats"?[`${tab}: số giống biểu '${reason.of}', không tính hai lần.`]:[])}function sourceNoun({
kind}){return kind==="logs"?"sổ":kind==="list"?"danh sách":"biểu"}function withoutEventsLine({name,origin,measures},survey){if(origin.kind!=="logs"&&origin.
kind!=="list")return[];let there=new Set(unitsThere(survey).map(({index})=>index)),silent=measures.filter(({unit,result})=>result.places.length===0&&there.has(unit.
index)),zero=silent.filter(({assessment})=>assessment.inTargets!==null),absent=silent.filter(({assessment})=>assessment.state==="absent"),namesOf3=ones=>listed7(
ones.map(({unit})=>unit.name)),lines=[];if(zero.length>0){let words=`được giao KH mà không có dòng nào trong ${sourceNoun(origin)}, tính là 0`;lines.
push(`${name}: ${units(zero.length)} ${words}: ${namesOf3(zero)}.`)}if(absent.length>0){let words=`không có dòng nào trong ${sourceNoun(origin)}`;lines.push(
`${name}: ${units(absent.length)} ${words}: ${namesOf3(absent)}.`)}return lines}function sourceLabel(tab,period){return period===""||monthsIn(tab)!==null?tab:`${tab}\
 (${period})`}function partialLine(indicator){let cells=indicator.measures.reduce((sum2,{result})=>sum2+result.missing,0);return cells===0?[]:[`* ${indicator.name}\
: tạm tính, ${cells} ${missingWords(indicator)}, chưa cộng vào.`]}var BY_NAME=`theo tên chỉ tiêu; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.
direction}`;function judgingLine(indicator){let{name,threshold,direction,directionFrom,blankIsZero}=indicator,bound=direction==="less"?"khi không quá":"từ",
decided=[...directionFrom==="setting"?[DIRECTIONS[direction].toLowerCase()]:[],...threshold!==100?[`tính là đạt ${bound} ${formatNumber(threshold)}% KH`]:[],
...blankIsZero?["ô kết quả trống tính là 0"]:[]];return[...direction==="less"&&directionFrom==="name"?[`${name}: ${DIRECTIONS.less.toLowerCase()} (${BY_NAME}\
).`]:[],...decided.length===0?[]:[`${name}: ${decided.join("; ")} (theo ${PAGES.indicators.name}).`]]}function missingWords({origin}){return origin.kind==="logs"?
"dòng thiếu ngày hoặc thiếu số":"ô kết quả của các kỳ còn trống"}function adjustedLines({name,target,measures}){if(target.kind!=="column"||
!target.adjusted)return[];let{counts}=target.adjusted,other=counts?"số giao ban đầu":"số điều chỉnh",parts=measures.flatMap(({unit,target:judged,otherTarget,
result})=>{if((otherTarget==null?void 0:otherTarget.reading.kind)!=="number"||result.reading.kind!=="number")return[];let[of,got]=[otherTarget.reading.value,result.
reading.value];if(judged.reading.kind==="number"&&judged.reading.value===of||of<=0)return[];let digits=truthfulDigits(got,of,1),rate2=formatNumber(roundRatio(got,
of,{digits,mode:"halfUp"}));return[`${unit.name} ${formatNumber(got)}/${formatNumber(of)} = ${rate2}%`]}),judgedBy=counts?`${name}: tính theo cột KH điều chỉnh,\
 ô trống lấy KH giao.`:`${name}: tính theo cột KH giao, khớp với tỷ lệ đã ghi.`;return parts.length===0?[judgedBy]:[judgedBy,`Theo ${other}: ${parts.
join("; ")}`]}function appliesTo(origin,inTables){return`áp dụng cho ${origin.kind==="logs"||origin.kind==="list"?WHO_WORDS[origin.who]:inTables}`}var WHO_WORDS={
inSource:"các đơn vị có trong sổ",unions:"mọi công đoàn",alike:"mọi đơn vị cùng loại với các đơn vị có trong sổ"};function otherwiseTyped(name,measures){
let differing=measures.flatMap(({unit,target,otherTarget})=>{if((otherTarget==null?void 0:otherTarget.reading.kind)!=="number"||target.reading.kind!=="number")return[];
let[typed,assigned]=[otherTarget.reading.value,target.reading.value];return typed===assigned?[]:[`${unit.name} (biểu ghi ${formatNumber(typed)}, giao ${formatNumber(
assigned)})`]});return differing.length===0?[]:[`${name}: cần xem lại, KH trong biểu khác KH giao, đang tính theo KH giao: ${listed7(differing)}.`]}function targetLine({
name,target,origin,measures}){var _a,_b;switch(target.kind){case"column":return[];case"rows":return[`${name}: KH của mỗi đơn vị là số dòng của đơn vị trong danh\
 sách.`];case"register":{let differing=ownTarget(target).kind==="column"?otherwiseTyped(name,measures):[];return ownTarget(target).kind==="rows"?differing:[...differing,
...targetLine({name,target:target.under,origin,measures:[]})]}case"assignment":{let{assignment,own}=target,{basis,table}=assignment,stated=basis===null?`biểu '${table.
tab}'`:`${basis} (biểu '${table.tab}')`,rest=targetLine({name,target:own,origin,measures});return[`${name}: KH giao theo ${stated}.`,...otherwiseTyped(name,measures),
...own.kind==="none"||own.kind==="rows"?[]:rest]}case"none":return[`${name}: ${sourceNoun(origin)} không có KH giao nên không tính tỷ lệ.`];case"settin\
g":return[`${name}: KH ${formatNumber(target.value)} lấy từ Danh mục chỉ tiêu, ${appliesTo(origin,"mọi đơn vị")}.`];case"answer":return[`${name}:\
 KH ${formatNumber(target.value)} do người lập bảng nhập, ${appliesTo(origin,"mọi đơn vị trong biểu")}.`];case"constant":{let fits2=target.of>0?
`khớp với tỷ lệ đã ghi ở ${target.explains}/${target.of} dòng`:appliesTo(origin,"mọi đơn vị"),inRow=`lấy từ dòng '${(_b=(_a=target.line)==
null?void 0:_a.text)!=null?_b:""}' của biểu, `,stated=target.from==="note"?`lấy từ dòng ghi chú của ${sourceNoun(origin)}, `:target.from==="row"?inRow:
"suy ra từ cột tỷ lệ của biểu, ",{exception}=target,others=exception?`; riêng ${listed7(exception.names)} ${formatNumber(exception.value)}`:"";return[
`${name}: KH ${formatNumber(target.value)} ${stated}${fits2}${others}.`]}}}function loneNameLine({loneNames}){if(loneNames.length===0)return[];let names=loneNames.
map(({name,place,suggestions})=>{let hint=suggestions.length>0?`; có thể là ${suggestions.map(suggestionText).join(", ")}`:"";return`${name.slice(0,60)} (${placeText(
place)}${hint})`});return[`Tên chưa đối chiếu được, để riêng một dòng: ${listed7(names)}.`]}function mergedLine({merged}){if(merged.length===0)
return[];let units2=merged.map(({unit,names})=>`${unit} (cùng ${names.join(", ")})`);return[`Cộng các dòng theo cột Gộp vào của Danh mục đơn vị: ${listed7(
units2)}; số thiếu và số vượt của các dòng đó đã bù trừ cho nhau.`]}function footnotes(survey,totals){let each2=line=>survey.indicators.flatMap(
indicator=>line(indicator,survey));return[...each2(provisionalLine),...each2(partialLine),...each2(withheldLine),...survey.indicators.flatMap((indicator,index)=>{
let total=totals[index];return total?moneyLine(indicator,total):[]}),...each2(percentLine),...each2(seriesLine),...survey.indicators.flatMap(indicator=>declaredLines(
indicator,survey.wayOut)),...each2(putTogetherLines),...each2(formsLine),...each2(logLines),...each2(listLines),...each2(withoutEventsLine),...survey.indicators.
flatMap(paceLines),...survey.indicators.flatMap(dueLine),...survey.reported.indicators.flatMap(indicator=>registerLine(indicator,survey)),...each2(targetLine),...each2(
adjustedLines),...each2(ratioLines),...each2(typedRateLines),...each2(judgingLine),...each2(offPlanLine),...unreadLines(survey.unread),...otherRowsLines(survey),
...alikeRowsLines(survey),...new Set(repeatLines(survey)),...mergerLines(survey),...mergedLine(survey),...loneNameLine(survey)]}function legend({errors,late}){let parts=[
"▼ nền hồng: chưa đạt"];return late&&parts.push("▽ nền hồng: chậm tiến độ"),parts.push("nền vàng: chưa có số liệu"),errors&&parts.
push("nền cam: lỗi số liệu"),parts.join(" · ")}function readColours(sheet){let present=sheet.getConditionalFormatRules(),isOurs2=present.map(rule=>isOurFormula(formulaOf(rule))),first=isOurs2.indexOf(!0);return{
sheet,ours:present.filter((_,index)=>isOurs2[index]),before:present.filter((_,index)=>!isOurs2[index]&&(first<0||index<first)),after:present.filter((_,index)=>!isOurs2[index]&&
first>=0&&index>first)}}function toUndoRule({areas,formula,fill,bold}){return{areas:areas.map(areaA1),formula,fill,bold}}function rememberColours({ours,before:before2}){
return{rules:ours.map(rule=>{var _a,_b;let condition=rule.getBooleanCondition();return{areas:rule.getRanges().map(range2=>range2.getA1Notation()),formula:formulaOf(
rule),fill:(_a=condition==null?void 0:condition.getBackground())!=null?_a:null,bold:(_b=condition==null?void 0:condition.getBold())!=null?_b:!1}}),position:before2.
length}}function areColours({ours},wanted){return ours.length===wanted.length&&ours.every((rule,index)=>{let areas=rule.getRanges().map(range2=>range2.getA1Notation()),
rival=wanted[index];return rival!==void 0&&describe2({areas,formula:formulaOf(rule)})===describe2(rival)})}function setColours(colours,wanted,position){let staff=[
...colours.before,...colours.after],at=position!=null?position:colours.before.length,ours=wanted.map(rule=>build(colours.sheet,rule));colours.sheet.setConditionalFormatRules(
[...staff.slice(0,at),...ours,...staff.slice(at)])}function formulaOf(rule){let condition=rule.getBooleanCondition();if(!condition||condition.getCriteriaType()!==
SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA)return"";let[formula]=condition.getCriteriaValues();return typeof formula=="string"?formula:""}function describe2({
areas,formula}){return[formula.replace(/\s/g,""),...areas].join(" ")}function build(sheet,{areas,formula,fill,bold}){let builder3=SpreadsheetApp.newConditionalFormatRule().
whenFormulaSatisfied(formula).setRanges(areas.map(area=>sheet.getRange(area)));return fill!==null&&builder3.setBackground(fill),bold&&builder3.setBold(!0),builder3.
build()}var ALWAYS=/\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|IMPORT[A-Z]+|TRANSPOSE|SEQUENCE|RANDARRAY|SPLIT|[HV]STACK|FLATTEN|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|CHOOSE(?:COLS|ROWS)|TAKE|DROP|EXPAND|MAP|SCAN|BY(?:ROW|COL)|MAKEARRAY|CHUADAT|TONGHOP|FREQUENCY|LINEST|MMULT)\s*\(/i,
GIVEN_A_RANGE=/\b(?:TYLE|TYSO|TRANGTHAI|CONTHIEU|VUOT|KHLUYKE|TIENDO|TENCHUAN|SOVN)\s*\([^)]*:/i;function mayFillOthers(formula){return ALWAYS.test(formula)||GIVEN_A_RANGE.
test(formula)||formula.includes("{")||/^=[^(]*:[^(]*$/.test(formula)}function formulaAt(tab,row,column){var _a,_b;return(_b=(_a=tab.formulas[row])==null?void 0:_a[column])!=null?_b:""}function formatAt(tab,row,column){var _a,_b;return(_b=
(_a=tab.formats[row])==null?void 0:_a[column])!=null?_b:""}function writableCells(tab){let covered=new Set;for(let merge of tab.merges)for(let row=merge.row;row<
merge.row+merge.rows;row+=1)for(let column=merge.column;column<merge.column+merge.columns;column+=1)(row!==merge.row||column!==merge.column)&&covered.add(`${row}\
 ${column}`);let reach=spillReach(tab);return(row,column)=>{var _a;return formulaAt(tab,row,column)===""&&!covered.has(`${row} ${column}`)&&row<((_a=reach[column])!=
null?_a:Number.POSITIVE_INFINITY)}}function spillReach({formulas}){let reach=[];formulas.forEach((cells,row)=>{cells.forEach((formula,column)=>{var _a;let known=(_a=
reach[column])!=null?_a:Number.POSITIVE_INFINITY;reach[column]=formula!==""&&mayFillOthers(formula)?Math.min(known,row):known})});let least=Number.POSITIVE_INFINITY;
return reach.map(row=>(least=Math.min(least,row),least))}var AUTOMATIC=/^(?:|general|0\.#{15})$/i;function isAutomaticFormat(format2){return AUTOMATIC.test(format2)}function isTextFormat(format2){return format2==="@"}
function isPercentFormat(format2){return format2.includes("%")}function formatDigits(format2){var _a,_b,_c;if(isAutomaticFormat(format2)||isTextFormat(format2))
return null;let bare=((_a=format2.split(";")[0])!=null?_a:"").replace(/"[^"]*"|\\.|\[[^\]]*\]/g,"");if(!/[0#]/.test(bare))return null;let decimals2=(_c=(_b=/\.([0#?]+)/.
exec(bare))==null?void 0:_b[1])!=null?_c:"";return decimals2.includes("#")?null:decimals2.length}function commonFormat(tab,cells){var _a,_b;let counts=new Map;for(let{
row,column}of cells){let format2=formatAt(tab,row,column),key=isAutomaticFormat(format2)||isTextFormat(format2)?"":format2;counts.set(key,((_a=counts.get(key))!=
null?_a:0)+1)}let best="";for(let[format2,count]of counts)count>((_b=counts.get(best))!=null?_b:0)&&(best=format2);return best}var LONGEST_CELL2=60,REASON_WORDS={rate:"tỷ lệ",number:"chữ thành số",name:"tên đơn vị",text:"chữ khác",blank:"chỉ có dấu cách"},COMMAND_WORDS={
rates:"Điền cột tỷ lệ",cleaning:"Chuẩn hóa số liệu",lists:"Danh sách chọn đơn vị",colours:"Tô màu đơn vị chưa đạt",noColours:"B\
ỏ tô màu"};function cellInWords(cell2,format2,longest2=LONGEST_CELL2){if(typeof cell2=="string")return cell2===""?"trống":`"${shortened2(cell2.replace(/\n/g,
"⏎"),longest2)}"`;if(typeof cell2=="number"){let percent=isPercentFormat(format2)?` (${formatNumber(cell2*100,{digits:1})}%)`:"";return`${formatNumber(cell2)}${percent}`}
return String(cell2)}function shortened2(text,longest2=LONGEST_CELL2){return text.length>longest2?`${text.slice(0,longest2-1)}…`:text}function countsInWords2(changes){
var _a;let counts=new Map;for(let{reason}of changes)counts.set(reason,((_a=counts.get(reason))!=null?_a:0)+1);let parts=[...counts].map(([reason,count])=>`${formatNumber(
count)} ${REASON_WORDS[reason]}`);return`${formatNumber(changes.length)} ô: ${parts.join(", ")}`}var MOST_LINES=20,RAW_MESSAGES={noRates:"Không có ô tỷ lệ trống nào cần điền.",nothingToClean:"Số liệu trong các biểu đã gọn, không có ô nào cần \
chuẩn hóa.",noLists:"Các cột đơn vị đã có danh sách chọn, không có gì thay đổi.",nothingToUndo:"Không có lệnh nào để hoàn tác.",
undoDamaged:"Phần ghi nhớ để hoàn tác (trong trang tính nội bộ) đã bị sửa nên không hoàn tác được. Chưa có gì thay đổi; có thể dùng Tệp ▸ Nhật ký phiên bản.",
noneKept:"Không có ô nào được chọn nên chưa có gì thay đổi.",tooMany:"Số ô cần thay đổi quá nhiều để ghi nhớ cho việc hoàn tác, nên chưa có gì \
thay đổi. Đề nghị tách tệp.",tooManyUnits:"Có hơn 500 đơn vị nên cần danh mục. Chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục đơn vị, rồi chạy lại lệnh. Chưa c\
ó gì thay đổi.",allMoved:"Các ô cần thay đổi vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh."};
function failedRaw(reason){return`Chưa thực hiện xong lệnh. Có thể một phần ô đã thay đổi: chạy lại lệnh để làm tiếp, hoặc chọn Hoàn tác lệnh gần nhất. Google S\
heets báo: ${reason}`}function grouped(lines){let shown3=lines.slice(0,MOST_LINES),tabs=[...new Set(shown3.map(({tab})=>tab))],rest=lines.length-shown3.length;
return[...tabs.flatMap(tab=>[`${tab}:`,...shown3.filter(line=>line.tab===tab).map(({text})=>text)]),...rest>0?[`và ${formatNumber(rest)} ô khác`]:[]]}function changeQuestion(command,{
changes,leftAlone}){let lines=changes.map(({place,before:before2,after,format:format2,witness})=>({tab:place.tab,text:`  ${cellA1(place)} (${shortened2(witness.
name)}): ${cellInWords(before2,format2.before)} → ${cellInWords(after,format2.after)}`}));return[`${COMMAND_WORDS[command]}: sẽ thay đổi ${countsInWords2(
changes)}.`,...grouped(lines),...leftAlone,"Chọn Có để thay đổi tất cả, Không để xem từng ô và bỏ bớt, Hủy để giữ nguyên. Có thể hoàn tác bằng Chỉ tiêu ▸ Hoàn t\
ác lệnh gần nhất."].join(`
`)}function changesDone(command,done){let{written,moved:moved3,left,leftAlone}=done,places=moved3.slice(0,5);return[`${COMMAND_WORDS[command]}: đã thay đổi ${formatNumber(
written)} ô.`,...moved3.length>0?[`Giữ nguyên ${formatNumber(moved3.length)} ô vừa được sửa trong lúc chờ: ${places.join(", ")}${moved3.length>5?
"…":""}.`]:[],...left>0?[`Còn ${formatNumber(left)} ô nằm rải rác, chạy lại lệnh để làm tiếp.`]:[],...leftAlone].join(" ")}function listQuestion(lists,units2,kept){
let lines=lists.map(({tab,range:range2,cells})=>({tab,text:`  ${range2}: ${formatNumber(cells)} ô`}));return[`Danh sách chọn đơn vị: đặt danh sách ${formatNumber(
units2)} đơn vị vào các ô sau. Nội dung ô không thay đổi; tên khác vẫn gõ được, chỉ bị đánh dấu.`,...grouped(lines),...kept>0?[`${formatNumber(
kept)} ô đã có danh sách hoặc quy tắc riêng của cơ quan nên để nguyên.`]:[],"Chọn Có để đặt, chọn Không để giữ nguyên. Có thể hoàn tác bằng Ch\
ỉ tiêu ▸ Hoàn tác lệnh gần nhất."].join(`
`)}function listsDone(cells){return`Đã đặt danh sách chọn cho ${formatNumber(cells)} ô tên đơn vị.`}function undoQuestion(words){let{command,began,
cells,lists,coloured}=words,lines=[...cells.map(({tab,cell:cell2})=>({tab,text:`  ${cellA1(cell2)}: ${cellInWords(cell2.after,cell2.formatAfter)} → ${cellInWords(
cell2.before,cell2.formatBefore)}`})),...lists.map(({tab,range:range2})=>({tab,text:`  ${range2}: danh sách chọn như trước`})),...coloured.map(tab=>({tab,
text:"  quy tắc tô màu của tiện ích như trước"}))];return[`Hoàn tác lệnh ${COMMAND_WORDS[command]} (${began})?`,...grouped(lines),...changedWords(
words),"Chọn Có để hoàn tác, chọn Không để giữ nguyên."].join(`
`)}function undoDone(words){let{command,cells,lists,coloured}=words,parts=[...cells.length>0?[`${formatNumber(cells.length)} ô`]:[],...lists.length>0?[`danh sá\
ch chọn ở ${formatNumber(lists.length)} vùng`]:[],...coloured.length>0?[`màu ở ${formatNumber(coloured.length)} trang tính`]:[]],what=parts.length>0?`:\
 ${parts.join(", ")}`:"";return[`Đã hoàn tác lệnh ${COMMAND_WORDS[command]}${what}.`,...changedWords(words)].join(" ")}function changedWords({changed:changed2}){
if(changed2.length===0)return[];let shown3=changed2.slice(0,5).join(", ");return[`Giữ nguyên ${formatNumber(changed2.length)} chỗ đã được sửa sau đó: ${shown3}${changed2.
length>5?"…":""}.`]}var UNDO_ROWS=100,CHUNK2=45e3,COMMANDS=["rates","cleaning","lists","colours","noColours"],FRAGILE=/[^ -~\u00c0-\u024f\u1e00-\u1eff]/g;function formatUndo(undo){
let text=escaped(JSON.stringify(pack(undo.tabs))),chunks=[];for(let start=0;start<text.length;start+=CHUNK2)chunks.push(text.slice(start,start+CHUNK2));return chunks.
length<UNDO_ROWS?[formatHead(undo,chunks.length),...chunks]:null}function formatHead({state,command,began},chunks){return escaped(JSON.stringify({state,command,
began,chunks}))}function parseUndo(column){var _a;let[first]=column;if(first===void 0||first===""||first===null)return null;let head=parseFields(String(first)),
command=COMMANDS.find(one=>one===(head==null?void 0:head.command)),state=["writing","done","undone"].find(one=>one===(head==null?void 0:head.state)),chunks=head==
null?void 0:head.chunks;if(command===void 0||state===void 0||!isCount3(chunks))return"damaged";let packed=parseFields(column.slice(1,1+chunks).map(String).join(
"")),tabs=unpack(packed!=null?packed:{});return tabs===null?"damaged":{state,command,began:String((_a=head==null?void 0:head.began)!=null?_a:""),tabs}}function pack(tabs){
let numbers=new Map,numberOf6=text=>{var _a;let known=(_a=numbers.get(text))!=null?_a:numbers.size;return numbers.set(text,known),known},packed=tabs.map(tab=>({
...tab,cells:tab.cells.map(cell2=>{let{row,column,before:before2,after,formatBefore,formatAfter:formatAfter2,witness}=cell2,formats=[numberOf6(formatBefore),numberOf6(
formatAfter2)];return[row,column,before2,after,...formats,witness.column,numberOf6(witness.name)]})}));return{texts:[...numbers.keys()],tabs:packed}}function unpack({
tabs,texts}){if(!Array.isArray(tabs)||!Array.isArray(texts)||!texts.every(isText2))return null;let read=tabs.map(tab=>unpackTab(tab,texts));return read.every(tab=>tab!==
null)?read:null}function unpackTab(tab,texts){let{id,name,cells,lists,rules}=fieldsOf(tab);if(!isCount3(id)||!isText2(name)||!Array.isArray(cells)||!Array.isArray(
lists)||!cells.every(cell2=>isPackedCell(cell2,texts.length))||!lists.every(isList2)||rules!==null&&!isRules(rules))return null;let textOf9=number=>{var _a;return(_a=
texts[number])!=null?_a:""};return{id,name,lists,rules,cells:cells.map(([row,column,before2,after,formatBefore,formatAfter2,named,witness])=>({row,column,before:before2,
after,formatBefore:textOf9(formatBefore),formatAfter:textOf9(formatAfter2),witness:{column:named,name:textOf9(witness)}}))}}function isText2(value){return typeof value==
"string"}function isCount3(value){return typeof value=="number"&&Number.isInteger(value)&&value>=0}function isCell(value){return isText2(value)||typeof value=="\
number"||typeof value=="boolean"||isCalendarDate(value)}function isPackedCell(value,texts){if(!Array.isArray(value)||value.length!==8)return!1;let[row,column,before2,
after,...numbers]=value,[formatBefore,formatAfter2,witness,name]=numbers,refersToTexts=[formatBefore,formatAfter2,name].every(one=>isCount3(one)&&one<texts);return isCount3(
row)&&isCount3(column)&&isCell(before2)&&isCell(after)&&isCount3(witness)&&refersToTexts}function isSource(value){let{kind,values}=fieldsOf(value);return(kind===
"words"||kind==="range")&&Array.isArray(values)&&values.every(isText2)}function isList2(value){let{area,before:before2,after}=fieldsOf(value),{row,column,rows,columns}=fieldsOf(
area);return[row,column,rows,columns].every(isCount3)&&(before2===null||isSource(before2))&&isSource(after)}function isRules(value){let{rules,position}=fieldsOf(
value);return isCount3(position)&&Array.isArray(rules)&&rules.every(isRule)}function isRule(value){let{areas,formula,fill,bold}=fieldsOf(value);return!Array.isArray(
areas)||!areas.every(isText2)||!isText2(formula)?!1:(fill===null||isText2(fill))&&typeof bold=="boolean"}function escaped(json){return json.replace(FRAGILE,character=>`\
\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}var UNDO_COLUMN=2;function readUndo(owner){let undo=readRemembered(owner);return undo==="damaged"?null:undo}function readRemembered({pages}){var _a;let sheet=(_a=
pages.record)==null?void 0:_a.sheet;if(!sheet)return null;let rows=Math.min(UNDO_ROWS,sheet.getMaxRows()),column=sheet.getRange(1,UNDO_COLUMN,rows,1).getValues();
return parseUndo(column.map(([text])=>text))}function beginUndo(owner,undo){var _a,_b;let texts=formatUndo(undo);if(!texts)throw new Refusal(RAW_MESSAGES.tooMany);
let name=(_b=(_a=owner.pages.record)==null?void 0:_a.name)!=null?_b:freeName(PAGES.record.name,owner.names);return onTab(name,()=>{let sheet=recordTab(owner,name);
growGrid(sheet,{rows:UNDO_ROWS,columns:UNDO_COLUMN},{rows:0,columns:UNDO_COLUMN});let column=Array.from({length:UNDO_ROWS},(_,row)=>{var _a2;return[cellValue((_a2=
texts[row])!=null?_a2:"")]});return sheet.getRange(1,UNDO_COLUMN,UNDO_ROWS,1).setValues(column),state=>endUndo(sheet,{...undo,state})})}function endUndo(sheet,undo){
var _a,_b;let chunks=((_b=(_a=formatUndo(undo))==null?void 0:_a.length)!=null?_b:1)-1;sheet.getRange(1,UNDO_COLUMN).setValue(cellValue(formatHead(undo,chunks)))}
function recordTab(owner,name){let{spreadsheet,mark,record,pages}=owner;if(pages.record&&mark.pages.record===pages.record.id)return pages.record.sheet;let active=spreadsheet.
getActiveSheet(),{sheet,id}=beginRecord(owner,name,RECORD_ROWS),isOwn=Object.keys(record.creating).length===0;return isOwn&&writeRecord(sheet,{...record,state:"\
writing"}),sheet.hideSheet(),active.getSheetId()!==id&&active.activate(),writeMark(owner,{...mark,pages:{...idsOf2(owner),record:id}}),isOwn&&writeRecord(sheet,
{...record,state:"done"}),sheet}function toMauDonViChuaDat(){return runCommand(({moment})=>{let book=readBook(),read=readSources(book),survey=judgeBook(book,read,moment.day),wanted=new Map(colourRules(
survey).map(({tab,rules})=>[tab,rules.map(toUndoRule)]));setOurRules(book,book.staff,{command:"colours",wanted,began:moment.began}),toast([coloursDone(survey,legend(
{errors:!0,late:survey.indicators.some(({pace})=>pace!==null)})),...tellFaults(book,read,read.cells.typed)].join(" "))})}function boToMau(){return runCommand(({
moment})=>{let{owner,staff}=readOwner(),changed2=setOurRules(owner,staff,{command:"noColours",wanted:new Map,began:moment.began});toast(changed2?MESSAGES.coloursRemoved:
MESSAGES.noColours)})}function setOurRules(owner,staff,{command,wanted,began}){let open=staff.flatMap(({name,sheet})=>{var _a;let rules=(_a=wanted.get(name))!=null?
_a:[],colours=readColours(sheet);return areColours(colours,rules)?[]:[{name,id:sheet.getSheetId(),colours,rules}]});if(open.length===0)return!1;let last=readUndo(
owner),begun=(last==null?void 0:last.state)==="writing"&&last.command===command?last.tabs:[],opened=open.map(({name,id,colours})=>({id,name,cells:[],lists:[],rules:rememberColours(
colours)})),first=new Set(begun.map(({id})=>id)),tabs=[...begun,...opened.filter(({id})=>!first.has(id))],end=beginUndo(owner,{state:"writing",command,began,tabs});
for(let{name,colours,rules}of open)onTab(name,()=>setColours(readColours(colours.sheet),rules));return end("done"),!0}var MERGE_NOTES={suggested:"Tiện ích Chỉ tiêu: tên này có thể là tên khác của một đơn vị.",fault:"Tiện ích Chỉ tiêu: nội dung ô này chưa d\
ùng được."},MERGE_HELP="Chọn đơn vị mà tên này được gộp vào; để trống nếu là một đơn vị riêng.",MOST_NAMES3=5;function suggestionsText(suggestions){
return`Có thể là: ${suggestions.map(suggestionText).join("; ")}. Chọn đơn vị đúng trong danh sách của ô; để trống nếu là một đơn vị riêng.`}
function faultText({typed,kind,path}){var _a;let apart="Đến lúc đó dòng này vẫn là một đơn vị riêng.";switch(kind){case"unknown":return`Danh m\
ục không có, hoặc có nhiều, đơn vị tên "${typed}". Hãy chọn một tên trong danh sách của ô. ${apart}`;case"itself":return`Dòng này được g\
ộp vào chính nó. Hãy chọn đơn vị khác, hoặc xóa nội dung ô. ${apart}`;case"circle":return`Các dòng được gộp vòng quanh vào nhau: ${[
...path.slice(0,MOST_NAMES3),...path.length>MOST_NAMES3?["…"]:[],(_a=path[0])!=null?_a:""].join(" → ")}. Hãy xóa nội dung cột Gộp vào ở dòng giữ lại làm tên\
 chuẩn. ${apart}`}}function dayFaultText(field,typed){let text=cleanText(isCalendarDate(typed)?formatDate(typed):String(typed)).slice(0,60),mend="Hãy ghi ngày\
/tháng/năm, ví dụ 01/03/2020",read=`"${text}" không phải là một ngày.`;switch(field){case"from":return`${read} ${mend}. Đến lúc đó dòng này vẫn là m\
ột đơn vị riêng.`;case"begins":return`${read} ${mend}. Đến lúc đó đơn vị được coi là có từ trước.`;case"unitDay":return`${read} ${mend}\
, hoặc để trống. Đến lúc đó bảng lập theo đơn vị tại ngày của số liệu.`}}function mergeSentences(tab,{suggested,faults,days=0}){return[
...suggested>0?[`${formatNumber(suggested)} tên có thể là tên khác của đơn vị đã có: xem ghi chú và chọn ở cột Gộp vào.`]:[],...faults>
0?[`${formatNumber(faults)} ô ở cột Gộp vào của trang tính '${tab}' chưa dùng được, lý do ghi ở ghi chú của ô.`]:[],...days>0?[`${formatNumber(
days)} ô ngày của trang tính '${tab}' không đọc được nên chưa dùng, lý do ghi ở ghi chú của ô.`]:[]]}function directoryWithoutHeading(tab){
return`Trang tính '${tab}' không còn tiêu đề "Tên chuẩn" nên chưa thêm gì. Hãy ghi lại tiêu đề này ở đầu cột tên đơn vị rồi chạy lại lệnh.`}function planDirectoryNotes(grid,merges){var _a,_b,_c,_d;let tab=readDirectoryTab(grid),named=(_a=tab==null?void 0:tab.rows)!=null?_a:[],place=unitDayCell(grid),
columns=tab===null?[]:columnsOf6(tab.columns),last=(_b=named[named.length-1])==null?void 0:_b.row,cells=[...tab===null||last===void 0?[]:columns.flatMap(column=>corners(
tab.header+1,last,column)),...place===null?[]:[place]];if(cells.length===0)return null;let rows=cells.map(({row})=>row),across=cells.map(({column})=>column),[top,
left]=[Math.min(...rows),Math.min(...across)],area={row:top,column:left,rows:Math.max(...rows)-top+1,columns:Math.max(...across)-left+1},at=sentences=>sentences.
map(({row,message})=>{var _a2;return{row,column:(_a2=merges==null?void 0:merges.column)!=null?_a2:0,message}}),fault2=(field,row,column)=>{let typed=column<0?"":
cellAt(grid,row,column);return dayIn(typed)==="unreadable"?[{row,column,message:dayFaultText(field,typed)}]:[]},days=[...named.flatMap(({row})=>{var _a2,_b2;return[
...fault2("from",row,(_a2=tab==null?void 0:tab.columns.from)!=null?_a2:-1),...fault2("begins",row,(_b2=tab==null?void 0:tab.columns.begins)!=null?_b2:-1)]}),...place===
null?[]:fault2("unitDay",place.row,place.column)];return{area,isBeyond:left+area.columns>Math.max(...grid.map(cells2=>cells2.length)),suggested:at((_c=merges==null?
void 0:merges.suggested)!=null?_c:[]),faults:[...at((_d=merges==null?void 0:merges.faults)!=null?_d:[]),...days],days:days.length}}function columnsOf6({merge,from,
begins:begins3}){return[merge,from,begins3].filter(column=>column>=0)}function corners(first,last,column){return[{row:first,column},{row:last,column}]}var NEW_HEADER=[...ALL_HEADINGS,"",UNIT_DAY_LABEL],NEW_COLUMNS={ordinal:0,name:1,aliases:2,group:3,merge:4,from:5,basis:6,begins:7};function planDirectory(grid,directory){
let tab=readDirectoryTab(grid);if(tab===null){if(grid.some(row=>row.some(cell2=>cell2!=="")))return null;let rows=directory.units.map((unit,index)=>[...cellsOf2(
unit,index+1,NEW_COLUMNS),...NEW_HEADER.slice(ALL_HEADINGS.length).map(()=>"")]);return{headings:null,row:0,column:0,cells:[NEW_HEADER,...rows],units:rows.length}}
let known=new Set(tab.rows.map(({name})=>cleanText(name).toLowerCase())),added2=directory.units.filter(({name})=>!known.has(cleanText(name).toLowerCase())),from=tab.
rows.length+1;return{headings:missingHeadings(grid,tab),row:grid.length,column:Math.min(...usedColumns(tab.columns)),cells:added2.map((unit,index)=>cellsOf2(unit,
from+index,tab.columns)),units:added2.length}}function missingHeadings(grid,{header,columns}){let missing=[...columns.merge<0?[MERGE_HEADING]:[],...columns.from<
0?[DAY_HEADINGS.from]:[],...columns.basis<0?[DAY_HEADINGS.basis]:[],...columns.begins<0?[DAY_HEADINGS.begins]:[]],label=unitDayCell(grid)===null?["",UNIT_DAY_LABEL]:
[],cells=[...missing,...label];if(cells.length===0)return null;let wide=cells.length+(label.length>0?1:0);return{row:header,column:freeColumns(grid,columns,wide),
cells}}function usedColumns(columns){return Object.values(columns).filter(column=>column>=0)}function cellsOf2(unit,ordinal,columns){let used=usedColumns(columns),
first=Math.min(...used),line=Array.from({length:Math.max(...used)-first+1},()=>""),put3=(column,value)=>{column>=0&&(line[column-first]=value)};return put3(columns.
ordinal,ordinal),put3(columns.name,unit.name),put3(columns.aliases,unit.aliases.join("; ")),put3(columns.group,unit.group),line}function freeColumns(grid,columns,count){
let isFree=column2=>grid.every(row=>isBlank3(row[column2])),column=Math.max(...usedColumns(columns))+1;for(let free=0;free<count;)isFree(column+free)?free+=1:(column+=
free+1,free=0);return column}function isBlank3(cell2){return cell2===void 0||cell2===""}var MOST_WORDS4=500;function planMergeColumn(grid,directory){var _a;let tab=readDirectoryTab(grid);if(tab===null||tab.columns.merge<0)return null;let{listed:listed8,
faults}=resolveMerges(tab.rows),notFollowed=new Set(faults.map(({row})=>row)),names=listed8.map(({name})=>name),unitOf=new Map(directory.units.map(({name,index})=>[
spellingKey(name),index])),choices=new Map,suggested=[];for(let{row,name,mergeInto}of tab.rows){let unit=mergeInto!==""&&!notFollowed.has(row)?void 0:unitOf.get(
spellingKey(name)),suggestions=unit===void 0?[]:(_a=directory.suggestions.get(unit))!=null?_a:[];if(suggestions.length===0)continue;let first=suggestions.map(one=>one.
name),left=new Set([...first,name]),others=names.length>MOST_WORDS4?[]:names.filter(one=>!left.has(one));choices.set(row,[...first,...others]),suggested.push({row,
message:suggestionsText(suggestions)})}return{column:tab.columns.merge,names:tab.columns.name,first:tab.header+1,rows:tab.rows.map(({row})=>row),choices,suggested,
faults:faults.map(fault2=>({row:fault2.row,message:faultText(fault2)}))}}function dressMergeColumn(sheet,plan){let range2=rangeOf4(sheet,plan);range2&&setDropdowns(sheet,range2,plan)}function noteDirectory(sheet,plan){plan&&setNotes(
sheet,plan)}function tellMerges({directory:tab},units2){let grid=tab?readGrid(tab.sheet):[],plan=planDirectoryNotes(grid,planMergeColumn(grid,units2));if(!tab||
!plan)return[];try{onTab(tab.name,()=>noteDirectory(tab.sheet,plan))}catch(error){if(!(error instanceof Refusal))throw error}return mergeSentences(tab.name,told(
plan,0))}function rangeOf4(sheet,{first,column,rows}){let last=rows[rows.length-1];return last===void 0?null:sheet.getRange(first+1,column+1,last-first+1,1)}function told({
faults,days},suggested){return{suggested,faults:faults.length-days,days}}function setDropdowns(sheet,range2,{names,first,rows,choices}){var _a;let all=sheet.getRange(
first+1,names+1,sheet.getMaxRows()-first,1),fromNames=builder().requireValueInRange(all,!0).build(),namesA1=all.getA1Notation(),found2=range2.getDataValidations().
map(([validation])=>validation!=null?validation:null),changed2=!1,wanted=[...found2];for(let row of rows){let at=row-first,known=(_a=found2[at])!=null?_a:null;if(known!==
null&&known.getHelpText()!==MERGE_HELP)continue;let words=choices.get(row);known!==null&&choosesFrom(known)===(words?JSON.stringify(words):namesA1)||(wanted[at]=
words?builder().requireValueInList([...words],!0).build():fromNames,changed2=!0)}changed2&&range2.setDataValidations(wanted.map(validation=>[validation]))}function builder(){
return SpreadsheetApp.newDataValidation().setAllowInvalid(!0).setHelpText(MERGE_HELP)}function choosesFrom(validation){let[source]=validation.getCriteriaValues();
return validation.getCriteriaType()===SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST?JSON.stringify(Array.from(source,String)):source.getA1Notation()}function setNotes(sheet,{
suggested,faults,...plan}){var _a,_b;let{row,column,rows}=plan.area,missing=plan.isBeyond?Math.max(0,column+plan.area.columns-sheet.getMaxColumns()):0,columns=plan.
area.columns-missing;if(columns<1)return;let told2=sentences=>sentences.map(one=>({...one,row:one.row-row,column:one.column-column})),notes=sheet.getRange(row+1,
column+1,rows,columns).getNotes(),withFaults=(_a=ownNotes(notes,told2(faults),{firstLine:MERGE_NOTES.fault}))!=null?_a:notes,wanted=(_b=ownNotes(withFaults,told2(
suggested),{firstLine:MERGE_NOTES.suggested}))!=null?_b:withFaults;for(let at=0;at<columns;at+=1)wanted.every((cells,line)=>{var _a2;return cells[at]===((_a2=notes[line])==
null?void 0:_a2[at])})||sheet.getRange(row+1,column+at+1,rows,1).setNotes(wanted.map(cells=>{var _a2;return[(_a2=cells[at])!=null?_a2:""]}))}var MOST_LOOKS2=3;function insertSettings({spreadsheet,names},key,rows){let name=freeName(PAGES[key].name,names),sheet=spreadsheet.insertSheet(name,names.length);
return sizeNewTab(sheet,rows),{sheet,id:sheet.getSheetId(),name}}function markSettings(book,key,{id}){writeMark(book,{...book.mark,settings:{...book.mark.settings,
[key]:id}})}function addLate({sheet,name},seen,{plan,prepare:prepare2,write}){let grid=seen;for(let look3=1;look3<=MOST_LOOKS2;look3+=1){let decided=plan(grid);
if(decided===null)return{plan:null,grid};prepare2(decided,grid);let now=readGrid(sheet);if(JSON.stringify(plan(now))===JSON.stringify(decided))return write(decided),
{plan:decided,grid:now};grid=now}throw new Refusal(inUseMessage(name))}var WIDTHS2=[40,260,420,200,260,110,200,110,40,240,110],ADDED_WIDTH=200;function moDanhMucDonVi(){return runCommand(running=>{var _a;let book=readBook(),seen=book.
directory?readGrid(book.directory.sheet):[],{directory}=judgeBook(book,readSources(book),running.moment.day),planFor=grid=>{var _a2,_b;let plan=planDirectory(grid,
directory);if(plan===null)throw new Refusal(directoryWithoutHeading((_b=(_a2=book.directory)==null?void 0:_a2.name)!=null?_b:PAGES.directory.name));return plan},
tab=(_a=book.directory)!=null?_a:insertSettings(book,"directory",planFor(seen).cells.length),{isNew,units:units2,notes}=onTab(tab.name,()=>{let added2=add(tab,seen,
planFor),grid=gridAfter(added2),merges=planMergeColumn(grid,directory);(added2.row===0||book.mark.settings.directory!==tab.id)&&dress(tab.sheet),merges&&dressMergeColumn(
tab.sheet,merges);let notes2=planDirectoryNotes(grid,merges);return noteDirectory(tab.sheet,notes2),{isNew:added2.row===0,units:added2.units,notes:notes2}});markSettings(
book,"directory",tab),tab.sheet.activate();let done=isNew?directoryMade(units2):directoryExtended(units2),sentences=notes?mergeSentences(tab.name,told(notes,notes.
suggested.length)):[];toast([done,...sentences,...strangerSentences(book.leftAlone.strangers)].join(" "))})}function add(tab,seen,planFor){var _a;let{sheet}=tab,
heading=addLate(tab,seen,{plan:grid2=>planFor(grid2).headings,prepare:headings=>dressHeadings(sheet,headings),write:({row,column,cells})=>{sheet.getRange(row+1,
column+1,1,cells.length).setValues([[...cells]])}}),grid=heading.plan?readGrid(sheet):heading.grid,rows=addLate(tab,grid,{plan:now=>{let{row,column,cells,units:units2}=planFor(
now);return cells.length>0?{row,column,cells,units:units2}:null},prepare:({row,column,cells})=>{var _a2,_b;let columns=column+((_b=(_a2=cells[0])==null?void 0:_a2.
length)!=null?_b:0);growGrid(sheet,{rows:row+cells.length,columns},{rows:row,columns})},write:({row,column,cells})=>{var _a2,_b;sheet.getRange(row+1,column+1,cells.
length,(_b=(_a2=cells[0])==null?void 0:_a2.length)!=null?_b:0).setValues(cells.map(line=>line.map(cellValue)))}}),nothing={row:rows.grid.length,column:0,cells:[],
units:0};return{...(_a=rows.plan)!=null?_a:nothing,grid:rows.grid}}function gridAfter({grid,row,column,cells}){let lines=cells.map(line=>[...Array.from({length:column},
()=>""),...line]);return[...grid.slice(0,row),...lines]}function dressHeadings(sheet,{row,column,cells}){let columns=column+cells.length+1;growGrid(sheet,{rows:0,
columns},{rows:0,columns:column}),sheet.getRange(1,column+1,sheet.getMaxRows(),cells.length).setWrap(!0).setVerticalAlignment("middle"),sheet.setColumnWidths(column+
1,cells.length,ADDED_WIDTH),sheet.getRange(row+1,column+1,1,cells.length).setFontWeight("bold").setHorizontalAlignment("center")}function dress(sheet){let columns=WIDTHS2.
length;sheet.getRange(1,1,sheet.getMaxRows(),columns).setWrap(!0).setVerticalAlignment("middle"),sheet.getRange(1,1,1,columns).setFontWeight("bold").setHorizontalAlignment(
"center"),WIDTHS2.forEach((width,index)=>{sheet.setColumnWidth(index+1,width)}),sheet.setFrozenRows(1)}var huong_dan_default=`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <base target="_top">
    <style>
      body { margin: 0; padding: 4px 8px 16px; font: 14px/1.5 Roboto, Arial, sans-serif; color: #202124; }
      h2 { margin: 16px 0 4px; font-size: 15px; }
      p, ol, ul { margin: 4px 0 8px; }
      ol, ul { padding-left: 22px; }
      li { margin: 3px 0; }
      code { padding: 1px 4px; border-radius: 3px; background: #f1f3f4; font-size: 13px; }
      .swatch { display: inline-block; width: 14px; height: 14px; margin-right: 6px; border: 1px solid #9aa0a6; vertical-align: -2px; }
      .below { background: #f4cccc; }
      .no-data { background: #fff2cc; }
      .error { background: #fce5cd; }
    </style>
  </head>
  <body>
    <h2>Làm quen trong ba bước</h2>
    <ol>
      <li>Giữ số liệu như vẫn làm: một dòng tiêu đề (Đơn vị, KH giao, Kết quả…), mỗi đơn vị một dòng; sổ theo dõi mỗi dòng một việc, biểu mỗi tháng hay mỗi đơn \
vị một trang tính cũng được.</li>
      <li>Chọn <b>Chỉ tiêu ▸ Tạo bảng tổng hợp</b>. Hai trang tính <b>Tổng hợp</b> và <b>Đơn vị chưa đạt</b> được lập; biểu gốc không bị sửa.</li>
      <li>Số liệu thay đổi thì chạy lại lệnh. Ý kiến đã gõ ở <b>Đơn vị chưa đạt</b> được giữ nguyên, kể cả khi đã sắp xếp hoặc lọc.</li>
    </ol>
    <h2>Màu và dấu</h2>
    <ul>
      <li><span class="swatch below"></span>▼ chưa đạt kế hoạch</li>
      <li><span class="swatch no-data"></span>chưa có số liệu (ô trống không được coi là 0)</li>
      <li><span class="swatch error"></span>lỗi số liệu: số không đọc được, hoặc đơn vị có hai dòng</li>
    </ul>
    <p><b>Tô màu đơn vị chưa đạt</b> tô trên biểu gốc và tự đổi khi sửa số; <b>Bỏ tô màu</b> xóa hết màu đó.</p>
    <p><b>Kiểm tra số liệu</b> lập danh sách những chỗ sai, thiếu, đáng ngờ, bấm vào vị trí để đến ô. Điều nào giữ nguyên thì ghi lý do, lần sau không nhắc lại.\
</p>
    <h2>Tính khác với cách tiện ích hiểu</h2>
    <p>Chọn <b>Chỉ tiêu ▸ Thiết lập ▸ Danh mục chỉ tiêu</b>: đổi tên, cách tính, KH chung, mức tính đạt, thời hạn; chọn <b>Không sử dụng</b> để bỏ một biểu. Lần\
 lập bảng sau theo đó.</p>
    <h2>Tên đơn vị viết nhiều cách</h2>
    <p>Chọn <b>Chỉ tiêu ▸ Thiết lập ▸ Danh mục đơn vị</b>, ghi các cách viết vào cột <b>Tên gọi khác</b>, cách nhau bằng dấu chấm phẩy.</p>
    <h2>Hàm dùng trong ô</h2>
    <ul>
      <li><code>=TYLE(E5;D5)</code> tỷ lệ phần trăm; <code>=TRANGTHAI(E5;D5)</code> đạt hay chưa đạt</li>
      <li><code>=CONTHIEU(E5;D5)</code> còn thiếu; <code>=VUOT(E5;D5)</code> phần vượt</li>
      <li><code>=CHUADAT(B5:B21;E5:E21;D5:D21)</code> danh sách đơn vị chưa đạt</li>
      <li><code>=TONGHOP(C5:C282;"";B5:B282)</code> đếm hoặc cộng theo đơn vị từ sổ theo dõi</li>
    </ul>
    <p>Phiên bản VERSION.</p>
  </body>
</html>
`;function moHuongDan(){let ui=SpreadsheetApp.getUi();try{let page=HtmlService.createHtmlOutput(huong_dan_default.replace("VERSION",()=>"0.2.0")).setWidth(560).setHeight(
520);ui.showModalDialog(page,"Hướng dẫn");return}catch{return ui.alert(MESSAGES.title,MESSAGES.accounts,ui.ButtonSet.OK),MESSAGES.accounts}}function newHeadings(grid,rows){let layout=findLayout(grid);if(layout===null||!somethingWaits(rows))return null;let missing=DECLARING.filter(column=>!layout.columns.
has(column));return missing.length===0?null:{row:layout.header,column:Math.max(...grid.map(cells=>cells.length)),headings:missing.map(column=>INDICATOR_HEADINGS[column]),
notes:missing.map(column=>INDICATOR_HELP[column])}}function somethingWaits(rows){return rows.some(({as})=>as.kind==="tab"&&as.isAsked||as.kind==="source"&&as.reason!==
""||as.kind==="declared"&&as.faults.length>0)}var MOST_SOURCES=200;function newRows(grid,recognised){let layout=findLayout(grid);if(layout===null){if(!grid.every(row=>row.every(cell2=>cell2==="")))return{row:grid.
length,cells:[],sources:0};let header=INDICATOR_COLUMNS.map(column=>INDICATOR_HEADINGS[column]),rows=recognised.filter(getsRow).map(row=>INDICATOR_COLUMNS.map(column=>recognisedCell(
row,column)));return{row:0,cells:[header,...rows],sources:rows.length}}let width=Math.max(...layout.columns.values())+1,cells=newSources(grid,recognised.filter(
getsRow)).map(row=>{let line=Array.from({length:width},()=>"");for(let[column,index]of layout.columns)line[index]=recognisedCell(row,column);return line});return{
row:grid.length,cells,sources:cells.length}}function getsRow({as}){return as.kind==="source"||as.kind==="tab"&&as.isAsked}function recognisedCell(row,column){var _a,
_b;switch(column){case"name":return cleanText(row.name);case"measure":return cleanText((_a=row.measure)!=null?_a:"");case"source":return row.key;case"calculatio\
n":return CALCULATIONS[row.calculation];case"target":return(_b=row.target)!=null?_b:"";case"threshold":return 100;case"direction":return DIRECTIONS[row.direction];case"\
blank":return BLANK_RESULTS.noData;case"evaluation":return EVALUATIONS.whole;case"merging":return MERGINGS.asGiven;case"due":case"headerRow":case"unitColumn":case"\
targetColumn":case"resultColumn":case"targetPeriod":return""}}var FREE_ROWS=5;function dropdowns(grid,recognised){let layout=findLayout(grid),sourceColumn=layout==
null?void 0:layout.columns.get("source");if(layout===null||sourceColumn===void 0)return null;let width=Math.max(...layout.columns.values())+1,find=rowFinder2(recognised),
keys=sourceWords(recognised),free=Array.from({length:FREE_ROWS},()=>[]),words=[...grid.slice(layout.header+1),...free].map((row,index)=>{var _a;let source=find(
(_a=row[sourceColumn])!=null?_a:"",layout.header+1+index),line=Array.from({length:width},()=>null);for(let[column,index2]of layout.columns)line[index2]=wordsFor(
column,source,keys);return line});return{row:layout.header+1,words}}function sourceWords(recognised){let tabs=recognised.flatMap(({key,as})=>as.kind==="tab"?[{key,
...as}]:[]);return[...tabs.flatMap(({key,reason})=>reason===""?[]:[tabWithReason(key,reason)]),...recognised.flatMap(({key,as})=>as.kind==="source"?[key]:[]),...tabs.
flatMap(({key,reason})=>reason===""?[key]:[])]}function wordsFor(column,source,keys){switch(column){case"source":return keys.length>0&&keys.length<=MOST_SOURCES?
keys:null;case"calculation":return source?source.calculations.map(one=>CALCULATIONS[one]):null;case"targetColumn":case"resultColumn":return source&&source.columns.
length>0?source.columns.map(({label})=>label):null;case"unitColumn":return source&&source.unitColumns.length>0?source.unitColumns.map(({label})=>label):null;case"\
headerRow":return source&&source.headerRows.length>0?source.headerRows:null;case"targetPeriod":return TARGET_PERIODS;case"direction":return Object.values(DIRECTIONS);case"\
blank":return Object.values(BLANK_RESULTS);case"evaluation":return Object.values(EVALUATIONS);case"merging":return Object.values(MERGINGS);case"name":case"measu\
re":case"target":case"threshold":case"due":return null}}var HELP="Chọn trong danh sách; để trống là theo biểu.";function setDropdowns2(sheet,{row,words}){var _a,_b;let range2=sheet.getRange(row+1,1,words.length,
(_b=(_a=words[0])==null?void 0:_a.length)!=null?_b:1),builder3=listBuilder(),changed2=!1,rules=range2.getDataValidations().map((line,index)=>line.map((own,column)=>{
var _a2,_b2;let wanted=(_b2=(_a2=words[index])==null?void 0:_a2[column])!=null?_b2:null;return own&&own.getHelpText()!==HELP||sameWords(own,wanted)?own:(changed2=
!0,wanted&&builder3(wanted))}));changed2&&range2.setDataValidations(rules)}function sameWords(own,wanted){if(!own||!wanted)return!own&&!wanted;let words=own.getCriteriaValues()[0];
return Array.isArray(words)&&words.length===wanted.length&&wanted.every((word,at)=>word===words[at])}function listBuilder(){let built=new Map;return words=>{let key=JSON.
stringify(words),known=built.get(key);if(known)return known;let rule=SpreadsheetApp.newDataValidation().requireValueInList([...words],!0).setAllowInvalid(!0).setHelpText(
HELP).build();return built.set(key,rule),rule}}var WIDTHS3=[{count:1,width:220},{count:1,width:80},{count:1,width:280},{count:1,width:190},{count:3,width:110},{count:1,width:200},{count:1,width:150},{count:2,
width:190},{count:3,width:150}],LINES2="#9aa0a6";function moDanhMucChiTieu(){return runCommand(()=>{var _a,_b;let book=readBook(),cells=readSettingsCells(book),
{proposed,answers:answers2}=proposeBook(book,cells),recognised=indicatorRows(proposed,answers2);if(!recognised.some(getsRow)&&!book.indicators)throw new Refusal(
MESSAGES.nothingFound);let seen=cells.typed,missing=newRows(seen,recognised),tab=(_a=book.indicators)!=null?_a:insertSettings(book,"indicators",missing.cells.length),
{grid,added:added2}=onTab(tab.name,()=>{let wide=addHeadings(tab,seen,recognised),after=append(tab,wide,recognised),lists=dropdowns(after.grid,recognised);return lists&&
(growGrid(tab.sheet,{rows:lists.row+lists.words.length,columns:0},{rows:after.grid.length,columns:0}),setDropdowns2(tab.sheet,lists)),book.mark.settings.indicators!==
tab.id&&dress2(tab.sheet,after.grid),after});markSettings(book,"indicators",tab);let read=readSettings(meantNow(grid,cells),recognised,grid),sentences=[...tellFaults(
{...book,indicators:tab},read,grid),...strangerSentences(book.leftAlone.strangers)];tab.sheet.activate();let made=(added2==null?void 0:added2.row)===0?indicatorsMade:
indicatorsExtended,waiting=waitingSentences(read.waiting);toast([made((_b=added2==null?void 0:added2.sources)!=null?_b:0),...waiting,...sentences].join(" "))})}
function meantNow(grid,{typed,meant}){return grid.map((line,row)=>{var _a;let own=(_a=typed[row])!=null?_a:[];return JSON.stringify(own)===JSON.stringify(line.slice(
0,own.length))?line.map((cell2,column)=>{var _a2,_b;return(_b=(_a2=meant[row])==null?void 0:_a2[column])!=null?_b:cell2}):line})}function addHeadings(tab,seen,rows){
let{sheet}=tab,{plan,grid}=addLate(tab,seen,{plan:now=>newHeadings(now,rows),prepare:({column,headings},now)=>growGrid(sheet,{rows:now.length,columns:column+headings.
length},{rows:now.length,columns:column}),write:({row,column,headings,notes})=>{sheet.getRange(row+1,column+1,1,headings.length).setValues([[...headings]]).setNotes(
[[...notes]]).setFontWeight("bold").setHorizontalAlignment("center").setWrap(!0)}});return plan===null?grid:grid.map((cells,row)=>[...cells,...Array.from({length:plan.
column-cells.length},()=>""),...plan.headings.map(heading=>row===plan.row?heading:"")])}function append(tab,seen,recognised){let{sheet}=tab,{plan:added2,grid}=addLate(
tab,seen,{plan:now=>{let rows=newRows(now,recognised);return rows.cells.length>0?rows:null},prepare:(rows,now)=>format(sheet,rows,now),write:({row,cells})=>{var _a,
_b;sheet.getRange(row+1,1,cells.length,(_b=(_a=cells[0])==null?void 0:_a.length)!=null?_b:0).setValues(cells.map(line=>line.map(cellValue))).setWrap(!0).setVerticalAlignment(
"middle").setBorder(!0,!0,!0,!0,!0,!0,LINES2,SpreadsheetApp.BorderStyle.SOLID)}});return{grid:added2?[...grid.slice(0,added2.row),...added2.cells]:grid,added:added2}}
function format(sheet,{row,cells},kept){var _a,_b,_c,_d,_e,_f,_g;let columns=(_b=(_a=cells[0])==null?void 0:_a.length)!=null?_b:0;growGrid(sheet,{rows:row+cells.
length,columns},{rows:row,columns:(_d=(_c=kept[0])==null?void 0:_c.length)!=null?_d:columns});let layout=findLayout([...kept.slice(0,row),...cells]),columnOf=column=>{
let index=layout==null?void 0:layout.columns.get(column);return index===void 0?null:sheet.getRange(row+1,index+1,cells.length,1)},target=(_e=layout==null?void 0:
layout.columns.get("target"))!=null?_e:0,formats=cells.map(line=>[Number.isInteger(line[target])?"#,##0":"general"]);(_f=columnOf("target"))==null||_f.setNumberFormats(
formats),(_g=columnOf("due"))==null||_g.setNumberFormat("dd/mm/yyyy")}function dress2(sheet,grid){let layout=findLayout(grid),isOwnOrder=INDICATOR_COLUMNS.every(
(column,index)=>(layout==null?void 0:layout.columns.get(column))===index);if((layout==null?void 0:layout.header)!==0||!isOwnOrder)return;let count=INDICATOR_COLUMNS.
length;sheet.getRange(1,1,1,count).setFontWeight("bold").setHorizontalAlignment("center").setNotes([INDICATOR_COLUMNS.map(column=>INDICATOR_HELP[column])]);let first=1;
for(let{count:columns,width}of WIDTHS3)sheet.setColumnWidths(first,columns,width),first+=columns;if(sheet.setFrozenRows(1),sheet.getColumnGroupDepth(FOLDED.before+
1)===0){let folded2=count-FOLDED.before-FOLDED.behind;sheet.getRange(1,FOLDED.before+1,1,folded2).shiftColumnGroupDepth(1)}sheet.collapseAllColumnGroups()}function unitCells(source){let named=("stateColumn"in source?source.rows.filter(({row,unitRow})=>row===unitRow):source.rows.filter(({kind})=>kind==="unit")).map(
one=>{var _a;return"nameRow"in one&&(_a=one.nameRow)!=null?_a:one.row});return{column:source.unitColumn,rows:[...new Set(named)]}}function unitArea({column,rows}){
let[first]=rows,last=rows[rows.length-1];return first===void 0||last===void 0?null:{row:first,column,rows:last-first+1,columns:1}}function planLists(cells,present,source){
var _a;let area=unitArea(cells);if(!area)return{lists:[],kept:0};let lists=[],kept=0;for(let row of cells.rows){let cell2=(_a=present[row-area.row])!=null?_a:{kind:"\
none"};cell2.kind==="staff"&&(kept+=1);let before2=cell2.kind==="ours"?cell2.source:null;if(cell2.kind==="staff"||isSameSource(before2,source))continue;let last=lists[lists.
length-1];last&&last.area.row+last.area.rows===row&&isSameSource(last.before,before2)?lists[lists.length-1]={...last,area:{...last.area,rows:last.area.rows+1}}:
lists.push({area:{row,column:area.column,rows:1,columns:1},before:before2,after:source})}return{lists,kept}}function isSameSource(one,other){return JSON.stringify(
one&&[one.kind,...one.values])===JSON.stringify(other&&[other.kind,...other.values])}var thay_doi_default=`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>Các ô sẽ thay đổi</title>
    <base target="_top">
    <style>
      html, body { height: 100%; margin: 0; }
      body { display: flex; flex-direction: column; gap: 8px; box-sizing: border-box; padding: 0 4px 4px; font: 14px/1.45 Roboto, Arial, sans-serif; color: #202\
124; background: #fff; }
      main { display: contents; }
      p { margin: 0; }
      .row { display: flex; align-items: center; gap: 8px; flex: none; }
      .list { flex: 1 0 0; min-height: 200px; overflow: auto; border: 1px solid #dadce0; border-radius: 4px; }
      table { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; font-size: 13px; }
      caption, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      th, td { padding: 5px 10px; border-bottom: 1px solid #e8eaed; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      thead th { position: sticky; top: 0; z-index: 1; background: #f1f3f4; border-bottom-color: #bdc1c6; font-weight: 600; }
      tbody th { padding-top: 9px; background: #f8f9fa; font-weight: 600; }
      td.cell { white-space: pre-wrap; }
      td.after { font-weight: 600; }
      .place { width: 96px; }
      .unit { width: 24%; }
      .reason { width: 120px; }
      label { display: flex; align-items: center; gap: 8px; cursor: pointer; }
      input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: #0b57d0; }
      tr.dropped td { color: #5f6368; background: #fafafa; }
      tr.dropped td.after { font-weight: 400; text-decoration: line-through; }
      button { height: 32px; padding: 0 16px; border: 1px solid #747775; border-radius: 16px; background: #fff; color: inherit; font: inherit; font-weight: 500;\
 cursor: pointer; }
      button:hover { background: #f1f3f4; }
      button.primary { border-color: #0b57d0; background: #0b57d0; color: #fff; }
      button.primary:hover { background: #0842a0; }
      button:disabled { border-color: #dadce0; background: #e8eaed; color: #5f6368; cursor: default; }
      :focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
      #told { flex: 1; }
      #told.failure { color: #b3261e; }
    </style>
  </head>
  <body>
    <main>
      <h1 class="unseen">Các ô sẽ thay đổi</h1>
      <div id="intro"></div>
      <div class="row">
        <button type="button" id="all">Chọn tất cả</button>
        <button type="button" id="none">Bỏ chọn tất cả</button>
      </div>
      <section class="list" aria-label="Danh sách ô">
        <table id="list">
          <caption>Các ô sẽ thay đổi, theo trang tính</caption>
          <thead>
            <tr>
              <th scope="col" class="place">Vị trí</th>
              <th scope="col" class="unit">Đơn vị</th>
              <th scope="col">Đang có</th>
              <th scope="col">Sẽ thành</th>
              <th scope="col" class="reason">Lý do</th>
            </tr>
          </thead>
        </table>
      </section>
      <div class="row">
        <button type="button" id="apply" class="primary"></button>
        <button type="button" id="close">Đóng</button>
        <output id="told"></output>
      </div>
    </main>
    <script type="application/json" id="choices">null<\/script>
    <script>
      (() => {
        'use strict';
        const byId = (id) => document.getElementById(id);
        const { command, intro, tabs, words } = JSON.parse(byId('choices').textContent);
        const list = byId('list');
        const boxes = [];
        let reached;

        /** An element with text in it, never html. */
        function element(name, text, className) {
          const made = document.createElement(name);
          made.textContent = text;
          if (className) made.className = className;
          return made;
        }

        function rowOf([key, place, unit, before, after, reason]) {
          const box = document.createElement('input');
          box.type = 'checkbox';
          box.checked = true;
          box.value = key;
          box.tabIndex = -1;
          boxes.push(box);
          const label = document.createElement('label');
          label.append(box, element('span', place));
          const first = document.createElement('td');
          first.append(label);
          const row = document.createElement('tr');
          row.append(first, element('td', unit), element('td', before, 'cell'), element('td', after, 'cell after'), element('td', reason));
          return row;
        }

        function bodyOf({ name, rows }) {
          const heading = element('th', \`\${name} (\${inWords(rows.length)} ô)\`);
          heading.colSpan = 5;
          heading.scope = 'rowgroup';
          const top = document.createElement('tr');
          top.append(heading);
          const body = document.createElement('tbody');
          body.append(top, ...rows.map(rowOf));
          return body;
        }

        /** 1234 as 1.234. */
        function inWords(count) {
          return String(count).replace(/\\B(?=(?:\\d{3})+$)/g, '.');
        }

        function kept() {
          return boxes.filter((box) => box.checked);
        }

        function show() {
          for (const box of boxes) box.closest('tr').classList.toggle('dropped', !box.checked);
          const count = kept().length;
          byId('apply').textContent = \`Thực hiện (\${inWords(count)} ô)\`;
          byId('apply').disabled = count === 0;
        }

        function setAll(checked) {
          for (const box of boxes) box.checked = checked;
          tell('');
          show();
        }

        function tell(text, isFailure) {
          byId('told').textContent = text;
          byId('told').classList.toggle('failure', isFailure === true);
        }

        /** One box at a time is reached by Tab; arrows go to the others. */
        function reach(box) {
          if (reached) reached.tabIndex = -1;
          reached = box;
          box.tabIndex = 0;
        }

        function setBusy(busy) {
          for (const control of [...boxes, ...document.querySelectorAll('button')]) control.disabled = busy;
          if (!busy) show();
        }

        function stopped(text) {
          setBusy(false);
          tell(text, true);
          byId('apply').focus();
        }

        function failureInWords({ message }) {
          return /PERMISSION_DENIED|Authori[sz]ation/i.test(message) ? words.accounts : words.failed + message;
        }

        byId('intro').append(...intro.map((text) => element('p', text)));
        list.append(...tabs.map(bodyOf));
        show();

        list.addEventListener('change', () => {
          tell('');
          show();
        });
        list.addEventListener('focusin', ({ target }) => reach(target));
        list.addEventListener('keydown', (event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          const next = step && boxes[boxes.indexOf(event.target) + step];
          if (!next) return;
          event.preventDefault();
          next.focus();
        });
        document.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape') google.script.host.close();
        });
        byId('all').addEventListener('click', () => setAll(true));
        byId('none').addEventListener('click', () => setAll(false));
        byId('close').addEventListener('click', () => google.script.host.close());
        byId('apply').addEventListener('click', () => {
          const keys = kept().map((box) => box.value);
          setBusy(true);
          tell('Đang thực hiện…');
          google.script.run
            .withSuccessHandler(({ done, message }) => (done ? google.script.host.close() : stopped(message)))
            .withFailureHandler((error) => stopped(failureInWords(error)))
            .thucHienThayDoi(command, keys);
        });
        if (boxes[0]) {
          reach(boxes[0]);
          boxes[0].focus();
        }
      })();
    <\/script>
  </body>
</html>
`;function changePlace({place}){return`${place.tab}!${cellA1(place)}`}function agreedChanges(asked,now){let wanted=new Set(now.map(change=>JSON.stringify(change)));
return{agreed:asked.filter(change=>wanted.has(JSON.stringify(change))),moved:asked.filter(change=>!wanted.has(JSON.stringify(change)))}}var MOST_CHOICES2=2e3,LONGEST_CHOICE=300,LIKE_BLANKS=/[\t\u00a0\u2007\u202f]/g,UNSEEN=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;function changeKey(change){
return`${changePlace(change)} ${hashText(JSON.stringify(change))}`}function keptChanges(keys,planned){let wanted=new Set(keys),keyed=planned.map(change=>({change,
key:changeKey(change)})),known=new Set(keyed.map(({key})=>key));return{kept:keyed.filter(({key})=>wanted.has(key)).map(({change})=>change),moved:[...wanted].filter(
key=>!known.has(key)).map(key=>key.slice(0,key.lastIndexOf(" ")))}}function choicesOf2(command,{changes,leftAlone}){var _a;let byTab=new Map;for(let change of changes.
slice(0,MOST_CHOICES2)){let rows=(_a=byTab.get(change.place.tab))!=null?_a:[];byTab.set(change.place.tab,rows),rows.push(choiceRow(change))}let rest=changes.length-
MOST_CHOICES2;return{command,intro:[`Sẽ thay đổi ${countsInWords2(changes)}. Bỏ dấu chọn ở ô cần giữ nguyên.`,...rest>0?[`Chỉ liệt kê ${formatNumber(
MOST_CHOICES2)} ô đầu; ${formatNumber(rest)} ô còn lại được giữ nguyên, chạy lại lệnh để xem tiếp.`]:[],...leftAlone],tabs:[...byTab].
map(([name,rows])=>({name,rows}))}}function embeddedJson(value){return JSON.stringify(value).replace(/</g,"\\u003c")}function choiceRow(change){let{place,before:before2,
after,format:format2,reason,witness}=change,why=looksAlike(before2,after)?`${REASON_WORDS[reason]} (khác mã ký tự)`:REASON_WORDS[reason];return[changeKey(change),
cellA1(place),shortened2(witness.name),cellInWords(before2,format2.before,LONGEST_CHOICE),cellInWords(after,format2.after,LONGEST_CHOICE),why]}function looksAlike(before2,after){
return typeof before2!="string"||before2===after?!1:before2.normalize("NFC").replace(LIKE_BLANKS," ").replace(UNSEEN,"")===after}var LONGEST_FIGURE2=80,CURRENCY_ONLY=/^[^a-zà-ỹđ]*(?:đồng|vnđ|vnd|đ)?[\s.]*$/i;function clearNumber(text,column){if(column.kind==="text"||text.length>LONGEST_FIGURE2||
text.includes("("))return null;if(column.kind==="rates")return clearRate(text,column.scale);let isCode=column.kind==="numbers"&&/^0[0-9]/.test(text);if(text.includes(
"%")||isCode||!hasClearUnit(text,column))return null;let measure=column.kind==="figures"?column.measure:null,reading=parseNumberIn(text,exponentOfMeasure(measure));
return reading.kind==="number"?reading.value:null}function hasClearUnit(text,column){if(!/[a-zà-ỹđ₫]/i.test(text))return!0;if(column.kind!=="figures")return!1;
let{measure,money}=column;return money||measure===null&&CURRENCY_ONLY.test(text)}function clearRate(text,scale){let reading=text.includes("%")&&scale==="fractio\
n"?parseNumber(text):parsePercent(text);return reading.kind!=="number"||scale==="fraction"&&!text.includes("%")?null:reading.value}var DEFAULT_DIGITS=1,MOST_TYPED_DIGITS=4,EXACT_DIGITS=12,MODES=["halfUp","truncate","below100"];function readRateStyle(tab,column,rows){let typed=readTyped(tab,
column,rows),shown3=commonFormat(tab,(typed.length>0?typed:rows).map(({row})=>({row,column}))),scale=scaleOf(typed,shown3),points=typed.map(cell2=>({...cell2,points:inPoints(
cell2,scale)})),most3=Math.max(0,...points.map(cell2=>decimalsOf4(cell2.points))),rounded=points.some(({result,target,points:value})=>roundRatio(result,target,{
digits:EXACT_DIGITS,mode:"halfUp"})!==value),fixed=formatDigits(shown3),digits=most3>MOST_TYPED_DIGITS?null:rounded?most3:Math.max(most3,fixed!=null?fixed:DEFAULT_DIGITS),
best=MODES.map(mode=>{let fits2=points.filter(cell2=>roundRatio(cell2.result,cell2.target,{digits:digits!=null?digits:EXACT_DIGITS,mode})===cell2.points);return{
mode,count:fits2.length}}).reduce((first,next)=>next.count>first.count?next:first);return{scale,digits,mode:best.mode,format:formatFor(scale,shown3,digits)}}function rateInStyle({
result,target},{scale,digits,mode}){let points=roundRatio(result,target,{digits:digits!=null?digits:EXACT_DIGITS,mode});return scale==="points"?points:multiplyExact(
[points,.01])}function readTyped(tab,column,rows){return rows.flatMap(row=>{let cell2=cellAt(tab.values,row.row,column),reading=parsePercent(cell2);if(reading.kind!==
"number"||formulaAt(tab,row.row,column)!=="")return[];let says2=typeof cell2=="number"?"number":String(cell2).includes("%")?"percent":"text";return[{...row,value:reading.
value,says:says2}]})}function scaleOf(typed,shown3){let numbers=lead(typed.filter(({says:says2})=>says2==="number")),all=numbers===0?lead(typed):numbers;return all!==
0?all>0?"fraction":"points":isPercentFormat(shown3)?"fraction":"points"}function lead(typed){let count=0;for(let{result,target,value,says:says2}of typed){let ratio=result/
target;says2==="percent"?count+=1:ratio!==0&&value!==0&&(count+=Math.abs(value-ratio)<Math.abs(value-100*ratio)?1:-1)}return count}function inPoints({value,says:says2},scale){
return scale==="points"||says2==="percent"?value:multiplyExact([value,100])}function formatFor(scale,shown3,digits){if(isPercentFormat(shown3)===(scale==="fract\
ion"))return shown3;if(scale==="points")return"";let decimals2=digits!=null?digits:DEFAULT_DIGITS;return decimals2===0?"0%":`0.${"0".repeat(decimals2)}%`}function decimalsOf4(value){
var _a,_b;let[mantissa="",exponent="0"]=String(value).split("e");return Math.max(0,((_b=(_a=mantissa.split(".")[1])==null?void 0:_a.length)!=null?_b:0)-Number(exponent))}var BLANKS2=/[\t\v\f \u0085\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]+/g,INVISIBLE2=/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,BREAKS=/\r\n?|\u2028|\u2029/g;
function tidyText(text){return text.replace(INVISIBLE2,"").normalize("NFC").replace(BREAKS,`
`).split(`
`).map(line=>line.replace(BLANKS2," ").trim()).join(`
`).trim()}function tableColumns(table,tab,tables){let first=firstColumn2(table),beside=tables.filter(other=>other.tab===table.tab&&firstColumn2(other)>first&&other.header.
first<=table.header.last&&other.header.last>=table.header.first),width=Math.max(0,...tab.values.slice(table.header.first,table.header.last+1).map(row=>row.length)),
end=Math.min(width,...beside.map(firstColumn2)),columns=[],lastHeading=first;for(let column=first;column<end;column+=1)columns.push(column),hasHeading2(table,tab,
column)&&(lastHeading=column);return columns.filter(column=>column<=lastHeading)}function firstColumn2({ordinalColumn,unitColumn}){return ordinalColumn!=null?ordinalColumn:
unitColumn}function hasHeading2({header},tab,column){for(let row=header.first;row<=header.last;row+=1){let cell2=cellAt(tab.values,row,column);if(typeof cell2!=
"string"||tidyText(cell2)!=="")return!0}return!1}function numberFormat(own,shown3,{text,value}){if(text.includes("%"))return isPercentFormat(own)?own:percentFormat(shown3,text);if(!isAutomaticFormat(own)&&!isTextFormat(
own))return own;let isGrouped=/[0-9][.\s][0-9]{3}|[a-zđ₫]/i.test(text),wanted=shown3===""&&isGrouped?withDecimals("#,##0",text):shown3;return wanted!==""&&showsAll(
wanted,value)?wanted:isTextFormat(own)?"general":own}function showsAll(format2,value){let digits=formatDigits(format2);return digits===null||Number(value.toFixed(
Math.min(digits,20)))===value}function percentFormat(shown3,text){return isPercentFormat(shown3)?shown3:`${withDecimals("0",text)}%`}function withDecimals(whole2,text){
var _a,_b;let decimals2=/[a-zđ₫]/i.test(text)?"":(_b=(_a=/,([0-9]+)/.exec(text))==null?void 0:_a[1])!=null?_b:"";return decimals2===""?whole2:`${whole2}.${"0".
repeat(decimals2.length)}`}function planCleaning(survey,tabs){let changes=rawTables(survey).flatMap(table=>{let tab=tabs.get(table.tab);return tab?cleanTable(table,tab,survey):[]}),inLogs=survey.
logs.flatMap(log=>{let tab=tabs.get(log.tab);return tab?cleanLog(log,tab):[]});return{changes:[...changes,...inLogs],leftAlone:[]}}function cleanLog({unitColumn,
indicators,rows},tab){let cleaned={tab,unitColumn,rows:rows.map(({row})=>row),isWritable:writableCells(tab)},amounts=indicators.flatMap(({amountColumn,measure,money})=>amountColumn===
null?[]:[{column:amountColumn,kind:{kind:"figures",measure,money}}]);return[{column:unitColumn,kind:{kind:"text"}},...amounts].flatMap(({column,kind})=>cleanColumn(
column,kind,{...cleaned,shown:commonFormat(tab,numbersIn3(tab,cleaned.rows,column))}))}function cleanTable(table,tab,survey){let isWritable=writableCells(tab),indicators=survey.
sources.filter(indicator=>indicator.table===table);return tableColumns(table,tab,rawTables(survey)).filter(column=>column!==table.ordinalColumn).flatMap(column=>{
let kind=columnKind(column,{table,tab,indicators}),shown3=commonFormat(tab,numberCells(table,tab,column)),rows=table.rows.map(({row})=>row);return cleanColumn(column,
kind,{tab,unitColumn:table.unitColumn,rows,isWritable,shown:shown3})})}function cleanColumn(column,kind,{tab,unitColumn,rows,isWritable,shown:shown3}){return rows.
flatMap(row=>{let before2=cellAt(tab.values,row,column);if(typeof before2!="string"||before2===""||!isWritable(row,column))return[];let decided=decide(before2,column===
unitColumn?"name":kind);if(decided===null)return[];let own=formatAt(tab,row,column),typed=kind.kind==="rates"&&kind.scale==="points"?before2.replace("%",""):before2,
value=decided.after,after=typeof value=="number"?numberFormat(own,shown3,{text:typed,value}):own,name=tidyText(String(cellAt(tab.values,row,unitColumn)));return[
{place:{tab:tab.name,row,column},before:before2,...decided,format:{before:own,after},witness:{column:unitColumn,name}}]})}function columnKind(column,{table,tab,
indicators}){for(let indicator of indicators){let{target,rateColumn,shortfallColumn}=indicator.columns,figures=[...resultColumnsOf(indicator.columns),shortfallColumn,
...targetColumnsOf(target)],{measure,money}=indicator.columns;if(figures.includes(column))return{kind:"figures",measure,money};if(rateColumn===column){let rated=indicator.
measures.flatMap(({rows,assessment})=>{let[row]=rows;return row===void 0||!assessment.rate?[]:[{row,...assessment.rate}]});return{kind:"rates",scale:readRateStyle(
tab,column,rated).scale}}}let filled2=table.rows.filter(({kind})=>kind==="unit").filter(({row})=>tidyText(String(cellAt(tab.values,row,column)))!=="");return{kind:numberCells(
table,tab,column).length*2>filled2.length&&column>table.unitColumn?"numbers":"text"}}function numberCells({rows},tab,column){let units2=rows.filter(({kind})=>kind===
"unit");return numbersIn3(tab,units2.map(({row})=>row),column)}function numbersIn3(tab,rows,column){return rows.flatMap(row=>typeof cellAt(tab.values,row,column)==
"number"?[{row,column}]:[])}function decide(before2,column){let tidy=tidyText(before2);if(tidy==="")return{after:"",reason:"blank"};let value=column==="name"?null:
clearNumber(tidy,column);return value!==null?{after:value,reason:"number"}:tidy===before2?null:{after:tidy,reason:column==="name"?"name":"text"}}function planRates(survey,tabs){let plans=survey.sources.map(indicator=>{let tab=tabs.get(indicator.table.tab),column=indicator.columns.rateColumn;return!tab||column===
null?{changes:[],leftAlone:[]}:planColumn(indicator,tab,column)});return{changes:plans.flatMap(({changes})=>changes),leftAlone:plans.flatMap(({leftAlone})=>leftAlone)}}
function planColumn(indicator,tab,column){let{table}=indicator,units2=unitRows(indicator,tab),open=[...units2,...sumRows(indicator,tab)].sort((a,b)=>a.row-b.row).
filter(({row})=>isBlank4(cellAt(tab.values,row,column))&&formulaAt(tab,row,column)==="");if(open.length===0)return{changes:[],leftAlone:[]};let where=`'${table.
tab}', cột tỷ lệ của ${indicator.name}`;if(isColumnOfFormulas(tab,column,table.rows))return{changes:[],leftAlone:[`${where}: cột dùng công thức nên để n\
guyên, hãy kéo công thức xuống.`]};let style=readRateStyle(tab,column,units2),isWritable=writableCells(tab),writable=open.filter(({row})=>isWritable(row,
column)),names=new Map(table.rows.map(({row})=>[row,nameAt2(tab,row,table.unitColumn)])),closed=open.length-writable.length;return{changes:writable.map(rated=>{
var _a;let before2=formatAt(tab,rated.row,column);return{place:{tab:tab.name,row:rated.row,column},before:cellAt(tab.values,rated.row,column),after:rateInStyle(
rated,style),format:{before:before2,after:formatAfter(before2,style)},reason:"rate",witness:{column:table.unitColumn,name:(_a=names.get(rated.row))!=null?_a:""}}}),
leftAlone:closed===0?[]:[`${where}: ${closed} ô trong ô gộp hoặc dưới công thức mảng nên để nguyên.`]}}function unitRows(indicator,tab){return indicator.
measures.flatMap(({rows,result,assessment})=>{let[row]=rows;if(row===void 0||rows.length>1||!assessment.rate)return[];let added2=[...new Set(result.places.map(place=>place.
row))];return added2.length>1?ownRates(indicator,tab,added2):[{row,...assessment.rate}]})}function sumRows(indicator,tab){if(isPercent(indicator.columns.measure))
return[];let rows=indicator.table.rows.filter(({kind})=>kind!=="unit").map(({row})=>row);return ownRates(indicator,tab,rows)}function ownRates({columns},tab,rows){
let{target}=columns;if(target.kind!=="column")return[];let exponent=exponentOfMeasure(columns.measure),figureAt2=(row,added2)=>addFigures(added2.map(column=>figureAt(
tab.values,{tab:tab.name,row,column},exponent)));return rows.flatMap(row=>{let planned=figureAt2(row,targetColumnsOf(target)).reading,reached2=figureAt2(row,resultColumnsOf(
columns)).reading;return planned.kind!=="number"||reached2.kind!=="number"?[]:planned.value>0?[{row,result:reached2.value,target:planned.value}]:[]})}function isColumnOfFormulas(tab,column,rows){
let filled2=rows.filter(({row})=>formulaAt(tab,row,column)!==""||!isBlank4(cellAt(tab.values,row,column)));return filled2.filter(({row})=>formulaAt(tab,row,column)!==
"").length*2>filled2.length}function formatAfter(own,{scale,format:format2}){return isPercentFormat(own)===(scale==="fraction")&&!isTextFormat(own)&&!(isAutomaticFormat(
own)&&format2!=="")?own:format2===""?"general":format2}function isBlank4(cell2){return typeof cell2=="string"&&tidyText(cell2)===""}function nameAt2(tab,row,column){
return tidyText(String(cellAt(tab.values,row,column)))}function undoCell({place,before:before2,after,format:format2,witness}){let{row,column}=place;return{row,column,before:before2,after,formatBefore:format2.before,
formatAfter:format2.after,witness}}function planUndo(tab,cells){var _a;let restored=[],changed2=[],rowOf=rowFinder3(tab,cells),found2=cells.map(cell2=>({cell:cell2,
place:rowOf(cell2)})),shiftOf=columnShifts(tab,found2);for(let{cell:cell2,place:stood}of found2){let{before:before2,after,formatBefore,formatAfter:formatAfter2}=cell2,
place=stood&&{row:stood.row,column:stood.column+((_a=shiftOf.get(stood.column))!=null?_a:0)},now=place===null?null:cellAt(tab.values,place.row,place.column);if(place===
null||formulaAt(tab,place.row,place.column)!=="")changed2.push(cell2);else if(now===after){let own=formatAt(tab,place.row,place.column),format2=sameFormat(own,formatAfter2)?
formatBefore:own;restored.push({...place,value:before2,format:format2,cell:cell2})}else now!==before2&&changed2.push(cell2)}return{restored,changed:changed2}}function rowFinder3(tab,cells){
let isNamed=({name},{row,column})=>tidyText(String(cellAt(tab.values,row,column)))===name,stays=({row,witness})=>isNamed(witness,{row,column:witness.column}),sought=new Set(
cells.filter(cell2=>!stays(cell2)).map(({witness})=>witness.name)),places=new Map;return sought.size>0&&tab.values.forEach((values,row)=>{values.forEach((value,column)=>{
var _a;let name=tidyText(String(value));sought.has(name)&&places.set(name,[...(_a=places.get(name))!=null?_a:[],{row,column}])})}),cell2=>{var _a;if(stays(cell2))
return{row:cell2.row,column:cell2.column};let[only,second]=cell2.witness.name===""?[]:(_a=places.get(cell2.witness.name))!=null?_a:[];if(only===void 0||second!==
void 0)return null;let column=only.column+cell2.column-cell2.witness.column;return column<0?null:{row:only.row,column}}}var FEWEST_TO_FIND=3;function columnShifts(tab,found2){
let shifts=new Map,placed=found2.flatMap(({cell:cell2,place})=>place?[{cell:cell2,place}]:[]);for(let[column,own]of groupBy(placed,({place})=>place.column)){let holds=({
cell:cell2,place},at)=>cellAt(tab.values,place.row,at)===cell2.after,stoodBefore=({cell:cell2,place})=>cell2.before!==""&&cellAt(tab.values,place.row,column)===
cell2.before,isKnown2=own.some(one=>holds(one,column)||stoodBefore(one)),differing=new Set(own.map(({cell:cell2})=>cell2.after)).size;if(isKnown2||own.length<FEWEST_TO_FIND||
differing<2)continue;let width=Math.max(...own.map(({place})=>{var _a,_b;return(_b=(_a=tab.values[place.row])==null?void 0:_a.length)!=null?_b:0})),columns=Array.
from({length:width},(_,at)=>at).filter(at=>own.every(one=>holds(one,at))),[only,second]=columns;only!==void 0&&second===void 0&&shifts.set(column,only-column)}return shifts}
function sameFormat(format2,other){return format2===other||isAutomaticFormat(format2)&&isAutomaticFormat(other)}function carriedCells(tab,begun,next){let keyOf7=({
row,column})=>`${row} ${column}`,first=new Map(begun.map(cell2=>[keyOf7(cell2),cell2])),nextKeys=new Set(next.map(keyOf7));return[...planUndo(tab,begun).restored.
map(({cell:cell2,row,column})=>{let witness={...cell2.witness,column:cell2.witness.column+column-cell2.column};return{...cell2,row,column,witness}}).filter(cell2=>!nextKeys.
has(keyOf7(cell2))),...next.map(cell2=>{let known=first.get(keyOf7(cell2));return(known==null?void 0:known.before)===cell2.before?{...cell2,formatBefore:known.formatBefore}:
cell2})]}var MOST_RANGES=10;function layOutWrites(tab,cells){let byColumn=new Map;for(let cell2 of cells){let known=byColumn.get(cell2.column);known?known.push(cell2):byColumn.
set(cell2.column,[cell2])}let isWritable=writableCells(tab),writes=[],written=[],left=[];for(let[column,unsorted]of byColumn){let sorted=[...unsorted].sort((a,b)=>a.
row-b.row),close=runsOf2(sorted,()=>!1);(close.length<=MOST_RANGES?close:runsOf2(sorted,row=>canRewrite(tab,{row,column,isWritable}))).forEach((run,index)=>{index<
MOST_RANGES?(writes.push(writeOf(tab,column,run)),written.push(...run)):left.push(...run)})}return{writes,written,left}}function guarded(value,format2){if(typeof value==
"object")throw new TypeError("Write figures and text to raw cells, not days");return typeof value=="string"&&!isTextFormat(format2)?guardText(value):value}function runsOf2(sorted,canBridge){
var _a,_b;let runs=[],last;for(let cell2 of sorted){let end=(_b=(_a=last==null?void 0:last[last.length-1])==null?void 0:_a.row)!=null?_b:Number.NEGATIVE_INFINITY;
last&&isBridged(end+1,cell2.row,canBridge)?last.push(cell2):(last=[cell2],runs.push(last))}return runs}function isBridged(from,to,canBridge){if(!Number.isFinite(
from))return!1;for(let row=from;row<to;row+=1)if(!canBridge(row))return!1;return!0}function canRewrite(tab,at){return typeof cellAt(tab.values,at.row,at.column)!=
"object"&&at.isWritable(at.row,at.column)}function writeOf(tab,column,run){var _a,_b,_c,_d;let first=(_b=(_a=run[0])==null?void 0:_a.row)!=null?_b:0,last=(_d=(_c=
run[run.length-1])==null?void 0:_c.row)!=null?_d:0,changed2=new Map(run.map(cell2=>[cell2.row,cell2])),rows=Array.from({length:last-first+1},(_,index)=>first+index),
formatOf2=row=>{var _a2,_b2;return(_b2=(_a2=changed2.get(row))==null?void 0:_a2.format)!=null?_b2:formatAt(tab,row,column)},reformats=rows.some(row=>formatOf2(row)!==
formatAt(tab,row,column)),plain=rows.map(row=>{var _a2,_b2;return(_b2=(_a2=changed2.get(row))==null?void 0:_a2.value)!=null?_b2:cellAt(tab.values,row,column)});
return{area:{row:first,column,rows:rows.length,columns:1},values:plain.map((value,index)=>[guarded(value,formatOf2(first+index))]),plain,formats:reformats?rows.
map(row=>[isAutomaticFormat(formatOf2(row))?"general":formatOf2(row)]):null}}function rowsStanding(tab,area,now){var _a,_b;let width=(_b=(_a=tab.values[0])==null?void 0:_a.length)!=null?_b:0,columns=Array.from({length:width},(_,column)=>column);
return Array.from({length:area.rows},(_,index)=>{let row=area.row+index;return columns.every(column=>{var _a2,_b2,_c,_d;let formula=formulaAt(tab,row,column);if(formula!==
((_b2=(_a2=now.formulas[index])==null?void 0:_a2[column])!=null?_b2:""))return!1;let value=(_d=(_c=now.values[index])==null?void 0:_c[column])!=null?_d:"";return formula!==
""||JSON.stringify(value)===JSON.stringify(cellAt(tab.values,row,column))})})}function standingParts({area,values,plain,formats},standing){var _a;let parts=[],first=0;
for(;first<area.rows;){let end=first;for(;end<area.rows&&standing[end];)end+=1;end>first&&parts.push({area:{...area,row:area.row+first,rows:end-first},values:values.
slice(first,end),plain:plain.slice(first,end),formats:(_a=formats==null?void 0:formats.slice(first,end))!=null?_a:null}),first=end+1}return parts}function misplaced(tab,{
area,plain},now){var _a;let{column}=area,plainColumns=((_a=tab.values[0])!=null?_a:[]).flatMap((_,at)=>at!==column&&tab.formulas.every(cells=>{var _a2;return((_a2=
cells[at])!=null?_a2:"")===""})?[at]:[]),keyOf7=(cells=[])=>JSON.stringify(plainColumns.map(at=>{var _a2;return(_a2=cells[at])!=null?_a2:""})),blank=keyOf7(),rowsOf5=groupBy(
tab.values.map((_,row)=>row),row=>keyOf7(tab.values[row]));return new Map(now.flatMap((cells,index)=>{var _a2;let key=keyOf7(cells),[row,second]=(_a2=rowsOf5.get(
key))!=null?_a2:[];if(key===keyOf7(tab.values[area.row+index])||cells[column]!==plain[index])return[];if(key===blank)return[[index,{value:"",format:""}]];if(row===
void 0||second!==void 0)return[];let value=cellAt(tab.values,row,column);return formulaAt(tab,row,column)===""&&typeof value!="object"?[[index,{value,format:formatAt(
tab,row,column)}]]:[]}))}function cellsOf3({row,column,rows}){return Array.from({length:rows},(_,index)=>({row:row+index,column}))}function openTabs(book,survey){let names=new Set([...rawTables(survey),...survey.logs].map(({tab})=>tab)),tabs=book.staff.filter(({name})=>names.has(name));return new Map(
tabs.map(({name,sheet,values})=>[name,openTab(sheet,{name,id:sheet.getSheetId(),values})]))}function readTab3(sheet,{id,name}){return openTab(sheet,{id,name,values:readGrid(
sheet)})}function openTab(sheet,read){let range2=sheet.getDataRange();return{...read,sheet,formulas:range2.getFormulas(),formats:range2.getNumberFormats(),merges:range2.
getMergedRanges().map(areaOf)}}var MOST_PARTS=3;function writeRanges(tab,writes){let values=tab.values.map(row=>[...row]),standing={...tab,values};return writes.
flatMap(write=>{var _a;let written=(_a=writeStanding(standing,write))!=null?_a:[];for(let{row,column}of written){let cells=values[row],value=write.plain[row-write.
area.row];cells&&value!==void 0&&(cells[column]=value)}return written})}function writeStanding(tab,write){let now=lookAtRows(tab,write.area);return now.every(stands=>stands)?
put2(tab,write):standingParts(write,now).slice(0,MOST_PARTS).flatMap(part=>lookAtRows(tab,part.area).every(stands=>stands)?put2(tab,part):[])}function lookAtRows(tab,area){
let range2=rowsOf4(tab,area),formulas=range2.getFormulas();return rowsStanding(tab,area,{formulas,values:gridOf(range2)})}function rowsOf4({sheet,values},{row,rows}){
var _a,_b;return sheet.getRange(row+1,1,rows,(_b=(_a=values[0])==null?void 0:_a.length)!=null?_b:1)}function put2(tab,write){let{area,values,formats}=write,range2=tab.
sheet.getRange(area.row+1,area.column+1,area.rows,area.columns);formats&&range2.setNumberFormats(formats.map(row=>[...row])),range2.setValues(values.map(row=>[...row]));
let wrong=misplaced(tab,write,gridOf(rowsOf4(tab,area)));return wrong.size===0?cellsOf3(area):(range2.setValues(values.map((row,index)=>{let back=wrong.get(index);
return back?[guarded(back.value,back.format)]:[...row]})),cellsOf3(area).filter((_,index)=>!wrong.has(index)))}var RATES={command:"rates",plan:planRates,nothing:RAW_MESSAGES.noRates},CLEANING={command:"cleaning",plan:planCleaning,nothing:RAW_MESSAGES.nothingToClean};function lookAt({
plan},{moment}){let book=readBook(),survey=judgeBook(book,readSources(book),moment.day),tabs=openTabs(book,survey);return{book,tabs,plan:plan(survey,tabs)}}function applyChanges(changes,{
now,command,running}){let{book,tabs}=now,laid=[...tabs.values()].map(tab=>{let cells=changes.filter(({place})=>place.tab===tab.name).map(change=>({row:change.place.
row,column:change.place.column,value:change.after,format:change.format.after,change}));return{tab,...layOutWrites(tab,cells)}}),before2=readUndo(book),cutOff=(before2==
null?void 0:before2.state)==="writing"&&before2.command===command?before2.tabs:[],remembered2=laid.map(({tab,written})=>{var _a,_b;let begun=(_b=(_a=cutOff.find(
({id})=>id===tab.id))==null?void 0:_a.cells)!=null?_b:[],cells=written.map(({change})=>undoCell(change));return{id:tab.id,name:tab.name,cells:carriedCells(tab,begun,
cells),lists:[],rules:null}});running.checkTime();let end=beginUndo(book,{state:"writing",command,began:running.moment.began,tabs:remembered2.filter(({cells})=>cells.
length>0)}),moved3=laid.flatMap(({tab,writes,written})=>{running.checkTime();let done=new Set(onTab(tab.name,()=>writeRanges(tab,writes)).map(cellA1));return written.
filter(cell2=>!done.has(cellA1(cell2))).map(({change})=>changePlace(change))});return end("done"),{written:laid.reduce((sum2,{written})=>sum2+written.length,0)-
moved3.length,left:laid.reduce((sum2,{left})=>sum2+left.length,0),moved:moved3}}var NO_CHOICES='id="choices">null<';function dienCotTyLe(){return changeCells(RATES)}function chuanHoaSoLieu(){return changeCells(CLEANING)}function thucHienThayDoi(command,keptKeys){
let raw=[RATES,CLEANING].find(one=>one.command===command);if(!raw)throw new RangeError(`Name a command that lists its changes, not "${String(command)}"`);if(!isTexts(
keptKeys))throw new RangeError(`Give a list of keys as texts, not "${String(keptKeys)}"`);let message="",refusal=refusalIn(running=>{message=changeKept(raw,keptKeys,
running),toast(message)},failedRaw);return refusal===void 0?{done:!0,message}:{done:!1,message:refusal}}function confirmRaw(question){let ui=SpreadsheetApp.getUi();
return ui.alert(MESSAGES.title,question,ui.ButtonSet.YES_NO)===ui.Button.YES}function askChanges(question){let ui=SpreadsheetApp.getUi(),button=ui.alert(MESSAGES.
title,question,ui.ButtonSet.YES_NO_CANCEL);return button===ui.Button.YES?"all":button===ui.Button.NO?"choose":"nothing"}function changeCells(raw){return runCommand(
running=>{let asked=lookAt(raw,running),{changes,leftAlone}=asked.plan;if(changes.length===0){toast([raw.nothing,...leftAlone].join(" "));return}let answer=running.
asking(()=>askChanges(changeQuestion(raw.command,asked.plan)));if(answer==="nothing")return;if(answer==="choose"){showChoices(raw,asked);return}let now=lookAt(raw,
running),{agreed,moved:moved3}=agreedChanges(changes,now.plan.changes);toast(changeAgreed(raw,{agreed,moved:moved3.map(changePlace),now,running}))},failedRaw)}function showChoices({
command},{plan}){let page=HtmlService.createHtmlOutput(thay_doi_default).setWidth(1e3).setHeight(480),words={accounts:MESSAGES.accounts,failed:failedRaw("")},choices=embeddedJson(
{...choicesOf2(command,plan),words});page.setContent(page.getContent().replace(NO_CHOICES,()=>`id="choices">${choices}<`)),SpreadsheetApp.getUi().showModalDialog(
page,COMMAND_WORDS[command])}function changeKept(raw,keys,running){if(keys.length===0)return RAW_MESSAGES.noneKept;let now=lookAt(raw,running),{kept,moved:moved3}=keptChanges(
keys,now.plan.changes);return changeAgreed(raw,{agreed:kept,moved:moved3,now,running})}function changeAgreed({command},{agreed,moved:moved3,now,running}){if(agreed.
length===0)throw new Refusal(RAW_MESSAGES.allMoved);let{written,left,moved:late}=applyChanges(agreed,{now,command,running});return changesDone(command,{written,
moved:[...moved3,...late],left,leftAlone:now.plan.leftAlone})}function isTexts(value){return Array.isArray(value)&&value.every(one=>typeof one=="string")}var HELP2="Chọn tên đơn vị trong danh mục; tên khác vẫn gõ được.",MOST_RANGES2=10;function readLists(sheet,area){return rangeOf5(sheet,area).getDataValidations().
map(([validation])=>listOf2(validation!=null?validation:null))}function listOf2(validation){if(!validation)return{kind:"none"};if(validation.getHelpText()!==HELP2)
return{kind:"staff"};let[first]=validation.getCriteriaValues();if(validation.getCriteriaType()===SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST)return{kind:"\
ours",source:{kind:"words",values:Array.from(first,String)}};let range2=first;return{kind:"ours",source:{kind:"range",values:[`${quoteTab(range2.getSheet().getName())}\
!${range2.getA1Notation()}`]}}}function build2(spreadsheet,{kind,values}){var _a;let builder3=SpreadsheetApp.newDataValidation().setAllowInvalid(!0).setHelpText(
HELP2);return kind==="words"?builder3.requireValueInList([...values],!0).build():builder3.requireValueInRange(spreadsheet.getRange((_a=values[0])!=null?_a:""),!0).
build()}function isList3(cell2,source){return cell2.kind==="ours"?isSameSource(cell2.source,source):cell2.kind==="none"&&source===null}function setLists({spreadsheet,
sheet},lists){var _a,_b;let built=lists.map(list3=>({...list3,rule:list3.source&&build2(spreadsheet,list3.source)}));if(built.length<=MOST_RANGES2)return built.
map(({area,from,rule})=>readLists(sheet,area).every(cell2=>isList3(cell2,from))?(rangeOf5(sheet,area).setDataValidation(rule),!0):!1);let first=Math.min(...built.
map(({area})=>area.row)),end=Math.max(...built.map(({area})=>area.row+area.rows)),column=(_b=(_a=built[0])==null?void 0:_a.area.column)!=null?_b:0,whole2=rangeOf5(
sheet,{row:first,column,rows:end-first,columns:1}),rules=whole2.getDataValidations(),set=built.map(({area,from,rule})=>{let rows=Array.from({length:area.rows},(_,index)=>area.
row+index-first);if(!rows.every(row=>{var _a2,_b2;return isList3(listOf2((_b2=(_a2=rules[row])==null?void 0:_a2[0])!=null?_b2:null),from)}))return!1;for(let row of rows)
rules[row]=[rule];return!0});return whole2.setDataValidations(rules),set}function rangeOf5(sheet,{row,column,rows,columns}){return sheet.getRange(row+1,column+1,
rows,columns)}var MOST_WORDS5=500;function danhSachChonDonVi(){return runCommand(running=>{let asked=look(running),words=asked.tabs.flatMap(({name,lists})=>lists.map(({area})=>({
tab:name,range:areaA1(area),cells:area.rows})));if(words.length===0){toast(RAW_MESSAGES.noLists);return}let question=listQuestion(words,asked.units,asked.kept);
if(!running.asking(()=>confirmRaw(question)))return;let now=look(running),plain=({tabs})=>JSON.stringify(tabs.map(({id,lists})=>[id,lists]));if(plain(asked)!==plain(
now))throw new Refusal(RAW_MESSAGES.allMoved);toast(listsDone(apply(now,running)))},failedRaw)}function look({moment}){let book=readBook(),survey=judgeBook(book,
readSources(book),moment.day),source=sourceOf2(book,survey),kept=0,tabs=book.staff.flatMap(({name,sheet})=>{let lists=[...survey.tables,...survey.logs].filter(({
tab})=>tab===name).flatMap(each2=>{let cells=unitCells(each2),area=unitArea(cells),plan=planLists(cells,area?readLists(sheet,area):[],source);return kept+=plan.
kept,plan.lists});return lists.length>0?[{id:sheet.getSheetId(),name,sheet,lists}]:[]});return{book,units:survey.directory.units.length,tabs,kept}}function sourceOf2({
directory},survey){let range2=directory&&nameRange(directory);if(range2)return{kind:"range",values:[range2]};let values=survey.directory.units.map(({name})=>name);
if(values.length>MOST_WORDS5)throw new Refusal(RAW_MESSAGES.tooManyUnits);return{kind:"words",values}}function nameRange({sheet,name}){var _a,_b;let values=readGrid(
sheet),header=values.findIndex(row=>row.includes(DIRECTORY_HEADINGS[1]));if(header<0||values.length<=header+1)return null;let column=(_b=(_a=values[header])==null?
void 0:_a.indexOf(DIRECTORY_HEADINGS[1]))!=null?_b:0,rows=sheet.getMaxRows()-header-1;return`${quoteTab(name)}!${areaA1({row:header+1,column,rows,columns:1})}`}
function apply({book,tabs},{moment}){let set=0,last=readUndo(book),begun=(last==null?void 0:last.state)==="writing"&&last.command==="lists"?last.tabs:[],remembered2=[
...new Set([...begun,...tabs].map(({id})=>id))].map(id=>{var _a,_b,_c,_d;let own=tabs.find(tab=>tab.id===id),first=begun.find(tab=>tab.id===id),isKnown2=({area})=>first==
null?void 0:first.lists.some(list3=>areaA1(list3.area)===areaA1(area)),added2=((_a=own==null?void 0:own.lists)!=null?_a:[]).filter(list3=>!isKnown2(list3)),name=(_c=
(_b=own==null?void 0:own.name)!=null?_b:first==null?void 0:first.name)!=null?_c:"";return{id,name,cells:[],lists:[...(_d=first==null?void 0:first.lists)!=null?_d:
[],...added2],rules:null}}),end=beginUndo(book,{state:"writing",command:"lists",began:moment.began,tabs:remembered2});for(let{name,sheet,lists}of tabs){let columns=new Set(
lists.map(({area})=>area.column));for(let column of columns){let own=lists.filter(({area})=>area.column===column),done=onTab(name,()=>setLists({spreadsheet:book.
spreadsheet,sheet},own.map(({area,before:before2,after})=>({area,from:before2,source:after}))));set+=own.reduce((sum2,{area},index)=>sum2+(done[index]?area.rows:
0),0)}}return end("done"),set}function onOpen(){let ui=SpreadsheetApp.getUi();ui.createMenu("Chỉ tiêu").addItem("Tạo bảng tổng hợp","taoBangTongHop").addItem("Tô màu đơn vị chưa đ\
ạt","toMauDonViChuaDat").addItem("Bỏ tô màu","boToMau").addItem("Kiểm tra số liệu","kiemTraSoLieu").addItem("Tiến độ đến ngày…","tienDoDe\
nNgay").addSeparator().addSubMenu(ui.createMenu("Số liệu gốc").addItem("Điền cột tỷ lệ…","dienCotTyLe").addItem("Chuẩn hóa số liệu…","\
chuanHoaSoLieu").addItem("Danh sách chọn đơn vị…","danhSachChonDonVi")).addSubMenu(ui.createMenu("Thiết lập").addItem("Danh mục chỉ tiêu","moD\
anhMucChiTieu").addItem("Danh mục đơn vị","moDanhMucDonVi").addItem("Giao chỉ tiêu","moGiaoChiTieu")).addSeparator().addItem("Hoàn tác lệnh gần nhất",
"hoanTacLenhGanNhat").addItem("Hướng dẫn","moHuongDan").addToUi()}function onInstall(){onOpen()}function parseAskedDay(text,today){let answer=foldText(text).trim();if(answer===""||answer==="hom nay")return today;let day2=parseDate(text);if(day2!==null)return day2;
let deadline=parseDeadline(text);if(deadline===null)return null;let inYear2=year=>{let whole2={year,month:1,day:1};return lastDayOf({...deadline,year},{start:whole2,
end:whole2})};if(deadline.year!==null)return inYear2(deadline.year);let own=inYear2(today.year);return compareDates(own,today)<=0?own:inYear2(today.year-1)}var DAYS_AHEAD=30;function dueItems({indicators,today}){let sorted=indicators.flatMap(indicator=>{var _a;return(_a=itemOf(indicator,today))!=null?_a:[]}).sort((one,other)=>one.
days-other.days);return{soon:sorted.filter(({days})=>days>=0&&days<=DAYS_AHEAD),over:sorted.filter(({days,open})=>days<0&&open.length>0)}}function itemOf(indicator,today){
var _a,_b,_c,_d;let{timing,period,target,measures}=indicator,lastDay=(_d=(_b=timing.lastDay)!=null?_b:(_a=timing.target)==null?void 0:_a.end)!=null?_d:timing.openEnded?
null:(_c=period==null?void 0:period.end)!=null?_c:null,assigned=measures.filter(({assessment})=>assessment.inTargets!==null);if(lastDay===null||!hasTarget(target)||
assigned.length===0)return null;let open=assigned.filter(measure=>!isReached(measure,indicator));return{indicator,lastDay,days:dateSerial(lastDay)-dateSerial(today),
reached:assigned.length-open.length,assigned:assigned.length,open:open.map(({unit})=>unit)}}function isReached({assessment:{state}},{direction}){return state===
"met"||state==="exceeded"||direction==="less"&&state==="inProgress"}function spanOf2({timing,period},every){var _a;let time=(_a=timing.target)!=null?_a:period,{day:day2,lastDay,openEnded}=timing;if(time===null||day2===null||openEnded)
return null;let end=lastDay!==null&&compareDates(lastDay,time.end)<0?lastDay:time.end,own={start:time.start,end};return{...paceOn(day2,own,every),...own,day:day2,
ended:paceOn(day2,own,"month").months}}function hasNotBegun({start,day:day2}){return compareDates(day2,start)<0}function hasBegun(span2,month2){return month2===
0?!hasNotBegun(span2):month2<span2.of&&compareDates(endOf5(span2,month2),span2.day)<0}function endOf5({start,end},count){return endOfMonth(start,count,end)}function targetsByMonth({target},span2,directory){if(target.kind!=="register")return({target:now})=>numberOf5(now);let{entries}=target,known=new Map,inMonth=month2=>{
var _a;let day2=endOf5(span2,month2+1),begun=entries.filter(({from})=>from===null||compareDates(from,day2)<=0).length,found2=(_a=known.get(begun))!=null?_a:inForceOn(
entries,directory,day2);return known.set(begun,found2),found2},byMonth=Array.from({length:span2.of},(_,month2)=>inMonth(month2));return(measure,month2)=>{var _a;
let{index}=measure.unit,given=(_a=byMonth[month2])==null?void 0:_a.figures.get(index);if(given!==void 0&&given.reading.kind!=="blank")return numberOf5(given);if(!target.
figures.has(index))return numberOf5(measure.target);let assigned=assignedTo(index,target.under);if(assigned!==null&&assigned.reading.kind!=="blank")return numberOf5(
assigned);let stated=statedTarget(index,ownTarget(target));return stated!==null?stated:measure.otherTarget===void 0?null:numberOf5(measure.otherTarget)}}function numberOf5({
reading}){return reading.kind==="number"&&reading.value>=0?reading.value:null}var MOST_MONTHS=12;function monthlyResults(indicator,span2,grids){if(span2.of>MOST_MONTHS)return"long";let{origin}=indicator;if(origin.kind==="logs"){if(origin.
logs.some(({log})=>log.dateColumn===null))return"undated";let readers=new Map(origin.logs.map(({log,columns})=>[log.tab,eventReader(log,columns,{grids,span:span2})]));
return{every:"month",of:adder(span2,{partsOf:({result})=>result.places.flatMap(place=>{var _a,_b;return(_b=(_a=readers.get(place.tab))==null?void 0:_a(place))!=
null?_b:[]}),empty:0})}}if(origin.kind==="series"){if(origin.how==="latestPeriod")return"cumulative";if(origin.how==="pages")return"whole";let{how,sources}=origin;
return ofTimes2(sources.map(source=>{let{period:time,measures}=source,has=hasBegunOn(span2.day,source);return{time,value:({unit})=>{var _a;return has?numberIn((_a=
measures[unit.index])==null?void 0:_a.result):null},...how==="addPeriods"?{target:({unit})=>{var _a;return numberIn((_a=measures[unit.index])==null?void 0:_a.target)}}:
{}}}),span2)}return origin.kind==="table"?ofColumns(origin.sources[0],span2,grids):"whole"}function eventReader(log,columns,{grids,span:span2}){var _a;let dates=new Map(
log.rows.map(({row,date})=>[row,date])),grid=(_a=grids.get(log.tab))!=null?_a:[],exponent=exponentOfMeasure(columns.measure);return({row,column})=>{let date=dates.
get(row);if(!date)return[];let month2=monthsBetween(span2.start,date.last);if(columns.amountColumn===null)return[{month:month2,value:1}];let amount=readAmount(cellAt(
grid,row,column),exponent);return[{month:month2,value:amount.kind==="number"?amount.value:null}]}}function ofColumns({table,columns},span2,grids){var _a;let{addedColumns:addedColumns3,
measure}=columns;if(addedColumns3===void 0)return columns.latestOf===void 0?"whole":"cumulative";let values=(_a=grids.get(table.tab))!=null?_a:[],headed=addedColumns3.
map(column=>{let text=Array.from({length:table.header.last-table.header.first+1},(_,at)=>table.header.first+at).map(row=>cellText(cellAt(values,row,column))).join(
" ");return{months:monthsIn(text),value:({result})=>{let numbers=result.places.filter(place=>place.column===column).map(place=>figureIn({values},place,measure).
reading).flatMap(reading=>reading.kind==="number"?[reading.value]:[]);return numbers.length===0?null:addExact(numbers)}}}),timed=headed.flatMap(({months:months2,
value})=>{if(months2===null)return[];let year=months2.first<span2.start.month?span2.end.year:span2.start.year,day2=month2=>({year,month:month2,day:1});return[{time:{
start:day2(months2.first),end:day2(months2.last)},value}]});return timed.length===headed.length?ofTimes2(timed,span2):"whole"}function ofTimes2(sources,span2){let sizes=new Set(
sources.map(({time})=>time===null?0:monthsBetween(time.start,time.end)+1)),[size2]=sizes;if(sizes.size!==1||size2!==1&&size2!==3)return"whole";let placed=sources.
flatMap(({time,...own})=>time===null?[]:[{month:monthsBetween(span2.start,time.end),...own}]);if(new Set(placed.map(({month:month2})=>month2)).size!==placed.length)
return"whole";let partsOf4=measure=>placed.map(({month:month2,value})=>({month:month2,value:value(measure)})),haveTargets=size2===1&&placed.every(({target})=>target!==
void 0),targets=measure=>Array.from({length:span2.of},(_,at)=>{var _a,_b,_c;return(_c=(_b=(_a=placed.find(({month:month2})=>month2===at))==null?void 0:_a.target)==
null?void 0:_b.call(_a,measure))!=null?_c:null});return{every:size2===1?"month":"quarter",of:adder(span2,{partsOf:partsOf4,empty:null}),...haveTargets?{targets}:
{}}}function adder({of},{partsOf:partsOf4,empty}){return measure=>{var _a;let result=measure.assessment.inResults,parts=partsOf4(measure);if(result===null||parts.
some(({month:month2})=>month2<0||month2>=of))return null;let months2=Array.from({length:of},()=>empty);for(let{month:month2,value}of parts)value!==null&&(months2[month2]=
addExact([(_a=months2[month2])!=null?_a:0,value]));return addExact(months2.map(value=>value!=null?value:0))===result?months2:null}}function numberIn(figure2){return(figure2==
null?void 0:figure2.reading.kind)==="number"?figure2.reading.value:null}var SIZES={month:1,quarter:3};function unitProgress(measure,following){var _a,_b;let{indicator,span:span2,targetIn:targetIn2,results}=following,{threshold}=indicator,
{inTargets,inResults}=measure.assessment,figures=(_a=results==null?void 0:results.of(measure))!=null?_a:null,targets=Array.from({length:span2.months},(_,month2)=>targetIn2(
measure,month2)),size2=SIZES[span2.every],canJudge=figures!==null&&inTargets!==null&&((results==null?void 0:results.every)==="month"||span2.every==="quarter"),slots=Array.
from({length:canJudge?Math.ceil(span2.months/size2):0},(_,slot)=>{var _a2,_b2,_c;let[from,to]=[slot*size2,Math.min((slot+1)*size2,span2.months)],target=(_a2=targets[to-
1])!=null?_a2:null,known=(figures!=null?figures:[]).slice(from,to).filter(value=>value!==null),own=(_c=(_b2=results==null?void 0:results.targets)==null?void 0:_b2.
call(results,measure).slice(from,to))!=null?_c:null,quota=own?sumOf4(own):target===null?null:quotaOf(target,{from,to,of:span2.of,threshold});return{quota,isMet:known.
length>0&&quota!==null&&addExact(known)>=quota}}),judged=slots.filter(({quota})=>quota!==null),months2=figures==null?void 0:figures.map((value,month2)=>{let slot=slots[Math.
floor(month2/size2)];return{value,below:value!==null&&(slot==null?void 0:slot.quota)!==void 0&&slot.quota!==null&&!slot.isMet}});return{measure,months:months2!=
null?months2:null,paced:inTargets===null?null:(_b=measure.paced)!=null?_b:pacedIn(targets,{inTargets,span:span2,threshold}),changed:targets.some(target=>target!==
inTargets),met:canJudge?{count:judged.filter(({isMet})=>isMet).length,of:judged.length}:null,needed:inTargets===null||inResults===null?null:neededOf(inTargets,inResults,
{span:span2,threshold})}}function sumOf4(targets){let known=targets.filter(target=>target!==null);return known.length===targets.length?addExact(known):null}function quotaOf(target,asked){
let{from,to,of,threshold}=asked,until=months2=>pacedTarget(target,{months:months2,of,threshold});return subtractExact(until(to),until(from))}function pacedIn(targets,asked){
var _a;let{inTargets,span:span2,threshold}=asked,target=(_a=targets[span2.months-1])!=null?_a:null;return span2.months>0&&target===null?0:pacedTarget(target!=null?
target:inTargets,{months:span2.months,of:span2.of,threshold})}function neededOf(target,result,{span:span2,threshold}){var _a;let left=span2.of-span2.ended,missing=subtractExact(
multiplyExact([threshold,target]),multiplyExact([100,result]));if(left===0||missing<=0)return null;let digits=((_a=decimalText(target).split(".")[1])!=null?_a:"").
length;return divideExact([missing],multiplyExact([100,left]),{digits,rounding:"up"})}function followMonths(survey,evaluations,{tabs}){let grids=new Map(tabs.map(({name,values})=>[name,values])),progress=[],others=[];for(let indicator of survey.indicators){
let every=evaluations.get(indicator.key);if(every===void 0)continue;let span2=spanOf2(indicator,every),why=reasonNot(indicator);if(why!==null||span2===null){others.
push({indicator,why:why!=null?why:"noTime"});continue}let months2=monthlyResults(indicator,span2,grids),results=typeof months2=="string"?null:months2,targetIn2=targetsByMonth(
indicator,span2,survey.directory),units2=indicator.measures.map(measure=>unitProgress(measure,{indicator,span:span2,targetIn:targetIn2,results}));progress.push(
{indicator,span:span2,told:typeof months2=="string"?months2:months2.every,units:units2})}return{progress,others}}function reasonNot({measure,direction,target}){
return isPercent(measure)?"percent":direction==="less"?"less":hasTarget(target)?null:"noTarget"}function headingsOf2({span:span2}){let headings=[...PROGRESS_HEADINGS],{target,months:months2,paced}=PROGRESS_COLUMNS;for(let month2=0;month2<MOST_MONTHS;month2+=
1)headings[months2+month2]=month2<span2.of&&span2.of<=MOST_MONTHS?monthName(endOf5(span2,month2+1)):"–";return headings[target]=span2.of===MOST_MONTHS&&span2.
start.month===1?"KH năm":"KH cả kỳ",headings[paced]=span2.until===null?"KH lũy kế":`KH đến hết ${monthName(span2.until)}`,headings}function monthName({
month:month2}){return`T${month2}`}function progressTitle({indicator,span:span2,told:told2}){let{name,measure}=indicator,parts=[EVALUATIONS[span2.every].toLowerCase(),
...measure===null?[]:[`ĐVT: ${measure}`],timeWords(span2),...told2==="month"||told2==="quarter"?[]:[NO_MONTHS[told2]]];return`${name}${JUDGED}${parts.join(", ")}`}
function timeWords(span2){let{start,end,months:months2,of,until,every}=span2;return hasNotBegun(span2)?`chưa bắt đầu (kỳ từ ${formatDate(start)} đến ${formatDate(
end)})`:until===null?`chưa hết ${every==="month"?"tháng":"quý"} đầu của kỳ`:`đến hết ngày ${formatDate(until)} (${months2}/${of} tháng)`}var NO_MONTHS={
whole:"không có số theo tháng (biểu chỉ có số của cả kỳ)",cumulative:"không có số theo tháng (biểu ghi lũy kế)",undated:"không có số\
 theo tháng (sổ không có cột ngày)",long:"không có số theo tháng (kỳ dài hơn 12 tháng)"};function remarkLines(progress,survey){let{indicator,span:span2,
units:units2,told:told2}=progress,lines=[...registerLine(indicator,survey),...logLines(indicator,survey)];told2==="quarter"&&span2.every==="month"&&lines.push(`${indicator.
name}: biểu gốc chỉ có số từng quý, ghi ở tháng cuối quý, nên không xét từng tháng.`),units2.some(({months:months2})=>months2==null?void 0:
months2.some(({value},month2)=>(value!=null?value:0)!==0&&!hasBegun(span2,month2)))&&lines.push(`${indicator.name}: có số ở tháng sau ngày ${formatDate(span2.
day)}, vẫn cộng vào kết quả.`);let odd=units2.filter(({months:months2,measure})=>months2===null&&measure.assessment.inTargets!==null&&measure.result.places.
length>0);if(odd.length>0&&(told2==="month"||told2==="quarter")){let names=odd.slice(0,MOST_NAMES4).map(({measure})=>measure.unit.name),more2=odd.length>MOST_NAMES4?
` và ${formatNumber(odd.length-MOST_NAMES4)} đơn vị khác`:"";lines.push(`${indicator.name}: số từng tháng của ${names.join(", ")}${more2} không cộn\
g thành kết quả nên để trống.`)}return lines}var MOST_NAMES4=8,WHY_NOT={percent:"tỷ lệ phần trăm không cộng theo tháng nên không xét tiến độ",
less:"càng thấp càng tốt nên không có KH từng tháng để so",noTarget:"chưa có KH giao nên chưa xét được tiến độ",noTime:"chưa biết k\
ỳ của KH nên chưa xét được tiến độ; đề nghị ghi Kỳ của KH ở Danh mục chỉ tiêu"};function notFollowedLines({progress,others}){let lines=others.
map(({indicator,why})=>`${indicator.name}: ${WHY_NOT[why]}.`);return progress.length+others.length===0?[NONE_FOLLOWED]:lines}var NONE_FOLLOWED=`Chưa có chỉ tiêu\
 nào đánh giá theo tháng, quý. Chọn Chỉ tiêu ▸ Thiết lập ▸ ${PAGES.indicators.name}, ghi ${EVALUATIONS.month} hoặc ${EVALUATIONS.quarter} ở\
 cột ${INDICATOR_HEADINGS.evaluation}, rồi chạy lại lệnh.`;function earlierDayLines({today,tables},made){return compareDates(today,made)>=0||tables.length===
0?[]:[`Sổ và biểu từng tháng tính đến ngày ${formatDate(today)}; biểu chỉ có số của cả kỳ thì lấy số đang ghi hôm nay, ${formatDate(
made)}.`]}function legendLine(){return`${MARKS.late} nền hồng: tháng chưa đủ mức của tháng · nền xám: tháng chưa hết · KH lũy kế = KH × số tháng đã hết / số thá\
ng của kỳ, làm tròn lên`}function dayQuestion(today,wrong){return`${wrong===null?"":`“${short2(wrong)}” không phải là một ngày. `}Tiến độ đến ngày nào? Ghi ngày/tháng/năm, ví\
 dụ: 31/05/${today.year}; để trống là hôm nay, ${formatDate(today)}.`}function noDay(answer){return`“${short2(answer)}” không phải là một ngày nên ch\
ưa có gì thay đổi. Đề nghị chạy lại lệnh và ghi ngày/tháng/năm.`}function progressDone(day2,{progress,others},due){let late=progress.flatMap(
({units:units2})=>units2.filter(({measure})=>measure.assessment.state==="late")),followed=`${formatNumber(progress.length)} chỉ tiêu theo tháng, quý, ${formatNumber(
late.length)} lượt chậm tiến độ`,counts=[...progress.length>0?[followed]:[],`${formatNumber(due.soon.length)} việc đến hạn trong 30 ngày`,`${formatNumber(
due.over.length)} việc đã quá hạn`],none2=progress.length+others.length===0?[NONE_FOLLOWED]:[];return[`Đã lập tiến độ đến ngày ${formatDate(
day2)}: ${counts.join("; ")}.`,...none2].join(" ")}function short2(text){let clean=cleanText(text);return clean.length>40?`${clean.slice(0,39)}…`:clean}var TITLE={bold:!0,size:14},BODY={bold:!0},LIVE={bold:!0,color:"#c00000"};function witnessNote({day:day2,time}){return`${WITNESS}
Lập lúc ${time} ngày ${formatDate(day2)}`}function headRows2({live,note,body,title,subtitle,frame,widths}){let columns=widths.length,total=totalPixels(widths),
centred=(text,look3)=>linesWithin(text,total,{look:look3,font:frame.font}).map(line=>centredRow(widths,[{text:line,place:total/2,look:look3}])),optional=(text,look3)=>text===
""?[]:centred(text,look3);return[textRow(live,columns,{look:LIVE,note}),...issuerRows({body,frame,widths,total}),textRow("",columns),...optional(frame.annex,BODY),
...centred(title,TITLE),...optional(frame.attached,{italic:!0}),...centred(subtitle,{italic:!0}),textRow("",columns)]}function issuerRows({body,frame,widths,total}){
let columns=widths.length,left=[...frame.parent===""?[]:[cell(frame.parent)],cell(body,BODY)];if(!frame.motto)return left.map(one=>[one,...textRow("",columns-1)]);
let looks=[BODY,BODY],wide=pixelsOf(MOTTO[0],BODY,frame.font),isBeside=Math.max(...left.map(({content,look:look3})=>pixelsOf(String(content),look3!=null?look3:{},
frame.font)))+wide+40<=total,place=isBeside?total-wide/2-10:total/2,motto=MOTTO.map((text,line)=>{var _a;return centredRow(widths,[{text,place,look:(_a=looks[line])!=
null?_a:{}}])});return isBeside?Array.from({length:Math.max(left.length,motto.length)},(_,line)=>{var _a,_b;let row=(_a=motto[line])!=null?_a:textRow("",columns),
[,...others]=row;return[(_b=left[line])!=null?_b:cell(""),...others]}):[...motto,...left.map(one=>[one,...textRow("",columns-1)])]}var SIGNING_ROWS=4;function signatureRows({
placed,left,right},widths){var _a;let total=totalPixels(widths),columns=widths.length,at=(share,text,look3)=>text===""?[]:[{text,place:total*share,look:look3}],
pair=(of,look3)=>{var _a2;return centredRow(widths,[...at(.2,(_a2=left==null?void 0:left[of])!=null?_a2:"",look3),...at(.8,right[of],look3)])},hasNames=right.name!==
""||((_a=left==null?void 0:left.name)!=null?_a:"")!=="";return[textRow("",columns),...placed===""?[]:[centredRow(widths,at(.8,placed,{italic:!0}))],pair("title",
{bold:!0}),...hasNames?[...Array.from({length:SIGNING_ROWS},()=>textRow("",columns)),pair("name",{bold:!0})]:[]]}var MOST_APART=20;function rateCell(rate2,position,options){let{state,provisional,withFormulas,apart=[],look:look3}=options;if(rate2===null||rate2.target===0){let words=state===
null?ABSENT:RATE_WORDS[state];return cell(words,{...look3,align:"center"})}let{row,column}=position,resultAt2=line=>cellA1({row:line,column:column-1}),results=[
row,...apart].map(resultAt2).join("-"),formula=`=${apart.length>0?`(${results})`:results}/${cellA1({row,column:column-2})}`,content=withFormulas?{formula}:rate2.
result/rate2.target,below=state==="below",format2=rateFormat(rate2,{below,provisional,late:state==="late"});return cell(content,{...look3,align:"right",...below?
{bold:!0}:{}},{format:format2})}function measureCells(measure,layout){let{assessment}=measure,{state}=assessment;if(state==="absent")return[0,1,2].map(()=>cell(
ABSENT,{align:"center"}));let fill=fillOf(state),coloured=fill?{fill,align:"right"}:{align:"right"},target=assessment.inTargets,result=printedResult(measure),note=sourceNote(
measure);return[cell(target!=null?target:"",{align:"right"},{format:figureFormat([target],layout.percent)}),cell(result!=null?result:"",coloured,{format:figureFormat(
[result],layout.percent),...note?{note}:{}}),rateCell(assessment.rate,{row:layout.row,column:layout.column+2},{state,provisional:measure.result.missing>0,withFormulas:layout.
withFormulas,look:coloured})]}function sumFormula(block,index,{column,bodyRow:bodyRow2}){let rowOf=line=>bodyRow2+line;if(block.kind==="total"&&block.adds.length>
0)return`=${block.adds.map(line=>`SUM(${cellA1({row:rowOf(line),column})})`).join("+")}`;let count=block.kind==="unit"?0:block.units.length,first=block.kind==="\
total"?bodyRow2:rowOf(index+1);return`=SUM(${cellA1({row:first,column})}:${cellA1({row:first+count-1,column})})`}function totalCells(total,listed8,place){let look3={
bold:!0,align:"right",fill:GROUP_FILL};if(!listed8||!total.added)return[0,1,2].map(()=>cell(ABSENT,{...look3,align:"center"}));let{column,index,block}=place,format2=figureFormat(
[...place.figures,total.target,total.result]),sum2=(at,value)=>cell(place.withFormulas?{formula:sumFormula(block,index,{column:at,bodyRow:place.bodyRow})}:value,
look3,{format:format2});return[total.target===null?cell(ABSENT,{...look3,align:"center"}):sum2(column,total.target),sum2(column+1,total.result),rateCell(total.rate,
{row:place.bodyRow+index,column:column+2},{state:total.rate===null?null:total.state,provisional:total.provisional,withFormulas:place.withFormulas&&place.apart.length<=
MOST_APART,apart:place.apart.map(line=>place.bodyRow+line),look:look3})]}var RUNNING_FILL="#d9d9d9",NOT_BEGUN="Chưa bắt đầu";function unitCells2({unit,number},row,place){let{progress,withFormulas}=place,one=progress.units[unit.
index];if(one===void 0)return[];let{assessment}=one.measure,result=printedResult(one.measure),target=assessment.inTargets,format2=figureFormat([target,result]),
at=column=>cellA1({row,column}),{target:c,months:first,sum:p,paced:q}=PROGRESS_COLUMNS,calculated=(formula,value)=>withFormulas&&formula!==null?{formula}:value,
right={align:"right"},fill=fillOf(assessment.state),asked=fill?{...right,fill}:right,note=sourceNote(one.measure),span2=`${at(first)}:${at(first+MOST_MONTHS-1)}`,
sum2=one.months===null?null:`=SUM(${span2})`;return[cell(number,{align:"center"}),cell(unit.name,fill?{fill}:{}),cell(target!=null?target:"",right,{format:format2}),
...monthCells(one,progress,format2),cell(result===null?"":calculated(sum2,result),asked,{format:format2,...note?{note}:{}}),cell(one.paced===null?"":calculated(
pacedFormula(one,progress,at(c)),one.paced),right,{format:format2}),missingCell(one,{formula:`=IF(${at(p)}<${at(q)};${at(q)}-${at(p)};"")`,withFormulas,format:format2}),
cell(stateContent(one,progress,withFormulas?at:null),{align:"center",...fill?{fill}:{}}),cell(metWords(one,progress),{align:"center"}),one.needed===null||result===
null?cell(withFormulas?blankNeeded(one,progress,at):"",right,{format:format2}):cell(calculated(neededFormula(one,progress,at),one.needed),right,{format:format2})]}
function monthCells({months:months2},{span:span2},format2){return Array.from({length:MOST_MONTHS},(_,month2)=>{var _a;let{value,below}=(_a=months2==null?void 0:
months2[month2])!=null?_a:{value:null,below:!1};if(months2===null||!isShown(span2,month2,value))return cell("");let grey=month2<span2.months?{}:{fill:RUNNING_FILL};
if(value===null)return cell("",grey);let fill=below?{fill:FILLS.below}:grey;return cell(value,{align:"right",...fill},{format:below?`"${MARKS.late} "${format2}`:
format2})})}function isShown(span2,month2,value){return month2<span2.of&&(hasBegun(span2,month2)||(value!=null?value:0)!==0)}function pacedFormula({changed:changed2,
measure,paced},{indicator,span:span2},target){var _a;let whole2=Number.isInteger((_a=measure.assessment.inTargets)!=null?_a:Number.NaN);return changed2||indicator.
threshold!==100||!whole2||paced===null?null:`=ROUNDUP(${target}*${span2.months}/${span2.of};0)`}function missingCell({measure,paced},{formula,withFormulas,format:format2}){
let result=printedResult(measure);if(paced===null||result===null)return BLANK;let missing=missingTo(paced,result);return cell(withFormulas?{formula}:missing,{align:"\
right"},{format:format2})}function missingTo(paced,result){return result<paced?addExact([paced,-result]):""}function stateContent({measure,paced},{indicator,span:span2},at){
let{state,inTargets}=measure.assessment,result=printedResult(measure),words=hasNotBegun(span2)&&isFollowed(state)?NOT_BEGUN:STATES[state];if(!(indicator.threshold===
100&&words!==NOT_BEGUN)||at===null||inTargets===null||result===null||paced===null)return words;let{target,sum:sum2,paced:q}=PROGRESS_COLUMNS,[c,p,k]=[at(target),
at(sum2),at(q)],behind=`IF(${p}>=${k};"${STATES.onPace}";"${STATES.late}")`,short3=indicator.periodEnded?`"${STATES.below}"`:behind,shortState=indicator.periodEnded?
"below":result>=paced?"onPace":"late";return(result>inTargets?"exceeded":result===inTargets?"met":shortState)===state?{formula:`=IF(${p}>${c};"${STATES.exceeded}\
";IF(${p}=${c};"${STATES.met}";${short3}))`}:words}function isFollowed(state){return state==="late"||state==="onPace"||state==="inProgress"||state==="noData"}function metWords({
met},{span:span2}){return met===null||met.of===0?"":`${formatNumber(met.count)}/${formatNumber(met.of)}${span2.every==="quarter"?" quý":""}`}function neededFormula({
measure},{indicator,span:span2},at){var _a;let whole2=Number.isInteger((_a=measure.assessment.inTargets)!=null?_a:Number.NaN),left=span2.of-span2.ended;if(indicator.
threshold!==100||!whole2||left===0)return null;let[c,p]=[at(PROGRESS_COLUMNS.target),at(PROGRESS_COLUMNS.sum)];return`=IF(${p}>=${c};"";ROUNDUP((${c}-${p})/${left}\
;0))`}function blankNeeded(one,progress,at){let{state}=one.measure.assessment,formula=state==="met"||state==="exceeded"?neededFormula(one,progress,at):null;return formula===
null?"":{formula}}function totalCells2(block,index,place){let{progress,withFormulas,bodyRow:bodyRow2}=place,units2=block.units.flatMap(unit=>{var _a;return(_a=progress.
units[unit.index])!=null?_a:[]}),look3={bold:!0,align:"right"},{target,months:months2,sum:sum2,paced,missing}=PROGRESS_COLUMNS,sums=(column,figures)=>{let known=figures.
filter(figure2=>figure2!==null);if(known.length===0)return cell("",look3);let content=withFormulas?{formula:sumFormula(block,index,{column,bodyRow:bodyRow2})}:addExact(
known);return cell(content,look3,{format:figureFormat(known)})},monthSums=Array.from({length:MOST_MONTHS},(_,month2)=>{let figures=units2.map(one=>{var _a,_b,_c;
return(_c=(_b=(_a=one.months)==null?void 0:_a[month2])==null?void 0:_b.value)!=null?_c:null});return figures.some(value=>isShown(progress.span,month2,value))?sums(
months2+month2,figures):cell("",look3)}),lacking=units2.map(({measure,paced:k})=>{let result=printedResult(measure),short3=k===null||result===null?"":missingTo(
k,result);return short3===""?null:short3}),isLacking=lacking.some(figure2=>figure2!==null);return[cell(block.kind==="group"?block.number:"",{bold:!0,align:"cent\
er"}),cell(block.label,{bold:!0}),sums(target,units2.map(({measure})=>measure.assessment.inTargets)),...monthSums,sums(sum2,units2.map(({measure})=>printedResult(
measure))),sums(paced,units2.map(one=>one.paced)),isLacking?sums(missing,lacking):cell("",look3),cell(totalWords(units2,progress),{bold:!0,align:"center"}),cell(
"",look3),cell("",look3)]}function totalWords(units2,{indicator,span:span2}){if(hasNotBegun(span2))return NOT_BEGUN;let state=indicator.periodEnded?"below":"lat\
e",count=units2.filter(({measure})=>measure.assessment.state===state).length;return`${formatNumber(count)} ${STATES[state].toLowerCase()}`}function dueDrafts(title,items,widths){let columns=widths.length,plain=(text,look3)=>({cells:textRow(text,columns,{look:look3!=null?look3:{}}),indicator:null}),
rows=[plain(title,{bold:!0})];if(items.length===0)return{rows:[...rows,plain(NOTHING_DUE,{italic:!0})],header:null};let{ordinal,unit}=PROGRESS_COLUMNS,room=totalPixels(
widths.slice(DUE_HEADINGS.length))-PADDING,put3=cells=>{let line=textRow("",columns);return cells.forEach((one,index)=>{line[unit+index]=one}),line},header=put3(
DUE_HEADINGS.map((text,index)=>cell(text,{bold:!0,fill:HEAD_FILL,align:index>3?"left":"center"})));return header[ordinal]=cell("TT",{bold:!0,align:"center",fill:HEAD_FILL}),
rows.push({cells:header,indicator:null}),items.forEach(({indicator,lastDay,days,reached:reached2,assigned,open},index)=>{let[names="",...more2]=linesWithin(open.
map(({name})=>name).join(", "),room,{look:{},font:PAGE_FONT}),line=put3([cell(indicator.name),cell(lastDay,{align:"center"}),cell(days,{align:"center"},{format:"\
#,##0"}),cell(`${reached2}/${assigned}`,{align:"center"}),cell(names)]);line[ordinal]=cell(index+1,{align:"center"}),rows.push({cells:line,indicator:indicator.name});
for(let text of more2){let rest=put3([cell(""),cell(""),cell(""),cell(""),cell(text)]);rest[ordinal]=cell(REMARK_SIGNS.more,{align:"center"}),rows.push({cells:rest,
indicator:null})}}),{rows,header:1}}var COLUMNS2=PROGRESS_HEADINGS.length,HEADER_ROW2=3,WIDTHS4={ordinal:32,unit:180,month:44,wideMonth:88,figure:70,wide:108,state:104},HEADER_LOOK2={bold:!0,align:"\
center",fill:HEAD_FILL};function progressPage(survey,followed,{previous,...options}){let kept=readTypedProgress(previous,options),drafts=[],grids=[],widths=columnPixels(
widthsFor(followed.progress),COLUMNS2),room=totalPixels(widths.slice(PROGRESS_COLUMNS.unit))-PADDING,rowNow=()=>HEADER_ROW2+1+drafts.length,across=(row,rows2)=>({
row,column:0,rows:rows2,columns:COLUMNS2}),remark=line=>{linesWithin(line,room,{look:{},font:PAGE_FONT}).forEach((text,index)=>{let cells=textRow(index===0?REMARK_SIGNS.
first:REMARK_SIGNS.more,COLUMNS2,{look:{align:"center"}});cells[PROGRESS_COLUMNS.unit]=cell(text),drafts.push({cells,key:null})})},[first]=followed.progress,headings=first?
headingsOf2(first):PROGRESS_HEADINGS,withFormulas=survey.directory.units.length<=MAX_FORMULA_UNITS;for(let progress of followed.progress){let{name}=progress.indicator;
drafts.length>0&&drafts.push({cells:textRow("",COLUMNS2),key:null});let title=textRow(progressTitle(progress),COLUMNS2,{look:{bold:!0}});drafts.push({cells:title.
map(one=>({...one,look:{...one.look,fill:GROUP_FILL}})),key:titleKey(name)});let own=headingsOf2(progress),isOther=own.join("|")!==headings.join("|");isOther&&drafts.
push({cells:headerCells(own),key:null});let blocks=summaryBlocks({directory:survey.directory,indicators:[progress.indicator]}),place={progress,blocks,bodyRow:rowNow(),
withFormulas};grids.push(across(place.bodyRow-(isOther?1:0),blocks.length+(isOther?1:0))),blocks.forEach((block,index)=>{let[cells,label]=block.kind==="unit"?[unitCells2(
block,place.bodyRow+index,place),block.unit.name]:[totalCells2(block,index,place),block.label];drafts.push({cells,key:lineKey2(name,label)})});for(let line of remarkLines(
progress,survey))remark(line)}for(let line of[...notFollowedLines(followed),...earlierDayLines(survey,options.made.day)])remark(line);let due=dueItems(survey);for(let[
part,items]of[[PROGRESS_PARTS.soon,due.soon],[PROGRESS_PARTS.over,due.over]]){drafts.push({cells:textRow("",COLUMNS2),key:null});let{rows:rows2,header}=dueDrafts(
part,items,widths);header!==null&&grids.push({...across(rowNow()+header,rows2.length-header),columns:DUE_HEADINGS.length}),drafts.push(...rows2.map(({cells,indicator})=>({
cells,key:indicator===null?null:dueKey(part,indicator)})))}let keys=new Set(drafts.flatMap(({key})=>{var _a;return(_a=key==null?void 0:key.key)!=null?_a:[]})),typed=kept.
rows.filter(row=>row.typed),ofKey=key=>{let own=typed.filter(row=>{var _a;return((_a=row.key)==null?void 0:_a.key)===key});return own.filter((row,at)=>!own.slice(
0,at).some(other=>isRepeated(kept,row.row,other.row)))},lost=typed.filter(row=>row.key===null||!keys.has(row.key.key)),second=[],keptDrafts=drafts.map(({cells,key})=>{
let[own,...more2]=key===null?[]:ofKey(key.key);return second.push(...more2),{cells,sources:own?[{row:own.row,lead:""}]:[],carried:[]}}),extra=[...lost,...second];
if(extra.length>0){let plain=cells=>({cells,sources:[],carried:[]});keptDrafts.push(plain(textRow("",COLUMNS2)),plain(textRow(PROGRESS_PARTS.lost,COLUMNS2,{look:{
bold:!0}}))),keptDrafts.push(...extra.map(lostDraft))}let rows=[...headWithKept(headRows3(survey,followed,{headings,made:options.made}),kept),...keptDrafts.map(
(draft3,index)=>withKept(draft3,HEADER_ROW2+1+index,kept))];return{key:"progress",name:options.name,rows,ownRows:rows.length,ownColumns:COLUMNS2,font:PAGE_FONT,
header:{first:HEADER_ROW2,last:HEADER_ROW2},frozen:{rows:HEADER_ROW2+1,columns:PROGRESS_COLUMNS.target},mergesAcross:[],mergesDown:[],widths:widthsFor(followed.
progress),heights:[],folded:null,grids:[across(HEADER_ROW2,1),...grids],filter:null}}function lostDraft({row,key}){let cells=textRow("",COLUMNS2),sources=[{row,
lead:""}];return key===null?{cells,sources,carried:PROGRESS_HEADINGS.map((_,heading)=>heading)}:(cells[PROGRESS_COLUMNS.unit]=cell(key.label),{cells,sources,carried:[]})}
function headerCells(headings){return headings.map(heading=>cell(heading,HEADER_LOOK2))}var COUNTED4=["late","below","noData","dataError"];function headRows3(survey,followed,{
headings,made}){let measures=followed.progress.flatMap(({units:units2})=>units2.map(({measure})=>measure)),counted=COUNTED4.flatMap(state=>{let own=measures.filter(
({assessment})=>assessment.state===state),units2=new Set(own.map(({unit})=>unit.index));if(own.length===0&&state!=="late")return[];let ofUnits=own.length===0?"":
` của ${formatNumber(units2.size)} đơn vị`;return[`${formatNumber(own.length)} lượt ${STATES[state].toLowerCase()}${ofUnits}`]}),counts=followed.progress.
length===0?"":`: ${counted.join("; ")}`,day2=`Tiến độ đến ngày ${formatDate(survey.today)}${counts}`;return[textRow(pageTitle("TIẾN ĐỘ THỰC HIỆN CHỈ TI\
ÊU",survey),COLUMNS2,{look:{bold:!0,size:14},note:witnessNote(made)}),textRow(day2,COLUMNS2),textRow(followed.progress.length===0?"":legendLine(),COLUMNS2,{look:{
italic:!0}}),headerCells(headings)]}function widthsFor(progress){let sums=progress.flatMap(({units:units2})=>[addExact(units2.map(({measure})=>{var _a;return(_a=
measure.assessment.inTargets)!=null?_a:0})),addExact(units2.map(({measure})=>{var _a;return Math.abs((_a=measure.assessment.inResults)!=null?_a:0)}))]),months2=progress.
flatMap(({units:units2})=>units2.flatMap(one=>{var _a;return(_a=one.months)!=null?_a:[]})),isWide=figures=>figures.some(figure2=>figure2>=1e6),month2=isWide(months2.
map(({value})=>value!=null?value:0))?WIDTHS4.wideMonth:WIDTHS4.month,{ordinal,unit,months:first,state}=PROGRESS_COLUMNS;return[{column:0,count:COLUMNS2,width:isWide(
sums)?WIDTHS4.wide:WIDTHS4.figure},{column:ordinal,count:1,width:WIDTHS4.ordinal},{column:unit,count:1,width:WIDTHS4.unit},{column:first,count:MOST_MONTHS,width:month2},
{column:state,count:1,width:WIDTHS4.state}]}function tienDoDenNgay(){return runCommand(running=>{let day2=running.asking(()=>askDay(running.moment.day));if(day2===null)return;let book=readBook(),read=readSources(
book),survey=judgeBook(book,read,day2),workbook=workbookOf(book),chosen=read.settings.flatMap(({key,evaluation})=>evaluation?[[key,evaluation]]:[]),followed=followMonths(
survey,new Map(chosen),workbook),due=dueItems(survey);if(followed.progress.length+followed.others.length+due.soon.length+due.over.length===0&&!book.pages.progress)
throw new Refusal(NONE_FOLLOWED);let tabsNow=book.staff.map(({id,name})=>({id,name})),options={name:pageName(book,"progress"),made:running.moment,standardName:unitFollower(
survey,book.record),indicatorName:indicatorFollower(survey,{...book.record,tabsNow})};running.checkTime(),publish(book,running,{pages:[{key:"progress",layout:previous=>progressPage(
survey,followed,{...options,previous})}],sources:null,begun:{},done:()=>({}),shows:"progress"});let faults=[...tellFaults(book,read,read.cells.typed),...tellRegister(
book,survey)],told2=[...leftAloneSentences(book.leftAlone),...faults];toast([progressDone(day2,followed,due),...told2].join(" "))})}function askDay(today){let first=ask(
dayQuestion(today,null)),wrong=first!==null&&parseAskedDay(first,today)===null?first:null,answer=wrong===null?first:ask(dayQuestion(today,wrong));if(answer===null)
return null;let day2=parseAskedDay(answer,today);if(day2===null)throw new Refusal(noDay(answer));return day2}function ask(question){let ui=SpreadsheetApp.getUi(),
answer=ui.prompt(MESSAGES.title,question,ui.ButtonSet.OK_CANCEL);return answer.getSelectedButton()===ui.Button.OK?answer.getResponseText():null}function formulaNumber(value){let[whole2="0",decimals2=""]=decimalText(value).split(".");return decimals2===""?whole2:`${Number(whole2+decimals2)}/1${"0".repeat(
decimals2.length)}`}var MOST_WORDS6=500,MOST_CASES=100;function registerChoices({indicators,directory}){let names=indicators.map(({name})=>name),groups=directory.groups.length>1?directory.
groups.map(({name})=>name):[],units2=[...directory.units.map(({name})=>name),...groups,UNASSIGNED],within=words=>words.length<=MOST_WORDS6?[...new Set(words)]:null;
return{indicators:within(names),units:within(units2)}}var BEGINNING2=/^=IF\(\$?[A-Z]{1,3}\d+="";"";(?:SWITCH\(|""\))/;function isCommonFormula(formula){return BEGINNING2.
test(formula.replace(/\s/g,""))}function commonFormula(cell2,indicators){let cases=indicators.flatMap(({name,target})=>{let common=commonTarget(ownTarget(target));
return common===null?[]:[`"${name.replace(/"/g,'""')}";${formulaNumber(common)}`]});return cases.length===0||cases.length>MOST_CASES?`=IF(${cell2}="";"";"")`:`=\
IF(${cell2}="";"";SWITCH(${cell2};${cases.join(";")};""))`}function registerMade(survey,name){let tables=survey.assigning.map(({table})=>assigningInWords(survey,table)),inUse=tables.length===0?[]:[`Bảng giao đang dùng: ${tables.
join("; ")}.`];return[`Đã lập trang ${name}. Chỉ ghi đơn vị giao khác mức chung hoặc thay đổi trong năm.`,...inUse].join(" ")}function registerShown(survey,name,{
isOwn}){let used=survey.registers.filter(({tab})=>tab===name).flatMap(register=>registerInWords(survey,register));return`${used.length>0?`Đang dùng ${used.join(
"; ")}.`:`Trang ${name} chưa có dòng nào được dùng.`} ${isOwn?"Đã cập nhật danh sách chọn":"Trang này do cơ quan lập"}; các dòng đã có đượ\
c giữ nguyên.`}var HELP3={list:"Chọn trong danh sách; chữ khác vẫn gõ được nhưng dòng có thể chưa được dùng.",target:"Gõ một số, 0 nếu không giao, x nế\
u không áp dụng.",from:"Gõ ngày/tháng/năm, hoặc để trống nếu giao cho cả kỳ."};function rowsBelow2({header},grid){return Math.max(REGISTER_ROWS,
grid.length-header-1)}function dressRegister(sheet,grid,lists){var _a,_b,_c,_d;let layout=findRegisterLayout(grid);if(layout===null)return;let{choices,indicators}=lists,
column=columnReader(sheet,layout,rowsBelow2(layout,grid));(_a=column("indicator"))==null||_a.setDataValidation(listRule(choices.indicators)),(_b=column("unit"))==
null||_b.setDataValidation(listRule(choices.units));let target=column("target"),first=(_c=target==null?void 0:target.getA1Notation().split(":")[0])!=null?_c:"",
isTarget3=`=ISNUMBER(${first})+(TRIM(${first})="x")>0`;target==null||target.setDataValidation(builder2(HELP3.target).requireFormulaSatisfied(isTarget3).build()),
(_d=column("from"))==null||_d.setDataValidation(builder2(HELP3.from).requireDate().build()).setNumberFormat("dd/mm/yyyy"),writeCommon(column("common"),{grid,layout,
indicators})}function refreshRegister(sheet,grid,lists){let layout=findRegisterLayout(grid);if(layout===null)return;let{choices,indicators}=lists,column=columnReader(
sheet,layout,rowsBelow2(layout,grid));refreshList(column("indicator"),choices.indicators),refreshList(column("unit"),choices.units),writeCommon(column("common"),
{grid,layout,indicators})}function writeCommon(range2,{grid,layout,indicators}){let column=layout.columns.get("common");if(!range2||column===void 0)return;let seen=range2.
getFormulas().map(([formula=""])=>formula),wanted=commonFormulas(layout,indicators,seen.length),isBlank5=row=>cellAt(grid,layout.header+1+row,column)==="";seen.
every((formula,row)=>isCommonFormula(formula)||formula===""&&isBlank5(row))&&seen.some((formula,row)=>{var _a;return formula!==((_a=wanted[row])==null?void 0:_a[0])})&&
range2.setFormulas(wanted)}function columnReader(sheet,{header,columns},rows){return column=>{let at=columns.get(column);return at===void 0?null:sheet.getRange(
header+2,at+1,rows,1)}}function commonFormulas({header,columns},indicators,rows){var _a;let column=(_a=columns.get("indicator"))!=null?_a:0;return Array.from({length:rows},
(_,row)=>[commonFormula(cellA1({row:header+1+row,column}),indicators)])}function refreshList(range2,words){if(!range2)return;let wanted=listRule(words),changed2=!1,
rules=range2.getDataValidations().map(line=>line.map(own=>own&&own.getHelpText()!==HELP3.list||isList4(own,words)?own:(changed2=!0,wanted)));changed2&&range2.setDataValidations(
rules)}function isList4(own,words){if(!own||!words)return!own&&!words;let known=Array.from(own.getCriteriaValues()[0],String);return known.length===words.length&&
words.every((word,at)=>word===known[at])}function listRule(words){return words&&builder2(HELP3.list).requireValueInList([...words],!0).build()}function builder2(help){
return SpreadsheetApp.newDataValidation().setAllowInvalid(!0).setHelpText(help)}var WIDTHS5=[230,230,90,100,240,240,90];function moGiaoChiTieu(){return runCommand(running=>{var _a;let book=readBook(),survey=judgeBook(book,readSources(book),
running.moment.day),staffs=book.register?null:registerOfStaff(book,survey);if(staffs){staffs.sheet.activate(),toast(registerShown(survey,staffs.name,{isOwn:!1}));
return}let tab=(_a=book.register)!=null?_a:insertSettings(book,"register",REGISTER_ROWS+1),isNew=onTab(tab.name,()=>make(book,tab,survey));book.mark.settings.register!==
tab.id&&markSettings(book,"register",tab);let faults=tellRegister({register:tab},survey);tab.sheet.activate();let done=isNew?registerMade(survey,tab.name):registerShown(
survey,tab.name,{isOwn:!0});toast([done,...faults].join(" "))})}function registerOfStaff({staff},{registers}){var _a;let tabs=new Set(registers.map(({tab})=>tab));
return(_a=staff.find(({name})=>tabs.has(name)&&isNameFor(PAGES.register.name,name)))!=null?_a:null}function make(book,tab,survey){let{sheet}=tab,lists={choices:registerChoices(
survey),indicators:survey.indicators},{plan,grid}=addLate(tab,book.register?readGrid(sheet):[],{plan:now=>now.every(row=>row.every(cell2=>cell2===""))?HEADER:null,
prepare:()=>{},write:header=>{sheet.getRange(1,1,1,header.length).setValues([[...header]]).setNotes([REGISTER_COLUMNS.map(column=>REGISTER_HELP[column])])}}),after=plan===
null?grid:[HEADER];return book.mark.settings.register===tab.id?refreshRegister(sheet,after,lists):(dress3(sheet,after),dressRegister(sheet,after,lists)),plan!==
null}var HEADER=REGISTER_COLUMNS.map(column=>REGISTER_HEADINGS[column]);function dress3(sheet,grid){let layout=findRegisterLayout(grid);(layout==null?void 0:layout.
header)!==0||REGISTER_COLUMNS.some((column,at)=>layout.columns.get(column)!==at)||(sheet.getRange(1,1,1,HEADER.length).setFontWeight("bold").setHorizontalAlignment(
"center"),sheet.getRange(1,1,REGISTER_ROWS+1,HEADER.length).setWrap(!0).setVerticalAlignment("middle"),sheet.getRange(2,HEADER.length,REGISTER_ROWS,1).setFontColor(
"#80868b").setNumberFormat("general"),WIDTHS5.forEach((width,index)=>{sheet.setColumnWidth(index+1,width)}),sheet.setFrozenRows(1))}var MOST_UNITS4=1e3;function unitRows2({directory,indicators},tabs){let ids=new Map(tabs.map(({id,name})=>[name,id])),rows=new Map;for(let{origin,measures}of indicators)
if(!(origin.kind!=="table"&&origin.kind!=="series"))for(let{unit,result}of measures){let[place]=result.places,tab=place&&ids.get(place.tab);place===void 0||tab===
void 0||rows.has(unit.name)||rows.set(unit.name,{name:unit.name,tab,row:place.row})}let inOrder2=directory.units.flatMap(({name})=>{var _a;return(_a=rows.get(name))!=
null?_a:[]});return inOrder2.length>MOST_UNITS4?[]:inOrder2}function renamedInRow(survey,before2,tabs){var _a,_b;if(before2.length===0)return null;let find=unitFinder(
survey.directory),known=new Set(before2.flatMap(({name})=>{var _a2,_b2;return(_b2=(_a2=find(name))==null?void 0:_a2.name)!=null?_b2:[]})),[gone,...moreGone]=before2.
filter(({name})=>find(name)===null),[added2,...moreAdded]=unitRows2(survey,tabs).filter(({name})=>!known.has(name));if(gone===void 0||added2===void 0||moreGone.
length+moreAdded.length>0||gone.tab!==added2.tab||gone.row!==added2.row)return null;let tab=(_b=(_a=tabs.find(({id})=>id===added2.tab))==null?void 0:_a.name)!=null?
_b:"";return{before:gone.name,now:added2.name,tab}}var LISTED=["below","late","noData"];function isListed({measure}){return LISTED.includes(measure.assessment.state)}function byRate({measure:a},{measure:b}){let rank=LISTED.
indexOf(a.assessment.state)-LISTED.indexOf(b.assessment.state);if(rank!==0)return rank;let[first,second]=[shareOf2(a),shareOf2(b)];return!first||!second?+(first===
null)-+(second===null):compareProducts([first.result,second.target],[second.result,first.target])}function shareOf2({assessment,paced}){var _a;return assessment.
state!=="late"||paced===void 0||paced<=0?assessment.rate:{result:(_a=assessment.inResults)!=null?_a:0,target:paced}}function entriesOf(survey){return survey.indicators.
map(indicator=>indicator.measures.map(measure=>({indicator,measure})))}function keyOf6({indicator,measure}){return typedKey(indicator.name,measure.unit.name,indicator.
period)}function headline(survey,entries){let inState=state=>entries.filter(({measure})=>measure.assessment.state===state),ofUnits=found2=>{let units2=new Set(found2.
map(({measure})=>measure.unit.index));return` của ${formatNumber(units2.size)} đơn vị`},isPaced=survey.indicators.some(({pace})=>pace!==null),[below,late,
missing]=[inState("below"),inState("late"),inState("noData")],counts=[`${formatNumber(below.length)} lượt chưa đạt${isPaced&&below.length===0?"":ofUnits(
below)}`];isPaced&&counts.push(`${formatNumber(late.length)} lượt chậm tiến độ${late.length===0?"":ofUnits(late)}`),(!isPaced||missing.length>0)&&counts.
push(`${formatNumber(missing.length)} lượt chưa có số liệu`);let errors=inState("dataError").length;return errors>0&&counts.push(`${formatNumber(errors)}\
 lượt lỗi số liệu (xem trang Tổng hợp)`),`Tính đến ngày ${formatDate(survey.asOf)}: ${counts.join("; ")}`}function entryCells({indicator,measure},place){
let{assessment,unit}=measure,{row,number,survey,withFormulas}=place,{rate:rate2,shortfall,inTargets}=assessment,result=printedResult(measure),fill=fillOf(assessment.
state),filled2=fill?{fill}:{},format2=figureFormat([inTargets,result],isPercent(indicator.measure)),ref=column=>cellA1({row,column}),calculated=(formula,value)=>withFormulas?
{formula}:value,note=sourceNote(measure),below=assessment.state==="below";return[{content:number,look:{align:"center"}},{content:indicatorText(indicator.name,indicator.
period,survey.period)},{content:unit.name,look:filled2},{content:inTargets!=null?inTargets:"",look:{align:"right"},format:format2},{content:result!=null?result:
"",look:{...filled2,align:"right"},format:format2,...note?{note}:{}},rate2&&rate2.target!==0?{content:calculated(`=${ref(4)}/${ref(3)}`,rate2.result/rate2.target),
look:{...filled2,align:"right",...below?{bold:!0}:{}},format:rateFormat(rate2,{below,provisional:!1,late:assessment.state==="late"})}:{content:"",look:filled2},
shortfall===null?BLANK:{content:calculated(missingFormula(measure,ref),shortfall),look:{align:"right"},format:format2},{content:stateWords({indicator,measure}),
look:{align:"center"}},BLANK,BLANK,BLANK]}function missingFormula({assessment,paced},ref){return assessment.state!=="late"||paced===void 0?`=${ref(3)}-${ref(4)}`:
`=${formulaNumber(paced)}-${ref(4)}`}function stateWords({indicator,measure}){var _a;let{assessment,paced}=measure,until=(_a=indicator.pace)==null?void 0:_a.until;
return assessment.state!=="late"||paced===void 0||!until?STATES[assessment.state]:`${STATES.late} (cần ${formatNumber(paced)} đến ${formatDate(until).slice(
0,5)})`}var COLUMNS3=BELOW_HEADINGS.length,WIDTHS6=[40,100,156,88,88,68,88,108,186,186,84],ADDED4=86,HEADER_LOOK3={bold:!0,align:"center",fill:HEAD_FILL};function draft2(cells){
return{cells,sources:[],carried:[]}}function partTitle(title){return draft2(textRow(title,COLUMNS3,{look:{bold:!0}}))}var BLANK_ROW2=draft2(textRow("",COLUMNS3));
function sourceOf3({row,key}){var _a;return{row,lead:(_a=key==null?void 0:key.unit)!=null?_a:""}}function sourceFinder2({unitsOn:unitsOn2,reported}){var _a;let gone=new Set(
((_a=unitsOn2==null?void 0:unitsOn2.parts)!=null?_a:[]).flatMap(parts=>parts.flatMap(({unit,joined:joined2})=>joined2===null?[]:unit.index))),find=gone.size===0?
null:unitFinder(reported.directory);return row=>{var _a2,_b,_c;let unit=(_c=find==null?void 0:find((_b=(_a2=row.key)==null?void 0:_a2.unit)!=null?_b:""))!=null?
_c:null;return unit!==null&&gone.has(unit.index)?{...sourceOf3(row),isLed:!0}:sourceOf3(row)}}function lostDraft2(row,entry){let cells=textRow("",COLUMNS3),{key}=row;
if(key===null)return{cells,sources:[sourceOf3(row)],carried:BELOW_HEADINGS.map((_,index)=>index)};let state=entry?STATES[entry.measure.assessment.state]:"",texts=new Map(
[[1,key.indicator],[2,key.unit],[7,state]]);return{cells:cells.map((cell2,index)=>{var _a;return{...cell2,content:(_a=texts.get(index))!=null?_a:""}}),sources:[
sourceOf3(row)],carried:[]}}function sortRows(kept){var _a;let byKey=new Map,extra=[];for(let row of kept.rows)if(row.key===null)extra.push(row);else if(row.typed){
let{key,unit}=row.key,known=(_a=byKey.get(key))!=null?_a:[];if(known.some(other=>isRepeated(kept,row.row,other.row)))continue;known.some(other=>{var _a2;return((_a2=
other.key)==null?void 0:_a2.unit)===unit})?extra.push(row):byKey.set(key,[...known,row])}return{byKey,extra}}function belowPage(survey,options,previous){let kept=readTypedBelow(
previous,options),widths=[...WIDTHS6,...kept.addedColumns.map(()=>ADDED4),...spareHeadings(kept).map(()=>ADDED4)],head=rewordBody(headOf(survey,{options,widths}),
kept),headerRow2=head.length,entries=entriesOf(survey),all=entries.flat(),byKey=new Map(all.map(entry=>[keyOf6(entry),entry])),typed=sortRows(kept),withFormulas=survey.
directory.units.length<=MAX_FORMULA_UNITS,source=sourceFinder2(survey),drafts=[],add2=(entry,number)=>{var _a;let row=headerRow2+1+drafts.length,cells=entryCells(
entry,{row,number,survey,withFormulas});drafts.push({cells,sources:((_a=typed.byKey.get(keyOf6(entry)))!=null?_a:[]).map(source),carried:[]})},listed8=entries.flatMap(
list4=>list4.filter(isListed).sort(byRate));listed8.forEach((entry,index)=>{add2(entry,index+1)}),listed8.length===0&&drafts.push(draft2(textRow(NONE_BELOW,COLUMNS3,
{look:{italic:!0}})));let listRows=drafts.length,parts=[],addPart=(title,fill)=>{drafts.push(BLANK_ROW2,partTitle(title));let row=headerRow2+1+drafts.length;fill(),
parts.push({row,column:0,rows:headerRow2+1+drafts.length-row,columns:widths.length})},reached2=[...typed.byKey.keys()].flatMap(key=>{let entry=byKey.get(key),state=entry==
null?void 0:entry.measure.assessment.state;return entry&&(state==="met"||state==="exceeded"||state==="onPace")?[entry]:[]});reached2.length>0&&addPart(PARTS.reached,
()=>{for(let entry of reached2)add2(entry,"")});let placed=new Set([...listed8,...reached2].map(keyOf6)),lost=[...[...typed.byKey].flatMap(([key,rows2])=>placed.
has(key)?[]:rows2),...typed.extra];lost.length>0&&addPart(PARTS.lost,()=>{drafts.push(...lost.map(row=>lostDraft2(row,row.key===null?void 0:byKey.get(row.key.key))))});
let body=drafts.map((row,index)=>withKept(row,headerRow2+1+index,kept)),header=BELOW_HEADINGS.map(heading=>cell(heading,HEADER_LOOK3)),top=headWithKept([...head,
header],kept).map((row,index)=>index===headerRow2?row.map(one=>({...one,look:HEADER_LOOK3})):row),foot=signatureRows(options.frame,widths),rows=[...withSpare([...top,
...body],{kept,headerRow:headerRow2,look:HEADER_LOOK3}),...foot],list3={row:headerRow2,column:0,rows:listRows+1,columns:widths.length};return{key:"below",name:options.
names.below,rows,ownRows:rows.length,ownColumns:widths.length,font:options.frame.font,header:{first:headerRow2,last:headerRow2},frozen:{rows:headerRow2+1,columns:3},
mergesAcross:[],mergesDown:[],widths:widthRuns(widths),heights:[],folded:null,grids:[list3,...parts],filter:{row:headerRow2,column:0,rows:listRows+1,columns:filteredColumns(
kept)}}}function rewordBody(head,{previous,headerRow:headerRow2}){let typed=typedBody(previous,{headerRow:headerRow2!=null?headerRow2:0,isFramed:()=>!1}),body=bodyRow(
head);return head.map((row,index)=>row.map((one,column)=>typed!==null&&index===body&&column===0?{...one,content:typed}:one))}function headOf(survey,{options,widths}){
let{frame}=options;return headRows2({live:{formula:liveLine(options.sources.length,options.names.record)},note:witnessNote(options.made),body:frame.body===""?issuingBody(
survey):frame.body,title:pageTitle("ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU",survey),subtitle:headline(survey,entriesOf(survey).flat()),frame,widths})}var MOST_UNITS5=500;function readEvidence(survey,workbook){let isSmall2=({rows})=>rows.length<=MOST_UNITS5;return viewTables({...survey,tables:survey.tables.filter(
isSmall2)},workbook).filter(view=>!isOfSeveralRows(view)).map(view=>{let columns=readRateColumns(view),shortfalls=view.indicators.map(indicator=>readShortfalls(
view,indicator)),{table,unitRows:unitRows3}=view,wrong=findTotals(view,columns).filter(({kind})=>kind==="totalWrong");return{table,units:unitRows3.length,rates:added(
[...columns.values()].map(agreementOf)),shortfalls:added(shortfalls.map(read=>({right:read.right,of:read.right+read.wrong.length}))),areRatesTold:view.indicators.
some(({columns:{typed}})=>typed!==void 0&&!typed.proves),money:view.indicators.some(({columns:{money}})=>money),hasSums:table.rows.some(({kind})=>kind!=="unit"),
wrongSums:wrong.map(({spots})=>spots[0].place)}})}function agreementOf({rows,digits}){let given=["halfUp","truncate","below100"].map(mode=>rows.filter(row=>ratedBy(
row,digits,mode)===row.points||isRoundedToFewer(row,digits)).length);return{right:Math.max(0,...given),of:rows.length}}function added(all){return{right:all.reduce(
(sum2,{right})=>sum2+right,0),of:all.reduce((sum2,{of})=>sum2+of,0)}}var MOST_CELLS2=4;function evidenceLines(survey,workbook){return readEvidence(survey,workbook).filter(disagrees).map(evidence=>`${tableLabel(survey,evidence.table)}\
: ${evidenceWords(evidence)}.`)}function disagrees({rates,areRatesTold,shortfalls,wrongSums}){return[...areRatesTold?[]:[rates],shortfalls].some(({right,of})=>right<
of)||wrongSums.length>0}function evidenceWords({units:units2,rates,shortfalls,money,hasSums,wrongSums}){let typed=[...inWords(rates,"tỷ lệ"),...inWords(shortfalls,
money?"số còn phải nộp":"số còn thiếu")],cells=wrongSums.slice(0,MOST_CELLS2).map(cellA1),more2=wrongSums.length>MOST_CELLS2?` và ${formatNumber(wrongSums.
length-MOST_CELLS2)} ô khác`:"",sums=wrongSums.length>0?[`dòng cộng không khớp ở ${cells.join(", ")}${more2}`]:["dòng cộng khớp"];return[`${formatNumber(
units2)} dòng`,...typed.length>0?[`khớp ${typed.join(", ")} đã ghi`]:[],...hasSums?sums:[]].join("; ")}function inWords({right,of},what){return of===0?[]:[
`${formatNumber(right)}/${formatNumber(of)} ${what}`]}var OUT_OF_COUNT=["absent","notApplicable","notAssigned","offPlan","noPlan"];function reached(measures){let counted=measures.filter(({assessment})=>!OUT_OF_COUNT.
includes(assessment.state)),met=counted.filter(({assessment})=>assessment.state==="met"||assessment.state==="exceeded");return counted.length===0?"":`${met.length}\
/${counted.length}`}function nameFill(measures){let urgent=["dataError","below","late","noData"].find(state=>measures.some(({assessment})=>assessment.state===state)),
fill=urgent&&fillOf(urgent);return fill?{fill}:{}}function measuresOf(survey,unit){return survey.indicators.flatMap(({measures})=>{var _a;return(_a=measures[unit])!=
null?_a:[]})}function unitLine(block,row,layout){let{survey,panel}=layout,measures=measuresOf(survey,block.unit.index),own=panel.indicators.flatMap(indicator=>{
var _a;return(_a=indicator.measures[block.unit.index])!=null?_a:[]}),figures=panel.indicators.flatMap((indicator,index)=>{let measure=indicator.measures[block.unit.
index];return measure?measureCells(measure,{...layout,row,column:firstColumn(index),percent:isPercent(indicator.measure)}):[]});return[cell(block.number,{align:"\
center"}),cell(block.unit.name,nameFill(own)),...figures,...panel.isLast?[cell(reached(measures),{align:"center"})]:[]]}function isApart({measures},unit){var _a;
return((_a=measures[unit])==null?void 0:_a.assessment.state)==="offPlan"}function totalLine(block,index,layout){let figures=layout.panel.indicators.flatMap((indicator,at)=>{
let assessments=block.units.flatMap(unit=>{var _a;return(_a=indicator.measures[unit.index])!=null?_a:[]}).map(({assessment})=>assessment),listed8=assessments.some(
({state})=>state!=="absent"),total=totalOf(assessments,totalOptionsOf(indicator)),apart=layout.blocks.flatMap((one,line)=>one.kind==="unit"&&block.units.includes(
one.unit)&&isApart(indicator,one.unit.index)?[line]:[]),parts=assessments.flatMap(({inTargets,inResults})=>[inTargets,inResults]);return totalCells(total,listed8,
{...layout,block,index,column:firstColumn(at),figures:parts,apart})}),number=block.kind==="group"?block.number:"",look3={bold:!0,fill:GROUP_FILL};return[cell(number,
{...look3,align:"center"}),cell(block.label,look3),...figures,...layout.panel.isLast?[cell("",look3)]:[]]}var HEADER_LOOK4={bold:!0,align:"center",fill:HEAD_FILL};function titleOf({name,measure}){return measure?`${name} (${measure})`:name}function headerRows({indicators,
isLast}){let top=[HEADINGS2.ordinal,HEADINGS2.unit,...indicators.flatMap(one=>[titleOf(one),"",""])],leaf=["","",...indicators.flatMap(()=>[HEADINGS2.target,HEADINGS2.
result,HEADINGS2.rate])],[countTop,countLeaf]=HEADINGS2.count;return isLast&&(top.push(countTop),leaf.push(countLeaf)),[top,leaf].map(row=>row.map(text=>cell(text,
HEADER_LOOK4)))}function placePanel(panel,first,{survey,widths,font}){var _a;let blocks=summaryBlocks(survey),withFormulas=survey.directory.units.length<=MAX_FORMULA_UNITS,
layout={survey,panel,blocks,bodyRow:first+2,withFormulas},body=blocks.map((block,index)=>block.kind==="unit"?unitLine(block,layout.bodyRow+index,layout):totalLine(
block,index,layout)),titles=panel.indicators.map((_,index)=>({row:first,column:firstColumn(index),rows:1,columns:COLUMNS_PER_INDICATOR})),lines=panel.indicators.
map((one,index)=>{var _a2;let{column,columns:columns2}=(_a2=titles[index])!=null?_a2:{column:0,columns:0},pixels=totalPixels(widths.slice(column,column+columns2))-
PADDING;return linesWithin(titleOf(one),pixels,{look:HEADER_LOOK4,font}).length}),{length:columns}=(_a=headerRows(panel)[0])!=null?_a:[],count=panel.isLast?2:1,
height={row:first,height:rowPixels(Math.max(count,...lines),11)};return{rows:[...headerRows(panel),...body],first,columns,height,titles}}function summaryPage(survey,options){
let{frame}=options,{font}=frame,panels=panelsOf(survey,font),widths=panelWidths(panels,survey,font),columns=Math.max(...panels.map(panelColumns)),head=headRows2(
{live:{formula:liveLine(options.sources.length,options.names.record)},note:witnessNote(options.made),body:frame.body===""?issuingBody(survey):frame.body,title:pageTitle(
"TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU",survey),subtitle:`Số liệu tính đến ngày ${formatDate(survey.asOf)}`,frame,widths}),placed=[],next=head.
length;for(let panel of panels){let one=placePanel(panel,next,{survey,widths,font});placed.push(one),next+=one.rows.length+1}let wide=row=>[...row,...textRow("",
columns-row.length+1).slice(1)],rows=[...head,...placed.flatMap(({rows:own},index)=>(index===0?own:[textRow("",columns),...own]).map(wide)),...footRows(survey,options,
widths),...signatureRows(frame,widths)],first=head.length;return{key:"summary",name:options.names.summary,rows,ownRows:rows.length,ownColumns:columns,font,header:{
first,last:first+1},frozen:{rows:placed.length===1?first+2:0,columns:2},mergesAcross:placed.flatMap(({titles})=>titles),mergesDown:placed.map(one=>({row:one.first,
column:0,rows:2,columns:2})),widths:panelRuns(widths),heights:placed.map(({height})=>height),folded:null,grids:placed.map(one=>({row:one.first,column:0,rows:one.
rows.length,columns:one.columns})),filter:null}}function footRows(survey,options,widths){let look3={},limit=totalPixels(widths)-PADDING,totals=survey.indicators.
map(indicator=>totalOf(indicator.measures.map(({assessment})=>assessment),totalOptionsOf(indicator))),hasErrors=survey.indicators.some(({measures})=>measures.some(
({assessment})=>assessment.state==="dataError")),isPaced=survey.indicators.some(({pace})=>pace!==null),lines=[...footnotes(survey,totals),...options.evidence].flatMap(
line=>linesWithin(line,limit,{look:look3,font:options.frame.font})),signs=`${legend({errors:hasErrors,late:isPaced})} · ${ABSENT} : không có trong biểu`;return[
...lines.map(line=>textRow(line,widths.length,{look:look3})),textRow(signs,widths.length,{look:{...look3,italic:!0}})]}function planSummary(survey,input){let sources=copySources(survey,input.workbook),renamed=renamedInRow(survey,input.record.unitRows,input.tabs),remembered2={...input.
record,tabsNow:input.tabs},options={names:input.names,sources,evidence:evidenceLines(survey,input.workbook),standardName:unitFollower(survey,input.record,renamed),
indicatorName:indicatorFollower(survey,remembered2),made:input.made,frame:PLAIN_FRAME,isFramed:framedTeller(input.record.framed)},summary=summaryPage(survey,options);
return{summary:previous=>previous?keepSummaryTyped(summary,previous,options):summary,below:previous=>belowPage(survey,options,previous),framed:[...new Set([...framedTexts(
summary),...framedTexts(belowPage(survey,options,null))])],sources,renamed}}function taoBangTongHop(){return runCommand(running=>{let book=readBook(),names={summary:pageName(book,"summary"),below:pageName(book,"below"),record:pageName(book,
"record")},decided=decide2(book,{running,names});if(!decided)return;let{survey,answers:answers2,read}=decided,{record,staff}=book,tabs=staff.map(({id,name})=>({
id,name})),plan=planSummary(survey,{workbook:workbookOf(book),names,made:running.moment,record,tabs}),printed2=survey.indicators.map(({key,name})=>[key,name]);publish(
book,running,{pages:[{key:"summary",layout:plan.summary},{key:"below",layout:plan.below}],sources:plan.sources,begun:{answers:[...answers2],printed:[...record.printed,
...printed2],framed:[...new Set([...record.framed,...plan.framed])]},done:()=>({printed:printed2,framed:plan.framed,tabs:rememberedTabs(record.tabs,tabs),places:namedPlaces(
survey,tabs),units:namedUnits(survey),unitRows:unitRows2(survey,tabs)}),shows:"summary"});let wrong=[...plan.renamed?[renamedSentence(plan.renamed)]:[],...tellMerges(
book,survey.directory),...tellFaults(book,read,read.cells.typed),...tellRegister(book,survey)];toast([summaryDone(survey,book.leftAlone),...wrong].join(" "))})}
function decide2(book,context){let{running,names}=context,today=running.moment.day,read=readSources(book),answers2=new Map(read.answers),first=judgeBook(book,read,
today),unknown=first.reported.indicators.filter(one=>needsTarget(one)&&!answers2.has(one.key)),isFirstRun=!book.pages.summary;if(unknown.length===0&&!isFirstRun)
return{survey:first,answers:answers2,read};let locale=isFirstRun?book.spreadsheet.getSpreadsheetLocale():"",survey=running.asking(()=>{for(let indicator of unknown){
let target=askTarget(targetQuestion(indicator));if(target==="cancelled")return null;answers2.set(indicator.key,target)}let answered=unknown.length===0?first:judgeBook(
book,{...read,answers:answers2},today);if(!isFirstRun)return answered;let question=firstRunQuestion(answered,names,{leftAlone:book.leftAlone,locale});return confirm(
question)?answered:null});if(!survey)return null;if(!isUnchanged(book))throw new Refusal(MESSAGES.moved);return{survey,answers:answers2,read}}function confirm(question){
let ui=SpreadsheetApp.getUi();return ui.alert(MESSAGES.title,question,ui.ButtonSet.OK_CANCEL)===ui.Button.OK}function askTarget(question){let ui=SpreadsheetApp.
getUi(),answer=ui.prompt(MESSAGES.title,question,ui.ButtonSet.OK_CANCEL);if(answer.getSelectedButton()!==ui.Button.OK)return"cancelled";let reading=parseNumber(
answer.getResponseText());if(reading.kind==="blank")return null;if(reading.kind==="number"&&reading.value>0)return reading.value;throw new Refusal(MESSAGES.wrongTarget)}function hoanTacLenhGanNhat(){return runCommand(running=>{let asked=look2();if(!asked||isEmpty2(asked)&&asked.changed.length===0){toast(RAW_MESSAGES.nothingToUndo);
return}if(!running.asking(()=>confirmRaw(undoQuestion(wordsOf8(asked)))))return;let now=look2();if(!now){toast(RAW_MESSAGES.nothingToUndo);return}let{left,done}=apply2(
now),record=now.owner.pages.record,isAll=left===0&&done.changed.length===now.changed.length;record&&isAll&&endUndo(record.sheet,{...now.undo,state:"undone"}),toast(
undoDone(wordsOf8(done)))},failedRaw)}function look2(){let{owner}=readOwner(),undo=readRemembered(owner);if(undo==="damaged")throw new Refusal(RAW_MESSAGES.undoDamaged);
if(!undo||undo.state==="undone")return null;let changed2=[],tabs=undo.tabs.flatMap(tab=>{let sheet=owner.spreadsheet.getSheetById(tab.id);if(!sheet)return changed2.
push(`'${tab.name}'`),[];let name=sheet.getName(),open=tab.cells.length>0?readTab3(sheet,{id:tab.id,name}):null,cells=open?planUndo(open,tab.cells):{restored:[],
changed:[]},lists=lookAtLists(sheet,tab.lists);changed2.push(...cells.changed.map(cell2=>`${name}!${cellA1(cell2)}`)),changed2.push(...lists.changed.map(({area})=>`${name}\
!${areaA1(area)}`));let colours=tab.rules?{now:readColours(sheet),tab}:null;return[{sheet,name,open,cells:cells.restored,lists:lists.standing,colours}]});return{
owner,undo,tabs,changed:changed2}}function lookAtLists(sheet,lists){let standing=[],changed2=[],rowsOf5=columnReader2(sheet,lists);for(let list3 of lists){let now=rowsOf5(
list3.area.column).slice(list3.area.row,list3.area.row+list3.area.rows),isAll=source=>now.every(cell2=>isList3(cell2,source));isAll(list3.after)?standing.push(list3):
isAll(list3.before)||changed2.push(list3)}return{standing,changed:changed2}}function columnReader2(sheet,lists){let columns=new Map;for(let{area}of lists){if(columns.
has(area.column))continue;let own=lists.filter(list3=>list3.area.column===area.column),rows=Math.max(...own.map(list3=>list3.area.row+list3.area.rows));columns.
set(area.column,readLists(sheet,{row:0,column:area.column,rows,columns:1}))}return column=>{var _a;return(_a=columns.get(column))!=null?_a:[]}}function isEmpty2({
tabs}){return tabs.every(({cells,lists,colours})=>cells.length+lists.length===0&&!colours)}function wordsOf8({undo,tabs,changed:changed2}){return{command:undo.command,
began:undo.began,cells:tabs.flatMap(({name,cells})=>cells.map(({cell:cell2})=>({tab:name,cell:cell2}))),lists:tabs.flatMap(({name,lists})=>lists.map(({area})=>({
tab:name,range:areaA1(area)}))),coloured:tabs.flatMap(({name,colours})=>colours?[name]:[]),changed:changed2}}function apply2(now){let left=0,changed2=[...now.changed],
tabs=now.tabs.map(tab=>{let{sheet,name,open,lists,colours}=tab;return onTab(name,()=>{let laid=open?layOutWrites(open,tab.cells):{writes:[],written:[],left:[]},
written=new Set((open?writeRanges(open,laid.writes):[]).map(cellA1)),cells=laid.written.filter(cell2=>written.has(cellA1(cell2))),late=laid.written.filter(cell2=>!written.
has(cellA1(cell2)));changed2.push(...late.map(cell2=>`${name}!${cellA1(cell2)}`)),left+=laid.left.length;let put3=putListsBack(now.owner,sheet,lists);changed2.push(
...lists.filter(list3=>!put3.includes(list3)).map(({area})=>`${name}!${areaA1(area)}`));let rules=colours==null?void 0:colours.tab.rules;return rules&&setColours(
readColours(sheet),rules.rules,rules.position),{...tab,cells,lists:put3}})});return{left,done:{...now,tabs,changed:changed2}}}function putListsBack({spreadsheet},sheet,lists){
return[...new Set(lists.map(({area})=>area.column))].flatMap(column=>{let own=lists.filter(({area})=>area.column===column),put3=setLists({spreadsheet,sheet},own.
map(({area,before:before2,after})=>({area,from:after,source:before2})));return own.filter((_,index)=>put3[index])})}return __toCommonJS(main_exports);})();
/**
 * Danh sách đơn vị chưa đạt, mỗi đơn vị một dòng theo thứ tự của vùng; không có đơn vị nào thì để trống. Đơn vị chưa có số liệu không nằm trong danh sách. Ví dụ: =CHUADAT(A2:A20;C2:C20;B2:B20) hoặc =CHUADAT(A2:A20;C2:C20;B2:B20;90%).
 *
 * @param {string|Array<Array<string>>} don_vi Tên đơn vị: một cột.
 * @param {number|Array<Array<number>>} kq Kết quả: một cột cùng số dòng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một cột cùng số dòng, hoặc một số chung cho các đơn vị.
 * @param {number} [nguong] Mức tính đạt: tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200; bỏ trống là 100%.
 * @return {string|Array<Array<string>>} Tên các đơn vị chưa đạt.
 * @customfunction
 */
function CHUADAT(don_vi, kq, kh, nguong) { return ChiTieu.CHUADAT(don_vi, kq, kh, nguong); }
/**
 * Số còn thiếu so với kế hoạch; để trống nếu không thiếu hoặc chưa có kết quả. Ví dụ: =CONTHIEU(C2;B2) hoặc =CONTHIEU(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Số còn thiếu.
 * @customfunction
 */
function CONTHIEU(kq, kh) { return ChiTieu.CONTHIEU(kq, kh); }
/**
 * Kế hoạch lũy kế đến hết một tháng: kế hoạch năm × tháng / 12, làm tròn lên (24 tin, bài một năm thì đến hết tháng 5 là 10). Ví dụ: =KHLUYKE(B2;5) hoặc =KHLUYKE(B2:B20;5).
 *
 * @param {number|Array<Array<number>>} kh_nam Kế hoạch cả năm: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} thang Tháng, từ 1 đến 12: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Kế hoạch lũy kế.
 * @customfunction
 */
function KHLUYKE(kh_nam, thang) { return ChiTieu.KHLUYKE(kh_nam, thang); }
/**
 * Số đọc từ chữ viết theo lối Việt Nam: 1.380 là 1380; 1,5 tỷ là 1500000000; 1.483.900đ là 1483900; để trống nếu ô trống hoặc chỉ có dấu gạch, dấu ba chấm hay x. Chữ đọc được hai cách như 1.5 thì báo lỗi, không đoán. Ví dụ: =SOVN(A2) hoặc =SOVN(A2:A20).
 *
 * @param {string|Array<Array<string>>} van_ban Chữ cần đọc thành số: một ô hoặc một vùng.
 * @return {number|Array<Array<number>>} Số.
 * @customfunction
 */
function SOVN(van_ban) { return ChiTieu.SOVN(van_ban); }
/**
 * Tên chuẩn của đơn vị theo danh mục, nhận các cách viết khác nhau của một tên; để trống nếu không nhận ra hoặc có thể là nhiều đơn vị. Ví dụ: =TENCHUAN(A2;$H$2:$J$30) hoặc =TENCHUAN(A2:A20;$H$2:$J$30).
 *
 * @param {string|Array<Array<string>>} ten Tên đơn vị cần đối chiếu: một ô hoặc một vùng.
 * @param {Array<Array<string>>} danh_muc Danh mục: cột đầu là tên chuẩn, các cột sau là tên gọi khác (nhiều tên trong một ô thì cách nhau bằng dấu chấm phẩy).
 * @return {string|Array<Array<string>>} Tên chuẩn.
 * @customfunction
 */
function TENCHUAN(ten, danh_muc) { return ChiTieu.TENCHUAN(ten, danh_muc); }
/**
 * Tình trạng so với tiến độ của kế hoạch năm, tính đến một ngày: Đúng tiến độ, Chậm tiến độ, Đạt, Vượt…; chỉ tính các tháng đã hết (KH 24 thì đến 31/05 cần 10). Hết năm thì là Đạt hoặc Chưa đạt. Ví dụ: =TIENDO(C2;B2;E1) hoặc =TIENDO(C2:C20;B2:B20;E1).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch cả năm: một ô hoặc một vùng cùng kích thước.
 * @param {Date} ngay Ngày tính đến: một ô có ngày, ví dụ 31/05/2020.
 * @return {string|Array<Array<string>>} Tình trạng.
 * @customfunction
 */
function TIENDO(kq, kh, ngay) { return ChiTieu.TIENDO(kq, kh, ngay); }
/**
 * Tổng theo đơn vị từ một sổ theo dõi (mỗi dòng một việc), điền ra hai cột: tên đơn vị và tổng, theo thứ tự đơn vị xuất hiện; các cách viết khác nhau của một tên được tính chung, dòng cộng và dòng không có tên đơn vị được bỏ qua. Bỏ trống tham số thứ hai thì đếm số dòng. Ví dụ: =TONGHOP(C5:C282;"";B5:B282;DATE(2019;1;1);DATE(2019;6;30)) hoặc =TONGHOP(B2:B500;D2:D500).
 *
 * @param {string|Array<Array<string>>} don_vi Tên đơn vị: một cột.
 * @param {number|Array<Array<number>>} so Số cần cộng: một cột cùng số dòng; để "" thì đếm số dòng.
 * @param {Date|Array<Array<Date>>} [ngay] Ngày của từng dòng: một cột cùng số dòng; dòng không đọc được ngày thì không tính và được báo ở đơn vị đó; dòng chỉ ghi tháng được tính khi cả tháng nằm trong khoảng.
 * @param {Date} [tu] Tính từ ngày này, kể cả ngày này; bỏ trống thì không giới hạn.
 * @param {Date} [den] Tính đến ngày này, kể cả ngày này; bỏ trống thì không giới hạn.
 * @return {Array<Array<string|number>>} Tên đơn vị và tổng.
 * @customfunction
 */
function TONGHOP(don_vi, so, ngay, tu, den) { return ChiTieu.TONGHOP(don_vi, so, ngay, tu, den); }
/**
 * Tình trạng thực hiện kế hoạch bằng chữ: Vượt, Đạt, Chưa đạt, Chưa có số liệu, Không giao, Ngoài KH… So số đúng, không so tỷ lệ đã làm tròn. Ví dụ: =TRANGTHAI(C2;B2) hoặc =TRANGTHAI(C2:C20;B2:B20;90%).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @param {number} [nguong] Mức tính đạt: tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200; bỏ trống là 100%.
 * @return {string|Array<Array<string>>} Tình trạng.
 * @customfunction
 */
function TRANGTHAI(kq, kh, nguong) { return ChiTieu.TRANGTHAI(kq, kh, nguong); }
/**
 * Ô định dạng % thì dùng TYSO; TYLE cho số phần trăm như các biểu in ra (17 trên 12 là 141,7), để trống nếu chưa có kết quả hoặc không có kế hoạch. Ví dụ: =TYLE(C2;B2) hoặc =TYLE(C2:C20;B2:B20;0;"cắt").
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @param {number} [so_le] Số chữ số sau dấu phẩy, từ 0 đến 10; bỏ trống là 1.
 * @param {string} [cach] Cách làm tròn: "tròn", "cắt" (bỏ phần lẻ) hoặc "dưới 100" (chưa đạt thì không thành 100); bỏ trống là "tròn".
 * @return {number|Array<Array<number>>} Tỷ lệ thực hiện, tính bằng phần trăm.
 * @customfunction
 */
function TYLE(kq, kh, so_le, cach) { return ChiTieu.TYLE(kq, kh, so_le, cach); }
/**
 * Tỷ số kết quả trên kế hoạch, không làm tròn, dùng cho ô định dạng % (16 trên 12 là 1,333…); để trống nếu chưa có kết quả hoặc không có kế hoạch. Ví dụ: =TYSO(C2;B2) hoặc =TYSO(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Tỷ số; định dạng ô là % để xem như tỷ lệ.
 * @customfunction
 */
function TYSO(kq, kh) { return ChiTieu.TYSO(kq, kh); }
/**
 * Số vượt kế hoạch; để trống nếu không vượt hoặc chưa có kết quả. Ví dụ: =VUOT(C2;B2) hoặc =VUOT(C2:C20;B2:B20).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch giao: một ô hoặc một vùng cùng kích thước.
 * @return {number|Array<Array<number>>} Số vượt.
 * @customfunction
 */
function VUOT(kq, kh) { return ChiTieu.VUOT(kq, kh); }
/** Menu `Bỏ tô màu`: removes our rules from every tab of the staff, hidden ones too. Returns a refusal's message. */
function boToMau() { return ChiTieu.boToMau(); }
/** Menu `Chuẩn hóa số liệu…`: makes text that is a number one, and tidies text. Returns a refusal's message. */
function chuanHoaSoLieu() { return ChiTieu.chuanHoaSoLieu(); }
/**
 * Menu `Danh sách chọn đơn vị…`: a dropdown of the directory's units on the unit column of every table and log, which warns about
 * other names and refuses none. Returns a refusal's message.
 */
function danhSachChonDonVi() { return ChiTieu.danhSachChonDonVi(); }
/** Menu `Điền cột tỷ lệ…`: fills blank cells of the tables' own rate columns. Returns a refusal's message. */
function dienCotTyLe() { return ChiTieu.dienCotTyLe(); }
/**
 * Menu `Hoàn tác lệnh gần nhất`: puts back what the latest command on raw tabs changed, also after the file was closed.
 * Cells that staff changed since stay. Returns a refusal's message.
 */
function hoanTacLenhGanNhat() { return ChiTieu.hoanTacLenhGanNhat(); }
/** Menu `Kiểm tra số liệu`: lists what an auditor would point at, with links to the cells. Returns a refusal's message. */
function kiemTraSoLieu() { return ChiTieu.kiemTraSoLieu(); }
/**
 * Menu `Danh mục chỉ tiêu`: makes the tab from what was recognised, or adds the sources it lacks below the rows staff
 * keep, which are never rewritten; tells at each wrong entry what is wrong. Returns a refusal's message.
 */
function moDanhMucChiTieu() { return ChiTieu.moDanhMucChiTieu(); }
/**
 * Menu `Danh mục đơn vị`: makes the tab from the units that were recognised, or adds what it lacks, units below the rows
 * staff keep and headings of blank columns; nothing that stands there is rewritten. Returns a refusal's message.
 */
function moDanhMucDonVi() { return ChiTieu.moDanhMucDonVi(); }
/**
 * Menu `Giao chỉ tiêu`: makes the tab in which staff write who has another target than everybody, once, or shows it with its dropdowns
 * brought up to date; a register that staff made themselves is shown and left alone. Returns a refusal's message.
 */
function moGiaoChiTieu() { return ChiTieu.moGiaoChiTieu(); }
/** Menu `Hướng dẫn`: a short dialog; where dialogs are refused because several accounts are signed in, says so. */
function moHuongDan() { return ChiTieu.moHuongDan(); }
/** Builds the menu right after the add-in was installed. */
function onInstall() { return ChiTieu.onInstall(); }
/** Builds the menu `Chỉ tiêu` when the spreadsheet opens, and nothing else: no other service is allowed then. */
function onOpen() { return ChiTieu.onOpen(); }
/** Menu `Tạo bảng tổng hợp`: makes or renews the summary and the list of units below target. Returns a refusal's message. */
function taoBangTongHop() { return ChiTieu.taoBangTongHop(); }
/**
 * Called by the page with the list of changes, for `rates` or `cleaning`: decides anew and makes the changes whose keys were kept, with
 * undo, lock and messages as the commands themselves. Throws a RangeError, and nothing is read or written, for other arguments.
 */
function thucHienThayDoi(command, keptKeys) { return ChiTieu.thucHienThayDoi(command, keptKeys); }
/**
 * Menu `Tiến độ đến ngày…`: asks for a day and makes or renews the page of months and of what is due as it stood then. Returns a
 * refusal's message.
 */
function tienDoDenNgay() { return ChiTieu.tienDoDenNgay(); }
/** Menu `Tô màu đơn vị chưa đạt`: live colours on the raw tables. Returns a refusal's message. */
function toMauDonViChuaDat() { return ChiTieu.toMauDonViChuaDat(); }
