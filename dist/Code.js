/** @OnlyCurrentDoc */
// Generated from src/ by "npm run build". Edit the sources, not this file.
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
"use strict";
var ChiTieu = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    CHUADAT: () => CHUADAT,
    CONTHIEU: () => CONTHIEU,
    KHLUYKE: () => KHLUYKE,
    SOVN: () => SOVN,
    TRANGTHAI: () => TRANGTHAI,
    TYLE: () => TYLE,
    TYSO: () => TYSO,
    VUOT: () => VUOT
  });

  // src/core/date/calendar-date.ts
  function isCalendarDate(value) {
    return typeof value === "object" && value !== null && "year" in value && "month" in value && "day" in value;
  }
  function daysInMonth(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
  }
  function calendarDate(year, month, day) {
    const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
    if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
    return day <= daysInMonth(year, month) ? { year, month, day } : null;
  }
  function formatDate(date) {
    const two = (part) => String(part).padStart(2, "0");
    return `${two(date.day)}/${two(date.month)}/${date.year}`;
  }

  // src/core/text/normalise.ts
  var BLANKS = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
  var INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
  var FALSE_D = /[\u00d0\u0189\u00f0\u0256]/g;
  var COMBINING_MARKS = /[\u0300-\u036f]/g;
  function cleanText(text) {
    return text.replace(INVISIBLE, "").normalize("NFC").replace(FALSE_D, (letter) => letter === "Ð" || letter === "Ɖ" ? "Đ" : "đ").replace(BLANKS, " ").trim();
  }
  function foldText(text) {
    return cleanText(text).toLowerCase().normalize("NFD").replace(COMBINING_MARKS, "").replace(/đ/g, "d");
  }

  // src/functions/cell-value.ts
  function cellOf(value) {
    var _a;
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (isBlank(value)) return "";
    return isDate(value) ? (_a = calendarDate(value.getFullYear(), value.getMonth() + 1, value.getDate())) != null ? _a : String(value) : String(value);
  }
  function isBlank(value) {
    return value === void 0 || value === null || typeof value === "string" && cleanText(value) === "";
  }
  function textOf(cell) {
    if (isCalendarDate(cell)) return formatDate(cell);
    return typeof cell === "string" ? cleanText(cell) : String(cell).replace(".", ",");
  }
  function isDate(value) {
    return Object.prototype.toString.call(value) === "[object Date]";
  }

  // src/functions/messages.ts
  var ERROR_PREFIX = "Lỗi: ";
  function unreadable(reading, what) {
    switch (reading.kind) {
      case "ambiguous": {
        const [first, second] = reading.readings.map(decimalComma);
        return `${what} "${reading.text}" có thể là ${first} hoặc ${second}; đề nghị ghi rõ một cách`;
      }
      case "error":
        return `${what} lấy từ một ô đang báo lỗi ${reading.text}`;
      case "unreadable":
        return `${what} "${reading.text}" không đọc được thành số`;
      case "number":
      case "blank":
      case "dash":
      case "ellipsis":
      case "excluded":
        return null;
    }
  }
  function impossibleTarget(text) {
    return `kế hoạch "${text}" không hợp lệ; kế hoạch phải là số từ 0 trở lên`;
  }
  function sizesDiffer(first, second) {
    return `${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô`;
  }
  function notOneCell(size) {
    return `${describe(size)}; tham số này chỉ nhận một ô`;
  }
  function badDecimals(text) {
    return `số lẻ "${text}" không hợp lệ; đề nghị ghi một số nguyên từ 0 đến 10`;
  }
  function badRounding(text) {
    return `cách làm tròn "${text}" không có; chọn "tròn", "cắt" hoặc "dưới 100"`;
  }
  function badThreshold(text) {
    return `ngưỡng "${text}" không hợp lệ; đề nghị ghi tỷ lệ như 90% hoặc số phần trăm từ 10 đến 200`;
  }
  function badMonth(text) {
    return `tháng "${text}" không hợp lệ; đề nghị ghi số nguyên từ 1 đến 12`;
  }
  function describe({ name, rows, columns }) {
    return `${name} có ${rows} dòng × ${columns} cột`;
  }
  function decimalComma(value) {
    return String(value).replace(".", ",");
  }

  // src/functions/broadcast.ts
  function isProblem(value) {
    return typeof value === "object" && value !== null && "problem" in value;
  }
  function broadcast(inputs, answer) {
    const names = Object.keys(inputs);
    const blocks = names.map((name) => blockOf(name, inputs[name]));
    const rows = commonSize(blocks, "rows");
    const columns = commonSize(blocks, "columns");
    const answerAt = (row, column) => answer(cellsAt(blocks, row, column));
    if (rows === 1 && columns === 1) return orThrow(answerAt(0, 0));
    const filled = filledExtent(blocks);
    return Array.from(
      { length: rows },
      (_, row) => Array.from(
        { length: columns },
        (_2, column) => row < filled.rows && column < filled.columns ? inPlace(answerAt(row, column)) : ""
      )
    );
  }
  function oneCell(name, argument) {
    var _a;
    const block = blockOf(name, argument);
    if (block.rows > 1 || block.columns > 1) throw new Error(notOneCell(block));
    return cellOf((_a = block.values[0]) == null ? void 0 : _a[0]);
  }
  function inPlace(answer) {
    return isProblem(answer) ? `${ERROR_PREFIX}${answer.problem}` : answer;
  }
  function orThrow(answer) {
    if (isProblem(answer)) throw new Error(answer.problem);
    return answer;
  }
  function blockOf(name, argument) {
    var _a, _b;
    const values = valuesOf(argument);
    return { name, values, rows: values.length, columns: (_b = (_a = values[0]) == null ? void 0 : _a.length) != null ? _b : 0 };
  }
  function valuesOf(argument) {
    var _a, _b;
    if (!Array.isArray(argument)) return [[argument]];
    const rows = argument.map((row) => Array.isArray(row) ? row : [row]);
    return ((_b = (_a = rows[0]) == null ? void 0 : _a.length) != null ? _b : 0) === 0 ? [[""]] : rows;
  }
  function commonSize(blocks, axis) {
    const largest = blocks.reduce((best, block) => block[axis] > best[axis] ? block : best);
    const misfit = blocks.find((block) => block[axis] !== largest[axis] && block[axis] !== 1);
    if (misfit !== void 0) {
      const [first, second] = blocks.indexOf(misfit) < blocks.indexOf(largest) ? [misfit, largest] : [largest, misfit];
      throw new Error(sizesDiffer(first, second));
    }
    return largest[axis];
  }
  function cellsAt(blocks, row, column) {
    var _a;
    const cells = {};
    for (const { name, values, rows, columns } of blocks) {
      cells[name] = cellOf((_a = values[rows === 1 ? 0 : row]) == null ? void 0 : _a[columns === 1 ? 0 : column]);
    }
    return cells;
  }
  function filledExtent(blocks) {
    let rows = 0;
    let columns = 0;
    for (const block of blocks) {
      block.values.forEach((values, row) => {
        values.forEach((value, column) => {
          if (isBlank(value)) return;
          rows = Math.max(rows, block.rows === 1 ? Number.POSITIVE_INFINITY : row + 1);
          columns = Math.max(columns, block.columns === 1 ? Number.POSITIVE_INFINITY : column + 1);
        });
      });
    }
    return { rows, columns };
  }

  // src/core/text/guard.ts
  var ERROR = /^(?:#[A-Z0-9/]{1,12}[!?]|#N\/A|Loading\.\.\.)$/i;
  var MONTHS = "january february march april may june july august september october november december".split(
    " "
  );
  var DAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
  var VALUE_WORDS = /* @__PURE__ */ new Set([
    ...MONTHS.flatMap((month) => [month, month.slice(0, 3)]),
    ...DAYS.flatMap((day) => [day, day.slice(0, 3)]),
    ..."sept tues thur thurs e t z am pm sa ch h m s giờ phút giây gmt utc st nd rd th".split(" "),
    ..."đ d vnđ vnd usd eur đồng thg tháng năm thứ hai ba tư sáu bảy chủ nhật cn".split(" ")
  ]);
  function isErrorText(text) {
    return text.length < 40 && ERROR.test(cleanText(text));
  }

  // src/core/number/digits.ts
  var TOO_LARGE = 1e15;
  function readDigits(digits, exponent) {
    const text = /[0-9]\.$/.test(digits) ? digits.slice(0, -1) : digits;
    return readForms(text).map((form) => Number(`${form}e${exponent}`)).filter((value) => Math.abs(value) < TOO_LARGE);
  }
  function readForms(text) {
    var _a, _b, _c, _d, _e, _f, _g;
    if (/^[0-9]+$/.test(text)) return [text];
    const lone = /^([0-9]*)([.,])([0-9]+)$/.exec(text);
    if (lone !== null) return readLoneSeparator((_a = lone[1]) != null ? _a : "", (_b = lone[2]) != null ? _b : "", (_c = lone[3]) != null ? _c : "");
    const grouped = (_e = (_d = /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/.exec(text)) != null ? _d : /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/.exec(text)) != null ? _e : /^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$/.exec(text);
    if (grouped === null) return [];
    return [`${((_f = grouped[1]) != null ? _f : "").replace(/[., ]/g, "")}.${(_g = grouped[2]) != null ? _g : "0"}`];
  }
  function readLoneSeparator(whole, separator, rest) {
    const decimal = `${whole === "" ? "0" : whole}.${rest}`;
    if (/^0*$/.test(whole)) return [decimal];
    const three = rest.length === 3;
    if (separator === ",") return three ? [decimal, whole + rest] : [decimal];
    return three && /^[1-9][0-9]{0,2}$/.test(whole) ? [whole + rest] : [decimal, whole + rest];
  }

  // src/core/number/parse.ts
  var LONGEST_FIGURE = 80;
  var MULTIPLIERS = /* @__PURE__ */ new Map([
    ["", 0],
    ["ng", 3],
    ["nghìn", 3],
    ["ngàn", 3],
    ["tr", 6],
    ["triệu", 6],
    ["tỷ", 9],
    ["tỉ", 9],
    ["nghìntỷ", 12],
    ["ngàntỷ", 12],
    ["nghìntỉ", 12],
    ["ngàntỉ", 12]
  ]);
  var CURRENCY = /(?:đồng|vnđ|vnd|đ|₫)$/;
  var PERCENT = "percent";
  function parseNumber(cell) {
    return readCell(cell, -2);
  }
  function readCell(cell, percentExponent) {
    if (typeof cell === "number") {
      return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "unreadable", text: String(cell) };
    }
    if (typeof cell === "boolean") return { kind: "unreadable", text: cell ? "TRUE" : "FALSE" };
    if (typeof cell === "object") return { kind: "unreadable", text: formatDate(cell) };
    return readText(cleanText(cell), percentExponent);
  }
  function readText(text, percentExponent) {
    if (text === "") return { kind: "blank" };
    if (text.length > LONGEST_FIGURE) return { kind: "unreadable", text };
    if (/^[-–—−]+$/.test(text)) return { kind: "dash" };
    if (/^(?:…[.…]*|\.[.…]+)$/.test(text)) return { kind: "ellipsis" };
    if (/^x$/i.test(text)) return { kind: "excluded" };
    if (isErrorText(text)) return { kind: "error", text };
    const figure = splitFigure(text);
    if (figure === null) return { kind: "unreadable", text };
    const exponent = figure.suffix === PERCENT ? percentExponent : figure.suffix;
    const values = readDigits(figure.digits, exponent).map(
      (value) => figure.negative && value !== 0 ? -value : value
    );
    const [first, second] = values;
    if (first === void 0) return { kind: "unreadable", text };
    if (second === void 0) return { kind: "number", value: first };
    return { kind: "ambiguous", text, readings: [first, second] };
  }
  function splitFigure(text) {
    var _a;
    const bracketed = /^\(([^()]*)\)$/.exec(text);
    const inner = bracketed === null ? text : ((_a = bracketed[1]) != null ? _a : "").trim();
    const parts = /^([-–−+]?) ?([0-9.,][0-9., ]*)([^0-9]*)$/.exec(plainDigits(inner));
    if (parts === null) return null;
    const [, sign = "", digits = "", words = ""] = parts;
    if (bracketed !== null && sign !== "") return null;
    const suffix = readSuffix(words);
    if (suffix === null) return null;
    return { negative: bracketed !== null || sign !== "" && sign !== "+", digits: digits.trim(), suffix };
  }
  function plainDigits(text) {
    return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 65296 + 48));
  }
  function readSuffix(words) {
    var _a, _b;
    const word = words.toLowerCase().replace(/[ .]/g, "");
    if (word === "%") return PERCENT;
    return (_b = (_a = MULTIPLIERS.get(word)) != null ? _a : MULTIPLIERS.get(word.replace(CURRENCY, ""))) != null ? _b : null;
  }

  // node_modules/big.js/big.mjs
  var DP = 20;
  var RM = 1;
  var MAX_DP = 1e6;
  var MAX_POWER = 1e6;
  var NE = -7;
  var PE = 21;
  var STRICT = false;
  var NAME = "[big.js] ";
  var INVALID = NAME + "Invalid ";
  var INVALID_DP = INVALID + "decimal places";
  var INVALID_RM = INVALID + "rounding mode";
  var DIV_BY_ZERO = NAME + "Division by zero";
  var P = {};
  var UNDEFINED = void 0;
  var NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
  function _Big_() {
    function Big2(n) {
      var x = this;
      if (!(x instanceof Big2)) {
        return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big2(n);
      }
      if (n instanceof Big2) {
        x.s = n.s;
        x.e = n.e;
        x.c = n.c.slice();
      } else {
        if (typeof n !== "string") {
          if (Big2.strict === true && typeof n !== "bigint") {
            throw TypeError(INVALID + "value");
          }
          n = n === 0 && 1 / n < 0 ? "-0" : String(n);
        }
        parse(x, n);
      }
      x.constructor = Big2;
    }
    Big2.prototype = P;
    Big2.DP = DP;
    Big2.RM = RM;
    Big2.NE = NE;
    Big2.PE = PE;
    Big2.strict = STRICT;
    Big2.roundDown = 0;
    Big2.roundHalfUp = 1;
    Big2.roundHalfEven = 2;
    Big2.roundUp = 3;
    return Big2;
  }
  function parse(x, n) {
    var e, i, nl;
    if (!NUMERIC.test(n)) {
      throw Error(INVALID + "number");
    }
    x.s = n.charAt(0) == "-" ? (n = n.slice(1), -1) : 1;
    if ((e = n.indexOf(".")) > -1) n = n.replace(".", "");
    if ((i = n.search(/e/i)) > 0) {
      if (e < 0) e = i;
      e += +n.slice(i + 1);
      n = n.substring(0, i);
    } else if (e < 0) {
      e = n.length;
    }
    nl = n.length;
    for (i = 0; i < nl && n.charAt(i) == "0"; ) ++i;
    if (i == nl) {
      x.c = [x.e = 0];
    } else {
      for (; nl > 0 && n.charAt(--nl) == "0"; ) ;
      x.e = e - i - 1;
      x.c = [];
      for (e = 0; i <= nl; ) x.c[e++] = +n.charAt(i++);
    }
    return x;
  }
  function round(x, sd, rm, more) {
    var xc = x.c;
    if (rm === UNDEFINED) rm = x.constructor.RM;
    if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
      throw Error(INVALID_RM);
    }
    if (sd < 1) {
      more = rm === 3 && (more || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
      xc.length = 1;
      if (more) {
        x.e = x.e - sd + 1;
        xc[0] = 1;
      } else {
        xc[0] = x.e = 0;
      }
    } else if (sd < xc.length) {
      more = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more || !!xc[0]);
      xc.length = sd;
      if (more) {
        for (; ++xc[--sd] > 9; ) {
          xc[sd] = 0;
          if (sd === 0) {
            ++x.e;
            xc.unshift(1);
            break;
          }
        }
      }
      for (sd = xc.length; !xc[--sd]; ) xc.pop();
    }
    return x;
  }
  function stringify(x, doExponential, isNonzero) {
    var e = x.e, s = x.c.join(""), n = s.length;
    if (doExponential) {
      s = s.charAt(0) + (n > 1 ? "." + s.slice(1) : "") + (e < 0 ? "e" : "e+") + e;
    } else if (e < 0) {
      for (; ++e; ) s = "0" + s;
      s = "0." + s;
    } else if (e > 0) {
      if (++e > n) {
        for (e -= n; e--; ) s += "0";
      } else if (e < n) {
        s = s.slice(0, e) + "." + s.slice(e);
      }
    } else if (n > 1) {
      s = s.charAt(0) + "." + s.slice(1);
    }
    return x.s < 0 && isNonzero ? "-" + s : s;
  }
  P.abs = function() {
    var x = new this.constructor(this);
    x.s = 1;
    return x;
  };
  P.cmp = function(y) {
    var isneg, x = this, xc = x.c, yc = (y = new x.constructor(y)).c, i = x.s, j = y.s, k = x.e, l = y.e;
    if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;
    if (i != j) return i;
    isneg = i < 0;
    if (k != l) return k > l ^ isneg ? 1 : -1;
    j = (k = xc.length) < (l = yc.length) ? k : l;
    for (i = -1; ++i < j; ) {
      if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
    }
    return k == l ? 0 : k > l ^ isneg ? 1 : -1;
  };
  P.div = function(y) {
    var x = this, Big2 = x.constructor, a = x.c, b = (y = new Big2(y)).c, k = x.s == y.s ? 1 : -1, dp = Big2.DP;
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    if (!b[0]) {
      throw Error(DIV_BY_ZERO);
    }
    if (!a[0]) {
      y.s = k;
      y.c = [y.e = 0];
      return y;
    }
    var bl, bt, n, cmp, ri, bz = b.slice(), ai = bl = b.length, al = a.length, r = a.slice(0, bl), rl = r.length, q = y, qc = q.c = [], qi = 0, p = dp + (q.e = x.e - y.e) + 1;
    q.s = k;
    k = p < 0 ? 0 : p;
    bz.unshift(0);
    for (; rl++ < bl; ) r.push(0);
    do {
      for (n = 0; n < 10; n++) {
        if (bl != (rl = r.length)) {
          cmp = bl > rl ? 1 : -1;
        } else {
          for (ri = -1, cmp = 0; ++ri < bl; ) {
            if (b[ri] != r[ri]) {
              cmp = b[ri] > r[ri] ? 1 : -1;
              break;
            }
          }
        }
        if (cmp < 0) {
          for (bt = rl == bl ? b : bz; rl; ) {
            if (r[--rl] < bt[rl]) {
              ri = rl;
              for (; ri && !r[--ri]; ) r[ri] = 9;
              --r[ri];
              r[rl] += 10;
            }
            r[rl] -= bt[rl];
          }
          for (; !r[0]; ) r.shift();
        } else {
          break;
        }
      }
      qc[qi++] = cmp ? n : ++n;
      if (r[0] && cmp) r[rl] = a[ai] || 0;
      else r = [a[ai]];
    } while ((ai++ < al || r[0] !== UNDEFINED) && k--);
    if (!qc[0] && qi != 1) {
      qc.shift();
      q.e--;
      p--;
    }
    if (qi > p) round(q, p, Big2.RM, r[0] !== UNDEFINED);
    return q;
  };
  P.eq = function(y) {
    return this.cmp(y) === 0;
  };
  P.gt = function(y) {
    return this.cmp(y) > 0;
  };
  P.gte = function(y) {
    return this.cmp(y) > -1;
  };
  P.lt = function(y) {
    return this.cmp(y) < 0;
  };
  P.lte = function(y) {
    return this.cmp(y) < 1;
  };
  P.minus = P.sub = function(y) {
    var i, j, t, xlty, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
    if (a != b) {
      y.s = -b;
      return x.plus(y);
    }
    var xc = x.c.slice(), xe = x.e, yc = y.c, ye = y.e;
    if (!xc[0] || !yc[0]) {
      if (yc[0]) {
        y.s = -b;
      } else if (xc[0]) {
        y = new Big2(x);
      } else {
        y.s = 1;
      }
      return y;
    }
    if (a = xe - ye) {
      if (xlty = a < 0) {
        a = -a;
        t = xc;
      } else {
        ye = xe;
        t = yc;
      }
      t.reverse();
      for (b = a; b--; ) t.push(0);
      t.reverse();
    } else {
      j = ((xlty = xc.length < yc.length) ? xc : yc).length;
      for (a = b = 0; b < j; b++) {
        if (xc[b] != yc[b]) {
          xlty = xc[b] < yc[b];
          break;
        }
      }
    }
    if (xlty) {
      t = xc;
      xc = yc;
      yc = t;
      y.s = -y.s;
    }
    if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--; ) xc[i++] = 0;
    for (b = i; j > a; ) {
      if (xc[--j] < yc[j]) {
        for (i = j; i && !xc[--i]; ) xc[i] = 9;
        --xc[i];
        xc[j] += 10;
      }
      xc[j] -= yc[j];
    }
    for (; xc[--b] === 0; ) xc.pop();
    for (; xc[0] === 0; ) {
      xc.shift();
      --ye;
    }
    if (!xc[0]) {
      y.s = 1;
      xc = [ye = 0];
    }
    y.c = xc;
    y.e = ye;
    return y;
  };
  P.mod = function(y) {
    var ygtx, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
    if (!y.c[0]) {
      throw Error(DIV_BY_ZERO);
    }
    x.s = y.s = 1;
    ygtx = y.cmp(x) == 1;
    x.s = a;
    y.s = b;
    if (ygtx) return new Big2(x);
    a = Big2.DP;
    b = Big2.RM;
    Big2.DP = Big2.RM = 0;
    x = x.div(y);
    Big2.DP = a;
    Big2.RM = b;
    return this.minus(x.times(y));
  };
  P.neg = function() {
    var x = new this.constructor(this);
    x.s = -x.s;
    return x;
  };
  P.plus = P.add = function(y) {
    var e, k, t, x = this, Big2 = x.constructor;
    y = new Big2(y);
    if (x.s != y.s) {
      y.s = -y.s;
      return x.minus(y);
    }
    var xe = x.e, xc = x.c, ye = y.e, yc = y.c;
    if (!xc[0] || !yc[0]) {
      if (!yc[0]) {
        if (xc[0]) {
          y = new Big2(x);
        } else {
          y.s = x.s;
        }
      }
      return y;
    }
    xc = xc.slice();
    if (e = xe - ye) {
      if (e > 0) {
        ye = xe;
        t = yc;
      } else {
        e = -e;
        t = xc;
      }
      t.reverse();
      for (; e--; ) t.push(0);
      t.reverse();
    }
    if (xc.length - yc.length < 0) {
      t = yc;
      yc = xc;
      xc = t;
    }
    e = yc.length;
    for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;
    if (k) {
      xc.unshift(k);
      ++ye;
    }
    for (e = xc.length; xc[--e] === 0; ) xc.pop();
    y.c = xc;
    y.e = ye;
    return y;
  };
  P.pow = function(n) {
    var x = this, one = new x.constructor("1"), y = one, isneg = n < 0;
    if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
      throw Error(INVALID + "exponent");
    }
    if (isneg) n = -n;
    for (; ; ) {
      if (n & 1) y = y.times(x);
      n >>= 1;
      if (!n) break;
      x = x.times(x);
    }
    return isneg ? one.div(y) : y;
  };
  P.prec = function(sd, rm) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    return round(new this.constructor(this), sd, rm);
  };
  P.round = function(dp, rm) {
    if (dp === UNDEFINED) dp = 0;
    else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    return round(new this.constructor(this), dp + this.e + 1, rm);
  };
  P.sqrt = function() {
    var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
    if (!x.c[0]) return new Big2(x);
    if (s < 0) {
      throw Error(NAME + "No square root");
    }
    s = Math.sqrt(+stringify(x, true, true));
    if (s === 0 || s === 1 / 0) {
      c = x.c.join("");
      if (!(c.length + e & 1)) c += "0";
      s = Math.sqrt(c);
      e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
      r = new Big2((s == 1 / 0 ? "5e" : (s = s.toExponential()).slice(0, s.indexOf("e") + 1)) + e);
    } else {
      r = new Big2(s + "");
    }
    e = r.e + (Big2.DP += 4);
    do {
      t = r;
      r = half.times(t.plus(x.div(t)));
    } while (t.c.slice(0, e).join("") !== r.c.slice(0, e).join(""));
    return round(r, (Big2.DP -= 4) + r.e + 1, Big2.RM);
  };
  P.times = P.mul = function(y) {
    var c, x = this, Big2 = x.constructor, xc = x.c, yc = (y = new Big2(y)).c, a = xc.length, b = yc.length, i = x.e, j = y.e;
    y.s = x.s == y.s ? 1 : -1;
    if (!xc[0] || !yc[0]) {
      y.c = [y.e = 0];
      return y;
    }
    y.e = i + j;
    if (a < b) {
      c = xc;
      xc = yc;
      yc = c;
      j = a;
      a = b;
      b = j;
    }
    for (c = new Array(j = a + b); j--; ) c[j] = 0;
    for (i = b; i--; ) {
      b = 0;
      for (j = a + i; j > i; ) {
        b = c[j] + yc[i] * xc[j - i - 1] + b;
        c[j--] = b % 10;
        b = b / 10 | 0;
      }
      c[j] = b;
    }
    if (b) ++y.e;
    else c.shift();
    for (i = c.length; !c[--i]; ) c.pop();
    y.c = c;
    return y;
  };
  P.toExponential = function(dp, rm) {
    var x = this, n = x.c[0];
    if (dp !== UNDEFINED) {
      if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
        throw Error(INVALID_DP);
      }
      x = round(new x.constructor(x), ++dp, rm);
      for (; x.c.length < dp; ) x.c.push(0);
    }
    return stringify(x, true, !!n);
  };
  P.toFixed = function(dp, rm) {
    var x = this, n = x.c[0];
    if (dp !== UNDEFINED) {
      if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
        throw Error(INVALID_DP);
      }
      x = round(new x.constructor(x), dp + x.e + 1, rm);
      for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
    }
    return stringify(x, false, !!n);
  };
  P.toJSON = P.toString = function() {
    var x = this, Big2 = x.constructor;
    return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
  };
  if (typeof Symbol !== "undefined") {
    P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
  }
  P.toNumber = function() {
    var n = +stringify(this, true, true);
    if (this.constructor.strict === true && !this.eq(n.toString())) {
      throw Error(NAME + "Imprecise conversion");
    }
    return n;
  };
  P.toPrecision = function(sd, rm) {
    var x = this, Big2 = x.constructor, n = x.c[0];
    if (sd !== UNDEFINED) {
      if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
        throw Error(INVALID + "precision");
      }
      x = round(new Big2(x), sd, rm);
      for (; x.c.length < sd; ) x.c.push(0);
    }
    return stringify(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
  };
  P.valueOf = function() {
    var x = this, Big2 = x.constructor;
    if (Big2.strict === true) {
      throw Error(NAME + "valueOf disallowed");
    }
    return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
  };
  var Big = _Big_();

  // src/core/number/decimal.ts
  var WHOLE_DIVISION = {
    halfUp: wholeDivision(1),
    down: wholeDivision(0),
    up: wholeDivision(3)
  };
  function subtractExact(from, value) {
    return toNumber(exact(from).minus(exact(value)));
  }
  function multiplyExact(factors) {
    return toNumber(product(factors));
  }
  function compareProducts(first, second) {
    return product(first).cmp(product(second));
  }
  function divideExact(factors, divisor, options) {
    if (divisor === 0) throw new RangeError("Decide what a division by 0 means before dividing");
    checkDigits(options.digits);
    const Whole = WHOLE_DIVISION[options.rounding];
    const scaled = new Whole(product(factors).times(`1e${options.digits}`));
    return toNumber(scaled.div(exact(divisor)).times(`1e-${options.digits}`));
  }
  function exact(value) {
    if (!Number.isFinite(value)) throw new RangeError(`Compute with finite numbers only, not with ${value}`);
    return new Big(value);
  }
  function product(factors) {
    return factors.reduce((value, factor) => value.times(exact(factor)), exact(1));
  }
  function toNumber(value) {
    return Number(value.toString()) + 0;
  }
  function wholeDivision(roundingMode) {
    const constructor = Big();
    constructor.DP = 0;
    constructor.RM = roundingMode;
    return constructor;
  }
  function checkDigits(digits) {
    if (!Number.isInteger(digits) || digits < 0 || digits > 20) {
      throw new RangeError(`Give a whole number of decimals from 0 to 20, not ${digits}`);
    }
  }

  // src/core/state/judge.ts
  function judge(target, result, options = {}) {
    const { threshold = 100, direction = "more", periodEnded = true } = options;
    if (!(threshold > 0)) throw new RangeError(`Give a threshold above 0: "${threshold}"`);
    const lessIsBetter = direction === "less";
    if (!(target > 0 || lessIsBetter && target === 0)) {
      throw new RangeError(`Judge only against a target that counts: "${target}"`);
    }
    const rate = target === 0 ? null : { result, target };
    const surplus = positive(subtractExact(result, target));
    const againstThreshold = compareProducts([100, result], [threshold, target]);
    if (lessIsBetter) {
      return { state: againstThreshold <= 0 ? "met" : "below", rate, shortfall: null, surplus };
    }
    const shortfall = positive(subtractExact(target, result));
    if (againstThreshold >= 0) {
      return { state: surplus === null ? "met" : "exceeded", rate, shortfall, surplus };
    }
    return periodEnded ? { state: "below", rate, shortfall, surplus } : { state: "inProgress", rate, shortfall, surplus: null };
  }
  function positive(difference) {
    return difference > 0 ? difference : null;
  }

  // src/core/state/assess.ts
  var OUTSIDE = {
    rate: null,
    shortfall: null,
    surplus: null,
    inTargets: null,
    inResults: null,
    provisional: false,
    withholdsRate: false
  };
  function assess(input) {
    var _a, _b, _c;
    return (_c = (_b = (_a = assessOutside(input)) != null ? _a : assessUnreadable(input)) != null ? _b : assessWithoutTarget(input)) != null ? _c : assessAgainstTarget(input);
  }
  function assessOutside(input) {
    const { target, result, listed = true, excluded = false, duplicate = false } = input;
    if (!listed) return { ...OUTSIDE, state: "absent" };
    if (excluded || target.kind === "excluded" || result.kind === "excluded") {
      return { ...OUTSIDE, state: "notApplicable" };
    }
    return duplicate ? { ...OUTSIDE, state: "dataError", withholdsRate: true } : null;
  }
  function assessUnreadable({ target, result }) {
    var _a;
    if (target.kind === "ellipsis" || isUnreadable(target) || ((_a = figureOf(target)) != null ? _a : 0) < 0) {
      return { ...OUTSIDE, state: "dataError", inResults: figureOf(result), withholdsRate: true };
    }
    return isUnreadable(result) ? { ...OUTSIDE, state: "dataError", inTargets: figureOf(target), provisional: true } : null;
  }
  function assessWithoutTarget(input) {
    const { target, result, tableHasTarget = true, direction = "more" } = input;
    const figure = figureOf(result);
    if (!tableHasTarget) return { ...OUTSIDE, state: "noPlan", inResults: figure, withholdsRate: true };
    const assigned = figureOf(target);
    if (assigned !== null && (assigned !== 0 || direction === "less")) return null;
    if (result.kind === "blank" || result.kind === "dash" || figure === 0) {
      return { ...OUTSIDE, state: "notAssigned", inResults: 0 };
    }
    if (figure === null) return { ...OUTSIDE, state: "noData", inResults: 0, provisional: true };
    return figure > 0 ? { ...OUTSIDE, state: "offPlan", inResults: figure } : { ...OUTSIDE, state: "dataError", inResults: figure, withholdsRate: true };
  }
  function assessAgainstTarget(input) {
    var _a;
    const target = (_a = figureOf(input.target)) != null ? _a : 0;
    const zero = input.result.kind === "blank" && input.blankIsZero === true;
    const result = zero ? 0 : figureOf(input.result);
    if (result === null) {
      return { ...OUTSIDE, state: "noData", inTargets: target, inResults: 0, provisional: true };
    }
    return { ...OUTSIDE, ...judge(target, result, input), inTargets: target, inResults: result };
  }
  function figureOf(reading) {
    return reading.kind === "number" ? reading.value : null;
  }
  function isUnreadable({ kind }) {
    return kind === "unreadable" || kind === "ambiguous" || kind === "error";
  }

  // src/functions/measure.ts
  function readFigure(cell, what) {
    const reading = parseNumber(cell);
    const problem = unreadable(reading, what);
    return problem === null ? reading : { problem };
  }
  function assessCells(cells, threshold = 100) {
    const pair = readPair(cells);
    return isProblem(pair) ? pair : assess({ ...pair, threshold });
  }
  function computeCells(cells, compute) {
    const pair = readPair(cells);
    if (isProblem(pair)) return pair;
    const problem = targetProblem(pair.target, cells.kh);
    return problem != null ? problem : compute(assess(pair));
  }
  function targetProblem(target, cell) {
    const negative = target.kind === "number" && target.value < 0;
    return negative || target.kind === "ellipsis" ? { problem: impossibleTarget(textOf(cell)) } : null;
  }
  function readPair({ kq, kh }) {
    const result = readFigure(kq, "kết quả");
    if (isProblem(result)) return result;
    const target = readFigure(kh, "kế hoạch");
    return isProblem(target) ? target : { result, target };
  }

  // src/functions/threshold.ts
  function readThreshold(nguong) {
    const cell = oneCell("nguong", nguong);
    const reading = parseNumber(cell);
    if (reading.kind === "blank") return 100;
    const given = reading.kind === "number" ? reading.value : 0;
    if (given > 0 && given <= 2) return multiplyExact([given, 100]);
    if (given >= 10 && given <= 200) return given;
    throw new Error(badThreshold(textOf(cell)));
  }

  // src/functions/chuadat.ts
  function CHUADAT(don_vi, kq, kh, nguong) {
    const threshold = readThreshold(nguong);
    const answers = broadcast(
      { don_vi, kq, kh },
      (cells) => nameIfBelow(textOf(cells.don_vi), cells, threshold)
    );
    const listed = (Array.isArray(answers) ? answers.flat() : [answers]).filter((name) => name !== "");
    return listed.length > 0 ? listed.map((name) => [name]) : "";
  }
  function nameIfBelow(name, cells, threshold) {
    if (name === "") return "";
    const assessment = assessCells(cells, threshold);
    if (isProblem(assessment)) return { problem: `${name}: ${assessment.problem}` };
    return assessment.state === "below" ? name : "";
  }

  // src/functions/conthieu.ts
  function CONTHIEU(kq, kh) {
    return broadcast({ kq, kh }, (cells) => computeCells(cells, ({ shortfall }) => shortfall != null ? shortfall : ""));
  }

  // src/core/state/cumulative-target.ts
  function cumulativeTarget(yearTarget, month) {
    if (!(Number.isInteger(month) && month >= 1 && month <= 12)) {
      throw new RangeError(`Give a month from 1 to 12: "${month}"`);
    }
    if (!(yearTarget >= 0)) throw new RangeError(`Give a target of 0 or more: "${yearTarget}"`);
    return divideExact([yearTarget, month], 12, { digits: 0, rounding: "up" });
  }

  // src/functions/khluyke.ts
  function KHLUYKE(kh_nam, thang) {
    return broadcast({ kh_nam, thang }, (cells) => cumulative(cells.kh_nam, cells.thang));
  }
  function cumulative(yearTarget, month) {
    const target = readFigure(yearTarget, "kế hoạch");
    if (isProblem(target)) return target;
    const problem = targetProblem(target, yearTarget);
    if (problem !== null) return problem;
    if (target.kind !== "number") return "";
    const until = readFigure(month, "tháng");
    if (isProblem(until)) return until;
    const known = until.kind === "number" && Number.isInteger(until.value) && until.value >= 1 && until.value <= 12;
    return known ? cumulativeTarget(target.value, until.value) : { problem: badMonth(textOf(month)) };
  }

  // src/functions/sovn.ts
  function SOVN(van_ban) {
    return broadcast({ van_ban }, (cells) => {
      const reading = readFigure(cells.van_ban, "chữ");
      if (isProblem(reading)) return reading;
      return reading.kind === "number" ? reading.value : "";
    });
  }

  // src/core/state/assessment.ts
  var STATES = {
    absent: "Không có trong biểu",
    notApplicable: "Không áp dụng",
    dataError: "Lỗi số liệu",
    noPlan: "Chưa có KH",
    notAssigned: "Không giao",
    offPlan: "Ngoài KH",
    noData: "Chưa có số liệu",
    inProgress: "Đang thực hiện",
    below: "Chưa đạt",
    met: "Đạt",
    exceeded: "Vượt"
  };

  // src/functions/trangthai.ts
  function TRANGTHAI(kq, kh, nguong) {
    const threshold = readThreshold(nguong);
    return broadcast({ kq, kh }, (cells) => {
      const assessment = assessCells(cells, threshold);
      return isProblem(assessment) ? assessment : STATES[assessment.state];
    });
  }

  // src/core/number/round.ts
  function roundRatio(result, target, options) {
    const { digits, mode } = options;
    const rounding = mode === "truncate" ? "down" : "halfUp";
    const points = divideExact([100, result], target, { digits, rounding });
    if (mode === "below100" && points >= 100 && target > 0 && result < target) {
      return subtractExact(100, Number(`1e-${digits}`));
    }
    return points;
  }

  // src/functions/rate-rounding.ts
  var WAYS = /* @__PURE__ */ new Map([
    ["", "halfUp"],
    ["tron", "halfUp"],
    ["cat", "truncate"],
    ["duoi100", "below100"]
  ]);
  var MOST_DECIMALS = 10;
  function readDecimals(so_le) {
    const cell = oneCell("so_le", so_le);
    const reading = parseNumber(cell);
    if (reading.kind === "blank") return 1;
    const digits = reading.kind === "number" ? reading.value : Number.NaN;
    if (Number.isInteger(digits) && digits >= 0 && digits <= MOST_DECIMALS) return digits;
    throw new Error(badDecimals(textOf(cell)));
  }
  function readRounding(cach) {
    const text = textOf(oneCell("cach", cach));
    const way = WAYS.get(foldText(text).replace(/ /g, ""));
    if (way === void 0) throw new Error(badRounding(text));
    return way;
  }

  // src/functions/tyle.ts
  function TYLE(kq, kh, so_le, cach) {
    const digits = readDecimals(so_le);
    const mode = readRounding(cach);
    return broadcast(
      { kq, kh },
      (cells) => computeCells(
        cells,
        ({ rate }) => rate === null ? "" : roundRatio(rate.result, rate.target, { digits, mode })
      )
    );
  }

  // src/functions/tyso.ts
  function TYSO(kq, kh) {
    return broadcast(
      { kq, kh },
      (cells) => computeCells(cells, ({ rate }) => rate === null ? "" : rate.result / rate.target)
    );
  }

  // src/functions/vuot.ts
  function VUOT(kq, kh) {
    return broadcast({ kq, kh }, (cells) => computeCells(cells, ({ surplus }) => surplus != null ? surplus : ""));
  }
  return __toCommonJS(main_exports);
})();
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
