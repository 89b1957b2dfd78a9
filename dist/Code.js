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
    TENCHUAN: () => TENCHUAN,
    TONGHOP: () => TONGHOP,
    TRANGTHAI: () => TRANGTHAI,
    TYLE: () => TYLE,
    TYSO: () => TYSO,
    VUOT: () => VUOT,
    boToMau: () => boToMau,
    chuanHoaSoLieu: () => chuanHoaSoLieu,
    danhSachChonDonVi: () => danhSachChonDonVi,
    dienCotTyLe: () => dienCotTyLe,
    hoanTacLenhGanNhat: () => hoanTacLenhGanNhat,
    kiemTraSoLieu: () => kiemTraSoLieu,
    moDanhMucChiTieu: () => moDanhMucChiTieu,
    moDanhMucDonVi: () => moDanhMucDonVi,
    moHuongDan: () => moHuongDan,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    taoBangTongHop: () => taoBangTongHop,
    thucHienThayDoi: () => thucHienThayDoi,
    toMauDonViChuaDat: () => toMauDonViChuaDat
  });

  // src/core/date/calendar-date.ts
  function isCalendarDate(value) {
    return typeof value === "object" && value !== null && "year" in value && "month" in value && "day" in value;
  }
  function daysInMonth(year, month2) {
    return new Date(Date.UTC(year, month2, 0)).getUTCDate();
  }
  function calendarDate(year, month2, day2) {
    const whole2 = Number.isInteger(year) && Number.isInteger(month2) && Number.isInteger(day2);
    if (!whole2 || year < 1 || year > 9999 || month2 < 1 || month2 > 12 || day2 < 1) return null;
    return day2 <= daysInMonth(year, month2) ? { year, month: month2, day: day2 } : null;
  }
  function compareDates(a, b) {
    return a.year - b.year || a.month - b.month || a.day - b.day;
  }
  function formatDate(date) {
    const two = (part) => String(part).padStart(2, "0");
    return `${two(date.day)}/${two(date.month)}/${date.year}`;
  }

  // src/core/text/normalise.ts
  var BLANKS = /[\s\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
  var INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
  var FALSE_D = /[\u00d0\u0189\u00f0\u0256]/g;
  var CLEAN = /^[!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ſƠơƯưẠ-ỹ]+)*$/;
  var COMBINING_MARKS = /[\u0300-\u036f]/g;
  function cleanText(text) {
    if (CLEAN.test(text)) return text;
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
  function textOf(cell2) {
    if (isCalendarDate(cell2)) return formatDate(cell2);
    return typeof cell2 === "string" ? cleanText(cell2) : String(cell2).replace(".", ",");
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
        return fromErrorCell(reading.text, what);
      case "percent":
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
  function fromErrorCell(text, what) {
    return `${what} lấy từ một ô đang báo lỗi ${text}`;
  }
  function impossibleTarget(text) {
    return `kế hoạch "${text}" không hợp lệ; kế hoạch phải là số từ 0 trở lên`;
  }
  function sizesDiffer(first, second) {
    return `${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô`;
  }
  function notOneCell(size2) {
    return `${describe(size2)}; tham số này chỉ nhận một ô`;
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
  function badDay(text, what) {
    return `${what} "${text}" không đọc được thành ngày; đề nghị ghi như 01/01/2019 hoặc DATE(2019;1;1)`;
  }
  function daysReversed(from, to) {
    return `từ ${from} sau đến ${to}; đề nghị đổi lại hai ngày`;
  }
  function daysWithoutDates() {
    return "có từ hoặc đến nhưng chưa có vùng ngày; đề nghị ghi vùng ngày ở tham số thứ ba";
  }
  function lengthsDiffer(first, second) {
    return `${describe(first)} nhưng ${describe(second)}; các vùng phải cùng số dòng và số cột`;
  }
  function undatedRows(count, text) {
    const why = text === "" ? "không ghi ngày" : `không đọc được ngày (ví dụ "${text}")`;
    return `chưa tính ${count} dòng ${why}`;
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
    const filled2 = filledExtent(blocks);
    return Array.from(
      { length: rows },
      (_, row) => Array.from(
        { length: columns },
        (_2, column) => row < filled2.rows && column < filled2.columns ? inPlace(answerAt(row, column)) : ""
      )
    );
  }
  function oneCell(name, argument) {
    var _a;
    const block = blockOf(name, argument);
    if (block.rows > 1 || block.columns > 1) throw new Error(notOneCell(block));
    return cellOf((_a = block.values[0]) == null ? void 0 : _a[0]);
  }
  function rangeOf(argument) {
    return valuesOf(argument).map((row) => row.map(cellOf));
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

  // src/core/collection/lazy.ts
  function lazy(make) {
    let made = null;
    return () => {
      if (made === null) made = { value: make() };
      return made.value;
    };
  }

  // src/core/text/guard.ts
  var ERROR = /^(?:#[A-Z0-9/]{1,12}[!?]|#N\/A|Loading\.\.\.)$/i;
  var FIRST_SIGN = /^[=+\-@'＝＋－＠−]/;
  var BOOLEAN = /^(?:true|false|đúng|sai)$/i;
  var FIGURE_SIGNS = /^[0-9０-９\s.,:;/\-–—()%+'’$€£¥₫#]*$/;
  var MOST_CHARACTERS = 5e4;
  var CUT_SIGN = "…";
  var LONGEST_VALUE = 60;
  var MONTHS = "january february march april may june july august september october november december";
  var DAYS = "monday tuesday wednesday thursday friday saturday sunday";
  var VALUE_WORDS = lazy(() => {
    const named = `${MONTHS} ${DAYS}`.split(" ");
    return /* @__PURE__ */ new Set([
      ...named.flatMap((name) => [name, name.slice(0, 3)]),
      ..."sept tues thur thurs e t z am pm sa ch h m s giờ phút giây gmt utc st nd rd th".split(" "),
      ..."đ d vnđ vnd usd eur đồng thg tháng năm thứ hai ba tư sáu bảy chủ nhật cn".split(" ")
    ]);
  });
  var PROSE_BEFORE = /^(?:tháng|năm|hai|ba|tư|sáu|bảy)(?![a-zà-ỹ])/;
  function isErrorText(text) {
    return text.length < 40 && ERROR.test(cleanText(text));
  }
  function guardText(text) {
    const fitting = cutToCell(text);
    return wouldBeRead(cleanText(fitting)) ? `'${fitting}` : fitting;
  }
  function cutToCell(text) {
    if (text.length <= MOST_CHARACTERS) return text;
    const kept = text.slice(0, MOST_CHARACTERS - CUT_SIGN.length);
    return kept.replace(/[\ud800-\udbff]$/, "") + CUT_SIGN;
  }
  function wouldBeRead(text) {
    if (FIRST_SIGN.test(text) || BOOLEAN.test(text) || isErrorText(text)) return true;
    if (!/[0-9０-９]/.test(text)) return false;
    if (FIGURE_SIGNS.test(text)) return true;
    const lower = text.toLowerCase();
    if (text.length > LONGEST_VALUE || PROSE_BEFORE.test(lower)) return false;
    return lower.split(/[^a-zà-ỹđ]+/).every((word) => word === "" || VALUE_WORDS().has(word));
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
    const grouped2 = (_e = (_d = /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/.exec(text)) != null ? _d : /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?$/.exec(text)) != null ? _e : /^([1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[.,]([0-9]+))?$/.exec(text);
    if (grouped2 === null) return [];
    return [`${((_f = grouped2[1]) != null ? _f : "").replace(/[., ]/g, "")}.${(_g = grouped2[2]) != null ? _g : "0"}`];
  }
  function readLoneSeparator(whole2, separator, rest) {
    const decimal = `${whole2 === "" ? "0" : whole2}.${rest}`;
    if (/^0*$/.test(whole2)) return [decimal];
    const three = rest.length === 3;
    if (separator === ",") return three ? [decimal, whole2 + rest] : [decimal];
    return three && /^[1-9][0-9]{0,2}$/.test(whole2) ? [whole2 + rest] : [decimal, whole2 + rest];
  }

  // src/core/number/parse.ts
  var LONGEST_FIGURE = 80;
  var LARGEST = 1e100;
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
  function parseNumber(cell2) {
    return readCell(cell2, -2);
  }
  function parseNumberIn(cell2, exponent) {
    return readCell(cell2, -2, exponent);
  }
  function parsePercent(cell2) {
    return readCell(cell2, 0);
  }
  function readCell(cell2, percentExponent, unitExponent = 0) {
    if (typeof cell2 === "number") {
      return Number.isFinite(cell2) && Math.abs(cell2) <= LARGEST ? { kind: "number", value: cell2 } : { kind: "unreadable", text: String(cell2) };
    }
    if (typeof cell2 === "boolean") return { kind: "unreadable", text: cell2 ? "TRUE" : "FALSE" };
    if (typeof cell2 === "object") return { kind: "unreadable", text: formatDate(cell2) };
    return readText(cleanText(cell2), percentExponent, unitExponent);
  }
  function readText(text, percentExponent, unitExponent) {
    if (text === "") return { kind: "blank" };
    if (text.length > LONGEST_FIGURE) return { kind: "unreadable", text };
    if (/^[-–—−]+$/.test(text)) return { kind: "dash" };
    if (/^(?:…[.…]*|\.[.…]+)$/.test(text)) return { kind: "ellipsis" };
    if (/^x$/i.test(text)) return { kind: "excluded" };
    if (isErrorText(text)) return { kind: "error", text };
    const figure2 = splitFigure(text);
    if (figure2 === null) return { kind: "unreadable", text };
    const exponent = exponentOf(figure2, percentExponent, unitExponent);
    const values = readDigits(figure2.digits, exponent).map(
      (value) => figure2.negative && value !== 0 ? -value : value
    );
    const [first, second] = values;
    if (first === void 0) return { kind: "unreadable", text };
    if (second === void 0) return { kind: "number", value: first };
    return { kind: "ambiguous", text, readings: [first, second] };
  }
  function exponentOf({ suffix, plain }, percentExponent, unitExponent) {
    if (suffix === PERCENT) return percentExponent;
    return plain ? 0 : suffix - unitExponent;
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
    const negative = bracketed !== null || sign !== "" && sign !== "+";
    return { negative, digits: digits.trim(), suffix, plain: words.trim() === "" };
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

  // src/core/number/reading.ts
  function isUnreadable({ kind }) {
    return kind === "percent" || kind === "unreadable" || kind === "ambiguous" || kind === "error";
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
  function round(x, sd, rm, more2) {
    var xc = x.c;
    if (rm === UNDEFINED) rm = x.constructor.RM;
    if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
      throw Error(INVALID_RM);
    }
    if (sd < 1) {
      more2 = rm === 3 && (more2 || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more2 || xc[1] !== UNDEFINED)));
      xc.length = 1;
      if (more2) {
        x.e = x.e - sd + 1;
        xc[0] = 1;
      } else {
        xc[0] = x.e = 0;
      }
    } else if (sd < xc.length) {
      more2 = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more2 || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more2 || !!xc[0]);
      xc.length = sd;
      if (more2) {
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
  function addExact(values) {
    let whole2 = 0;
    for (const value of values) whole2 = isWhole(whole2) && isWhole(value) ? whole2 + value : Number.NaN;
    if (isWhole(whole2)) return whole2 + 0;
    return toNumber(values.reduce((sum, value) => sum.plus(exact(value)), exact(0)));
  }
  function subtractExact(from, value) {
    if (isWhole(from) && isWhole(value) && isWhole(from - value)) return from - value + 0;
    return toNumber(exact(from).minus(exact(value)));
  }
  function multiplyExact(factors) {
    const whole2 = wholeProduct(factors);
    if (isWhole(whole2)) return whole2 + 0;
    return toNumber(product(factors));
  }
  function compareProducts(first, second) {
    const [one, other] = [wholeProduct(first), wholeProduct(second)];
    if (isWhole(one) && isWhole(other)) return one < other ? -1 : one > other ? 1 : 0;
    return product(first).cmp(product(second));
  }
  function divideExact(factors, divisor, options) {
    if (divisor === 0) throw new RangeError("Decide what a division by 0 means before dividing");
    checkDigits(options.digits);
    const dividend = wholeProduct(factors, 10 ** options.digits);
    if (isWhole(dividend) && isWhole(divisor)) return divideWhole(dividend, divisor, options);
    const Whole = WHOLE_DIVISION[options.rounding];
    const scaled = new Whole(product(factors).times(`1e${options.digits}`));
    return toNumber(scaled.div(exact(divisor)).times(`1e-${options.digits}`));
  }
  function decimalText(value, digits) {
    if (digits === void 0) {
      const text = String(value);
      return value !== 0 && /^-?[\d.]+$/.test(text) ? text : exact(value).toFixed();
    }
    checkDigits(digits);
    return exact(value).toFixed(digits, 1);
  }
  function isWhole(value) {
    return Number.isSafeInteger(value);
  }
  function wholeProduct(factors, start = 1) {
    let value = start;
    for (const factor of factors) value = isWhole(value) && isWhole(factor) ? value * factor : Number.NaN;
    return value;
  }
  function divideWhole(dividend, divisor, { digits, rounding }) {
    const rest = dividend % divisor;
    const down = (dividend - rest) / divisor;
    const sign = dividend < 0 === divisor < 0 ? 1 : -1;
    const isUp = rounding === "up" ? rest !== 0 : rounding === "halfUp" && Math.abs(rest) >= Math.abs(divisor) - Math.abs(rest);
    return (isUp ? down + sign : down) / 10 ** digits + 0;
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
    const Divider = Big();
    Divider.DP = 0;
    Divider.RM = roundingMode;
    return Divider;
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
    const rate2 = target === 0 ? null : { result, target };
    const surplus = positive(subtractExact(result, target));
    const againstThreshold = compareProducts([100, result], [threshold, target]);
    if (lessIsBetter) {
      const kept = periodEnded ? "met" : "inProgress";
      return { state: againstThreshold <= 0 ? kept : "below", rate: rate2, shortfall: null, surplus };
    }
    const shortfall = positive(subtractExact(target, result));
    if (againstThreshold >= 0) {
      return { state: surplus === null ? "met" : "exceeded", rate: rate2, shortfall, surplus };
    }
    return periodEnded ? { state: "below", rate: rate2, shortfall, surplus } : { state: "inProgress", rate: rate2, shortfall, surplus: null };
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
    const { target, result, listed: listed4 = true, excluded = false, duplicate = false } = input;
    if (!listed4) return { ...OUTSIDE, state: "absent" };
    if (excluded || target.kind === "excluded" || result.kind === "excluded") {
      return { ...OUTSIDE, state: "notApplicable" };
    }
    const isPercentage2 = target.kind === "percent" || result.kind === "percent";
    return duplicate || isPercentage2 ? { ...OUTSIDE, state: "dataError", withholdsRate: true } : null;
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
    const figure2 = figureOf(result);
    if (!tableHasTarget) return { ...OUTSIDE, state: "noPlan", inResults: figure2, withholdsRate: true };
    const assigned = figureOf(target);
    if (assigned !== null && (assigned !== 0 || direction === "less")) return null;
    if (result.kind === "blank" || result.kind === "dash" || figure2 === 0) {
      return { ...OUTSIDE, state: "notAssigned", inResults: 0 };
    }
    if (figure2 === null) return { ...OUTSIDE, state: "noData", inResults: 0, provisional: true };
    return figure2 > 0 ? { ...OUTSIDE, state: "offPlan", inResults: figure2 } : { ...OUTSIDE, state: "dataError", inResults: figure2, withholdsRate: true };
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

  // src/functions/measure.ts
  function readFigure(cell2, what) {
    const reading = parseNumber(cell2);
    const problem2 = unreadable(reading, what);
    return problem2 === null ? reading : { problem: problem2 };
  }
  function assessCells(cells, threshold = 100) {
    const pair = readPair(cells);
    return isProblem(pair) ? pair : assess({ ...pair, threshold });
  }
  function computeCells(cells, compute) {
    const pair = readPair(cells);
    if (isProblem(pair)) return pair;
    const problem2 = targetProblem(pair.target, cells.kh);
    return problem2 != null ? problem2 : compute(assess(pair));
  }
  function targetProblem(target, cell2) {
    const negative = target.kind === "number" && target.value < 0;
    return negative || target.kind === "ellipsis" ? { problem: impossibleTarget(textOf(cell2)) } : null;
  }
  function readPair({ kq, kh }) {
    const result = readFigure(kq, "kết quả");
    if (isProblem(result)) return result;
    const target = readFigure(kh, "kế hoạch");
    return isProblem(target) ? target : { result, target };
  }

  // src/functions/threshold.ts
  function readThreshold(nguong) {
    const cell2 = oneCell("nguong", nguong);
    const reading = parseNumber(cell2);
    if (reading.kind === "blank") return 100;
    const given = reading.kind === "number" ? reading.value : 0;
    if (given > 0 && given <= 2) return multiplyExact([given, 100]);
    if (given >= 10 && given <= 200) return given;
    throw new Error(badThreshold(textOf(cell2)));
  }

  // src/functions/chuadat.ts
  function CHUADAT(don_vi, kq, kh, nguong) {
    const threshold = readThreshold(nguong);
    const answers = broadcast(
      { don_vi, kq, kh },
      (cells) => nameIfBelow(textOf(cells.don_vi), cells, threshold)
    );
    const listed4 = (Array.isArray(answers) ? answers.flat() : [answers]).filter((name) => name !== "");
    return listed4.length > 0 ? listed4.map((name) => [name]) : "";
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
  function cumulativeTarget(yearTarget, month2) {
    if (!(Number.isInteger(month2) && month2 >= 1 && month2 <= 12)) {
      throw new RangeError(`Give a month from 1 to 12: "${month2}"`);
    }
    if (!(yearTarget >= 0)) throw new RangeError(`Give a target of 0 or more: "${yearTarget}"`);
    return divideExact([yearTarget, month2], 12, { digits: 0, rounding: "up" });
  }

  // src/functions/khluyke.ts
  function KHLUYKE(kh_nam, thang) {
    return broadcast({ kh_nam, thang }, (cells) => cumulative(cells.kh_nam, cells.thang));
  }
  function cumulative(yearTarget, month2) {
    const target = readFigure(yearTarget, "kế hoạch");
    if (isProblem(target)) return target;
    const problem2 = targetProblem(target, yearTarget);
    if (problem2 !== null) return problem2;
    if (target.kind !== "number") return "";
    const until = readFigure(month2, "tháng");
    if (isProblem(until)) return until;
    const known = until.kind === "number" && Number.isInteger(until.value) && until.value >= 1 && until.value <= 12;
    return known ? cumulativeTarget(target.value, until.value) : { problem: badMonth(textOf(month2)) };
  }

  // src/functions/sovn.ts
  function SOVN(van_ban) {
    return broadcast({ van_ban }, (cells) => {
      const reading = readFigure(cells.van_ban, "chữ");
      if (isProblem(reading)) return reading;
      return reading.kind === "number" ? reading.value : "";
    });
  }

  // src/core/unit/initials.ts
  var TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
  function signatureOf(words, initials) {
    return words.map((word) => initials.has(word) ? word : firstLetter(word)).join("");
  }
  function alignsInitials(short, full) {
    var _a;
    return [full.words, (_a = full.parts[0]) != null ? _a : []].some((words) => aligns(short.words, words, short.initials));
  }
  function aligns(short, full, initials) {
    let at = 0;
    let abbreviated = false;
    for (const word of short) {
      if (word === full[at]) {
        at += 1;
        continue;
      }
      const letters2 = full.slice(at, at + word.length).map(firstLetter).join("");
      if (!initials.has(word) || letters2 !== word) return false;
      abbreviated = true;
      at += word.length;
    }
    return abbreviated && at === full.length;
  }
  function firstLetter(word) {
    var _a, _b;
    const letter = (_b = (_a = /^./u.exec(word)) == null ? void 0 : _a[0]) != null ? _b : "";
    return letter.normalize("NFD").replace(TONES, "").normalize("NFC");
  }

  // src/core/unit/level.ts
  var LEVELS = [
    "thành phố",
    "thị xã",
    "thị trấn",
    "đặc khu",
    "huyện",
    "quận",
    "phường",
    "xã",
    "tỉnh"
  ];
  var LONE_LEVELS = /* @__PURE__ */ new Set(["thành phố", "thị xã"]);
  var COMMUNE_LEVELS = /* @__PURE__ */ new Set(["xã", "phường", "thị trấn", "đặc khu"]);
  var NOT_LEVEL_BEFORE = /* @__PURE__ */ new Set(["ủy", "đoàn", "đội", "hội"]);
  var PLACE_WORD = /^\D{2,}$/;
  var NOT_LEVEL_AFTER = /* @__PURE__ */ new Set(["tác"]);
  var LEVEL_WORDS = lazy(() => LEVELS.map((level) => level.split(" ")));
  var LONGEST_HEAD = 6;
  function startsWithWords(words, heads) {
    const beginning = `${words.slice(0, LONGEST_HEAD).join(" ")} `;
    return heads.some((head) => beginning.startsWith(head) && beginning.charAt(head.length) === " ");
  }
  function takeLevels(words, options) {
    var _a;
    const levels = [];
    const rest = [];
    let index = 0;
    while (index < words.length) {
      const length = index > 0 && options.onlyAtHead ? 0 : levelLength(words, index, options.small);
      if (length > 0) levels.push(words.slice(index, index + length).join(" "));
      else rest.push((_a = words[index]) != null ? _a : "");
      index += Math.max(1, length);
    }
    return { level: levels.length > 0 ? levels.join(" ") : null, rest };
  }
  function levelLength(words, index, small) {
    const level = LEVEL_WORDS().find((candidate) => candidate.every((word, at) => words[index + at] === word));
    if (level === void 0) return 0;
    const before2 = words[index - 1];
    const after = words[index + level.length];
    const insideWord = before2 !== void 0 && NOT_LEVEL_AFTER.has(before2) || after !== void 0 && NOT_LEVEL_BEFORE.has(after) && !(index === 0 && beginsPlace(words.slice(level.length), small));
    return insideWord ? 0 : level.length;
  }
  function beginsPlace(words, small = /* @__PURE__ */ new Set()) {
    const [first = "", ...rest] = words;
    if (first === "ủy" || small.has(first) || !rest.every((word) => PLACE_WORD.test(word))) return false;
    return rest.length === 1 || first === "hội" && rest.length === 2 && !rest.some((word) => small.has(word));
  }

  // src/core/text/tone.ts
  var TONED = [
    "aàáảãạ",
    "eèéẻẽẹ",
    "oòóỏõọ",
    "uùúủũụ",
    "yỳýỷỹỵ",
    "AÀÁẢÃẠ",
    "EÈÉẺẼẸ",
    "OÒÓỎÕỌ",
    "UÙÚỦŨỤ",
    "YỲÝỶỸỴ"
  ];
  var TONE_OF = lazy(
    () => new Map(
      TONED.flatMap((row) => Array.from(row, (letter, tone) => [letter, { row, tone }]))
    )
  );
  var PAIR = /([a-z\u00c0-\u024f\u1e00-\u1eff]?)([oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])([a-z\u00c0-\u024f\u1e00-\u1eff]?)/gi;
  function unifyTone(text) {
    return text.replace(PAIR, (found2, before2, pair, after) => {
      const first = TONE_OF().get(pair.charAt(0));
      const second = TONE_OF().get(pair.charAt(1));
      if (first === void 0 || second === void 0 || first.tone > 0 === second.tone > 0) return found2;
      const tone = first.tone + second.tone;
      const belongsToSecond = after !== "" || before2 === "q" || before2 === "Q";
      return before2 + first.row.charAt(belongsToSecond ? 0 : tone) + second.row.charAt(belongsToSecond ? tone : 0) + after;
    });
  }

  // src/core/unit/name-words.ts
  var PREFIXES = [
    ["liên đoàn lao động", "district"],
    ["lđlđ", "district"],
    ["lđ lđ", "district"],
    ["công đoàn cơ sở", "other"],
    ["cđcs", "other"],
    ["cđ cs", "other"],
    ["công đoàn ngành", "sector"],
    ["cđ ngành", "sector"],
    ["cđn", "sector"],
    ["ngành", "sector"],
    ["công đoàn", "union"],
    ["cđ", "union"]
  ];
  var GLUED_PREFIXES = ["lđlđ", "cđ"];
  var OFFICE_HEADS = [
    "ban",
    "văn phòng",
    "ủy ban kiểm tra",
    "cơ quan lđlđ",
    "cơ quan liên đoàn lao động"
  ];
  var BODY_HEADS = [
    "bảo hiểm",
    "bệnh viện",
    "chi cục",
    "chi nhánh",
    "công ty",
    "cơ quan",
    "cục",
    "doanh nghiệp",
    "điện lực",
    "đài",
    "hợp tác xã",
    "kho bạc",
    "khách sạn",
    "ngân hàng",
    "nhà máy",
    "phòng",
    "sở",
    "trung tâm",
    "trường",
    "trạm",
    "tập đoàn",
    "tổng công ty",
    "ủy ban nhân dân",
    "viện",
    "viễn thông",
    "xí nghiệp"
  ];
  var ABBREVIATIONS = /* @__PURE__ */ new Map([
    ["tp", "thành phố"],
    ["tx", "thị xã"],
    ["vp", "văn phòng"],
    ["ubkt", "ủy ban kiểm tra"],
    ["ubnd", "ủy ban nhân dân"],
    ["cspl", "chính sách pháp luật"],
    ["cty", "công ty"],
    ["tnhh", "trách nhiệm hữu hạn"],
    ["mtv", "một thành viên"],
    ["htx", "hợp tác xã"],
    ["dn", "doanh nghiệp"],
    ["dntn", "doanh nghiệp tư nhân"],
    ["thcs", "trung học cơ sở"],
    ["thpt", "trung học phổ thông"],
    ["ttyt", "trung tâm y tế"],
    ["bv", "bệnh viện"],
    ["bvđk", "bệnh viện đa khoa"],
    ["kcn", "khu công nghiệp"]
  ]);
  var SECTOR_ABBREVIATIONS = /* @__PURE__ */ new Map([
    ["vc", "viên chức"],
    ["gd", "giáo dục"],
    ["đt", "đào tạo"],
    ["gdđt", "giáo dục và đào tạo"],
    ["yt", "y tế"],
    ["nn", "nông nghiệp"],
    ["nnptnt", "nông nghiệp và phát triển nông thôn"],
    ["ptnt", "phát triển nông thôn"],
    ["gtvt", "giao thông vận tải"],
    ["xd", "xây dựng"],
    ["ct", "công thương"]
  ]);
  var HEAD_LEVELS = /* @__PURE__ */ new Map([["h", "huyện"]]);
  var SHORT_LEVELS = /* @__PURE__ */ new Map([
    ["x", "xã"],
    ["p", "phường"],
    ["tt", "thị trấn"],
    ["ttr", "thị trấn"],
    ["đk", "đặc khu"]
  ]);
  var JOINER = "và";

  // src/core/unit/place-name.ts
  var PLACE_HEADS = /* @__PURE__ */ new Set(["trường", "trạm", "sở", "đài"]);
  var SYLLABLE = /^[^\d]*[aeiouy\u00e0-\u0103\u0129-\u01b0\u1ea0-\u1ef9][^\d]*$/;
  var KINDS_OF_BODIES = /* @__PURE__ */ new Set(["xá", "nghề", "đảng"]);
  function beginsAsBody(words, heads) {
    return startsWithWords(words, heads) && !isPlaceName(words);
  }
  function isPlaceName([head = "", own = "", ...more2]) {
    return PLACE_HEADS.has(head) && more2.length === 0 && SYLLABLE.test(own) && !KINDS_OF_BODIES.has(own);
  }

  // src/core/unit/parse-name.ts
  var NUMBERING = /^(?:\(?\d{1,4} ?(?:[.)/:]|[-–] ) ?|[-–—+*•·] ?)(?=[^\d\s])/;
  var LEADING_ZEROS = /^0+(?=\d)/;
  var JOINING_SIGNS = /[&\-–—+,/]/g;
  var EMPTY_SIGNS = /[.()[\]"'“”‘’:;]/g;
  var LEVEL_BEHIND = /^(.*\S) ?\(([^()]+)\)$/;
  var VOWEL = /[aeiouy\u00c0-\u0103\u0128-\u0131\u0168-\u024f\u1e00-\u1eff]/;
  var SIGN = "&";
  var JOINERS = /* @__PURE__ */ new Set([SIGN, JOINER]);
  var SIGNS_ONLY = /* @__PURE__ */ new Set([SIGN]);
  var LONGEST_PLACE = 3;
  var GLUED_WORDS = lazy(
    () => /* @__PURE__ */ new Set([
      "ngành",
      ...HEAD_LEVELS.keys(),
      ...ABBREVIATIONS.keys(),
      ...SECTOR_ABBREVIATIONS.keys(),
      ...[...LEVELS, ...SECTOR_ABBREVIATIONS.values()].map((words) => {
        var _a;
        return (_a = words.split(" ")[0]) != null ? _a : "";
      })
    ])
  );
  function parseUnitName(raw) {
    const spelling = cleanText(raw).replace(NUMBERING, "");
    const small = smallWords(spelling);
    const { name, levelBehind } = splitLevelBehind(spelling);
    const typed = unglue(splitWords(name));
    const prefix = longestPrefix(typed);
    const own = writeOut(headLevel(typed.slice(prefix.length)), ABBREVIATIONS);
    const words = levelBehind === null ? own : withLevel(own, levelBehind);
    const kind = settleKind(prefix.kind, words, small);
    const { level, rest } = takeLevels(kind === "sector" ? writeOut(words, SECTOR_ABBREVIATIONS) : words, {
      onlyAtHead: kind === "district",
      small
    });
    const joiners = kind === "district" || prefix.kind === null && isShort(rest) ? SIGNS_ONLY : JOINERS;
    return {
      spelling,
      kind,
      level,
      words: rest.filter((word) => !joiners.has(word)),
      parts: splitParts(rest, joiners),
      bare: prefix.kind === null && kind === "other" && level === null && !beginsAsBody(words, BODY_HEADS),
      whole: prefix.kind === null ? typed.filter((word) => word !== SIGN).join(" ") : "",
      initials: findInitials(spelling, rest)
    };
  }
  function nameKey(name) {
    var _a;
    return `${name.kind}|${(_a = name.level) != null ? _a : ""}|${name.words.join(" ")}`;
  }
  function wordsAsSector(name) {
    return writeOut(name.words, SECTOR_ABBREVIATIONS).filter((word) => !JOINERS.has(word));
  }
  function splitWords(spelling) {
    return unifyTone(spelling.toLowerCase()).replace(JOINING_SIGNS, ` ${SIGN} `).replace(EMPTY_SIGNS, " ").split(" ").filter((word) => word !== "").map((word) => word.replace(LEADING_ZEROS, ""));
  }
  function smallWords(spelling) {
    if (spelling === spelling.toLowerCase()) return /* @__PURE__ */ new Set();
    return new Set(spelling.split(" ").flatMap((word) => word === word.toLowerCase() ? unifyTone(word) : []));
  }
  function unglue(words) {
    const [first = "", ...others] = words;
    if (PREFIXES.some(([prefix]) => prefix === first)) return words;
    const glued = GLUED_PREFIXES.find((prefix) => first.startsWith(prefix) && first.length > prefix.length);
    if (glued === void 0) return words;
    const rest = first.slice(glued.length);
    return glued === "lđlđ" || GLUED_WORDS().has(rest) ? [glued, rest, ...others] : words;
  }
  function longestPrefix(words) {
    let longest = { length: 0, kind: null };
    for (const [prefix, kind] of PREFIXES) {
      if (!startsWithWords(words, [prefix])) continue;
      const length = prefix.split(" ").length;
      if (length > longest.length) longest = { length, kind };
    }
    return longest;
  }
  function headLevel(words) {
    const [first = "", second = "", ...others] = words;
    if (second === "") return words;
    const level = HEAD_LEVELS.get(first);
    if (level !== void 0) return [level, second, ...others];
    const isCut = first === "t" && (second === "p" || second === "x");
    return isCut ? [`${first}${second}`, ...others] : words;
  }
  function splitLevelBehind(spelling) {
    var _a;
    const [, name = spelling, inside = ""] = (_a = LEVEL_BEHIND.exec(spelling)) != null ? _a : [];
    const words = splitWords(inside).flatMap(
      (word) => {
        var _a2, _b;
        return (_b = (_a2 = HEAD_LEVELS.get(word)) != null ? _a2 : ABBREVIATIONS.get(word)) != null ? _b : word;
      }
    );
    const level = words.join(" ");
    return LEVELS.includes(level) && level !== "tỉnh" ? { name, levelBehind: level } : { name: spelling, levelBehind: null };
  }
  function withLevel(words, level) {
    const isBody2 = beginsAsBody(words, BODY_HEADS) || startsWithWords(words, OFFICE_HEADS);
    if (startsWithWords(words, [level])) return words;
    const own = takeLevels(words, { onlyAtHead: true }).level;
    return isBody2 || own !== null ? [...words, ...level.split(" ")] : [...level.split(" "), ...words];
  }
  function writeOut(words, abbreviations) {
    return words.flatMap((word) => {
      var _a, _b;
      return (_b = (_a = abbreviations.get(word)) == null ? void 0 : _a.split(" ")) != null ? _b : [word];
    });
  }
  function settleKind(prefix, words, small) {
    const { level } = takeLevels(words, { onlyAtHead: true, small });
    if (prefix === "district") return level === "tỉnh" ? "office" : "district";
    if (prefix === "sector" || prefix === "other") return prefix;
    if (level !== null && level !== "tỉnh") return "district";
    if (prefix === "union") return startsWithWords(words, BODY_HEADS) ? "other" : "sector";
    return startsWithWords(words, OFFICE_HEADS) ? "office" : "other";
  }
  function isShort(words) {
    var _a;
    return words.length <= (SHORT_LEVELS.has((_a = words[0]) != null ? _a : "") ? LONGEST_PLACE + 1 : LONGEST_PLACE);
  }
  function splitParts(words, joiners) {
    var _a;
    const parts = [[]];
    for (const word of words) {
      if (joiners.has(word)) parts.push([]);
      else (_a = parts[parts.length - 1]) == null ? void 0 : _a.push(word);
    }
    return parts.filter((part) => part.length > 0);
  }
  function findInitials(spelling, words) {
    const capitals = /* @__PURE__ */ new Set();
    if (spelling !== spelling.toUpperCase()) {
      for (const word of spelling.split(/[ &\-–—+,/.()]/)) {
        if (word === word.toUpperCase()) capitals.add(unifyTone(word.toLowerCase()));
      }
    }
    return new Set(
      words.filter((word) => /^[^\d_]{2,8}$/.test(word) && (capitals.has(word) || !VOWEL.test(word)))
    );
  }

  // src/core/unit/written-out.ts
  var SHORT = /(^|[ .])(x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| )(?=[^\s(])/gi;
  var LEVEL_BEHIND2 = /^(.*\S) ?\((x|p|t\. ?t|ttr?|đ\. ?k|đk|xã|phường|thị trấn|đặc khu)\.?\)$/i;
  var REMARK = /^(.*\S) ?\((?:mới|mới thành lập|mới sáp nhập|sau sáp nhập|sau sắp xếp)\)$/i;
  function keysWrittenOut(spelling) {
    var _a;
    const bare = (_a = REMARK.exec(spelling)) == null ? void 0 : _a[1];
    const remarked = bare === void 0 ? [] : [bare, `${bare} (cũ)`];
    const texts = [spelling, ...remarked].flatMap((text) => [
      ...text === spelling ? [] : [text],
      ...writtenOut(text)
    ]);
    return texts.map((text) => nameKey(parseUnitName(text)));
  }
  function writtenOut(text) {
    var _a, _b;
    const behind = LEVEL_BEHIND2.exec(text);
    if (behind !== null) return [`${levelOf((_a = behind[2]) != null ? _a : "")} ${(_b = behind[1]) != null ? _b : ""}`];
    const written = [];
    text.replace(SHORT, (all, before2, short, at) => {
      written.push(`${text.slice(0, at)}${before2}${levelOf(short)} ${text.slice(at + all.length)}`);
      return all;
    });
    return written;
  }
  function levelOf(short) {
    var _a;
    return (_a = SHORT_LEVELS.get(short.toLowerCase().replace(/[. ]/g, ""))) != null ? _a : short;
  }

  // src/core/unit/name-index.ts
  var CROWD = 200;
  function indexNames(entries) {
    const index = {
      byKey: /* @__PURE__ */ new Map(),
      byWords: /* @__PURE__ */ new Map(),
      unionsByWords: /* @__PURE__ */ new Map(),
      bareByWords: /* @__PURE__ */ new Map(),
      byWhole: /* @__PURE__ */ new Map(),
      byWrittenOut: /* @__PURE__ */ new Map(),
      byLevel: /* @__PURE__ */ new Map(),
      lonelyByLevel: /* @__PURE__ */ new Map(),
      byFirstPart: /* @__PURE__ */ new Map(),
      bySignature: /* @__PURE__ */ new Map()
    };
    for (const entry of entries) addEntry(index, entry);
    return index;
  }
  function sameOwners(index, name) {
    var _a;
    const equal = ownersOf(index.byKey.get(nameKey(name)));
    const words = name.words;
    if (equal.size > 0 || words.length === 0) return equal;
    const alike = (_a = index.byWords.get(`${name.kind}|${words.join(" ")}`)) != null ? _a : [];
    if (name.level === null) return ownersOf(alike);
    return alike.every((entry) => entry.name.level === null) ? ownersOf(alike) : /* @__PURE__ */ new Set();
  }
  function fullerOwners(index, name, except) {
    const words = name.words.join(" ");
    const aligned = () => sameSignature(index, name).filter((entry) => alignsInitials(name, entry.name));
    return firstFound(except, [
      () => {
        const written = keysWrittenOut(name.spelling).flatMap((key) => {
          var _a;
          return (_a = index.byKey.get(key)) != null ? _a : [];
        });
        return written.length === 0 || name.initials.size === 0 ? written : [...written, ...aligned()];
      },
      () => name.bare ? index.unionsByWords.get(words) : void 0,
      () => {
        var _a;
        return (_a = index.unionsByWords.get(name.whole)) == null ? void 0 : _a.filter(isCommune);
      },
      () => name.bare ? index.unionsByWords.get(wordsAsSector(name).join(" ")) : void 0,
      () => isLoneLevel(name) ? index.byLevel.get(`${name.kind}|${name.level}`) : void 0,
      () => compatible(name, index.byFirstPart.get(`${name.kind}|${words}`)),
      () => name.initials.size === 0 ? void 0 : compatible(name, aligned())
    ]);
  }
  function shorterOwners(index, name) {
    var _a;
    const words = name.words.join(" ");
    const firstPart = hasFirstPart(name) ? `${name.kind}|${(_a = name.parts[0]) == null ? void 0 : _a.join(" ")}` : "";
    return firstFound(-1, [
      () => index.byWrittenOut.get(nameKey(name)),
      () => isUnion(name) ? index.bareByWords.get(words) : void 0,
      () => isCommune({ name }) ? index.byWhole.get(words) : void 0,
      () => words !== "" && name.level !== null ? index.lonelyByLevel.get(`${name.kind}|${name.level}`) : void 0,
      () => compatible(name, index.byWords.get(firstPart)),
      () => compatible(
        name,
        sameSignature(index, name).filter((entry) => alignsInitials(entry.name, name))
      )
    ]);
  }
  function addEntry(index, entry) {
    var _a;
    const { name } = entry;
    const words = name.words.join(" ");
    put(index.byKey, nameKey(name), entry);
    if (words !== "") put(index.byWords, `${name.kind}|${words}`, entry);
    if (words !== "" && isUnion(name)) put(index.unionsByWords, words, entry);
    if (name.bare) {
      put(index.bareByWords, words, entry);
      const asSector = wordsAsSector(name).join(" ");
      if (asSector !== words) put(index.bareByWords, asSector, entry);
    }
    if (name.whole !== "") put(index.byWhole, name.whole, entry);
    for (const key of keysWrittenOut(name.spelling)) put(index.byWrittenOut, key, entry);
    if (isLoneLevel(name)) put(index.lonelyByLevel, `${name.kind}|${name.level}`, entry);
    else if (name.level !== null) put(index.byLevel, `${name.kind}|${name.level}`, entry);
    if (hasFirstPart(name)) put(index.byFirstPart, `${name.kind}|${(_a = name.parts[0]) == null ? void 0 : _a.join(" ")}`, entry);
    for (const signature of signaturesOf(name)) put(index.bySignature, signature, entry);
  }
  function sameSignature(index, name) {
    const found2 = new Set(signaturesOf(name).flatMap((signature) => {
      var _a;
      return (_a = index.bySignature.get(signature)) != null ? _a : [];
    }));
    return found2.size > CROWD ? [] : [...found2];
  }
  function signaturesOf(name) {
    var _a;
    const whole2 = `${name.kind}|${signatureOf(name.words, name.initials)}`;
    if (!hasFirstPart(name)) return [whole2];
    return [whole2, `${name.kind}|${signatureOf((_a = name.parts[0]) != null ? _a : [], name.initials)}`];
  }
  function put(bucket, key, entry) {
    const entries = bucket.get(key);
    if (entries === void 0) bucket.set(key, [entry]);
    else entries.push(entry);
  }
  function ownersOf(entries) {
    return new Set((entries != null ? entries : []).map((entry) => entry.owner));
  }
  function firstFound(except, rules) {
    for (const rule of rules) {
      const owners = ownersOf(rule());
      owners.delete(except);
      if (owners.size > 0) return owners;
    }
    return /* @__PURE__ */ new Set();
  }
  function compatible(name, entries) {
    return entries == null ? void 0 : entries.filter(
      (entry) => name.level === null || entry.name.level === null || name.level === entry.name.level
    );
  }
  function isUnion(name) {
    return name.kind === "district" || name.kind === "sector";
  }
  function isCommune({ name }) {
    var _a;
    return name.kind === "district" && COMMUNE_LEVELS.has((_a = name.level) != null ? _a : "");
  }
  function isLoneLevel(name) {
    return name.kind === "district" && name.level !== null && LONE_LEVELS.has(name.level) && name.parts.length === 0;
  }
  function hasFirstPart(name) {
    return (name.kind === "sector" || name.kind === "office") && name.parts.length > 1;
  }

  // src/core/unit/cluster.ts
  function clusterNames(nodes) {
    const leaderOf = nodes.map((_, index) => index);
    const groups = nodes.map((node, index) => {
      return { members: [index], tables: new Set(node.tables), listed: node.listed };
    });
    const join = (a, b) => {
      var _a, _b, _c;
      const [keep, gone] = [(_a = leaderOf[a]) != null ? _a : a, (_b = leaderOf[b]) != null ? _b : b].sort((x, y) => x - y);
      const kept = groups[keep != null ? keep : a];
      const lost = groups[gone != null ? gone : b];
      if (kept === void 0 || lost === void 0 || kept === lost) return;
      for (const member of lost.members) leaderOf[member] = keep != null ? keep : a;
      kept.members.push(...lost.members);
      for (const table of lost.tables) kept.tables.add(table);
      kept.listed = (_c = kept.listed) != null ? _c : lost.listed;
    };
    joinListed(nodes, join);
    const apart = [...joinLevels(nodes, join), ...joinShortNames({ nodes, leaderOf, groups, join })];
    return { leaderOf, rivals: findRivals(apart, leaderOf) };
  }
  function findRivals(apart, leaderOf) {
    var _a;
    const rivals = /* @__PURE__ */ new Map();
    for (const [short, full] of apart) {
      const leader = (_a = leaderOf[short]) != null ? _a : short;
      const others = new Set(full.map((index) => {
        var _a2;
        return (_a2 = leaderOf[index]) != null ? _a2 : index;
      }));
      if (!others.has(leader)) rivals.set(leader, [...others]);
    }
    return rivals;
  }
  function joinListed(nodes, join) {
    const firstOf2 = /* @__PURE__ */ new Map();
    nodes.forEach((node, index) => {
      if (node.listed === null) return;
      const first = firstOf2.get(node.listed);
      if (first === void 0) firstOf2.set(node.listed, index);
      else join(first, index);
    });
  }
  function joinLevels(nodes, join) {
    const alike = /* @__PURE__ */ new Map();
    nodes.forEach((node, index) => {
      const words = node.name.words.join(" ");
      if (words === "" || node.contested) return;
      const key = `${node.name.kind}|${words}`;
      const found2 = alike.get(key);
      if (found2 === void 0) alike.set(key, [index]);
      else found2.push(index);
    });
    return [...alike.values()].flatMap((indexes) => {
      var _a, _b, _c, _d;
      const plain = indexes.find((index) => {
        var _a2;
        return ((_a2 = nodes[index]) == null ? void 0 : _a2.name.level) === null;
      });
      const levelled = indexes.filter((index) => index !== plain);
      const [only, ...more2] = levelled;
      if (plain === void 0 || only === void 0) return [];
      if (more2.length > 0) return [[plain, levelled]];
      const listed4 = [(_b = (_a = nodes[plain]) == null ? void 0 : _a.listed) != null ? _b : null, (_d = (_c = nodes[only]) == null ? void 0 : _c.listed) != null ? _d : null];
      if (listed4.includes(null) || listed4[0] === listed4[1]) join(plain, only);
      return [];
    });
  }
  function joinShortNames(state) {
    var _a, _b, _c, _d, _e, _f, _g;
    const { leaderOf, groups, join } = state;
    const apart = [];
    const claims = /* @__PURE__ */ new Map();
    for (const [short, full] of findFullNames(state)) {
      const [only, ...more2] = full;
      if (only === void 0 || more2.length > 0) apart.push([short, [...full]]);
      else claims.set(only, [...(_a = claims.get(only)) != null ? _a : [], short]);
    }
    for (const [full, shorts] of claims) {
      const taken = countTables([full, ...shorts].map((leader) => {
        var _a2, _b2;
        return (_b2 = (_a2 = groups[leader]) == null ? void 0 : _a2.tables) != null ? _b2 : /* @__PURE__ */ new Set();
      }));
      for (const short of shorts) {
        const alone = [...(_c = (_b = groups[short]) == null ? void 0 : _b.tables) != null ? _c : []].every((table) => taken.get(table) === 1);
        const target = (_d = leaderOf[full]) != null ? _d : full;
        const source = (_e = leaderOf[short]) != null ? _e : short;
        if (alone && !overlaps((_f = groups[target]) == null ? void 0 : _f.tables, (_g = groups[source]) == null ? void 0 : _g.tables)) join(target, source);
        else apart.push([short, [full]]);
      }
    }
    return apart;
  }
  function findFullNames(state) {
    var _a, _b, _c, _d;
    const { nodes, leaderOf, groups } = state;
    const free = nodes.flatMap(
      (node, index2) => {
        var _a2;
        return node.contested ? [] : [{ name: node.name, owner: (_a2 = leaderOf[index2]) != null ? _a2 : index2 }];
      }
    );
    const index = indexNames(free);
    const meant = /* @__PURE__ */ new Map();
    for (const { name, owner } of free) {
      const listed4 = (_b = (_a = groups[owner]) == null ? void 0 : _a.listed) != null ? _b : null;
      for (const full of fullerOwners(index, name, owner)) {
        if (listed4 !== null && ((_d = (_c = groups[full]) == null ? void 0 : _c.listed) != null ? _d : null) !== null) continue;
        const known = meant.get(owner);
        if (known === void 0) meant.set(owner, /* @__PURE__ */ new Set([full]));
        else known.add(full);
      }
    }
    return meant;
  }
  function countTables(sets) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const set of sets) for (const table of set) counts.set(table, ((_a = counts.get(table)) != null ? _a : 0) + 1);
    return counts;
  }
  function overlaps(a = /* @__PURE__ */ new Set(), b = /* @__PURE__ */ new Set()) {
    return [...a].some((table) => b.has(table));
  }

  // src/core/unit/spelling.ts
  function spellingKey(text) {
    return unifyTone(text.toLowerCase());
  }
  function chooseSpelling(spellings) {
    var _a, _b;
    const alike = choose(spellings, spellingKey);
    if (alike === null) return "";
    const same = spellings.filter(({ text }) => spellingKey(text) === spellingKey(alike.text));
    return (_b = (_a = choose(same, (text) => text)) == null ? void 0 : _a.text) != null ? _b : "";
  }
  function choose(spellings, keyOf6) {
    var _a;
    const choices = /* @__PURE__ */ new Map();
    for (const { text, uses = 1 } of spellings) {
      const key = keyOf6(text);
      const choice = (_a = choices.get(key)) != null ? _a : { text, key, count: 0 };
      choice.count += uses;
      choices.set(key, choice);
    }
    let best = null;
    for (const choice of choices.values()) {
      if (best === null || isBetter(choice, best)) best = choice;
    }
    return best;
  }
  function isBetter(choice, than) {
    const order = choice.count - than.count || choice.text.length - than.text.length || Number(beginsWithCapital(choice.text)) - Number(beginsWithCapital(than.text));
    return order > 0 || order === 0 && choice.key > than.key;
  }
  function beginsWithCapital(text) {
    return text.charAt(0) !== text.charAt(0).toLowerCase();
  }

  // src/core/unit/group.ts
  var BLOCKS = ["district", "commune", "sector", "other", "office"];
  var NUMBERING2 = /^(?:(?:[IVX]+|[A-G]|\d{1,3}) ?[.)\-–:/] ?|[IVX]+ )(?=\S)/;
  var OFFICES = /^(?:khoi |cac )*(?:ban|van phong|co quan)(?![a-z])/;
  function cleanGroupName(text) {
    const words = cleanText(text != null ? text : "").replace(NUMBERING2, "").replace(/ ?[:.]$/, "");
    return words === "" ? null : words;
  }
  function groupUnits(units2) {
    const officesApart = units2.some(({ kind }) => kind === "district" || kind === "sector");
    const blocks = findBlocks(units2);
    const spelled = /* @__PURE__ */ new Map();
    const statedOf = findStated(units2, blocks);
    const groupOf = units2.map((unit, index) => {
      var _a, _b, _c;
      const block = (_a = blocks[index]) != null ? _a : unit.kind;
      const name = (_c = (_b = unit.stated) != null ? _b : statedOf.get(block)) != null ? _c : nameOfBlock(officesApart ? block : "other");
      const key = spellingKey(name);
      const known = spelled.get(key);
      if (known === void 0) spelled.set(key, name);
      return known != null ? known : name;
    });
    const names = sortGroups(units2, { blocks, groupOf });
    const groups = names.map((name) => {
      const unions = units2.some((unit, index) => groupOf[index] === name && unit.kind !== "office");
      return { name, union: unions && !OFFICES.test(foldText(name)) };
    });
    const [only, ...more2] = groups;
    if (only === void 0 || more2.length > 0) return { groups, groupOf };
    return { groups: [{ name: "", union: only.union }], groupOf: groupOf.map(() => "") };
  }
  function findBlocks(units2) {
    const levels = units2.flatMap(({ kind, level }) => kind === "district" && level !== null ? level : []);
    const communesOnly = levels.length > 0 && levels.every((level) => COMMUNE_LEVELS.has(level));
    return units2.map(({ kind, level }) => {
      if (kind !== "district") return kind;
      return (level === null ? communesOnly : COMMUNE_LEVELS.has(level)) ? "commune" : kind;
    });
  }
  function findStated(units2, blocks) {
    const found2 = /* @__PURE__ */ new Map();
    units2.forEach(({ kind, stated }, index) => {
      var _a, _b;
      if (stated === null) return;
      const block = (_a = blocks[index]) != null ? _a : kind;
      found2.set(block, ((_b = found2.get(block)) != null ? _b : /* @__PURE__ */ new Set()).add(stated));
    });
    return new Map(
      [...found2].flatMap(([block, names]) => {
        const [only, ...more2] = names;
        return only === void 0 || more2.length > 0 ? [] : [[block, only]];
      })
    );
  }
  function nameOfBlock(block) {
    switch (block) {
      case "district":
        return "Khối huyện, thành phố";
      case "commune":
        return "Khối xã, phường";
      case "sector":
        return "Khối ngành";
      case "office":
        return "Các Ban, Văn phòng";
      case "other":
        return "Đơn vị khác";
    }
  }
  function sortGroups(units2, { blocks, groupOf }) {
    const stated = units2.some((unit) => unit.stated !== null);
    const ranks = /* @__PURE__ */ new Map();
    units2.forEach((unit, index) => {
      var _a, _b, _c;
      const name = (_a = groupOf[index]) != null ? _a : "";
      const kindRank = BLOCKS.indexOf((_b = blocks[index]) != null ? _b : unit.kind) * units2.length;
      const rank = stated && (unit.kind !== "office" || unit.stated !== null) ? index : kindRank + index;
      ranks.set(name, Math.min((_c = ranks.get(name)) != null ? _c : rank, rank));
    });
    return [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name);
  }

  // src/core/unit/order.ts
  function findOrderTable(rows) {
    var _a, _b;
    const tables = groupByTable(rows);
    let largest = null;
    for (const [table, own] of tables) {
      if (isReordered(own)) return table;
      if (largest === null || own.length > ((_b = (_a = tables.get(largest)) == null ? void 0 : _a.length) != null ? _b : 0)) largest = table;
    }
    return largest;
  }
  function orderUnits(rows, orderTable) {
    const own = rows.filter(({ table }) => table === orderTable);
    const sorted = isReordered(own) ? [...own].sort((a, b) => {
      var _a, _b;
      return ((_a = a.ordinal) != null ? _a : 0) - ((_b = b.ordinal) != null ? _b : 0);
    }) : own;
    return [...new Set([...sorted, ...rows].map(({ unit }) => unit))];
  }
  function groupByTable(rows) {
    const tables = /* @__PURE__ */ new Map();
    for (const row of rows) {
      const own = tables.get(row.table);
      if (own === void 0) tables.set(row.table, [row]);
      else own.push(row);
    }
    return tables;
  }
  function isReordered(rows) {
    const ordinals = new Set(rows.map(({ ordinal }) => ordinal));
    if (ordinals.size !== rows.length) return false;
    const permutation = rows.every(
      ({ ordinal }) => ordinal !== null && Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= rows.length
    );
    return permutation && rows.some(({ ordinal }, index) => ordinal !== index + 1);
  }

  // src/core/unit/draft.ts
  function draftUnits(state) {
    const { rows, listed: listed4, found: found2, clusters, leaderOfRow } = state;
    const placed = rows.flatMap(({ table, ordinal }, index) => {
      var _a;
      const unit = (_a = leaderOfRow[index]) != null ? _a : null;
      return unit === null ? [] : [{ table, ordinal, unit }];
    });
    const orderTable = findOrderTable(placed);
    const listedLeaders = found2.nodeOfListed.flatMap((node) => {
      var _a;
      return node === null ? [] : [(_a = clusters.leaderOf[node]) != null ? _a : node];
    });
    const rowsOfLeader = groupIndexes(leaderOfRow);
    const membersOfLeader = groupIndexes(clusters.leaderOf);
    return [.../* @__PURE__ */ new Set([...listedLeaders, ...orderUnits(placed, orderTable)])].map((leader) => {
      var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j;
      const own = (_a = rowsOfLeader.get(leader)) != null ? _a : [];
      const members = ((_b = membersOfLeader.get(leader)) != null ? _b : []).flatMap((index) => {
        var _a2;
        return (_a2 = found2.nodes[index]) != null ? _a2 : [];
      });
      const listedIndex = (_d = (_c = members.find((node) => node.listed !== null)) == null ? void 0 : _c.listed) != null ? _d : null;
      const spellings = own.map((index) => {
        var _a2, _b2;
        return { text: (_b2 = (_a2 = found2.nameOfRow[index]) == null ? void 0 : _a2.spelling) != null ? _b2 : "" };
      });
      const unit = listedIndex === null ? null : (_e = listed4[listedIndex]) != null ? _e : null;
      const name = unit === null ? chooseSpelling(spellings) : cleanText(unit.name);
      const texts = [...((_f = unit == null ? void 0 : unit.aliases) != null ? _f : []).map(cleanText), ...spellings.map(({ text }) => text)];
      return {
        leader,
        members,
        listed: unit,
        name,
        aliases: [...new Set(texts)].filter((text) => text !== name && text !== ""),
        kind: kindOf(members),
        level: (_h = (_g = members.find((node) => node.name.level !== null)) == null ? void 0 : _g.name.level) != null ? _h : null,
        stated: (_j = cleanGroupName((_i = unit == null ? void 0 : unit.group) != null ? _i : "")) != null ? _j : statedGroup(rows, own, orderTable),
        tables: new Set(members.flatMap((node) => [...node.tables])),
        rows: own
      };
    });
  }
  function kindOf(members) {
    var _a, _b;
    const kinds = members.map(({ name }) => name.kind).filter((kind) => kind !== "other");
    return (_b = (_a = kinds.find((kind) => kind === "district")) != null ? _a : kinds[0]) != null ? _b : "other";
  }
  function statedGroup(rows, own, orderTable) {
    var _a, _b;
    const first = own.filter((index) => {
      var _a2;
      return ((_a2 = rows[index]) == null ? void 0 : _a2.table) === orderTable;
    });
    for (const index of [...first, ...own]) {
      const group = cleanGroupName((_b = (_a = rows[index]) == null ? void 0 : _a.group) != null ? _b : null);
      if (group !== null) return group;
    }
    return null;
  }
  function groupIndexes(keys) {
    const indexes = /* @__PURE__ */ new Map();
    keys.forEach((key, index) => {
      if (key === null) return;
      const found2 = indexes.get(key);
      if (found2 === void 0) indexes.set(key, [index]);
      else found2.push(index);
    });
    return indexes;
  }

  // src/core/unit/node.ts
  var SIGNS = /^[!-/:-@[-`{-~…·•“”‘’]+$/;
  function gatherNodes(rows, listed4) {
    const nodes = [];
    const byKey = /* @__PURE__ */ new Map();
    const indexOf2 = (name) => {
      const key = nameKey(name);
      const known = byKey.get(key);
      if (known !== void 0) return known;
      byKey.set(key, nodes.length);
      return nodes.push({ name, tables: /* @__PURE__ */ new Set(), listed: null, contested: false }) - 1;
    };
    const ownerOf3 = [];
    const nodeOfListed = listed4.map((unit, index) => {
      var _a, _b;
      const name = parseUnitName(unit.name);
      if (isNameless(name)) return null;
      const node = indexOf2(name);
      ownerOf3[index] = (_b = (_a = nodes[node]) == null ? void 0 : _a.listed) != null ? _b : index;
      return claim(nodes[node], index) ? node : null;
    });
    const named = nodes.length;
    listed4.forEach((unit, index) => {
      const owner = ownerOf3[index];
      if (owner === void 0) return;
      for (const alias of unit.aliases) {
        const name = parseUnitName(alias);
        const node = isNameless(name) ? -1 : indexOf2(name);
        const open = node >= named ? nodes[node] : void 0;
        if (open !== void 0 && !claim(open, owner) && open.listed !== owner) open.contested = true;
      }
    });
    for (const node of nodes) if (node.contested) node.listed = null;
    const nameOfRow = rows.map((row) => parseUnitName(row.name));
    const nodeOfRow = rows.map((row, index) => {
      var _a;
      const name = nameOfRow[index];
      if (name === void 0 || isNameless(name)) return null;
      const node = indexOf2(name);
      (_a = nodes[node]) == null ? void 0 : _a.tables.add(row.table);
      return node;
    });
    return { nodes, nodeOfRow, nodeOfListed, nameOfRow };
  }
  function claim(node, listed4) {
    if (node === void 0 || node.listed !== null) return false;
    node.listed = listed4;
    return true;
  }
  function isNameless(name) {
    return name.kind === "other" && name.level === null && name.words.every((word) => SIGNS.test(word));
  }

  // src/core/text/legacy-letters.ts
  var FOREIGN = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/;
  var SIGN_IN_WORD = /[A-Za-z][¡-¾×÷]+[A-Za-z]|(?:^|\s)[§®][¡-¾]*[A-Za-z]/;
  function hasLegacyLetters(text) {
    return FOREIGN.test(text) || SIGN_IN_WORD.test(text);
  }

  // src/core/unit/slip.ts
  var MOST_EDITS = 2;
  var SHORTEST_WITH_TWO = 4;
  var LONGEST_WORD = 24;
  var MOST_MISSING = 2;
  function mayBeSlip(own, theirs) {
    const [left, right] = stripShared(own, theirs);
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    const [joined2, others] = [short.join(""), long.join("")];
    if (joined2 === others || isMistyped(joined2, others)) return true;
    if ([...short].sort().join(" ") === [...long].sort().join(" ")) return true;
    return long.length - short.length <= MOST_MISSING && isWithin(short, long);
  }
  function stripShared(own, theirs) {
    const least = Math.min(own.length, theirs.length);
    let before2 = 0;
    while (before2 < least && own[before2] === theirs[before2]) before2 += 1;
    let behind = 0;
    while (behind < least - before2 && own[own.length - 1 - behind] === theirs[theirs.length - 1 - behind])
      behind += 1;
    return [own.slice(before2, own.length - behind), theirs.slice(before2, theirs.length - behind)];
  }
  function isWithin(short, long) {
    var _a;
    let at = 0;
    for (const word of short) {
      while (at < long.length && word !== long[at] && !isMistyped(word, (_a = long[at]) != null ? _a : "")) at += 1;
      if (at === long.length) return false;
      at += 1;
    }
    return true;
  }
  function isMistyped(word, other) {
    const edits = editsBetween(word, other);
    return edits === 1 || edits === MOST_EDITS && Math.min(word.length, other.length) >= SHORTEST_WITH_TWO;
  }
  function editsBetween(word, other) {
    const [a, b] = [word.slice(0, LONGEST_WORD), other.slice(0, LONGEST_WORD)];
    if (Math.abs(word.length - other.length) > MOST_EDITS) return MOST_EDITS + 1;
    const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
    const cost = (row, column) => {
      var _a, _b;
      return (_b = (_a = rows[row]) == null ? void 0 : _a[column]) != null ? _b : 0;
    };
    for (let row = 1; row <= a.length; row += 1) {
      const line = [row];
      rows.push(line);
      for (let column = 1; column <= b.length; column += 1) {
        const same = a[row - 1] === b[column - 1];
        const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
        const edits = Math.min(
          cost(row - 1, column) + 1,
          cost(row, column - 1) + 1,
          cost(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY
        );
        line.push(edits);
      }
    }
    return Math.min(MOST_EDITS + 1, cost(a.length, b.length));
  }

  // src/core/text/telex.ts
  var LETTERS = [
    ["dd", "đ"],
    ["uow", "ươ"],
    ["aa", "â"],
    ["aw", "ă"],
    ["ee", "ê"],
    ["oo", "ô"],
    ["ow", "ơ"],
    ["uw", "ư"]
  ];
  var TONES2 = /* @__PURE__ */ new Map([
    ["f", "̀"],
    ["s", "́"],
    ["r", "̉"],
    ["x", "̃"],
    ["j", "̣"]
  ]);
  var ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?";
  var NUCLEUS = "(?:iê|yê|uô|ươ|uâ|oă|uyê|uy|uê|oa|oe|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|iu|oai|oay|oi|ôi|ơi|ua|ưa|ui|ưi|uôi|ươi|ươu|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)";
  var CODA = "(?:ng|nh|ch|c|m|n|p|t)?";
  var SYLLABLE2 = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
  var OPEN = /(?:iê|yê|uô|ươ|uâ|oă|ă|â)$/;
  var FOREIGN2 = /* @__PURE__ */ new Set([
    "of",
    "if",
    "chef",
    "beef",
    "reef",
    "hoof",
    "roof",
    "leaf",
    "raj"
  ]);
  var TELLING = /[fj]$|[fj](?:c|ch|m|n|ng|nh|p|t)$|dd[aeiouy]|uw|uow/;
  var LONGEST_INITIALS = 4;
  var KEYS = /[fsrxjw]|dd|aa|ee|oo/i;
  var LONGEST_NAME = 200;
  var MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;
  function telexWords(text) {
    if (!/[fjw]|dd/i.test(text)) return [];
    return text.split(/[^0-9A-Za-z\u00c0-\u1ef9]+/).flatMap((word) => {
      const lower = word.normalize("NFC").toLowerCase();
      if (word === word.toUpperCase() && word.length <= LONGEST_INITIALS) return [];
      if (lower.length > 20 || /\d/.test(lower) || FOREIGN2.has(lower)) return [];
      if (MARKED.test(lower))
        return /[a-z]?[fjwz]$/.test(lower) && lower.length > 2 ? [{ word, meant: null }] : [];
      if (!TELLING.test(lower)) return [];
      const meant = decodeWord(word);
      return meant === null ? [] : [{ word, meant }];
    });
  }
  function decodeTelex(name) {
    if (name.length > LONGEST_NAME || !KEYS.test(name)) return null;
    const decoded = name.split(" ").map((word) => {
      var _a;
      return KEYS.test(word) && /^[a-zđ]+$/i.test(word) ? (_a = decodeWhole(word)) != null ? _a : word : word;
    }).join(" ");
    return decoded === name ? null : decoded;
  }
  function decodeWord(word) {
    for (let start = 0; start < word.length - 1 && start <= 4; start += 1) {
      const initials = word.slice(0, start);
      if (start > 0 && !/^[bcdđghklmnpqrstvx]+$/i.test(initials)) return null;
      if (start > 0 && /^[a-z]/.test(initials)) return null;
      const syllable = decodeSyllable(word.slice(start).toLowerCase());
      if (syllable === null) continue;
      return start > 0 ? `${initials.toUpperCase()} ${syllable}` : likeFirstLetter(word, syllable);
    }
    return null;
  }
  function decodeWhole(word) {
    const syllable = decodeSyllable(word.toLowerCase());
    return syllable === null ? null : likeFirstLetter(word, syllable);
  }
  function likeFirstLetter(word, syllable) {
    return /^[A-ZĐ]/.test(word) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
  }
  function decodeSyllable(keys) {
    var _a;
    const parts = /^(.*?[aeiouyw])([fsrxj]?)(ng|nh|ch|c|m|n|p|t)?([fsrxj]?)$/.exec(keys);
    if (parts === null) return null;
    const [, head = "", early = "", coda = "", late = ""] = parts;
    if (early !== "" && late !== "") return null;
    let letters2 = head + coda;
    for (const [pair, letter] of LETTERS) letters2 = letters2.split(pair).join(letter);
    if (!SYLLABLE2.test(letters2) || coda === "" && OPEN.test(letters2)) return null;
    return withTone(letters2, (_a = TONES2.get(early || late)) != null ? _a : "");
  }
  function withTone(syllable, tone) {
    var _a, _b;
    if (tone === "") return syllable;
    const start = (_b = (_a = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(syllable)) == null ? void 0 : _a[0].length) != null ? _b : 0;
    const vowels = /[aăâeêioôơuưy]+/.exec(syllable.slice(start));
    if (vowels === null) return syllable;
    const [run] = vowels;
    const first = start + vowels.index;
    const closed = first + run.length < syllable.length;
    const shaped = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((letter) => run.lastIndexOf(letter)));
    const lone = run.indexOf("ư");
    const middle = run.length === 1 ? 0 : closed || run.length > 2 ? 1 : 0;
    const at = first + (shaped >= 0 ? shaped : lone >= 0 ? lone : Math.min(middle, run.length - 1));
    return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize("NFC");
  }

  // src/core/unit/suggestion.ts
  var LONGEST = 120;
  function plainWords(name) {
    const words = foldText(name.words.join(" ").slice(0, LONGEST)).split(" ");
    return words.filter((word) => word !== "");
  }
  function telexWordsOf(name) {
    const decoded = decodeTelex(name.spelling.slice(0, LONGEST));
    return decoded === null ? null : plainWords(parseUnitName(decoded));
  }
  function reasonOf(name, other) {
    var _a, _b;
    if (name.words.length > 0 && name.words.join(" ") === other.words.join(" ")) {
      if (name.level === other.level) return "kind";
      return name.level === null || other.level === null ? "level" : "otherLevel";
    }
    const [own, theirs] = [plainWords(name), plainWords(other)];
    if (own.join("") === theirs.join("")) {
      return name.words.join("") === other.words.join("") ? "spaces" : "diacritics";
    }
    const [ownTelex, theirTelex] = [(_a = telexWordsOf(name)) != null ? _a : own, (_b = telexWordsOf(other)) != null ? _b : theirs];
    if (ownTelex.join("") === theirTelex.join("")) return "telex";
    if (alignsInitials(name, other) || alignsInitials(other, name)) return "initials";
    if (isPart(name, other) || isPart(other, name)) return "part";
    return reasonOfWords(own, theirs);
  }
  function isPart(short, full) {
    const [first = []] = full.parts;
    return short.words.length === 0 || full.parts.length > 1 && short.words.join(" ") === first.join(" ");
  }
  function reasonOfWords(own, theirs) {
    var _a, _b;
    const [left, right] = stripShared(own, theirs);
    const [short, long] = left.length <= right.length ? [left, right] : [right, left];
    if (short.length === 0 && long.length === 1) return "wordMore";
    if (short.length !== 1 || long.length !== 1) return "alike";
    return editsBetween((_a = short[0]) != null ? _a : "", (_b = long[0]) != null ? _b : "") === 1 ? "letter" : "word";
  }

  // src/core/unit/likeness.ts
  var ALIKE = 0.7;
  var COMMON = 40;
  var MOST_COMPARED = 80;
  var MOST_WORDS = 16;
  var MOST_SUGGESTIONS = 3;
  var MARK = /\d|^[a-z]$|^[ivx]+$/;
  function prepareLikeness(candidates2) {
    const byKey = /* @__PURE__ */ new Map();
    const known = /* @__PURE__ */ new Map();
    for (const { name, id } of candidates2) {
      const prepared = { ...prepare(name), id };
      known.set(name, prepared);
      for (const key of prepared.keys) {
        const found2 = byKey.get(key);
        if (found2 === void 0) byKey.set(key, [prepared]);
        else found2.push(prepared);
      }
    }
    return (names, mayBe) => {
      var _a, _b;
      const best = /* @__PURE__ */ new Map();
      for (const own of names.map((name) => {
        var _a2;
        return (_a2 = known.get(name)) != null ? _a2 : prepare(name);
      })) {
        const buckets = [...own.keys].map((key) => {
          var _a2;
          return (_a2 = byKey.get(key)) != null ? _a2 : [];
        }).filter(({ length }) => length <= COMMON);
        const others = /* @__PURE__ */ new Set();
        for (const bucket of buckets.sort((a, b) => a.length - b.length)) {
          for (const other of bucket) if (others.size < MOST_COMPARED && mayBe(other.id)) others.add(other);
        }
        for (const other of others) {
          const score = maySuggest(own.name, other.name) ? likeness(own, other) : 0;
          if (score > ((_b = (_a = best.get(other.id)) == null ? void 0 : _a.score) != null ? _b : 0)) best.set(other.id, { score, other, own });
        }
      }
      return [...best].sort(([a, { score: first }], [b, { score: second }]) => second - first || a - b).slice(0, MOST_SUGGESTIONS).map(([id, { own, other }]) => ({ id, reason: reasonOf(own.name, other.name) }));
    };
  }
  function prepare(name) {
    var _a, _b;
    const isLegacy = hasLegacyLetters(name.spelling.slice(0, 200));
    const words = isLegacy ? [] : plainWords(name).slice(0, MOST_WORDS);
    const letters2 = words.join("");
    const meant = (_b = isLegacy ? null : (_a = telexWordsOf(name)) == null ? void 0 : _a.slice(0, MOST_WORDS).join("")) != null ? _b : letters2;
    const others = words.map((_, left) => words.filter((__, at) => at !== left).join(" "));
    const marks = words.filter((word) => MARK.test(word)).join(" ");
    const keys = new Set([letters2, meant, ...others, ...words].filter((key) => key !== ""));
    return { name, words, letters: letters2, meant, marks, keys, pairs: pairsOf(letters2) };
  }
  function pairsOf(letters2) {
    const pairs = [];
    for (let at = 0; at + 1 < letters2.length; at += 1)
      pairs.push(letters2.charCodeAt(at) * 65536 + letters2.charCodeAt(at + 1));
    return pairs.sort((a, b) => a - b);
  }
  function maySuggest(name, other) {
    return name.kind === other.kind || name.bare || other.bare;
  }
  function likeness(name, other) {
    var _a;
    if (name.letters === other.letters || name.meant === other.meant) return 1;
    if (name.marks !== other.marks) return 0;
    let shared = 0;
    let at = 0;
    for (const pair of name.pairs) {
      while (at < other.pairs.length && ((_a = other.pairs[at]) != null ? _a : 0) < pair) at += 1;
      if (other.pairs[at] === pair) {
        shared += 1;
        at += 1;
      }
    }
    const pairs = name.pairs.length + other.pairs.length;
    const alike = pairs === 0 ? 0 : 2 * shared / pairs;
    return alike >= ALIKE && mayBeSlip(name.words, other.words) ? alike : 0;
  }

  // src/core/unit/unmatched.ts
  var MOST_SUGGESTIONS2 = 3;
  var MOST_SEARCHED = 2e3;
  function suggestUnits(drafts, rivals) {
    var _a;
    const hasList = drafts.some(({ listed: listed4 }) => listed4 !== null);
    const tables = new Set(drafts.flatMap((draft3) => [...draft3.tables])).size;
    const alone = drafts.filter(({ tables: own, rows, listed: listed4, leader }) => {
      if (rows.length === 0) return false;
      return own.size === 1 && tables > 1 || hasList && listed4 === null || rivals.has(leader);
    });
    if (alone.length === 0) return /* @__PURE__ */ new Map();
    const byLeader = new Map(drafts.map((draft3) => [draft3.leader, draft3]));
    const findAlike = prepareLikeness(
      drafts.flatMap((draft3) => draft3.members.map(({ name }) => ({ name, id: draft3.leader })))
    );
    const suggested = /* @__PURE__ */ new Map();
    let searched = 0;
    for (const draft3 of alone) {
      const mayBe = (id) => {
        const other = byLeader.get(id);
        return other !== void 0 && id !== draft3.leader && !sharesTable(draft3, other);
      };
      const names = draft3.members.map(({ name }) => name);
      const possible = (_a = rivals.get(draft3.leader)) == null ? void 0 : _a.filter(mayBe).slice(0, MOST_SUGGESTIONS2);
      if (possible === void 0) searched += 1;
      if (searched > MOST_SEARCHED && possible === void 0) continue;
      const matches = possible ? possible.map((id) => ({ id, reason: reasonAmong(draft3, byLeader.get(id)) })) : findAlike(names, mayBe);
      const suggestions = matches.map(({ id, reason }) => {
        var _a2, _b;
        return { name: (_b = (_a2 = byLeader.get(id)) == null ? void 0 : _a2.name) != null ? _b : "", reason };
      });
      if (suggestions.length > 0) suggested.set(draft3.leader, suggestions);
    }
    return suggested;
  }
  function findUnmatched(drafts, suggested) {
    const hasList = drafts.some(({ listed: listed4 }) => listed4 !== null);
    return drafts.flatMap(({ leader, listed: listed4, rows }) => {
      var _a;
      const [row] = rows;
      const suggestions = (_a = suggested.get(leader)) != null ? _a : [];
      if (row === void 0 || listed4 !== null || !hasList && suggestions.length === 0) return [];
      return [{ row, suggestions }];
    });
  }
  function reasonAmong(draft3, other) {
    var _a;
    const reasons = draft3.members.flatMap(
      ({ name }) => {
        var _a2;
        return ((_a2 = other == null ? void 0 : other.members) != null ? _a2 : []).map((member) => reasonOf(name, member.name));
      }
    );
    return (_a = reasons.find((reason) => reason !== "alike")) != null ? _a : "alike";
  }
  function sharesTable(draft3, other) {
    return [...draft3.tables].some((table) => other.tables.has(table));
  }

  // src/core/unit/derive.ts
  function deriveDirectory(rows, listed4) {
    const found2 = gatherNodes(rows, listed4);
    const clusters = clusterNames(found2.nodes);
    const leaderOfRow = found2.nodeOfRow.map(
      (node) => {
        var _a;
        return node === null ? null : (_a = clusters.leaderOf[node]) != null ? _a : null;
      }
    );
    const drafts = draftUnits({ rows, listed: listed4, found: found2, clusters, leaderOfRow });
    const { groups, groupOf } = groupUnits(drafts);
    const groupRank = new Map(groups.map(({ name }, index) => [name, index]));
    const rankOf2 = (index) => {
      var _a, _b;
      return (_b = groupRank.get((_a = groupOf[index]) != null ? _a : "")) != null ? _b : 0;
    };
    const order = drafts.map((_, index) => index).sort((a, b) => rankOf2(a) - rankOf2(b) || a - b);
    const units2 = order.flatMap((at, index) => {
      var _a;
      const draft3 = drafts[at];
      if (draft3 === void 0) return [];
      const { name, aliases, kind } = draft3;
      return [{ index, name, aliases, kind, group: (_a = groupOf[at]) != null ? _a : "" }];
    });
    const unitOfLeader = new Map(order.map((at, index) => {
      var _a, _b;
      return [(_b = (_a = drafts[at]) == null ? void 0 : _a.leader) != null ? _b : -1, index];
    }));
    const suggested = suggestUnits(drafts, clusters.rivals);
    const suggestions = new Map(
      [...suggested].map(([leader, found3]) => {
        var _a;
        return [(_a = unitOfLeader.get(leader)) != null ? _a : -1, found3];
      })
    );
    return {
      directory: { units: units2, groups, suggestions },
      unitOfRow: leaderOfRow.map((leader) => {
        var _a;
        return leader === null ? null : (_a = unitOfLeader.get(leader)) != null ? _a : null;
      }),
      listed: new Map(
        order.flatMap((at, index) => {
          var _a, _b;
          const row = (_b = (_a = drafts[at]) == null ? void 0 : _a.listed) != null ? _b : null;
          return row === null ? [] : [[index, row]];
        })
      ),
      unmatched: findUnmatched(drafts, suggested)
    };
  }

  // src/core/unit/find.ts
  function directoryFromList(listed4) {
    return deriveDirectory([], listed4).directory;
  }
  function unitFinder(directory) {
    const named = directory.units.map((unit) => ({ name: parseUnitName(unit.name), owner: unit.index }));
    const taken = new Set(named.map(({ name }) => nameKey(name)));
    const others = directory.units.flatMap((unit) => unit.aliases.map((alias) => ({ name: parseUnitName(alias), owner: unit.index }))).filter(({ name }) => !taken.has(nameKey(name)));
    const index = indexNames([...named, ...others]);
    return (raw) => {
      var _a;
      const name = parseUnitName(raw);
      if (name.spelling === "") return null;
      for (const owners of [
        sameOwners(index, name),
        fullerOwners(index, name, -1),
        shorterOwners(index, name)
      ]) {
        const [only, ...more2] = owners;
        if (only !== void 0) return more2.length > 0 ? null : (_a = directory.units[only]) != null ? _a : null;
      }
      return null;
    };
  }

  // src/core/workbook/workbook.ts
  function isPercentCell({ percents }, row, column) {
    var _a, _b;
    return (_b = (_a = percents == null ? void 0 : percents.get(column)) == null ? void 0 : _a.has(row)) != null ? _b : false;
  }
  function cellAt(grid, row, column) {
    var _a, _b;
    return (_b = (_a = grid[row]) == null ? void 0 : _a[column]) != null ? _b : "";
  }

  // src/core/unit/merge.ts
  function resolveMerges(rows) {
    const find2 = rowFinder(rows);
    const faults = [];
    const next = rows.map(({ row, mergeInto: typed }, index) => {
      if (typed === "") return null;
      const target = find2(typed);
      if (target !== null && target !== index) return target;
      faults.push({ row, typed, kind: target === null ? "unknown" : "itself", path: [] });
      return null;
    });
    for (const circle of findCircles(next)) {
      circle.forEach((index, at) => {
        var _a, _b, _c, _d;
        const path = [...circle.slice(at), ...circle.slice(0, at)].map((one) => {
          var _a2, _b2;
          return (_b2 = (_a2 = rows[one]) == null ? void 0 : _a2.name) != null ? _b2 : "";
        });
        faults.push({
          row: (_b = (_a = rows[index]) == null ? void 0 : _a.row) != null ? _b : 0,
          typed: (_d = (_c = rows[index]) == null ? void 0 : _c.mergeInto) != null ? _d : "",
          kind: "circle",
          path
        });
        next[index] = null;
      });
    }
    const joined2 = /* @__PURE__ */ new Map();
    const ends = findEnds(next);
    rows.forEach(({ name, aliases }, index) => {
      var _a, _b;
      const end = (_a = ends[index]) != null ? _a : index;
      if (end !== index) joined2.set(end, [...(_b = joined2.get(end)) != null ? _b : [], [name, ...aliases]]);
    });
    return {
      listed: rows.flatMap(({ name, aliases, group }, index) => {
        if (next[index] !== null) return [];
        const merged = joined2.get(index);
        const own = { name, aliases: [.../* @__PURE__ */ new Set([...aliases, ...(merged != null ? merged : []).flat()])], group };
        return [merged === void 0 ? own : { ...own, merged }];
      }),
      faults: faults.sort((a, b) => a.row - b.row),
      merged: new Set(rows.flatMap(({ row }, index) => next[index] === null ? [] : row))
    };
  }
  function rowFinder(rows) {
    const bySpelling = /* @__PURE__ */ new Map();
    const byKey = /* @__PURE__ */ new Map();
    const byAlias = /* @__PURE__ */ new Map();
    rows.forEach(({ name, aliases }, index) => {
      const spelling = spellingKey(cleanText(name));
      const key = keyOf(name);
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, index);
      if (!byKey.has(key)) byKey.set(key, index);
      for (const alias of new Set(aliases.map(keyOf))) byAlias.set(alias, byAlias.has(alias) ? null : index);
    });
    return (typed) => {
      var _a, _b, _c;
      return (_c = (_b = (_a = bySpelling.get(spellingKey(cleanText(typed)))) != null ? _a : byKey.get(keyOf(typed))) != null ? _b : byAlias.get(keyOf(typed))) != null ? _c : null;
    };
  }
  function keyOf(name) {
    return nameKey(parseUnitName(name));
  }
  function findCircles(next) {
    const circles = [];
    const walkOf = [];
    next.forEach((_, start) => {
      var _a;
      const path = [];
      let at = start;
      while (at !== null && walkOf[at] === void 0) {
        walkOf[at] = start;
        path.push(at);
        at = (_a = next[at]) != null ? _a : null;
      }
      if (at !== null && walkOf[at] === start) circles.push(path.slice(path.indexOf(at)));
    });
    return circles;
  }
  function findEnds(next) {
    const ends = [];
    next.forEach((_, start) => {
      var _a, _b, _c;
      const path = [];
      let at = start;
      for (let to = (_a = next[at]) != null ? _a : null; to !== null && ends[at] === void 0; to = (_b = next[at]) != null ? _b : null) {
        path.push(at);
        at = to;
      }
      const end = (_c = ends[at]) != null ? _c : at;
      ends[at] = end;
      for (const one of path) ends[one] = end;
    });
    return next.map((_, index) => {
      var _a;
      return (_a = ends[index]) != null ? _a : index;
    });
  }

  // src/core/unit/listed.ts
  var DIRECTORY_HEADINGS = ["TT", "Tên chuẩn", "Tên gọi khác", "Khối"];
  var MERGE_HEADING = "Gộp vào";
  var BETWEEN_NAMES = /[;\n\r]+/;
  function textOf2(cell2) {
    return typeof cell2 === "string" ? cleanText(cell2) : typeof cell2 === "number" ? String(cell2) : "";
  }
  function splitNames(cell2) {
    const names = typeof cell2 === "string" ? cell2.split(BETWEEN_NAMES).map(cleanText) : [];
    return names.filter((name) => name !== "");
  }
  function readDirectoryTab(values) {
    const header = values.findIndex((row) => row.some((cell2) => textOf2(cell2) === DIRECTORY_HEADINGS[1]));
    if (header < 0) return null;
    const columnOf = (heading) => {
      var _a;
      return ((_a = values[header]) != null ? _a : []).findIndex((cell2) => textOf2(cell2) === heading);
    };
    const [ordinal, name, aliases, group] = DIRECTORY_HEADINGS;
    const columns = {
      ordinal: columnOf(ordinal),
      name: columnOf(name),
      aliases: columnOf(aliases),
      group: columnOf(group),
      merge: columnOf(MERGE_HEADING)
    };
    const rows = values.flatMap((_, row) => {
      const unitName = row > header ? textOf2(cellAt(values, row, columns.name)) : "";
      if (unitName === "") return [];
      return [
        {
          row,
          name: unitName,
          aliases: splitNames(cellAt(values, row, columns.aliases)),
          group: textOf2(cellAt(values, row, columns.group)),
          mergeInto: textOf2(cellAt(values, row, columns.merge))
        }
      ];
    });
    return { header, columns, rows };
  }
  function readListedUnits(values) {
    var _a, _b;
    return resolveMerges((_b = (_a = readDirectoryTab(values)) == null ? void 0 : _a.rows) != null ? _b : []).listed;
  }

  // src/functions/tenchuan.ts
  function TENCHUAN(ten, danh_muc) {
    const find2 = unitFinder(readDirectory(danh_muc));
    return broadcast({ ten }, (cells) => {
      var _a, _b;
      const name = textOf(cells.ten);
      return isErrorText(name) ? { problem: fromErrorCell(name, "tên") } : (_b = (_a = find2(name)) == null ? void 0 : _a.name) != null ? _b : "";
    });
  }
  function readDirectory(danh_muc) {
    const rows = rangeOf(danh_muc).map(([name = "", ...others]) => ({
      name: textOf(name),
      aliases: others.flatMap(splitNames),
      group: ""
    }));
    return directoryFromList(rows.filter(({ name }) => name !== "" && !isErrorText(name)));
  }

  // src/core/unit/units-of-names.ts
  function unitsOfNames(uses) {
    const given = [...uses];
    const rows = given.map(([name], row) => ({ table: row, row, name, ordinal: null, group: null }));
    const { nodes, nodeOfRow, nameOfRow } = gatherNodes(rows, []);
    const { leaderOf } = clusterNames(nodes);
    const spellings = /* @__PURE__ */ new Map();
    const placeOf2 = /* @__PURE__ */ new Map();
    const unitOf = /* @__PURE__ */ new Map();
    given.forEach(([name, count], row) => {
      var _a, _b, _c, _d;
      const leader = leaderOf[(_a = nodeOfRow[row]) != null ? _a : -1];
      if (leader === void 0) return;
      const spelling = { text: (_c = (_b = nameOfRow[row]) == null ? void 0 : _b.spelling) != null ? _c : "", uses: count };
      const place = (_d = placeOf2.get(leader)) != null ? _d : placeOf2.size;
      placeOf2.set(leader, place);
      unitOf.set(name, place);
      const known = spellings.get(leader);
      if (known === void 0) spellings.set(leader, [spelling]);
      else known.push(spelling);
    });
    return { names: [...spellings.values()].map((own) => chooseSpelling(own)), unitOf };
  }

  // src/core/date/parse-date.ts
  var LONGEST_DATE = 60;
  var IN_FIGURES = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/;
  var IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;
  var ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
  function parseDate(cell2) {
    var _a;
    if (isCalendarDate(cell2)) return calendarDate(cell2.year, cell2.month, cell2.day);
    if (typeof cell2 !== "string" || cell2.length > LONGEST_DATE) return null;
    const text = cleanText(cell2).toLowerCase();
    const dayFirst = (_a = IN_FIGURES.exec(text)) != null ? _a : IN_WORDS.exec(text);
    if (dayFirst !== null) return calendarDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
    const iso = ISO.exec(text);
    return iso === null ? null : calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }

  // src/core/date/make-period.ts
  var QUARTERS = ["I", "II", "III", "IV"];
  function periodBetween(start, end) {
    var _a;
    if (compareDates(start, end) > 0) return null;
    return { start, end, label: (_a = nameOf(start, end)) != null ? _a : `từ ${formatDate(start)} đến ${formatDate(end)}` };
  }
  function periodOfMonths(year, firstMonth, lastMonth) {
    return periodOfYears({ year, month: firstMonth }, { year, month: lastMonth });
  }
  function periodOfYears(first, last) {
    const start = calendarDate(first.year, first.month, 1);
    const end = calendarDate(last.year, last.month, daysInMonth(last.year, last.month));
    return start === null || end === null ? null : periodBetween(start, end);
  }
  function nameOf(start, end) {
    const wholeMonths = start.day === 1 && end.day === daysInMonth(end.year, end.month);
    if (!wholeMonths || start.year !== end.year) return null;
    const year = start.year;
    const months2 = end.month - start.month + 1;
    if (months2 === 12) return `năm ${year}`;
    if (months2 === 1) return `tháng ${start.month}/${year}`;
    if (months2 === 3 && end.month % 3 === 0) return `quý ${QUARTERS[end.month / 3 - 1]}/${year}`;
    if (start.month === 1) return `${months2} tháng đầu năm ${year}`;
    return end.month === 12 ? `${months2} tháng cuối năm ${year}` : null;
  }

  // src/core/log/period.ts
  function logPeriod({ period, rows }) {
    if (period !== null) return period;
    let latest = null;
    for (const { date, name } of rows) {
      if (date !== null && name !== "" && (latest === null || date.last.year > latest)) latest = date.last.year;
    }
    return latest === null ? null : periodOfMonths(latest, 1, 12);
  }
  function isInPeriod({ first, last }, { start, end }) {
    return compareDates(first, start) >= 0 && compareDates(last, end) <= 0;
  }
  function placeOf(date, period, { due, today }) {
    if (!isInPeriod(date, period)) return "outside";
    if (due !== null && compareDates(date.last, due) > 0) return "late";
    return compareDates(date.first, today) > 0 ? "toCome" : "counted";
  }

  // src/core/log/date.ts
  var LONGEST_DATE2 = 60;
  var FIRST_YEAR = 1990;
  var LAST_YEAR = 2100;
  var LEAD = /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|sáng|chiều|tối)[, ] ?)?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})? ?(?:phút|')?,? )?/;
  var TAIL = /,? (?:lúc )?\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2}(?::\d{2})?)? ?(?:phút|')?$/;
  var SEPARATOR = " ?[/.-] ?";
  var DAY_MONTH = `(\\d{1,2})${SEPARATOR}(\\d{1,2})`;
  var TO = " ?(?:-|–|—|đến(?: ngày)?|và|,) ?";
  var SHORT_YEAR = new RegExp(`^(?:ngày )?${DAY_MONTH}${SEPARATOR}(\\d{2})$`);
  var DAY_OF_MONTH = new RegExp(`^(?:ngày )?${DAY_MONTH}$`);
  var DAY_IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: ?[/.,-] ?(\d{4}))?$/;
  var MONTH = new RegExp(`^(?:tháng |t\\.? ?)?(\\d{1,2})(?:${SEPARATOR}| năm )(\\d{4})$`);
  var MONTH_SHORT_YEAR = new RegExp(`^(?:tháng |t)(\\d{1,2})${SEPARATOR}(\\d{2})$`);
  var MONTH_ALONE = /^(?:tháng |t)(\d{1,2})$/;
  var DAYS2 = new RegExp(
    `^(?:từ )?(?:ngày )?(\\d{1,2})(?:${SEPARATOR}(\\d{1,2}))?${TO}${DAY_MONTH}/(\\d{4})$`
  );
  var BETWEEN_DATES = / ?(?:-|–|—|đến(?: ngày)?) ?(?=\d{1,2}[/.]\d{1,2}[/.]\d{4}$)/;
  function readLogDate(cell2, period) {
    const date = typeof cell2 === "string" ? readText2(cell2, period) : dayOf(parseDate(cell2));
    return date !== null && isLikely(date.first) && isLikely(date.last) ? date : null;
  }
  function logDateReader(period) {
    const known = /* @__PURE__ */ new Map();
    return (cell2) => {
      if (typeof cell2 !== "string") return readLogDate(cell2, period);
      const found2 = known.get(cell2);
      if (found2 !== void 0) return found2;
      const date = readLogDate(cell2, period);
      known.set(cell2, date);
      return date;
    };
  }
  function isLikely({ year }) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
  function dayOf(day2) {
    return day2 === null ? null : { first: day2, last: day2 };
  }
  function readText2(cell2, period) {
    var _a, _b, _c;
    if (cell2.length > LONGEST_DATE2 || !/\d/.test(cell2)) return null;
    const whole2 = parseDate(cell2);
    if (whole2 !== null) return dayOf(whole2);
    const text = cleanText(cell2).toLowerCase().replace(TAIL, "").replace(LEAD, "");
    return (_c = (_b = (_a = dayOf(parseDate(text))) != null ? _a : readMonth(text, period)) != null ? _b : readDay(text, period)) != null ? _c : readDays(text);
  }
  function readDay(text, period) {
    var _a, _b;
    const short = SHORT_YEAR.exec(text);
    if (short !== null) return dayOf(calendarDate(2e3 + Number(short[3]), Number(short[2]), Number(short[1])));
    const [, day2, month2, year] = (_b = (_a = DAY_OF_MONTH.exec(text)) != null ? _a : DAY_IN_WORDS.exec(text)) != null ? _b : [];
    if (day2 === void 0 || month2 === void 0) return null;
    if (year !== void 0) return dayOf(calendarDate(Number(year), Number(month2), Number(day2)));
    return inPeriod(period, (own) => dayOf(calendarDate(own, Number(month2), Number(day2))));
  }
  function readMonth(text, period) {
    var _a;
    const long = MONTH.exec(text);
    if (long !== null) return monthOf(Number(long[2]), Number(long[1]));
    const short = MONTH_SHORT_YEAR.exec(text);
    if (short !== null) return monthOf(2e3 + Number(short[2]), Number(short[1]));
    const month2 = (_a = MONTH_ALONE.exec(text)) == null ? void 0 : _a[1];
    return month2 === void 0 ? null : inPeriod(period, (year) => monthOf(year, Number(month2)));
  }
  function monthOf(year, month2) {
    const first = calendarDate(year, month2, 1);
    const last = first === null ? null : calendarDate(year, month2, daysInMonth(year, month2));
    return first === null || last === null ? null : { first, last };
  }
  function readDays(text) {
    var _a;
    const dates = text.replace(/^từ (?:ngày )?/, "").split(BETWEEN_DATES);
    const [from = "", to = ""] = dates;
    const long = dates.length === 2 ? stretch(parseDate(from), parseDate(to)) : null;
    if (long !== null) return long;
    const [, day2, month2, lastDay, lastMonth, year] = (_a = DAYS2.exec(text)) != null ? _a : [];
    if (day2 === void 0 || lastMonth === void 0) return null;
    return stretch(
      calendarDate(Number(year), Number(month2 != null ? month2 : lastMonth), Number(day2)),
      calendarDate(Number(year), Number(lastMonth), Number(lastDay))
    );
  }
  function stretch(first, last) {
    return first === null || last === null || compareDates(first, last) > 0 ? null : { first, last };
  }
  function inPeriod(period, read) {
    var _a;
    if (period === null) return null;
    const { start, end } = period;
    if (start.year === end.year) return read(start.year);
    const beginsLater = end.month < start.month || end.month === start.month && end.day < start.day;
    if (end.year !== start.year + 1 || !beginsLater) return null;
    const dates = [read(start.year), read(end.year)];
    return (_a = dates.find((date) => date !== null && isInPeriod(date, period))) != null ? _a : null;
  }

  // src/core/tab/numbering.ts
  var ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/;
  function readNumbering(cell2) {
    var _a;
    if (typeof cell2 === "number") return Number.isInteger(cell2) && cell2 >= 0 ? { level: 2, value: cell2 } : null;
    if (typeof cell2 !== "string" || cell2.length > 40) return null;
    const found2 = /^\(?([A-Za-z]+|\d+(?:\.\d+)*|[-–+*•])[.)/\s]*$/.exec(cleanText(cell2));
    return found2 === null ? null : numberingOf((_a = found2[1]) != null ? _a : "");
  }
  function readOrdinal(cell2) {
    const isFraction = typeof cell2 === "number" && cell2 > 0 && /^\d+\.\d{1,2}$/.test(String(cell2));
    return isFraction ? { level: 3, value: null } : readNumbering(cell2);
  }
  function splitNumbering(text) {
    var _a, _b, _c;
    const arabic = (_a = /^(\d{1,3}(?:\.\d{1,3})*)\s*[.)/]\s*([^\d\s].*)$/.exec(text)) != null ? _a : /^([-–+*•])\s+(\S.*)$/.exec(text);
    const outer = /^([A-G]|[IVX]{2,5}|[IV])\s?[.):\-–/]\s*([^\sa-zà-ỹ].*)$/.exec(text);
    const found2 = arabic != null ? arabic : outer;
    const numbering = found2 === null ? null : numberingOf((_b = found2[1]) != null ? _b : "");
    return numbering === null ? { numbering: null, rest: text } : { numbering, rest: (_c = found2 == null ? void 0 : found2[2]) != null ? _c : text };
  }
  function numberingOf(mark) {
    if (/^\d+$/.test(mark)) return { level: 2, value: Number(mark) };
    if (/^\d/.test(mark)) return { level: 3, value: null };
    if (ROMAN.test(mark)) return { level: 1, value: null };
    if (/^[A-Z]$/.test(mark)) return { level: 0, value: null };
    if (/^[a-z]$/.test(mark)) return { level: 4, value: null };
    return /^[-–+*•]$/.test(mark) ? { level: 5, value: null } : null;
  }

  // src/core/tab/words.ts
  var LONGEST2 = 1e3;
  var WORD = /[%/]|[^\s%/.,;:()[\]{}"'“”‘’\-–—+*=<>!?…_|\\&#~]+/g;
  var MARK2 = /[\u0300-\u036f]/;
  var LONGEST_FIRST_WORD = 20;
  var BASE_OF = lazy(baseLetters);
  function baseLetters() {
    const found2 = /* @__PURE__ */ new Map();
    for (const [from, to] of [
      [192, 432],
      [768, 879],
      [7840, 7929]
    ]) {
      for (let code = from; code <= to; code += 1) found2.set(code, letters(String.fromCharCode(code)).base);
    }
    return found2;
  }
  function firstBase(raw) {
    var _a;
    let base = "";
    for (let index = 0; index < raw.length && base.length < LONGEST_FIRST_WORD; index += 1) {
      const code = raw.charCodeAt(index);
      const isSmall2 = code >= 97 && code <= 122;
      if (isSmall2 || code >= 48 && code <= 57) base += raw.charAt(index);
      else if (code >= 65 && code <= 90) base += String.fromCharCode(code + 32);
      else if (code >= 192) base += (_a = BASE_OF().get(code)) != null ? _a : "";
      else if (base !== "") break;
    }
    return base;
  }
  function hasOnlyBases(raw, known) {
    let base = "";
    let depth = 0;
    for (let index = 0; index <= raw.length; index += 1) {
      const code = index < raw.length ? raw.charCodeAt(index) : 32;
      if (code === 40) depth += 1;
      const letter = depth > 0 ? "" : baseLetter(code);
      if (letter === null || depth > 0) {
        if (base !== "" && !known.has(base)) return false;
        base = "";
      } else base += letter;
      if (code === 41 && depth > 0) depth -= 1;
    }
    return true;
  }
  function baseLetter(code) {
    var _a;
    const isSmall2 = code >= 97 && code <= 122;
    if (isSmall2 || code >= 48 && code <= 57) return String.fromCharCode(code);
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    return code >= 192 ? (_a = BASE_OF().get(code)) != null ? _a : "" : null;
  }
  function readWords(raw) {
    const text = cleanText(raw.slice(0, LONGEST2));
    const words = [];
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
      words.push({ ...letters(match[0]), start: match.index, end: match.index + match[0].length });
    }
    return { text, words };
  }
  function letters(word) {
    if (/^[\w%/]+$/.test(word)) return { base: word.toLowerCase(), marks: "" };
    let base = "";
    const marks = [];
    for (const letter of word.toLowerCase().normalize("NFD")) {
      if (letter === "đ") {
        base += "d";
        marks.push(letter);
      } else if (MARK2.test(letter)) marks.push(letter);
      else base += letter;
    }
    return { base, marks: marks.sort().join("") };
  }
  function phraseAt(words, index, phrase) {
    return phrase.every((expected, offset) => {
      const found2 = words[index + offset];
      return found2 !== void 0 && found2.base === expected.base && isSubset(found2.marks, expected.marks);
    });
  }
  function isExactAt(words, index, phrase) {
    return phrase.every((expected, offset) => {
      const found2 = words[index + offset];
      return found2 !== void 0 && found2.base === expected.base && found2.marks === expected.marks;
    });
  }
  function findPhrase(words, phrase) {
    for (let index = 0; index + phrase.length <= words.length; index += 1) {
      if (phraseAt(words, index, phrase)) return index;
    }
    return -1;
  }
  function isSubset(marks, all) {
    let from = 0;
    for (const mark of marks) {
      const found2 = all.indexOf(mark, from);
      if (found2 < 0) return false;
      from = found2 + 1;
    }
    return true;
  }

  // src/core/tab/phrases.ts
  function phrases(...parts) {
    const list3 = lazy(() => parts.flatMap((part) => typeof part === "string" ? cut(part) : part.list()));
    return {
      texts: () => parts.flatMap((part) => typeof part === "string" ? part.split("|") : part.texts()),
      list: list3,
      firsts: lazy(() => new Set(list3().flatMap((phrase) => {
        var _a, _b;
        return (_b = (_a = phrase[0]) == null ? void 0 : _a.base) != null ? _b : [];
      })))
    };
  }
  function cut(part) {
    return part.split("|").map((phrase) => readWords(phrase).words);
  }
  function longestAt(words, index, known) {
    let longest = 0;
    for (const phrase of known.list()) {
      if (phrase.length > longest && phraseAt(words, index, phrase)) longest = phrase.length;
    }
    return longest;
  }
  function longestExactAt(words, index, known) {
    let longest = 0;
    for (const phrase of known.list()) {
      if (phrase.length > longest && isExactAt(words, index, phrase)) longest = phrase.length;
    }
    return longest;
  }
  function longestEnding(words, known) {
    return known.list().reduce((longest, phrase) => {
      const ends = phrase.length <= words.length && phraseAt(words, words.length - phrase.length, phrase);
      return ends ? Math.max(longest, phrase.length) : longest;
    }, 0);
  }
  function isWhole2(words, known) {
    return known.list().some((phrase) => phrase.length === words.length && phraseAt(words, 0, phrase));
  }
  function contains(words, known) {
    return known.list().some((phrase) => findPhrase(words, phrase) >= 0);
  }
  function without(words, known) {
    const rest = [];
    for (let index = 0; index < words.length; ) {
      const length = longestAt(words, index, known);
      const word = words[index];
      if (length === 0 && word !== void 0) rest.push(word);
      index += Math.max(length, 1);
    }
    return rest;
  }

  // src/core/tab/unit-nouns.ts
  var UNIT_NOUNS = phrases(
    "đơn vị|đơn vị thực hiện|đơn vị trực thuộc|đơn vị báo cáo|đơn vị cơ sở|đơn vị hành chính|đơn vị nộp",
    "đơn vị gửi|đơn vị đăng|đơn vị viết bài|đơn vị ủng hộ|đơn vị hiến máu|đơn vị công tác|cơ quan|tổ chức",
    "phòng|phòng ban|khoa|khoa phòng|tổ|đội|ban|bộ phận|sở|sở ngành|ban ngành|ngành|trường|trường học",
    "nhà trường|cơ sở giáo dục|điểm trường|lớp|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|tỉnh thành|địa phương",
    "địa bàn|thôn|xóm|bản|ấp|khóm|buôn|làng|tổ dân phố|khu dân cư|khu phố|công ty|doanh nghiệp|nhà máy",
    "phân xưởng|xí nghiệp|hợp tác xã|HTX|chi nhánh|cửa hàng|đại lý|siêu thị|điểm bán|kho|bưu cục|nhân viên",
    "nhân viên kinh doanh|nhân viên bán hàng|nhóm|cụm|khu vực|vùng|tuyến|trạm|trạm y tế|cơ sở|cơ sở y tế",
    "cơ sở tiêm chủng|bệnh viện|trung tâm|trung tâm y tế|công đoàn|công đoàn cơ sở|công đoàn cấp trên|CĐCTTT",
    "liên đoàn lao động|LĐLĐ|nghiệp đoàn|chi đoàn|đoàn cơ sở|chi bộ|đảng bộ|chi hội|hội|hội cơ sở|quầy|dự án",
    "đại diện|huyện ủy|thành ủy|đảng ủy|chi cục|phòng giao dịch|hộ|hộ kinh doanh|hạt kiểm lâm|liên đội",
    "ban quản lý|chủ đầu tư|nhà thầu|phân hiệu|tổ công đoàn|cơ sở hội|cơ sở đoàn"
  );
  var LIKELY_UNIT_NOUNS = phrases(
    "công an|quân sự|BHXH|bảo hiểm xã hội|UBND|ủy ban nhân dân|điện lực|kho bạc|ngân hàng|bưu điện|viễn thông",
    "hội LHPN|hội phụ nữ|hội nông dân|hội CCB|đoàn|hội cựu chiến binh|câu lạc bộ|CLB|khách hàng|giáo viên",
    "cán bộ|chốt|điểm|khối"
  );
  var UNIT_NOUN_LEVELS = phrases("xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|cơ sở|trực thuộc");
  var COMPANION_UNIT_NOUNS = phrases("thành phố|TP|ĐV|CĐCS|các|đoàn thể|HCSN");

  // src/core/tab/row-words.ts
  var TOTAL_WORDS = phrases(
    "cộng|tổng|tổng cộng|tổng số|toàn tỉnh|toàn huyện|toàn thành phố|toàn ngành|cả tỉnh|toàn xã|toàn trường",
    "toàn công ty|toàn quốc|toàn hệ thống|toàn đơn vị|cả nước|total|tổng chung|tổng cộng chung|cộng chung",
    "cộng dồn"
  );
  var WHOLES = phrases("viện|khối|miền|phố|đoàn|khu");
  var TOTALS = lazy(() => {
    const nouns = phrases(UNIT_NOUNS, WHOLES).texts();
    return phrases(TOTAL_WORDS, ...nouns.map((noun) => `toàn ${noun}`));
  });
  var TOTAL_BEGINNINGS = phrases(
    "tổng cộng|tổng số|cộng khối|cộng các|cộng toàn|cộng nhóm|cộng cụm|cộng mục|cộng phần|cộng huyện",
    "cộng ngành|tổng khối|tổng các|tổng toàn|cộng I|cộng II|cộng III|cộng IV|cộng A|cộng B|cộng C|toàn tỉnh",
    "cộng trang|cộng xã|cộng phường|tổng mục|cộng tháng|cộng quý|cộng năm|cộng ngày|cộng phát sinh|cộng lũy kế",
    "cộng đơn vị|tổng nhóm|tổng cụm|cộng phòng|cộng trường|cộng vùng|cộng khu vực|cộng miền"
  );
  var FIRST_OF_TOTALS = lazy(() => phrases(TOTALS(), TOTAL_BEGINNINGS).firsts());
  var ASIDE_BEGINNINGS = phrases(
    "bình quân|trung bình chung|tỷ lệ|tỉ lệ|so với|so sánh|chênh lệch|cùng kỳ|trong đó|bằng chữ|mang sang",
    "cộng mang sang|trang trước chuyển sang|chuyển trang sau"
  );
  var GROUP_BEGINNINGS = phrases("khối|cụm|nhóm|các|khu vực|vùng|cấp|bậc|lĩnh vực");
  var END_BEGINNINGS = phrases(
    "người lập|lập biểu|kế toán|thủ trưởng|thủ quỹ|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng",
    "trưởng phòng|trưởng ban|TM|KT|TL|nơi nhận|xác nhận|người báo cáo|người tổng hợp|cán bộ tổng hợp",
    "kính gửi|ký tên|ban thường vụ|ban chấp hành"
  );
  var NOTE_BEGINNINGS = phrases("ghi chú|lưu ý|chú thích|chú ý|nguồn|đề nghị|thực hiện công văn|căn cứ");
  function isTotalText(text) {
    if (!FIRST_OF_TOTALS().has(firstBase(text))) return false;
    const { words } = readWords(text);
    if (words.length === 0) return false;
    if (words.every((word) => word.marks === "")) return isWhole2(words, TOTALS());
    return longestExactAt(words, 0, TOTALS()) === words.length || longestExactAt(words, 0, TOTAL_BEGINNINGS) > 0;
  }
  function isGroupText(text) {
    return begins(text, GROUP_BEGINNINGS);
  }
  function isAsideText(text) {
    return begins(text, ASIDE_BEGINNINGS);
  }
  function isLineText(text) {
    return /^[(*“"]/.test(text) || begins(text, NOTE_BEGINNINGS) || isEndText(text);
  }
  function isEndText(text) {
    return begins(text, END_BEGINNINGS);
  }
  function begins(text, beginnings) {
    return beginnings.firsts().has(firstBase(text)) && longestExactAt(readWords(text).words, 0, beginnings) > 0;
  }

  // src/core/log/row-words.ts
  var DITTO = /^(?:["'”“〃]{1,2}|[-–] ?["”“] ?[-–]|[-–]? ?nt ?[-–]?|[Nn]hư trên)$/;
  var PART_TOTAL = /^(?:tổng )?cộng (?!đồng)/i;
  var BALANCE = /^(?:số dư|dư|số tồn|tồn)(?: quỹ)? (?:đầu|cuối|kỳ trước|mang sang)/i;
  var TIME_HEADING = /^(?:tháng|quý|tuần|năm) /i;
  function isDitto(cell2) {
    return typeof cell2 === "string" && cell2.length < 12 && DITTO.test(cleanText(cell2));
  }
  function isLogTotal(text) {
    return text !== "" && (isTotalText(text) || isTotalText(splitNumbering(text).rest));
  }
  function nameOfTotal(text) {
    const rest = text.replace(/^(?:tổng cộng|tổng|cộng)[ :]+| (?:total|tổng|cộng)$/i, "");
    return rest === text ? null : rest;
  }
  function isPartTotal(text) {
    return PART_TOTAL.test(text);
  }
  function isBalance(text) {
    return BALANCE.test(text);
  }
  function isTimeHeading(text) {
    return TIME_HEADING.test(text);
  }

  // src/core/tab/name-cell.ts
  function nameOf2(cell2) {
    if (typeof cell2 === "string")
      return /^\s*[-–—…x]?\s*$/.test(cell2) || isErrorText(cell2) ? "" : cleanText(cell2);
    return typeof cell2 === "number" && Number.isFinite(cell2) ? String(cell2) : "";
  }

  // src/core/log/unit-text.ts
  function unitReader() {
    const known = /* @__PURE__ */ new Map();
    return (cell2) => {
      var _a;
      const found2 = (_a = known.get(cell2)) != null ? _a : readUnit(cell2);
      known.set(cell2, found2);
      return found2;
    };
  }
  function readUnit(cell2) {
    const text = nameOf2(cell2);
    const { rest } = splitNumbering(text);
    return { text, name: rest, total: isLogTotal(text), totalOf: nameOfTotal(text), ditto: isDitto(cell2) };
  }

  // src/core/log/totals.ts
  function totalByUnit({ units: units2, amounts, dates }, days) {
    const names = readNames(units2);
    const known = unitsOfNames(countUses(names));
    const open = known.names.map(() => {
      return { values: [], unreadable: [], undated: 0, undatedText: "" };
    });
    const dateOf = logDateReader(null);
    let dateCell = "";
    names.forEach((name, row) => {
      var _a, _b, _c;
      const total = open[(_a = known.unitOf.get(name)) != null ? _a : -1];
      if (total === void 0) return;
      if (dates !== null) {
        const cell2 = (_b = dates[row]) != null ? _b : "";
        if (!isDitto(cell2)) dateCell = cell2;
        const date = dateOf(dateCell);
        if (date === null) addUndated(total, dateCell);
        if (date === null || !isWithin2(date, days)) return;
      }
      addAmount(total, amounts === null ? 1 : (_c = amounts[row]) != null ? _c : "");
    });
    return open.map(({ values, ...rest }, index) => {
      var _a;
      return { ...rest, name: (_a = known.names[index]) != null ? _a : "", total: addExact(values) };
    });
  }
  function readNames(units2) {
    const unitOf = unitReader();
    let above = "";
    return units2.map((cell2) => {
      if (typeof cell2 === "string" && isErrorText(cell2)) return cleanText(cell2);
      const { name, total, totalOf: totalOf2, ditto } = unitOf(cell2);
      if (total || totalOf2 !== null && totalOf2.toLowerCase() === above.toLowerCase()) return "";
      if (!ditto && name !== "") above = name;
      return ditto ? above : name;
    });
  }
  function countUses(names) {
    var _a;
    const uses = /* @__PURE__ */ new Map();
    for (const name of names) if (name !== "") uses.set(name, ((_a = uses.get(name)) != null ? _a : 0) + 1);
    return uses;
  }
  function isWithin2({ first, last }, { from, to }) {
    const begins3 = from === null || compareDates(first, from) >= 0;
    return begins3 && (to === null || compareDates(last, to) <= 0);
  }
  function addUndated(total, cell2) {
    total.undated += 1;
    if (total.undatedText === "") total.undatedText = cell2;
  }
  function addAmount(total, cell2) {
    const reading = parseNumber(cell2);
    switch (reading.kind) {
      case "number":
        total.values.push(reading.value);
        return;
      case "ambiguous":
      case "error":
      case "unreadable":
        total.unreadable.push(reading);
        return;
      case "blank":
      case "dash":
      case "ellipsis":
      case "excluded":
        return;
    }
  }

  // src/core/date/date-serial.ts
  var DAY_MS = 864e5;
  var EPOCH_MS = Date.UTC(1899, 11, 30);
  function dateSerial({ year, month: month2, day: day2 }) {
    const date = /* @__PURE__ */ new Date(0);
    date.setUTCFullYear(year, month2 - 1, day2);
    return (date.getTime() - EPOCH_MS) / DAY_MS;
  }
  function dateOfSerial(serial) {
    const date = new Date(EPOCH_MS + Math.floor(serial) * DAY_MS);
    return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  // src/functions/days.ts
  var FIRST_SERIAL = 32874;
  var LAST_SERIAL = 73415;
  function readDays2(tu, den) {
    const first = oneCell("tu", tu);
    const last = oneCell("den", den);
    const from = readDay2(first, { what: "từ", end: "first" });
    const to = readDay2(last, { what: "đến", end: "last" });
    if (from !== null && to !== null && compareDates(from, to) > 0) {
      throw new Error(daysReversed(textOf(from), textOf(to)));
    }
    return { from, to };
  }
  function readDay2(cell2, { what, end }) {
    var _a, _b;
    if (cell2 === "") return null;
    if (isCalendarDate(cell2)) return cell2;
    const day2 = typeof cell2 === "number" ? dayOfSerial(cell2) : (_b = (_a = readLogDate(cell2, null)) == null ? void 0 : _a[end]) != null ? _b : null;
    if (day2 !== null) return day2;
    const text = textOf(cell2);
    throw new Error(isErrorText(text) ? fromErrorCell(text, what) : badDay(text, what));
  }
  function dayOfSerial(serial) {
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? dateOfSerial(serial) : null;
  }

  // src/functions/tonghop.ts
  function TONGHOP(don_vi, so, ngay, tu, den) {
    const days = readDays2(tu, den);
    if (isBlank(ngay) && (days.from !== null || days.to !== null)) throw new Error(daysWithoutDates());
    const units2 = rangeOf(don_vi);
    const columns = {
      units: cellsIn(units2),
      amounts: isBlank(so) ? null : besideUnits(units2, { name: "so", range: rangeOf(so) }),
      dates: isBlank(ngay) ? null : besideUnits(units2, { name: "ngay", range: rangeOf(ngay) })
    };
    const totals = totalByUnit(columns, days);
    return totals.length > 0 ? totals.map((total) => [total.name, inPlace(answerOf(total))]) : "";
  }
  function besideUnits(units2, { name, range: range2 }) {
    const [own, theirs] = [sizeOf(name, range2), sizeOf("don_vi", units2)];
    if (own.rows !== theirs.rows || own.columns !== theirs.columns) throw new Error(lengthsDiffer(theirs, own));
    return cellsIn(range2);
  }
  function cellsIn(range2) {
    const cells = [];
    for (const row of range2) for (const cell2 of row) cells.push(cell2);
    return cells;
  }
  function sizeOf(name, range2) {
    var _a, _b;
    return { name, rows: range2.length, columns: (_b = (_a = range2[0]) == null ? void 0 : _a.length) != null ? _b : 0 };
  }
  function answerOf({ name, total, undated, undatedText, unreadable: failed }) {
    if (isErrorText(name)) return { problem: fromErrorCell(name, "tên") };
    const [first] = failed;
    const amount = first === void 0 ? null : unreadable(first, "số");
    const more2 = failed.length > 1 ? ` (và ${failed.length - 1} dòng khác)` : "";
    const problems = [
      ...amount === null ? [] : [`${amount}${more2}`],
      ...undated === 0 ? [] : [undatedRows(undated, textOf(undatedText))]
    ];
    return problems.length > 0 ? { problem: problems.join("; ") } : total;
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
    const cell2 = oneCell("so_le", so_le);
    const reading = parseNumber(cell2);
    if (reading.kind === "blank") return 1;
    const digits = reading.kind === "number" ? reading.value : Number.NaN;
    if (Number.isInteger(digits) && digits >= 0 && digits <= MOST_DECIMALS) return digits;
    throw new Error(badDecimals(textOf(cell2)));
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
        ({ rate: rate2 }) => rate2 === null ? "" : roundRatio(rate2.result, rate2.target, { digits, mode })
      )
    );
  }

  // src/functions/tyso.ts
  function TYSO(kq, kh) {
    return broadcast(
      { kq, kh },
      (cells) => computeCells(cells, ({ rate: rate2 }) => rate2 === null ? "" : rate2.result / rate2.target)
    );
  }

  // src/functions/vuot.ts
  function VUOT(kq, kh) {
    return broadcast({ kq, kh }, (cells) => computeCells(cells, ({ surplus }) => surplus != null ? surplus : ""));
  }

  // src/core/check/finding.ts
  function spotsOf(spots) {
    const [first, ...others] = spots;
    return first === void 0 ? null : [first, ...others];
  }
  function unitsOf(finding) {
    if (finding.kind === "unitsAbsent") return finding.absent;
    if (finding.kind === "namedUnits") return [...finding.missing, ...finding.reached];
    return [...new Set(finding.spots.flatMap(({ unit }) => unit != null ? unit : []))];
  }

  // src/core/collection/group-by.ts
  function groupBy(items, keyOf6) {
    const groups = /* @__PURE__ */ new Map();
    for (const item of items) {
      const key = keyOf6(item);
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [item]);
      else group.push(item);
    }
    return groups;
  }

  // src/core/tab/name.ts
  var GENERIC_TAB_WORDS = phrases(
    "sheet|trang tính|trang|biểu|bảng|bang|mẫu|phụ lục|PL|năm|tháng|quý|tab|bản sao của|copy of|tổng hợp",
    "số liệu|danh sách|data|đầu|cuối|I|II|III|IV|table|T|Q|số|kết quả|báo cáo"
  );
  function isGenericTab(name) {
    const { words } = readWords(name.replace(/\d+/g, " "));
    return without(words, GENERIC_TAB_WORDS).length === 0;
  }
  function indicatorKey(tab, label) {
    return `${tab} › ${label}`;
  }
  function distinctNames(proposals) {
    const spelled = proposals.map(({ name }) => name);
    const byTab = resolve(
      spelled,
      proposals.map(({ name, tab }) => withSuffix(name, tab))
    );
    const byTitle = resolve(
      byTab,
      proposals.map(
        ({ name, tab, title }, index) => {
          var _a;
          return keyOf2(title) === keyOf2(tab) ? (_a = byTab[index]) != null ? _a : name : withSuffix(name, title);
        }
      )
    );
    const byPeriod = resolve(
      byTitle,
      proposals.map(
        ({ name, period = "" }, index) => {
          var _a;
          return period === "" ? (_a = byTitle[index]) != null ? _a : name : withSuffix(name, period);
        }
      )
    );
    const taken = /* @__PURE__ */ new Set();
    return byPeriod.map((name) => {
      let free = name;
      for (let number = 2; taken.has(keyOf2(free)); number += 1) free = `${name} (${number})`;
      taken.add(keyOf2(free));
      return free;
    });
  }
  function resolve(names, longer2) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const name of names) counts.set(keyOf2(name), ((_a = counts.get(keyOf2(name))) != null ? _a : 0) + 1);
    return names.map((name, index) => {
      var _a2, _b;
      return ((_a2 = counts.get(keyOf2(name))) != null ? _a2 : 0) > 1 ? (_b = longer2[index]) != null ? _b : name : name;
    });
  }
  function withSuffix(name, suffix) {
    return suffix === "" || keyOf2(name) === keyOf2(suffix) ? name : `${name} (${suffix})`;
  }
  function keyOf2(name) {
    return cleanText(name).toLowerCase();
  }

  // src/core/target/excepted.ts
  function withExcepted(target, directory) {
    if (target.kind !== "constant" || !target.exception) return target;
    const find2 = unitFinder(directory);
    const excepted = /* @__PURE__ */ new Set();
    for (const name of target.exception.names) {
      const whole2 = find2(name);
      const units2 = whole2 === null ? name.split(/ và /i).map(find2) : [whole2];
      for (const unit of units2) {
        if (unit === null) return null;
        excepted.add(unit.index);
      }
    }
    return excepted.size === 0 ? null : { ...target, excepted };
  }

  // src/core/date/period.ts
  var UNTIL_DAY = "tính đến ";
  function periodKey(period) {
    return `${isoDay(period.start)}/${isoDay(period.end)}`;
  }
  function isUntilDay({ label }) {
    return label.startsWith(UNTIL_DAY);
  }
  function isoDay(date) {
    const pad = (part, width) => String(part).padStart(width, "0");
    return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
  }

  // src/core/figure/figure.ts
  var NO_FIGURE = { reading: { kind: "blank" }, typed: "", places: [], missing: 0 };
  function figureAt(grid, place, exponent) {
    const typed = cellAt(grid, place.row, place.column);
    return { reading: parseNumberIn(typed, exponent), typed, places: [place], missing: 0 };
  }
  function scaleFigure(figure2, scale) {
    const { reading } = figure2;
    if (reading.kind !== "number" || scale === 1) return figure2;
    return { ...figure2, reading: { kind: "number", value: multiplyExact([reading.value, scale]) } };
  }
  function constantFigure(value) {
    return { reading: { kind: "number", value }, typed: value, places: [], missing: 0 };
  }
  function addFigures(figures) {
    var _a;
    const [first = NO_FIGURE] = figures;
    if (figures.length < 2) return first;
    const places = figures.flatMap((figure2) => figure2.places);
    const wrong = figures.find(({ reading }) => isUnreadable(reading));
    if (wrong) return { ...wrong, places };
    const counted = figures.filter(({ reading }) => reading.kind !== "excluded");
    const values = counted.flatMap(({ reading }) => reading.kind === "number" ? [reading.value] : []);
    if (values.length === 0) return { ...(_a = counted[0]) != null ? _a : first, places };
    const value = addExact(values);
    const missing = counted.reduce((sum, figure2) => sum + figure2.missing, counted.length - values.length);
    return { reading: { kind: "number", value }, typed: value, places, missing };
  }

  // src/core/number/truthful-digits.ts
  var MOST_DIGITS = 20;
  function truthfulDigits(result, target, digits) {
    if (target <= 0 || result >= target) return digits;
    const missing = subtractExact(target, result);
    let enough = digits;
    while (enough < MOST_DIGITS && compareProducts([missing, 200, 10 ** enough], [target]) <= 0) enough += 1;
    return enough;
  }

  // src/core/number/format.ts
  function formatNumber(value, options = {}) {
    const text = decimalText(value, options.digits);
    const [whole2 = "", decimals2] = text.replace("-", "").split(".");
    const grouped2 = whole2.replace(/\B(?=(?:[0-9]{3})+$)/g, ".");
    const figure2 = decimals2 === void 0 ? grouped2 : `${grouped2},${decimals2}`;
    return text.startsWith("-") && /[1-9]/.test(text) ? `-${figure2}` : figure2;
  }
  function formatPercent(points, options = {}) {
    return `${formatNumber(points, options)}%`;
  }

  // src/core/tab/measure-words.ts
  var MONEY_WORDS = phrases(
    "đồng|đ|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|tr đồng|tr đ|VNĐ|VND|trđ|triệu|tỷ|1000đ|1000 đồng|1.000đ",
    "1.000 đồng|ng đ|nghìn|000đ|000 đồng|tỉ đồng|ngđ"
  );
  var MEASURE_WORDS = phrases(
    "người|hộ|cháu|em|học sinh|đoàn viên|ĐV|lao động|ha|tấn|tạ|kg|lượt|lượt người|ca|liều|mũi|tin|bài|tin, bài",
    "cái|chiếc|lít|m2|m3|km|m|sản phẩm|thùng|hồ sơ|trường hợp|đơn vị|suất|cuộc|lớp|trẻ|con|cây|giờ|tiêu chí",
    "khẩu|buổi|vụ|đối tượng|hội viên|sáng kiến|công trình|mô hình|quyển|cuốn|đơn|văn bản|điểm|ngày công|công",
    "kWh|máy|xe|chuyến|phòng|giường|nghìn con|nghìn tấn|nghìn lượt|triệu kWh|đơn vị máu|ml"
  );

  // src/core/tab/measure.ts
  var AMOUNT = phrases("số tiền|tiền|kinh phí");
  var OWED = phrases("phải nộp|phải thu|phải đóng|phải trích nộp");
  var PERCENT2 = phrases("%|phần trăm|tỷ lệ %|tỉ lệ %|tính %|tỷ lệ phần trăm");
  var BRACKETS = /\([^()]{1,40}\)/g;
  var LABEL = /(?:ĐVT|đơn vị tính|đơn vị)\s*:\s*([^()]{1,40})/i;
  function readMeasure(headers, lines) {
    var _a;
    const printed2 = (_a = firstFound2(headers, measureInHeader)) != null ? _a : firstFound2(lines, measureInLine);
    if (printed2 !== null) return { measure: printed2, money: isMoney(printed2) };
    const says2 = (known) => headers.some((text) => contains(readWords(text).words, known));
    if (says2(AMOUNT)) return { measure: "đồng", money: true };
    if (says2(OWED)) return { measure: null, money: true };
    return { measure: firstFound2(lines, percentInBrackets), money: false };
  }
  function isPercent(measure) {
    return measure !== null && isKnown(measure, PERCENT2);
  }
  function isRateName(name) {
    return /^\s*(?:tỷ|tỉ) lệ\s/i.test(cleanText(name));
  }
  function saysPercent(text) {
    var _a, _b, _c;
    if (percentInBrackets(text) !== null) return true;
    const { words } = readWords(text.replace(/\([^()]*\)?/g, " "));
    const last = words[words.length - 1];
    const isNumbered2 = /^\d+$/.test((_b = (_a = words[words.length - 2]) == null ? void 0 : _a.base) != null ? _b : "");
    return words.length > 1 && (((_c = words[0]) == null ? void 0 : _c.base) === "%" || (last == null ? void 0 : last.base) === "%" && !isNumbered2);
  }
  function percentInBrackets(text) {
    var _a;
    return firstFound2((_a = text.match(BRACKETS)) != null ? _a : [], (bracketed) => {
      var _a2, _b;
      const inside = bracketed.slice(1, -1);
      const measure = cleanText((_b = (_a2 = LABEL.exec(inside)) == null ? void 0 : _a2[1]) != null ? _b : inside);
      return isPercent(measure) ? measure : null;
    });
  }
  function isMoney(measure) {
    return isKnown(measure, MONEY_WORDS);
  }
  var MULTIPLES = [
    [phrases("tỷ|tỉ"), 9],
    [phrases("triệu|tr|trđ"), 6],
    [phrases("nghìn|ngàn|ng|ngđ|1000|1000đ|000|000đ"), 3]
  ];
  function exponentOfMeasure(measure) {
    var _a, _b;
    if (measure === null) return 0;
    const { words } = readWords(measure);
    if (!isWhole2(words, MONEY_WORDS)) return 0;
    return (_b = (_a = MULTIPLES.find(([multiple]) => contains(words, multiple))) == null ? void 0 : _a[1]) != null ? _b : 0;
  }
  function measuresDiffer(headers, others) {
    const [one, two] = [firstFound2(headers, measureInHeader), firstFound2(others, measureInHeader)];
    if (one === null || two === null) return false;
    if (isMoney(one) !== isMoney(two)) return true;
    if (isMoney(one)) return exponentOfMeasure(one) !== exponentOfMeasure(two);
    const [short = "", long = ""] = [foldText(one), foldText(two)].sort((a, b) => a.length - b.length);
    return !long.startsWith(short);
  }
  function measureInHeader(text) {
    var _a, _b, _c, _d;
    if (saysPercent(text)) return "%";
    const bracketed = (_b = (_a = /\(([^()]{1,40})\)?/.exec(text)) == null ? void 0 : _a[1]) != null ? _b : text;
    const labelled = (_d = (_c = LABEL.exec(bracketed)) == null ? void 0 : _c[1]) != null ? _d : bracketed;
    const measure = cleanText(labelled);
    const known = isMoney(measure) || bracketed !== text && isKnown(measure, MEASURE_WORDS);
    return known ? measure : null;
  }
  function measureInLine(text) {
    var _a, _b;
    const found2 = LABEL.exec(text);
    const measure = cleanText((_a = found2 == null ? void 0 : found2[1]) != null ? _a : "").replace(/[.;,]+$/, "");
    if (measure === "") return null;
    const labelledAsMeasure = !/^đơn vị\s*:/i.test((_b = found2 == null ? void 0 : found2[0]) != null ? _b : "");
    return labelledAsMeasure || isMoney(measure) || isKnown(measure, MEASURE_WORDS) ? measure : null;
  }
  function isKnown(measure, known) {
    return isWhole2(readWords(measure).words, known);
  }
  function firstFound2(texts, find2) {
    for (const text of texts) {
      const found2 = find2(text);
      if (found2 !== null) return found2;
    }
    return null;
  }

  // src/core/figure/figure-in.ts
  function isSigned(cells, row, column) {
    const cell2 = cellAt(cells.values, row, column);
    if (typeof cell2 === "number") return isPercentCell(cells, row, column);
    return typeof cell2 === "string" && cell2.includes("%") && parsePercent(cell2).kind === "number";
  }
  function figureIn(cells, place, measure) {
    const figure2 = figureAt(cells.values, place, exponentOfMeasure(measure));
    const { typed, reading } = figure2;
    const signed = isSigned(cells, place.row, place.column);
    if (isPercent(measure)) {
      if (typeof typed === "string") return { ...figure2, reading: parsePercent(typed) };
      if (!signed || reading.kind !== "number") return figure2;
      return { ...figure2, reading: { kind: "number", value: multiplyExact([reading.value, 100]) } };
    }
    if (!signed || reading.kind !== "number") return figure2;
    const text = typeof typed === "number" ? formatPercent(multiplyExact([typed, 100])) : String(typed);
    return { ...figure2, reading: { kind: "percent", text } };
  }
  var HIGHEST_FRACTION = 2;
  function withDoubt(figure2, counterpart) {
    const { reading, typed, places } = figure2;
    if (reading.kind !== "number" || counterpart.reading.kind !== "number" || places.length > 1) return figure2;
    const { value } = reading;
    const other = counterpart.reading.value;
    const isPlain = typeof typed === "number" ? typed === value : !String(typed).includes("%");
    if (!isPlain || value <= 0 || value > HIGHEST_FRACTION || 10 * value >= other || 100 * value > 2 * other)
      return figure2;
    const readings = [value, multiplyExact([value, 100])];
    return { ...figure2, reading: { kind: "ambiguous", text: formatNumber(value), readings } };
  }

  // src/core/form/form-table.ts
  function formTable(form) {
    var _a;
    const { unit, targetColumn, resultColumn, rateColumn, cumulative: cumulative2, nameColumn } = form;
    const { targetTime, resultTime } = form;
    const [first, ...others] = form.rows;
    const shared = others.every(({ measure }) => measure === (first == null ? void 0 : first.measure)) ? (_a = first == null ? void 0 : first.measure) != null ? _a : null : null;
    return {
      tab: form.tab,
      title: form.title,
      linesAbove: form.linesAbove,
      linesBelow: form.linesBelow,
      period: form.period,
      header: form.header,
      ordinalColumn: form.ordinalColumn,
      unitColumn: nameColumn,
      indicators: [
        {
          name: unit.name,
          label: unit.name,
          key: indicatorKey(form.tab, unit.name),
          target: { kind: "column", column: targetColumn },
          resultColumn,
          rateColumn,
          shortfallColumn: null,
          measure: shared,
          cumulative: cumulative2,
          targetTime,
          resultTime,
          money: shared !== null && isMoney(shared),
          direction: "more"
        }
      ],
      rows: form.rows.map(({ row, name, group }) => ({ kind: "unit", row, name, ordinal: null, group })),
      others: []
    };
  }

  // src/core/form/row-number.ts
  var UNNUMBERED = 9;
  var ARABIC = 2;
  var PARTS_FROM = 4;
  var DASH = /^[-–—−+*•·]\s*(?=[^\d\s])/;
  var DOTTED = /^\(?\d{1,3}(?:\.\d{1,3})+\s*[.)]?\s+(?=[^\d\s])/;
  var MIXED = /^(?:[IVX]{1,5}|[A-H])\.\d{1,3}(?:\.\d{1,3})?\s*[.)]?\s+(?=\S)/;
  var ARABIC_SIGN = /^\d{1,2}\s?[-–/:]\s*(?=[^\d\s])/;
  var SMALL = /^\(?[a-zđ]\s?[.)/]\s*(?=\S)/;
  var NUMBERINGS = [
    [DASH, 5],
    [DOTTED, 3],
    [MIXED, ARABIC],
    [ARABIC_SIGN, ARABIC],
    [SMALL, PARTS_FROM]
  ];
  function levelOfOrdinal(cell2) {
    var _a, _b;
    const level = (_a = readOrdinal(cell2)) == null ? void 0 : _a.level;
    if (level !== void 0) return level;
    if (typeof cell2 !== "string" || cell2.length > 20) return UNNUMBERED;
    const dots = (_b = /^\s*\(?[A-HIVX]{1,5}((?:\.\d{1,3}){1,3})[.)\s]*$/.exec(cell2)) == null ? void 0 : _b[1];
    if (dots !== void 0) return dots.lastIndexOf(".") > 0 ? ARABIC + 1 : ARABIC;
    return /^\s*[a-zđ]\.\d{1,2}[.)\s]*$/.test(cell2) ? PARTS_FROM + 1 : UNNUMBERED;
  }
  var BEGINNING = /^(?:[\d(\-–—−+*•·]|[A-Za-zđ]{1,5}\s?[.)/:\-–])/;
  function splitLevel(text) {
    if (!BEGINNING.test(text)) return { level: UNNUMBERED, rest: text };
    for (const [pattern, level] of NUMBERINGS) {
      const rest2 = text.replace(pattern, "");
      if (rest2 !== text) return { level, rest: rest2 };
    }
    const { numbering, rest } = splitNumbering(text);
    return numbering === null ? { level: UNNUMBERED, rest: text } : { level: numbering.level, rest };
  }

  // src/core/form/indicator-name-key.ts
  var SIGNS2 = /[\s.,:;()[\]{}"'“”‘’\-–—+*•&!?…_]+/g;
  var Y_SYLLABLE = /^(h|k|l|m|s|t|v|qu)([yỳýỷỹỵ])$/;
  var Y = "yỳýỷỹỵ";
  var I = "iìíỉĩị";
  function indicatorNameKey(name) {
    const words = unifyTone(splitLevel(cleanText(name)).rest.toLowerCase()).replace(SIGNS2, " ").trim().split(" ");
    return words.map(withI).join(" ");
  }
  function withI(word) {
    return word.replace(Y_SYLLABLE, (_, start, vowel) => start + I.charAt(Y.indexOf(vowel)));
  }

  // src/core/tab/direction-words.ts
  var COUNTING_WORDS = phrases(
    "tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ trọng|số|số lượng|tổng|tổng số|mức|mức độ|vụ|vụ việc|ca|lượt",
    "trường hợp|đơn|người|số tiền|tiền|tình hình|tình trạng|các|những|bị|xảy ra|do|vì|%|cuộc|hồ sơ",
    "văn bản|nhiệm vụ|khoản|giá trị|để|diện tích"
  );
  var UNWANTED_NOUNS = phrases(
    "hộ nghèo|hộ cận nghèo|nghèo|cận nghèo|hộ tái nghèo|tái nghèo|thất nghiệp|lạm phát|tai nạn|TNGT",
    "TNLĐ|tử vong|chết|thương vong|bị thương|ngộ độc|đuối nước|vi phạm|tội phạm|phạm tội|phạm pháp",
    "trọng án|tệ nạn|nghiện|ma túy|tái nghiện|trộm cắp|bạo lực|xâm hại|tảo hôn|hôn nhân cận huyết",
    "ly hôn|cháy|cháy nổ|hỏa hoạn|phá rừng|khai thác rừng trái phép|rừng bị cháy|rừng bị phá|sạt lở",
    "thiệt hại|dịch bệnh|nợ|nợ đọng|nợ xấu|nợ quá hạn|nợ thuế|tồn đọng|quá hạn|trễ hạn|chậm hạn|chậm",
    "thất thoát|thất thu|lãng phí|tổn thất|hao hụt|phế phẩm|sai sót|sự cố|lỗi|đình công|ngừng việc",
    "lãn công|khiếu kiện|vượt cấp|suy dinh dưỡng|SDD|mắc|nhiễm|lây nhiễm|bỏ học|lưu ban|nghỉ học",
    "học lực yếu|sinh con thứ ba|sinh con thứ 3|sinh con thứ III|sinh con lần 3|con thứ ba|con thứ 3",
    "kỷ luật|bị kỷ luật|mất cân bằng giới tính|mù chữ|tái mù chữ|ô nhiễm|yếu kém|xếp loại yếu"
  );
  var AFFECTED_NOUNS = phrases(
    "trẻ|trẻ em|cháu|học sinh|HS|sinh viên|người|phụ nữ|bà mẹ|cặp vợ chồng|hộ|hộ gia đình|gia đình",
    "lao động|người lao động|NLĐ|công nhân|CNVCLĐ|đoàn viên|ĐV|đảng viên|hội viên|cán bộ|công chức",
    "viên chức|CBCCVC|doanh nghiệp|DN|cơ sở|đơn vị|khách hàng|phương tiện|gia súc|gia cầm|vật nuôi|lợn",
    "trâu bò|cây trồng|sản phẩm|thanh niên|thiếu niên|vị thành niên|dân số|sản phụ|bệnh nhân|rừng"
  );
  var MENDING_WORDS = phrases(
    "giảm|xóa|xoá|xử lý|xử lí|thu|hỗ trợ|phòng chống|phòng ngừa|phòng tránh"
  );
  var MENDING_IN_NAME = phrases(
    "phòng|chống|ngăn chặn|giải quyết|khắc phục|phát hiện|điều tra|khám phá|kiểm tra|tuyên truyền",
    "tập huấn|tham gia|được|vay|thoát|vươn lên|đào tạo|giúp|tặng|thanh toán|trả|khoanh|cai|chữa",
    "điều trị|khám|tiêm|hòa giải|hoà giải|dư nợ|không|chưa|hết|chấm dứt|vận động|cảm hóa|quản lý|xét xử",
    "thi hành|nhận|hưởng|hoàn thành|xây dựng|sửa chữa|trợ giúp|dạy nghề|thanh tra"
  );
  var MENDING_BEHIND = phrases("có|đạt|đủ");

  // src/core/tab/direction.ts
  var MENDING_NAME = phrases(MENDING_WORDS, MENDING_IN_NAME);
  function directionByName(name, around = []) {
    const { words } = readWords(name);
    const behind = behindUnwanted(words);
    if (behind === null || contains(words, MENDING_NAME) || contains(behind, MENDING_BEHIND)) return "more";
    return around.some((text) => contains(readWords(text).words, MENDING_WORDS)) ? "more" : "less";
  }
  function behindUnwanted(words) {
    let head = 0;
    for (let taken = countingAt(words, head); taken > 0; taken = countingAt(words, head)) head += taken;
    const unwanted = longestAt(words, head, UNWANTED_NOUNS);
    if (unwanted > 0) return words.slice(head + unwanted);
    const affected = Math.max(
      longestAt(words, head, AFFECTED_NOUNS),
      longestAt(words, head - 1, AFFECTED_NOUNS) - 1
    );
    const isAffected = longestAt(words, head, AFFECTED_NOUNS) > 0 || longestAt(words, head - 1, AFFECTED_NOUNS) > 0;
    return isAffected ? behindFirst(words.slice(head + affected), UNWANTED_NOUNS) : null;
  }
  function countingAt(words, index) {
    return longestAt(words, index, UNWANTED_NOUNS) > 0 ? 0 : longestAt(words, index, COUNTING_WORDS);
  }
  function behindFirst(words, known) {
    for (let index = 0; index < words.length; index += 1) {
      const length = longestAt(words, index, known);
      if (length > 0) return words.slice(index + length);
    }
    return null;
  }

  // src/core/date/without-documents.ts
  var DOCUMENTS = "quyet dinh|qd|cong van|cv|ke hoach|kh|nghi quyet|nq|thong bao|tb|huong dan|hd|to trinh|ttr|bao cao|bc|chi thi|nghi dinh|thong tu|chuong trinh|ctr|bien ban|giay moi|cong dien|luat|van ban";
  var NUMBER_CODES = "qd|cv|kh|nq|tb|hd|ttr|bc|ct|ctr|nd|tt|bb|gm|tld|ldld|cd|ub";
  var REST = "[^();]*?(?=[();]|tinh tu |tinh den |luy ke |so lieu |$)";
  var REFERENCES = lazy(() => [
    new RegExp(`\\b(?:${DOCUMENTS})(?: so ?:? ?\\d| ngay \\d)${REST}`, "g"),
    new RegExp(`\\b(?:so ?:? ?)?\\d+ ?/ ?(?:\\d{4} ?/ ?)?(?:${NUMBER_CODES})\\b${REST}`, "g")
  ]);
  function withoutDocuments(foldedLine) {
    return REFERENCES().reduce((line, reference) => line.replace(reference, ""), foldedLine);
  }

  // src/core/date/parse-period.ts
  var LONGEST_TEXT = 2e3;
  var DAY = "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})";
  var YEAR = "((?:19|20)\\d{2})(?!\\d)";
  var TO2 = " ?(?:-|–|—|den het|den) ?";
  var OF_YEAR = "(?: ?[/.,-] ?| )(?:cua )?(?:nam )?";
  var REPORT = "^\\W*(?:tien do|ket qua|bao cao ket qua|tinh hinh|tong hop|thong ke|so lieu|bieu tong hop)\\b";
  var FALSE_WORDS = /quỹ|việt nam/gi;
  var DAY_IN_WORDS2 = /\b(\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/g;
  var COUNTS = /* @__PURE__ */ new Map([
    ["ba", 3],
    ["sau", 6],
    ["chin", 9]
  ]);
  var QUARTERS2 = /* @__PURE__ */ new Map([
    ["i", 1],
    ["ii", 2],
    ["iii", 3],
    ["iv", 4]
  ]);
  var PATTERNS = lazy(() => [
    [
      new RegExp(`${DAY}${TO2}(?:ngay )?${DAY}`),
      ([d1, m1, y1, d2, m2, y2]) => between(day(d1, m1, y1), day(d2, m2, y2))
    ],
    [
      new RegExp(`tu (?:ngay )?(\\d{1,2}) ?/ ?(\\d{1,2})${TO2}(?:ngay )?${DAY}`),
      ([d1, m1, d2, m2, year]) => between(day(d1, m1, year), day(d2, m2, year))
    ],
    [
      new RegExp(`(?:(?:tinh|luy ke|so lieu) den|^\\W*den)(?: het)?(?: ngay)? ${DAY}`),
      ([d, m, year]) => untilDay(day(d, m, year))
    ],
    [
      new RegExp(`(?:tinh|luy ke|so lieu) den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),
      ([month2, year]) => {
        var _a, _b;
        return untilDay((_b = (_a = periodOfMonths(Number(year), 1, Number(month2))) == null ? void 0 : _a.end) != null ? _b : null);
      }
    ],
    [new RegExp(`${REPORT}.* den(?: het)?(?: ngay)? ${DAY}`), ([d, m, year]) => untilDay(day(d, m, year))],
    [
      new RegExp(`\\b(?:hoc k[yi]|hk) ?(i{1,2}|[12]),? ?(?:cua )?nam hoc ${YEAR}${TO2}${YEAR}`),
      ([half, first, last]) => semester(half === "i" || half === "1" ? 1 : 2, Number(first), Number(last))
    ],
    [new RegExp(`\\bnam hoc ${YEAR}${TO2}${YEAR}`), ([first, last]) => schoolYear(Number(first), Number(last))],
    [
      new RegExp(`\\b(giai doan|nhiem ky)(?: tu)?(?: nam)? ${YEAR}${TO2}(?:nam )?${YEAR}`),
      ([word, first, last]) => years(word === "nhiem ky" ? "nhiệm kỳ" : "giai đoạn", Number(first), Number(last))
    ],
    [
      new RegExp(`\\bnam ${YEAR}${TO2}(?:nam )?${YEAR}`),
      ([first, last]) => years("giai đoạn", Number(first), Number(last))
    ],
    [
      new RegExp(`\\b(?:tu )?thang (\\d{1,2})${TO2}(?:thang )?(\\d{1,2})${OF_YEAR}${YEAR}`),
      ([first, last, year]) => periodOfMonths(Number(year), Number(first), Number(last))
    ],
    [
      new RegExp(`${REPORT}.* den(?: het)? thang (\\d{1,2})${OF_YEAR}${YEAR}`),
      ([month2, year]) => {
        var _a, _b;
        return untilDay((_b = (_a = periodOfMonths(Number(year), 1, Number(month2))) == null ? void 0 : _a.end) != null ? _b : null);
      }
    ],
    [
      new RegExp(`\\b(\\d{1,2}|ba|sau|chin) thang (cuoi )?(?:dau )?(?:cua )?(?:nam )?${YEAR}`),
      ([count, end, year]) => partOfYear(count != null ? count : "", end !== "", Number(year))
    ],
    [
      new RegExp(`\\bquy (i{1,3}|iv|[1-4])${OF_YEAR}${YEAR}`),
      ([quarter2, year]) => quarterOf(quarter2 != null ? quarter2 : "", Number(year))
    ],
    [
      new RegExp(`\\b(?:thang |t\\.? ?)(\\d{1,2})${OF_YEAR}${YEAR}`),
      ([month2, year]) => periodOfMonths(Number(year), Number(month2), Number(month2))
    ],
    [new RegExp(`(?:^|[^a-z])nam ${YEAR}`), ([year]) => periodOfMonths(Number(year), 1, 12)]
  ]);
  function parsePeriod(text) {
    const words = text.slice(0, LONGEST_TEXT).split(/[\r\n]+/).map((line) => withoutDocuments(foldText(cleanText(line).replace(FALSE_WORDS, " ")))).join(" ").replace(DAY_IN_WORDS2, "$1/$2/$3");
    for (const [pattern, read] of PATTERNS()) {
      const match = pattern.exec(words);
      const period = match === null ? null : read(match.slice(1).map((part) => part != null ? part : ""));
      if (period !== null) return period;
    }
    return null;
  }
  function day(dayText = "", month2 = "", year = "") {
    return calendarDate(Number(year), Number(month2), Number(dayText));
  }
  function between(start, end) {
    return start === null || end === null ? null : periodBetween(start, end);
  }
  function untilDay(end) {
    const start = end === null ? null : calendarDate(end.year, 1, 1);
    if (start === null || end === null) return null;
    return { start, end, label: `${UNTIL_DAY}${formatDate(end)}` };
  }
  function schoolYear(first, last) {
    const start = calendarDate(first, 9, 1);
    const end = calendarDate(last, 5, 31);
    if (last !== first + 1 || start === null || end === null) return null;
    return { start, end, label: `năm học ${first}-${last}` };
  }
  function semester(half, first, last) {
    const year = schoolYear(first, last);
    const middle = calendarDate(last, 1, half === 1 ? 15 : 16);
    if (year === null || middle === null) return null;
    const label = `học kỳ ${half === 1 ? "I" : "II"} ${year.label}`;
    return half === 1 ? { ...year, end: middle, label } : { ...year, start: middle, label };
  }
  function years(noun, first, last) {
    const period = periodOfYears({ year: first, month: 1 }, { year: last, month: 12 });
    return period === null ? null : { ...period, label: `${noun} ${first}-${last}` };
  }
  function partOfYear(count, atItsEnd, year) {
    var _a;
    const months2 = (_a = COUNTS.get(count)) != null ? _a : Number(count);
    return atItsEnd ? periodOfMonths(year, 13 - months2, 12) : periodOfMonths(year, 1, months2);
  }
  function quarterOf(quarter2, year) {
    var _a;
    const number = (_a = QUARTERS2.get(quarter2)) != null ? _a : Number(quarter2);
    return periodOfMonths(year, number * 3 - 2, number * 3);
  }

  // src/core/date/stretch.ts
  var YEAR2 = { kind: "months", first: 1, last: 12 };
  var LONGEST3 = 200;
  var YEAR_NUMBER = "((?:19|20)\\d{2})(?!\\d)";
  var ROMAN2 = new Map([
    ...["i", "ii", "iii", "iv"].map((word, index) => [word, index + 1]),
    ...["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"].map(
      (word, index) => [word, index + 1]
    )
  ]);
  var TIME = /\d|nam|thang|quy|nhiem|giai|khoa|dai hoi|hoc|hk/;
  var PATTERNS2 = [
    [
      /\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/.-])/,
      ([day2 = "", month2 = ""]) => untilDay2(Number(month2), Number(day2))
    ],
    [/\bden (?:het )?thang (\d{1,2})\b/, ([month2 = ""]) => months(1, Number(month2))],
    [
      /\b(?:hoc ky|hoc ki|hk) ?(i{1,2}|[12])\b/,
      ([half = ""]) => ({ kind: "semester", half: numberOf(half) === 1 ? 1 : 2 })
    ],
    [/\bnam hoc\b/, () => ({ kind: "schoolYear" })],
    [
      /\b(\d{1,2}|ba|sau|chin) thang\b(?: (cuoi))?/,
      ([count = "", end]) => {
        const number = numberOf(count);
        return end === "cuoi" ? months(13 - number, 12) : months(1, number);
      }
    ],
    [/\bquy (i{1,3}|iv|[1-4])\b/, ([quarter2 = ""]) => months(numberOf(quarter2) * 3 - 2, numberOf(quarter2) * 3)],
    [/\bq(?:uy)?\.?([1-4])\b/, ([quarter2 = ""]) => months(Number(quarter2) * 3 - 2, Number(quarter2) * 3)],
    [/\b(?:thang |t\.? ?)(\d{1,2})\b/, ([month2 = ""]) => months(Number(month2), Number(month2))],
    [/\b(?:nhiem ky|nhiem ki|giai doan|toan khoa|ca ky dai hoi)\b/, () => ({ kind: "term" })],
    [/(?:^|[^a-z])(?:ca |trong |mot )?nam\b/, () => YEAR2],
    [/(?:\b(?:trong|cua|ke hoach|kh|th|thuc hien) |^)(?:thang|quy)\b/, () => ({ kind: "part" })]
  ];
  var PLAIN = /(^|[^a-z\u00c0-\u024f\u1e00-\u1eff])(?:nam|quy)(?![a-z\u00c0-\u024f\u1e00-\u1eff])/gi;
  var FALSE_WORDS2 = /quỹ|việt nam|(?:từ|so với|cùng kỳ|số|tồn|còn) đầu năm|từ đầu năm|năm trước|năm ngoái|hằng năm|hàng năm/gi;
  function readStretch(texts) {
    for (const text of [...texts].reverse()) {
      const found2 = readText3(text);
      if (found2 !== null) return withYear(found2, texts);
    }
    return null;
  }
  function readText3(text) {
    var _a, _b;
    if (text.length > LONGEST3 || !TIME.test(foldText(text))) return null;
    const cleaned = cleanText(text).replace(FALSE_WORDS2, " ");
    const accented = /[à-ỹ]/i.test(cleaned) || /^nam$/i.test(cleaned);
    const folded = withoutDocuments(foldText(accented ? cleaned.replace(PLAIN, "$1 ") : cleaned));
    const stated = (_a = parsePeriod(cleaned)) != null ? _a : statedYears(folded);
    const part = readPart(folded);
    if (stated === null) return part;
    return part !== null && isYear(stated) ? (_b = inYear(part, stated)) != null ? _b : { kind: "stated", period: stated } : { kind: "stated", period: stated };
  }
  function readPart(folded) {
    for (const [pattern, read] of PATTERNS2) {
      const match = pattern.exec(folded);
      const found2 = match === null ? null : read(match.slice(1).map((part) => part != null ? part : ""));
      if (found2 !== null) return found2;
    }
    return null;
  }
  function statedYears(folded) {
    var _a;
    const until = /\bden (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/.exec(folded);
    if (until !== null) return parsePeriod(`tính đến ${until[1]}/${until[2]}/${until[3]}`);
    const years2 = new RegExp(`\\b${YEAR_NUMBER} ?(?:-|–|den) ?${YEAR_NUMBER}`).exec(folded);
    if (years2 !== null) return parsePeriod(`giai đoạn ${years2[1]}-${years2[2]}`);
    const year = (_a = new RegExp(`(?:^|[^\\d/.]|[a-z] ?/ ?)${YEAR_NUMBER}`).exec(folded)) == null ? void 0 : _a[1];
    return year === void 0 ? null : parsePeriod(`năm ${year}`);
  }
  function withYear(found2, texts) {
    var _a;
    if (found2.kind === "stated") return found2;
    const year = texts.map((text) => statedYears(foldText(cleanText(text)))).find((period) => period !== null && isYear(period));
    return year ? (_a = inYear(found2, year)) != null ? _a : found2 : found2;
  }
  function inYear(stretch2, year) {
    if (stretch2.kind !== "months" && stretch2.kind !== "untilDay") return null;
    const period = periodOfStretch(stretch2, year);
    return period === null ? null : { kind: "stated", period };
  }
  function isYear({ start, end }) {
    return start.year === end.year && start.month === 1 && end.month === 12;
  }
  function periodOfStretch(stretch2, around) {
    if (stretch2.kind === "stated") return stretch2.period;
    if (around === null) return null;
    switch (stretch2.kind) {
      case "months": {
        if (isSchoolYear(around) && stretch2.first === 1 && stretch2.last === 12) return around;
        const year = isSchoolYear(around) && stretch2.first >= 8 ? around.start.year : around.end.year;
        return periodOfYears({ year, month: stretch2.first }, { year, month: stretch2.last });
      }
      case "untilDay":
        return parsePeriod(`tính đến ${stretch2.day}/${stretch2.month}/${around.end.year}`);
      case "schoolYear":
      case "semester": {
        const first = around.end.month >= 8 && around.start.month >= 8 ? around.start.year : around.end.year - 1;
        const half = stretch2.kind === "semester" ? `học kỳ ${stretch2.half} ` : "";
        return parsePeriod(`${half}năm học ${first}-${first + 1}`);
      }
      case "term":
        return around.end.year > around.start.year && !isSchoolYear(around) ? around : null;
      case "part":
        return around;
    }
  }
  function isSchoolYear({ start, end }) {
    return end.year === start.year + 1 && start.month >= 7 && end.month <= 8;
  }
  function isYearOrLonger(stretch2) {
    switch (stretch2.kind) {
      case "stated": {
        const { start, end } = stretch2.period;
        return (end.year - start.year) * 12 + end.month - start.month >= 8 && !isPart2(stretch2);
      }
      case "months":
        return stretch2.first === 1 && stretch2.last === 12;
      case "schoolYear":
      case "term":
        return true;
      case "untilDay":
      case "semester":
      case "part":
        return false;
    }
  }
  function isPart2(stretch2) {
    if (stretch2.kind !== "stated") return !isYearOrLonger(stretch2);
    const { start, end } = stretch2.period;
    if (start.year === end.year) return !isYear(stretch2.period) || end.day !== 31;
    return end.year === start.year + 1 && start.month >= 8 && end.month < 5;
  }
  function months(first, last) {
    return first >= 1 && last <= 12 && first <= last ? { kind: "months", first, last } : null;
  }
  function untilDay2(month2, day2) {
    return calendarDate(2020, month2, day2) === null ? null : { kind: "untilDay", month: month2, day: day2 };
  }
  function numberOf(text) {
    var _a;
    return (_a = ROMAN2.get(text)) != null ? _a : Number(text);
  }

  // src/core/target/target-source.ts
  function ownTarget(target) {
    return target.kind === "assignment" ? target.own : target;
  }
  function assignedTo(unit, target) {
    var _a;
    return target.kind === "assignment" ? (_a = target.figures.get(unit)) != null ? _a : null : null;
  }
  function hasTarget(target) {
    return target.kind !== "none";
  }
  function targetColumnOf(target) {
    return target.kind === "column" ? target.column : null;
  }
  function targetColumnsOf(target) {
    var _a;
    return target.kind === "column" ? (_a = target.added) != null ? _a : [target.column] : [];
  }
  function commonTarget(target) {
    if (target.kind === "constant" && target.exception) return null;
    return "value" in target ? target.value : null;
  }
  function statedTarget(unit, target) {
    var _a;
    if (target.kind === "constant" && target.exception && ((_a = target.excepted) == null ? void 0 : _a.has(unit)))
      return target.exception.value;
    return "value" in target ? target.value : null;
  }
  function constantStretch(target) {
    var _a, _b;
    const text = target.kind === "constant" ? (_b = (_a = target.line) == null ? void 0 : _a.text) != null ? _b : "" : "";
    const stretch2 = readStretch([text.replace(/[()]/g, " ")]);
    if (stretch2 === null || isYearOrLonger(stretch2)) return stretch2;
    const fromBeginning = stretch2.kind === "months" && stretch2.first === 1 && stretch2.last > 1;
    return fromBeginning || stretch2.kind === "stated" || stretch2.kind === "semester" ? stretch2 : null;
  }

  // src/core/target/target-for.ts
  function targetFor(unit, layers) {
    var _a, _b;
    const spoken = layers.flatMap(({ of }) => {
      var _a2;
      return (_a2 = of(unit)) != null ? _a2 : [];
    });
    return (_b = (_a = spoken.find(({ reading }) => reading.kind !== "blank")) != null ? _a : spoken[0]) != null ? _b : NO_FIGURE;
  }
  function layersOf(from, cellsOf4) {
    if (from.kind === "assignment")
      return [{ from, of: (unit) => assignedTo(unit, from) }, ...layersOf(from.own, cellsOf4)];
    if (from.kind === "none") return [];
    const stated = (unit) => {
      const value = statedTarget(unit, from);
      return value === null ? null : constantFigure(value);
    };
    return [{ from, of: from.kind === "column" ? cellsOf4 : stated }];
  }

  // src/core/unit/merged-rows.ts
  function meetByMerger(names, listed4) {
    const { merged = [] } = listed4;
    if (merged.length === 0 || names.length < 2) return false;
    const rowOf = new Map(merged.flatMap((own, index) => own.map((name) => [nameWords(name), index])));
    const rows = names.map((name) => {
      var _a;
      return (_a = rowOf.get(nameWords(name))) != null ? _a : OWN_ROW;
    });
    return new Set(rows).size === rows.length;
  }
  var OWN_ROW = -1;
  function nameWords(name) {
    const { words, level } = parseUnitName(name);
    return words.length > 0 ? words.join(" ") : level != null ? level : "";
  }

  // src/core/survey/indicator.ts
  function judgingOf(judged) {
    const { target, period, timing, periodEnded, threshold, direction, blankIsZero, directionFrom } = judged;
    return { target, period, timing, periodEnded, threshold, direction, blankIsZero, directionFrom };
  }
  function judgeOptionsOf({ threshold, direction, periodEnded }) {
    return { threshold, direction, periodEnded };
  }
  function totalOptionsOf(indicator) {
    return { ...judgeOptionsOf(indicator), added: !isPercent(indicator.measure) };
  }
  function sourcesOf(origin) {
    switch (origin.kind) {
      case "table":
        return origin.sources;
      case "series":
        return [...origin.sources, ...origin.earlier];
      case "forms":
      case "logs":
        return [];
    }
  }
  function isPutTogether({ table, columns }) {
    const { addedColumns: addedColumns3, target } = columns;
    const isTarget2 = target.kind === "column" && (target.added !== void 0 || target.shift !== void 0);
    return addedColumns3 !== void 0 || table.partRows !== void 0 || isTarget2;
  }
  function tabsOf(origin) {
    if (origin.kind === "forms") return [...origin.rows.keys()].map(({ tab }) => tab);
    if (origin.kind === "logs") return origin.logs.map(({ log }) => log.tab);
    return sourcesOf(origin).map(({ table }) => table.tab);
  }

  // src/core/survey/marked-results.ts
  function withAskedMarks(figures) {
    if (!figures.some(({ result }) => result.reading.kind === "excluded")) return figures;
    const targets = figures.flatMap(
      ({ target: { reading } }) => reading.kind === "number" ? [reading.value] : []
    );
    const isDoneOrNot = targets.length > 0 && targets.every((value) => value === 1);
    const hasNumbers = figures.some(({ result }) => result.reading.kind === "number");
    if (!isDoneOrNot && hasNumbers) return figures;
    return figures.map((one) => {
      const { target, result } = one;
      if (result.reading.kind !== "excluded" || target.reading.kind === "excluded") return one;
      return { ...one, result: { ...result, reading: { kind: "unreadable", text: String(result.typed) } } };
    });
  }
  function isAskedMark({ reading, typed }) {
    return reading.kind === "unreadable" && typeof typed === "string" && /^\s*x\s*$/i.test(typed);
  }
  function problemsOfMarks(indicators) {
    return indicators.flatMap(({ measures }) => {
      const places = measures.flatMap(({ result }) => isAskedMark(result) ? result.places.slice(0, 1) : []);
      const [place] = places;
      return place === void 0 ? [] : [{ kind: "markedResults", place, rows: places.map(({ row }) => row) }];
    });
  }

  // src/core/survey/judge-source.ts
  function judgeSource(table, columns, input) {
    var _a;
    const { cells, judging, addsRows } = input;
    const column = targetColumnOf(ownTarget(judging.target));
    const { measure } = columns;
    const readOne = (at, row) => figureIn(cells, { tab: table.tab, row, column: at }, measure);
    const read = (at, added = [at]) => {
      return (row) => addFigures(added.map((one) => readOne(one, row)));
    };
    const rowsOf3 = (unit) => {
      var _a2;
      const rows = (_a2 = input.rowsOfUnit.get(unit)) != null ? _a2 : [];
      const counted = addsRows(unit) ? rows : rows.slice(0, 1);
      return counted.flatMap((row) => {
        var _a3, _b;
        return (_b = (_a3 = table.partRows) == null ? void 0 : _a3.get(row)) != null ? _b : [row];
      });
    };
    const own = ownTarget(judging.target);
    const adjusted = own.kind === "column" ? (_a = own.adjusted) != null ? _a : null : null;
    const targetsIn = (row) => {
      var _a2;
      const parts = own.kind === "column" ? own.added : void 0;
      const shift = own.kind === "column" ? (_a2 = own.shift) != null ? _a2 : 0 : 0;
      const assigned = column === null ? NO_FIGURE : read(column, parts)(row + shift);
      const changed = adjusted === null ? NO_FIGURE : read(adjusted.column)(row);
      if (changed.reading.kind === "blank" || changed.reading.kind === "dash")
        return { judged: assigned, other: null };
      return (adjusted == null ? void 0 : adjusted.counts) ? { judged: changed, other: assigned } : { judged: assigned, other: changed };
    };
    const layers = layersOf(
      judging.target,
      (unit) => column === null ? null : addFigures(rowsOf3(unit).map((row) => targetsIn(row).judged))
    );
    const figures = input.units.map((unit) => {
      var _a2, _b;
      const rows = (_a2 = input.rowsOfUnit.get(unit.index)) != null ? _a2 : [];
      const assigned = assignedTo(unit.index, judging.target);
      const others = rowsOf3(unit.index).flatMap(
        (row) => {
          var _a3;
          return assigned === null ? (_a3 = targetsIn(row).other) != null ? _a3 : [] : targetsIn(row).judged;
        }
      );
      const otherTarget = others.length === 1 ? { otherTarget: (_b = others[0]) != null ? _b : NO_FIGURE } : {};
      const own2 = {
        target: rows.length === 0 ? assigned != null ? assigned : NO_FIGURE : targetFor(unit.index, layers),
        result: addFigures(rowsOf3(unit.index).map(read(columns.resultColumn, columns.addedColumns)))
      };
      return {
        unit,
        ...otherTarget,
        ...inMeasure(own2, measure),
        rows: addsRows(unit.index) ? rows.slice(0, 1) : rows
      };
    });
    const measures = withAskedMarks(figures).map(({ unit, ...own2 }) => judgeMeasure(unit, judging, own2));
    return { ...judging, name: columns.name, table, columns, measures };
  }
  function inMeasure({ target, result }, measure) {
    if (!isPercent(measure)) return { target, result };
    return { target: withDoubt(target, result), result: withDoubt(result, target) };
  }
  function judgeMeasure(unit, judging, figures) {
    const { target, result, rows } = figures;
    const { threshold, direction, periodEnded, blankIsZero } = judging;
    const assessment = assess({
      target: target.reading,
      result: result.reading,
      listed: rows.length > 0 || target.reading.kind !== "blank",
      duplicate: rows.length > 1,
      tableHasTarget: hasTarget(judging.target),
      threshold,
      direction,
      periodEnded,
      blankIsZero
    });
    const provisional = assessment.provisional || result.missing > 0 && assessment.inResults !== null;
    return { unit, ...figures, assessment: { ...assessment, provisional } };
  }

  // src/core/date/deadline.ts
  var LONGEST4 = 60;
  var DAY2 = "(\\d{1,2}) ?(?:/|-|\\.| thang ) ?(\\d{1,2})(?: ?(?:/|-|\\.|,? nam ) ?(\\d{4}))?";
  var MONTH2 = "thang (\\d{1,2})(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4}))?";
  var QUARTER = "quy (i{1,3}|iv|[1-4])(?: ?(?:/|-|\\.|,? nam |,? ) ?(\\d{4}))?";
  var UNTIL = "(?:(?:den|cham nhat|muon nhat|xong)(?: la)? )?(?:het )?(?:trong )?(?:ngay )?";
  var BEFORE_DAY = new RegExp(`^(?:xong )?truoc (?:ngay )?${DAY2}$`);
  var BEFORE_MONTH = new RegExp(`^(?:xong )?truoc ${MONTH2}$`);
  var UNTIL_DAY2 = new RegExp(`^${UNTIL}${DAY2}$`);
  var UNTIL_MONTH = new RegExp(`^${UNTIL}(?:cuoi )?${MONTH2}$`);
  var UNTIL_QUARTER = new RegExp(`^${UNTIL}(?:cuoi )?${QUARTER}$`);
  var QUARTERS3 = ["i", "ii", "iii", "iv"];
  function parseDeadline(cell2) {
    var _a;
    const whole2 = parseDate(cell2);
    if (whole2 !== null) return whole2;
    if (typeof cell2 !== "string" || cell2.length > LONGEST4) return null;
    const text = foldText(cleanText(cell2));
    const beforeDay = BEFORE_DAY.exec(text);
    if (beforeDay !== null) return before(real(beforeDay[3], beforeDay[2], Number(beforeDay[1])));
    const beforeMonth = BEFORE_MONTH.exec(text);
    if (beforeMonth !== null) return before(real(beforeMonth[2], beforeMonth[1], 1));
    const day2 = UNTIL_DAY2.exec(text);
    if (day2 !== null) return real(day2[3], day2[2], Number(day2[1]));
    const month2 = /^thang/.test(text) ? null : UNTIL_MONTH.exec(text);
    if (month2 !== null) return real(month2[2], month2[1], "last");
    const quarter2 = UNTIL_QUARTER.exec(text);
    if (quarter2 === null) return null;
    const number = QUARTERS3.indexOf((_a = quarter2[1]) != null ? _a : "") + 1 || Number(quarter2[1]);
    return real(quarter2[2], String(number * 3), "last");
  }
  function lastDayOf(deadline, period) {
    var _a;
    const { start, end } = period;
    const years2 = deadline.year === null ? [end.year, start.year] : [deadline.year];
    const days = years2.map((year) => dayIn(deadline, year));
    const within = days.find((day2) => compareDates(start, day2) <= 0 && compareDates(day2, end) <= 0);
    return (_a = within != null ? within : days[0]) != null ? _a : end;
  }
  function lastDayText(day2) {
    return `hết ngày ${formatDate(day2)}`;
  }
  function dayIn({ month: month2, day: day2, before: isBefore2 = false }, year) {
    const most2 = daysInMonth(year, month2);
    const date = { year, month: month2, day: day2 === "last" ? most2 : Math.min(day2, most2) };
    if (!isBefore2) return date;
    const earlier = new Date(Date.UTC(date.year, date.month - 1, date.day - 1));
    return { year: earlier.getUTCFullYear(), month: earlier.getUTCMonth() + 1, day: earlier.getUTCDate() };
  }
  function before(deadline) {
    return deadline === null ? null : { ...deadline, before: true };
  }
  function real(year, month2, day2) {
    const date = calendarDate(Number(year != null ? year : 2020), Number(month2), day2 === "last" ? 1 : day2);
    if (date === null) return null;
    return { year: year === void 0 ? null : date.year, month: date.month, day: day2 };
  }

  // src/core/target/timing.ts
  var ANY_YEAR = periodOfMonths(1, 1, 12);
  function targetStretch({ targetTime, resultTime }, period) {
    if (targetTime !== null && targetTime.kind !== "part") return targetTime;
    if (targetTime !== null || resultTime === null || !isPart2(resultTime)) return null;
    if (period === null && resultTime.kind === "part") return null;
    const own = periodOfStretch(resultTime, period != null ? period : ANY_YEAR);
    const isTitles = own !== null && (period === null || periodKey(own) === periodKey(period));
    if (isTitles && monthsOf(own) <= 3 && !(period === null && isUntilDay(own))) return null;
    return resultTime.kind === "semester" ? { kind: "schoolYear" } : YEAR2;
  }
  function isForYear(times2, period) {
    const stretch2 = targetStretch(times2, period);
    return stretch2 !== null && isYearOrLonger(stretch2);
  }
  function timingOf({ period, due, ...times2 }, today) {
    var _a, _b;
    const stretch2 = targetStretch(times2, period);
    const year = (_a = period != null ? period : yearOf(stretch2)) != null ? _a : yearOf(times2.resultTime);
    const target = stretch2 === null ? period : periodOfStretch(stretch2, year);
    const covered = coveredBy(times2.resultTime, period, year);
    const openEnded = (stretch2 == null ? void 0 : stretch2.kind) === "term" && target === null;
    const day2 = covered === null || compareDates(today, covered.end) < 0 ? today : covered.end;
    const isPartial = openEnded || endsBefore(covered, target) || year === null && isPartOfAnyYear(times2, stretch2);
    if (due !== null) {
      const lastDay = lastDayOf(due, (_b = target != null ? target : period) != null ? _b : { start: today, end: today });
      const until = isPartial ? day2 : today;
      return { isDue: compareDates(lastDay, until) <= 0, target, openEnded, day: day2, lastDay };
    }
    const isDue = year === null ? !isPartial : !openEnded && (target === null || compareDates(target.end, day2) <= 0);
    return { isDue, target, openEnded, day: year === null ? null : day2, lastDay: null };
  }
  function coveredBy(resultTime, period, year) {
    const named = resultTime === null ? null : periodOfStretch(resultTime, year);
    if (named === null || period === null) return named != null ? named : period;
    const overlaps3 = compareDates(named.start, period.end) <= 0 && compareDates(period.start, named.end) <= 0;
    return overlaps3 && compareDates(period.end, named.end) < 0 ? period : named;
  }
  function isPartOfAnyYear({ resultTime }, stretch2) {
    if (resultTime === null || stretch2 === null) return false;
    return endsBefore(periodOfStretch(resultTime, ANY_YEAR), periodOfStretch(stretch2, ANY_YEAR));
  }
  function endsBefore(one, other) {
    return one !== null && other !== null && compareDates(one.end, other.end) < 0;
  }
  function yearOf(stretch2) {
    return (stretch2 == null ? void 0 : stretch2.kind) === "stated" ? stretch2.period : null;
  }
  function monthsOf({ start, end }) {
    return (end.year - start.year) * 12 + end.month - start.month + 1;
  }

  // src/core/survey/judging.ts
  function cellsOf(context, tab) {
    var _a;
    const values = (_a = context.grids.get(tab)) != null ? _a : [];
    const percents = context.percents.get(tab);
    return percents === void 0 ? { values } : { values, percents };
  }
  function targetOf(found2, { measure, context }) {
    const own = ownTargetOf(found2, context);
    const assignment = context.assigned.get(context.key);
    if (assignment === void 0) return own;
    const figures = assignedFigures(assignment, { measure, context });
    return { kind: "assignment", assignment, figures, own };
  }
  function assignedFigures({ table, column, measure: assigned }, { measure, context }) {
    var _a, _b;
    const grid = (_a = context.grids.get(table.tab)) != null ? _a : [];
    const exponent = exponentOfMeasure(assigned != null ? assigned : measure);
    const scale = 10 ** (exponent - exponentOfMeasure(measure != null ? measure : assigned));
    const merged = context.units.mergedIn.get(table);
    const rows = (_b = context.units.rowsIn.get(table)) != null ? _b : /* @__PURE__ */ new Map();
    return new Map(
      [...rows].map(([unit, own]) => {
        var _a2;
        const figures = own.map(
          (row) => scaleFigure(figureAt(grid, { tab: table.tab, row, column }, exponent), scale)
        );
        const isTwice = own.length > 1 && !((_a2 = merged == null ? void 0 : merged.has(unit)) != null ? _a2 : false);
        const sum = addFigures(figures);
        const reading = { kind: "unreadable", text: `${own.length} dòng` };
        return [unit, isTwice ? { ...sum, reading } : sum];
      })
    );
  }
  function ownTargetOf(stated, { setting, answers, key, units: units2 }) {
    var _a, _b, _c;
    const found2 = (_a = withExcepted(stated, units2.directory)) != null ? _a : { kind: "none" };
    const set = (_b = setting == null ? void 0 : setting.target) != null ? _b : null;
    if (set !== null && !(found2.kind === "constant" && found2.value === set))
      return { kind: "setting", value: set };
    const answer = (_c = answers.get(key)) != null ? _c : null;
    return found2.kind === "none" && answer !== null ? { kind: "answer", value: answer } : found2;
  }
  function judgingFor(target, own, context) {
    var _a, _b, _c, _d, _e;
    const { setting, today, direction } = context;
    const period = (_a = own.period) != null ? _a : context.period;
    const times2 = { ...own, ...assignedTime(target, period) };
    const timing = timingOf({ ...times2, period, due: (_b = setting == null ? void 0 : setting.due) != null ? _b : null }, today);
    return {
      target,
      period,
      timing,
      periodEnded: timing.isDue,
      threshold: (_c = setting == null ? void 0 : setting.threshold) != null ? _c : 100,
      direction: (_d = setting == null ? void 0 : setting.direction) != null ? _d : direction,
      directionFrom: (setting == null ? void 0 : setting.direction) ? "setting" : "name",
      blankIsZero: (_e = setting == null ? void 0 : setting.blankIsZero) != null ? _e : false
    };
  }
  function assignedTime(target, period) {
    const assigned = target.kind === "assignment" ? target.assignment.period : null;
    const isLonger = assigned !== null && period !== null && compareDates(period.end, assigned.end) < 0;
    return isLonger ? { targetTime: { kind: "stated", period: assigned } } : {};
  }

  // src/core/survey/proposal.ts
  var PERIOD_WAYS = ["addPeriods", "addResults", "latestPeriod"];
  function waysOfPeriods(own) {
    return [own, ...PERIOD_WAYS.filter((way) => way !== own), "unused"];
  }
  var WAYS_OF_ROWS = ["asTyped", "addRows", "unused"];

  // src/core/survey/series-name.ts
  var ROMAN3 = /* @__PURE__ */ new Map([
    ["i", 1],
    ["ii", 2],
    ["iii", 3],
    ["iv", 4]
  ]);
  var COMPANIONS = /* @__PURE__ */ new Set(["dau", "cuoi", "nam"]);
  function withoutPeriod(name) {
    var _a, _b, _c, _d;
    const { text, words } = readWords(name);
    let rest = text;
    for (const [first, last] of periodWords(words).reverse()) {
      const [from, to] = [(_b = (_a = words[first]) == null ? void 0 : _a.start) != null ? _b : 0, (_d = (_c = words[last]) == null ? void 0 : _c.end) != null ? _d : 0];
      rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
    }
    return rest.replace(/\([\s/.,-]*\)|\[[\s/.,-]*\]/g, " ").replace(/ +/g, " ").replace(/^[\s\-–—:,.;/_]+|[\s\-–—:,.;/_(]+$/g, "");
  }
  function periodOfTab(name, table) {
    const stated = parsePeriod(name);
    if (stated !== null) return stated;
    const span2 = monthsIn(name);
    if (span2 === null || table === null || table.start.year !== table.end.year) return null;
    return periodOfMonths(table.start.year, span2.first, span2.last);
  }
  function monthsIn(name) {
    const { words } = readWords(name);
    for (let index = 0; index < words.length; index += 1) {
      const found2 = periodAt(words, index);
      if (found2 == null ? void 0 : found2.span) return found2.span;
    }
    return null;
  }
  function periodWords(words) {
    const spans = [];
    for (let index = 0; index < words.length; index += 1) {
      const found2 = periodAt(words, index);
      if (found2 === null) continue;
      let last = index + found2.length - 1;
      while (isCompanion(words, last + 1)) last += 1;
      spans.push([index, last]);
      index = last;
    }
    return spans;
  }
  function isCompanion(words, index) {
    var _a, _b, _c, _d, _e;
    const base = (_b = (_a = words[index]) == null ? void 0 : _a.base) != null ? _b : "";
    const next = (_d = (_c = words[index + 1]) == null ? void 0 : _c.base) != null ? _d : "";
    if (isYear2(base)) return true;
    if (base === "/") return isYear2(next);
    return COMPANIONS.has(base) && (base !== "nam" || isYear2(next) || ((_e = words[index]) == null ? void 0 : _e.marks) !== "");
  }
  function isYear2(base) {
    return /^(?:19|20)\d\d$/.test(base);
  }
  function periodAt(words, index) {
    var _a, _b, _c;
    const word = words[index];
    if (word === void 0) return null;
    const { base } = word;
    const next = (_b = (_a = words[index + 1]) == null ? void 0 : _a.base) != null ? _b : "";
    const compact = /^([tq])(\d{1,2})$/.exec(base);
    if (compact) return found(compact[1] === "t" ? month(Number(compact[2])) : quarter(Number(compact[2])), 1);
    if (isYear2(base)) return { span: null, length: 1 };
    if (base === "nam" && isYear2(next)) return { span: null, length: 2 };
    if (base === "thang" || base === "t") return found(month(numberOf2(next)), 2);
    if (base === "quy" && !word.marks.includes("̃")) return found(quarter(numberOf2(next)), 2);
    if (/^\d{1,2}$/.test(base) && next === "thang") {
      const count = Number(base);
      const atEnd = ((_c = words[index + 2]) == null ? void 0 : _c.base) === "cuoi";
      return found(count < 1 || count > 12 ? null : atEnd ? span(13 - count, 12) : span(1, count), 2);
    }
    return null;
  }
  function found(months2, length) {
    return months2 === null ? null : { span: months2, length };
  }
  function numberOf2(text) {
    var _a;
    return (_a = ROMAN3.get(text)) != null ? _a : /^\d{1,2}$/.test(text) ? Number(text) : 0;
  }
  function month(number) {
    return number >= 1 && number <= 12 ? span(number, number) : null;
  }
  function quarter(number) {
    return number >= 1 && number <= 4 ? span(number * 3 - 2, number * 3) : null;
  }
  function span(first, last) {
    return { first, last };
  }

  // src/core/survey/series.ts
  var NAMELESS = "Kết quả thực hiện";
  function groupFamilies(tables) {
    const seriesOf = (members) => inTime(separate(members).series);
    return inFamilies(partsOf(tables), { kindOf: familyKey, seriesOf }).map((parts) => {
      const [{ columns }, ...others] = parts;
      const label = others.length === 0 ? columns.label : withoutPeriod(columns.label) || NAMELESS;
      return { label, parts };
    });
  }
  function inFamilies(parts, {
    kindOf: kindOf4,
    seriesOf
  }) {
    const familyOf = /* @__PURE__ */ new Map();
    for (const members of groupBy(parts, kindOf4).values()) {
      const [first, ...others] = seriesOf(members);
      if (first === void 0) continue;
      const family = [first, ...others];
      for (const part of family) familyOf.set(part, family);
    }
    return [...new Set(parts.map((part) => {
      var _a;
      return (_a = familyOf.get(part)) != null ? _a : [part];
    }))];
  }
  function partsOf(tables) {
    const parts = tables.flatMap((table) => {
      const period = ownPeriod(table);
      return table.indicators.map((columns) => {
        const { targetTime, resultTime } = columns;
        const cumulative2 = columns.cumulative || isPercent(columns.measure);
        return { tab: table.tab, table, columns, period, cumulative: cumulative2, times: { targetTime, resultTime } };
      });
    });
    return withTabPeriods(parts, familyKey);
  }
  function separate(members) {
    const timed = members.flatMap((member) => {
      const time = timeOf(member);
      return time === null ? [] : [{ member, key: periodKey(time) }];
    });
    const perPeriod = [...groupBy(timed, ({ key }) => key).values()];
    const membersIn = (groups) => groups.flat().map(({ member }) => member);
    const series = membersIn(perPeriod.filter(({ length }) => length === 1));
    if (series.length < 2) return { series: [], shared: [] };
    return { series, shared: membersIn(perPeriod.filter(({ length }) => length > 1)) };
  }
  function sharedPeriods(tables) {
    return [...groupBy(partsOf(tables), familyKey).values()].flatMap((members) => {
      const told = groupBy(separate(members).shared, ({ period, tab }) => {
        var _a;
        return (_a = period == null ? void 0 : period.label) != null ? _a : tab;
      });
      return [...told].map(([period, parts]) => {
        var _a;
        const { table } = (_a = parts[parts.length - 1]) != null ? _a : parts[0];
        const place = { tab: table.tab, row: table.header.first, column: table.unitColumn };
        return { kind: "periodTwice", place, period, tabs: parts.map(({ tab }) => tab) };
      });
    });
  }
  function planSeries(parts, chosen) {
    var _a, _b;
    const lastYear = Math.max(...parts.map(({ period }) => {
      var _a2;
      return (_a2 = period == null ? void 0 : period.end.year) != null ? _a2 : 0;
    }));
    const current = parts.filter(({ period }) => {
      var _a2;
      return ((_a2 = period == null ? void 0 : period.end.year) != null ? _a2 : 0) === lastYear;
    });
    const used = (_a = nonEmpty(current)) != null ? _a : parts;
    const how = isSeriesHow(chosen) ? chosen : howOf(used);
    const earlier = parts.filter((part) => !used.includes(part));
    if (how !== "latestPeriod") return { how, used, earlier, period: coveredBy2(used) };
    const telling2 = (_b = nonEmpty(used.filter(({ cumulative: cumulative2 }) => cumulative2))) != null ? _b : used;
    const last = telling2.reduce((latest, part) => isLater(part, latest) ? part : latest);
    return { how, used: [last], earlier: parts.filter((part) => part !== last), period: last.period };
  }
  function howOf(parts) {
    const cumulative2 = parts.some((part) => part.cumulative);
    const disjoint = parts.every(({ period }, index) => {
      var _a;
      const next = (_a = parts[index + 1]) == null ? void 0 : _a.period;
      return !period || !next || compareDates(period.end, next.start) < 0;
    });
    if (cumulative2 || !disjoint || parts.length === 1) return "latestPeriod";
    return parts.some(({ times: times2, period }) => isForYear(times2, period)) ? "addResults" : "addPeriods";
  }
  function timesTogether({
    how,
    used
  }) {
    var _a, _b;
    const last = used[used.length - 1];
    if (last === void 0 || how === "addPeriods") return { targetTime: null, resultTime: null };
    if (how === "latestPeriod") return last.times;
    const stated = (_a = used.find(({ times: times2, period }) => isForYear(times2, period))) != null ? _a : last;
    return { targetTime: (_b = targetStretch(stated.times, stated.period)) != null ? _b : YEAR2, resultTime: null };
  }
  function isSeriesHow(chosen) {
    return chosen === "addPeriods" || chosen === "addResults" || chosen === "latestPeriod";
  }
  function ownPeriod({ tab, period }) {
    const named = periodOfTab(tab, period);
    if (named === null || period === null) return period != null ? period : named;
    return areRivals(named, period) ? named : period;
  }
  function withTabPeriods(parts, kindOf4) {
    const alike = groupBy(
      parts,
      (part) => JSON.stringify([kindOf4(part), part.period === null ? "" : periodKey(part.period)])
    );
    const found2 = /* @__PURE__ */ new Map();
    for (const members of alike.values()) {
      const named = members.flatMap((part) => {
        const period = tabPeriodWithin(part);
        return period === null ? [] : [{ part, period }];
      });
      if (new Set(named.map(({ period }) => periodKey(period))).size < 2) continue;
      for (const { part, period } of named) found2.set(part, period);
    }
    return parts.map((part) => {
      const period = found2.get(part);
      return period === void 0 ? part : { ...part, period };
    });
  }
  function tabPeriodWithin({ tab, period }) {
    const named = period === null ? null : periodOfTab(tab, period);
    if (named === null || period === null) return null;
    const within = compareDates(named.start, period.start) >= 0 && compareDates(named.end, period.end) <= 0;
    return within ? named : null;
  }
  function areRivals(named, stated) {
    const months2 = monthsOf2(named);
    return months2 < 12 && months2 === monthsOf2(stated) && periodKey(named) !== periodKey(stated);
  }
  function monthsOf2({ start, end }) {
    return (end.year - start.year) * 12 + end.month - start.month + 1;
  }
  function periodProblem(source) {
    var _a, _b;
    const { tab, period, linesAbove, header } = source;
    const named = periodOfTab(tab, period);
    if (named === null || period === null || !areRivals(named, period)) return null;
    const line = linesAbove.find(({ text }) => parsePeriod(text) !== null);
    const place = { tab, row: (_a = line == null ? void 0 : line.row) != null ? _a : header.first, column: (_b = line == null ? void 0 : line.column) != null ? _b : 0 };
    return { kind: "periodContradicted", place, stated: period.label, named: named.label };
  }
  function timeOf({ period, tab }) {
    const months2 = monthsIn(tab);
    return period != null ? period : months2 && periodOfMonths(1, months2.first, months2.last);
  }
  function areOfSeveralPeriods(members) {
    if (members.length < 2) return false;
    const times2 = members.map(timeOf);
    const keys = new Set(times2.flatMap((time) => time === null ? [] : [periodKey(time)]));
    return keys.size === members.length;
  }
  function inTime(members) {
    return [...members].sort(byTime);
  }
  function byTime(a, b) {
    const [first, second] = [timeOf(a), timeOf(b)];
    if (first === null || second === null) return 0;
    return compareDates(first.end, second.end) || compareDates(second.start, first.start);
  }
  function isLater(part, than) {
    return byTime(part, than) > 0;
  }
  function familyKey({ table, columns }) {
    const label = foldText(withoutPeriod(columns.label));
    const layout = label === "" ? [table.unitColumn, columns.resultColumn, columns.rateColumn] : [];
    return JSON.stringify([label, columns.measure, columns.target.kind, ...layout]);
  }
  function coveredBy2(parts) {
    const [first] = parts;
    const last = parts[parts.length - 1];
    if (!(first == null ? void 0 : first.period) || !(last == null ? void 0 : last.period)) return null;
    return periodBetween(first.period.start, last.period.end);
  }
  function nonEmpty(items) {
    const [first, ...others] = items;
    return first === void 0 ? null : [first, ...others];
  }

  // src/core/survey/workbook-period.ts
  function latestPeriod(periods) {
    let latest = null;
    for (const period of periods) {
      if (period && (!latest || compareDates(period.end, latest.end) > 0)) latest = period;
    }
    return latest;
  }
  function asOfDate(period, today) {
    return period && compareDates(period.end, today) < 0 ? period.end : today;
  }

  // src/core/survey/forms.ts
  var FORMS = "Các đơn vị";
  function proposeForms(forms) {
    const keys = /* @__PURE__ */ new Set();
    return familiesOf(forms).map((parts) => {
      var _a;
      const [{ form, row }] = parts;
      const label = commonName(parts);
      const plain = indicatorKey(FORMS, label);
      const key = keys.has(plain) ? `${plain} (${(_a = row.measure) != null ? _a : ""})` : plain;
      keys.add(key);
      return {
        key,
        label,
        tab: form.tab,
        title: form.title,
        period: latestPeriod(parts.map((part) => part.period)),
        measure: measureOf(parts),
        direction: directionByName(label),
        target: { kind: "column", column: form.targetColumn },
        sources: parts.map((part) => part.form),
        single: null,
        calculations: (units2) => {
          const plan = planOf(parts, { units: units2, setting: null });
          return plan === null ? WAYS_OF_ROWS : waysOfPeriods(plan.how);
        },
        judge: (context) => judgeForms(parts, context)
      };
    });
  }
  function familiesOf(forms) {
    var _a;
    const all = forms.flatMap((form) => {
      const { tab, targetTime, resultTime } = form;
      const times2 = { targetTime, resultTime };
      const period = ownPeriod(form);
      return form.rows.map((row) => {
        const cumulative2 = form.cumulative || isPercent(row.measure);
        return { tab, period, cumulative: cumulative2, times: times2, form, row };
      });
    });
    const parts = withTabPeriods(all, ({ row }) => indicatorNameKey(row.name));
    const measuresOf2 = /* @__PURE__ */ new Map();
    for (const { row } of parts) {
      const key = indicatorNameKey(row.name);
      const known = (_a = measuresOf2.get(key)) != null ? _a : /* @__PURE__ */ new Set();
      if (row.measure !== null) known.add(measureKind(row.measure));
      measuresOf2.set(key, known);
    }
    const families = groupBy(parts, ({ row }) => {
      var _a2, _b, _c;
      const name = indicatorNameKey(row.name);
      const several = ((_b = (_a2 = measuresOf2.get(name)) == null ? void 0 : _a2.size) != null ? _b : 0) > 1;
      return several ? JSON.stringify([name, measureKind((_c = row.measure) != null ? _c : "")]) : name;
    });
    return [...families.values()];
  }
  function measureKind(measure) {
    return isMoney(measure) ? "đồng" : foldText(measure);
  }
  function measureOf(parts) {
    var _a, _b;
    return (_b = (_a = parts.find(({ row }) => row.measure !== null)) == null ? void 0 : _a.row.measure) != null ? _b : null;
  }
  function commonName(parts) {
    var _a, _b, _c;
    const counts = /* @__PURE__ */ new Map();
    for (const { row } of parts) counts.set(row.name, ((_a = counts.get(row.name)) != null ? _a : 0) + 1);
    const most2 = Math.max(...counts.values());
    return (_c = (_b = [...counts].find(([, count]) => count === most2)) == null ? void 0 : _b[0]) != null ? _c : "";
  }
  function judgeForms(parts, context) {
    var _a, _b, _c;
    const [{ form }] = parts;
    const { key, name, label, setting, units: units2 } = context;
    const measure = (_a = setting == null ? void 0 : setting.measure) != null ? _a : measureOf(parts);
    const target = ownTarget(targetOf({ kind: "column", column: form.targetColumn }, { measure, context }));
    const plan = planOf(parts, context);
    const period = plan === null ? latestPeriod(parts.map((part) => part.period)) : plan.period;
    const times2 = plan === null ? latestTimes(parts, period) : timesTogether(plan);
    const judging = judgingFor(target, { period, ...times2 }, context);
    const partsOf2 = groupBy((_b = plan == null ? void 0 : plan.used) != null ? _b : parts, (part) => units2.unitOfForm.get(part.form));
    const adds = plan !== null || (setting == null ? void 0 : setting.calculation) === "addRows";
    const read = units2.directory.units.map((unit) => {
      var _a2, _b2, _c2;
      const own = (_a2 = partsOf2.get(unit)) != null ? _a2 : [];
      const figures = own.map((part) => figuresOf(part, { measure, context }));
      const names = own.map((part) => part.form.unit.name);
      const addsOwn = adds || meetByMerger(names, (_b2 = units2.listed.get(unit.index)) != null ? _b2 : {});
      const counted = addsOwn ? figures : figures.slice(0, 1);
      const targets = (plan == null ? void 0 : plan.how) === "addResults" ? counted.slice(-1) : counted;
      const layers = layersOf(target, () => addFigures(targets.map((one) => one.target)));
      return {
        unit,
        target: own.length === 0 ? (_c2 = assignedTo(unit.index, target)) != null ? _c2 : NO_FIGURE : targetFor(unit.index, layers),
        result: addFigures(counted.map((one) => one.result)),
        rows: own.slice(0, addsOwn ? 1 : own.length).map(({ row }) => row.row)
      };
    });
    const measures = withAskedMarks(read).map(({ unit, ...own }) => judgeMeasure(unit, judging, own));
    const rows = new Map(
      [...groupBy(parts, (part) => part.form)].map(([own, rowsOf3]) => [own, rowsOf3.map(({ row }) => row)])
    );
    const money = measure !== null && isMoney(measure);
    const origin = { kind: "forms", rows, how: (_c = plan == null ? void 0 : plan.how) != null ? _c : null };
    return { ...judging, key, name, label, measure, money, origin, measures };
  }
  function latestTimes(parts, period) {
    var _a;
    const [first] = parts;
    const latest = parts.filter(
      (part) => part.period === period || keyOfPeriod(part) === (period && periodKey(period))
    );
    const telling2 = latest.find(({ times: times2 }) => times2.targetTime !== null || times2.resultTime !== null);
    return ((_a = telling2 != null ? telling2 : latest[0]) != null ? _a : first).times;
  }
  function planOf(parts, { units: units2, setting }) {
    var _a;
    const known = parts.filter(({ form }) => units2.unitOfForm.has(form));
    const perUnit = groupBy(known, ({ form }) => units2.unitOfForm.get(form));
    if (![...perUnit.values()].some(areOfSeveralPeriods)) return null;
    const perPeriod = new Map(inTime(parts).map((part) => [keyOfPeriod(part), part]));
    const [first = parts[0], ...others] = perPeriod.values();
    const { how, used, period } = planSeries([first, ...others], (_a = setting == null ? void 0 : setting.calculation) != null ? _a : null);
    const periods = new Set(used.map(keyOfPeriod));
    return { how, used: parts.filter((part) => periods.has(keyOfPeriod(part))), period };
  }
  function keyOfPeriod({ period, tab }) {
    return period === null ? tab : periodKey(period);
  }
  function figuresOf({ form, row }, asked) {
    var _a;
    const cells = cellsOf(asked.context, form.tab);
    const own = exponentOfMeasure((_a = row.measure) != null ? _a : asked.measure);
    const scale = 10 ** (own - exponentOfMeasure(asked.measure));
    const at = (column) => {
      var _a2;
      const figure2 = figureIn(cells, { tab: form.tab, row: row.row, column }, (_a2 = row.measure) != null ? _a2 : asked.measure);
      return scaleFigure(figure2, scale);
    };
    return inMeasure({ target: at(form.targetColumn), result: at(form.resultColumn) }, asked.measure);
  }
  function formSources(indicators, units2) {
    var _a;
    const judged = /* @__PURE__ */ new Map();
    for (const indicator of indicators) {
      if (indicator.origin.kind !== "forms") continue;
      for (const [form, rows] of indicator.origin.rows) {
        const unit = units2.unitOfForm.get(form);
        const measure = unit && indicator.measures[unit.index];
        if (!measure) continue;
        const known = (_a = judged.get(form)) != null ? _a : [];
        known.push(...rows.map((row) => ({ row, indicator, measure: { ...measure, rows: [row.row] } })));
        judged.set(form, known);
      }
    }
    return [...judged].flatMap(([form, rows]) => {
      const used = new Set(rows.map(({ row }) => row));
      const table = formTable({ ...form, rows: form.rows.filter((row) => used.has(row)) });
      const [columns] = table.indicators;
      if (!columns) return [];
      const ways = groupBy(rows, ({ indicator }) => JSON.stringify(judgingOf(indicator)));
      return [...ways.values()].map((alike) => {
        const measures = alike.map(({ measure }) => measure);
        return { ...judgingOf(alike[0].indicator), name: form.unit.name, table, columns, measures };
      });
    });
  }

  // src/core/log/tally.ts
  var UNCUT = { due: null, today: { year: 9999, month: 12, day: 31 } };
  function tallyLog(grid, log, { indicator, period, cut: cut2, rowsOfUnit }) {
    const rows = new Map(log.rows.map((row) => [row.row, row]));
    const asked = log.dateColumn === null ? null : period;
    const tallies = /* @__PURE__ */ new Map();
    for (const [unit, numbers] of rowsOfUnit) {
      const own = numbers.flatMap((number) => {
        var _a;
        return (_a = rows.get(number)) != null ? _a : [];
      });
      const placed = own.map((row) => ({ row, place: placeIn(row, asked, cut2) }));
      const rowsAt = (at) => placed.flatMap(({ row, place }) => place === at ? [row] : []);
      tallies.set(unit, {
        ...tallyRows(grid, log, { indicator, rows: rowsAt("counted") }),
        outside: rowsAt("outside").length,
        late: rowsAt("late").length,
        toCome: rowsAt("toCome").length,
        undated: rowsAt("undated").length
      });
    }
    return tallies;
  }
  function placeIn({ date }, asked, cut2 = UNCUT) {
    if (asked === null) return "counted";
    return date === null ? "undated" : placeOf(date, asked, cut2);
  }
  function tallyRows(grid, { tab, unitColumn }, { indicator, rows }) {
    const { amountColumn } = indicator;
    if (amountColumn === null) {
      const places2 = rows.map(({ row }) => ({ tab, row, column: unitColumn }));
      return { reading: { kind: "number", value: rows.length }, places: places2, unreadable: 0, blank: 0 };
    }
    const exponent = exponentOfMeasure(indicator.measure);
    const places = [];
    const values = [];
    const failed = [];
    let blank = 0;
    for (const { row } of rows) {
      const amount = readAmount(cellAt(grid, row, amountColumn), exponent);
      if (amount.kind === "none") blank += 1;
      else places.push({ tab, row, column: amountColumn });
      if (amount.kind === "number") values.push(amount.value);
      if (amount.kind === "unreadable") failed.push(amount.text);
    }
    const [text] = failed;
    const reading = text === void 0 ? { kind: "number", value: addExact(values) } : { kind: "unreadable", text };
    return { reading, places, unreadable: failed.length, blank };
  }
  function readAmount(cell2, exponent) {
    const reading = parseNumberIn(cell2, exponent);
    switch (reading.kind) {
      case "number":
        return reading;
      case "ambiguous":
      case "error":
      case "unreadable":
        return { kind: "unreadable", text: reading.text };
      default:
        return { kind: "none" };
    }
  }

  // src/core/log/problems.ts
  function logProblems(grid, log, period) {
    const { unitColumn, dateColumn, rows } = log;
    const named = rows.filter(({ name }) => name !== "");
    const found2 = [
      problem(log, "logRowsWithoutUnit", { column: unitColumn, rows: rows.filter(({ name }) => name === "") })
    ];
    const dated = dateColumn !== null && period !== null;
    if (dated) {
      const undated = named.filter(({ date }) => date === null);
      const outside = named.filter(({ date }) => date !== null && !isInPeriod(date, period));
      found2.push(problem(log, "logDatesUnreadable", { column: dateColumn, rows: undated }));
      found2.push(problem(log, "logRowsOutsidePeriod", { column: dateColumn, rows: outside }));
    }
    const within = dated ? named.filter(({ date }) => date !== null && isInPeriod(date, period)) : named;
    for (const { amountColumn: column, measure } of log.indicators) {
      if (column === null) continue;
      const exponent = exponentOfMeasure(measure);
      const unreadable2 = within.filter(
        ({ row }) => readAmount(cellAt(grid, row, column), exponent).kind === "unreadable"
      );
      found2.push(problem(log, "logAmountsUnreadable", { column, rows: unreadable2 }));
    }
    return found2.flatMap((one) => one != null ? one : []);
  }
  function problem({ tab }, kind, { column, rows }) {
    const [first] = rows;
    if (first === void 0) return null;
    return { kind, place: { tab, row: first.row, column }, rows: rows.map(({ row }) => row) };
  }

  // src/core/target/who-has-it.ts
  function unitsWithTarget(own, candidates2) {
    const { directory, listed: listed4, told } = candidates2;
    const unions = directory.units.filter((unit) => tierOf(unit, candidates2) !== null);
    const ownUnits = directory.units.filter(({ index }) => own.has(index));
    const withOwn = (more2) => /* @__PURE__ */ new Set([...own, ...more2]);
    if (unions.length > 0) {
      const ownTiers = new Set(ownUnits.flatMap((unit) => {
        var _a;
        return (_a = tierOf(unit, candidates2)) != null ? _a : [];
      }));
      if (ownTiers.size === 0) return { who: "inSource", units: own };
      const isMeant = meantTiers(ownTiers);
      const meant = unions.filter((unit) => isMeant(tierOf(unit, candidates2)));
      const inDirectory = meant.filter(({ index }) => listed4.size === 0 || listed4.has(index));
      return { who: "unions", units: withOwn(inDirectory.map(({ index }) => index)) };
    }
    const nouns = sharedNouns(ownUnits);
    if (nouns !== null) {
      const alike = directory.units.filter((unit) => nouns.has(nounOf(unit)));
      return { who: "alike", units: withOwn(alike.map(({ index }) => index)) };
    }
    const companions = told.filter((units2) => {
      const both = [...own].filter((unit) => units2.has(unit)).length;
      return both * 2 > own.size;
    });
    return { who: "alike", units: withOwn(companions.flatMap((units2) => [...units2])) };
  }
  var UNION = /^(?:CĐ(?:CS)?|Công đoàn)(?=[\s.])/i;
  function tierOf(unit, { directory, listed: listed4 }) {
    const { index, name, kind } = unit;
    const isOffice = directory.groups.some((group) => group.name === unit.group && !group.union);
    if (isOffice || kind === "office") return null;
    if (kind === "sector") return "sector";
    const { level, bare } = parseUnitName(name);
    if (kind === "district") return COMMUNE_LEVELS.has(level != null ? level : "") ? "commune" : "district";
    if (UNION.test(name)) return "base";
    const hasUnions = directory.units.some((other) => other.kind === "district" || other.kind === "sector");
    return hasUnions && bare && listed4.has(index) ? "district" : null;
  }
  function meantTiers(own) {
    if (own.size === 1 && own.has("base")) return (tier) => tier === "base";
    const tellsPlaces = own.has("district") || own.has("commune");
    return (tier) => {
      if (tier === null) return false;
      if (tier === "base") return own.has(tier);
      return tier === "sector" || own.has(tier) || !tellsPlaces;
    };
  }
  function sharedNouns(units2) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const unit of units2) counts.set(nounOf(unit), ((_a = counts.get(nounOf(unit))) != null ? _a : 0) + 1);
    const shared = counts.size > 0 && [...counts].every(([noun, count]) => noun !== "" && count > 1);
    return shared ? new Set(counts.keys()) : null;
  }
  function nounOf({ name }) {
    var _a;
    return (_a = parseUnitName(name).words[0]) != null ? _a : "";
  }

  // src/core/survey/logs.ts
  var LOGS = "Các sổ";
  function proposeLogs(logs) {
    return familiesOf2(logs).map((parts) => {
      const [{ log, columns }] = parts;
      const isSeries = parts.length > 1;
      const adds = parts.some((part) => part.columns.amountColumn !== null);
      const label = isSeries ? withoutPeriod(columns.label) || columns.label : columns.label;
      return {
        key: isSeries ? indicatorKey(LOGS, label) : columns.key,
        label,
        tab: log.tab,
        title: log.title,
        period: latestPeriod(parts.map((part) => part.stated)),
        measure: columns.measure,
        direction: directionByName(label, [log.title]),
        target: columns.target,
        sources: parts.map((part) => part.log),
        single: null,
        calculations: () => adds ? ["sum", "count", "unused"] : ["count", "unused"],
        judge: (context) => judgeLogs(parts, context)
      };
    });
  }
  function statedPeriod(log) {
    var _a;
    return (_a = log.period) != null ? _a : periodOfTab(log.tab, null);
  }
  function problemsOfLogs(logs, context) {
    return logs.flatMap(
      (log) => {
        var _a;
        return logProblems((_a = context.grids.get(log.tab)) != null ? _a : [], log, countedPeriod(log, context));
      }
    );
  }
  function familiesOf2(logs) {
    const parts = logs.flatMap(
      (log) => log.indicators.map((columns) => ({ log, columns, stated: statedPeriod(log) }))
    );
    const seriesOf = (members) => {
      const periods = new Set(members.flatMap(({ stated }) => stated === null ? [] : [periodKey(stated)]));
      return periods.size === members.length ? members : [];
    };
    return inFamilies(parts, { kindOf: kindOf2, seriesOf });
  }
  function kindOf2({ columns }) {
    return JSON.stringify([
      foldText(withoutPeriod(columns.label)),
      columns.measure,
      columns.amountColumn === null
    ]);
  }
  function countedPeriod(log, { period }) {
    const stated = statedPeriod(log);
    if (stated !== null || log.dateColumn === null) return stated;
    const shared = period !== null && log.rows.some(({ date }) => date !== null && isInPeriod(date, period));
    return shared ? period : logPeriod(log);
  }
  function judgeLogs(all, context) {
    var _a;
    const { key, name, label, setting, units: units2 } = context;
    const used = ofLatestYear(all).map((part) => ({ ...part, columns: columnsOf(part, setting) }));
    const [first = all[0]] = used;
    const target = targetOf(first.columns.target, { measure: first.columns.measure, context });
    const layers = layersOf(target, () => null);
    const period = coveredBy3(used.map(({ log }) => countedPeriod(log, context)));
    const judging = judgingFor(
      target,
      { period, targetTime: first.columns.targetTime, resultTime: null },
      context
    );
    const cut2 = { due: judging.timing.lastDay, today: context.today };
    const tallies = used.map((part) => tallyPart(part, { ...context, cut: cut2 }));
    const told = new Set(tallies.flatMap(({ tally }) => [...tally.keys()]));
    const { who, units: having } = unitsWithTarget(told, candidatesOf(units2));
    const own = ownTarget(target);
    const isCommon = own.kind !== "none" && own.kind !== "column";
    const isAssigned = (unit) => {
      var _a2, _b;
      return ((_b = (_a2 = assignedTo(unit, target)) == null ? void 0 : _a2.reading.kind) != null ? _b : "blank") !== "blank";
    };
    const measures = units2.directory.units.map((unit) => {
      var _a2, _b, _c;
      const own2 = tallies.flatMap(({ tally }) => {
        var _a3;
        return (_a3 = tally.get(unit.index)) != null ? _a3 : [];
      });
      const isTold = own2.length > 0;
      const hasIt = isAssigned(unit.index) || isCommon && having.has(unit.index);
      const listed4 = isTold || judging.blankIsZero || hasIt;
      return judgeMeasure(unit, judging, {
        target: listed4 ? targetFor(unit.index, layers) : NO_FIGURE,
        result: listed4 && !isTold ? constantFigure(0) : addFigures(own2.map(figureOf2)),
        rows: listed4 ? [(_c = (_b = (_a2 = own2[0]) == null ? void 0 : _a2.places[0]) == null ? void 0 : _b.row) != null ? _c : first.log.header.last] : []
      });
    });
    const { measure, money } = first.columns;
    const origin = {
      kind: "logs",
      logs: tallies.map(({ count }) => count),
      who: isCommon ? who : "inSource"
    };
    return { ...judging, key, name, label, measure: (_a = setting == null ? void 0 : setting.measure) != null ? _a : measure, money, origin, measures };
  }
  function candidatesOf({ directory, listed: listed4, rowsIn, rowsInLog }) {
    const told = [...rowsIn.values(), ...rowsInLog.values()].map((rows) => new Set(rows.keys()));
    return { directory, listed: listed4, told };
  }
  function ofLatestYear(parts) {
    const latest = Math.max(...parts.map(({ stated }) => {
      var _a;
      return (_a = stated == null ? void 0 : stated.end.year) != null ? _a : 0;
    }));
    return parts.filter(({ stated }) => {
      var _a;
      return ((_a = stated == null ? void 0 : stated.end.year) != null ? _a : 0) === latest;
    });
  }
  function columnsOf({ columns }, setting) {
    return (setting == null ? void 0 : setting.calculation) === "count" ? { ...columns, amountColumn: null, measure: null, money: false } : columns;
  }
  function tallyPart({ log, columns }, context) {
    var _a, _b;
    const period = countedPeriod(log, context);
    const rowsOfUnit = (_a = context.units.rowsInLog.get(log)) != null ? _a : /* @__PURE__ */ new Map();
    const grid = (_b = context.grids.get(log.tab)) != null ? _b : [];
    const tally = tallyLog(grid, log, { indicator: columns, period, cut: context.cut, rowsOfUnit });
    const sum = (of) => [...tally.values()].reduce((total, one) => total + of(one), 0);
    const left = {
      outside: sum((one) => one.outside),
      undated: sum((one) => one.undated),
      late: sum((one) => one.late),
      toCome: sum((one) => one.toCome)
    };
    const missing = left.outside + left.undated + left.late + left.toCome;
    const rows = [...rowsOfUnit.values()].reduce((total, own) => total + own.length, 0);
    return { count: { log, columns, period, counted: rows - missing, ...left }, tally };
  }
  function figureOf2({ reading, places, blank, undated }) {
    const typed = reading.kind === "number" ? reading.value : reading.kind === "unreadable" ? reading.text : "";
    return { reading, typed, places, missing: blank + undated };
  }
  function coveredBy3(periods) {
    const known = periods.flatMap((period) => period != null ? period : []);
    const [first] = known;
    if (first === void 0) return null;
    const start = known.reduce(
      (least, { start: own }) => compareDates(own, least) < 0 ? own : least,
      first.start
    );
    const end = known.reduce((most2, { end: own }) => compareDates(own, most2) > 0 ? own : most2, first.end);
    return known.length === 1 ? first : periodBetween(start, end);
  }

  // src/core/claim/claim-list.ts
  var CLAIM_KINDS = {
    result: "Tổng kết quả",
    target: "Tổng kế hoạch",
    rate: "Tỷ lệ chung",
    met: "Số đơn vị đạt",
    below: "Số đơn vị chưa đạt",
    shortfall: "Còn thiếu"
  };
  var CLAIM_KIND_KEYS = [
    "result",
    "target",
    "rate",
    "met",
    "below",
    "shortfall"
  ];
  var HEADINGS = {
    text: ["noi dung", "cau van", "trich"],
    figure: ["so lieu neu", "con so", "so lieu"],
    reference: ["doi chieu voi", "chi tieu"],
    unit: ["don vi"],
    kind: ["loai"]
  };
  var TELLING2 = /* @__PURE__ */ new Set(["so lieu neu", "doi chieu voi"]);
  var OF_TABLES = /^(?:ke hoach|kh|thuc hien|th|ket qua|kq|ty le|ti le|%)(?: |$)/;
  var ROWS_SEARCHED = 20;
  function readClaimList({ name, values }) {
    var _a;
    for (let row = 0; row < Math.min(ROWS_SEARCHED, values.length); row += 1) {
      const headings = ((_a = values[row]) != null ? _a : []).map(headingOf);
      const columns = findColumns(headings);
      if (columns === null) continue;
      const claims = readRows(name, values, { from: row + 1, columns });
      const telling2 = headings.some((heading) => TELLING2.has(heading));
      if (telling2 || !headings.some((heading) => OF_TABLES.test(heading)) && namesIndicators(claims))
        return claims;
    }
    return null;
  }
  function headingOf(cell2) {
    if (typeof cell2 !== "string" || cell2.length > 40) return "";
    return foldText(cell2).replace(/[\s:.*]+$/, "");
  }
  function findColumns(headings) {
    const columns = /* @__PURE__ */ new Map();
    for (const part of ["text", "figure", "reference", "unit", "kind"]) {
      const heading = HEADINGS[part].find((words) => headings.includes(words));
      if (heading !== void 0) columns.set(part, headings.indexOf(heading));
    }
    return ["text", "figure", "reference"].every((part) => columns.has(part)) ? columns : null;
  }
  function readRows(tab, values, { from, columns }) {
    var _a;
    const column = (_a = columns.get("figure")) != null ? _a : 0;
    return values.slice(from).flatMap((_, index) => {
      const row = from + index;
      const textAt2 = (part) => {
        const at = columns.get(part);
        return at === void 0 ? "" : textOf3(cellAt(values, row, at));
      };
      const typed = cellAt(values, row, column);
      const figure2 = typeof typed === "string" ? cleanText(typed) : typed;
      const claim2 = { tab, row, column, figure: figure2, text: textAt2("text"), reference: textAt2("reference") };
      const isClaim2 = figure2 !== "" || claim2.text !== "" && claim2.reference !== "";
      return isClaim2 ? [{ ...claim2, unit: textAt2("unit"), kind: textAt2("kind") }] : [];
    });
  }
  function textOf3(cell2) {
    return typeof cell2 === "object" ? formatDate(cell2) : cleanText(String(cell2));
  }
  function namesIndicators(claims) {
    const references = claims.map(({ reference }) => reference).filter((reference) => reference !== "");
    return references.length > 0 && references.every((reference) => parseNumber(reference).kind === "unreadable");
  }

  // src/core/tab/title-words.ts
  var TITLE_BEGINNINGS = phrases(
    "biểu|biểu số|biểu mẫu|biểu tổng hợp|bảng|bảng tổng hợp|danh sách|tổng hợp|báo cáo|thống kê|kết quả",
    "kết quả thực hiện|công tác|tình hình|tình hình thực hiện|tiến độ|phụ lục|số liệu|theo dõi",
    "tiến độ thực hiện|bảng theo dõi|bảng kê|kế hoạch và kết quả|chỉ tiêu|các chỉ tiêu|thực hiện",
    "kết quả công tác|chỉ tiêu và kết quả|sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|nhật ký|nhật ký theo dõi"
  );
  var REFERENCE_BEGINNINGS = phrases(
    "cộng hòa xã hội|độc lập|mẫu số|mẫu|biểu số|phụ lục|kèm theo|ban hành|căn cứ|theo|số|ĐVT|đơn vị tính",
    "đơn vị|tính từ|tính đến|ngày|kỳ|từ ngày|tháng|quý|năm|đến ngày|kính gửi|nguồn|lưu ý|ghi chú|số liệu đến",
    "số liệu tính"
  );
  var ISSUER_BEGINNINGS = phrases(
    "liên đoàn lao động|LĐLĐ|công đoàn|ủy ban nhân dân|UBND|sở|tỉnh|huyện|xã|phòng|trường|trung tâm",
    "tổng công ty|công ty|ban chấp hành|đảng bộ|huyện ủy|tỉnh ủy|bộ|chi cục|cục|tập đoàn|chi nhánh|bệnh viện",
    "tổng liên đoàn|ban|trạm"
  );

  // src/core/tab/title.ts
  var LONGEST_TITLE = 250;
  var PERIOD = / ?(?:trong )?(?:(?:\d{1,2}|ba|sáu|chín) th[aá]ng(?: (?:đầu|dau|cuối|cuoi))?(?: n[aă]m(?: học| hoc)?)?(?: \d{4})?|(?:th[aá]ng|qu[yý]) (?:\d{1,2}|[ivx]+)(?: ?[/.,-]? ?(?:n[aă]m )?\d{4})?|n[aă]m(?: học| hoc)? \d{4}(?: ?[-–] ?\d{4})?|giai đoạn \d{4} ?[-–] ?\d{4})/gi;
  var TAIL2 = / ?(?:\(|tính đến|tính từ|đến ngày|từ ngày|đến hết).*$/i;
  var EDGES = /^[\s\-–:,.;/]+|[\s\-–:,.;/]+$/g;
  var SYLLABLE3 = /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
  function pickTitle(lines) {
    var _a, _b;
    let best = null;
    for (const { text } of lines) {
      const title = cleanTitle(text);
      const score = title === "" ? 0 : scoreOf(text);
      if (score > ((_a = best == null ? void 0 : best.score) != null ? _a : 0)) best = { score, title };
    }
    return (_b = best == null ? void 0 : best.title) != null ? _b : null;
  }
  function beginsAsTitle(text) {
    return scoreOf(text) >= 4;
  }
  function cleanTitle(text) {
    let rest = withoutPeriod2(withoutNumber(cleanText(text.slice(0, 1e3))));
    for (let content = readWords(rest); ; content = readWords(rest)) {
      const taken = longestAt(content.words, 0, TITLE_BEGINNINGS);
      const last = content.words[taken - 1];
      if (last === void 0) break;
      rest = content.text.slice(last.end).replace(/^[\s.:]*(?:số )?\d+[\s.:]*/i, " ");
    }
    rest = rest.replace(EDGES, "");
    if (!/[A-Za-z\u00c0-\u1ef9]/.test(rest)) return "";
    return asSentence(rest);
  }
  function asSentence(text) {
    const trimmed3 = text.replace(EDGES, "");
    const sentence = isCapitals(trimmed3) ? lowerCase(trimmed3) : trimmed3;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  function withoutPeriod2(text) {
    return text.replace(TAIL2, "").replace(PERIOD, " ").replace(/ +/g, " ");
  }
  function withoutNumber(text) {
    const { numbering, rest } = splitNumbering(text);
    if (numbering === null || numbering.level > 2) return text;
    const title = isCapitals(rest) || longestAt(readWords(rest).words, 0, TITLE_BEGINNINGS) > 0 && parsePeriod(rest) !== null;
    return title ? rest : text;
  }
  function scoreOf(line) {
    const text = withoutNumber(line);
    if (text.length > LONGEST_TITLE || /^[-–+*(•\d]/.test(text)) return 0;
    const { words } = readWords(text);
    if (longestAt(words, 0, TITLE_BEGINNINGS) > 0 && cleanTitle(text) !== "") return isCapitals(text) ? 5 : 4;
    if (longestAt(words, 0, REFERENCE_BEGINNINGS) > 0 || /, ?ngày .*\d/i.test(text)) return 0;
    if (longestAt(words, 0, ISSUER_BEGINNINGS) > 0) return 1;
    return isCapitals(text) ? 3 : 2;
  }
  function isCapitals(text) {
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }
  function lowerCase(text) {
    return text.replace(
      /[^\s,.;:()/&-]+/g,
      (word) => word.length > 1 && !SYLLABLE3.test(foldText(word)) ? word : word.toLowerCase()
    );
  }

  // src/core/tab/unit-header.ts
  var LIKELY_NOUNS = phrases(UNIT_NOUNS, LIKELY_UNIT_NOUNS);
  var COMPANIONS2 = phrases(COMPANION_UNIT_NOUNS, UNIT_NOUNS);
  var NAME2 = phrases("tên|tên các|danh sách|danh sách các");
  var BEGINNINGS = phrases(COMPANIONS2, NAME2);
  var WORDS_OF_UNITS = lazy(() => {
    const all = phrases(COMPANIONS2, UNIT_NOUN_LEVELS, "và").list();
    return new Set(all.flatMap((phrase) => phrase.map(({ base }) => base)));
  });
  var BETWEEN_NOUNS = /[/,;&+-]| và /;
  var BETWEEN_NOUNS_OR_LINES = /[/,;&+\r\n-]| và /;
  var LONGEST_UNIT_HEADER = 60;
  function isUnitHeader(text) {
    const first = firstBase(text);
    if (text.length > LONGEST_UNIT_HEADER || !BEGINNINGS.firsts().has(first)) return false;
    if (!NAME2.firsts().has(first) && !hasOnlyBases(text, WORDS_OF_UNITS())) return false;
    if (text.trimEnd().endsWith(":")) return false;
    const plain = text.replace(/\([^()]*\)?/g, " ");
    const { words } = readWords(plain);
    const lead2 = longestAt(words, 0, NAME2);
    if (lead2 > 0 && longestAt(words, lead2, COMPANIONS2) > 0) return true;
    return listsUnitNouns(plain.split(BETWEEN_NOUNS)) || listsUnitNouns(plain.split(BETWEEN_NOUNS_OR_LINES));
  }
  function beginsAsUnitHeader(text) {
    if (text.length > LONGEST_UNIT_HEADER || text.includes("(")) return false;
    return longestAt(readWords(text).words, 0, LIKELY_NOUNS) > 0 && !isUnitName(text);
  }
  function listsUnitNouns(texts) {
    const parts = texts.map((text) => readWords(text).words).filter((part) => part.length > 0);
    const nouns = parts.filter((part) => isOneOf(part, UNIT_NOUNS)).length;
    return nouns > 0 && parts.every((part) => isOneOf(part, COMPANIONS2));
  }
  function isOneOf(words, nouns) {
    const noun = longestAt(words, 0, nouns);
    return noun > 0 && (noun === words.length || noun + longestAt(words, noun, UNIT_NOUN_LEVELS) === words.length);
  }
  function isUnitName(text) {
    const { text: clean, words } = readWords(text);
    const noun = longestAt(words, 0, COMPANIONS2);
    return noun > 0 && clean !== clean.toUpperCase() && words.slice(noun).some(({ start }) => clean.charAt(start) !== clean.charAt(start).toLowerCase());
  }

  // src/core/form/row-measure.ts
  var ROW_MEASURES = phrases(
    MEASURE_WORDS,
    MONEY_WORDS,
    "%|CĐCS|tổ|đơn vị|xã|thôn|trường|lần|đợt|năm|tháng|ngày|bộ|cặp|quỹ|tổ chức|đảng viên|học viên|giáo viên",
    "khách|cơ sở|doanh nghiệp|giải|bài viết|kg/người|tạ/ha|tấn/ha|triệu đồng/người|tr.đ/người|triệu USD|USD",
    "giường/vạn dân|‰|lượt khách|số người|số lượng|hợp đồng|thẻ|chi bộ|hội viên|gia đình|nhà|căn"
  );
  var BRACKETS2 = /^(.*\S)\s*\(\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,40})\)$/i;
  var DITTO2 = /^(?:["”“″〃']+|-?\s*(?:nt|như trên)\s*-?)$/i;
  function isMeasureText(text) {
    return isWhole2(readWords(text).words, ROW_MEASURES);
  }
  function isDitto2(text) {
    return DITTO2.test(text);
  }
  function splitMeasure(name) {
    var _a, _b;
    const found2 = name.length > 300 || !name.endsWith(")") ? null : BRACKETS2.exec(name);
    const measure = cleanText((_a = found2 == null ? void 0 : found2[2]) != null ? _a : "");
    return found2 === null || !isMeasureText(measure) ? { name, measure: null } : { name: (_b = found2[1]) != null ? _b : name, measure };
  }

  // src/core/form/unit-words.ts
  var UNIT_BEGINNINGS = phrases(
    "THCS|THPT|MN|PTDTNT|PTDTBT|TTGDTX|TTYT|TYT|BV|BVĐK|PGD|VP|văn phòng|TP|TX|UBND|ủy ban nhân dân|LĐLĐ|CĐCS",
    "CĐ|công an|BHXH|ban chỉ huy|hội đồng|đảng bộ|huyện đoàn|đoàn|hội LHPN|hội nông dân|hội phụ nữ|tập đoàn",
    "tổng công ty|cục|bộ|viện|học viện|mầm non|tiểu học|nông trường|kho bạc|phường|thị trấn|thị xã|thành phố",
    "quận|thôn|xóm|khoa|đội|cửa hàng|nhà máy|xí nghiệp|hợp tác xã|HTX|chi bộ|chi đoàn|chi hội|liên đội",
    "điện lực|bưu điện"
  );
  var NO_UNIT_PHRASES = phrases(
    "xã hội|xã hội hóa|ban hành|tổ chức thực hiện|sở hữu|hội nghị|hội thi|đội ngũ|tổ công tác|đoàn viên",
    "hội viên|bộ chỉ tiêu|bộ tiêu chí|ban chấp hành|bản sao"
  );
  var CAPITAL_WORDS = phrases(
    "tiểu học|mầm non|mẫu giáo|giáo dục|đào tạo|tài chính|nội vụ|y tế|viên chức|nông nghiệp|công thương",
    "tư pháp|giao thông|khoa học|tài nguyên|môi trường"
  );
  var SMALL_WORDS = phrases(
    "trung học cơ sở|trung học phổ thông|phổ thông|dân tộc nội trú|dân tộc bán trú|đa khoa|cổ phần",
    "trách nhiệm hữu hạn|một thành viên|khu vực|ngành|tỉnh|thành phố|thị xã|liên đoàn lao động|ủy ban nhân dân",
    "ban chấp hành|hội liên hiệp phụ nữ|thương mại|dịch vụ|và|của|công nghiệp|đầu tư|phát triển|xây dựng",
    "sản xuất|chuyên nghiệp|dự phòng|kiểm soát bệnh tật|giáo dục thường xuyên|văn hóa|thông tin|thể thao",
    "khu công nghiệp|tổng công ty|tập đoàn|cục|bộ|viện|đảng bộ|công an|chi nhánh|cấp|nông thôn"
  );
  var BEGINNINGS2 = phrases(UNIT_BEGINNINGS, ISSUER_BEGINNINGS);
  var LEVELS2 = phrases(UNIT_NOUN_LEVELS, "thành phố|tỉnh");
  var SMALL2 = lazy(() => {
    const likely = LIKELY_UNIT_NOUNS.texts().filter((noun) => noun.length > 4);
    const all = phrases(SMALL_WORDS, UNIT_NOUNS, ...likely, COMPANION_UNIT_NOUNS, UNIT_NOUN_LEVELS).texts();
    return phrases(...all.filter(isSmall));
  });
  var ABBREVIATIONS2 = lazy(() => {
    const abbreviated = phrases(UNIT_BEGINNINGS, UNIT_NOUNS).texts().filter(isCapitals2);
    return new Set(abbreviated.map((text) => text.toLowerCase()));
  });
  var SYLLABLE4 = /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
  var LONGEST_NAME2 = 100;
  function isCapitals2(text) {
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }
  function looksLikeUnit(text) {
    return text.length <= LONGEST_NAME2 && (isUnitName(text) || beginsAsUnit(text) || !parseUnitName(text).bare);
  }
  function beginsAsUnit(text) {
    var _a;
    if (text.length > LONGEST_NAME2) return false;
    const { words } = readWords(text);
    const noun = longestAt(words, 0, BEGINNINGS2);
    if (noun === 0 || noun === words.length || longestAt(words, 0, NO_UNIT_PHRASES) > 0) return false;
    const rest = words.slice(noun);
    const level = longestAt(rest, 0, LEVELS2);
    if (level < rest.length) return true;
    return LONE_LEVELS.has((_a = parseUnitName(text).level) != null ? _a : "");
  }
  function lastUnitAt(words) {
    let found2 = -1;
    let chain = -1;
    for (let index = 0; index < words.length; ) {
      const other = longestAt(words, index, NO_UNIT_PHRASES);
      const noun = other > 0 ? 0 : longestAt(words, index, BEGINNINGS2);
      if (noun > 0 && chain < 0) chain = index;
      if (noun === 0) {
        if (chain > 0 && other === 0) found2 = chain;
        chain = -1;
      }
      index += Math.max(noun, other, 1);
    }
    return found2;
  }
  function ordinaryCase(name) {
    if (!isCapitals2(name)) return name;
    const { text, words } = readWords(name);
    let read = "";
    let from = 0;
    for (let index = 0; index < words.length; ) {
      const capital2 = longestExactAt(words, index, CAPITAL_WORDS);
      const small = longestExactAt(words, index, SMALL2());
      const length = Math.max(capital2, small, 1);
      words.slice(index, index + length).forEach(({ base, start, end }, place) => {
        const word = text.slice(start, end);
        const lower = word.toLowerCase();
        const isLetter = word.length === 1 && small + capital2 === 0;
        const keeps = isLetter || !SYLLABLE4.test(base) || ABBREVIATIONS2().has(lower);
        const first = place === 0 && (index === 0 || small < Math.max(capital2, 1));
        const ordinary = first ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
        read += text.slice(from, start) + (keeps ? word : ordinary);
        from = end;
      });
      index += length;
    }
    return read + text.slice(from);
  }
  function isSmall(phrase) {
    const { words } = readWords(phrase);
    return words.length < 3 || !contains(words, CAPITAL_WORDS);
  }

  // src/core/form/unit-lines.ts
  var UNIT_LABELS = phrases(
    "đơn vị báo cáo|đơn vị lập|đơn vị lập báo cáo|đơn vị gửi|đơn vị gửi báo cáo|tên đơn vị báo cáo",
    "cơ quan báo cáo|đơn vị lập biểu|cơ quan lập|đơn vị đăng ký|đơn vị được giao|tên đơn vị"
  );
  var LONGEST_LABEL = 40;
  var LONGEST_LINE = 300;
  var NEXT_LABEL = /(?: ?[;|]| [-–]? ?(?:năm học|năm|tháng|quý|ngày|kỳ|ĐVT|đơn vị tính|địa chỉ|điện thoại|mã số)(?= ?:| \d)).*$/i;
  var EDGES2 = /^[\s\-–:,.;_…]+|[\s\-–:,.;_…]+$/g;
  function labelledUnits(lines) {
    return lines.flatMap((line, index) => {
      var _a, _b;
      const colon = line.text.indexOf(":");
      const label = colon < 0 ? line.text : line.text.slice(0, colon);
      if (label.length > LONGEST_LABEL || !isUnitLabel(label)) return [];
      const inCell = colon < 0 ? "" : cleanName(line.text.slice(colon + 1));
      if (inCell !== "") return isMeasureText(inCell) ? [] : [{ name: inCell, line }];
      const next = lines[index + 1];
      if (next === void 0 || next.row !== line.row || next.text.includes(":")) return [];
      const alone = ((_a = lines[index + 2]) == null ? void 0 : _a.row) !== line.row && ((_b = lines[index - 1]) == null ? void 0 : _b.row) !== line.row;
      const name = cleanName(next.text);
      return (colon >= 0 || alone) && name !== "" && !isMeasureText(name) ? [{ name, line: next }] : [];
    });
  }
  function ownersInLines(lines) {
    return telling(lines).flatMap((line) => {
      const [, ...owners] = line.text.split(/ của /i);
      return owners.map(cleanName).flatMap((name) => beginsAsUnit(name) ? [{ name, line }] : []);
    });
  }
  function issuersInLines(lines) {
    return telling(lines).flatMap((line) => {
      const name = cleanName(line.text);
      const named = beginsAsUnit(name) && (isCapitals2(name) || looksLikeUnit(name));
      return named && !line.text.includes(":") ? [{ name, line }] : [];
    });
  }
  function unitsInTitles(lines) {
    return telling(lines).flatMap((line) => {
      if (!isCapitals2(line.text)) return [];
      const { text, words } = readWords(line.text);
      const first = words[lastUnitAt(words)];
      const name = first === void 0 ? "" : cleanName(text.slice(first.start));
      return name !== "" && beginsAsUnit(name) ? [{ name, line }] : [];
    });
  }
  function telling(lines) {
    return lines.filter(
      ({ text }) => text.length <= LONGEST_LINE && longestAt(readWords(text).words, 0, REFERENCE_BEGINNINGS) === 0
    );
  }
  function isUnitLabel(label) {
    return isUnitHeader(label) || isWhole2(readWords(label).words, UNIT_LABELS);
  }
  function cleanName(text) {
    const name = cleanText(
      withoutPeriod2(text.slice(0, LONGEST_LINE).replace(NEXT_LABEL, "")).replace(/\([^()]*\)?/g, " ")
    ).replace(/[.…_]{2,}/g, " ").replace(EDGES2, "");
    return /[a-z\u00c0-\u1ef9]/i.test(name) ? ordinaryCase(cleanText(name)) : "";
  }

  // src/core/form/form-title.ts
  var LONGEST_TITLE2 = 300;
  function formTitle(lines, unit) {
    const labels = new Set(labelledUnits(lines).map(({ line }) => line.row));
    const others = lines.filter(
      ({ row, text }) => text.length <= LONGEST_TITLE2 && !labels.has(row) && longestAt(readWords(text).words, 0, ISSUER_BEGINNINGS) === 0
    ).map((line) => ({ ...line, text: withoutUnit(line.text, unit) }));
    const picked = pickTitle(others);
    if (picked !== null && others.some(({ text }) => beginsAsTitle(text))) return picked;
    const plain = others.find(({ text }) => longestAt(readWords(text).words, 0, TITLE_BEGINNINGS) > 0);
    return plain === void 0 ? picked : asSentence(withoutPeriod2(plain.text));
  }
  function withoutUnit(text, unit) {
    const at = unit === "" ? -1 : text.toLowerCase().lastIndexOf(unit.toLowerCase());
    return at <= 0 ? text : text.slice(0, at).replace(/[\s–-]*(?: của)?[\s–-]*$/i, "");
  }

  // src/core/tab/filler-words.ts
  var PERIOD_NOUNS = phrases("năm|tháng|quý|tuần|ngày|cả|I|II|III|IV");
  var PERIOD_WORDS = phrases(PERIOD_NOUNS, "đầu|cuối|kỳ|kì|học|từ");
  var CLOSING_FILLER_WORDS = phrases(
    "số tiền|số lượng|SL|tổng|tổng số|giao|các|của|về|trong|đến|tính|%|/|đồng|triệu|nghìn|tỷ|ĐVT",
    "đơn vị tính|chỉ tiêu|kết quả|điều chỉnh|bổ sung"
  );
  var FILLER_WORDS = phrases("số", CLOSING_FILLER_WORDS);

  // src/core/form/tab-unit.ts
  var PLAIN_TAB_WORDS = phrases(
    GENERIC_TAB_WORDS,
    PERIOD_WORDS,
    "chỉ tiêu|các chỉ tiêu|kế hoạch|KH|thực hiện|TH|KQ|BC|form|phiếu|KTXH|KT|XH|giữa|giao|đánh giá|nhiệm vụ",
    "tiến độ|báo cáo tháng|báo cáo quý|kinh tế|xã hội|đơn vị|nhập|mới|bản|copy|thi đua|theo dõi|thống kê",
    "rà soát|nội dung|final"
  );
  var LEADS = phrases("báo cáo|BC|biểu|số liệu|kết quả|KQ|chỉ tiêu|báo cáo của");
  var NUMBER_BEFORE = /^\(?\d{1,3}(?:\s*[.)_-]\s*|\s+)(?=[^\d\s])/;
  var PERIOD_BEHIND = /[\s_(–-]*(?:(?:tháng|thang|t|quý|quy|q|kỳ)\.? ?(?:\d{1,2}|[ivx]{1,3})|\d{1,2} tháng(?: đầu| cuối)?|năm|năm học)?(?:[\s._/-]*(?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?\)?$/i;
  var SUM_TAB_WORDS = phrases("tổng hợp|TH chung|toàn tỉnh|toàn huyện|toàn ngành|tổng");
  function isSumTab(name) {
    const text = cleanText(name.slice(0, 200));
    return isTotalText(text) || longestAt(readWords(text).words, 0, SUM_TAB_WORDS) > 0;
  }
  function unitOfTab(name) {
    const plain = cleanText(name.slice(0, 200)).replace(/_/g, " ");
    const telling2 = without(readWords(plain.replace(/\d+/g, " ")).words, PLAIN_TAB_WORDS);
    if (isTotalText(plain) || telling2.every(({ base }) => base.length < 2)) return null;
    const { text, words } = readWords(plain.replace(NUMBER_BEFORE, "").replace(PERIOD_BEHIND, ""));
    const lead2 = words[longestAt(words, 0, LEADS)];
    const unit = lead2 === void 0 ? text : text.slice(lead2.start);
    return unit.trim() === "" ? null : unit.trim();
  }

  // src/core/form/name-units.ts
  var SAMPLE = 200;
  function nameUnits(drafts) {
    var _a;
    const tabs = /* @__PURE__ */ new Map();
    for (const { tab } of drafts) tabs.set(tab, ((_a = tabs.get(tab)) != null ? _a : 0) + 1);
    const series = tabsAlike(drafts);
    const labels = drafts.map(({ linesTyped }) => labelledUnits(linesTyped));
    const fewer = withoutShared(labels);
    const labelled = labels.map((names, index) => onlyOne(names, "") === null ? fewer[index] : names);
    const labelledTabs = new Set(drafts.flatMap(({ tab }, index) => {
      var _a2;
      return ((_a2 = labels[index]) == null ? void 0 : _a2.length) ? [tab] : [];
    }));
    const owners = inLines(drafts, ({ linesAbove }) => ownersInLines(linesAbove));
    const issuers = inLines(drafts, ({ linesTyped }) => issuersInLines(linesTyped));
    const inTitles = tabs.size > 1 ? inLines(drafts, ({ linesAbove }) => unitsInTitles(linesAbove)) : [];
    const forms = [];
    const problems = [];
    drafts.forEach((draft3, index) => {
      var _a2, _b;
      const { tab } = draft3;
      const lone = tabs.get(tab) === 1;
      const byTab = () => {
        const name = unitOfTab(tab);
        if (name === null || !lone && labelledTabs.has(tab)) return null;
        return series.has(tab) || looksLikeUnit(name) ? { name, place: null } : null;
      };
      const byLines = () => {
        var _a3;
        const sources = [owners[index], issuers[index], inTitles[index]];
        return (_a3 = sources.map((names) => onlyOne(names, tab)).find((unit2) => unit2 !== null)) != null ? _a3 : null;
      };
      const unit = (_b = (_a2 = onlyOne(labelled[index], tab)) != null ? _a2 : byTab()) != null ? _b : lone || !labelledTabs.has(tab) ? byLines() : null;
      if (unit !== null && (!draft3.blank || series.has(tab))) forms.push(formOf(draft3, unit));
      else if (!draft3.blank && !(series.has(tab) && isSumTab(tab))) {
        const place = { tab, row: draft3.header.first, column: draft3.nameColumn };
        problems.push({ kind: "formWithoutUnit", place });
      }
    });
    return { forms, problems };
  }
  function formOf({ linesOnTop, linesTyped: _, blank: __, ...draft3 }, unit) {
    var _a;
    const own = formTitle(draft3.linesAbove, unit.name);
    return { ...draft3, unit, title: (_a = own != null ? own : formTitle(linesOnTop, unit.name)) != null ? _a : draft3.tab };
  }
  function tabsAlike(drafts) {
    const tabsOf2 = /* @__PURE__ */ new Map();
    const keysOf = drafts.map(({ rows }) => rows.slice(0, SAMPLE).map(({ name }) => indicatorNameKey(name)));
    drafts.forEach(({ tab }, index) => {
      var _a, _b;
      for (const key of (_a = keysOf[index]) != null ? _a : []) tabsOf2.set(key, ((_b = tabsOf2.get(key)) != null ? _b : /* @__PURE__ */ new Set()).add(tab));
    });
    return new Set(
      drafts.flatMap(({ tab }, index) => {
        var _a;
        const keys = (_a = keysOf[index]) != null ? _a : [];
        const shared = keys.filter((key) => {
          var _a2, _b;
          return ((_b = (_a2 = tabsOf2.get(key)) == null ? void 0 : _a2.size) != null ? _b : 0) > 1;
        }).length;
        return shared > 0 && shared * 2 >= keys.length ? [tab] : [];
      })
    );
  }
  function onlyOne(names, tab) {
    const [first, ...others] = names != null ? names : [];
    if (first === void 0) return null;
    const key = keyOf3(first.name);
    if (others.some(({ name }) => keyOf3(name) !== key)) return null;
    const { row, column } = first.line;
    return { name: first.name, place: { tab, row, column } };
  }
  function inLines(drafts, find2) {
    const found2 = drafts.map(find2);
    const keys = new Set(found2.flat().map(({ name }) => keyOf3(name)));
    const periods = new Set(drafts.flatMap(({ period }) => period === null ? [] : [periodKey(period)]));
    const isOneUnit = keys.size === 1 && periods.size === drafts.length;
    return isOneUnit ? found2 : withoutShared(found2);
  }
  function withoutShared(found2) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const names of found2) {
      for (const key of new Set(names.map(({ name }) => keyOf3(name))))
        counts.set(key, ((_a = counts.get(key)) != null ? _a : 0) + 1);
    }
    const isShared = ({ name }) => found2.length > 1 && counts.get(keyOf3(name)) === found2.length;
    return found2.map((names) => names.filter((name) => !isShared(name)));
  }
  function keyOf3(name) {
    return nameKey(parseUnitName(name));
  }

  // src/core/tab/cell-kind.ts
  var LETTER = /[A-Za-z\u00c0-\u1ef9%]/;
  var NOT_BLANK = /[^\s\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]/;
  function cellKind(cell2) {
    if (cell2 === "") return "blank";
    if (typeof cell2 === "string") return textKind(cell2);
    if (typeof cell2 === "number") return isYear3(cell2) ? "year" : "figure";
    return typeof cell2 === "boolean" ? "figure" : "year";
  }
  function isBlank2(cell2) {
    return cell2 === "" || typeof cell2 === "string" && !NOT_BLANK.test(cell2);
  }
  function cellText(cell2) {
    return typeof cell2 === "object" ? `${cell2.month}/${cell2.year}` : String(cell2);
  }
  function textKind(text) {
    const beginning = text.length > 200 ? text.slice(0, 200) : text;
    if (LETTER.test(beginning) && !/^\s*[\d.,]+\s*%\s*$/.test(beginning)) return "words";
    if (!NOT_BLANK.test(text)) return "blank";
    return isYear3(Number(beginning)) ? "year" : "figure";
  }
  function isYear3(value) {
    return Number.isInteger(value) && value >= 1990 && value <= 2100;
  }

  // src/core/tab/period-line.ts
  var LONGEST_LINE2 = 250;
  var MOST_WORDS2 = 20;
  var MOST_WORDS_OF_TITLE = 8;
  var NO_FIGURES = [
    /^\W*\d+(?:\.\d+)*[.)/]? (?=\D)/,
    /\b\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,
    /\b\d{1,2} thang\b/g,
    /\b(?:quy|thang|t|ngay|hoc ky|hk) ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,
    /\b(?:19|20)\d{2}\b/g,
    /\b(?:lan|khoa|so|mau|bieu|phu luc|ky|dot|nghi quyet|tuan|to|khu|phuong|quan)(?: thu| so)? ?\d+/g
  ];
  var FIGURE = /\d+(?:[.,]\d+)*/g;
  var STATEMENT = /\b(?:dat|bang|da|duoc|phan dau|tang|giam|chiem|vuot|thieu|moi co|con lai|chi co|uoc)\b/;
  var REQUEST = /\b(?:de nghi|yeu cau|gui ve|bao cao ve|gui bao cao|bao cao truoc|dang ky voi)\b/;
  var REFERENCE = /^\W*(?:can cu|kem theo|theo|ban hanh|thuc hien (?:nghi quyet|ke hoach|cong van|chi thi))\b/;
  var FIGURES_UNTIL = /[ ([,;-]*\b(?:so lieu|tinh (?:tu|den)|luy ke|thoi diem|den(?: het)? (?:(?:ngay|thang) \d|\d{1,2} ?[/.-])).*$/;
  function isSentenceOfFigures(text) {
    var _a, _b;
    if (isCapitals3(text)) return false;
    const folded = foldText(cleanText(text));
    const rest = NO_FIGURES.reduce((line, pattern) => line.replace(pattern, " "), folded);
    const figures = (_b = (_a = rest.match(FIGURE)) == null ? void 0 : _a.length) != null ? _b : 0;
    const isRemark = /^\s*[-–+*•]/.test(text);
    return figures > 1 || figures > 0 && (isRemark || STATEMENT.test(folded));
  }
  function isProse(text) {
    const cleaned = cleanText(text);
    if (isSentenceOfFigures(cleaned)) return true;
    const folded = foldText(cleaned);
    if (REFERENCE.test(folded) || REQUEST.test(folded) && !isCapitals3(cleaned)) return true;
    if (isCapitals3(cleaned) || beginsAsTitle(cleaned)) return cleaned.length > LONGEST_LINE2;
    const words = folded.split(" ").length;
    return words > MOST_WORDS2 || words > MOST_WORDS_OF_TITLE && /[.;!?]$/.test(cleaned);
  }
  function withoutUntil(text) {
    const folded = foldText(cleanText(text));
    const rest = folded.replace(FIGURES_UNTIL, "");
    return rest === folded ? null : rest;
  }
  function isCapitals3(text) {
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }

  // src/core/tab/lines.ts
  var MOST_ROWS = 100;
  function readLines(grid, { from, to }) {
    var _a;
    const lines = [];
    for (let row = from; row < to; row += 1) {
      ((_a = grid[row]) != null ? _a : []).forEach((cell2, column) => {
        if (typeof cell2 !== "string" || cellKind(cell2) !== "words") return;
        const text = cleanText(cell2);
        if (text !== "") lines.push({ row, column, text });
      });
    }
    return lines;
  }
  function nearest(span2, side) {
    return side === "above" ? { from: Math.max(span2.from, span2.to - MOST_ROWS), to: span2.to } : { from: span2.from, to: Math.min(span2.to, span2.from + MOST_ROWS) };
  }
  function splitGap(grid, span2) {
    var _a, _b, _c, _d;
    const near = nearest(span2, "above");
    const titles = readLines(grid, near).filter(
      ({ text }) => beginsAsTitle(text) && !isSentenceOfFigures(text)
    );
    const title = titles[titles.length - 1];
    if (title !== void 0) {
      const earlier = titles.filter(({ row: row2 }) => row2 >= title.row - 2);
      return (_b = (_a = earlier[0]) == null ? void 0 : _a.row) != null ? _b : title.row;
    }
    let row = span2.to;
    while (row > near.from && ((_c = grid[row - 1]) != null ? _c : []).every(isBlank2)) row -= 1;
    while (row > near.from && !((_d = grid[row - 1]) != null ? _d : []).every(isBlank2)) row -= 1;
    return row;
  }
  function readPeriods(grid, { from, to }) {
    var _a;
    const lines = grid.slice(from, to).map(
      (cells) => cells.flatMap((cell2) => {
        if (isCalendarDate(cell2)) return [formatDate(cell2)];
        return typeof cell2 === "string" && !isBlank2(cell2) ? [cell2] : [];
      })
    );
    return (_a = narrowest(lines.map((texts) => texts.filter((text) => !isProse(text))))) != null ? _a : narrowest(lines.map((texts) => texts.filter((text) => !isSentenceOfFigures(text))));
  }
  function narrowest(lines) {
    const titles = [];
    const days = [];
    for (const texts of lines) {
      const line = texts.map((text) => text.slice(0, 1e3)).join(" ");
      const rest = withoutUntil(line);
      const title2 = parsePeriod(rest != null ? rest : line);
      if (title2 !== null) titles.push(title2);
      const day2 = rest === null ? null : parsePeriod(line);
      if (day2 !== null) days.push(day2);
    }
    const [first, ...others] = titles.length > 0 ? titles : days;
    if (first === void 0) return null;
    const title = others.reduce((least, period) => isWithin3(period, least) ? period : least, first);
    const figures = days.reduce((least, day2) => {
      var _a;
      return (_a = partOf(least, day2)) != null ? _a : least;
    }, title);
    return { figures, title };
  }
  function titleStretch(stated) {
    if (stated === null || stated.figures === stated.title) return null;
    return { kind: "stated", period: stated.title };
  }
  function partOf(period, stated) {
    if (!isUntilDay(stated)) return isWithin3(stated, period) ? stated : null;
    const lies = compareDates(period.start, stated.end) <= 0 && compareDates(stated.end, period.end) <= 0;
    return lies ? { ...stated, start: period.start } : null;
  }
  function isWithin3(period, other) {
    return compareDates(period.start, other.start) >= 0 && compareDates(period.end, other.end) <= 0;
  }

  // src/core/tab/naming-bands.ts
  var NAMING = /* @__PURE__ */ new Set([
    ...["shortfall", "surplus", "other", "note", "event"]
  ]);
  var COMPARING = phrases(
    "so|so sánh|cùng kỳ|cùng kì|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|xếp loại|xếp hạng"
  );
  function withNamingBands(columns) {
    var _a, _b;
    const roles = /* @__PURE__ */ new Map();
    for (const { path } of columns) {
      const leaf = path[path.length - 1];
      for (const band of path.slice(0, -1)) {
        const below = (_a = roles.get(band)) != null ? _a : /* @__PURE__ */ new Set();
        roles.set(band, below.add((_b = leaf == null ? void 0 : leaf.role) != null ? _b : null));
      }
    }
    const named = /* @__PURE__ */ new Map();
    for (const [band, below] of roles) {
      if (below.has("target") && below.has("result") && canName(band)) named.set(band, asName(band));
    }
    if (named.size === 0) return columns;
    return columns.map((column) => ({ ...column, path: column.path.map((text) => {
      var _a2;
      return (_a2 = named.get(text)) != null ? _a2 : text;
    }) }));
  }
  function canName({ role, subject, text }) {
    if (NAMING.has(role)) return true;
    if (role !== "rate" && role !== "comparison") return false;
    return subject !== "" && !contains(readWords(text).words, COMPARING);
  }
  function asName(band) {
    return { ...band, role: null, subject: cleanText(band.text.replace(/\([^()]*\)?/g, " ")) || band.text };
  }

  // src/core/tab/span.ts
  var TIME_COVERING_PHRASES = phrases("lũy kế|cộng dồn|từ đầu năm|đến nay|từ đầu kỳ|từ đầu nhiệm kỳ");
  var SHORT2 = /^[tq]\d{1,2}$/;
  function spanOf(texts) {
    return texts.flatMap(spanWords).join(" ");
  }
  function coversTime(texts) {
    return texts.some((text) => contains(readWords(text).words, TIME_COVERING_PHRASES));
  }
  function spanWords(text) {
    const { words } = readWords(text.replace(/\([^()]*\)?/g, " "));
    const isPeriod = (index) => index >= 0 && longestAt(words, index, PERIOD_NOUNS) > 0;
    return words.flatMap(({ base }, index) => {
      var _a, _b;
      if (/^(?:19|20)\d\d$/.test(base)) return [];
      const opening = ["dau", "cuoi"].includes((_b = (_a = words[index - 1]) == null ? void 0 : _a.base) != null ? _b : "");
      if (base === "nam" && opening) return [];
      const number = /^\d{1,2}$/.test(base) && (isPeriod(index - 1) || isPeriod(index + 1));
      return number || SHORT2.test(base) || isPeriod(index) ? [base] : [];
    });
  }

  // src/core/tab/columns.ts
  var OVERRULING = /* @__PURE__ */ new Set([
    "estimate",
    "comparison",
    "part"
  ]);
  function readColumnRoles(header) {
    const read = withNamingBands(header.columns).map((column) => readColumn(column, header));
    const assigned = read.some(({ role }) => role === "target");
    const columns = read.map((column) => {
      return column.role === "pledge" ? { ...column, role: assigned ? "other" : "target" } : column;
    });
    const plainResult = columns.some(({ role, percent }) => role === "result" && !percent);
    return columns.map(
      (column) => plainResult && column.role === "result" && column.percent ? { ...column, role: "rate" } : column
    );
  }
  function subjectKey(text) {
    return foldText(text).replace(/[^a-z0-9]+/g, " ").trim();
  }
  function readColumn({ column, path }, header) {
    var _a, _b, _c;
    const carrier = carrierOf(path);
    const leaf = path[path.length - 1];
    const years2 = path.flatMap(({ year }) => year != null ? year : []);
    const own = path.filter(({ role, subject }) => role === null && subject !== "");
    const isUnit = header.unitColumns.includes(column);
    return {
      column,
      role: isUnit ? "other" : roleOf(path, carrier),
      subject: own.map(({ subject }) => subject).join(" – "),
      label: labelOf(own.map(({ text }) => cleanText(text.replace(/\([^()]*\)?/g, " ")) || text)),
      qualifier: (_a = carrier == null ? void 0 : carrier.subject) != null ? _a : "",
      year: years2.length === 0 ? null : Math.max(...years2),
      cumulative: path.some(({ cumulative: cumulative2 }) => cumulative2),
      span: spanOf(path.map(({ text }) => text)),
      stretch: readStretch(path.map(({ text }) => text)),
      ofResult: path.some(({ ofResult }) => ofResult),
      percent: (_b = carrier == null ? void 0 : carrier.percent) != null ? _b : false,
      isTotal: (leaf == null ? void 0 : leaf.role) === "sum",
      leaf: (_c = leaf == null ? void 0 : leaf.text) != null ? _c : "",
      texts: path.map(({ text }) => text)
    };
  }
  function labelOf(texts) {
    const telling2 = texts.filter((text, index) => index === texts.length - 1 || !/^các /i.test(text));
    return telling2.join(" – ");
  }
  function carrierOf(path) {
    var _a;
    const overruling = path.find(({ role }) => OVERRULING.has(role));
    if (overruling !== void 0) return overruling;
    const upwards = [...path].reverse();
    const decided = upwards.find(({ role }) => role !== null && role !== "sum");
    return (_a = decided != null ? decided : upwards.find(({ role }) => role === "sum")) != null ? _a : null;
  }
  function roleOf(path, carrier) {
    var _a;
    if ((carrier == null ? void 0 : carrier.role) === "target" && path.some(({ role }) => role === "rate")) return "rate";
    return (_a = carrier == null ? void 0 : carrier.role) != null ? _a : null;
  }

  // src/core/tab/role-words.ts
  var COLUMN_PHRASES = [
    { role: "ordinal", reach: "whole", phrases: phrases("TT|STT|Số TT|Số thứ tự|Thứ tự|No") },
    {
      role: "target",
      reach: "any",
      phrases: phrases(
        "kế hoạch|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|dự toán|định mức|phải|phải nộp|phải thu|phải đóng",
        "phải thực hiện|phải tiêm|phải đạt|cần đạt|cần nộp|cần thu|cần tiêm|cần thực hiện|trong diện",
        "thuộc diện|được giao|đã giao|số giao|KH giao|kế hoạch giao|chỉ tiêu giao|kế hoạch đã giao",
        "chỉ tiêu phải thực hiện|chỉ tiêu kế hoạch|đối tượng tiêm|phải quản lý|phải tham gia|phải phổ cập",
        "phải huy động|kế hoạch vốn|điểm chuẩn|mức chuẩn|điểm tối đa|mức tối đa|thang điểm"
      )
    },
    { role: "pledge", reach: "any", phrases: phrases("đăng ký|khoán|cam kết|phấn đấu") },
    { role: "target", reach: "whole", phrases: phrases("giao|target|plan") },
    {
      role: "result",
      reach: "any",
      phrases: phrases(
        "kết quả|KQ|thực hiện|kết quả thực hiện|thực hiện được|lũy kế|cộng dồn|đã|được|đạt|đạt được|đã nộp",
        "đã thu|đã đóng|đã thực hiện|đã hoàn thành|đã thành lập|đã kết nạp|kết nạp mới|phát triển mới",
        "thành lập mới|số hoàn thành|thực nộp|thực thu|thực tế|thực đạt|nhập học|trúng tuyển|số tiêm|bán ra",
        "giải ngân|đã giải ngân|đã quản lý|đã tham gia|ra lớp|huy động được|thực hiện kế hoạch",
        "kết quả thực hiện kế hoạch|tình hình thực hiện kế hoạch|điểm thẩm định|điểm đạt|điểm đạt được",
        "điểm phúc tra|điểm chấm|điểm đánh giá"
      )
    },
    { role: "result", reach: "whole", phrases: phrases("TH|actual|result") },
    {
      role: "rate",
      reach: "start",
      phrases: phrases("tỷ lệ|tỉ lệ|tỷ suất|%|phần trăm|mức độ hoàn thành|mức hoàn thành|tiến độ")
    },
    {
      role: "rate",
      reach: "any",
      phrases: phrases(
        "tỷ lệ|tỉ lệ|%|đạt %|phần trăm|hoàn thành|TH/KH|KQ/KH|đạt/KH|so KH|so với|so sánh|so sánh với",
        "so với KH|so với kế hoạch|so với chỉ tiêu|so với giao|so với mục tiêu|so với nghị quyết|so với NQ",
        "so với dự toán|so với kế hoạch giao|so kế hoạch|so chỉ tiêu|thực hiện/kế hoạch|kết quả/kế hoạch",
        "thực hiện/KH|so với kế hoạch năm|so với chỉ tiêu giao|so sánh với kế hoạch|đã nộp/phải nộp",
        "đã thu/phải thu|so sánh TH/KH|kết quả so với kế hoạch|thực hiện so với kế hoạch"
      )
    },
    {
      role: "shortfall",
      reach: "any",
      phrases: phrases(
        "còn phải|còn phải nộp|còn phải thu|còn phải đóng|còn phải thực hiện|còn phải tiêm|còn thiếu|còn lại",
        "còn nợ|nợ đọng|thiếu|thiếu so với kế hoạch|thiếu so với KH|chưa nộp|chưa thu|chưa đóng|chưa thực hiện",
        "chưa tiêm|chưa hoàn thành"
      )
    },
    {
      role: "surplus",
      reach: "any",
      phrases: phrases(
        "vượt|nộp vượt|nộp thừa|thừa|vượt so với kế hoạch|vượt so với KH|vượt KH|vượt kế hoạch|vượt chỉ tiêu"
      )
    },
    {
      role: "note",
      reach: "start",
      phrases: phrases("ghi chú|nhận xét|lý do|lí do|nguyên nhân|ý kiến|giải trình|giải pháp")
    },
    {
      role: "date",
      reach: "whole",
      phrases: phrases(
        "ngày|ngày tháng|ngày tháng năm|thời gian|thời điểm|ngày đăng|ngày nộp|ngày thực hiện|ngày phát sinh",
        "ngày bán|ngày tiêm|ngày thu|ngày giờ|ngày xảy ra|ngày nhận|ngày tiếp nhận|ngày nhận đơn|ngày đến",
        "ngày gửi|ngày hiến|ngày hiến máu|ngày/tháng|ngày/tháng/năm|ngày thu tiền|ngày nộp tiền|ngày đóng",
        "ngày đóng góp|date|ngày ủng hộ|ngày chứng từ|ngày ghi sổ|ngày giao dịch|ngày tổ chức|ngày diễn ra",
        "ngày mua|ngày nhập|ngày xuất|ngày khám|ngày vi phạm|ngày đăng tin|ngày đăng bài|thời gian xảy ra",
        "thời gian tổ chức|thời gian diễn ra|thời gian thực hiện|thời gian đăng"
      )
    },
    { role: "event", reach: "start", phrases: phrases("họ và tên|họ tên|tiêu đề|tên bài|tên tin|link") },
    { role: "estimate", reach: "always", phrases: phrases("ước|dự kiến") },
    {
      role: "comparison",
      reach: "always",
      phrases: phrases(
        "cùng kỳ|cùng kì|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|so với năm|so với tháng|so với quý",
        "xếp loại|xếp hạng|xếp thứ|thứ hạng"
      )
    },
    { role: "comparison", reach: "start", phrases: phrases("tăng|giảm|chênh lệch|tăng giảm") },
    { role: "part", reach: "always", phrases: phrases("trong đó|bao gồm") },
    { role: "other", reach: "always", phrases: phrases("tự chấm|tự đánh giá|tự cho điểm|tự nhận") },
    { role: "sum", reach: "whole", phrases: phrases("tổng|tổng số|tổng cộng|cộng|tổng số tiền|tổng tiền|cả") },
    {
      role: "other",
      reach: "start",
      phrases: phrases(
        "nội dung|người|biện pháp|địa điểm|địa chỉ|thời hạn|văn bản|link|mã|số điện thoại|điện thoại|email",
        "trạng thái|tình trạng|họ tên|SĐT|số ĐT|ĐT|fax|zalo|tài khoản|số tài khoản|STK|MST|CMND|CCCD|số CMND",
        "số CCCD|căn cước|số căn cước|số thẻ|số hiệu|số phiếu|số hóa đơn|số quyết định|số văn bản|số seri",
        "số sổ|năm sinh|năm thành lập|tọa độ|đơn vị tính|ĐVT|ĐV tính"
      )
    },
    { role: "other", reach: "any", phrases: phrases("kế hoạch hóa gia đình|chưa|chưa đạt|không đạt") }
  ];
  var RESULT_COMPARISONS = phrases(
    "TH/KH|KQ/KH|TH so|thực hiện so|kết quả so|KQ so|lũy kế so|đã thu so|đã nộp so|TH/DT|thực hiện/dự toán",
    "TH/dự toán"
  );
  var CUMULATIVE_PHRASES = phrases("lũy kế|cộng dồn|cả năm|tổng|tổng số|tổng cộng|cộng|từ đầu năm");

  // src/core/tab/roles.ts
  var STRENGTH = { always: 4, whole: 3, start: 2, any: 1 };
  var ENTRIES = lazy(
    () => COLUMN_PHRASES.flatMap(
      ({ role, reach, phrases: known }) => known.list().map((words) => ({
        role,
        reach,
        words,
        letters: words.reduce((sum, word) => sum + word.base.length, 0)
      }))
    )
  );
  var FILLERS = phrases(FILLER_WORDS, PERIOD_WORDS);
  var CLOSING_FILLERS = phrases(CLOSING_FILLER_WORDS, PERIOD_WORDS);
  var STATED_TARGET = /\((?:[^()\d]{0,40}[\s:=])?(?:chỉ tiêu|kế hoạch|KH|định mức|mục tiêu)[^()\d]{0,20}\d[^()]{0,40}\)/gi;
  var LONGEST_HEADER = 200;
  function readHeaderText(text) {
    var _a;
    const content = readWords(text.length > LONGEST_HEADER ? "" : text.replace(STATED_TARGET, " "));
    const quotient = quotientOf(content.words);
    const strongest = strongestEntry(content.words);
    const found2 = (strongest == null ? void 0 : strongest.entry.reach) === "always" ? strongest : quotient != null ? quotient : strongest;
    const years2 = content.words.filter((word) => /^(?:19|20)\d\d$/.test(word.base));
    return {
      role: (_a = found2 == null ? void 0 : found2.entry.role) != null ? _a : null,
      subject: subjectOf(content, found2),
      percent: content.words.some(
        ({ base }, index) => {
          var _a2, _b;
          return base === "%" && !/^\d+$/.test((_b = (_a2 = content.words[index - 1]) == null ? void 0 : _a2.base) != null ? _b : "");
        }
      ),
      cumulative: contains(content.words, CUMULATIVE_PHRASES),
      year: years2.length === 0 ? null : Math.max(...years2.map((word) => Number(word.base))),
      ofResult: (found2 == null ? void 0 : found2.entry.role) === "rate" && (quotient !== null || contains(content.words, RESULT_COMPARISONS))
    };
  }
  function strongestEntry(words) {
    const core = words.filter((word) => !/^\d+$/.test(word.base));
    const bare = without(core, PERIOD_WORDS);
    let best = null;
    for (const entry of ENTRIES()) {
      const index = indexOf(entry, words, bare.length === 0 ? core : bare);
      if (index >= 0 && (best === null || isStronger(entry, best.entry))) best = { entry, index };
    }
    return best;
  }
  function quotientOf(words) {
    const slash = words.findIndex(({ base }) => base === "/");
    if (slash < 1) return null;
    const result = roleAtEnd(words.slice(0, slash), "result");
    const target = roleAtStart(words.slice(slash + 1), "target");
    if (result === null || target === null) return null;
    const index = slash - result.words.length;
    const phrase = words.slice(index, slash + 1 + target.words.length);
    return { entry: { ...result, role: "rate", words: phrase }, index };
  }
  function roleAtEnd(words, role) {
    const ends = (entry) => phraseAt(words, words.length - entry.words.length, entry.words);
    return longestEntry((entry) => entry.role === role && entry.words.length <= words.length && ends(entry));
  }
  function roleAtStart(words, role) {
    return longestEntry((entry) => entry.role === role && phraseAt(words, 0, entry.words));
  }
  function longestEntry(fits2) {
    let longest = null;
    for (const entry of ENTRIES()) {
      if (fits2(entry) && (longest === null || isStronger(entry, longest))) longest = entry;
    }
    return longest;
  }
  function indexOf(entry, words, bare) {
    if (entry.reach === "whole") {
      const isWholeOf2 = (all) => entry.words.length === all.length && phraseAt(all, 0, entry.words);
      return isWholeOf2(bare) || isWholeOf2(words) ? findPhrase(words, entry.words) : -1;
    }
    if (entry.reach === "start") return phraseAt(words, 0, entry.words) ? 0 : -1;
    return findPhrase(words, entry.words);
  }
  function isStronger(entry, other) {
    const difference = STRENGTH[entry.reach] - STRENGTH[other.reach] || entry.words.length - other.words.length || entry.letters - other.letters;
    return difference > 0;
  }
  function subjectOf(content, found2) {
    var _a, _b;
    const from = (_a = found2 == null ? void 0 : found2.index) != null ? _a : 0;
    const to = from + ((_b = found2 == null ? void 0 : found2.entry.words.length) != null ? _b : 0);
    const beside = [...content.words.slice(0, from), ...content.words.slice(to)];
    const rest = trimmed(withoutPeriodNumbers(beside));
    const first = rest[0];
    const last = rest[rest.length - 1];
    if (first === void 0 || last === void 0) return "";
    const isWord = ({ base }) => base !== "/";
    const between2 = content.words.filter((word) => word.start >= first.start && word.end <= last.end);
    return between2.filter(isWord).length === rest.filter(isWord).length ? content.text.slice(first.start, last.end) : rest.map((word) => content.text.slice(word.start, word.end)).join(" ");
  }
  function trimmed(words) {
    let rest = words;
    for (let taken = longestAt(rest, 0, FILLERS); taken > 0; taken = longestAt(rest, 0, FILLERS))
      rest = rest.slice(taken);
    for (let taken = endingOf(rest); taken > 0; taken = endingOf(rest)) rest = rest.slice(0, -taken);
    return rest;
  }
  function endingOf(words) {
    return longestEnding(words, CLOSING_FILLERS);
  }
  function withoutPeriodNumbers(words) {
    return words.filter((word, index) => {
      if (!/^\d+$/.test(word.base)) return true;
      const ofPeriod = longestAt(words, index - 1, PERIOD_WORDS) > 0 || longestAt(words, index + 1, PERIOD_WORDS) > 0;
      return word.base.length !== 4 && !ofPeriod;
    });
  }

  // src/core/tab/header.ts
  var MOST_ROWS2 = 3;
  var TELLING3 = /* @__PURE__ */ new Set([
    "ordinal",
    "target",
    "result",
    "rate",
    "shortfall",
    "note"
  ]);
  function readHeader(grid, row, unitColumns = unitColumnsOf(((_a) => (_a = grid[row]) != null ? _a : [])())) {
    var _a2, _b;
    const unitColumn = unitColumns[0];
    if (unitColumn === void 0 || !isHeaderRow((_a2 = grid[row]) != null ? _a2 : [])) return null;
    if (((_b = grid[row]) != null ? _b : []).slice(0, unitColumn).some((cell2) => readNumbering(cell2) !== null)) return null;
    let first = row;
    while (row - first < MOST_ROWS2 - 1 && isBandRow(grid, first - 1, unitColumn)) first -= 1;
    let last = row;
    while (last - first < MOST_ROWS2 - 1 && isLowerRow(grid, last + 1, unitColumn)) last += 1;
    const columns = readColumns(grid, { first, last });
    const named = columns.filter(({ path }) => path.length > 0);
    const telling2 = named.some(({ path }) => path.some(({ role }) => TELLING3.has(role)));
    if (named.length < 2 || !telling2 && isForm(named, unitColumn)) return null;
    const withNumbers = isNumberRow(grid, last + 1, unitColumn) ? last + 1 : last;
    return { first, last: withNumbers, columns, unitColumns };
  }
  function unitColumnsOf(cells) {
    const found2 = [];
    cells.forEach((cell2, column) => {
      if (typeof cell2 === "string" && isUnitHeader(cell2)) found2.push(column);
    });
    return found2;
  }
  function isForm(named, unitColumn) {
    return named.some(({ column, path }) => column !== unitColumn && path.some(({ text }) => isUnitName(text)));
  }
  function isHeaderRow(cells) {
    return cells.every((cell2) => cellKind(cell2) !== "figure");
  }
  function isBandRow(grid, row, unitColumn) {
    const cells = grid[row];
    if (cells === void 0 || !isHeaderRow(cells)) return false;
    const filled2 = cells.flatMap((cell2, column) => isBlank2(cell2) ? [] : [{ column, text: cellText(cell2) }]);
    const bands = filled2.filter(({ column }) => column > unitColumn);
    const others = filled2.filter(({ column }) => column <= unitColumn);
    if (bands.length === 0 || others.some(({ text }) => readHeaderText(text).role !== "ordinal")) return false;
    const roles = bands.map(({ text }) => readHeaderText(text).role);
    if (roles.includes("other")) return false;
    const overLeaves = bands.every(({ column }) => !isBlank2(cellAt(grid, row + 1, column)));
    return overLeaves && bands.every(({ text }) => text.length <= 60) && (bands.length > 1 || roles[0] !== null);
  }
  function isLowerRow(grid, row, unitColumn) {
    const cells = grid[row];
    if (cells === void 0 || !isHeaderRow(cells)) return false;
    if (!cells.slice(0, unitColumn + 1).every(isBlank2)) return false;
    const years2 = new Set(cells.filter((cell2) => cellKind(cell2) === "year").map(cellText));
    return years2.size > 1 || cells.some((cell2) => cellKind(cell2) === "words" && String(cell2).length <= 200);
  }
  function isNumberRow(grid, row, unitColumn) {
    const cells = grid[row];
    if (cells === void 0 || !isColumnNumber(cellAt(grid, row, unitColumn))) return false;
    const filled2 = cells.filter((cell2) => !isBlank2(cell2));
    if (filled2.length < 3 || !filled2.every(isColumnNumber)) return false;
    const numbers = filled2.flatMap((cell2) => {
      var _a, _b;
      return (_b = (_a = /^\D?(\d+)/.exec(String(cell2).trim())) == null ? void 0 : _a[1]) != null ? _b : [];
    }).map(Number);
    return numbers.length > 1 && numbers.every((number, index) => {
      var _a;
      return index === 0 || number === ((_a = numbers[index - 1]) != null ? _a : 0) + 1;
    });
  }
  function isColumnNumber(cell2) {
    if (typeof cell2 === "number") return Number.isInteger(cell2) && Math.abs(cell2) < 100;
    return typeof cell2 === "string" && cell2.length < 40 && /^\s*\(?-?(?:[A-Za-z]|\d{1,2})\)?\s*(?:=.*|\(.*)?$/.test(cell2);
  }
  function readColumns(grid, rows) {
    const width = Math.max(...range(rows.first, rows.last).map((row) => {
      var _a;
      return lastFilled((_a = grid[row]) != null ? _a : []) + 1;
    }));
    const columns = [];
    let bands = [];
    for (let column = 0; column < width; column += 1) {
      const own = range(rows.first, rows.last).map((row) => headerText(cellAt(grid, row, column)));
      const leaf = lastIndexOfText(own);
      const filled2 = own.map((text, level) => {
        var _a;
        const reachesHere = level < leaf && own.slice(0, level).every((above) => above === null);
        return text != null ? text : reachesHere ? (_a = bands[level]) != null ? _a : null : null;
      });
      columns.push({ column, path: filled2.filter((text) => text !== null) });
      bands = filled2.map((text, level) => level < leaf ? text : null);
    }
    return columns;
  }
  function headerText(cell2) {
    if (isBlank2(cell2) || typeof cell2 === "boolean") return null;
    const text = cleanText(cellText(cell2));
    return text === "" ? null : { text, ...readHeaderText(text) };
  }
  function lastIndexOfText(texts) {
    return texts.reduce((last, text, level) => text === null ? last : level, -1);
  }
  function lastFilled(cells) {
    var _a;
    let last = cells.length - 1;
    while (last >= 0 && isBlank2((_a = cells[last]) != null ? _a : "")) last -= 1;
    return last;
  }
  function range(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  // src/core/form/heading.ts
  var INDICATOR_HEADINGS = phrases(
    "chỉ tiêu|các chỉ tiêu|tên chỉ tiêu|danh mục chỉ tiêu|nội dung|các nội dung|tên nội dung|hạng mục",
    "các hạng mục|nhiệm vụ|các nhiệm vụ|tiêu chí|các tiêu chí|tên tiêu chí|danh mục|chỉ số|các chỉ số|mục tiêu",
    "công việc|tên công việc|đầu việc|hoạt động|khoản mục|khoản thu|khoản chi|các khoản|nguồn thu|sắc thuế",
    "loại hình|lĩnh vực|mặt hàng|tên mặt hàng|sản phẩm|tên sản phẩm|ngành hàng|dịch vụ|loại dịch vụ|cây trồng",
    "vật nuôi|loại cây|loại vắc xin|vắc xin|diễn giải|phong trào|chương trình"
  );
  var MEASURE_HEADINGS = phrases("ĐVT|đơn vị tính|ĐV tính|đơn vị đo|đơn vị đo lường|ĐV|đơn vị");
  var LONGEST_HEADING = 80;
  function isIndicatorHeading(cell2) {
    if (typeof cell2 !== "string" || cell2.length > LONGEST_HEADING) return false;
    if (!INDICATOR_HEADINGS.firsts().has(firstBase(cell2)) || cell2.trimEnd().endsWith(":")) return false;
    return longestAt(readWords(cell2).words, 0, INDICATOR_HEADINGS) > 0;
  }
  function isMeasureHeading(cell2) {
    if (typeof cell2 !== "string" || cell2.length > LONGEST_HEADING) return false;
    return MEASURE_HEADINGS.firsts().has(firstBase(cell2)) && isWhole2(readWords(cell2).words, MEASURE_HEADINGS);
  }

  // src/core/form/form-header.ts
  var RESPONSIBLE_WORDS = phrases("thực hiện|chủ trì|phối hợp|phụ trách|theo dõi");
  var SAMPLE2 = 40;
  function readFormHeader(grid, row) {
    var _a;
    const named = ((_a = grid[row]) != null ? _a : []).flatMap((cell2, column) => isIndicatorHeading(cell2) ? [column] : []);
    const counted = named.map((column) => ({ column, words: wordsBelow(grid, row, column) }));
    const fullest2 = counted.filter(({ words }) => words > 0).sort((a, b) => b.words - a.words || b.column - a.column);
    for (const { column } of fullest2) {
      const found2 = readWith(grid, row, column);
      if (found2 !== null) return found2;
    }
    return null;
  }
  function readWith(grid, row, nameColumn) {
    var _a, _b, _c, _d;
    const header = readHeader(grid, row, [nameColumn]);
    if (header === null) return null;
    const all = readColumnRoles(header);
    const left = all.filter(({ column }) => column < nameColumn);
    if (left.some(({ role }) => role === "date" || role === "event")) return null;
    const right = all.filter(({ column }) => column > nameColumn);
    const measureColumn = (_b = (_a = right.find(({ leaf }) => isMeasureHeading(leaf))) == null ? void 0 : _a.column) != null ? _b : null;
    if (measureColumn !== null && !isMeasured(grid, header, measureColumn)) return null;
    const columns = settled(right.filter(({ column }) => column !== measureColumn).map(withoutMeasure));
    const values = columns.filter(({ role }) => role === "target" || role === "result");
    if (new Set(values.map(({ role }) => role)).size < 2) return null;
    const last = Math.max(...values.map(({ column }) => column));
    const units2 = all.filter(({ column, leaf }) => column !== measureColumn && isUnitHeader(leaf));
    if (units2.some(({ column, leaf }) => column < last || !namesResponsible(leaf))) return null;
    const ordinalColumn = (_d = (_c = left.find(({ role }) => role === "ordinal")) == null ? void 0 : _c.column) != null ? _d : null;
    return { header, nameColumn, ordinalColumn, measureColumn, columns };
  }
  function withoutMeasure(column) {
    if (column.role !== null || !column.leaf.includes("(")) return column;
    return { ...column, role: readHeaderText(column.leaf.replace(/\([^()]*\)?/g, " ")).role };
  }
  function settled(columns) {
    const year = Math.max(
      0,
      ...columns.flatMap((column) => {
        var _a;
        return column.role === "target" ? (_a = column.year) != null ? _a : [] : [];
      })
    );
    const current = columns.map((column) => {
      const isPast = column.role === "result" && column.year !== null && column.year < year;
      return isPast ? { ...column, role: "comparison" } : column;
    });
    if (current.some(({ role }) => role === "result")) return current;
    const open = current.filter(({ role }) => role === null || role === "sum");
    const parts = open.filter(({ span: span2, cumulative: cumulative2, role }) => span2 !== "" && !cumulative2 && role === null);
    const [sum, ...more2] = open.filter((column) => !parts.includes(column) && column.cumulative);
    if (sum === void 0 || more2.length > 0 || parts.length < 2) return current;
    return current.map((column) => {
      if (column === sum) return { ...column, role: "result" };
      return parts.includes(column) ? { ...column, role: "part" } : column;
    });
  }
  function namesResponsible(heading) {
    return contains(readWords(heading).words, RESPONSIBLE_WORDS);
  }
  function isMeasured(grid, header, column) {
    var _a, _b;
    const headings = (_b = (_a = header.columns[column]) == null ? void 0 : _a.path) != null ? _b : [];
    if (!headings.some(({ text }) => isUnitHeader(text))) return true;
    const from = header.last + 1;
    const cells = Array.from({ length: SAMPLE2 }, (_, index) => cellAt(grid, from + index, column));
    const words = cells.filter((cell2) => cellKind(cell2) === "words");
    const measures = words.filter((cell2) => isMeasureText(String(cell2)) || isDitto2(String(cell2).trim()));
    return measures.length * 2 > words.length;
  }
  function wordsBelow(grid, row, column) {
    let words = 0;
    let figures = 0;
    for (let below = row + 1; below <= row + SAMPLE2; below += 1) {
      const cell2 = cellAt(grid, below, column);
      if (isBlank2(cell2)) continue;
      if (cellKind(cell2) === "words") words += 1;
      else figures += 1;
    }
    return words > figures ? words : 0;
  }

  // src/core/form/form-total.ts
  var TOTALS2 = phrases("cộng|tổng|tổng cộng|tổng số|tổng chung|cộng chung|total|tổng cộng chung");
  var BEGINNINGS3 = phrases(
    "tổng cộng|cộng mục|cộng phần|cộng nhóm|cộng khối|cộng các|cộng I|cộng II|cộng III|cộng IV|cộng V|cộng A",
    "cộng B|cộng C|tổng mục|tổng nhóm|cộng chuyển"
  );
  var FIRST_WORDS = phrases(TOTALS2, BEGINNINGS3);
  function isFormTotal(text) {
    if (!FIRST_WORDS.firsts().has(firstBase(text))) return false;
    const { words } = readWords(text.replace(/\([^()]*\)?/g, " "));
    if (words.length === 0) return false;
    return longestExactAt(words, 0, TOTALS2) === words.length || longestExactAt(words, 0, BEGINNINGS3) > 0;
  }

  // src/core/form/repeated-header.ts
  function beginsAgain(grid, row, { form, names }) {
    const next = [row, row + 1].find((below) => !isBlank2(cellAt(grid, below, form.nameColumn)));
    return next !== void 0 && names.has(indicatorNameKey(String(cellAt(grid, next, form.nameColumn))));
  }
  function repeatedRows(grid, row, { header, nameColumn }) {
    var _a;
    const own = cellAt(grid, header.first, nameColumn);
    if (isBlank2(own) || cellAt(grid, row, nameColumn) !== own) return 0;
    const rows = header.last - header.first + 1;
    for (let offset = 0; offset < rows; offset += 1) {
      const cells = (_a = grid[header.first + offset]) != null ? _a : [];
      if (cells.some((cell2, column) => cellAt(grid, row + offset, column) !== cell2)) return 0;
    }
    return rows;
  }

  // src/core/form/body.ts
  var FIGURELESS = /* @__PURE__ */ new Set([
    ...["ordinal", "note", "other", "date", "event"]
  ]);
  var MOST_ATTEMPTS = 50;
  var LONGEST_NAME3 = 1e3;
  var LONGEST_HEADING2 = 150;
  function readFormBody(grid, form) {
    var _a, _b, _c, _d;
    const rows = [];
    const nameless = [];
    const names = /* @__PURE__ */ new Set();
    let namesRead = 0;
    let attempts = 0;
    let waiting = [];
    let closing = false;
    let end = form.header.last + 1;
    const figureColumns3 = form.columns.filter(({ role }) => !FIGURELESS.has(role)).map(({ column }) => column);
    const valueColumns = form.columns.filter(({ role }) => role === "target" || role === "result").map(({ column }) => column);
    for (let row = end; row < grid.length; row += 1) {
      const cells = (_a = grid[row]) != null ? _a : [];
      if (cells.every(isBlank2)) continue;
      const repeated = repeatedRows(grid, row, form);
      if (repeated > 0) {
        for (; namesRead < rows.length; namesRead += 1)
          names.add(indicatorNameKey((_c = (_b = rows[namesRead]) == null ? void 0 : _b.name) != null ? _c : ""));
        const titled = waiting.some(({ level }) => level === UNNUMBERED);
        if (titled || closing || beginsAgain(grid, row + repeated, { form, names })) break;
        row += repeated - 1;
        continue;
      }
      if (attempts < MOST_ATTEMPTS && isIndicatorHeading((_d = cells[form.nameColumn]) != null ? _d : "")) {
        attempts += 1;
        if (readFormHeader(grid, row) !== null) break;
      }
      const read = readRow(cells, row, { form, figureColumns: figureColumns3 });
      if (read === null) {
        if (figureColumns3.some((column) => {
          var _a2;
          return isNumber((_a2 = cells[column]) != null ? _a2 : "");
        })) nameless.push(row);
        else closing = true;
        continue;
      }
      const ordinal = form.ordinalColumn === null ? "" : cellAt(grid, row, form.ordinalColumn);
      const numbered = levelOfOrdinal(ordinal) !== UNNUMBERED;
      if (!numbered && valueColumns.length > 1 && valueColumns.every((column) => {
        var _a2;
        return isWords((_a2 = cells[column]) != null ? _a2 : "");
      }))
        break;
      const certain = read.figures || read.measure !== null || numbered;
      const strong = read.figures && (read.measure !== null || numbered);
      if (closing ? strong : certain) {
        rows.push(...waiting, read);
        waiting = [];
        closing = false;
        end = row + 1;
      } else if (isLineText(read.text) || read.text.length > LONGEST_HEADING2) closing = true;
      else waiting.push(read);
    }
    return { rows, end, nameless: nameless.filter((row) => row < end) };
  }
  function readRow(cells, row, { form, figureColumns: figureColumns3 }) {
    var _a, _b, _c;
    const own = textOf4((_a = cells[form.nameColumn]) != null ? _a : "");
    const text = own !== "" ? own : textLeftOf(cells, form);
    if (text === "") return null;
    const { level, rest } = splitLevel(text);
    const ordinal = form.ordinalColumn === null ? UNNUMBERED : levelOfOrdinal((_b = cells[form.ordinalColumn]) != null ? _b : "");
    const measure = form.measureColumn === null ? "" : textOf4((_c = cells[form.measureColumn]) != null ? _c : "");
    return {
      row,
      text,
      name: (rest.length > LONGEST_NAME3 ? rest : rest.replace(/[\s:;,.]+$/, "")) || text,
      level: ordinal === UNNUMBERED ? level : ordinal,
      measure: measure === "" ? null : measure,
      figures: figureColumns3.some((column) => {
        var _a2;
        return isFigure((_a2 = cells[column]) != null ? _a2 : "");
      }),
      total: (level < PARTS_FROM || level === UNNUMBERED) && isFormTotal(rest)
    };
  }
  function textOf4(cell2) {
    if (typeof cell2 === "string") {
      const text = cleanText(cell2);
      return /^[-–—…x.]*$/.test(text) || isErrorText(text) ? "" : text;
    }
    return typeof cell2 === "number" && Number.isFinite(cell2) ? String(cell2) : "";
  }
  function textLeftOf(cells, { nameColumn }) {
    var _a;
    for (let column = 0; column < nameColumn; column += 1) {
      const cell2 = (_a = cells[column]) != null ? _a : "";
      if (cellKind(cell2) === "words" && levelOfOrdinal(cell2) === UNNUMBERED) return textOf4(cell2);
    }
    return "";
  }
  function isFigure(cell2) {
    if (isBlank2(cell2)) return false;
    const { kind } = parseNumber(cell2);
    return kind !== "blank" && kind !== "unreadable";
  }
  function isNumber(cell2) {
    return !isBlank2(cell2) && parseNumber(cell2).kind === "number";
  }
  function isWords(cell2) {
    return typeof cell2 === "string" && cellKind(cell2) === "words" && !isFigure(cell2);
  }

  // src/core/tab/figures.ts
  var SAMPLE3 = 200;
  function columnContent(grid, rows, column) {
    let figures = 0;
    let words = 0;
    let mixed = 0;
    for (const { row } of rows.filter(({ kind }) => kind === "unit").slice(0, SAMPLE3)) {
      const { kind } = parseNumber(cellAt(grid, row, column));
      if (kind === "number" || kind === "ambiguous" || kind === "error") figures += 1;
      else if (kind === "unreadable" && holdsDigit(cellAt(grid, row, column))) mixed += 1;
      else if (kind === "unreadable") words += 1;
    }
    if (figures === 0) return words + mixed === 0 ? "blank" : "words";
    return figures >= words ? "figures" : "words";
  }
  function holdsDigit(cell2) {
    return typeof cell2 === "string" && /\d/.test(cell2);
  }
  function decideResults(grid, rows, columns) {
    const wordy = new Set(
      columns.filter(({ role }) => role === "result" || role === "target").filter(({ column }) => columnContent(grid, rows, column) === "words").map(({ column }) => column)
    );
    const readable = columns.map(
      (column) => wordy.has(column.column) ? { ...column, role: "other" } : column
    );
    const settled2 = withoutEmptyCumulative(grid, rows, readable);
    if (settled2.some(({ role }) => role === "result")) return { kind: "decided", columns: settled2 };
    const withFigures2 = settled2.filter(
      ({ role, leaf, column }) => (role === null || role === "sum") && leaf !== "" && columnContent(grid, rows, column) === "figures"
    );
    const sums = withFigures2.filter(({ role }) => role === "sum");
    const candidates2 = sums.length === 1 ? sums : withFigures2;
    const only = candidates2[0];
    if (candidates2.length > 1) return { kind: "ambiguous", columns: candidates2.map(({ column }) => column) };
    if (only !== void 0) return { kind: "decided", columns: asResult(settled2, only) };
    const named = columns.find(({ role, column }) => role === "result" && wordy.has(column));
    return named === void 0 ? { kind: "noResult" } : { kind: "words", column: named.column };
  }
  function withoutEmptyCumulative(grid, rows, columns) {
    const isFilled = ({ column }) => columnContent(grid, rows, column) === "figures";
    const results = columns.filter(({ role }) => role === "result");
    if (!results.some((column) => !column.cumulative && isFilled(column))) return columns;
    const empty = results.filter(
      ({ column, cumulative: cumulative2 }) => cumulative2 && columnContent(grid, rows, column) === "blank"
    );
    return columns.map((column) => empty.includes(column) ? { ...column, role: "other" } : column);
  }
  function asResult(columns, only) {
    return columns.map(
      (column) => column === only ? { ...column, role: "result", subject: "", label: "", qualifier: column.subject } : column
    );
  }

  // src/core/tab/adjusted.ts
  var ADJUSTED = phrases("điều chỉnh");
  function isAdjusted({ texts }) {
    return texts.some((text) => contains(readWords(text).words, ADJUSTED));
  }

  // src/core/tab/term.ts
  function isOfSeveralYears({ stretch: stretch2 }) {
    if (stretch2 === null || stretch2.kind !== "stated") return (stretch2 == null ? void 0 : stretch2.kind) === "term";
    const { start, end } = stretch2.period;
    return end.year - start.year > 1 || end.year > start.year && end.month === 12;
  }
  function splitTerms(columns) {
    const ofTerm = columns.filter(
      (column) => isOfSeveralYears(column) || column.role === "result" && isCountedUp(column)
    );
    const ofYear = columns.filter((column) => !ofTerm.includes(column));
    const isWhole3 = (some) => some.some(({ role }) => role === "target") && some.some(({ role }) => role === "result");
    return isWhole3(ofTerm) && isWhole3(ofYear) ? { ofTerm, ofYear } : null;
  }
  function isCountedUp({ cumulative: cumulative2, stretch: stretch2, year }) {
    return cumulative2 && stretch2 === null && year === null;
  }

  // src/core/tab/pairing.ts
  var RULES = [
    (result, target) => identity(result) === identity(target),
    (result, target) => subjectKey(result.subject) === subjectKey(target.subject),
    (result, target) => result.subject === "" || target.subject === ""
  ];
  var FAMILY_KEYS = [
    identity,
    ({ subject }) => subjectKey(subject),
    () => ""
  ];
  function identity({ subject, qualifier }) {
    return `${subjectKey(subject)}|${subjectKey(qualifier)}`;
  }
  function pairTargets(results, targets) {
    const targetOf3 = /* @__PURE__ */ new Map();
    const rivals = [];
    const torn = /* @__PURE__ */ new Map();
    const free = new Set(targets);
    RULES.forEach((agrees3, index) => {
      var _a;
      const settled2 = /* @__PURE__ */ new Set([...targetOf3.keys(), ...torn.keys(), ...rivals.flat()]);
      const open = results.filter((result) => !settled2.has(result));
      for (const family of groupBy(open, (_a = FAMILY_KEYS[index]) != null ? _a : identity).values()) {
        const fits2 = (result, target) => agrees3(result, target) && sameYear(result, target);
        const candidates2 = [...free].filter((target) => family.some((result) => fits2(result, target)));
        const entitled = candidates2.length < family.length ? covering(family) : family;
        if (candidates2.length > 0 && entitled.length === 0) rivals.push(family);
        entitled.forEach((result, place) => {
          const own = candidates2.filter((target2) => free.has(target2) && fits2(result, target2));
          const inOrder2 = candidates2.length === entitled.length ? candidates2[place] : void 0;
          const fitting = inOrder2 !== void 0 && own.includes(inOrder2) ? [inOrder2] : narrowed(result, own);
          const [target, ...others] = fitting;
          if (target === void 0) return;
          if (others.length > 0 && entitled.length === 1) {
            torn.set(result, fitting);
            return;
          }
          targetOf3.set(result, target);
          free.delete(target);
        });
      }
    });
    return { targetOf: targetOf3, rivals, torn };
  }
  function covering(family) {
    const found2 = family.filter(({ cumulative: cumulative2 }) => cumulative2);
    return found2.length === 1 ? found2 : [];
  }
  var WHOLE_YEAR = /* @__PURE__ */ new Set(["nam", "ca nam"]);
  function narrowed(result, targets) {
    var _a;
    const latest = Math.max(...targets.map(({ year }) => year != null ? year : 0));
    const ofYear = targets.filter(({ year }) => (year != null ? year : 0) === latest);
    const ofSpan = ofYear.filter(({ span: span2 }) => span2 === result.span);
    const ofWholeYear = result.cumulative ? ofYear.filter(({ span: span2 }) => WHOLE_YEAR.has(span2)) : [];
    const rest = (_a = [ofSpan, ofWholeYear, ofYear].find(({ length }) => length > 0)) != null ? _a : [];
    const left = rest.filter(({ column }) => column < result.column);
    return [...left.reverse(), ...rest.filter(({ column }) => column > result.column)];
  }
  function sameYear(result, target) {
    var _a;
    if (result.year === null || target.year === null || result.year === target.year) return true;
    if (((_a = target.stretch) == null ? void 0 : _a.kind) !== "stated" || !isOfSeveralYears(target)) return false;
    const { start, end } = target.stretch.period;
    return start.year <= result.year && result.year <= end.year;
  }

  // src/core/tab/times.ts
  function timesOf({ result, target, rate: rate2 }, columns) {
    var _a, _b, _c;
    const own = (_a = target == null ? void 0 : target.stretch) != null ? _a : null;
    const rates = (_b = rate2 == null ? void 0 : rate2.stretch) != null ? _b : null;
    const ofRate = rates !== null && isYearOrLonger(rates) ? rates : null;
    const siblings = columns.filter(
      (column) => column !== result && column !== target && speaksOf(column, result)
    );
    const ofSibling = siblings.some(isOfWholeYear) ? yearOf2(siblings) : null;
    return { targetTime: (_c = own != null ? own : ofRate) != null ? _c : ofSibling, resultTime: result.stretch };
  }
  function isOfWholeYear({ role, stretch: stretch2, texts }) {
    if (role === "target" || role === "comparison") return false;
    if (texts.some((text) => /\bca nam\b/.test(foldText(text)))) return true;
    return role === "estimate" && (stretch2 === null || isYearOrLonger(stretch2));
  }
  function yearOf2(siblings) {
    var _a;
    const named = (_a = siblings.find(({ stretch: stretch2, role }) => role === "estimate" && stretch2 !== null)) == null ? void 0 : _a.stretch;
    return named && isYearOrLonger(named) ? named : YEAR2;
  }
  function speaksOf({ subject }, result) {
    return subject === "" || result.subject === "" || subjectKey(subject) === subjectKey(result.subject);
  }

  // src/core/tab/indicators.ts
  function groupIndicators(columns) {
    const terms = splitTerms(columns);
    if (terms === null) return groupOneTime(columns);
    const [ofYear, ofTerm] = [groupOneTime(terms.ofYear), groupOneTime(terms.ofTerm)];
    return {
      indicators: [...ofYear.indicators, ...ofTerm.indicators],
      ambiguous: [...ofYear.ambiguous, ...ofTerm.ambiguous],
      ambiguousTargets: [...ofYear.ambiguousTargets, ...ofTerm.ambiguousTargets]
    };
  }
  function groupOneTime(columns) {
    const { targets, adjusted } = splitAdjusted(columns.filter(({ role }) => role === "target"));
    const { results, ambiguous } = withoutRepeats(columns, targets);
    const { targetOf: targetOf3, rivals, torn } = pairTargets(results, targets);
    const losers = /* @__PURE__ */ new Set([...rivals.flat(), ...torn.keys()]);
    const totals = results.filter((result) => result.isTotal && targetOf3.has(result));
    const kept = results.filter((result) => {
      const inTotal = totals.some((total) => total !== result && total.texts[0] === result.texts[0]);
      return !losers.has(result) && !(inTotal && !targetOf3.has(result));
    });
    const rateOf2 = assign(kept, columns, { role: "rate", targetOf: targetOf3 });
    const shortfallOf = assign(kept, columns, { role: "shortfall", targetOf: targetOf3 });
    const adjustedOf = assignAdjusted(adjusted, targetOf3);
    const attached = new Set(adjustedOf.values());
    const unattached = adjusted.filter((column) => !attached.has(column));
    return {
      indicators: kept.map((result) => {
        var _a, _b, _c, _d;
        const target = (_a = targetOf3.get(result)) != null ? _a : null;
        const rate2 = (_b = rateOf2.get(result)) != null ? _b : null;
        const times2 = timesOf({ result, target, rate: rate2 }, columns);
        const shortfall = (_c = shortfallOf.get(result)) != null ? _c : null;
        return { result, target, adjusted: (_d = adjustedOf.get(result)) != null ? _d : null, rate: rate2, shortfall, times: times2 };
      }),
      ambiguous: [...ambiguous, ...rivals].map(columnNumbers),
      ambiguousTargets: [...torn.values(), ...unattached.map((column) => [column])].map(columnNumbers)
    };
  }
  function splitAdjusted(targets) {
    const assigned = targets.filter((target) => !isAdjusted(target));
    if (assigned.length === 0) return { targets, adjusted: [] };
    return { targets: assigned, adjusted: targets.filter(isAdjusted) };
  }
  function assignAdjusted(adjusted, targetOf3) {
    var _a;
    const found2 = /* @__PURE__ */ new Map();
    for (const column of adjusted) {
      const pairs = [...targetOf3];
      const alike = pairs.filter(([, target]) => identity(target) === identity(column));
      const near = pairs.filter(([, target]) => subjectKey(target.subject) === subjectKey(column.subject));
      const [only, ...more2] = (_a = [alike, near, pairs].find(({ length }) => length > 0)) != null ? _a : [];
      if (only !== void 0 && more2.length === 0) found2.set(only[0], column);
    }
    return found2;
  }
  function columnNumbers(columns) {
    return columns.map(({ column }) => column).sort((a, b) => a - b);
  }
  function withoutRepeats(columns, targets) {
    const results = [];
    const ambiguous = [];
    const all = columns.filter(({ role }) => role === "result");
    for (const family of groupBy(all, identity).values()) {
      const latest = latestYear(family);
      const covering2 = latest.filter(({ cumulative: cumulative2 }) => cumulative2);
      const own = targets.filter((target) => family.some((result) => identity(target) === identity(result)));
      const spans = new Set(latest.map(({ span: span2 }) => span2));
      const parted = spans.size > 1 || covering2.length === 1;
      if (latest.length === 1 || own.length === latest.length && !parted) results.push(...latest);
      else if (covering2.length === 1) results.push(...covering2);
      else ambiguous.push(latest);
    }
    return { results: results.sort((a, b) => a.column - b.column), ambiguous };
  }
  function latestYear(family) {
    const years2 = family.flatMap(({ year }) => year != null ? year : []);
    const latest = Math.max(...years2);
    return years2.length === 0 ? family : family.filter(({ year }) => year === null || year === latest);
  }
  function assign(results, columns, { role, targetOf: targetOf3 }) {
    var _a, _b, _c;
    const owners = /* @__PURE__ */ new Map();
    for (const column of columns.filter((candidate) => candidate.role === role)) {
      const owner = ownerOf(column, results, columns);
      if (owner === null) continue;
      const span2 = (_b = (_a = targetOf3.get(owner)) == null ? void 0 : _a.span) != null ? _b : "";
      const better = span2 !== "" && column.span === span2 && ((_c = owners.get(owner)) == null ? void 0 : _c.span) !== span2;
      if (better || !owners.has(owner)) owners.set(owner, column);
    }
    return owners;
  }
  function ownerOf(column, results, columns) {
    var _a, _b, _c;
    const bySubject = results.filter((result) => agrees(result.subject, column.subject));
    if (bySubject.length === 1) return (_a = bySubject[0]) != null ? _a : null;
    const byQualifier = results.filter((result) => agrees(result.qualifier, column.qualifier));
    if (byQualifier.length === 1) return (_b = byQualifier[0]) != null ? _b : null;
    const left = columns.filter(
      (other) => other.column < column.column && (other.role === "result" || other.role === "estimate" && !column.ofResult)
    );
    const nearest2 = left[left.length - 1];
    if (nearest2 === void 0) return results.length === 1 ? (_c = results[0]) != null ? _c : null : null;
    return results.includes(nearest2) ? nearest2 : null;
  }
  function agrees(words, others) {
    return words !== "" && subjectKey(words) === subjectKey(others);
  }

  // src/core/form/distinct-rows.ts
  function distinctRows(found2) {
    const plain = found2.map(({ row }) => ({ name: row.name, key: indicatorNameKey(row.name) }));
    const underAbove = longer(plain, (index) => {
      var _a, _b;
      return (_b = (_a = found2[index]) == null ? void 0 : _a.above) != null ? _b : "";
    });
    const named = longer(underAbove, (index) => {
      var _a, _b;
      return (_b = (_a = found2[index]) == null ? void 0 : _a.row.group) != null ? _b : "";
    });
    const times2 = /* @__PURE__ */ new Map();
    return found2.map(({ row }, index) => {
      var _a, _b, _c, _d, _e;
      let { name, key } = (_a = named[index]) != null ? _a : { name: row.name, key: row.name };
      const base = key;
      const before2 = (_b = times2.get(base)) != null ? _b : 0;
      for (let time = before2 + 1; times2.has(key); time += 1) {
        name = `${(_d = (_c = named[index]) == null ? void 0 : _c.name) != null ? _d : row.name} (${time})`;
        key = indicatorNameKey(name);
        times2.set(base, time);
      }
      times2.set(key, (_e = times2.get(key)) != null ? _e : 1);
      return { ...row, name };
    });
  }
  function longer(names, leadOf) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const { key } of names) counts.set(key, ((_a = counts.get(key)) != null ? _a : 0) + 1);
    return names.map((keyed, index) => {
      var _a2;
      const lead2 = ((_a2 = counts.get(keyed.key)) != null ? _a2 : 0) > 1 ? leadOf(index) : "";
      if (lead2 === "" || keyed.name.startsWith(`${lead2} – `)) return keyed;
      const name = `${lead2} – ${keyed.name}`;
      return { name, key: indicatorNameKey(name) };
    });
  }

  // src/core/form/part-words.ts
  var PART_BEGINNINGS = phrases("trong đó|tr đó|t đó|trđ|bao gồm|trong đó có|riêng|chia ra");
  var PART_WORDS = phrases(
    "nam|nữ|số nữ|tổng số|dân tộc|dân tộc thiểu số|là nữ|là dân tộc thiểu số|khác|thành thị|nông thôn|nhà nước",
    "ngoài nhà nước|tập thể|cá nhân|mới|cũ|nữ giới"
  );
  var LONGEST_PART_WORD = 40;
  function isPartWord(name) {
    if (name.length > LONGEST_PART_WORD || !PART_WORDS.firsts().has(firstBase(name))) return false;
    return isWhole2(readWords(name).words, PART_WORDS);
  }
  function readPart2(name) {
    if (!PART_BEGINNINGS.firsts().has(firstBase(name))) return null;
    const { text, words } = readWords(name);
    const lead2 = words[longestAt(words, 0, PART_BEGINNINGS) - 1];
    return lead2 === void 0 ? null : text.slice(lead2.end).replace(/^[\s:;,.–+-]+/, "");
  }

  // src/core/form/rows.ts
  var UNNUMBERED_PART = 8;
  function readFormRows(body) {
    const rows = body.filter(({ total }) => !total);
    const shape = {
      numbered: rows.filter(({ level }) => level !== UNNUMBERED).length * 2 > rows.length,
      numberedFigures: rows.some(({ level, figures }) => figures && level < PARTS_FROM),
      measured: rows.some(({ measure }) => measure !== null),
      withFigures: new Set(rows.filter(({ figures }) => figures).map(({ level }) => level))
    };
    const found2 = [];
    let above = [];
    let partsFollow = "none";
    let lastMeasure = null;
    rows.forEach((row, index) => {
      var _a, _b, _c, _d;
      const part = readPart2(row.name);
      if (part === "" && !row.figures) {
        partsFollow = "first";
        return;
      }
      const owner = above[above.length - 1];
      const told = part !== null && part !== "";
      const loose = row.level === UNNUMBERED && owner !== void 0;
      const inParts = partsFollow === "first" || partsFollow === "more" && shape.numberedFigures;
      const isPart3 = told || loose && (inParts || isPartWord(row.name));
      if (isHeading(row, rows[index + 1], shape) && !isPart3) {
        const level2 = row.level === UNNUMBERED ? levelOver(rows[index + 1]) : row.level;
        above = [
          ...over(above, level2),
          { level: level2, name: row.name, text: row.text, heading: true, part: false, measure: null }
        ];
        partsFollow = "none";
        return;
      }
      if (row.level <= 1 && !row.figures && row.measure === null && !shape.withFigures.has(row.level)) return;
      const level = isPart3 ? UNNUMBERED_PART : levelOf2(row, above);
      above = isPart3 ? over(above, level).filter(({ part: isOther }) => !isOther) : over(above, level);
      partsFollow = told || isPart3 && partsFollow !== "none" ? "more" : "none";
      const parent = above[above.length - 1];
      const own = told ? capitalised(part) : row.name;
      const split = row.measure === null ? splitMeasure(own) : { name: own, measure: null };
      const qualified = parent !== void 0 && isPartOf(parent, { level, name: split.name });
      const typed = row.measure !== null && isDitto2(row.measure) ? lastMeasure : row.measure;
      const measure = (_a = typed != null ? typed : split.measure) != null ? _a : qualified && !parent.heading ? parent.measure : null;
      const name = qualified ? `${parent.name} – ${split.name}` : split.name;
      lastMeasure = measure != null ? measure : lastMeasure;
      const group = (_c = (_b = [...above].reverse().find(({ heading }) => heading)) == null ? void 0 : _b.text) != null ? _c : null;
      found2.push({ row: { row: row.row, name, measure, group }, above: qualified ? "" : (_d = parent == null ? void 0 : parent.name) != null ? _d : "" });
      above = [...above, { level, name, text: row.text, heading: false, part: qualified, measure }];
    });
    return distinctRows(found2);
  }
  function isHeading(row, next, shape) {
    if (row.figures || row.measure !== null || next === void 0) return false;
    if (row.level !== UNNUMBERED) return next.level > row.level;
    if (shape.measured || shape.numbered || isGroupText(row.name)) return true;
    const isPartNext = next.level !== UNNUMBERED || isPartWord(next.name) || readPart2(next.name) !== null;
    return isPartNext || row.text.endsWith(":") || row.text === row.text.toUpperCase();
  }
  function over(above, level) {
    var _a, _b;
    const kept = [...above];
    while (((_b = (_a = kept[kept.length - 1]) == null ? void 0 : _a.level) != null ? _b : -1) >= level) kept.pop();
    return kept;
  }
  function levelOf2(row, above) {
    if (row.level !== UNNUMBERED) return row.level;
    const heading = [...above].reverse().find((one) => one.heading);
    return heading === void 0 ? ARABIC : heading.level + 0.25;
  }
  function levelOver(next) {
    const below = next === void 0 || next.level === UNNUMBERED ? ARABIC : next.level;
    return below - 0.5;
  }
  function isPartOf(parent, { level, name }) {
    return parent.heading ? isPartWord(name) : level >= PARTS_FROM || isPartWord(name);
  }
  function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // src/core/form/read-columns.ts
  function readColumns2(tab, form, body) {
    var _a;
    const grid = tab.values;
    const { header, columns } = form;
    const none2 = { read: null, unclear: [] };
    const at = (column, row = header.first) => ({ tab: tab.name, row, column });
    const sample = body.rows.map(({ row, name }) => {
      return { kind: "unit", row, name, ordinal: null, group: null };
    });
    const results = columns.filter(({ role }) => role === "result");
    const contents = columns.filter(({ role }) => role === "result" || role === "target").map(({ column }) => columnContent(grid, sample, column));
    const blank = contents.every((content) => content === "blank");
    const decision = decideResults(grid, sample, columns);
    if (!(blank || contents.includes("figures")) || decision.kind !== "decided") return none2;
    const { indicators, ambiguous, ambiguousTargets } = groupIndicators(decision.columns);
    const unclear = [
      ...ambiguous.map((rivals) => {
        var _a2;
        return { kind: "ambiguousResult", place: at((_a2 = rivals[0]) != null ? _a2 : 0), columns: rivals };
      }),
      ...ambiguousTargets.map((rivals) => {
        var _a2;
        return { kind: "ambiguousTarget", place: at((_a2 = rivals[0]) != null ? _a2 : 0), columns: rivals };
      })
    ];
    const measured = indicators.filter(({ target: target2 }) => target2 !== null);
    const [only, ...more2] = measured;
    if (only === void 0) return { read: null, unclear };
    const { result, target, rate: rate2, times: times2 } = only;
    const isResult = results.some(({ column }) => column === result.column);
    if (more2.length > 0 || target === null || !isResult) return none2;
    const rows = readFormRows(body.rows);
    if (rows.length === 0 || areUnits(rows)) return none2;
    if (measuresDiffer(result.texts, target.texts)) {
      return { read: null, unclear: [...unclear, { kind: "mixedMeasures", place: at(result.column) }] };
    }
    const [nameless] = body.nameless;
    if (nameless !== void 0) {
      const place = at(form.nameColumn, nameless);
      unclear.push({ kind: "rowsWithoutIndicator", place, rows: body.nameless });
    }
    const read = {
      header: { first: header.first, last: header.last },
      ordinalColumn: form.ordinalColumn,
      nameColumn: form.nameColumn,
      measureColumn: form.measureColumn,
      targetColumn: target.column,
      resultColumn: result.column,
      rateColumn: (_a = rate2 == null ? void 0 : rate2.column) != null ? _a : null,
      cumulative: coversTime(result.texts),
      ...times2,
      rows,
      blank,
      headerTexts: [...result.texts, ...target.texts]
    };
    return { read, unclear };
  }
  function areUnits(rows) {
    return rows.filter(({ name }) => isUnitName(name)).length * 2 > rows.length;
  }

  // src/core/form/draft.ts
  var ROWS_SEARCHED2 = 60;
  var LONGEST_CELL = 1e3;
  function draftForms(tab) {
    var _a, _b;
    const grid = tab.values;
    const found2 = [];
    const problems = [];
    let limit = ROWS_SEARCHED2;
    for (let row = 0; row < Math.min(grid.length, limit); row += 1) {
      const header = readFormHeader(grid, row);
      if (header === null) continue;
      const body = readFormBody(grid, header);
      const { read, unclear } = readColumns2(tab, header, body);
      problems.push(...unclear);
      if (read === null && unclear.length === 0) continue;
      if (read !== null) found2.push({ read, first: header.header.first, end: body.end });
      row = body.end - 1;
      limit = body.end + ROWS_SEARCHED2;
    }
    const starts = found2.map(({ first }, index) => {
      const before2 = found2[index - 1];
      return before2 === void 0 ? 0 : startOfLines(grid, { from: before2.end, to: first });
    });
    const topRows = nearest({ from: 0, to: (_b = (_a = found2[0]) == null ? void 0 : _a.first) != null ? _b : 0 }, "above");
    const top = { lines: readLines(grid, topRows), stated: readPeriods(grid, topRows) };
    const forms = found2.map(({ read, first, end }, index) => {
      var _a2, _b2;
      const above = { from: (_a2 = starts[index]) != null ? _a2 : 0, to: first };
      const below = { from: end, to: (_b2 = starts[index + 1]) != null ? _b2 : grid.length };
      return completeForm(tab, read, { above, below, top });
    });
    return { forms, problems };
  }
  function startOfLines(grid, span2) {
    var _a, _b;
    const start = splitGap(grid, span2);
    const labels = labelledUnits(readLines(grid, nearest(span2, "above")));
    const last = (_b = (_a = labels[labels.length - 1]) == null ? void 0 : _a.line.row) != null ? _b : start;
    return Math.min(start, last);
  }
  function splitLines(grid, lines) {
    return lines.flatMap((line) => {
      const typed = String(cellAt(grid, line.row, line.column)).slice(0, LONGEST_CELL);
      const parts = typed.split(/[\r\n]+/).map(cleanText).filter((text) => text !== "");
      return parts.length < 2 ? [line] : parts.map((text) => ({ ...line, text }));
    });
  }
  function completeForm(tab, { headerTexts, ...read }, spans) {
    var _a, _b, _c;
    const above = nearest(spans.above, "above");
    const linesAbove = readLines(tab.values, above);
    const { top } = spans;
    const linesOnTop = top.lines;
    const stated = (_a = readPeriods(tab.values, above)) != null ? _a : top.stated;
    const period = (_b = stated == null ? void 0 : stated.figures) != null ? _b : parsePeriod(tab.name);
    const general = read.measureColumn === null ? readMeasure(
      headerTexts,
      [...linesAbove, ...linesOnTop].map(({ text }) => text)
    ).measure : null;
    return {
      tab: tab.name,
      linesAbove,
      linesOnTop,
      linesTyped: splitLines(tab.values, linesAbove),
      linesBelow: readLines(tab.values, nearest(spans.below, "below")),
      period,
      ...read,
      targetTime: (_c = read.targetTime) != null ? _c : titleStretch(stated),
      rows: read.rows.map((row) => {
        var _a2, _b2;
        return {
          ...row,
          measure: (_b2 = (_a2 = row.measure) != null ? _a2 : general) != null ? _b2 : shareOf(tab, read, row)
        };
      })
    };
  }
  function shareOf(tab, { targetColumn, resultColumn }, { row, name }) {
    if ([targetColumn, resultColumn].some((column) => isSigned(tab, row, column))) return "%";
    const target = parseNumber(cellAt(tab.values, row, targetColumn));
    const isPoints = target.kind === "number" && target.value > 1 && target.value <= 100;
    return isRateName(name) && isPoints ? "%" : null;
  }

  // src/core/target/note-target.ts
  var CONSTANT_TARGET_WORDS = phrases(
    "chỉ tiêu|chỉ tiêu giao|chỉ tiêu chung|kế hoạch giao|kế hoạch chung|KH giao|KH chung|mỗi đơn vị|mỗi trường",
    "mỗi xã|mỗi huyện|mỗi công ty|mỗi cửa hàng|mỗi nhân viên|mỗi lớp|mỗi cơ sở|mỗi chi nhánh|mỗi công đoàn",
    "mỗi phường|mỗi phòng|mỗi trạm|mỗi thôn"
  );
  var CONSTANT_TARGET_LABELS = phrases("kế hoạch|KH|định mức|mục tiêu");
  var LINKING_WORDS = phrases("ít nhất|tối thiểu|đạt|giao|là|có|phải|phải có|từ|được giao|nộp|thực hiện");
  var NORM_WORDS = phrases("trở lên|ít nhất|tối thiểu|mỗi|chỉ tiêu|kế hoạch|giao|định mức|phải|/");
  var REPORT_WORDS = phrases("đã|tổng số|tổng cộng|đạt được|kết quả");
  var NO_COUNT_WORDS = phrases(PERIOD_WORDS, "%|đơn vị|giờ|lần|đợt");
  var FIGURE2 = /\d+(?:[.,]\d+)*/g;
  function findNoteTargets(lines, things, { below }) {
    return lines.flatMap((line) => {
      const { text, words } = readWords(line.text);
      const norm = contains(words, NORM_WORDS) && !contains(words, REPORT_WORDS);
      const targets = [];
      FIGURE2.lastIndex = 0;
      for (let match = FIGURE2.exec(text); match !== null; match = FIGURE2.exec(text)) {
        const figure2 = { start: match.index, end: match.index + match[0].length };
        const value = isCount(text, words, figure2) ? countOf(match[0]) : null;
        const beforeThing = norm && standsBeforeThing(words, figure2.end, things);
        const behindWords = standsBehindTargetWords(text, words, figure2.start);
        if (value !== null && (below ? beforeThing && behindWords : beforeThing || behindWords)) {
          targets.push({ value, line });
        }
      }
      const [common, ...more2] = targets;
      const exception = exceptionIn(text);
      if (common === void 0 || exception === null || exception.value === common.value) return targets;
      return [{ ...common, exception }, ...more2.filter(({ value }) => value !== exception.value)];
    });
  }
  var EXCEPTION = /(?:^|[^a-z\u00c0-\u024f\u1e00-\u1eff])riêng(?![a-z\u00c0-\u024f\u1e00-\u1eff])([^;]*?)[\s:=](\d+(?:[.,]\d+)*)/i;
  var LEADING_TO_FIGURE = /(?:[\s:=]+(?:được giao|giao|chỉ tiêu|kế hoạch|KH|là|chỉ|thì))*[\s:=]*$/i;
  function exceptionIn(text) {
    var _a;
    const [, named = "", figure2 = ""] = (_a = EXCEPTION.exec(text)) != null ? _a : [];
    const value = countOf(figure2);
    if (value === null) return null;
    const names = named.replace(LEADING_TO_FIGURE, "").split(",").map(cleanText);
    return { names: names.filter((name) => name !== ""), value };
  }
  function countOf(figure2) {
    const reading = parseNumber(figure2);
    if (reading.kind !== "number" || reading.value <= 0) return null;
    return /^(?:19|20)\d\d$/.test(figure2) ? null : reading.value;
  }
  function isCount(text, words, figure2) {
    const before2 = text.charAt(figure2.start - 1);
    if (before2 !== "" && /[^\s:=(]/.test(before2)) return false;
    if (/^ ?[/%-]/.test(text.slice(figure2.end, figure2.end + 2))) return false;
    const next = words.filter(({ start }) => start >= figure2.end);
    return longestAt(next, 0, NO_COUNT_WORDS) === 0;
  }
  function standsBeforeThing(words, end, things) {
    const next = words.filter(({ start }) => start >= end);
    return things.some((thing) => thing.length > 0 && phraseAt(next, 0, thing.slice(0, 1)));
  }
  function standsBehindTargetWords(text, words, start) {
    let before2 = words.filter(({ end }) => end <= start);
    for (let links = 0; links < 3; links += 1)
      before2 = before2.slice(0, before2.length - longestEnding(before2, LINKING_WORDS));
    if (longestEnding(before2, CONSTANT_TARGET_WORDS) > 0) return true;
    const last = before2[before2.length - 1];
    return longestEnding(before2, CONSTANT_TARGET_LABELS) > 0 && last !== void 0 && /[:=]/.test(text.slice(last.end, start));
  }

  // src/core/target/typed-rates.ts
  var MOST_DIGITS2 = 8;
  var LARGEST_FRACTION = 5;
  var LARGEST_POINTS = 1e9;
  var MOST_CANDIDATES = 60;
  function readTypedRates(grid, rows, columns) {
    const read = rows.flatMap(({ kind, row }) => {
      const result = parseNumber(cellAt(grid, row, columns.result));
      const cell2 = cellAt(grid, row, columns.rate);
      const rate2 = parsePercent(cell2);
      if (kind !== "unit" || result.kind !== "number" || rate2.kind !== "number") return [];
      if (Math.abs(rate2.value) > LARGEST_POINTS) return [];
      return [{ result: result.value, value: rate2.value, inPoints: saysPercent2(cell2) }];
    });
    const fractions = read.every(({ value, inPoints: inPoints2 }) => inPoints2 || Math.abs(value) <= LARGEST_FRACTION);
    return read.map(({ result, value, inPoints: inPoints2 }) => {
      const exact2 = fractions && !inPoints2 ? multiplyExact([value, 100]) : value;
      const digits = Math.min(decimalsOf(exact2), MOST_DIGITS2);
      return { result, points: roundRatio(exact2, 100, { digits, mode: "halfUp" }), digits };
    });
  }
  function countExplained(rates, target) {
    return Math.max(
      rates.filter((rate2) => explains(rate2, target, "halfUp")).length,
      rates.filter((rate2) => explains(rate2, target, "truncate")).length
    );
  }
  function findConstant(rates) {
    var _a;
    const telling2 = rates.filter(({ result, points }) => result > 0 && points > 0);
    if (telling2.length < 2) return null;
    let low = 1;
    let high = Number.POSITIVE_INFINITY;
    for (const { result, points, digits } of telling2) {
      const step = 10 ** -digits;
      low = Math.max(low, Math.ceil(100 * result / (points + step)));
      if (points > step) high = Math.min(high, Math.floor(100 * result / (points - step)));
    }
    if (!(high - low < MOST_CANDIDATES)) return null;
    const found2 = [];
    for (let target = low; target <= high && found2.length < 2; target += 1) {
      if (isExplained(rates, target)) found2.push(target);
    }
    return found2.length === 1 ? (_a = found2[0]) != null ? _a : null : null;
  }
  function isExplained(rates, target) {
    return rates.every((rate2) => explains(rate2, target, "halfUp")) || rates.every((rate2) => explains(rate2, target, "truncate"));
  }
  function explains({ result, points, digits }, target, mode) {
    return roundRatio(result, target, { digits, mode }) === points;
  }
  function saysPercent2(cell2) {
    return typeof cell2 === "string" && cell2.includes("%");
  }
  function decimalsOf(value) {
    var _a, _b;
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    return Math.max(0, ((_b = (_a = mantissa.split(".")[1]) == null ? void 0 : _a.length) != null ? _b : 0) - Number(exponent));
  }

  // src/core/target/constant-target.ts
  var FILLERS2 = phrases(FILLER_WORDS, PERIOD_WORDS, TITLE_BEGINNINGS);
  function findConstantTarget(grid, evidence) {
    const { rows, resultColumn, rateColumn } = evidence;
    const rates = rateColumn === null ? [] : readTypedRates(grid, rows, { result: resultColumn, rate: rateColumn });
    const things = evidence.things.map((text) => without(readWords(text).words, FILLERS2));
    const notes = [
      ...findNoteTargets(evidence.linesAbove, things, { below: false }),
      ...findNoteTargets(evidence.linesBelow, things, { below: true })
    ];
    const derived = findConstant(rates);
    const stated = distinct(notes.map(({ value }) => value));
    const note = notes[0];
    if (note === void 0) {
      if (derived === null) return none([]);
      const all = rates.length;
      return constant({ value: derived, from: "rates", line: null, explains: all, of: all });
    }
    const explains2 = countExplained(rates, note.value);
    const contradicted = derived === null ? explains2 * 2 < rates.length : derived !== note.value;
    if (stated.length > 1 || contradicted)
      return none(distinct([...stated, ...derived === null ? [] : [derived]]));
    const exception = note.exception === void 0 ? {} : { exception: note.exception };
    return constant({
      value: note.value,
      from: "note",
      line: note.line,
      explains: explains2,
      of: rates.length,
      ...exception
    });
  }
  function constant(found2) {
    return { target: { kind: "constant", ...found2 }, contradicting: [] };
  }
  function none(contradicting) {
    return { target: { kind: "none" }, contradicting };
  }
  function distinct(values) {
    return [...new Set(values)].sort((a, b) => a - b);
  }

  // src/core/log/identical-rows.ts
  function identicalRows(grid, { rows, indicators, dateColumn }) {
    const counts = indicators.every(({ amountColumn }) => amountColumn === null);
    if (dateColumn === null && counts) return [];
    const known = /* @__PURE__ */ new Set();
    return rows.flatMap(({ row }) => {
      var _a;
      const key = rowText((_a = grid[row]) != null ? _a : []);
      if (key === null) return [];
      const isAgain = known.has(key);
      known.add(key);
      return isAgain ? [row] : [];
    });
  }
  function rowText(cells) {
    let text = "";
    let filled2 = 0;
    cells.forEach((cell2, column) => {
      if (column === 0 && typeof cell2 === "number") return;
      if (cell2 !== "") filled2 += 1;
      text += `${typeof cell2 === "object" ? `${cell2.year}-${cell2.month}-${cell2.day}` : cell2}	`;
    });
    return filled2 < 3 ? null : text;
  }

  // src/core/log/superseded.ts
  var STAMP = /^(?:dau thoi gian|timestamp)$/;
  var PERIOD2 = /^(?:ky|thang|quy|tuan|dot|nam hoc|bao cao (?:thang|quy|ky))(?![a-z])/;
  function supersededRows(grid, log) {
    var _a;
    const { header, rows } = log;
    const heads = ((_a = grid[header.first]) != null ? _a : []).map((cell2) => foldText(cleanText(String(cell2))));
    const stamp = heads.findIndex((text) => STAMP.test(text));
    const period = heads.findIndex((text, column) => column !== stamp && PERIOD2.test(text));
    if (stamp < 0 || period < 0) return [];
    const last = /* @__PURE__ */ new Map();
    const earlier = [];
    for (const row of rows) {
      const told = cellAt(grid, row.row, period);
      if (row.name === "" || isBlank2(told)) continue;
      const key = JSON.stringify([nameKey(parseUnitName(row.name)), periodText(told)]);
      const known = last.get(key);
      const isLater2 = known === void 0 || !isBefore(cellAt(grid, row.row, stamp), cellAt(grid, known.row, stamp));
      if (known !== void 0) earlier.push(isLater2 ? known : row);
      if (isLater2) last.set(key, row);
    }
    return earlier;
  }
  function periodText(cell2) {
    return isCalendarDate(cell2) ? `${cell2.month}/${cell2.year}` : foldText(cleanText(String(cell2)));
  }
  function isBefore(time, other) {
    if (isCalendarDate(time) && isCalendarDate(other)) return compareDates(time, other) < 0;
    return typeof time === "number" && typeof other === "number" && time < other;
  }

  // src/core/log/complete.ts
  var LOG_BEGINNING = /^(?:sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|sổ|nhật ký theo dõi|nhật ký|theo dõi|bảng theo dõi|danh sách theo dõi|danh sách|bảng kê|bảng kê chi tiết)(?![^\s\d.,:;()-])[\s.,:;-]*/i;
  function completeLog(tab, draft3, spans) {
    var _a, _b, _c;
    const [first] = draft3.rows;
    if (first !== void 0 && draft3.rows.every(({ name }) => name === "")) {
      const place = { tab: tab.name, row: first.row, column: draft3.unitColumn };
      const rows = draft3.rows.map(({ row }) => row);
      return { log: null, problems: [{ kind: "logRowsWithoutUnit", place, rows }] };
    }
    const above = nearest(spans.above, "above");
    const context = {
      tab,
      draft: draft3,
      linesAbove: readLines(tab.values, above),
      linesBelow: readLines(tab.values, nearest(spans.below, "below")),
      stated: readPeriods(tab.values, above)
    };
    const { linesAbove, linesBelow } = context;
    const { header, unitColumn, dateColumn, stateColumn, amounts } = draft3;
    const period = (_b = (_a = context.stated) == null ? void 0 : _a.figures) != null ? _b : null;
    const indicators = amounts.length === 0 ? [readIndicator(null, context)] : amounts.map((amount) => readIndicator(amount, context));
    const all = datedRows(tab.values, draft3, period);
    const adds = amounts.length > 0;
    const superseded = new Set(adds ? supersededRows(tab.values, { header, rows: all }) : []);
    const log = {
      tab: tab.name,
      title: (_c = pickTitle(linesAbove)) != null ? _c : tab.name,
      linesAbove,
      linesBelow,
      period,
      header: { first: header.first, last: header.last },
      unitColumn,
      dateColumn,
      stateColumn,
      indicators: indicators.map(({ indicator }) => indicator),
      rows: all.filter((row) => !superseded.has(row)),
      superseded: [...superseded].map(({ row }) => row),
      identical: []
    };
    return {
      log: { ...log, identical: identicalRows(tab.values, log) },
      problems: indicators.flatMap(({ problems }) => problems)
    };
  }
  function datedRows(grid, { rows, dateColumn }, period) {
    const dateOf = logDateReader(period);
    return rows.map(({ row, name, unitRow, dateRow }) => {
      const date = dateColumn === null ? null : dateOf(cellAt(grid, dateRow, dateColumn));
      return { row, name, unitRow, date };
    });
  }
  function readIndicator(amount, context) {
    var _a, _b, _c, _d, _e, _f;
    const { tab, draft: draft3, linesAbove, linesBelow } = context;
    const row = draft3.header.first;
    const subject = subjectOf2(context);
    const label = amount === null ? subject : (_a = printed(amount)) != null ? _a : subject;
    const column = (_b = amount == null ? void 0 : amount.column) != null ? _b : draft3.unitColumn;
    const { target, contradicting } = findConstantTarget(tab.values, {
      rows: [],
      resultColumn: column,
      rateColumn: null,
      linesAbove: [...linesAbove, ...((_c = amount == null ? void 0 : amount.texts) != null ? _c : []).map((text) => ({ row, column, text }))],
      linesBelow,
      things: [(_d = amount == null ? void 0 : amount.leaf) != null ? _d : "", label, subject]
    });
    const indicator = {
      name: label,
      label,
      key: "",
      amountColumn: (_e = amount == null ? void 0 : amount.column) != null ? _e : null,
      target,
      targetTime: (_f = constantStretch(target)) != null ? _f : titleStretch(context.stated),
      ...measureOf2(amount, context)
    };
    const place = { tab: tab.name, row, column };
    const contradicted = contradicting.length > 0;
    return {
      indicator,
      problems: contradicted ? [{ kind: "contradictingTargets", place, values: contradicting }] : []
    };
  }
  function measureOf2(amount, { draft: draft3, linesAbove }) {
    var _a, _b;
    const lines = linesAbove.map(({ text }) => text);
    const measure = readMeasure((_a = amount == null ? void 0 : amount.texts) != null ? _a : [], lines);
    if (!measure.money) return measure;
    const own = readMeasure((_b = amount == null ? void 0 : amount.texts) != null ? _b : [], []);
    return own.money || amount !== null && draft3.amounts.length === 1 ? measure : own;
  }
  function printed({ texts }) {
    const words = texts.map((text) => cleanText(text.replace(/\([^()]*\)?/g, " "))).filter((text) => text !== "");
    return words.length === 0 ? null : words.join(" – ");
  }
  function subjectOf2({ tab, linesAbove }) {
    var _a;
    const own = withoutLogWords(cleanText(tab.name));
    if (own !== "" && !isGenericTab(own)) return own;
    return withoutLogWords((_a = pickTitle(linesAbove)) != null ? _a : "") || cleanText(tab.name) || tab.name;
  }
  function withoutLogWords(text) {
    const rest = text.replace(LOG_BEGINNING, "");
    if (isUnitHeader(rest)) return text;
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  }

  // src/core/log/likely-header.ts
  var ROWS_SEARCHED3 = 60;
  var SAMPLE4 = 200;
  var LONGEST5 = 60;
  var BEGINNINGS4 = phrases(UNIT_NOUNS, COMPANION_UNIT_NOUNS);
  var UNIT = phrases("đơn vị|bộ phận");
  function findLikelyLogHeader({ values }) {
    var _a;
    for (let row = 0; row < Math.min(ROWS_SEARCHED3, values.length); row += 1) {
      const texts = ((_a = values[row]) != null ? _a : []).flatMap(
        (cell2, column) => typeof cell2 === "string" && cell2.length <= LONGEST5 && cellKind(cell2) === "words" ? [{ text: cell2, column }] : []
      );
      if (texts.length < 3) continue;
      const heads = texts.filter(({ text }) => beginsWithUnit(text));
      if (heads.length === 0) continue;
      const roles = texts.map(({ text }) => readHeaderText(text).role);
      if (!roles.some((role) => role === "date" || role === "event")) continue;
      const likely = heads.filter(({ column }) => namesComeAgain(values, row + 1, column));
      const named = likely.filter(({ text }) => longestAt(readWords(text).words, 0, UNIT) > 0);
      const [only, ...others] = likely.length === 1 ? likely : named;
      return only === void 0 || others.length > 0 ? null : { row, unitColumn: only.column };
    }
    return null;
  }
  function beginsWithUnit(text) {
    if (!BEGINNINGS4.firsts().has(firstBase(text))) return false;
    const { words } = readWords(text);
    return longestAt(words, 0, UNIT_NOUNS) > 0 && !isUnitName(text) || isWhole2(words, COMPANION_UNIT_NOUNS);
  }
  function namesComeAgain(grid, first, column) {
    const rows = Array.from(
      { length: Math.max(0, Math.min(SAMPLE4, grid.length - first)) },
      (_, at) => first + at
    );
    const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell2) => nameOf2(cell2) !== "");
    const names = cells.filter(isName).map(nameOf2);
    return names.length * 2 > cells.length && new Set(names).size < names.length;
  }
  function isName(cell2) {
    return typeof cell2 === "string" && cellKind(cell2) === "words";
  }

  // src/core/tab/legacy-text.ts
  var ROWS_SEARCHED4 = 200;
  function findLegacyText(tab) {
    let words = 0;
    let legacy = 0;
    let first = null;
    for (const [row, cells] of tab.values.slice(0, ROWS_SEARCHED4).entries()) {
      for (const [column, cell2] of cells.entries()) {
        if (typeof cell2 !== "string" || isBlank2(cell2)) continue;
        const text = cell2.slice(0, 200).normalize("NFC");
        if (!/[A-Za-z]/.test(text)) continue;
        words += 1;
        if (!hasLegacyLetters(text)) continue;
        legacy += 1;
        first = first != null ? first : { tab: tab.name, row, column };
      }
    }
    return legacy > 1 && legacy * 5 >= words ? first : null;
  }

  // src/core/target/adjusted-target.ts
  function adjustedCounts(grid, rows, columns) {
    const { assigned, adjusted, rate: rate2 } = columns;
    if (rate2 === null) return true;
    let forAssigned = 0;
    let forAdjusted = 0;
    for (const row of rows.filter(({ kind }) => kind === "unit")) {
      if (parsePercent(cellAt(grid, row.row, rate2)).kind !== "number") continue;
      const [first, second] = [assigned, adjusted].map((column) => {
        const reading = parseNumber(cellAt(grid, row.row, column));
        return reading.kind === "number" && reading.value > 0 ? reading.value : null;
      });
      if (first == null || second == null || first === second) continue;
      const [typed] = readTypedRates(grid, [row], { result: columns.result, rate: rate2 });
      if (typed === void 0) continue;
      const fits2 = (target) => ["halfUp", "truncate"].some(
        (mode) => roundRatio(typed.result, target, { digits: typed.digits, mode }) === typed.points
      );
      const [fitsFirst, fitsSecond] = [fits2(first), fits2(second)];
      if (fitsFirst && !fitsSecond) forAssigned += 1;
      if (fitsSecond && !fitsFirst) forAdjusted += 1;
    }
    return forAdjusted >= forAssigned;
  }

  // src/core/table/percent-results.ts
  function percentContext(cells, rows) {
    const sample = [];
    for (const { kind, row } of rows) {
      if (kind === "unit") sample.push(row);
      if (sample.length === SAMPLE5) break;
    }
    return { cells, rows: sample };
  }
  var AGAINST_PLAN = phrases("so|so với|KH|kế hoạch|chỉ tiêu|mục tiêu|hoàn thành|dự toán|nghị quyết|giao");
  var COUNT = /^(?:tổng )?số (?!liệu)/i;
  var SAMPLE5 = 200;
  var PLAUSIBLE = 3;
  function isPercentColumn({ cells, rows }, { column, percent, texts }) {
    if (percent || texts.some(saysPercent)) return true;
    const filled2 = rows.filter((row) => !isBlank2(cellAt(cells.values, row, column)));
    return filled2.filter((row) => isSigned(cells, row, column)).length * 2 > filled2.length;
  }
  function withPercentResults(context, columns) {
    const targets = columns.filter(({ role }) => role === "target");
    return targets.reduce((settled2, target) => {
      const isPercentage2 = isPercentColumn(context, target);
      const isOwn = ({ subject }) => targets.length === 1 || subjectKey(subject) === subjectKey(target.subject);
      const own = settled2.filter(isOwn);
      const results = own.filter(({ role }) => role === "result");
      if (results.some((result2) => isPercentColumn(context, result2))) return settled2;
      const rates = own.filter(
        (column) => column.role === "rate" && numbersIn(context, column).length > 0 && !column.ofResult && !contains(readWords(column.leaf).words, AGAINST_PLAN) && !results.some((result2) => isExplained2(context, { result: result2, target, rate: column }))
      );
      const [rate2, ...others] = rates;
      if (rate2 === void 0 || others.length > 0) return settled2;
      const [result] = results;
      const isShare = result !== void 0 && isShareOfBase(context, { result, target, rate: rate2 }, own);
      if (!isPercentage2 && !isShare) return settled2;
      return settled2.map((column) => {
        if (column === rate2) return { ...column, role: "result", qualifier: "", percent: true };
        if (column.role === "rate" && isDifference(context, { rate: rate2, target, column })) {
          return { ...column, role: "comparison" };
        }
        return results.includes(column) ? { ...column, role: "other" } : column;
      });
    }, columns);
  }
  function isPercentAgainstCount(context, { result, target }, columns) {
    if (target === null) return false;
    const [isTarget2, isResult] = [target, result].map((column) => isPercentColumn(context, column));
    if (isTarget2 && !isResult) return isCount2(context, result, { other: target, columns });
    const saidByHeader = result.percent || result.texts.some(saysPercent);
    return !isTarget2 && saidByHeader && !isOfSize(context, { result, target });
  }
  function isCount2(context, column, { other, columns }) {
    const { measure } = readMeasure(column.texts, []);
    if (measure !== null && !isPercent(measure)) return true;
    if (COUNT.test(column.leaf)) return true;
    const values = numbersIn(context, column);
    const others = numbersIn(context, other);
    if (Math.max(...values) > 100 && Math.max(...others) <= 100) return true;
    return columns.some((base) => {
      const isOpen = base.column < column.column && (base.role === null || base.role === "sum");
      return isOpen && isBaseOf(context, base, column);
    });
  }
  function isBaseOf({ cells, rows }, base, column) {
    const pairs = rows.flatMap((row) => {
      const whole2 = parseNumber(cellAt(cells.values, row, base.column));
      const part = parseNumber(cellAt(cells.values, row, column.column));
      return whole2.kind === "number" && part.kind === "number" ? [{ whole: whole2.value, part: part.value }] : [];
    });
    return pairs.length > 1 && pairs.every(({ whole: whole2, part }) => whole2 > 1 && part <= whole2);
  }
  function isOfSize({ cells, rows }, { result, target }) {
    const pairs = rows.flatMap((row) => {
      const plan = pointsAt(cells, row, target.column);
      const done = pointsAt(cells, row, result.column);
      return plan === null || done === null || plan <= 0 || done <= 0 ? [] : [{ plan, done }];
    });
    const fitting = pairs.filter(
      ({ plan, done }) => plan <= 100 && plan > 1 && Math.max(done / plan, plan / done) <= PLAUSIBLE
    );
    return fitting.length * 2 > pairs.length;
  }
  function isExplained2({ cells, rows }, { result, target, rate: rate2 }) {
    const told = rows.flatMap((row) => {
      const [plan, done, typed] = [target, result, rate2].map((one) => pointsAt(cells, row, one.column));
      if (!plan || done === null || done === void 0 || typed === null || typed === void 0) return [];
      return [
        Math.abs(typed - 100 * done / plan) <= 0.51 || Math.abs(100 * typed - 100 * done / plan) <= 0.51
      ];
    });
    return told.filter(Boolean).length * 2 > told.length;
  }
  function isShareOfBase(context, { result, target, rate: rate2 }, columns) {
    const { cells, rows } = context;
    const bases = columns.filter(({ role }) => role === null || role === "sum" || role === "other");
    if (!bases.some((base) => isExplained2(context, { result, target: base, rate: rate2 }))) return false;
    const nearer = rows.flatMap((row) => {
      const [plan, done, share] = [target, result, rate2].map((one) => pointsAt(cells, row, one.column));
      if (!plan || !done || !share || plan > 100) return [];
      return [Math.abs(Math.log(share / plan)) < Math.abs(Math.log(done / plan))];
    });
    return nearer.length > 1 && nearer.filter(Boolean).length * 2 > nearer.length;
  }
  function isDifference({ cells, rows }, { rate: rate2, target, column }) {
    const told = rows.flatMap((row) => {
      const [plan, share, typed] = [target, rate2, column].map(
        (one) => {
          var _a;
          return (_a = pointsAt(cells, row, one.column)) != null ? _a : Number.NaN;
        }
      );
      const difference = Math.abs((typed != null ? typed : Number.NaN) - ((share != null ? share : Number.NaN) - (plan != null ? plan : Number.NaN)));
      return Number.isNaN(difference) ? [] : [difference <= 0.11];
    });
    return told.length > 0 && told.filter(Boolean).length * 2 > told.length;
  }
  function numbersIn({ cells, rows }, { column }) {
    return rows.flatMap((row) => {
      var _a;
      return (_a = pointsAt(cells, row, column)) != null ? _a : [];
    });
  }
  function pointsAt(cells, row, column) {
    const cell2 = cellAt(cells.values, row, column);
    const reading = parsePercent(cell2);
    if (reading.kind !== "number") return null;
    return typeof cell2 === "number" && isSigned(cells, row, column) ? reading.value * 100 : reading.value;
  }

  // src/core/table/complete.ts
  function completeOpen(tab, draft3, end) {
    const spans = { above: { from: 0, to: draft3.header.first }, below: { from: end, to: tab.values.length } };
    const { table } = completeTable(tab, draft3, { ...spans, caption: null, isAlone: true });
    const columns = draft3.figures.map(({ column, texts }) => ({ column, texts }));
    const targets = draft3.figures.flatMap(({ role, column }) => role === "target" ? [column] : []);
    return { key: "", table, columns, targets };
  }
  function readCaptions(tab, drafts) {
    if (drafts.length < 2) return [];
    const captions = drafts.flatMap(({ header, from, to }) => {
      const lines = readLines(tab.values, { from: Math.max(0, header.first - 1), to: header.first });
      const [own, ...more2] = lines.filter(({ column }) => column >= from && column <= to);
      return own === void 0 || more2.length > 0 ? [] : [cleanTitle(own.text) || own.text];
    });
    return captions.length === drafts.length ? captions : [];
  }
  function completeTable(tab, draft3, spans) {
    var _a, _b, _c, _d, _e;
    const above = nearest(spans.above, "above");
    const linesAbove = readLines(tab.values, above);
    const linesBelow = readLines(tab.values, nearest(spans.below, "below"));
    const ownTitle = (_a = spans.caption) != null ? _a : pickTitle(linesAbove);
    const stated = readPeriods(tab.values, above);
    const context = { tab, draft: draft3, linesAbove, linesBelow, ownTitle, stated, isAlone: spans.isAlone };
    const mixed = draft3.indicators.filter(
      ({ result, target }) => {
        var _a2;
        return measuresDiffer(result.texts, (_a2 = target == null ? void 0 : target.texts) != null ? _a2 : []);
      }
    );
    const indicators = draft3.indicators.filter((columns) => !mixed.includes(columns)).map((columns) => readIndicator2(columns, context));
    const { header, ordinalColumn, unitColumn, rows, others } = draft3;
    const table = {
      tab: tab.name,
      title: (_d = (_c = (_b = draft3.subject) == null ? void 0 : _b.label) != null ? _c : ownTitle) != null ? _d : tab.name,
      linesAbove,
      linesBelow,
      period: (_e = stated == null ? void 0 : stated.figures) != null ? _e : null,
      header: { first: header.first, last: header.last },
      ordinalColumn,
      unitColumn,
      indicators: indicators.map(({ indicator }) => indicator),
      rows,
      ...draft3.partRows === void 0 ? {} : { partRows: draft3.partRows },
      others
    };
    const problems = mixed.map(({ result }) => {
      return { kind: "mixedMeasures", place: { tab: tab.name, row: header.first, column: result.column } };
    });
    return { table, problems: [...problems, ...indicators.flatMap((found2) => found2.problems)] };
  }
  function readIndicator2(columns, context) {
    var _a, _b, _c, _d, _e;
    const { tab, draft: draft3, linesAbove, linesBelow, ownTitle } = context;
    const { result, target, adjusted, rate: rate2, shortfall } = columns;
    const name = withTerm(indicatorName(columns, context), columns, draft3);
    const added = draft3.added.get(result);
    const latest = draft3.latest.get(result);
    const { target: source, contradicting } = target === null ? findConstantTarget(tab.values, {
      rows: draft3.rows,
      resultColumn: result.column,
      rateColumn: added === void 0 ? (_a = rate2 == null ? void 0 : rate2.column) != null ? _a : null : null,
      linesAbove: [...linesAbove, ...statedIn(result, draft3.header.first)],
      linesBelow,
      things: [result.leaf, name, tab.name, ownTitle != null ? ownTitle : ""]
    }) : { target: columnTarget(columns, { target, adjusted, ...context }), contradicting: [] };
    const place = { tab: tab.name, row: draft3.header.first, column: result.column };
    const indicator = {
      name,
      label: name,
      key: "",
      cumulative: coversTime(result.texts),
      targetTime: (_c = (_b = columns.times.targetTime) != null ? _b : constantStretch(source)) != null ? _c : titleStretch(context.stated),
      resultTime: columns.times.resultTime,
      target: source,
      resultColumn: result.column,
      ...added === void 0 ? {} : { addedColumns: added },
      ...latest === void 0 ? {} : { latestOf: latest },
      rateColumn: (_d = rate2 == null ? void 0 : rate2.column) != null ? _d : null,
      shortfallColumn: (_e = shortfall == null ? void 0 : shortfall.column) != null ? _e : null,
      ...measureOf3(columns, { name, context }),
      direction: directionOf(columns, { name, context })
    };
    const contradicted = contradicting.length > 0;
    return {
      indicator,
      problems: contradicted ? [{ kind: "contradictingTargets", place, values: contradicting }] : []
    };
  }
  function measureOf3({ result, target }, { name, context: { tab, draft: draft3, linesAbove } }) {
    var _a, _b, _c;
    const lines = linesAbove.map(({ text }) => text);
    const printed2 = (_b = (_a = draft3.subject) == null ? void 0 : _a.measure) != null ? _b : null;
    if (printed2 !== null) return { measure: isPercent(printed2) ? "%" : printed2, money: isMoney(printed2) };
    const read = readMeasure([...result.texts, ...(_c = target == null ? void 0 : target.texts) != null ? _c : []], lines);
    if (read.measure !== null || read.money) return read;
    const figures = percentContext(tab, draft3.rows);
    const isShare = target !== null && isPercentColumn(figures, target) || (isPercentColumn(figures, result) || isRateName(name)) && (target === null || isOfSize(figures, { result, target }));
    return isShare ? { measure: "%", money: false } : read;
  }
  function directionOf({ result, target }, { name, context: { draft: draft3, ownTitle } }) {
    var _a;
    const title = draft3.indicators.length === 1 && ownTitle !== null ? [ownTitle] : [];
    const names = result.label === "" ? [name, ...title] : [name];
    const around = [...title, ...result.texts, ...(_a = target == null ? void 0 : target.texts) != null ? _a : []];
    return names.some((one) => directionByName(one, around) === "less") ? "less" : "more";
  }
  function columnTarget({ result, rate: rate2 }, found2) {
    var _a;
    const { target, adjusted, tab, draft: draft3 } = found2;
    const parts = draft3.added.get(target);
    const own = {
      kind: "column",
      column: target.column,
      ...parts === void 0 ? {} : { added: parts },
      ...draft3.targetShift === void 0 ? {} : { shift: draft3.targetShift }
    };
    if (adjusted === null || columnContent(tab.values, draft3.rows, adjusted.column) !== "figures") return own;
    const counts = adjustedCounts(tab.values, draft3.rows, {
      assigned: target.column,
      adjusted: adjusted.column,
      result: result.column,
      rate: draft3.added.has(result) ? null : (_a = rate2 == null ? void 0 : rate2.column) != null ? _a : null
    });
    return { ...own, adjusted: { column: adjusted.column, counts } };
  }
  function statedIn({ texts, column }, row) {
    return texts.map((text) => ({ row, column, text }));
  }
  function withTerm(name, { target }, { indicators }) {
    var _a;
    const isAlone = indicators.every((other) => other.target === null || isOfSeveralYears(other.target));
    if (target === null || isAlone || !isOfSeveralYears(target)) return name;
    const term = ((_a = target.stretch) == null ? void 0 : _a.kind) === "stated" ? target.stretch.period.label : "cả nhiệm kỳ";
    return `${name} (${term})`;
  }
  function indicatorName({ result }, { tab, draft: draft3, ownTitle, isAlone }) {
    if (draft3.subject !== void 0)
      return draft3.indicators.length > 1 && result.label !== "" ? `${draft3.subject.label} – ${result.label}` : draft3.subject.label;
    if (result.label !== "") return result.label;
    if (draft3.indicators.length > 1 && result.qualifier !== "") return capitalised2(result.qualifier);
    if (!isGenericTab(tab.name) && (isAlone || ownTitle === null)) return cleanText(tab.name);
    return ownTitle != null ? ownTitle : capitalised2(result.qualifier) || result.leaf || tab.name;
  }
  function capitalised2(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // src/core/parts/how-parts-add.ts
  var ADDED = { results: "add", targets: "add" };
  var ADDED_ONCE = { results: "add", targets: "once" };
  var LATEST = { results: "latest", targets: "latest" };
  var TOO_MUCH = 1.3;
  var FAR_TOO_MUCH = 1.8;
  var NEAR = { least: 0.7, most: 1.6 };
  var FAR = 0.45;
  var GROWTH = 1.5;
  var MANY_PARTS = 10;
  var ROUNDING = 0.11;
  function howPartsAdd(units2, { said, isWhole: isWhole3 }) {
    const telling2 = units2.filter(({ results }) => filled(results).length > 0);
    const shape = shapeOf(telling2);
    const parts = Math.max(0, ...telling2.map(({ results }) => filled(results).length));
    if (said) return shape.falls * 2 > shape.told ? null : LATEST;
    if (parts === 1) return ADDED;
    const proved = byRates(telling2);
    if (proved !== void 0) return proved;
    if (telling2.every(({ targets }) => targets === null))
      return byOneTarget(telling2, shape, { parts, isWhole: isWhole3 });
    return byOwnTargets(telling2, shape);
  }
  function shapeOf(units2) {
    const falls = units2.filter(({ results }) => fallsSomewhere(filled(results))).length;
    const rises = units2.filter(({ results }) => risesOnly(filled(results))).length;
    return { falls, rises, told: falls + rises };
  }
  function fallsSomewhere(values) {
    return values.some((value, index) => {
      var _a;
      return value < ((_a = values[index - 1]) != null ? _a : value);
    });
  }
  function risesOnly(values) {
    return !fallsSomewhere(values) && values.some((value, index) => {
      var _a;
      return value > ((_a = values[index - 1]) != null ? _a : value);
    });
  }
  function filled(values) {
    return values.filter((value) => value !== null);
  }
  function sumOf(values) {
    return addExact(filled(values));
  }
  function lastOf(values) {
    var _a;
    const known = filled(values);
    return (_a = known[known.length - 1]) != null ? _a : 0;
  }
  function byRates(units2) {
    const rated = units2.filter(
      ({ rate: rate2, target, targets }) => rate2 !== null && (target !== null || targets !== null)
    );
    if (rated.length < 2 && rated.length < units2.length) return void 0;
    if (rated.length === 0) return void 0;
    const count = (reading) => rated.filter((unit) => isExplained3(unit, reading)).length;
    const counts = [ADDED, ADDED_ONCE, LATEST].map((reading) => ({ reading, fits: count(reading) }));
    const [best, second] = counts.sort((a, b) => b.fits - a.fits);
    if (best === void 0 || best.fits * 2 <= rated.length) return null;
    const isSame4 = units2.every(({ targets }) => targets === null) && best.reading.results === "add";
    return best.fits === (second == null ? void 0 : second.fits) && !isSame4 ? null : best.reading;
  }
  function isExplained3({ results, targets, target, rate: rate2 }, reading) {
    const own = targets === null ? null : reading.targets === "add" ? sumOf(targets) : lastOf(targets);
    const of = own != null ? own : target;
    if (of === null || of === 0 || rate2 === null) return false;
    const result = reading.results === "add" ? sumOf(results) : lastOf(results);
    return Math.abs(100 * result / of - rate2) <= Math.max(ROUNDING, decimalStep(rate2));
  }
  function decimalStep(rate2) {
    return Number.isInteger(rate2) ? 1 : ROUNDING;
  }
  function most(units2, passes) {
    const judged = units2.filter(({ target }) => target !== null && target > 0);
    const passing = judged.filter((unit) => {
      var _a;
      return passes(unit, (_a = unit.target) != null ? _a : 0);
    }).length;
    return passing * 2 > judged.length;
  }
  function isNear(ratio) {
    return ratio >= NEAR.least && ratio <= NEAR.most;
  }
  function byOneTarget(units2, { falls, rises, told }, { parts, isWhole: isWhole3 }) {
    if (!units2.some(({ target }) => target !== null && target > 0))
      return falls > rises && falls > 1 && !isLevel(units2) ? ADDED_ONCE : null;
    const falling = falls > 0 && falls * 2 >= told;
    const exceeds = (times2) => most(units2, ({ results }, target) => sumOf(results) > times2 * target);
    const isPart3 = most(units2, ({ results }, target) => lastOf(results) < FAR * target);
    if (exceeds(TOO_MUCH)) {
      if (falling) return isPart3 && !exceeds(FAR_TOO_MUCH) ? ADDED_ONCE : null;
      const isReached = most(units2, ({ results }, target) => isNear(lastOf(results) / target));
      const grows = most(units2, ({ results }) => {
        var _a;
        return lastOf(results) >= GROWTH * ((_a = filled(results)[0]) != null ? _a : 0);
      });
      return falls === 0 && rises > 1 && isReached && grows ? LATEST : null;
    }
    if (falling || told === 0 && isWhole3) return ADDED_ONCE;
    const addsUp2 = most(units2, ({ results }, target) => sumOf(results) >= NEAR.least * target);
    return isPart3 && addsUp2 && isWhole3 && (falls > 0 || parts >= MANY_PARTS) ? ADDED_ONCE : null;
  }
  function isLevel(units2) {
    const level = units2.filter(({ results }) => {
      const values = filled(results);
      const highest = Math.max(...values);
      return values.length > 1 && Math.min(...values) >= 0.8 * highest && highest >= 20;
    });
    return level.length * 2 >= units2.length;
  }
  function byOwnTargets(units2, { falls, rises }) {
    const targetsOf = (unit) => {
      var _a;
      return filled((_a = unit.targets) != null ? _a : []);
    };
    const judged = units2.filter((unit) => targetsOf(unit).length > 0);
    const yearly = judged.filter(({ target }) => target !== null && target > 0);
    if (yearly.length > 0) {
      const count = (told) => yearly.filter((unit) => told(unit) === unit.target).length * 2 > yearly.length;
      const added = count((unit) => {
        var _a;
        return sumOf((_a = unit.targets) != null ? _a : []);
      });
      const latest = count((unit) => {
        var _a;
        return lastOf((_a = unit.targets) != null ? _a : []);
      });
      if (added === latest) return null;
      return added ? ADDED_ONCE : LATEST;
    }
    const ratio = (at) => {
      const pairs = judged.map(at);
      return addExact(pairs.map(([result]) => result)) / addExact(pairs.map(([, target]) => target));
    };
    if (judged.some((unit) => fallsSomewhere(targetsOf(unit)))) return ADDED;
    const rising = judged.filter((unit) => risesOnly(targetsOf(unit)));
    if (rising.length > 0) {
      if (falls > rises || rising.every(growsLittle)) return ADDED;
      return falls === 0 && rises > 1 && rising.every(isProportional) ? LATEST : null;
    }
    const together2 = ratio(({ results, targets }) => [sumOf(results), sumOf(targets != null ? targets : [])]);
    const first = ratio(({ results, targets }) => {
      var _a, _b;
      return [(_a = results[0]) != null ? _a : 0, (_b = targets == null ? void 0 : targets[0]) != null ? _b : 0];
    });
    if (isNear(together2) && first >= NEAR.least) return ADDED;
    const last = ratio(({ results, targets }) => [lastOf(results), lastOf(targets != null ? targets : [])]);
    return falls === 0 && rises > 1 && isNear(last) && last >= GROWTH * first ? LATEST : null;
  }
  function growsLittle({ targets }) {
    const values = filled(targets != null ? targets : []);
    const [first = 0] = values;
    return lastOf(values) < first * (1 + (values.length - 1) / 2);
  }
  function isProportional({ targets }) {
    const values = filled(targets != null ? targets : []);
    const [step = 0] = values;
    return values.every((value, index) => Math.abs(value - step * (index + 1)) <= 0.1 * step);
  }

  // src/core/parts/time-parts.ts
  function timePartOf(stretch2) {
    switch (stretch2 == null ? void 0 : stretch2.kind) {
      case "months":
        return { first: stretch2.first, last: stretch2.last, of: "months" };
      case "semester":
        return { first: stretch2.half, last: stretch2.half, of: "semesters" };
      case "stated":
        return datedPart(stretch2.period);
      default:
        return null;
    }
  }
  function datedPart({ start, end }) {
    const [first, last] = [start, end].map(({ year, month: month2 }) => year * 12 + month2);
    if (first === void 0 || last === void 0 || start.day !== 1 || end.day < 28) return null;
    return last - first > 11 ? null : { first, last, of: "datedMonths" };
  }
  function orderOfParts(parts) {
    const [head] = parts;
    if (head === void 0 || parts.some(({ of }) => of !== head.of)) return null;
    const follows = (fits2) => parts.slice(1).every((next, index) => {
      var _a;
      return fits2((_a = parts[index]) != null ? _a : next, next);
    });
    if (follows((part, next) => next.first === part.first && next.last > part.last)) return "nested";
    const isAfter = (part, next) => next.first === part.last + 1 || head.of === "months" && part.last === 12 && next.first === 1;
    const places = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return follows(isAfter) && places <= 12 ? "consecutive" : null;
  }
  function makeYear(parts) {
    const [head] = parts;
    if (head === void 0 || parts.length < 2) return false;
    return head.of === "semesters" || parts.length > 2 || parts.every(({ first, last }) => last - first >= 2);
  }
  function coversYear(parts, used) {
    var _a;
    if (used < parts.length || orderOfParts(parts) === "nested") return false;
    const places = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    const goesOver = parts.some(({ first }) => {
      var _a2, _b;
      return first < ((_b = (_a2 = parts[0]) == null ? void 0 : _a2.first) != null ? _b : 0);
    });
    return goesOver || places === (((_a = parts[0]) == null ? void 0 : _a.of) === "semesters" ? 2 : 12);
  }
  function stretchOfParts(parts) {
    const [head] = parts;
    const end = parts[parts.length - 1];
    if (head === void 0 || end === void 0 || end.last < head.first) return null;
    if (head.of === "semesters") return end.last === 1 ? { kind: "semester", half: 1 } : { kind: "schoolYear" };
    return head.of === "months" ? { kind: "months", first: head.first, last: end.last } : null;
  }

  // src/core/parts/time-columns.ts
  var SEMESTER = /\b(?:học k[ỳì]|hk)\s*(?:i{1,2}|[12])\b/gi;
  var SAMPLE6 = 200;
  function withTimeColumns(grid, rows, { columns, lines }) {
    const none2 = { columns, added: /* @__PURE__ */ new Map(), latest: /* @__PURE__ */ new Map(), unclear: [] };
    const results = familiesOf3(columns, (role) => role === null || role === "result");
    if (results.length === 0) return none2;
    const inFamily = new Set(results.flatMap((family) => family.columns));
    const isFilled = ({ column }) => columnContent(grid, rows, column) === "figures";
    const covers2 = (column) => !inFamily.has(column) && (column.role === "result" || column.role === "sum" || column.cumulative) && column.role !== "rate" && column.role !== "target";
    if (columns.some((column) => covers2(column) && isFilled(column))) return none2;
    const targets = familiesOf3(columns, (role) => role === "target");
    const told = results.map((family) => readFamily(grid, rows, { family, targets, columns, lines, results }));
    const unclear = told.flatMap(
      (one, index) => {
        var _a, _b;
        return one === null ? [(_b = (_a = results[index]) == null ? void 0 : _a.columns.map(({ column }) => column)) != null ? _b : []] : [];
      }
    );
    const found2 = told.flatMap((one) => one != null ? one : []);
    if (unclear.length > 0) return { ...none2, unclear };
    return {
      columns: found2.reduce((settled2, one) => replaced(settled2, one), columns),
      added: new Map(found2.flatMap((one) => one.added)),
      latest: new Map(
        found2.flatMap(
          ({ result, family, isAdded }) => isAdded ? [] : [[result, family.columns.map(({ column }) => column)]]
        )
      ),
      unclear: []
    };
  }
  function familiesOf3(columns, fits2) {
    const timed = columns.flatMap((column) => {
      const part = timePartOf(column.stretch);
      return part === null || !fits2(column.role) || column.leaf === "" ? [] : [{ column, part }];
    });
    const groups = groupBy(timed, ({ column }) => JSON.stringify([column.role, wordsOf(column)]));
    return [...groups.values()].flatMap((members) => {
      const parts = members.map(({ part }) => part);
      const order = orderOfParts(parts);
      if (order === null || !(order === "nested" ? parts.length > 1 : makeYear(parts))) return [];
      return [{ columns: members.map(({ column }) => column), parts }];
    });
  }
  function wordsOf({ texts }) {
    return texts.map((text) => subjectKey(withoutPeriod(text.replace(SEMESTER, " ")))).join("|");
  }
  function readFamily(grid, rows, asked) {
    var _a, _b;
    const { family, targets, columns, lines, results } = asked;
    const filled2 = family.columns.map(({ column }) => columnContent(grid, rows, column));
    if (filled2.includes("words")) return null;
    const used = Math.max(0, filled2.lastIndexOf("figures") + 1);
    if (used === 0) return null;
    const isAlone = results.length === 1;
    const ownTargets = targetsFor(family, targets, isAlone);
    const others = columns.filter(({ role }) => role === "target").filter((one) => !isIn(targets, one));
    const target = others.length === 1 ? (_a = others[0]) != null ? _a : null : (_b = others.find((one) => isNear2(one, family))) != null ? _b : null;
    const rate2 = isAlone ? columns.find(({ role, stretch: stretch2 }) => role === "rate" && timePartOf(stretch2) === null) : void 0;
    const [first] = family.columns;
    const texts = family.columns.flatMap((column) => column.texts);
    if (first === void 0 || isPercentage(family, target, lines)) return null;
    const order = orderOfParts(family.parts);
    const reading = howPartsAdd(
      figuresOf2(grid, rows, { family, used, ownTargets, target, rate: rate2 != null ? rate2 : null }),
      {
        said: order === "nested" || coversTime(texts) || coversTime(lines) && isAlone,
        isWhole: coversYear(family.parts, used)
      }
    );
    if (reading === null || !coversYear(family.parts, used) && stretchOf(family, used) === null) return null;
    return settledAs(reading, { family, ownTargets, target, used, isAlone });
  }
  function isIn(families, column) {
    return families.some((family) => family.columns.includes(column));
  }
  function isNear2(target, { columns }) {
    const [band] = target.texts;
    return target.texts.length > 1 && columns.every(({ texts }) => texts[0] === band);
  }
  function targetsFor(family, targets, isAlone) {
    var _a, _b;
    const same = targets.filter(({ parts }) => JSON.stringify(parts) === JSON.stringify(family.parts));
    if (isAlone) return same.length === 1 ? (_a = same[0]) != null ? _a : null : null;
    const words = (one) => {
      var _a2, _b2;
      return subjectKey((_b2 = (_a2 = one.columns[0]) == null ? void 0 : _a2.subject) != null ? _b2 : "");
    };
    return (_b = same.find((one) => words(one) === words(family))) != null ? _b : null;
  }
  function isPercentage({ columns }, target, lines) {
    var _a;
    const texts = [...columns.flatMap((column) => column.texts), ...(_a = target == null ? void 0 : target.texts) != null ? _a : []];
    return columns.some(({ percent }) => percent) || isPercent(readMeasure(texts, lines).measure);
  }
  function figuresOf2(grid, rows, {
    family,
    used,
    ownTargets,
    target,
    rate: rate2
  }) {
    const numberAt2 = (row, { column }) => {
      const reading = parseNumber(cellAt(grid, row, column));
      return reading.kind === "number" ? reading.value : null;
    };
    const sample = rows.filter(({ kind }) => kind === "unit").slice(0, SAMPLE6);
    const rates = sample.map(({ row }) => {
      const reading = rate2 === null ? null : parsePercent(cellAt(grid, row, rate2.column));
      return (reading == null ? void 0 : reading.kind) === "number" ? reading.value : null;
    });
    const inFractions = rates.every((value) => value === null || value <= 5);
    return sample.map(({ row }, index) => {
      var _a;
      const typed = (_a = rates[index]) != null ? _a : null;
      const at = (column) => numberAt2(row, column);
      return {
        results: family.columns.slice(0, used).map(at),
        targets: ownTargets === null ? null : ownTargets.columns.slice(0, used).map(at),
        target: target === null ? null : at(target),
        rate: typed === null ? null : inFractions ? 100 * typed : typed
      };
    });
  }
  function settledAs({ results, targets }, {
    family,
    ownTargets,
    target,
    used,
    isAlone
  }) {
    var _a;
    const isWhole3 = coversYear(family.parts, used);
    const time = stretchOf(family, used);
    const together2 = (columns, role, stretch2) => {
      var _a2;
      const last = (_a2 = columns[used - 1]) != null ? _a2 : columns[0];
      if (last === void 0) throw new RangeError("A family of columns has at least one.");
      const words = withoutPeriod(last.subject.replace(SEMESTER, " "));
      return {
        ...last,
        role,
        span: "",
        stretch: stretch2,
        cumulative: false,
        ...isAlone ? { subject: "", label: "", qualifier: last.qualifier || words } : { subject: words, label: withoutPeriod(last.label.replace(SEMESTER, " ")) }
      };
    };
    const result = together2(family.columns, "result", isWhole3 ? null : time);
    const numbers = (columns, way) => way === "add" ? columns.slice(0, used).map(({ column }) => column) : [];
    const ownTime = isWhole3 ? YEAR2 : time;
    const own = ownTargets === null || targets === "once" ? null : together2(ownTargets.columns, "target", ownTime);
    const once = target !== null && target.stretch === null ? { ...target, stretch: YEAR2 } : target;
    const added = [
      [result, numbers(family.columns, results)],
      ...own === null ? [] : [[own, numbers((_a = ownTargets == null ? void 0 : ownTargets.columns) != null ? _a : [], targets)]]
    ];
    return {
      family,
      ownTargets,
      result,
      isAdded: results === "add",
      target: own != null ? own : once,
      added: added.filter(([, columns]) => columns.length > 1)
    };
  }
  function stretchOf({ parts }, used) {
    const covered = parts.slice(0, used);
    const [head] = covered;
    const end = covered[covered.length - 1];
    if ((head == null ? void 0 : head.of) !== "datedMonths" || end === void 0) return stretchOfParts(covered);
    const monthOf2 = (place) => ({ year: Math.floor((place - 1) / 12), month: (place - 1) % 12 + 1 });
    const period = periodOfYears(monthOf2(head.first), monthOf2(end.last));
    const named = period === null ? null : periodBetween(period.start, period.end);
    return named === null ? null : { kind: "stated", period: named };
  }
  function replaced(columns, { family, ownTargets, result, target }) {
    var _a;
    const parts = new Set([...family.columns, ...(_a = ownTargets == null ? void 0 : ownTargets.columns) != null ? _a : []].map(({ column }) => column));
    return columns.map((column) => {
      if (column.column === result.column) return result;
      if (target !== null && column.column === target.column) return target;
      const isOfPart = (column.role === "rate" || column.role === "shortfall" || column.role === "surplus") && timePartOf(column.stretch) !== null;
      return parts.has(column.column) || isOfPart ? { ...column, role: "part" } : column;
    });
  }

  // src/core/tab/slices.ts
  function slicesOf(header, columns) {
    const hasResult = (from, to) => columns.some(({ column, role }) => column > from && column < to && role === "result");
    const starts = [];
    header.unitColumns.forEach((unitColumn, index) => {
      var _a, _b, _c, _d;
      const current = starts[starts.length - 1];
      const next = (_a = header.unitColumns[index + 1]) != null ? _a : columns.length;
      if (current === void 0) {
        starts.push({ from: 0, unitColumns: [unitColumn] });
      } else if (hasResult((_b = current.unitColumns[0]) != null ? _b : 0, unitColumn) && hasResult(unitColumn, next)) {
        const ordinal = ((_c = columns[unitColumn - 1]) == null ? void 0 : _c.role) === "ordinal";
        starts.push({ from: ordinal ? unitColumn - 1 : unitColumn, unitColumns: [unitColumn] });
      } else if (!hasResult((_d = current.unitColumns[0]) != null ? _d : 0, unitColumn)) current.unitColumns.push(unitColumn);
    });
    return starts.map(({ from, unitColumns }, index) => {
      var _a, _b;
      return {
        from,
        to: ((_b = (_a = starts[index + 1]) == null ? void 0 : _a.from) != null ? _b : columns.length) - 1,
        unitColumns
      };
    });
  }
  function fullest(grid, header, columns) {
    var _a;
    const sample = grid.slice(header.last + 1, header.last + 101);
    const filled2 = (column) => sample.filter((cells) => {
      var _a2;
      return !isBlank2((_a2 = cells[column]) != null ? _a2 : "");
    }).length;
    return columns.reduce((best, column) => filled2(column) > filled2(best) ? column : best, (_a = columns[0]) != null ? _a : 0);
  }

  // src/core/tab/header-rows.ts
  function startsHeader(grid, row) {
    var _a;
    return unitColumnsOf((_a = grid[row]) != null ? _a : []).length > 0 && readHeader(grid, row) !== null;
  }
  function repeatedHeaderRows(grid, row, { header, unitColumn, from, to }) {
    const own = cellAt(grid, header.first, unitColumn);
    if (isBlank2(own) || cellAt(grid, row, unitColumn) !== own) return 0;
    const rows = header.last - header.first + 1;
    for (let offset = 0; offset < rows; offset += 1) {
      for (let column = from; column <= to; column += 1) {
        if (cellAt(grid, row + offset, column) !== cellAt(grid, header.first + offset, column)) return 0;
      }
    }
    return rows;
  }

  // src/core/table/next-page.ts
  function nextPageHeaderRows(grid, row, { layout, rows }) {
    var _a;
    const { header, unitColumn, ordinalColumn, from, to } = layout;
    if (ordinalColumn === null || !unitColumnsOf((_a = grid[row]) != null ? _a : []).includes(unitColumn)) return 0;
    const next = readHeader(grid, row);
    if (next === null || next.first !== row) return 0;
    const rolesOf2 = (one) => readColumnRoles(one).flatMap(({ column, role }) => column >= from && column <= to ? [role] : []);
    if (JSON.stringify(rolesOf2(next)) !== JSON.stringify(rolesOf2(header))) return 0;
    const last = Math.max(...rows.map(({ numbering }) => {
      var _a2;
      return (_a2 = numbering == null ? void 0 : numbering.value) != null ? _a2 : 0;
    }));
    for (let below = next.last + 1; below < grid.length; below += 1) {
      const numbering = readOrdinal(cellAt(grid, below, ordinalColumn));
      if ((numbering == null ? void 0 : numbering.level) === 2) return last > 0 && numbering.value === last + 1 ? next.last - row + 1 : 0;
    }
    return 0;
  }

  // src/core/table/body.ts
  var LONGEST_NAME4 = 80;
  var LONGEST_BARE_NAME = 40;
  function readBody(grid, layout) {
    var _a;
    const rows = [];
    const nameless = [];
    const bare = [];
    let blank = false;
    let remark = false;
    let end = layout.header.last + 1;
    for (let row = end; row < grid.length; row += 1) {
      const repeated = repeatedHeaderRows(grid, row, layout) || nextPageHeaderRows(grid, row, { layout, rows });
      const title = repeated > 0 ? bare.findIndex((waiting) => isOtherTitle(grid, waiting.row, layout.header)) : -1;
      if (title >= 0) {
        bare.splice(title);
        break;
      }
      const step = repeated > 0 ? "blank" : readRow2(grid, row, layout);
      const isGap = blank || remark;
      if (step === "end" || isGap && repeated === 0 && isOtherHeader((_a = grid[row]) != null ? _a : [], step, layout)) break;
      row += Math.max(0, repeated - 1);
      if (step === "blank") {
        blank = repeated === 0;
      } else if (step === "remark") {
        remark = true;
      } else if (step === "nameless") {
        if (blank) break;
        nameless.push(row);
      } else if (step.certain) {
        rows.push(...bare.splice(0).map((waiting) => waiting.row), step);
        end = row + 1;
        blank = false;
        remark = false;
      } else {
        bare.push({ row: step, isApart: blank || remark });
        blank = false;
      }
    }
    for (const { row, isApart: isApart2 } of bare) {
      if (isApart2 || !closesBody(row, layout, rows)) break;
      rows.push(row);
      end = row.row + 1;
    }
    const told = nameless.filter((row) => {
      var _a2;
      return row < end || holdsWords((_a2 = grid[row]) != null ? _a2 : [], layout);
    });
    return { rows, end, nameless: told };
  }
  function readRow2(grid, row, layout) {
    var _a;
    const { unitColumn, ordinalColumn, from, to } = layout;
    const cells = (_a = grid[row]) != null ? _a : [];
    const unit = nameOf2(cellAt(grid, row, unitColumn));
    const ordinal = ordinalColumn === null ? "" : cellAt(grid, row, ordinalColumn);
    const own = readOrdinal(ordinal);
    const text = unit !== "" ? unit : textLeftOf2(cells, layout);
    const figures = layout.figureColumns.some((column) => {
      var _a2;
      return isFigure2((_a2 = cells[column]) != null ? _a2 : "");
    });
    if (text === "") {
      if (figures) return "nameless";
      return cells.slice(from, to + 1).every((cell2) => isBlank2(cell2) || readNumbering(cell2) !== null) ? "blank" : "remark";
    }
    const split = splitNumbering(text);
    const numbering = own != null ? own : split.numbering;
    const total = isTotalText(text) || isTotalText(split.rest);
    const certain = figures || (own == null ? void 0 : own.level) === 2 && unit !== "";
    if (!certain && startsHeader(grid, row)) return "end";
    if (!figures && isEndText(text)) return "end";
    if (!figures && isNote(text, total) && !isStarredHeading(text)) return "remark";
    return { row, text, name: split.rest, numbering, figures, total, certain };
  }
  function holdsWords(cells, { from, to }) {
    return cells.slice(from, to + 1).some((cell2) => cellKind(cell2) === "words");
  }
  function isNote(text, total) {
    return isLineText(text) || text.length > LONGEST_NAME4 || total && text.length > LONGEST_BARE_NAME;
  }
  function isStarredHeading(text) {
    return /^[*•] ?[^\s(*][^:;.]*$/.test(text) && text.length <= LONGEST_BARE_NAME;
  }
  function isOtherHeader(cells, step, { figureColumns: figureColumns3 }) {
    if (typeof step === "object" && step.certain) return false;
    return figureColumns3.filter((column) => {
      var _a;
      return cellKind((_a = cells[column]) != null ? _a : "") === "words";
    }).length >= 2;
  }
  var TITLE_ROWS = 10;
  function isOtherTitle(grid, { text, name, numbering }, { first }) {
    if (numbering !== null || isGroupText(name)) return false;
    if (!beginsAsTitle(text) && parsePeriod(text) === null) return false;
    const above = grid.slice(Math.max(0, first - TITLE_ROWS), first).flat();
    return !above.some((cell2) => typeof cell2 === "string" && cleanText(cell2) === text);
  }
  function closesBody(row, layout, rows) {
    if (row.total) return true;
    const plain = !isGroupText(row.name) && (row.numbering === null || row.numbering.level === 2);
    return plain && layout.ordinalColumn === null && row.text.length <= LONGEST_BARE_NAME && rows.length > 0;
  }
  function textLeftOf2(cells, layout) {
    var _a;
    for (let column = layout.from; column < layout.unitColumn; column += 1) {
      const cell2 = (_a = cells[column]) != null ? _a : "";
      if (typeof cell2 === "string" && cellKind(cell2) === "words" && readNumbering(cell2) === null)
        return cleanText(cell2);
    }
    return "";
  }
  var FIGURE_BEGINNINGS = new Set("0123456789０１２３４５６７８９+-–—−(.,…xX#lL₫");
  var PLAIN_FIGURE = /^\d[\d.,]*$/;
  function isFigure2(cell2) {
    if (typeof cell2 === "number") return true;
    if (typeof cell2 !== "string" || cell2.length > 80) return false;
    const text = cell2.trim();
    if (!FIGURE_BEGINNINGS.has(text.charAt(0))) return false;
    if (PLAIN_FIGURE.test(text)) return true;
    const { kind } = parseNumber(text);
    return kind !== "blank" && kind !== "unreadable";
  }

  // src/core/table/body-figures.ts
  function bodyFigures(grid, columns) {
    const known = /* @__PURE__ */ new Map();
    const read = ({ row }) => columns.map((column) => {
      const reading = parseNumber(cellAt(grid, row, column));
      return reading.kind === "number" ? reading.value : null;
    });
    return {
      columns: columns.length,
      of: (row, index) => {
        var _a, _b;
        const figures = (_a = known.get(row)) != null ? _a : read(row);
        known.set(row, figures);
        return (_b = figures[index]) != null ? _b : null;
      }
    };
  }
  function matchSum(row, parts, figures) {
    const votes = [];
    for (let index = 0; index < figures.columns; index += 1) {
      const own = figures.of(row, index);
      const others = parts.flatMap((part) => {
        var _a;
        return (_a = figures.of(part, index)) != null ? _a : [];
      });
      if (own === null) continue;
      if (subtractExact(addExact(others), own) !== 0) return null;
      if (own !== 0) votes.push(index);
    }
    if (votes.length === 0) return null;
    const counts = (part) => votes.some((index) => {
      var _a;
      return ((_a = figures.of(part, index)) != null ? _a : 0) !== 0;
    });
    return { votes, summands: parts.filter(counts).length };
  }

  // src/core/table/wholes.ts
  var RANKS = /* @__PURE__ */ new Map([
    ["xã", 1],
    ["phường", 1],
    ["thị trấn", 1],
    ["đặc khu", 1],
    ["huyện", 2],
    ["quận", 2],
    ["thị xã", 2],
    ["thành phố", 2],
    ["tỉnh", 3]
  ]);
  var FEWEST_SUMMANDS = 3;
  function rankOf(name) {
    var _a;
    const level = (_a = parseUnitName(name).level) != null ? _a : "";
    const ranks = [...RANKS].flatMap(([word, rank]) => ` ${level} `.includes(` ${word} `) ? [rank] : []);
    return Math.max(0, ...ranks);
  }
  function isWholeOf(row, parts, figures) {
    if (parts.length < 2) return false;
    const match = matchSum(row, parts, figures);
    if (match === null || leavesColumnBlank(row, parts, figures)) return false;
    const rank = rankOf(row.name);
    const ranks = parts.map(({ name }) => rankOf(name));
    if (rank > 0 && ranks.every((other) => other < rank)) return true;
    const kind = parseUnitName(row.name);
    const isOfTheirKind = (part) => {
      const other = parseUnitName(part.name);
      return other.kind === kind.kind && other.level === kind.level && other.bare === kind.bare && !kind.bare;
    };
    return !parts.some(isOfTheirKind) && isProved(match, row, figures);
  }
  function leavesColumnBlank(row, parts, figures) {
    return Array.from({ length: figures.columns }, (_, index) => index).some(
      (index) => figures.of(row, index) === null && parts.some((part) => {
        var _a;
        return ((_a = figures.of(part, index)) != null ? _a : 0) !== 0;
      })
    );
  }
  function isProved({ votes, summands }, row, figures) {
    if (summands < FEWEST_SUMMANDS || votes.length < 2) return false;
    const [first = 0, ...others] = votes.map((index) => {
      var _a;
      return (_a = figures.of(row, index)) != null ? _a : 0;
    });
    return others.some((other) => compareProducts([first, 1], [other, 1]) !== 0);
  }

  // src/core/table/unit-like.ts
  var PROVINCE = 3;
  function unitLikeness(peers) {
    const widest = Math.max(0, ...peers.map(rankOf));
    const capitals = peers.some(isCapitals4);
    return (name) => {
      if (rankOf(name) >= PROVINCE && widest < PROVINCE) return false;
      return parseUnitName(name).kind !== "other" || isUnitName(name) || isProperName(name, capitals);
    };
  }
  function isProperName(name, capitals) {
    const { text, words } = readWords(name);
    if (words.length < 2 || /\d/.test(text) || isCapitals4(name) && !capitals) return false;
    return words.every(({ start }) => {
      const letter = text.charAt(start);
      return letter !== letter.toLowerCase();
    });
  }
  function isCapitals4(name) {
    return name === name.toUpperCase() && name !== name.toLowerCase();
  }

  // src/core/table/other-rows.ts
  var FEWEST_PEERS = 3;
  var MOST_PEERS = 200;
  function findOthers(rows, { figures, arabic }) {
    const { last, total } = lastTotal(rows);
    const isNumbered2 = ({ numbering }) => numbering !== null && numbering.level !== 5;
    const open = rows.flatMap((row, index) => {
      const isBelow2 = last >= 0 && index > last;
      return row.total || isNumbered2(row) || !row.figures ? [] : [{ row, isBelow: isBelow2 }];
    });
    const isPeer = (row, index) => !row.total && row.figures && (arabic ? isNumbered2(row) : last < 0 || index < last);
    const peers = rows.filter(isPeer);
    const edges = /* @__PURE__ */ new Set([peers[0], peers[peers.length - 1]]);
    const asked = open.filter(({ row, isBelow: isBelow2 }) => isBelow2 || arabic || edges.has(row));
    if (asked.length === 0) return /* @__PURE__ */ new Set();
    const sample = peers.slice(0, MOST_PEERS).map(({ name }) => name);
    const isUnitLike = unitLikeness(sample);
    const odd = lazy(() => sample.filter((name) => !isUnitLike(name)).length);
    const areAllAlike = () => sample.length - odd() >= FEWEST_PEERS && odd() * 4 <= sample.length;
    const others = /* @__PURE__ */ new Set();
    const doubted = [];
    for (const { row, isBelow: isBelow2 } of asked) {
      if (isBelow2 && total !== null && repeats(row, total, figures)) others.add(row);
      else if (isUnitLike(row.name)) continue;
      else if (isBelow2 && (arabic || areAllAlike())) others.add(row);
      else if (!isBelow2 && (arabic || areAllAlike())) doubted.push(row);
    }
    if (total === null || !countsThem(rows.slice(0, last), { total, doubted, figures }))
      for (const row of doubted) others.add(row);
    return others;
  }
  function lastTotal(rows) {
    var _a;
    const last = rows.map((row) => row.total && row.figures).lastIndexOf(true);
    return { last, total: (_a = rows[last]) != null ? _a : null };
  }
  function repeats(row, total, figures) {
    const indexes = Array.from({ length: figures.columns }, (_, index) => index);
    const told = indexes.filter((index) => {
      var _a;
      return ((_a = figures.of(row, index)) != null ? _a : 0) !== 0;
    });
    return told.length > 0 && told.every((index) => figures.of(row, index) === figures.of(total, index));
  }
  function countsThem(above, {
    total,
    doubted,
    figures
  }) {
    const counted = above.filter((row) => {
      var _a, _b;
      return row.figures && !row.total && ((_b = (_a = row.numbering) == null ? void 0 : _a.level) != null ? _b : 2) >= 2;
    });
    const without2 = counted.filter((row) => !doubted.includes(row));
    const indexes = Array.from({ length: figures.columns }, (_, index) => index);
    const agrees3 = (rows) => indexes.filter((index) => {
      var _a;
      const sum = addExact(rows.map((row) => {
        var _a2;
        return (_a2 = figures.of(row, index)) != null ? _a2 : 0;
      }));
      return subtractExact(sum, (_a = figures.of(total, index)) != null ? _a : 0) === 0;
    }).length;
    return agrees3(counted) > agrees3(without2);
  }

  // src/core/table/rows.ts
  var UNNUMBERED2 = 9;
  var FIRST_CHILD = 3;
  function readRows2(grid, body, sumColumns) {
    const figures = bodyFigures(grid, sumColumns);
    const named = body.rows.filter(({ name }) => !isAsideText(name));
    const withoutRepeated = withoutParts(named);
    const rows = withoutChildren(withoutRepeated, figures);
    const arabic = isNumbered(rows);
    const wholes = wholeRows(rows, figures);
    const aside = findOthers(
      rows.filter((row) => !wholes.has(row)),
      { figures, arabic }
    );
    const counted = withoutRemarks(
      rows.filter((row) => !aside.has(row)),
      arabic
    );
    const others = body.rows.filter((row) => row.figures && !counted.includes(row)).map(
      (row) => ({
        row: row.row,
        name: row.text,
        isChild: named.includes(row) && !rows.includes(row)
      })
    );
    return { rows: inGroups(counted, { figures, arabic, wholes }), others };
  }
  function isNumbered(rows) {
    const first = rows.findIndex(({ total, figures }) => total && figures);
    const told = first < 2 ? rows : rows.slice(0, first);
    return told.filter(({ numbering }) => (numbering == null ? void 0 : numbering.level) === 2).length * 2 > told.length;
  }
  function withoutRemarks(rows, arabic) {
    if (!arabic || startsWithHeading(rows, arabic)) return rows;
    const isOpen = (row) => !row.figures && !row.total && levelOf3(row) === UNNUMBERED2;
    const open = rows.filter((row) => isOpen(row) && !isGroupText(row.name));
    if (open.length === 0) return rows;
    const isUnitLike = unitLikeness(rows.filter((row) => !isOpen(row)).map(({ name }) => name));
    const remarks = new Set(open.filter(({ name }) => !isUnitLike(name)));
    return rows.filter((row) => !remarks.has(row));
  }
  function inGroups(rows, { figures, arabic, wholes }) {
    const nextOf = followingRows(rows);
    const headed = startsWithHeading(rows, arabic);
    let group = null;
    let unitsInGroup = 0;
    return rows.flatMap((row, index) => {
      var _a, _b, _c;
      const next = (_a = nextOf[index]) != null ? _a : null;
      const isTotal2 = row.total || wholes.get(row) === "total";
      const isGroup = !isTotal2 && (wholes.get(row) === "group" || next !== null && isAbove(row, next, { headed, arabic, addsUp: () => addsUp(rows, { index, figures }) }));
      const kind = isTotal2 ? "total" : isGroup ? "group" : "unit";
      if (kind === "group") {
        group = row.text;
        unitsInGroup = 0;
      }
      const under = kind === "unit" || kind === "total" && unitsInGroup > 0 ? group : null;
      if (kind === "unit") unitsInGroup += 1;
      if (kind === "total" && unitsInGroup > 0) group = null;
      const ordinal = kind === "unit" ? (_c = (_b = row.numbering) == null ? void 0 : _b.value) != null ? _c : null : null;
      return [{ kind, row: row.row, name: kind === "unit" ? row.name : row.text, ordinal, group: under }];
    });
  }
  function startsWithHeading(rows, arabic) {
    const first = rows.find(({ total }) => !total);
    return first !== void 0 && !first.figures && levelOf3(first) === UNNUMBERED2 && arabic;
  }
  function wholeRows(rows, figures) {
    const wholes = /* @__PURE__ */ new Map();
    const candidates2 = new Set(
      rows.filter((row) => row.figures && !row.total && !isGroupText(row.name) && levelOf3(row) === UNNUMBERED2)
    );
    const ends = (row) => row.total || !row.figures || levelOf3(row) <= 1;
    const run = (from, step) => {
      var _a;
      const parts = [];
      for (let index = from; ; index += step) {
        const row = rows[index];
        if (row === void 0 || ends(row) || wholes.has(row)) return parts;
        if (step > 0 && parts.length > 0 && candidates2.has(row) && levelOf3((_a = parts[0]) != null ? _a : row) !== UNNUMBERED2)
          return parts;
        parts.push(row);
      }
    };
    const unitCount2 = rows.filter((row) => !ends(row)).length;
    rows.forEach((row, index) => {
      if (!candidates2.has(row)) return;
      const before2 = rows[index - 1];
      const after = rows[index + 1];
      const opens = before2 === void 0 || ends(before2) || levelOf3(before2) !== UNNUMBERED2;
      const below = opens ? run(index + 1, 1) : [];
      if (isWholeOf(row, below, figures)) {
        wholes.set(row, below.length >= unitCount2 - 1 ? "total" : "group");
        return;
      }
      const closes = after === void 0 || ends(after) || levelOf3(after) !== UNNUMBERED2;
      if (closes && isWholeOf(row, run(index - 1, -1), figures)) wholes.set(row, "total");
    });
    return wholes;
  }
  function withoutParts(rows) {
    var _a;
    const wholes = /* @__PURE__ */ new Map();
    const partOf2 = /* @__PURE__ */ new Map();
    let whole2 = null;
    for (const row of rows) {
      const isPart3 = row.numbering !== null && row.numbering.level >= 4 && row.figures;
      if (!isPart3) whole2 = row.figures ? row : null;
      if (!isPart3 || whole2 === null) continue;
      const key = row.name.toLowerCase();
      const known = (_a = wholes.get(key)) != null ? _a : /* @__PURE__ */ new Set();
      wholes.set(key, known.add(whole2.row));
      partOf2.set(row, known);
    }
    return rows.filter((row) => {
      var _a2, _b;
      return ((_b = (_a2 = partOf2.get(row)) == null ? void 0 : _a2.size) != null ? _b : 0) < 2;
    });
  }
  function withoutChildren(rows, figures) {
    const families = [];
    for (const row of rows) {
      const level = levelOf3(row);
      const family = families[families.length - 1];
      if (level === 2) families.push({ parent: row, children: [] });
      else if (level >= FIRST_CHILD && level !== UNNUMBERED2 && row.figures) family == null ? void 0 : family.children.push(row);
      else if (row.total || level < 2) families.push({ parent: row, children: [] });
    }
    const real2 = families.filter(
      ({ parent, children }) => !parent.total && levelOf3(parent) === 2 && parent.figures && children.length > 0
    );
    if (real2.every(({ parent, children }) => matchSum(parent, children, figures) !== null)) return rows;
    const dropped = new Set(real2.flatMap(({ children }) => children));
    return rows.filter((row) => !dropped.has(row));
  }
  function isAbove(row, next, context) {
    const { headed, arabic, addsUp: sums } = context;
    const own = levelOf3(row);
    const below = levelOf3(next);
    if (own <= 1) return own < below || !row.figures && isGroupText(row.name);
    if (own === 2 && below === 3) return true;
    if (own === 2) return own < below && (row.figures ? sums() : isGroupText(row.name));
    if (own !== UNNUMBERED2) return false;
    if (!row.figures) return headed || isGroupText(row.name);
    return isGroupText(row.name) && (arabic && below === 2 || sums());
  }
  function levelOf3({ numbering, figures }) {
    if (numbering === null || numbering.level === 5 && !figures) return UNNUMBERED2;
    return numbering.level;
  }
  function followingRows(rows) {
    const following = [];
    let next = null;
    for (const row of [...rows].reverse()) {
      following.push(next);
      if (!row.total) next = row;
    }
    return following.reverse();
  }
  function addsUp(rows, { index, figures }) {
    const parts = [];
    const head = rows[index];
    const level = head === void 0 || levelOf3(head) === UNNUMBERED2 ? -1 : levelOf3(head);
    for (let next = index + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (row === void 0 || row.total || isGroupText(row.name) || levelOf3(row) <= level) break;
      parts.push(row);
    }
    return head !== void 0 && parts.length > 0 && matchSum(head, parts, figures) !== null;
  }

  // src/core/table/draft.ts
  var VALUE_ROLES = /* @__PURE__ */ new Set(["target", "result", "rate"]);
  var FIGURELESS_ROLES = /* @__PURE__ */ new Set(["ordinal", "note"]);
  function draftTable(tab, { header, columns: all, slice }) {
    var _a, _b;
    const grid = tab.values;
    const columns = all.filter(({ column }) => column >= slice.from && column <= slice.to);
    const unitColumn = fullest(grid, header, slice.unitColumns);
    const ordinalColumn = (_b = (_a = columns.find(({ role, column }) => role === "ordinal" && column < unitColumn)) == null ? void 0 : _a.column) != null ? _b : null;
    const heading = columns.filter(({ column }) => column > unitColumn);
    const figureColumns3 = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
    const body = readBody(grid, { header, ...slice, unitColumn, ordinalColumn, figureColumns: figureColumns3 });
    const drafted = draftRows(tab, body, { header, slice, heading, unitColumn, ordinalColumn });
    const [firstNameless] = body.nameless;
    if (firstNameless === void 0 || !drafted.isRead) return drafted;
    const place = { tab: tab.name, row: firstNameless, column: unitColumn };
    return {
      ...drafted,
      problems: [...drafted.problems, { kind: "rowsWithoutUnit", place, rows: body.nameless }]
    };
  }
  function draftRows(tab, body, { header, slice, heading, unitColumn, ordinalColumn }) {
    var _a;
    const grid = tab.values;
    const figureColumns3 = heading.filter(({ role }) => !FIGURELESS_ROLES.has(role)).map(({ column }) => column);
    const sumColumns = heading.filter(({ role }) => role === "target" || role === "result").map(({ column }) => column);
    const { rows, others } = readRows2(grid, body, sumColumns.length > 0 ? sumColumns : figureColumns3);
    const context = percentContext(tab, rows);
    const timed = withTimeColumns(grid, rows, {
      columns: withPercentResults(context, heading),
      lines: linesAround(grid, header, body.end)
    });
    const right = timed.columns;
    const at = (column, line = header.first) => ({ tab: tab.name, row: line, column });
    const failed = (problem2) => {
      return { table: null, open: null, problems: [problem2], end: body.end, isRead: false };
    };
    const place = at(unitColumn);
    const named = right.some(({ role }) => VALUE_ROLES.has(role));
    if (!rows.some(({ kind }) => kind === "unit")) {
      return named ? failed({ kind: "tableWithoutUnits", place }) : { table: null, open: null, problems: [], end: header.last + 1, isRead: false };
    }
    const { from, to } = slice;
    const { added, latest } = timed;
    const base = { header, from, to, unitColumn, ordinalColumn, rows, others, added, latest };
    const open = (problem2) => {
      const figures = right.filter(({ column }) => columnContent(grid, rows, column) === "figures");
      return { ...failed(problem2), open: { ...base, indicators: [], figures } };
    };
    const [unclear] = timed.unclear;
    if (unclear !== void 0)
      return open({ kind: "unclearParts", place: at((_a = unclear[0]) != null ? _a : unitColumn), columns: unclear });
    const decision = decideResults(grid, rows, right);
    if (decision.kind === "noResult") return open({ kind: "headerWithoutResult", place });
    if (decision.kind === "words") return open({ kind: "resultWithoutFigures", place: at(decision.column) });
    if (decision.kind === "ambiguous") return open(ambiguity(decision.columns, at));
    const { indicators: grouped2, ambiguous, ambiguousTargets } = groupIndicators(decision.columns);
    const counts = grouped2.filter((columns) => isPercentAgainstCount(context, columns, right));
    const indicators = grouped2.filter((columns) => !counts.includes(columns));
    const problems = [
      ...ambiguous.map((rivals) => ambiguity(rivals, at)),
      ...ambiguousTargets.map((rivals) => {
        var _a2;
        return { kind: "ambiguousTarget", place: at((_a2 = rivals[0]) != null ? _a2 : 0), columns: rivals };
      })
    ];
    problems.push(
      ...counts.map(({ result }) => {
        return { kind: "percentAgainstCount", place: at(result.column) };
      })
    );
    if (indicators.length === 0 && ambiguous[0])
      return { ...open(ambiguity(ambiguous[0], at)), problems, isRead: true };
    const [count] = counts;
    if (indicators.length === 0 && count !== void 0) {
      return {
        ...open({ kind: "percentAgainstCount", place: at(count.result.column) }),
        problems,
        isRead: true
      };
    }
    const table = indicators.length === 0 ? null : { ...base, indicators };
    return { table, open: null, problems, end: body.end, isRead: true };
  }
  var LINES_AROUND = 6;
  function linesAround(grid, { first }, end) {
    const lines = [
      ...readLines(grid, { from: Math.max(0, first - LINES_AROUND), to: first }),
      ...readLines(grid, { from: end, to: Math.min(grid.length, end + LINES_AROUND) })
    ];
    return lines.map(({ text }) => text).filter((text) => !isSentenceOfFigures(text));
  }
  function ambiguity(columns, at) {
    var _a;
    return { kind: "ambiguousResult", place: at((_a = columns[0]) != null ? _a : 0), columns };
  }

  // src/core/blocks/label-kinds.ts
  function labelKindOf(blocks) {
    var _a;
    const own = blocks.filter(({ rows }) => rows.length > 0);
    const [first, ...others] = own;
    if (first === void 0 || others.length === 0) return null;
    const keys = (rows) => rows.map(({ label }) => subjectKey(label)).join("|");
    const areAlike = first.rows.length > 1 && others.every(({ rows }) => keys(rows) === keys(first.rows));
    const known = areAlike ? (_a = rolesOf(first.rows)) != null ? _a : timesOf2(first.rows) : null;
    return known != null ? known : areThings(own) ? { kind: "things" } : null;
  }
  function rolesOf(rows) {
    const roles = rows.map(({ label }) => readHeaderText(label).role);
    const placeOf2 = (role) => {
      const [place, ...more2] = roles.flatMap((one, index) => one === role ? [index] : []);
      return more2.length > 0 ? void 0 : place != null ? place : null;
    };
    const [target, result, rate2] = ["target", "result", "rate"].map(placeOf2);
    if (roles.includes(null)) return null;
    if (typeof target !== "number" || typeof result !== "number" || rate2 === void 0) return null;
    return { kind: "roles", target, result, rate: rate2 };
  }
  function timesOf2(rows) {
    var _a;
    const parts = rows.map(({ label }) => timePartOf(readStretch([label])));
    const isWhole3 = (index) => {
      var _a2, _b;
      const part = parts[index];
      const label = (_b = (_a2 = rows[index]) == null ? void 0 : _a2.label) != null ? _b : "";
      return isTotalText(label) || (part == null ? void 0 : part.of) === "months" && part.first === 1 && part.last === 12;
    };
    const wholes = rows.flatMap((_, index) => isWhole3(index) ? [index] : []);
    const places = rows.flatMap((_, index) => isWhole3(index) ? [] : [index]);
    const own = places.map((index) => {
      var _a2;
      return (_a2 = parts[index]) != null ? _a2 : null;
    });
    if (wholes.length > 1 || places.length < 2 || own.includes(null)) return null;
    const told = own.filter((part) => part !== null);
    if (orderOfParts(told) === null) return null;
    return { kind: "times", places, parts: told, whole: (_a = wholes[0]) != null ? _a : null };
  }
  function areThings(blocks) {
    var _a;
    const units2 = /* @__PURE__ */ new Map();
    for (const { rows } of blocks) {
      const keys = rows.map(({ label }) => subjectKey(label));
      if (new Set(keys).size < keys.length) return false;
      for (const key of keys) units2.set(key, ((_a = units2.get(key)) != null ? _a : 0) + 1);
    }
    const shared = [...units2.values()].filter((count) => count > 1).length;
    return units2.size > 1 && shared * 2 > units2.size;
  }

  // src/core/blocks/read-blocks.ts
  var NO_LABELS = /* @__PURE__ */ new Set(["ordinal", "note"]);
  var SAMPLE7 = 12;
  var LONGEST_LABEL2 = 120;
  function readUnitBlocks(grid, {
    header,
    columns,
    slice
  }) {
    var _a, _b, _c;
    const [unitColumn] = slice.unitColumns;
    if (unitColumn === void 0) return null;
    const labels = columns.filter(
      ({ column, role }) => column > unitColumn && column <= slice.to && !slice.unitColumns.includes(column) && !NO_LABELS.has(role)
    );
    const labelColumn = (_a = labels.find(({ column }) => holdsLabels(grid, header, column))) == null ? void 0 : _a.column;
    if (labelColumn === void 0) return null;
    if (!startsBlock(grid, header, { unitColumn, labelColumn })) return null;
    const ordinalColumn = (_c = (_b = columns.find(({ role, column }) => role === "ordinal" && column < unitColumn)) == null ? void 0 : _b.column) != null ? _c : null;
    return readRows3(grid, header, { ...slice, unitColumn, labelColumn, ordinalColumn });
  }
  function holdsLabels(grid, { last }, column) {
    const cells = grid.slice(last + 1, last + 1 + SAMPLE7).map((row) => {
      var _a;
      return (_a = row[column]) != null ? _a : "";
    });
    const filled2 = cells.filter((cell2) => !isBlank2(cell2));
    return filled2.length > 1 && filled2.every((cell2) => isLabel(cell2));
  }
  function isLabel(cell2) {
    return typeof cell2 === "string" && cell2.length <= LONGEST_LABEL2 && cellKind(cell2) === "words";
  }
  function startsBlock(grid, { last }, { unitColumn, labelColumn }) {
    var _a, _b;
    const names = [];
    for (const cells of grid.slice(last + 1, last + 1 + SAMPLE7)) {
      if (!isLabel((_a = cells[labelColumn]) != null ? _a : "")) continue;
      names.push(nameOf2((_b = cells[unitColumn]) != null ? _b : ""));
      if (names.length === 2) break;
    }
    const [first = "", second] = names;
    return first !== "" && (second === "" || second === first);
  }
  function readRows3(grid, header, layout) {
    var _a, _b, _c;
    const { unitColumn, labelColumn, ordinalColumn } = layout;
    const blocks = [];
    let end = header.last + 1;
    for (let row = end; row < grid.length; row += 1) {
      const cells = (_a = grid[row]) != null ? _a : [];
      if (cells.slice(layout.from, layout.to + 1).every(isBlank2)) continue;
      const repeated = repeatedHeaderRows(grid, row, { header, ...layout });
      if (repeated > 0) {
        row += repeated - 1;
        continue;
      }
      const name = nameOf2(cellAt(grid, row, unitColumn)) || wordsLeftOf(cells, layout);
      const cell2 = (_b = cells[labelColumn]) != null ? _b : "";
      const label = isLabel(cell2) ? cleanText(String(cell2)) : "";
      const figures = cells.slice(labelColumn + 1, layout.to + 1).some((one) => cellKind(one) === "figure");
      if (label === "" && !figures) {
        if (name === "") continue;
        if (isEndText(name) || isLineText(name) || startsHeader(grid, row)) break;
        blocks.push({ body: bodyOf(name, row, { ordinal: "", figures: false }), rows: [] });
        continue;
      }
      if (label === "" || isEndText(label)) {
        if (!figures) break;
        return null;
      }
      const current = blocks[blocks.length - 1];
      const goesOn = name === "" || current !== void 0 && current.rows.length > 0 && name === current.body.text;
      if (goesOn) {
        if (current === void 0 || current.rows.length === 0) return null;
        current.rows.push({ row, label });
      } else {
        const ordinal = ordinalColumn === null ? "" : cellAt(grid, row, ordinalColumn);
        blocks.push({ body: bodyOf(name, row, { ordinal, figures: true }), rows: [{ row, label }] });
      }
      end = row + 1;
    }
    while (((_c = blocks[blocks.length - 1]) == null ? void 0 : _c.rows.length) === 0) blocks.pop();
    return { unitColumn, labelColumn, ordinalColumn, blocks, end };
  }
  function wordsLeftOf(cells, { from, unitColumn }) {
    var _a;
    for (let column = from; column < unitColumn; column += 1) {
      const cell2 = (_a = cells[column]) != null ? _a : "";
      if (cellKind(cell2) === "words" && readOrdinal(cell2) === null) return cleanText(String(cell2));
    }
    return "";
  }
  function bodyOf(text, row, { ordinal, figures }) {
    var _a;
    const split = splitNumbering(text);
    const numbering = (_a = readOrdinal(ordinal)) != null ? _a : split.numbering;
    const total = isTotalText(text) || isTotalText(split.rest);
    return { row, text, name: split.rest, numbering, figures, total, certain: true };
  }

  // src/core/blocks/draft-blocks.ts
  function draftBlocks(tab, frame) {
    const found2 = readUnitBlocks(tab.values, frame);
    const kind = found2 === null ? null : labelKindOf(found2.blocks);
    if (found2 === null || kind === null) return null;
    const heading = frame.columns.filter(
      ({ column, leaf }) => column > found2.labelColumn && column <= frame.slice.to && leaf !== ""
    );
    const blocks = { ...found2, tab, frame, heading };
    if (kind.kind === "roles") return ofRoles(blocks, kind);
    return kind.kind === "times" ? ofTimes(blocks, kind) : ofThings(blocks);
  }
  function refused({ tab, labelColumn, blocks, end }) {
    var _a, _b, _c;
    const row = (_c = (_b = (_a = blocks.find(({ rows }) => rows.length > 0)) == null ? void 0 : _a.rows[0]) == null ? void 0 : _b.row) != null ? _c : 0;
    const place = { tab: tab.name, row, column: labelColumn };
    return { tables: [], problems: [{ kind: "unclearRows", place }], end };
  }
  function bodyRows(blocks, pick) {
    return blocks.flatMap((block) => {
      if (block.rows.length === 0) return [block.body];
      const row = pick(block);
      return row === null ? [] : [{ ...block.body, row }];
    });
  }
  function withNameRows(rows, blocks) {
    const named = new Map(
      blocks.flatMap(({ body, rows: own }) => own.map(({ row }) => [row, body.row]))
    );
    return rows.map((one) => {
      var _a;
      const nameRow = (_a = named.get(one.row)) != null ? _a : one.row;
      return nameRow === one.row ? one : { ...one, nameRow };
    });
  }
  function ofRoles(all, kind) {
    const { tab, blocks, frame, unitColumn, ordinalColumn, end } = all;
    const grid = tab.values;
    const rowAt = (block, place) => {
      var _a, _b;
      return (_b = (_a = block.rows[place]) == null ? void 0 : _a.row) != null ? _b : block.body.row;
    };
    const shifts = new Set(
      withRows(blocks).map((block) => rowAt(block, kind.target) - rowAt(block, kind.result))
    );
    const [targetShift = 0] = shifts;
    const isFilled = ({ column, role }) => role !== "note" && columnContent(
      grid,
      withRows(blocks).map((block) => ({ kind: "unit", row: rowAt(block, kind.result) })),
      column
    ) === "figures";
    const columns = all.heading.filter(isFilled);
    if (columns.length === 0) return refused(all);
    if (shifts.size > 1 || isContradicted(grid, all, { kind, columns })) return refused(all);
    const body = bodyRows(blocks, (block) => rowAt(block, kind.result));
    const { rows, others } = readRows2(
      grid,
      { rows: body, end, nameless: [] },
      columns.map(({ column }) => column)
    );
    const [first] = withRows(blocks);
    const timeOf2 = (place) => {
      var _a, _b;
      return readStretch([(_b = (_a = first == null ? void 0 : first.rows[place]) == null ? void 0 : _a.label) != null ? _b : ""]);
    };
    const times2 = { targetTime: timeOf2(kind.target), resultTime: timeOf2(kind.result) };
    const indicators = columns.map((column) => {
      const label = column.texts.map((text) => cleanText(text)).join(" – ");
      const named = { ...column, subject: label, label, qualifier: "", cumulative: false };
      const result = { ...named, role: "result" };
      return {
        result,
        target: { ...named, role: "target" },
        adjusted: null,
        rate: null,
        shortfall: null,
        times: times2
      };
    });
    const table = {
      header: frame.header,
      from: frame.slice.from,
      to: frame.slice.to,
      unitColumn,
      ordinalColumn,
      indicators,
      added: /* @__PURE__ */ new Map(),
      latest: /* @__PURE__ */ new Map(),
      rows: withNameRows(rows, blocks),
      others,
      targetShift
    };
    return rows.some((row) => row.kind === "unit") ? { tables: [table], problems: [], end } : refused(all);
  }
  function withRows(blocks) {
    return blocks.filter(({ rows }) => rows.length > 0);
  }
  function isContradicted(grid, { blocks }, {
    kind,
    columns
  }) {
    const { rate: rate2 } = kind;
    if (rate2 === null) return false;
    const told = withRows(blocks).flatMap(
      (block) => columns.flatMap(({ column }) => {
        const at = (place) => {
          var _a, _b;
          return cellAt(grid, (_b = (_a = block.rows[place]) == null ? void 0 : _a.row) != null ? _b : -1, column);
        };
        const [target, result, typed] = [
          parseNumber(at(kind.target)),
          parseNumber(at(kind.result)),
          parsePercent(at(rate2))
        ];
        if (target.kind !== "number" || result.kind !== "number" || typed.kind !== "number") return [];
        if (target.value === 0 || result.value === target.value) return [];
        const exact2 = 100 * result.value / target.value;
        return [[typed.value, 100 * typed.value].some((value) => Math.abs(value - exact2) <= 1)];
      })
    );
    return told.length > 1 && told.filter((fits2) => !fits2).length * 2 > told.length;
  }
  function ofThings(all) {
    var _a, _b, _c, _d;
    const { tab, blocks, frame, heading, end } = all;
    const measureColumn = (_b = (_a = heading.find(({ leaf }) => isMeasureHeading(leaf))) == null ? void 0 : _a.column) != null ? _b : null;
    const columns = heading.filter(({ column }) => column !== measureColumn);
    const hasFigures = columns.some(({ role }) => role === "result" || role === "target");
    if (!hasFigures) return null;
    const names = namesOf(blocks);
    const drafts = [...names].map(([key, label]) => {
      const rowOf = (block) => {
        var _a2, _b2;
        return (_b2 = (_a2 = block.rows.find((row) => subjectKey(row.label) === key)) == null ? void 0 : _a2.row) != null ? _b2 : null;
      };
      const rows = bodyRows(blocks, rowOf);
      const drafted = draftRows(tab, { rows, end, nameless: [] }, { ...all, ...frame, heading: columns });
      const [first] = rows.filter(({ figures }) => figures);
      const measure = measureColumn === null || !first ? "" : cellAt(tab.values, first.row, measureColumn);
      const subject = {
        label,
        measure: typeof measure === "string" && measure !== "" ? cleanText(measure) : null
      };
      return { drafted, subject };
    });
    const tables = drafts.flatMap(
      ({ drafted, subject }) => drafted.table === null ? [] : [{ ...drafted.table, rows: withNameRows(drafted.table.rows, blocks), subject }]
    );
    const [unread] = drafts.filter(({ drafted }) => drafted.table === null);
    if (tables.length === 0) return null;
    return { tables, problems: problemsOf((_d = unread == null ? void 0 : unread.drafted) != null ? _d : (_c = drafts[0]) == null ? void 0 : _c.drafted), end };
  }
  function problemsOf(drafted) {
    var _a;
    return (_a = drafted == null ? void 0 : drafted.problems) != null ? _a : [];
  }
  function namesOf(blocks) {
    var _a;
    const names = /* @__PURE__ */ new Map();
    for (const { rows } of blocks) {
      let parent = "";
      for (const { label } of rows) {
        const { numbering, rest } = splitNumbering(label);
        const isPart3 = ((_a = numbering == null ? void 0 : numbering.level) != null ? _a : 0) >= 4 && parent !== "";
        if (!isPart3) parent = rest;
        const key = subjectKey(label);
        if (!names.has(key)) names.set(key, isPart3 ? `${parent} – ${rest}` : rest);
      }
    }
    return names;
  }
  function ofTimes(all, kind) {
    var _a;
    const { tab, blocks, frame, heading, end } = all;
    if (!heading.some(({ role }) => role === "target") || !heading.some(({ role }) => role === "result"))
      return null;
    const rowAt = (block, place2) => {
      var _a2, _b;
      return (_b = (_a2 = block.rows[place2]) == null ? void 0 : _a2.row) != null ? _b : block.body.row;
    };
    const draft3 = (place2) => draftRows(
      tab,
      { rows: bodyRows(blocks, (block) => rowAt(block, place2)), end, nameless: [] },
      { ...all, ...frame, heading }
    );
    const [firstPlace = 0] = kind.places;
    const { table } = draft3(firstPlace);
    if (table === null) return refused(all);
    const read = table.indicators.map((columns) => readIndicator3(all, kind, columns));
    const [head] = read;
    if (head === void 0 || head === null) return refused(all);
    if (read.some((one) => JSON.stringify(one) !== JSON.stringify(head))) return refused(all);
    const { whole: whole2, used, reading } = head;
    const place = whole2 != null ? whole2 : (reading == null ? void 0 : reading.results) === "latest" ? (_a = kind.places[used - 1]) != null ? _a : firstPlace : firstPlace;
    const settled2 = draft3(place).table;
    if (settled2 === null) return refused(all);
    const isAdded = whole2 === null && (reading == null ? void 0 : reading.results) === "add";
    const partRows = new Map(
      withRows(blocks).map((block) => [
        rowAt(block, place),
        kind.places.slice(0, used).map((one) => rowAt(block, one))
      ])
    );
    const covers2 = whole2 !== null || coversYear(kind.parts, used);
    const time = covers2 ? null : stretchOfParts(kind.parts.slice(0, used));
    if (!covers2 && time === null) return refused(all);
    const indicators = settled2.indicators.map((columns) => {
      var _a2;
      const ofYear = (_a2 = columns.times.targetTime) != null ? _a2 : (reading == null ? void 0 : reading.targets) === "once" ? YEAR2 : time != null ? time : YEAR2;
      return { ...columns, times: { targetTime: ofYear, resultTime: time } };
    });
    const rows = withNameRows(settled2.rows, blocks);
    return { tables: [{ ...settled2, rows, indicators, ...isAdded ? { partRows } : {} }], problems: [], end };
  }
  function readIndicator3({ tab, blocks }, { places, parts, whole: whole2 }, { result, target, rate: rate2 }) {
    var _a;
    const units2 = withRows(blocks).filter(({ body }) => !body.total);
    const numberAt2 = (block, place, column) => {
      var _a2, _b, _c;
      const reading2 = parseNumber(cellAt(tab.values, (_b = (_a2 = block.rows[place]) == null ? void 0 : _a2.row) != null ? _b : -1, (_c = column == null ? void 0 : column.column) != null ? _c : -1));
      return reading2.kind === "number" ? reading2.value : null;
    };
    const resultsOf = (block) => places.map((place) => numberAt2(block, place, result));
    const filled2 = places.filter((place) => units2.some((block) => numberAt2(block, place, result) !== null));
    const used = places.indexOf((_a = filled2[filled2.length - 1]) != null ? _a : -1) + 1;
    if (used === 0) return null;
    if ((rate2 == null ? void 0 : rate2.percent) && result.percent) return null;
    const wholes = whole2 === null ? [] : units2.filter((block) => numberAt2(block, whole2, result) !== null);
    const isNested = orderOfParts(parts) === "nested";
    if (whole2 !== null && wholes.length > 0) {
      const fits2 = wholes.filter((block) => {
        var _a2;
        const own = numberAt2(block, whole2, result);
        const told = resultsOf(block).filter((value) => value !== null);
        const last = (_a2 = told[told.length - 1]) != null ? _a2 : 0;
        const sum = told.reduce((all, value) => all + value, 0);
        return isNested ? (own != null ? own : 0) >= last : own === sum || own === last;
      });
      return fits2.length * 2 > wholes.length ? { whole: whole2, used, reading: null } : null;
    }
    const figures = units2.map((block) => {
      const targets = places.slice(0, used).map((place) => numberAt2(block, place, target));
      return { results: resultsOf(block).slice(0, used), targets, target: null, rate: null };
    });
    const isOnce = figures.every(({ targets }) => (targets != null ? targets : []).filter((one) => one !== null).length < 2) && used > 1;
    const asOne = figures.map((one) => {
      var _a2, _b;
      return isOnce ? { ...one, targets: null, target: (_b = (_a2 = one.targets) == null ? void 0 : _a2.find((value) => value !== null)) != null ? _b : null } : one;
    });
    const reading = howPartsAdd(asOne, {
      said: isNested,
      isWhole: coversYear(parts, used)
    });
    return reading === null ? null : { whole: null, used, reading };
  }

  // src/core/log/column-words.ts
  var AMOUNT_BEGINNINGS = phrases(
    "số tiền|tiền|thành tiền|tổng tiền|trị giá|giá trị|kinh phí|chi phí|doanh thu|doanh số|học phí|mức đóng",
    "mức hỗ trợ|mức ủng hộ|thiệt hại|số lượng|SL|lượng|khối lượng|thể tích|trọng lượng|diện tích|số thu|số chi",
    "số người|số lượt|số học sinh|số em|số cháu|số trẻ|số hộ|số lao động|số đoàn viên|số hội viên|số đại biểu",
    "số liều|số mũi|số ca|số suất|số phần quà|số buổi|số giờ|số ngày|số tiết|số tin|số bài|số cuộc|số vụ",
    "số sản phẩm|số thùng|số kg|số tấn|số đơn vị máu|số cây|số điểm|điểm trừ|điểm cộng|số m2|số km|số xuất",
    "số nhập"
  );
  var AMOUNTS = phrases("thu|chi|nhập|xuất|bán|mua");
  var NO_AMOUNT_WORDS = phrases(
    "đơn giá|lũy kế|cộng dồn|từ đầu năm|số dư|tồn|bằng chữ|%|hóa đơn|tài khoản|chứng từ|mã"
  );
  var DATE_BEGINNINGS = phrases("ngày|thời gian|thời điểm|tháng|date|giờ ngày");
  var OTHER_DATE_WORDS = phrases(
    "sinh|hạn|hết hạn|cấp|trả lời|trả kết quả|giải quyết xong|hoàn thành|kết thúc"
  );
  var NO_RATE_WORDS = phrases("thuế|thuế suất|VAT|GTGT|chiết khấu|giảm giá|hoa hồng|lãi suất|nồng độ");
  var STATE_BEGINNINGS = phrases(
    "trạng thái|tình trạng|kết quả giải quyết|kết quả xử lý|tiến độ|hiện trạng"
  );
  var CONTENT_BEGINNINGS = phrases(
    "nội dung|diễn giải|vụ việc|sự việc|vi phạm|hành vi|tên hàng|mặt hàng|khách hàng|tên khách hàng|trích yếu",
    "tên hoạt động|hoạt động|đường dẫn|liên kết|loại vắc xin"
  );
  var TIME_HEADERS = phrases("tuần|tháng|quý|đợt|kỳ|lần|buổi|ca");

  // src/core/log/columns.ts
  var SAMPLE8 = 200;
  var ANY_YEAR2 = {
    start: { year: 2020, month: 1, day: 1 },
    end: { year: 2020, month: 12, day: 31 },
    label: ""
  };
  function readLogColumns(grid, columns, body) {
    var _a, _b, _c;
    const rows = rowsFrom(grid, body.first);
    const measured = columns.some(
      ({ role, column, leaf }) => (role === "target" || role === "rate" && !contains(readWords(leaf).words, NO_RATE_WORDS)) && columnContent(grid, rows, column) !== "words"
    );
    if (measured) return null;
    const others = columns.filter(({ column, role }) => column !== body.unitColumn && role !== "ordinal");
    const date = findDateColumn(grid, rows, others);
    const amounts = others.filter((column) => column.column !== (date == null ? void 0 : date.column) && isAmount(column));
    const told = others.some(({ leaf }) => begins2(leaf, CONTENT_BEGINNINGS) || isTime(leaf));
    const event = date !== null || others.some(({ role }) => role === "event");
    if (!event && !told && !amounts.some(isNamedAmount)) return null;
    return {
      dateColumn: (_a = date == null ? void 0 : date.column) != null ? _a : null,
      stateColumn: (_c = (_b = others.find(({ leaf }) => begins2(leaf, STATE_BEGINNINGS))) == null ? void 0 : _b.column) != null ? _c : null,
      amounts,
      sign: (date == null ? void 0 : date.role) === "date" ? "date" : event ? "event" : "amount"
    };
  }
  function withFigures(grid, columns, rows) {
    const sample = rows.slice(0, SAMPLE8).map(({ row }) => ({ kind: "unit", row }));
    return columns.filter(({ column }) => columnContent(grid, sample, column) === "figures");
  }
  function rowsFrom(grid, first) {
    const count = Math.max(0, Math.min(SAMPLE8, grid.length - first));
    return Array.from({ length: count }, (_, index) => ({ kind: "unit", row: first + index }));
  }
  function findDateColumn(grid, rows, columns) {
    var _a, _b;
    const candidates2 = columns.filter(
      ({ role, leaf }) => role === "date" || begins2(leaf, DATE_BEGINNINGS) && !contains(readWords(leaf).words, OTHER_DATE_WORDS)
    );
    const holdsDates = ({ column }) => {
      const filled2 = rows.filter(({ row }) => cellAt(grid, row, column) !== "");
      const dated = filled2.filter(
        ({ row }) => readLogDate(cellAt(grid, row, column), ANY_YEAR2) !== null
      ).length;
      return dated > 0 && dated * 2 >= filled2.length;
    };
    return (_b = (_a = candidates2.find(holdsDates)) != null ? _a : candidates2.find(({ role }) => role === "date")) != null ? _b : null;
  }
  function isAmount(column) {
    const { role, texts } = column;
    if (texts.some((text) => contains(readWords(text).words, NO_AMOUNT_WORDS))) return false;
    return role === "result" || role === "sum" || isNamedAmount(column);
  }
  function isNamedAmount({ role, texts }) {
    if (role !== null && role !== "result" && role !== "sum") return false;
    return texts.some((text) => {
      const { words } = readWords(text);
      return longestAt(words, 0, AMOUNT_BEGINNINGS) > 0 || isWhole2(words, AMOUNTS);
    });
  }
  function isTime(text) {
    return isWhole2(readWords(text).words, TIME_HEADERS);
  }
  function begins2(text, known) {
    return longestAt(readWords(text).words, 0, known) > 0;
  }

  // src/core/log/row.ts
  function readRow3(context, above) {
    var _a, _b, _c;
    const { grid, layout, shownAt: shownAt2 } = context;
    const { row, before: before2 } = above;
    const own = context.unitOf(cellAt(grid, row, layout.unitColumn));
    if (own.total || own.totalOf !== null && own.totalOf.toLowerCase() === (before2 == null ? void 0 : before2.name.toLowerCase())) {
      return { kind: "total" };
    }
    const read = readEvent(context, { above, own });
    if (own.text !== "" && read.certain) return read.step;
    const { filled: filled2, words } = contentOf((_a = grid[row]) != null ? _a : [], layout);
    if (filled2 === 0) return { kind: "blank" };
    const text = cleanText((_b = words[0]) != null ? _b : "");
    const merged = own.text === "" && (shownAt2.unit.has(row) || shownAt2.date.has(row));
    if (own.text === "") {
      const unmarked = layout.dateColumn === null || isBlank2(cellAt(grid, row, layout.dateColumn));
      if (isLogTotal(text) || unmarked && isPartTotal(text)) return { kind: "total" };
      if (isAsideText(text) || isBalance(text)) return { kind: "aside" };
    }
    const unfinished = layout.dateColumn !== null && context.known.has(own.name);
    if (filled2 === 1 && text !== "" && !read.numbered && !merged && !unfinished) {
      return isLineText(text) ? { kind: "line" } : { kind: "heading", text };
    }
    if (own.text === "" && !merged && !read.numbered && isHeading2((_c = grid[row]) != null ? _c : [], layout, words)) {
      return { kind: "heading", text };
    }
    if (!read.certain) {
      if (startsHeader(grid, row)) return { kind: "header" };
      if (isLineText(text) && (own.text === "" || isLineText(own.text))) return { kind: "line" };
    }
    return read.step;
  }
  function readEvent({ grid, layout, shownAt: shownAt2, unitOf, dateOf }, { above, own }) {
    var _a;
    const { row, before: before2, group } = above;
    const { unitColumn, dateColumn, ordinalColumn, amountColumns } = layout;
    const unitAbove = own.ditto ? before2 == null ? void 0 : before2.unitRow : own.text === "" ? shownAt2.unit.get(row) : void 0;
    const unitRow = unitAbove != null ? unitAbove : row;
    const unit = unitRow === row ? own : unitOf(cellAt(grid, unitRow, unitColumn));
    const dateCell = dateColumn === null ? "" : cellAt(grid, row, dateColumn);
    const dateAbove = isDitto(dateCell) ? before2 == null ? void 0 : before2.dateRow : isBlank2(dateCell) ? shownAt2.date.get(row) : void 0;
    const dateRow = dateAbove != null ? dateAbove : row;
    const dated = dateColumn !== null && dateOf(cellAt(grid, dateRow, dateColumn)) !== null;
    const figured = amountColumns.some((column) => isFigure3(cellAt(grid, row, column)));
    const numbered = ordinalColumn !== null && ((_a = readOrdinal(cellAt(grid, row, ordinalColumn))) == null ? void 0 : _a.level) === 2;
    const marked = ordinalColumn !== null || amountColumns.length > 0;
    const strong = dateColumn === null ? numbered || figured || !marked : dated;
    const event = { row, name: unit.ditto ? "" : unit.name, unitRow, dateRow, group };
    return { step: { kind: "event", event, strong }, certain: dated || figured || numbered, numbered };
  }
  function contentOf(cells, { from, to, ordinalColumn }) {
    var _a;
    const words = [];
    let filled2 = 0;
    for (let column = from; column <= to; column += 1) {
      const cell2 = (_a = cells[column]) != null ? _a : "";
      if (isBlank2(cell2) || column === ordinalColumn && readNumbering(cell2) !== null) continue;
      filled2 += 1;
      if (typeof cell2 === "string" && cellKind(cell2) === "words") words.push(cell2);
    }
    return { filled: filled2, words };
  }
  function isHeading2(cells, layout, words) {
    var _a, _b;
    const [text, ...more2] = words;
    if (text === void 0 || more2.length > 0) return false;
    const numbering = layout.ordinalColumn === null ? null : readNumbering((_a = cells[layout.ordinalColumn]) != null ? _a : "");
    if (numbering !== null && numbering.level < 2) return true;
    return isTimeHeading(cleanText(text)) && cells[(_b = layout.dateColumn) != null ? _b : -1] !== text;
  }
  function isFigure3(cell2) {
    if (typeof cell2 === "number") return true;
    if (typeof cell2 !== "string" || !/\d/.test(cell2)) return false;
    const { kind } = parseNumber(cell2);
    return kind === "number" || kind === "ambiguous";
  }

  // src/core/log/rows.ts
  var TITLE_ROWS2 = 10;
  function readLogBody(tab, layout) {
    const grid = tab.values;
    const known = /* @__PURE__ */ new Set();
    const context = {
      grid,
      known,
      layout,
      shownAt: { unit: shownRows(tab, layout.unitColumn), date: shownRows(tab, layout.dateColumn) },
      unitOf: unitReader(),
      dateOf: logDateReader(ANY_YEAR2)
    };
    const rows = [];
    let waiting = [];
    let end = layout.header.last + 1;
    let place = "events";
    let group = null;
    let otherTitle = false;
    for (let row = end; row < grid.length; row += 1) {
      const repeated = repeatedHeaderRows(grid, row, layout);
      if (repeated > 0) {
        if (otherTitle) break;
        row += repeated - 1;
        continue;
      }
      const step = readRow3(context, { row, before: rows[rows.length - 1], group });
      if (step.kind === "header") break;
      if (step.kind === "total" && rows.length > 0 && place !== "tail") end = row + 1;
      if (step.kind === "blank" && place === "events") place = "gap";
      if (step.kind === "line") place = "tail";
      if (step.kind === "heading") {
        group = step.text;
        otherTitle = otherTitle || isOtherTitle2(grid, step.text, layout.header);
      }
      if (step.kind !== "event") continue;
      const { event, strong } = step;
      if (place !== "events" && !(strong && event.name !== "")) {
        if (place === "gap") waiting.push(event);
        continue;
      }
      for (const earlier of waiting) rows.push(earlier);
      rows.push(event);
      if (event.name !== "") known.add(event.name);
      waiting = [];
      end = row + 1;
      place = "events";
      otherTitle = false;
    }
    return withKnown({ rows, end }, waiting);
  }
  function withKnown({ rows, end }, waiting) {
    const known = new Set(rows.map(({ name }) => name.toLowerCase()));
    const foreign = waiting.findIndex(({ name }) => name === "" || !known.has(name.toLowerCase()));
    const own = foreign < 0 ? waiting : waiting.slice(0, foreign);
    const last = own[own.length - 1];
    return last === void 0 ? { rows, end } : { rows: [...rows, ...own], end: Math.max(end, last.row + 1) };
  }
  function isOtherTitle2(grid, text, { first }) {
    if (!beginsAsTitle(text)) return false;
    const above = grid.slice(Math.max(0, first - TITLE_ROWS2), first).flat();
    return !above.some((cell2) => typeof cell2 === "string" && cleanText(cell2) === text);
  }
  function shownRows({ merges = [], values }, column) {
    const shown3 = /* @__PURE__ */ new Map();
    for (const merge of merges) {
      if (merge.column !== column) continue;
      const end = Math.min(merge.row + merge.rows, values.length);
      for (let row = merge.row + 1; row < end; row += 1) shown3.set(row, merge.row);
    }
    return shown3;
  }

  // src/core/log/draft.ts
  function draftLog(tab, frame) {
    const found2 = readEvents(tab, frame);
    if (found2 === null || !isLog(found2.body.rows, found2.columns.sign)) return null;
    const { columns, body, unitColumn } = found2;
    return {
      header: frame.header,
      unitColumn,
      dateColumn: columns.dateColumn,
      stateColumn: columns.stateColumn,
      amounts: withFigures(tab.values, columns.amounts, body.rows),
      ...body
    };
  }
  function readEvents(tab, { header, columns: all, from, to, unitColumns }) {
    var _a, _b;
    const unitColumn = fullest(tab.values, header, repeating(tab.values, header, unitColumns));
    const own = all.filter(({ column }) => column >= from && column <= to);
    const columns = readLogColumns(tab.values, own, { first: header.last + 1, unitColumn });
    if (columns === null) return null;
    if (columns.sign === "amount" && namesDiffer(tab.values, header, unitColumn)) return null;
    const body = readLogBody(tab, {
      header,
      from,
      to,
      unitColumn,
      ordinalColumn: (_b = (_a = own.find(({ role }) => role === "ordinal")) == null ? void 0 : _a.column) != null ? _b : null,
      dateColumn: columns.dateColumn,
      amountColumns: columns.amounts.map(({ column }) => column)
    });
    return { columns, body, unitColumn };
  }
  function namesDiffer(grid, { last }, column) {
    const names = namesIn(grid.slice(last + 1, last + 1 + SAMPLE9), column);
    return names.length >= FEW && new Set(names).size === names.length;
  }
  function namesIn(rows, column) {
    return rows.map((cells) => {
      var _a;
      return nameOf2((_a = cells[column]) != null ? _a : "");
    }).filter((name) => name !== "");
  }
  var FEW = 20;
  var SAMPLE9 = 200;
  function repeating(grid, { last }, columns) {
    if (columns.length < 2) return columns;
    const sample = grid.slice(last + 1, last + 1 + SAMPLE9);
    const again = columns.filter((column) => {
      const names = namesIn(sample, column);
      return new Set(names).size < names.length;
    });
    return again.length === 0 ? columns : again;
  }
  function isLog(rows, sign) {
    const named = rows.filter(({ name }) => name !== "");
    if (sign === "date") return rows.length > 0;
    const again = named.length - new Set(named.map(({ name }) => name.toLowerCase())).size;
    if (sign === "event") return again > 0;
    const places = named.map(({ name, group }) => JSON.stringify([group, name.toLowerCase()]));
    const repeats2 = places.length - new Set(places).size;
    return repeats2 >= 2 && repeats2 * 4 >= named.length;
  }

  // src/core/source/draft-sources.ts
  function draftSources(tab, row, unitColumns) {
    const header = readHeader(tab.values, row, unitColumns);
    if (header === null) return null;
    const columns = readColumnRoles(header);
    const tables = [];
    const open = [];
    const logs = [];
    const problems = [];
    let end = header.last + 1;
    for (const slice of slicesOf(header, columns)) {
      const blocks = draftBlocks(tab, { header, columns, slice });
      if (blocks !== null) {
        tables.push(...blocks.tables);
        problems.push(...blocks.problems);
        end = Math.max(end, blocks.end);
        continue;
      }
      const log = draftLog(tab, { header, columns, ...slice });
      if (log !== null) {
        logs.push(log);
        end = Math.max(end, log.end);
        continue;
      }
      const found2 = draftTable(tab, { header, columns, slice });
      if (found2.table !== null) tables.push(found2.table);
      if (found2.open !== null) open.push(found2.open);
      problems.push(...found2.problems);
      end = Math.max(end, found2.end);
    }
    return { tables, open, logs, problems, end };
  }

  // src/core/source/header-without-unit.ts
  var ROWS_SEARCHED5 = 60;
  var ROWS_BELOW = 5;
  function findHeaderWithoutUnit(tab) {
    const row = tab.values.slice(0, ROWS_SEARCHED5).findIndex((_, index) => readRow4(tab, index) !== null);
    const first = row < 0 ? null : readRow4(tab, row);
    if (first === null || first.likelyUnitColumn === null) return first;
    const another = tab.values.some((_, index) => index > row && readRow4(tab, index) !== null);
    return another ? { ...first, likelyUnitColumn: null } : first;
  }
  function readRow4(tab, row) {
    var _a, _b;
    const texts = ((_a = tab.values[row]) != null ? _a : []).flatMap(
      (cell2, column) => typeof cell2 === "string" && cell2.length <= 100 && cellKind(cell2) === "words" ? [{ text: cell2, column }] : []
    );
    const first = texts[0];
    if (first === void 0 || texts.length < 3) return null;
    const named = texts.map((text) => ({ ...text, role: readHeaderText(text.text).role }));
    const target = named.find(({ role }) => role === "target");
    const result = named.find(({ role }) => role === "result");
    if (target === void 0 || result === void 0) return null;
    const left = named.filter(({ column }) => column < Math.min(target.column, result.column));
    const likely = left.find(
      ({ text, column }) => beginsAsUnitHeader(text) && !isMeasureHeading(text) && hasNamesBelow(tab.values, row, column)
    );
    const place = { tab: tab.name, row, column: first.column };
    return { place, likelyUnitColumn: (_b = likely == null ? void 0 : likely.column) != null ? _b : null };
  }
  function hasNamesBelow(grid, row, column) {
    const below = Array.from({ length: ROWS_BELOW }, (_, index) => cellAt(grid, row + 1 + index, column));
    return below.some((cell2) => cellKind(cell2) === "words") && below.every((cell2) => cellKind(cell2) !== "figure");
  }

  // src/core/source/recognise-tab.ts
  function recogniseTab(tab) {
    var _a, _b, _c, _d;
    const problems = [];
    const open = [];
    const blocks = [];
    for (let row = 0; row < tab.values.length; row += 1) {
      const found2 = draftSources(tab, row);
      if (found2 === null) continue;
      if (readFormHeader(tab.values, row) !== null) {
        row = found2.end - 1;
        continue;
      }
      problems.push(...found2.problems);
      open.push(...found2.open.map((draft3) => completeOpen(tab, draft3, found2.end)));
      const first = (_b = (_a = found2.tables[0]) != null ? _a : found2.logs[0]) == null ? void 0 : _b.header.first;
      if (first !== void 0) blocks.push({ drafts: found2.tables, logs: found2.logs, first, end: found2.end });
      row = found2.end - 1;
    }
    let forms = [];
    if (blocks.length === 0 && problems.length === 0) {
      const header = findHeaderWithoutUnit(tab);
      const found2 = header === null ? draftLikelyLog(tab) : draftLikely(tab, header);
      const first = (_d = (_c = found2 == null ? void 0 : found2.tables[0]) != null ? _c : found2 == null ? void 0 : found2.logs[0]) == null ? void 0 : _d.header.first;
      if (found2 !== null && first !== void 0) {
        problems.push(...found2.problems);
        blocks.push({ drafts: found2.tables, logs: found2.logs, first, end: found2.end });
      } else {
        const drafts = draftForms(tab);
        forms = drafts.forms;
        problems.push(...drafts.problems);
        if (header !== null && forms.length === 0 && problems.length === 0)
          problems.push({ kind: "headerWithoutUnit", place: header.place });
      }
    }
    const legacy = findLegacyText(tab);
    if (legacy !== null) problems.push({ kind: "legacyText", place: legacy });
    const starts = blocks.map(({ first }, index) => {
      const before2 = blocks[index - 1];
      return before2 === void 0 ? 0 : splitGap(tab.values, { from: before2.end, to: first });
    });
    const isAlone = blocks.flatMap(({ drafts }) => drafts).length === 1;
    const tables = [];
    const logs = [];
    blocks.forEach((block, index) => {
      var _a2, _b2;
      const above = { from: (_a2 = starts[index]) != null ? _a2 : 0, to: block.first };
      const below = { from: block.end, to: (_b2 = starts[index + 1]) != null ? _b2 : tab.values.length };
      const captions = readCaptions(tab, block.drafts);
      block.drafts.forEach((draft3, place) => {
        var _a3;
        const found2 = completeTable(tab, draft3, { above, below, caption: (_a3 = captions[place]) != null ? _a3 : null, isAlone });
        problems.push(...found2.problems);
        if (found2.table.indicators.length > 0) tables.push(found2.table);
      });
      for (const draft3 of block.logs) {
        const found2 = completeLog(tab, draft3, { above, below });
        problems.push(...found2.problems);
        if (found2.log !== null) logs.push(found2.log);
      }
    });
    return { tab: tab.name, tables, open, logs, forms, problems };
  }
  function draftLikelyLog(tab) {
    const likely = findLikelyLogHeader(tab);
    const found2 = likely === null ? null : draftSources(tab, likely.row, [likely.unitColumn]);
    return found2 === null || found2.logs.length === 0 ? null : found2;
  }
  function draftLikely(tab, { place, likelyUnitColumn }) {
    return likelyUnitColumn === null ? null : draftSources(tab, place.row, [likelyUnitColumn]);
  }

  // src/core/source/recognise.ts
  function recogniseTables(workbook) {
    const found2 = workbook.tabs.filter((tab) => readClaimList(tab) === null).map(recogniseTab);
    const tables = found2.flatMap((tab) => tab.tables);
    const logs = found2.flatMap((tab) => tab.logs);
    const named = nameUnits(found2.flatMap((tab) => tab.forms));
    const names = distinctNames(
      [...tables, ...logs].flatMap(
        ({ tab, title, period, indicators }) => indicators.map(({ name }) => {
          var _a;
          return { name, tab, title, period: (_a = period == null ? void 0 : period.label) != null ? _a : "" };
        })
      )
    );
    const keys = /* @__PURE__ */ new Map();
    const keyOf6 = (tab, label) => {
      var _a;
      const key = indicatorKey(tab, label);
      const times2 = ((_a = keys.get(key)) != null ? _a : 0) + 1;
      keys.set(key, times2);
      return times2 === 1 ? key : `${key} (${times2})`;
    };
    let next = 0;
    const rename = (tab, own) => {
      var _a;
      const name = (_a = names[next]) != null ? _a : own.name;
      next += 1;
      return { ...own, name, key: keyOf6(tab, own.label) };
    };
    return {
      tables: tables.map((table) => ({
        ...table,
        indicators: table.indicators.map((indicator) => rename(table.tab, indicator))
      })),
      logs: logs.map((log) => ({
        ...log,
        indicators: log.indicators.map((indicator) => rename(log.tab, indicator))
      })),
      open: found2.flatMap(
        (tab) => tab.open.map((one) => ({ ...one, key: keyOf6(one.table.tab, one.table.title) }))
      ),
      forms: named.forms,
      problems: found2.flatMap(({ tab, problems }) => [
        ...problems,
        ...named.problems.filter(({ place }) => place.tab === tab)
      ])
    };
  }

  // src/core/target/basis.ts
  var KINDS = [
    ["công văn|cv", "CV"],
    ["quyết định|qđ", "QĐ"],
    ["kế hoạch|kh", "KH"],
    ["nghị quyết|nq", "NQ"],
    ["thông báo|tb", "TB"],
    ["hướng dẫn|hd", "HD"],
    ["chỉ thị|ct", "CT"]
  ];
  var DAY3 = /ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i;
  var BEFORE_WORD = "(?:^|[^a-z\\u00c0-\\u024f\\u1e00-\\u1eff])";
  function readBasis(lines) {
    for (const line of lines) {
      const text = cleanText(line);
      for (const [words, short] of KINDS) {
        const found2 = new RegExp(`${BEFORE_WORD}(?:${words})\\s*(?:số)?\\s*:?\\s*(\\d+[^\\s,;()]*)`, "i").exec(
          text
        );
        if (found2 === null) continue;
        const day2 = DAY3.exec(text.slice(found2.index));
        const [, date = "", month2 = "", year = ""] = day2 != null ? day2 : [];
        const dated = day2 === null ? "" : ` ngày ${date.padStart(2, "0")}/${month2.padStart(2, "0")}/${year}`;
        return `${short} ${found2[1]}${dated}`;
      }
    }
    return null;
  }

  // src/core/target/assignment.ts
  var ASSIGNING = phrases("giao|chỉ tiêu|kế hoạch|KH|phân bổ|dự toán");
  var REPORTING = phrases("kết quả|thực hiện|tiến độ|đã|đánh giá|đề xuất|đăng ký");
  var FILLERS3 = phrases(
    FILLER_WORDS,
    PERIOD_WORDS,
    TITLE_BEGINNINGS,
    "giao|được giao|phân bổ|chỉ tiêu giao|kế hoạch|kế hoạch giao|KH|KH giao|sổ|phải nộp|phải thu|phải đạt",
    "phải thực hiện|dự toán|đã nộp|đã thu|thực hiện"
  );
  function subjectWords(text) {
    return without(readWords(text).words, FILLERS3).filter(({ base }) => !/^\d+$/.test(base)).map(({ base, marks }) => base + marks);
  }
  function readAssignments(open) {
    const { key, table, columns, targets } = open;
    const lines = [table.title, ...table.linesAbove.map(({ text }) => text)];
    const titled = lines.some((line) => assigns(line));
    const assigned = targets.length > 0 ? columns.filter(({ column }) => targets.includes(column)) : columns;
    if (assigned.length === 0 || targets.length === 0 && !titled) return [];
    if (targets.length < columns.length && !titled) return [];
    const basis = readBasis(lines);
    return assigned.flatMap(({ column, texts }) => {
      var _a, _b, _c;
      const heading = subjectWords(texts.join(" "));
      const byTitle = heading.length === 0 && assigned.length === 1;
      const words = byTitle ? subjectWords(table.title) : heading;
      if (words.length === 0) return [];
      const label = byTitle ? table.title : (_a = texts[texts.length - 1]) != null ? _a : table.title;
      const period = (_c = (_b = table.period) != null ? _b : parsePeriod(texts.join(" "))) != null ? _c : parsePeriod(table.tab);
      const { measure } = readMeasure(texts, lines);
      return [{ key, table, column, label, words, byTitle, period, measure, basis }];
    });
  }
  function assigns(line) {
    const { words } = readWords(line);
    return contains(words, ASSIGNING) && !contains(words, REPORTING);
  }
  function asOpenTable(table, grid) {
    const { indicators, title, linesAbove, header } = table;
    const [first] = indicators;
    const hasOther = indicators.some(
      ({ target, rateColumn }) => target.kind === "column" || rateColumn !== null
    );
    const titled = [title, ...linesAbove.map(({ text }) => text)].some(assigns);
    if (first === void 0 || hasOther || !titled) return null;
    const columns = indicators.map(({ resultColumn, name }) => {
      const heading = cellText(cellAt(grid, header.last, resultColumn));
      return { column: resultColumn, texts: [heading === "" ? name : heading] };
    });
    return { key: first.key, table, columns, targets: [] };
  }

  // src/core/survey/assigned.ts
  function meetAssignments(proposals, {
    tables,
    open,
    grids
  }) {
    var _a;
    const asResults = tables.flatMap((table) => {
      var _a2, _b;
      return (_b = asOpenTable(table, (_a2 = grids.get(table.tab)) != null ? _a2 : [])) != null ? _b : [];
    });
    const assigning = new Set(asResults.map(({ table }) => table));
    const candidates2 = proposals.filter(({ sources }) => !sources.some((one) => isIn2(assigning, one)));
    const assignments = [...open, ...asResults].flatMap(readAssignments);
    const found2 = /* @__PURE__ */ new Map();
    const used = /* @__PURE__ */ new Set();
    for (const assignment of assignments) {
      const [only, ...more2] = sourcesOf2(assignment, candidates2, grids);
      if (only === void 0 || more2.length > 0) continue;
      found2.set(only.key, [...(_a = found2.get(only.key)) != null ? _a : [], assignment]);
    }
    const of = /* @__PURE__ */ new Map();
    for (const [key, [first, ...others]] of found2) {
      if (first === void 0 || others.length > 0) continue;
      of.set(key, first);
      used.add(first.key);
    }
    const keys = proposals.filter((one) => !candidates2.includes(one)).map(({ key }) => key);
    return { of, used, keys: new Set(keys) };
  }
  function isIn2(tables, source) {
    return "ordinalColumn" in source && "unitColumn" in source && tables.has(source);
  }
  function sourcesOf2({ words, byTitle, period }, candidates2, grids) {
    const inTime2 = candidates2.filter((one) => {
      const stated = period !== null && one.period !== null;
      return stated ? covers(period, one.period) : !hasTarget(one.target);
    });
    const named = inTime2.filter((one) => namesOf2(one, grids).some((name) => isSame(name, words)));
    if (named.length > 0 || !byTitle) return named;
    return inTime2.filter((one) => isWithin4(words, subjectWords(one.title)));
  }
  function covers(target, result) {
    if (target === null || result === null) return false;
    return compareDates(target.start, result.start) <= 0 && compareDates(result.end, target.end) <= 0;
  }
  function namesOf2({ label, tab, title, single }, grids) {
    var _a;
    const heading = single === null ? "" : headingOf2(single, (_a = grids.get(tab)) != null ? _a : []);
    return [label, tab, title, heading].map(subjectWords).filter(({ length }) => length > 0);
  }
  function headingOf2({ table, columns }, grid) {
    return cellText(cellAt(grid, table.header.last, columns.resultColumn));
  }
  function isSame(words, others) {
    return words.join(" ") === others.join(" ");
  }
  function isWithin4(words, longer2) {
    return ` ${longer2.join(" ")} `.includes(` ${words.join(" ")} `);
  }

  // src/core/survey/open-tables.ts
  var ANSWERED = /* @__PURE__ */ new Set([
    "headerWithoutResult",
    "ambiguousResult",
    "unclearParts",
    "resultWithoutFigures",
    "percentAgainstCount"
  ]);
  function decideOpen(open, problems, { settings, isUnused }) {
    var _a;
    const tables = [];
    const answered = [];
    for (const one of open) {
      const setting = settings.get(one.key);
      const resultColumn = (_a = setting == null ? void 0 : setting.resultColumn) != null ? _a : null;
      if (isUnused(one) || resultColumn !== null) answered.push(one.table);
      if (!isUnused(one) && setting && resultColumn !== null)
        tables.push(withIndicator(one, setting, resultColumn));
    }
    const isLeft = ({ kind, place }) => !ANSWERED.has(kind) || !answered.some(
      ({ tab, header }) => tab === place.tab && header.first <= place.row && place.row <= header.last
    );
    return { tables, problems: problems.filter(isLeft) };
  }
  function withIndicator({ key, table, columns }, setting, resultColumn) {
    const textsOf2 = (wanted) => {
      var _a, _b;
      return (_b = (_a = columns.find(({ column }) => column === wanted)) == null ? void 0 : _a.texts) != null ? _b : [];
    };
    const { targetColumn } = setting;
    const texts = [...textsOf2(resultColumn), ...textsOf2(targetColumn)];
    const indicator = {
      name: table.title,
      label: table.title,
      key,
      target: targetColumn === null ? { kind: "none" } : { kind: "column", column: targetColumn },
      resultColumn,
      rateColumn: null,
      shortfallColumn: null,
      cumulative: coversTime(textsOf2(resultColumn)),
      targetTime: readStretch(textsOf2(targetColumn)),
      resultTime: readStretch(textsOf2(resultColumn)),
      ...readMeasure(
        texts,
        table.linesAbove.map(({ text }) => text)
      ),
      direction: directionByName(table.title, texts)
    };
    return { ...table, indicators: [indicator] };
  }

  // src/core/table/table.ts
  function resultColumnsOf({
    resultColumn,
    addedColumns: addedColumns3 = [resultColumn]
  }) {
    return addedColumns3;
  }

  // src/core/survey/repeats.ts
  var LEAST_DIFFERENT = 3;
  var COPY = /^(?:bản sao của|copy of|bảng chung|tổng hợp)\s*/i;
  function findRepeats(tables, grids) {
    const told = tables.flatMap((table) => {
      var _a;
      return tellings(table, (_a = grids.get(table.tab)) != null ? _a : []);
    });
    const size2 = ({ table }) => table.indicators.length;
    return [...groupBy(told, ({ results }) => results).values()].flatMap((alike) => {
      const originals = [];
      return [...alike].sort((a, b) => size2(a) - size2(b)).flatMap((one) => {
        const original = originals.find((other) => other.table !== one.table && isSame2(other, one));
        if (original !== void 0) return [{ key: one.columns.key, of: original.table.tab }];
        originals.push(one);
        return [];
      });
    });
  }
  function tellings(table, grid) {
    const rows = table.rows.filter(({ kind }) => kind === "unit");
    const names = rows.map(({ name }) => nameKey(parseUnitName(name)));
    const figures = (columns, shift = 0) => {
      return rows.map(({ row }, index) => {
        var _a, _b;
        const parts = (_b = (_a = table.partRows) == null ? void 0 : _a.get(row)) != null ? _b : [row];
        const read = parts.flatMap(
          (part) => columns.map((column) => figureAt(grid, { tab: table.tab, row: part + shift, column }, 0))
        );
        const { reading } = addFigures(read);
        return [names[index], reading.kind === "number" ? reading.value : reading.kind];
      });
    };
    const sorted = (columns, shift = 0) => JSON.stringify(
      figures(columns, shift).map((one) => JSON.stringify(one)).sort()
    );
    const period = ownPeriod(table);
    return table.indicators.flatMap((columns) => {
      const { label, target } = columns;
      const [resultColumns, targetColumns] = [resultColumnsOf(columns), targetColumnsOf(target)];
      const values = figures(resultColumns).flatMap(([, value]) => typeof value === "number" ? [value] : []);
      if (new Set(values).size < LEAST_DIFFERENT) return [];
      const texts = [label, table.tab, table.title].map(
        (text) => subjectWords(text.replace(COPY, "")).join(" ")
      );
      return [
        {
          table,
          columns,
          results: sorted(resultColumns),
          targets: targetColumns.length === 0 ? null : sorted(targetColumns, target.kind === "column" ? target.shift : 0),
          period: period === null ? null : periodKey(period),
          words: new Set(texts.filter((text) => text !== ""))
        }
      ];
    });
  }
  function isSame2(one, other) {
    const agree = (a, b) => a === null || b === null || a === b;
    return agree(one.period, other.period) && agree(one.targets, other.targets) && [...one.words].some((words) => other.words.has(words));
  }

  // src/core/unit/body-name.ts
  var BUSINESS_HEADS = [
    "công ty",
    "cửa hàng",
    "doanh nghiệp",
    "hộ kinh doanh",
    "hợp tác xã",
    "khách sạn",
    "nhà hàng",
    "nhà máy",
    "tập đoàn",
    "tổng công ty",
    "xí nghiệp"
  ];
  var BODIES_BESIDE_UNIONS = [...BUSINESS_HEADS, "trường", "mầm non", "tiểu học"];
  var UNION2 = /^(?:LĐLĐ|Liên đoàn|CĐ|Công đoàn)/i;
  function isUnionName(name) {
    return UNION2.test(parseUnitName(name).spelling);
  }
  function isBodyName(name, { besideUnions }) {
    const { words } = parseUnitName(name);
    return !isUnionName(name) && beginsAsBody(words, besideUnions ? BODIES_BESIDE_UNIONS : BUSINESS_HEADS);
  }

  // src/core/survey/set-aside.ts
  function findSetAside(proposals, {
    open,
    assigned,
    repeats: repeats2,
    grids
  }) {
    const found2 = new Map(repeats2.map(({ key, of }) => [key, { kind: "repeats", of }]));
    const assigning = new Set(proposals.filter(({ key }) => assigned.keys.has(key)));
    const told = proposals.filter((one) => !assigning.has(one) && !found2.has(one.key));
    const strangers = new Set(told.filter((one) => tellsOfStrangers(one, told, grids)));
    const others = told.filter((one) => !strangers.has(one));
    if (others.length > 0) for (const { key } of strangers) found2.set(key, { kind: "noUnits" });
    for (const key of assigned.used) found2.set(key, { kind: "assigns" });
    const isJudged = ({ key, target }) => hasTarget(target) || assigned.of.has(key);
    if (!others.some(isJudged)) return found2;
    for (const one of others) if (!isJudged(one)) found2.set(one.key, { kind: "noTarget" });
    for (const { key } of assigning) if (!found2.has(key)) found2.set(key, { kind: "noResult" });
    for (const { key, columns, targets } of open) {
      const kind = targets.length === 0 ? "noTarget" : "noResult";
      if (!found2.has(key) && (kind === "noTarget" || targets.length === columns.length))
        found2.set(key, { kind });
    }
    return found2;
  }
  function tellsOfStrangers(one, all, grids) {
    const tables = tablesOf(one);
    if (tables.length === 0) return false;
    const names = tables.flatMap(unitNames);
    const rest = all.filter((other) => other !== one).flatMap(tablesOf).filter((table) => !tables.includes(table));
    const unions = rest.flatMap(unitNames).filter(isUnionName).length > 0;
    const isStrange = (name) => isBodyName(name, { besideUnions: unions });
    const persons = tables.every((table) => {
      var _a;
      return namesPersons(table, (_a = grids.get(table.tab)) != null ? _a : []);
    });
    const strange = names.filter(isStrange).length * 2 > names.length;
    if (!persons && !strange) return false;
    if (unions) return true;
    const told = new Set(rest.flatMap(unitNames));
    return rest.some(
      (table) => {
        var _a;
        return !unitNames(table).some(isStrange) && !namesPersons(table, (_a = grids.get(table.tab)) != null ? _a : []);
      }
    ) && !names.some((name) => told.has(name));
  }
  function tablesOf({ sources }) {
    return sources.flatMap((source) => "ordinalColumn" in source && "unitColumn" in source ? [source] : []);
  }
  function unitNames({ rows }) {
    return rows.filter(({ kind }) => kind === "unit").map(({ name }) => name);
  }
  var PERSON_HEADER = /họ (?:và |, ?)?tên|nhân viên|khách hàng|cá nhân|người/i;
  function namesPersons({ header, unitColumn }, grid) {
    for (let row = header.first; row <= header.last; row += 1)
      if (PERSON_HEADER.test(cellText(cellAt(grid, row, unitColumn)).normalize("NFC"))) return true;
    return false;
  }

  // src/core/survey/table-indicators.ts
  var SERIES = "Các kỳ";
  function proposeTables(families) {
    return families.map((family) => {
      var _a;
      const plan = family.parts.length > 1 ? planSeries(family.parts, null) : null;
      const [{ table }] = family.parts;
      const [{ columns }] = (_a = plan == null ? void 0 : plan.used) != null ? _a : family.parts;
      const key = family.parts.length === 1 ? columns.key : indicatorKey(SERIES, family.label);
      return {
        key,
        label: family.label,
        tab: table.tab,
        title: table.title,
        period: latestPeriod(family.parts.map(({ period }) => period)),
        measure: columns.measure,
        direction: columns.direction,
        target: columns.target,
        sources: family.parts.map((part) => part.table),
        single: family.parts.length === 1 ? { table, columns } : null,
        calculations: () => plan === null ? WAYS_OF_ROWS : waysOfPeriods(plan.how),
        judge: (context) => judgeFamily(family, context)
      };
    });
  }
  function judgeFamily(family, context) {
    var _a, _b;
    const { key, name, label, setting } = context;
    const { parts } = family;
    const isSeries = parts.length > 1;
    const plan = isSeries ? planSeries(parts, (_a = setting == null ? void 0 : setting.calculation) != null ? _a : null) : null;
    const judged = new Map(parts.map((part) => [part, judgePart(part, { ...context, isSeries })]));
    const sourceOf4 = (part) => {
      var _a2;
      return (_a2 = judged.get(part)) != null ? _a2 : judgePart(part, { ...context, isSeries });
    };
    const [first] = (_b = plan == null ? void 0 : plan.used) != null ? _b : parts;
    const { columns } = sourceOf4(first);
    const shared = { key, name, label, measure: columns.measure, money: columns.money };
    if (plan === null) {
      const source = sourceOf4(first);
      return {
        ...judgingOf(source),
        ...shared,
        origin: { kind: "table", sources: [source] },
        measures: source.measures
      };
    }
    const [head, ...others] = plan.used;
    const origin = {
      kind: "series",
      how: plan.how,
      sources: [sourceOf4(head), ...others.map(sourceOf4)],
      earlier: plan.earlier.map(sourceOf4)
    };
    return { ...shared, origin, ...judgeTogether(origin.sources, plan, context) };
  }
  function judgePart(part, context) {
    var _a;
    const { table } = part;
    const { setting, isSeries, units: units2 } = context;
    const columns = isSeries ? part.columns : withChosenColumns(part.columns, setting);
    const found2 = isSeries ? columns.target : targetOf(columns.target, { measure: columns.measure, context });
    const target = repeatsColumn(found2, part, context) ? ownTarget(found2) : found2;
    const { targetTime, resultTime } = columns;
    const judging = judgingFor(target, { period: part.period, targetTime, resultTime }, context);
    const merged = units2.mergedIn.get(table);
    return judgeSource(table, columns, {
      cells: cellsOf(context, table.tab),
      units: units2.directory.units,
      rowsOfUnit: (_a = units2.rowsIn.get(table)) != null ? _a : /* @__PURE__ */ new Map(),
      judging,
      addsRows: (unit) => {
        var _a2;
        return (setting == null ? void 0 : setting.calculation) === "addRows" || ((_a2 = merged == null ? void 0 : merged.has(unit)) != null ? _a2 : false);
      }
    });
  }
  function repeatsColumn(target, { table, columns }, context) {
    var _a;
    const column = targetColumnOf(ownTarget(target));
    if (target.kind !== "assignment" || column === null) return false;
    const cells = cellsOf(context, table.tab);
    const rowsOf3 = (_a = context.units.rowsIn.get(table)) != null ? _a : /* @__PURE__ */ new Map();
    return [...target.figures].every(([unit, assigned]) => {
      var _a2;
      const rows = (_a2 = rowsOf3.get(unit)) != null ? _a2 : [];
      if (assigned.reading.kind === "blank" || rows.length === 0) return assigned.reading.kind === "blank";
      const own = addFigures(
        rows.map((row) => figureIn(cells, { tab: table.tab, row, column }, columns.measure))
      );
      return JSON.stringify(own.reading) === JSON.stringify(assigned.reading);
    });
  }
  function withChosenColumns(columns, setting) {
    if (setting === null) return columns;
    const { targetColumn, resultColumn, measure } = setting;
    const { addedColumns: _, latestOf: __, ...single } = columns;
    return {
      ...resultColumn === null ? columns : single,
      measure: measure != null ? measure : columns.measure,
      resultColumn: resultColumn != null ? resultColumn : columns.resultColumn,
      target: targetColumn === null ? columns.target : { kind: "column", column: targetColumn }
    };
  }
  function judgeTogether(sources, plan, context) {
    const [first] = sources;
    const own = { period: plan.period, ...timesTogether(plan) };
    const found2 = targetOf(first.columns.target, { measure: first.columns.measure, context });
    const target = targetColumnOf(ownTarget(found2)) === null ? found2 : ownTarget(found2);
    const judging = judgingFor(target, own, context);
    const measures = context.units.directory.units.map((unit) => {
      var _a, _b, _c, _d, _e;
      const listed4 = sources.flatMap(({ measures: own2 }) => {
        const measure = own2[unit.index];
        return measure && measure.rows.length > 0 ? [measure] : [];
      });
      return judgeMeasure(unit, judging, {
        target: listed4.length === 0 ? (_a = assignedTo(unit.index, judging.target)) != null ? _a : NO_FIGURE : targetFor(unit.index, layersOfSeries(listed4, plan, judging)),
        result: addFigures(listed4.map(({ result }) => result)),
        rows: (_e = (_d = (_b = listed4.find(({ rows }) => rows.length > 1)) == null ? void 0 : _b.rows) != null ? _d : (_c = listed4[0]) == null ? void 0 : _c.rows) != null ? _e : []
      });
    });
    return { ...judging, measures };
  }
  function layersOfSeries(listed4, plan, { target }) {
    const own = ownTarget(target);
    const targets = listed4.map((measure) => measure.target);
    const stated = { from: own, of: () => together(targets, plan) };
    const isCommon = own.kind === "setting" || own.kind === "answer";
    return [
      { from: target, of: (unit) => assignedTo(unit, target) },
      ...isCommon ? layersOf(own, () => null) : [stated]
    ];
  }
  function together(targets, { how }) {
    var _a, _b;
    if (how === "addPeriods") return addFigures(targets);
    const stated = [...targets].reverse();
    return (_b = (_a = stated.find(({ reading }) => reading.kind === "number")) != null ? _a : stated[0]) != null ? _b : NO_FIGURE;
  }

  // src/core/survey/units.ts
  var ESTABLISHED = 3;
  var SLIPS = /* @__PURE__ */ new Set(["letter", "word", "wordMore", "alike"]);
  function gatherUnits(sources, listed4) {
    const { tables, forms, logs } = sources;
    const rowsIn = new Map(tables.map((table) => [table, /* @__PURE__ */ new Map()]));
    const unitOfForm = /* @__PURE__ */ new Map();
    const rowsInLog = new Map(logs.map((log) => [log, /* @__PURE__ */ new Map()]));
    let next = 0;
    const mentions = [];
    for (const [table, rows] of rowsIn) mentions.push(...mentionsInTable(table, { number: next++, rows }));
    for (const form of forms) mentions.push(mentionOfForm(form, { number: next++, units: unitOfForm }));
    for (const [log, rows] of rowsInLog) {
      const found2 = mentionsInLog(log, { number: next, rows });
      next += found2.length;
      mentions.push(...found2);
    }
    const derived = deriveDirectory(
      mentions.map(({ named }) => named),
      listed4
    );
    mentions.forEach(({ settle: settle2 }, index) => {
      var _a;
      const unit = derived.directory.units[(_a = derived.unitOfRow[index]) != null ? _a : -1];
      if (unit) settle2(unit);
    });
    const loneNames = derived.unmatched.flatMap(({ row, suggestions }) => {
      const mention = mentions[row];
      if (!mention) return [];
      const { named, place, uses } = mention;
      const likely = suggestions.filter(({ reason }) => uses < ESTABLISHED || !SLIPS.has(reason));
      const isNamed = likely.length === 0 && suggestions.length > 0;
      return isNamed ? [] : [{ name: named.name, place, suggestions: likely }];
    });
    const mergedIn = new Map(
      [...rowsIn].map(([table, rows]) => [table, mergedUnits(table, rows, derived.listed)])
    );
    return {
      directory: derived.directory,
      listed: derived.listed,
      mergedIn,
      loneNames,
      rowsIn,
      unitOfForm,
      rowsInLog
    };
  }
  function mergedUnits(table, rows, listed4) {
    if (![...listed4.values()].some(({ merged }) => merged !== void 0)) return /* @__PURE__ */ new Set();
    const nameOf3 = new Map(table.rows.map(({ row, name }) => [row, name]));
    const met = [...rows].filter(([unit, own]) => {
      var _a;
      const names = own.map((row) => {
        var _a2;
        return (_a2 = nameOf3.get(row)) != null ? _a2 : "";
      });
      return meetByMerger(names, (_a = listed4.get(unit)) != null ? _a : {});
    });
    return new Set(met.map(([unit]) => unit));
  }
  function mentionsInTable({ tab, unitColumn, rows }, own) {
    return rows.flatMap(({ kind, row, nameRow = row, name, ordinal, group }) => {
      if (kind !== "unit") return [];
      const settle2 = ({ index }) => {
        const known = own.rows.get(index);
        if (known) known.push(row);
        else own.rows.set(index, [row]);
      };
      const named = { table: own.number, row, name, ordinal, group };
      return [{ named, place: { tab, row: nameRow, column: unitColumn }, uses: 1, settle: settle2 }];
    });
  }
  function mentionOfForm(form, own) {
    const { name, place } = form.unit;
    const settle2 = (unit) => {
      own.units.set(form, unit);
    };
    const at = place != null ? place : { tab: form.tab, row: form.header.first, column: form.nameColumn };
    return {
      named: { table: own.number, row: at.row, name, ordinal: null, group: null },
      place: at,
      uses: 1,
      settle: settle2
    };
  }
  function mentionsInLog(log, own) {
    const telling2 = log.rows.filter(({ name }) => name !== "");
    const rowsOfName = groupBy(telling2, ({ name }) => name);
    return [...rowsOfName].map(([name, rows], index) => {
      const settle2 = (unit) => {
        var _a;
        const known = (_a = own.rows.get(unit.index)) != null ? _a : [];
        own.rows.set(unit.index, [...known, ...rows.map(({ row: row2 }) => row2)]);
      };
      const row = rows[0].unitRow;
      const named = { table: own.number + index, row, name, ordinal: null, group: null };
      return {
        named,
        place: { tab: log.tab, row, column: log.unitColumn },
        uses: rows.length,
        settle: settle2
      };
    });
  }

  // src/core/survey/propose.ts
  function proposeSources(workbook, listed4) {
    const recognised = recogniseTables(workbook);
    const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
    const { tables, open } = recognised;
    const repeats2 = findRepeats(tables, grids);
    const again = new Set(repeats2.map(({ key }) => key));
    const once = proposalsOf(
      workbook,
      recognised,
      withIndicators(tables, ({ key }) => !again.has(key))
    );
    const told = withIndicators(tables, ({ key }) => again.has(key)).flatMap(
      (table) => proposeTables(groupFamilies([table]))
    );
    const proposals = inTabOrder(workbook, [...once, ...told]);
    const assigned = meetAssignments(once, { tables, open, grids });
    const setAside = findSetAside(proposals, { open, assigned, repeats: repeats2, grids });
    const units2 = gatherUnits(withAssignments(recognised, assigned.of), listed4);
    return { workbook, recognised, listed: listed4, proposals, setAside, assigned: assigned.of, units: units2 };
  }
  function withAssignments(sources, assigned) {
    const tables = [...sources.tables, ...[...assigned.values()].map(({ table }) => table)];
    return { ...sources, tables: [...new Set(tables)] };
  }
  function obeySettings(proposed, { settings, answers }) {
    const { workbook, recognised, listed: listed4, setAside, assigned: all } = proposed;
    const isSetAside = ({ key }) => {
      var _a;
      return setAside.has(key) && !isWanted(settings.get(key)) && ((_a = answers.get(key)) != null ? _a : null) === null;
    };
    const isUnused = (source) => {
      var _a;
      return ((_a = settings.get(source.key)) == null ? void 0 : _a.calculation) === "unused" || isSetAside(source);
    };
    const decided = decideOpen(recognised.open, recognised.problems, { settings, isUnused });
    const leftOut = [
      ...proposed.proposals,
      ...recognised.open.map(({ key, table }) => ({ key, tab: table.tab }))
    ].flatMap(({ key, tab }) => {
      const reason = isSetAside({ key }) ? setAside.get(key) : void 0;
      return reason === void 0 || reason.kind === "assigns" ? [] : [{ tab, reason }];
    });
    const isAsFound = decided.tables.length === 0 && !proposed.proposals.some(isUnused);
    if (isAsFound) return { ...proposed, ...recognised, problems: decided.problems, leftOut };
    const candidates2 = withIndicators([...recognised.tables, ...decided.tables], (one) => !isUnused(one));
    const proposals = proposalsOf(workbook, recognised, candidates2).filter((proposal) => !isUnused(proposal));
    const used = new Set(proposals.flatMap(({ sources }) => sources));
    const tables = candidates2.filter((table) => used.has(table));
    const forms = recognised.forms.filter((form) => used.has(form));
    const logs = recognised.logs.filter((log) => used.has(log));
    const keys = new Set(proposals.map(({ key }) => key));
    const assigned = new Map([...all].filter(([key]) => keys.has(key)));
    const units2 = gatherUnits(withAssignments({ tables, forms, logs }, assigned), listed4);
    return { tables, forms, logs, proposals, assigned, units: units2, problems: decided.problems, leftOut };
  }
  function isWanted(setting) {
    if (setting === void 0) return false;
    const { calculation, target, targetColumn, resultColumn } = setting;
    return [calculation, target, targetColumn, resultColumn].some((chosen) => chosen !== null);
  }
  function proposalsOf(workbook, { forms, logs }, tables) {
    const all = [...proposeTables(groupFamilies(tables)), ...proposeForms(forms), ...proposeLogs(logs)];
    return inTabOrder(workbook, all);
  }
  function inTabOrder({ tabs }, proposals) {
    const places = new Map(tabs.map(({ name }, index) => [name, index]));
    const placeOf2 = ({ tab }) => {
      var _a;
      return (_a = places.get(tab)) != null ? _a : 0;
    };
    return [...proposals].sort((a, b) => placeOf2(a) - placeOf2(b));
  }
  function withIndicators(tables, passes) {
    return tables.map((table) => {
      const indicators = table.indicators.filter(passes);
      return indicators.length === table.indicators.length ? table : { ...table, indicators };
    });
  }

  // src/core/survey/survey.ts
  function judgeProposed(proposed, { today, answers, settings = [] }) {
    const settingOf = new Map(settings.map((setting) => [setting.key, setting]));
    const obeyed = obeySettings(proposed, { settings: settingOf, answers });
    const { tables, forms, logs, proposals, assigned, units: units2, problems, leftOut } = obeyed;
    const context = {
      grids: new Map(proposed.workbook.tabs.map(({ name, values }) => [name, values])),
      percents: new Map(proposed.workbook.tabs.map(({ name, percents }) => [name, percents])),
      units: units2,
      period: latestPeriod(proposals.map((proposal) => proposal.period)),
      today,
      answers,
      assigned
    };
    const names = proposalNames(proposals);
    const indicators = proposals.map(({ key, label, direction, judge: judge3 }, index) => {
      var _a, _b, _c;
      const setting = (_a = settingOf.get(key)) != null ? _a : null;
      return judge3({
        ...context,
        key,
        label,
        direction,
        setting,
        name: (_c = (_b = setting == null ? void 0 : setting.name) != null ? _b : names[index]) != null ? _c : label
      });
    });
    const period = latestPeriod(indicators.map((indicator) => indicator.period));
    return {
      tables,
      forms,
      logs,
      open: proposed.recognised.open,
      problems: [
        ...problems,
        ...[...tables, ...forms].flatMap((source) => {
          var _a;
          return (_a = periodProblem(source)) != null ? _a : [];
        }),
        ...sharedPeriods(tables),
        ...problemsOfLogs(logs, context),
        ...exceptionProblems(proposals, units2.directory),
        ...problemsOfMarks(indicators)
      ],
      assigning: assigningTables(assigned),
      leftOut,
      directory: units2.directory,
      loneNames: units2.loneNames,
      merged: mergedUnits2(units2),
      sources: [...indicators.flatMap(({ origin }) => sourcesOf(origin)), ...formSources(indicators, units2)],
      indicators,
      period,
      asOf: asOfDate(period, today),
      today
    };
  }
  function assigningTables(assigned) {
    const byTable = groupBy([...assigned.values()], ({ table }) => table);
    return [...byTable].map(([table, own]) => ({ table, columns: own.map(({ column }) => column) }));
  }
  function mergedUnits2({ directory, listed: listed4, mergedIn }) {
    const met = new Set([...mergedIn.values()].flatMap((units2) => [...units2]));
    return directory.units.flatMap(({ index, name }) => {
      var _a, _b;
      const names = ((_b = (_a = listed4.get(index)) == null ? void 0 : _a.merged) != null ? _b : []).flatMap((own) => own.slice(0, 1));
      return met.has(index) ? [{ unit: name, names }] : [];
    });
  }
  function proposalNames(proposals) {
    return distinctNames(
      proposals.map(({ label, tab, title, period }) => {
        var _a;
        return {
          name: label,
          tab,
          title,
          period: (_a = period == null ? void 0 : period.label) != null ? _a : ""
        };
      })
    );
  }
  function rawTables({ tables, sources }) {
    return [.../* @__PURE__ */ new Set([...tables, ...sources.map(({ table }) => table)])];
  }
  function exceptionProblems(proposals, directory) {
    return proposals.flatMap(({ tab, target }) => {
      var _a, _b, _c, _d;
      if (target.kind !== "constant" || !target.exception || withExcepted(target, directory) !== null)
        return [];
      const place = { tab, row: (_b = (_a = target.line) == null ? void 0 : _a.row) != null ? _b : 0, column: (_d = (_c = target.line) == null ? void 0 : _c.column) != null ? _d : 0 };
      const values = [target.value, target.exception.value].sort((a, b) => a - b);
      return [{ kind: "contradictingTargets", place, values }];
    });
  }

  // src/core/check/table-view.ts
  function viewTables(survey, workbook) {
    return viewEach(survey.tables, survey, workbook);
  }
  function viewForms(survey, workbook) {
    const forms = rawTables(survey).filter((table) => !survey.tables.includes(table));
    return viewEach(forms, survey, workbook);
  }
  function viewEach(tables, survey, workbook) {
    const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
    return tables.map((table) => {
      var _a;
      const grid = (_a = grids.get(table.tab)) != null ? _a : [];
      const indicators = survey.sources.filter((indicator) => indicator.table === table);
      const unitOfRow = /* @__PURE__ */ new Map();
      for (const { unit, rows } of indicators.flatMap(({ measures }) => measures)) {
        for (const row of rows) unitOfRow.set(row, unit.name);
      }
      const columns = readColumns3(table, grid);
      const unitRows2 = table.rows.filter(({ kind }) => kind === "unit");
      const taken = /* @__PURE__ */ new Set([table.unitColumn, table.ordinalColumn, ...indicators.flatMap(columnsOf2)]);
      const otherFigures = columns.filter(({ texts }) => texts.length > 0).filter(({ column, role }) => !taken.has(column) && role !== "note" && role !== "date").filter(
        ({ column }) => column > table.unitColumn && columnContent(grid, unitRows2, column) === "figures"
      ).map(({ column }) => column);
      const shared = tables.filter(({ tab }) => tab === table.tab).length > 1;
      const exponents = new Map(
        indicators.flatMap(
          ({ columns: columns2 }) => [
            ...targetColumnsOf(columns2.target),
            ...resultColumnsOf(columns2),
            ...columns2.shortfallColumn === null ? [] : [columns2.shortfallColumn]
          ].map((column) => [column, exponentOfMeasure(columns2.measure)])
        )
      );
      const percents = percentsOf(indicators);
      return {
        table,
        grid,
        indicators,
        columns,
        unitRows: unitRows2,
        otherFigures,
        unitOfRow,
        exponents,
        percents,
        shared
      };
    });
  }
  function percentsOf(indicators) {
    const figures = indicators.flatMap(
      ({ measures }) => measures.flatMap(({ target, result }) => [target, result])
    );
    return new Map(
      figures.flatMap(({ typed, reading, places: [place] }) => {
        const isSigned2 = typeof typed === "string" ? typed.includes("%") : typeof typed === "number" && reading.kind === "number" && reading.value === multiplyExact([typed, 100]);
        return isSigned2 && place ? [[`${place.row}:${place.column}`, reading]] : [];
      })
    );
  }
  function columnsOf2({ columns }) {
    const { target, rateColumn, shortfallColumn } = columns;
    return [...targetColumnsOf(target), ...resultColumnsOf(columns), rateColumn, shortfallColumn];
  }
  function readColumns3({ header, unitColumn }, grid) {
    const rows = Array.from({ length: header.last - header.first + 1 }, (_, index) => header.first + index);
    for (const row of rows) {
      const found3 = readHeader(grid, row);
      if (found3 !== null) return readColumnRoles(found3);
    }
    const named = rows.find((row) => cellAt(grid, row, unitColumn) !== "");
    const found2 = named === void 0 ? null : readHeader(grid, named, [unitColumn]);
    return found2 === null ? [] : readColumnRoles(found2);
  }
  function isOfSeveralRows({ table, indicators }) {
    const shifted = ({ target }) => target.kind === "column" && target.shift !== void 0;
    return table.partRows !== void 0 || indicators.some(shifted);
  }
  function figureColumns({ indicators, otherFigures }) {
    const own = indicators.flatMap(columnsOf2).filter((column) => column !== null);
    return [.../* @__PURE__ */ new Set([...own, ...otherFigures])].sort((a, b) => a - b);
  }
  function isRate({ indicators }, column) {
    return indicators.some(({ columns }) => columns.rateColumn === column);
  }
  function subjectOf3(view, column) {
    var _a, _b;
    const texts = (_b = (_a = view.columns.find((one) => one.column === column)) == null ? void 0 : _a.texts.map(cleanText)) != null ? _b : [];
    const label = texts.filter((text) => text !== "").join(" – ");
    return view.shared ? `${label} (${view.table.title})` : label;
  }
  function spotAt(view, row, column) {
    var _a;
    return {
      place: { tab: view.table.tab, row, column },
      unit: (_a = view.unitOfRow.get(row)) != null ? _a : null,
      typed: cellAt(view.grid, row, column)
    };
  }
  function readingAt(view, row, column) {
    var _a;
    const percent = view.percents.get(`${row}:${column}`);
    return percent != null ? percent : parseNumberIn(cellAt(view.grid, row, column), (_a = view.exponents.get(column)) != null ? _a : 0);
  }
  function numberAt(view, row, column) {
    const reading = readingAt(view, row, column);
    return reading.kind === "number" ? reading.value : null;
  }
  function targetAt(view, indicator, row) {
    var _a;
    const { target } = indicator;
    const adjusted = target.kind === "column" && ((_a = target.adjusted) == null ? void 0 : _a.counts) ? target.adjusted.column : null;
    const changed = adjusted === null ? null : numberAt(view, row, adjusted);
    if (changed !== null) return changed;
    if (target.kind !== "column") return commonTarget(target);
    return sumAt(view, row, targetColumnsOf(target));
  }
  function resultAt(view, { columns }, row) {
    return sumAt(view, row, resultColumnsOf(columns));
  }
  function sumAt(view, row, columns) {
    const readings = columns.map((column) => readingAt(view, row, column));
    const values = readings.flatMap((reading) => reading.kind === "number" ? [reading.value] : []);
    const isRead = readings.every(({ kind }) => kind === "number" || kind === "blank" || kind === "dash");
    return values.length === 0 || !isRead ? null : addExact(values);
  }

  // src/core/check/blanks.ts
  var FEWEST_FIGURES = 8;
  var LEAST_SHARE = 0.9;
  function findBlanks(view) {
    const parts = new Set(view.columns.filter(({ role }) => role === "part").map(({ column }) => column));
    const targets = view.indicators.flatMap(
      ({ columns: { target, resultColumn } }) => target.kind === "column" ? [{ column: target.column, with: resultColumn }] : []
    );
    const others = view.otherFigures.filter((column) => !parts.has(column)).map((column) => ({ column, with: column }));
    return [...targets, ...others].flatMap(({ column, with: other }) => {
      const isBlank5 = (row, at) => readingAt(view, row, at).kind === "blank";
      const filled2 = view.unitRows.filter(({ row }) => readingAt(view, row, column).kind === "number").length;
      if (filled2 < FEWEST_FIGURES || filled2 < view.unitRows.length * LEAST_SHARE) return [];
      const blank = view.unitRows.filter(({ row }) => isBlank5(row, column) && isBlank5(row, other));
      const spots = spotsOf(blank.map(({ row }) => spotAt(view, row, column)));
      return spots ? [{ kind: "figureBlank", severity: "Gợi ý", spots, subject: subjectOf3(view, column) }] : [];
    });
  }

  // src/core/claim/prose.ts
  var FEWEST_WORDS = 5;
  var LONGEST_TEXT2 = 4e3;
  function readProse({ name, values }, taken) {
    return values.flatMap((cells, row) => {
      if (taken.has(row)) return [];
      const lastFigure = cells.map((cell2) => !isBlank2(cell2) && cellKind(cell2) !== "words").lastIndexOf(true);
      return cells.flatMap((cell2, column) => {
        if (typeof cell2 !== "string" || column < lastFigure || cell2.length < 15 || cellKind(cell2) !== "words")
          return [];
        const text = cleanText(cell2.slice(0, LONGEST_TEXT2));
        if (text.split(" ").length < FEWEST_WORDS) return [];
        return [
          { place: { tab: name, row, column }, text, statements: statementsOf(cell2.slice(0, LONGEST_TEXT2)) }
        ];
      });
    });
  }
  function statementsOf(cell2) {
    return cell2.replace(/([a-z\u00df-\u024f\u1ea0-\u1ef9\d%)]{2})\.(?= +[^\s.\d])/g, "$1\n").split(/[\r\n]+|;/).map(cleanText).filter((statement) => statement !== "");
  }

  // src/core/claim/told-units.ts
  var LONGEST_NAME5 = 10;
  function toldUnits(directory) {
    const findUnit = unitFinder(directory);
    const short = shortNames(directory.units);
    const find2 = (name) => {
      var _a, _b;
      return (_b = (_a = findUnit(name)) != null ? _a : short.get(wordsOf2(name).join(" "))) != null ? _b : null;
    };
    const names = /* @__PURE__ */ new Set([
      ...short.keys(),
      ...[...directory.units, ...directory.groups].flatMap(
        ({ name, ...rest }) => [name, ..."aliases" in rest ? rest.aliases : []].flatMap((one) => {
          const bare = parseUnitName(one).words;
          return [wordsOf2(one).join(" "), ...bare.length > 1 ? [bare.join(" ")] : []];
        })
      )
    ]);
    names.delete("");
    return {
      namesIn: (text) => {
        var _a;
        const found2 = /* @__PURE__ */ new Map();
        const words = text.split(" ");
        let at = 0;
        while (at < words.length) {
          const hit = nameAt(words.slice(at, at + LONGEST_NAME5), find2);
          if (hit !== null) found2.set(hit.unit.index, hit.unit);
          at += (_a = hit == null ? void 0 : hit.length) != null ? _a : 1;
        }
        return [...found2.values()];
      },
      isNamedIn: (text) => {
        const words = ` ${wordsOf2(text).join(" ")} `;
        return [...names].some((name) => words.includes(` ${name} `));
      }
    };
  }
  function nameAt(words, find2) {
    for (let length = words.length; length > 0; length -= 1) {
      const text = words.slice(0, length).join(" ").replace(/^[\s("“:–-]+|[\s.,;:)"”…]+$/g, "");
      if (!isNameLike(text) || /[:;()]/.test(text)) continue;
      const unit = find2(text);
      if (unit !== null) return { unit, length };
    }
    return null;
  }
  function isNameLike(text) {
    const hasLetter = text.toLowerCase() !== text.toUpperCase();
    if (!text.includes(" ")) return /\d/.test(text) && hasLetter || /^[A-ZĐ&]{3,}$/.test(text);
    return /\d/.test(text) || text !== text.toLowerCase();
  }
  function shortNames(units2) {
    var _a, _b;
    const heads = /* @__PURE__ */ new Map();
    const named = units2.map((unit) => ({ unit, words: wordsOf2(unit.name) }));
    for (const { words } of named) {
      for (let length = 1; length < words.length; length += 1) {
        const head = words.slice(0, length).join(" ");
        heads.set(head, ((_a = heads.get(head)) != null ? _a : 0) + 1);
      }
    }
    const short = /* @__PURE__ */ new Map();
    for (const { unit, words } of named) {
      for (let length = 1; length < words.length; length += 1) {
        const rest = words.slice(length);
        if (((_b = heads.get(words.slice(0, length).join(" "))) != null ? _b : 0) < 2) continue;
        if (rest.length < 2 && !/\d/.test(rest.join(""))) continue;
        const key = rest.join(" ");
        short.set(key, short.has(key) ? null : unit);
      }
    }
    return new Map(
      [...short].flatMap(([name, unit]) => unit === null ? [] : [[name, unit]])
    );
  }
  function wordsOf2(text) {
    return unifyTone(cleanText(text)).toLowerCase().replace(/[^A-Za-z\u00c0-\u024f\u1e00-\u1eff\d&]+/g, " ").trim().split(" ");
  }

  // src/core/claim/bridge.ts
  var WORD2 = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g;
  var BRIDGES = lazy(
    () => new Set(
      "đạt|được|là|bằng|tương|ứng|tỷ|tỉ|lệ|chung|so|với|kế|hoạch|kh|chỉ|tiêu|dự|toán|năm|nay|thực|hiện|kết|quả|thu|nộp|đã|tổng|cộng|cả|toàn|tỉnh|huyện|trường|xã|phường|ngành|thành|phố|chi|nhánh|hệ|thống|đơn|vị|số|lượng|liệu|đến|tính|ngày|hết|lũy|đồng|triệu|nghìn|ngàn|tr|đ|vnđ|hơn|trên|gần|khoảng|xấp|xỉ|có|mới|nạp|lập|phát|triển|vận|động|đóng|góp|của|các|cấp|trong|qua|về|mức|giao|và|thì|cho|thấy|hoàn|địa|bàn|công|đoàn|nhà|khối|theo|báo|cáo|nhanh|ước|như|sau|nhìn|đó|phải|tại|đăng".split("|")
    )
  );
  var PAIRED = /* @__PURE__ */ new Map([["chi", "nhánh"]]);
  function leadsTo(text, at, mentions) {
    let to = at;
    for (; ; ) {
      const from = partStart(text, to, mentions);
      const inside = mentions.filter((one) => one.from >= from && one.from < to);
      if (!isBridge(text, { from, to, inside })) return false;
      if (inside.length > 0 || from === 0 || /[;.]/.test(text.charAt(from - 1))) return true;
      to = from - 1;
    }
  }
  function partStart(text, to, mentions) {
    for (let at = to - 1; at >= 0; at -= 1) {
      if (!/[,;:(]/.test(text.charAt(at)) && !/^\. /.test(text.slice(at, at + 2))) continue;
      const inFigure = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
      if (!inFigure && !mentions.some((one) => one.from < at && at < one.to)) return at + 1;
    }
    return 0;
  }
  function isBridge(text, {
    from,
    to,
    inside
  }) {
    var _a;
    let words = text.slice(from, to);
    for (const one of inside) {
      const [start, end] = [one.from - from, Math.min(one.to, to) - from];
      words = words.slice(0, start) + " ".repeat(end - start) + words.slice(end);
    }
    const found2 = (_a = unifyTone(words.toLowerCase()).match(WORD2)) != null ? _a : [];
    return found2.every((word, index) => {
      const next = PAIRED.get(word);
      return BRIDGES().has(word) && (next === void 0 || next === found2[index + 1]);
    });
  }

  // src/core/claim/other-time.ts
  var DAYS3 = /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/g;
  function isOtherTime(clause, period) {
    var _a, _b;
    const words = clause.replace(DAYS3, " ");
    if (isOtherYear(words, period)) return true;
    const spoken = (_a = /\b(?:thang \d|quy (?:[1-4]|i{1,3}|iv)\b|(?:\d+|ba|sau|chin) thang)/.exec(words)) == null ? void 0 : _a[0];
    return spoken !== void 0 && !((_b = period == null ? void 0 : period.label) != null ? _b : "").includes(spoken.replace(/\D/g, "") || spoken);
  }
  function isOtherYear(text, period) {
    var _a;
    const [, year] = (_a = /\bnam (\d{4})\b/.exec(text)) != null ? _a : [];
    if (year === void 0 || period === null) return false;
    return Number(year) < period.start.year || Number(year) > period.end.year;
  }

  // src/core/claim/quantity.ts
  function whole(value) {
    return { over: value, under: 1 };
  }
  function roundedAs(quantity, figure2, way) {
    const divisor = multiplyExact([quantity.under, figure2.unit]);
    const places = divideExact([quantity.over], divisor, { digits: 0, rounding: way });
    return multiplyExact([places, figure2.unit]);
  }
  function says(figure2, quantity) {
    const { leaning, value } = figure2;
    if (leaning === "above") return roundedAs(quantity, figure2, "down") === value;
    if (leaning === "below") return roundedAs(quantity, figure2, "up") === value;
    const rounded = roundedAs(quantity, figure2, "halfUp");
    const isBelowAll = figure2.percent && compareProducts([quantity.over], [100, quantity.under]) < 0;
    if (isBelowAll && rounded >= 100 && value === subtractExact(100, figure2.unit)) return true;
    return rounded === value;
  }

  // src/core/claim/quoted-figure.ts
  var LONGEST_TEXT3 = 200;
  var FIGURES = /(\d(?:[\d.,]*\d)?)( ?%| ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ]))?((?:\.? ?(?:đồng|vnđ|vnd|đ|₫))(?![a-zà-ỹđ]))?/g;
  var ABOVE = /(?:trên|hơn)[^\d]*$/;
  var BELOW = /(?:gần|dưới)[^\d]*$/;
  var APPROXIMATE = /(?:trên|hơn|gần|dưới|khoảng|xấp xỉ|chừng)[^\d]*$/;
  function readQuotedFigure(cell2, exponent) {
    var _a, _b;
    if (typeof cell2 === "number") {
      const unit = Number(`1e-${(_b = (_a = decimalText(cell2).split(".")[1]) == null ? void 0 : _a.length) != null ? _b : 0}`);
      return { kind: "figure", figure: { value: cell2, unit, percent: false, leaning: null } };
    }
    if (typeof cell2 !== "string") return { kind: "none" };
    const text = cleanText(cell2).slice(0, LONGEST_TEXT3).toLowerCase();
    const matches = [];
    const pattern = new RegExp(FIGURES.source, "g");
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [, digits2 = "", suffix2 = "", currency2 = ""] = match;
      matches.push({ parts: [digits2, suffix2, currency2], before: text.slice(0, match.index) });
    }
    const [only, ...more2] = matches;
    if (only === void 0) return { kind: "none" };
    if (more2.length > 0) return { kind: "several" };
    const [digits = "", suffix = "", currency = ""] = only.parts;
    return readParts(digits, { words: `${suffix}${currency}`, before: only.before, exponent });
  }
  function readParts(digits, { words, before: before2, exponent }) {
    var _a, _b;
    const percent = words.trim() === "%";
    const read = (text) => percent ? parsePercent(text) : parseNumberIn(text, exponent);
    const reading = read(`${digits}${words}`);
    if (reading.kind === "ambiguous") return { kind: "ambiguous", readings: reading.readings };
    const [bare, one] = [parseNumber(digits), read(`1${words}`)];
    if (reading.kind !== "number" || bare.kind !== "number" || one.kind !== "number") return { kind: "none" };
    const zeros = APPROXIMATE.test(before2) ? (_b = (_a = /0+$/.exec(decimalText(bare.value))) == null ? void 0 : _a[0].length) != null ? _b : 0 : 0;
    const decimals2 = decimalsOf2(digits, bare.value);
    const place = decimals2 > 0 ? Number(`1e-${decimals2}`) : Number(`1e${zeros}`);
    const negative = /[-–−]$/.test(before2);
    return {
      kind: "figure",
      figure: {
        value: negative ? -reading.value : reading.value,
        unit: multiplyExact([one.value, place]),
        percent,
        leaning: ABOVE.test(before2) ? "above" : BELOW.test(before2) ? "below" : null
      }
    };
  }
  function decimalsOf2(digits, value) {
    var _a, _b, _c;
    const [, written = ""] = (_a = /^[\d.]*,(\d+)$/.exec(digits)) != null ? _a : [];
    const isDecimal = Number(digits.replace(/\./g, "").replace(",", ".")) === value;
    return written !== "" && isDecimal ? written.length : (_c = (_b = decimalText(value).split(".")[1]) == null ? void 0 : _b.length) != null ? _c : 0;
  }

  // src/core/check/claim-cause.ts
  var POWERS = [1e3, 1e6, 1e-3, 1e-6, 10, 100, 0.1, 0.01];
  var LEAST_TELLING = 10;
  function findClaimCause(figure2, quantity, { others, missing }) {
    if (roundedAs(quantity, figure2, "down") === figure2.value) return { kind: "cutOff" };
    if (roundedAs(quantity, figure2, "up") === figure2.value) return { kind: "roundedUp" };
    const telling2 = Math.abs(figure2.value) >= LEAST_TELLING;
    const power = figure2.value === 0 ? void 0 : POWERS.find((factor) => says(times(figure2, factor), quantity));
    if (power !== void 0) return { kind: "power", factor: power };
    const other = telling2 ? others.find((one) => says(figure2, one.quantity)) : void 0;
    if (other !== void 0) return { kind: "other", words: other.words };
    if (telling2 && isSwapped(figure2, quantity)) return { kind: "digitsSwapped" };
    return missing > 0 ? { kind: "provisional", missing } : null;
  }
  function times(figure2, factor) {
    return {
      ...figure2,
      value: multiplyExact([figure2.value, factor]),
      unit: multiplyExact([figure2.unit, factor])
    };
  }
  function isSwapped(figure2, quantity) {
    const [typed, right] = [figure2.value, roundedAs(quantity, figure2, "halfUp")].map(
      (value) => decimalText(Math.abs(value))
    );
    if (typed === void 0 || right === void 0 || typed.length !== right.length) return false;
    const first = [...typed].findIndex((digit, index) => digit !== right.charAt(index));
    if (first < 0) return false;
    const swapped = `${typed.slice(0, first)}${typed.charAt(first + 1)}${typed.charAt(first)}${typed.slice(first + 2)}`;
    return swapped === right;
  }

  // src/core/state/total.ts
  var NONE = { sum: 0, count: 0 };
  function totalOf(assessments, options = {}) {
    var _a, _b, _c;
    const { added = true } = options;
    const target = sumOf2(assessments.map((one) => one.inTargets));
    const result = sumOf2(assessments.map((one) => one.inResults)).sum;
    const shortfall = sumOf2(assessments.map((one) => one.shortfall));
    const surplus = sumOf2(assessments.map((one) => one.surplus));
    const counts = countStates(assessments);
    const missing = (_a = counts.get("noData")) != null ? _a : 0;
    const rateWithheld = assessments.some((one) => one.withholdsRate);
    const judged = added && target.count > 0 && !rateWithheld;
    const planned = sumOf2(assessments.map((one) => one.inTargets === null ? null : one.inResults)).sum;
    const nothingIn = assessments.every((one) => one.inTargets === null || one.provisional);
    const verdict = judged && !nothingIn ? judge(target.sum, planned, options) : null;
    return {
      added,
      target: added && target.count > 0 ? target.sum : null,
      result: added ? result : 0,
      rate: (_b = verdict == null ? void 0 : verdict.rate) != null ? _b : null,
      state: (_c = verdict == null ? void 0 : verdict.state) != null ? _c : judged ? "noData" : null,
      provisional: assessments.some((one) => one.provisional),
      rateWithheld,
      shortfall: added ? shortfall : NONE,
      surplus: added ? surplus : NONE,
      net: added ? subtractExact(shortfall.sum, surplus.sum) : 0,
      missing,
      counts
    };
  }
  function sumOf2(values) {
    const present = values.filter((value) => value !== null);
    return { sum: addExact(present), count: present.length };
  }
  function countStates(assessments) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const { state } of assessments) counts.set(state, ((_a = counts.get(state)) != null ? _a : 0) + 1);
    return counts;
  }

  // src/core/check/claim-quantity.ts
  function quantityOf(total, kind) {
    var _a, _b, _c, _d;
    switch (kind) {
      case "result":
        return whole(total.result);
      case "target":
        return total.target === null ? null : whole(total.target);
      case "rate":
        return rateOf(total);
      case "met":
        return whole(((_a = total.counts.get("met")) != null ? _a : 0) + ((_b = total.counts.get("exceeded")) != null ? _b : 0));
      case "below":
        return whole(((_c = total.counts.get("below")) != null ? _c : 0) + ((_d = total.counts.get("inProgress")) != null ? _d : 0));
      case "shortfall":
        return whole(total.shortfall.sum);
    }
  }
  function rateOf({ target, result }) {
    return target === null || target <= 0 ? null : { over: multiplyExact([100, result]), under: target };
  }

  // src/core/check/claim-others.ts
  function totalOver(indicator, { covers: covers2 }) {
    const measures = indicator.measures.filter(covers2);
    const assessments = measures.map(({ assessment }) => assessment);
    if (assessments.every(({ state }) => state === "absent")) return null;
    const total = totalOf(assessments, totalOptionsOf(indicator));
    return total.added ? total : null;
  }
  function otherQuantities(survey, context) {
    const { indicator, scope, kind, total } = context;
    const found2 = [];
    const add2 = (words, quantity) => {
      if (quantity !== null) found2.push({ words, quantity });
    };
    if (kind === "shortfall") add2("số còn thiếu sau bù trừ", whole(total.net));
    if (kind === "below")
      add2(
        "số đơn vị chưa đạt, tính cả đơn vị chưa có số liệu",
        whole(addExact([belowOf(total), total.missing]))
      );
    if (kind === "rate") add2("trung bình các tỷ lệ", meanRate(indicator, scope));
    for (const other of CLAIM_KIND_KEYS) {
      const sameSort = other === "rate" === (kind === "rate");
      if (other !== kind && sameSort) add2(CLAIM_KINDS[other].toLowerCase(), quantityOf(total, other));
    }
    if (scope.name === "") {
      for (const { name } of survey.directory.groups) {
        const inGroup = ({ unit }) => unit.group === name;
        const label = name === "" ? "khối không tên" : name;
        const [without2, alone] = [
          totalOver(indicator, { covers: (one) => !inGroup(one) }),
          totalOver(indicator, { covers: inGroup })
        ];
        add2(`${CLAIM_KINDS[kind].toLowerCase()} không tính ${label}`, without2 && quantityOf(without2, kind));
        add2(`${CLAIM_KINDS[kind].toLowerCase()} riêng ${label}`, alone && quantityOf(alone, kind));
      }
    } else {
      const all = totalOver(indicator, { covers: () => true });
      add2(`${CLAIM_KINDS[kind].toLowerCase()} của tất cả đơn vị`, all && quantityOf(all, kind));
    }
    for (const other of survey.indicators.filter((one) => one !== indicator)) {
      const sum = totalOver(other, scope);
      add2(`${CLAIM_KINDS[kind].toLowerCase()} của ${other.name}`, sum && quantityOf(sum, kind));
    }
    return found2;
  }
  function belowOf(total) {
    var _a, _b;
    return (_b = (_a = quantityOf(total, "below")) == null ? void 0 : _a.over) != null ? _b : 0;
  }
  function meanRate(indicator, { covers: covers2 }) {
    const rates = indicator.measures.filter(covers2).flatMap(({ assessment: { rate: rate2 } }) => rate2 != null ? rate2 : []);
    if (rates.length === 0) return null;
    const points = rates.map(
      ({ result, target }) => divideExact([100, result], target, { digits: 10, rounding: "halfUp" })
    );
    return { over: addExact(points), under: rates.length };
  }

  // src/core/claim/mention.ts
  var WORD3 = /\d(?:[\d.,]*\d)?|[A-Za-z\u00c0-\u1ef9]+/g;
  var VOWEL2 = /[aeiouy\u00e0-\u00fd\u0103\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]/;
  var HOLLOW = lazy(
    () => new Set(
      "số|tổng|kết|quả|thực|hiện|kế|hoạch|chỉ|tiêu|giao|tỷ|lệ|tỉ|danh|sách|tình|hình|biểu|bảng|báo|cáo|theo|dõi|sổ|tiến|độ|hợp|lượng|đạt|đã|phải|được|so|với|kh|kq|th|năm|tháng|quý|các|của|việc|đến|về".split(
        "|"
      )
    )
  );
  var FOLLOWING = lazy(
    () => new Set(
      "đạt|được|là|năm|toàn|của|trên|trong|tháng|quý|đến|tính|bằng|còn|đã|chưa|cả|theo|có|vượt|và|với|cho|tại|ở|từ|ước|so|do|gồm|ít".split(
        "|"
      )
    )
  );
  var QUALIFYING = lazy(
    () => new Set("các|của|qua|trên|tại|ở|cho|theo|toàn|đến|từ|đối|trong|năm".split("|"))
  );
  var FILLING = /^(?:được|mới|thêm|là|có|\d.*)$/;
  var MOST_FILLED = 3;
  function mentionFinder(called) {
    const names = called.flatMap(
      ({ thing, names: levels }) => levels.flatMap(
        (texts, level) => texts.map(
          (text) => ({ thing, level, tokens: withoutHollow(tokensOf(withoutBrackets(text))) })
        )
      )
    );
    const known = /* @__PURE__ */ new Map();
    return (text) => {
      const found2 = known.get(text);
      if (found2 !== void 0) return found2;
      const tokens = tokensOf(text);
      const mentions = settle(names.flatMap((name) => runsOf(name, { tokens, text })));
      known.set(text, mentions);
      return mentions;
    };
  }
  function tokensOf(text) {
    const isCapitals5 = text === text.toUpperCase();
    const tokens = [];
    const pattern = new RegExp(WORD3.source, "g");
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [found2] = match;
      const word = unifyTone(found2.toLowerCase());
      const isCapital = !isCapitals5 && found2 === found2.toUpperCase();
      const short = /^[^\d]{2,8}$/.test(word) && (isCapital || !VOWEL2.test(word));
      tokens.push({ word, short, start: match.index, end: match.index + found2.length });
    }
    return tokens;
  }
  function withoutBrackets(name) {
    return cleanText(name.replace(/\([^()]*\)?/g, " "));
  }
  function withoutHollow(tokens) {
    var _a, _b;
    const isHollow = (token) => token !== void 0 && HOLLOW().has(token.word);
    let [from, to] = [0, tokens.length];
    while (isHollow(tokens[from])) from += 1;
    while (to > from && (isHollow(tokens[to - 1]) || /^\d/.test((_b = (_a = tokens[to - 1]) == null ? void 0 : _a.word) != null ? _b : ""))) to -= 1;
    return tokens.slice(from, to);
  }
  function weigh(tokens) {
    return tokens.reduce((sum, { short, word }) => sum + (short ? word.length : 1), 0);
  }
  function runsOf({ thing, level, tokens: name }, { tokens, text }) {
    const whole2 = weigh(name);
    return tokens.flatMap((token, at) => {
      for (let head = 0; head < name.length; head += 1) {
        const run = runAt(name.slice(head), tokens.slice(at));
        const last = tokens[at + run.inText - 1];
        const next = tokens[at + run.inText];
        if (last === void 0 || run.weight < 2 || run.inText === 1 && run.weight < 3) continue;
        const rest = name[head + run.inName];
        const isHead = head === 0 && rest !== void 0 && QUALIFYING().has(rest.word);
        if (run.weight * 5 < whole2 * 3 && !isHead) continue;
        const isCut = rest !== void 0;
        const goesOn = next !== void 0 && /^ ?$/.test(text.slice(last.end, next.start));
        if (isCut && goesOn && !/^\d/.test(next.word) && !FOLLOWING().has(next.word)) continue;
        return [{ from: token.start, to: last.end, things: [thing], weight: run.weight, level }];
      }
      return [];
    });
  }
  function runAt(name, tokens) {
    var _a, _b;
    let [inName, inText, weight, whole2] = [0, 0, 0, 0];
    for (; ; ) {
      const [own, other] = [name[inName], tokens[inText]];
      if (own === void 0 || other === void 0) break;
      if (own.word === other.word) {
        [inName, inText, weight, whole2] = [inName + 1, inText + 1, weight + weigh([own]), whole2 + 1];
      } else if (own.short && spells(own, tokens.slice(inText))) {
        [inName, inText, weight] = [inName + 1, inText + own.word.length, weight + own.word.length];
        whole2 += 1;
      } else if (other.short && spells(other, name.slice(inName))) {
        [inName, inText, weight] = [inName + other.word.length, inText + 1, weight + other.word.length];
        whole2 += 1;
      } else if (own.word.length === 1 && other.word.startsWith(own.word)) {
        [inName, inText, weight] = [inName + 1, inText + 1, weight + 1];
      } else if (weight > 0 && FILLING.test(other.word) && inText < MOST_FILLED + inName) inText += 1;
      else break;
    }
    while (inText > 0 && FILLING.test((_b = (_a = tokens[inText - 1]) == null ? void 0 : _a.word) != null ? _b : "")) inText -= 1;
    return whole2 === 0 ? { inName: 0, inText: 0, weight: 0 } : { inName, inText, weight };
  }
  function spells({ word }, tokens) {
    const letters2 = tokens.slice(0, word.length).map((one) => one.word.charAt(0));
    return letters2.join("") === word;
  }
  function settle(runs) {
    const settled2 = [];
    const sorted = [...runs].sort((a, b) => b.weight - a.weight || a.level - b.level);
    for (const run of sorted) {
      if (settled2.some((one) => overlaps2(one, run))) continue;
      const rivals = sorted.filter((one) => overlaps2(one, run));
      const equals = rivals.filter(({ weight }) => weight === run.weight);
      let things = [...new Set(equals.flatMap((one) => one.things))];
      for (const level of new Set(rivals.map((one) => one.level))) {
        const named = new Set(rivals.filter((one) => one.level === level).flatMap((one) => one.things));
        const narrowed2 = things.filter((thing) => named.has(thing));
        if (narrowed2.length > 0 && narrowed2.length < things.length) things = narrowed2;
      }
      settled2.push({ from: run.from, to: run.to, things });
    }
    return settled2.sort((a, b) => a.from - b.from);
  }
  function overlaps2(one, other) {
    return one.from < other.to && other.from < one.to;
  }

  // src/core/check/claim-subject.ts
  function subjectsOf(survey, views) {
    const { indicators } = survey;
    const perTab = groupBy(
      indicators.flatMap(
        (indicator) => [...new Set(tabsOf(indicator.origin))].map((tab) => ({ tab, indicator }))
      ),
      ({ tab }) => tab
    );
    const aloneInTab = new Map(
      [...perTab].flatMap(
        ([tab, [first, ...more2]]) => more2.length > 0 ? [] : [[tab, first.indicator]]
      )
    );
    const headersOf = (indicator) => sourcesOf(indicator.origin).flatMap(({ table, columns: { resultColumn } }) => {
      var _a;
      const view = views.find((one) => one.table === table);
      return (_a = view == null ? void 0 : view.columns.filter(({ column }) => column === resultColumn).flatMap(({ texts }) => texts)) != null ? _a : [];
    });
    const titlesOf = ({ origin }) => [
      ...sourcesOf(origin).map(({ table }) => table.title),
      ...origin.kind === "logs" ? origin.logs.map(({ log }) => log.title) : [],
      ...tabsOf(origin).filter((tab) => aloneInTab.has(tab))
    ];
    const mentionsIn = mentionFinder(
      indicators.map((indicator) => ({
        thing: indicator,
        names: [
          [indicator.name, indicator.label],
          [...headersOf(indicator), ...titlesOf(indicator)]
        ]
      }))
    );
    return { survey, mentionsIn, aloneInTab, beside: besideOf(survey) };
  }
  function besideOf({ indicators, ...survey }) {
    const found2 = /* @__PURE__ */ new Map();
    const add2 = (source, own) => {
      for (const line of [...source.linesAbove, ...source.linesBelow])
        found2.set(lineKey(source.tab, line), own);
    };
    for (const table of rawTables(survey)) {
      add2(
        table,
        indicators.filter(({ origin }) => sourcesOf(origin).some((source) => source.table === table))
      );
    }
    for (const log of survey.logs) {
      add2(
        log,
        indicators.filter(({ origin }) => origin.kind === "logs" && origin.logs.some((one) => one.log === log))
      );
    }
    return found2;
  }
  function lineKey(tab, { row, column }) {
    return JSON.stringify([tab, row, column]);
  }
  function subjectOfClaim({ tab, cell: cell2, statement, at }, subjects) {
    var _a, _b;
    const mentions = subjects.mentionsIn(statement);
    const before2 = mentions.filter(({ to }) => to <= at);
    const last = before2[before2.length - 1];
    if (last !== void 0) return onlyOf([last]);
    if (mentions.length > 0) return onlyOf(mentions);
    const inCell = subjects.mentionsIn(cell2);
    if (inCell.length > 0) return onlyOf(inCell);
    const { indicators } = subjects.survey;
    return (_b = subjects.aloneInTab.get(tab)) != null ? _b : indicators.length === 1 ? (_a = indicators[0]) != null ? _a : null : null;
  }
  function onlyOf(mentions) {
    const [first, ...more2] = new Set(mentions.flatMap(({ things }) => things));
    return first !== void 0 && more2.length === 0 ? first : null;
  }

  // src/core/check/claim-reference.ts
  function referencesOf(survey) {
    return { survey, findUnit: unitFinder(survey.directory), byName: indexNames2(survey.indicators) };
  }
  function nameKey2(text) {
    return unifyTone(cleanText(text)).toLowerCase().replace(/[\s.,;:()›/–-]+/g, " ").trim();
  }
  function indexNames2(indicators) {
    const index = (namesOf3) => {
      const found2 = /* @__PURE__ */ new Map();
      for (const indicator of indicators) {
        for (const key of new Set(namesOf3(indicator).map(nameKey2))) {
          const known = found2.get(key);
          if (known) known.push(indicator);
          else found2.set(key, [indicator]);
        }
      }
      return found2;
    };
    return [
      index(({ name, key }) => [name, key]),
      index(
        ({ origin }) => sourcesOf(origin).flatMap(({ table, columns }) => [columns.label, table.title, table.tab])
      )
    ];
  }
  function indicatorsNamed(reference, { byName }) {
    const key = nameKey2(reference);
    for (const names of byName) {
      const found2 = names.get(key);
      if (key !== "" && found2 !== void 0) return found2;
    }
    return [];
  }
  function scopeOf(words, { survey, findUnit }) {
    if (words === "" || isTotalText(words)) return { name: "", covers: () => true };
    const unit = findUnit(words);
    if (unit !== null) return { name: unit.name, covers: (measure) => measure.unit.name === unit.name };
    const group = survey.directory.groups.find(({ name }) => name !== "" && nameKey2(name) === nameKey2(words));
    return group ? { name: group.name, covers: ({ unit: { group: own } }) => own === group.name } : null;
  }

  // src/core/check/listed-claims.ts
  function findListedClaims(survey, { tabs }) {
    const claims = tabs.flatMap((tab) => {
      var _a;
      return (_a = readClaimList(tab)) != null ? _a : [];
    });
    if (claims.length === 0) return [];
    const known = referencesOf(survey);
    return claims.flatMap((claim2) => {
      const spots = spotsOf([
        { place: { tab: claim2.tab, row: claim2.row, column: claim2.column }, unit: null, typed: claim2.figure }
      ]);
      const judged = judgeClaim(claim2, known);
      if (spots === null || judged === null) return [];
      const { text, reference, unit, kind } = claim2;
      const subject = [text, reference, unit, kind].join(" › ");
      return [{ severity: "Cần xem lại", spots, subject, text, ...judged }];
    });
  }
  function judgeClaim(claim2, known) {
    const unclear = (why, names = []) => ({
      kind: "claimUnclear",
      why,
      names
    });
    const { survey } = known;
    const named = indicatorsNamed(claim2.reference, known);
    const [indicator, ...more2] = named;
    if (indicator === void 0)
      return unclear(
        "noIndicator",
        survey.indicators.map(({ name }) => name)
      );
    if (more2.length > 0)
      return unclear(
        "severalIndicators",
        named.map(({ name }) => name)
      );
    const scope = scopeOf(claim2.unit, known);
    if (scope === null) return unclear("noUnit", [claim2.unit]);
    const reading = readQuotedFigure(claim2.figure, exponentOfMeasure(indicator.measure));
    if (reading.kind === "none") return unclear("noFigure");
    if (reading.kind === "several") return unclear("severalFigures");
    if (reading.kind === "ambiguous") return unclear("ambiguous", reading.readings.map(String));
    const kind = kindOf3(claim2.kind, reading.figure);
    if (kind === null) return unclear("noKind", Object.values(CLAIM_KINDS));
    const total = totalOver(indicator, scope);
    const quantity = total === null ? null : quantityOf(total, kind);
    if (total === null || quantity === null) return unclear("noTotal", [indicator.name]);
    const figure2 = asWritten(reading.figure, { kind, quantity });
    if (says(figure2, quantity)) return null;
    const others = otherQuantities(survey, { indicator, scope, kind, total });
    return {
      kind: "listedClaim",
      of: kind,
      indicator: indicator.name,
      scope: scope.name,
      computed: roundedAs(quantity, { ...figure2, unit: kind === "rate" ? finer(figure2.unit) : 1e-6 }, "halfUp"),
      claimed: figure2.value,
      cause: findClaimCause(figure2, quantity, { others, missing: total.missing })
    };
  }
  function finer(unit) {
    return Math.max(1e-8, multiplyExact([unit, 0.01]));
  }
  function kindOf3(words, figure2) {
    var _a;
    if (words === "") return figure2.percent ? "rate" : "result";
    const key = nameKey2(words);
    return (_a = CLAIM_KIND_KEYS.find((kind) => nameKey2(CLAIM_KINDS[kind]) === key)) != null ? _a : null;
  }
  function asWritten(figure2, { kind, quantity }) {
    if (kind !== "rate" || figure2.percent) return { ...figure2, percent: kind === "rate" };
    const points = { ...figure2, percent: true };
    if (Math.abs(figure2.value) > 2 || says(points, quantity)) return points;
    const unit = multiplyExact([figure2.unit, 100]);
    return { ...points, value: multiplyExact([figure2.value, 100]), unit: Math.min(1, unit) };
  }

  // src/core/check/claim-figures.ts
  var NUMBER = /\d(?:[\d.,]*\d)?/g;
  var REACHED = /(?:\bdat(?: ty le)?(?: duoc| la)?|\bbang|\bty le(?: chung| bao phu)?(?: la| dat)?|\btuong ung|[(=])(?: tren| hon| gan| khoang| xap xi)?$/;
  var COUNTED = /\b(?:dat|duoc|co|la|thu|voi|tong(?: so)?|ket nap|thanh lap(?: moi)?|phat trien(?: moi)?)(?: duoc)?(?: tren| hon| gan| khoang| xap xi)?$/;
  var TOTALS3 = /\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong|don vi)|ca (?:tinh|huyen|truong|xa|phuong|nam)|cong don|luy ke)\b/;
  var OTHERWISE = /\b(?:cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|trong do|rieng|binh quan|trung binh|(?:tang|giam|them)(?: tren| hon)? \d|con lai|con thieu|chua|moi (?:don vi|xa|truong|thang|quy|nguoi|lop)|tro len|ho tro|tang qua|tham hoi|trao|tap huan|khen)\b/;
  var GOALS = /\b(?:phan dau|du kien|uoc|chi tieu (?:la|giao|dat)|giao chi tieu|muc tieu|nghi quyet|it nhat|toi thieu|phai dat|yeu cau)\b/;
  var OF_UNITS = /(?:\d|\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|cac|nhieu|so)) (?:don vi|xa|phuong|truong|lop|thon|xom|to|chi bo|chi doan|chi hoi|tram|chi nhanh|khoa|phong|co so|cong doan co so|cdcs)\b/;
  function findQuotedFigures(prose, subjects, { told, namesUnit }) {
    return prose.flatMap(
      ({ place, text: cell2, statements }) => statements.flatMap((statement) => {
        const wrong = [];
        return quotedIn(statement).flatMap((quoted3) => {
          if (quoted3.kind === "rate" && told.has(rateKey(cell2, quoted3.figure))) return [];
          const indicator = subjectOf4(quoted3, { tab: place.tab, cell: cell2, statement }, subjects);
          if (indicator === null || wrong.includes(indicator)) return [];
          if (!leadsTo(statement, quoted3.at, subjects.mentionsIn(statement))) return [];
          const clause = clauseOf(quoted3);
          if (isOtherwise(quoted3, clause, indicator) || namesUnit(clause)) return [];
          const facts = judge2(quoted3, indicator, subjects);
          const spots = spotsOf([{ place, unit: null, typed: cell2 }]);
          if (facts === null || spots === null) return [];
          wrong.push(indicator);
          const subject = `${indicator.name} › ${quoted3.figure} › ${statement}`;
          const { figure: figure2 } = quoted3;
          return [
            { severity: "Cần xem lại", spots, subject, kind: "quotedClaim", figure: figure2, text: statement, ...facts }
          ];
        });
      })
    );
  }
  function rateKey(cell2, figure2) {
    return JSON.stringify([cell2, figure2.replace(/ ?%$/, "")]);
  }
  function quotedIn(statement) {
    var _a, _b, _c;
    const found2 = [];
    const pattern = new RegExp(NUMBER.source, "g");
    for (let match = pattern.exec(statement); match !== null; match = pattern.exec(statement)) {
      const [digits] = match;
      const before2 = statement.slice(0, match.index);
      let after = statement.slice(match.index + digits.length);
      if (/[A-Za-z\u00c0-\u024f\u1e00-\u1eff\d/.,-]$/.test(before2) && !/[,.] ?$/.test(before2)) continue;
      const [percent = ""] = (_a = /^ ?%/.exec(after)) != null ? _a : [];
      if (percent !== "") {
        found2.push({ figure: `${digits}%`, kind: "rate", of: null, at: match.index, before: before2, after });
        continue;
      }
      const [pair = "", second = ""] = (_b = /^ ?\/ ?(\d(?:[\d.]*\d)?)(?![\d/,%])/.exec(after)) != null ? _b : [];
      after = after.slice(pair.length);
      pattern.lastIndex += pair.length;
      const of = second === "" ? null : parseNumber(second);
      if (!/^ [A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(after) || of !== null && of.kind !== "number")
        continue;
      const figure2 = pair === "" ? digits : `${digits}/${second}`;
      found2.push({ figure: figure2, kind: "count", of: (_c = of == null ? void 0 : of.value) != null ? _c : null, at: match.index, before: before2, after });
    }
    return found2;
  }
  function subjectOf4({ kind, at, figure: figure2 }, where, subjects) {
    if (kind === "rate")
      return subjects.mentionsIn(where.cell).length === 0 ? null : subjectOfClaim({ ...where, at }, subjects);
    const mentions = subjects.mentionsIn(where.statement);
    const around = mentions.find(({ from, to }) => from < at && at < to);
    if (around !== void 0) return firstOf(around);
    const next = mentions.find(({ from }) => from >= at);
    if (next === void 0) return null;
    const between2 = where.statement.slice(at + figure2.length, next.from).trim();
    return between2.split(" ").length <= 2 && /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff /]*$/.test(between2) ? firstOf(next) : null;
  }
  function firstOf({ things: [first, ...more2] }) {
    return more2.length > 0 ? null : first != null ? first : null;
  }
  function clauseOf({ before: before2, figure: figure2, after }) {
    var _a;
    const start = Math.max(
      ...[" nhưng ", " tuy nhiên", " trong khi "].map((word) => before2.lastIndexOf(word)),
      0
    );
    return `${before2.slice(start)}${figure2}${(_a = after.split(/, (?!bài)|\. /)[0]) != null ? _a : ""}`;
  }
  function isOtherwise({ before: before2 }, clause, { period }) {
    const folded = foldText(clause);
    return OTHERWISE.test(folded) || GOALS.test(foldText(before2)) || isOtherTime(folded, period);
  }
  function judge2(quoted3, indicator, { survey }) {
    var _a;
    const scope = { name: "", covers: () => true };
    const total = totalOver(indicator, scope);
    if (total === null) return null;
    const kind = quoted3.kind === "rate" ? "rate" : "result";
    const quantity = quantityOf(total, kind);
    const reading = readQuotedFigure(`${lastWords(quoted3.before)}${(_a = quoted3.figure.split("/")[0]) != null ? _a : ""}`, 0);
    if (quantity === null || reading.kind !== "figure" || quantity.under === 0) return null;
    const figure2 = reading.figure;
    if (isSaid(figure2, quantity) || isOfAnother(figure2, kind, indicator, survey.directory.groups)) return null;
    const folded = foldText(quoted3.before);
    if (kind === "rate") {
      const last = folded.split(/[,;(]/).slice(-2).join(",");
      if (!REACHED.test(folded) || OF_UNITS.test(last)) return null;
    } else if (!isCountClaim(quoted3, figure2, { folded, target: total.target, quantity })) return null;
    const unit = kind === "rate" ? finer(figure2.unit) : 1e-6;
    const others = otherQuantities(survey, { indicator, scope, kind, total });
    return {
      of: kind,
      indicator: indicator.name,
      scope: "",
      claimed: figure2.value,
      computed: roundedAs(quantity, { ...figure2, unit }, "halfUp"),
      cause: findClaimCause(figure2, quantity, { others, missing: total.missing })
    };
  }
  function lastWords(before2) {
    var _a, _b;
    return (_b = (_a = /[^\d,;.]{0,15}$/.exec(before2)) == null ? void 0 : _a[0]) != null ? _b : "";
  }
  function isSaid(figure2, quantity) {
    return says(figure2, quantity) || roundedAs(quantity, figure2, "down") === figure2.value;
  }
  function isOfAnother(figure2, kind, indicator, groups) {
    const others = new Set(groups.filter(({ union }) => !union).map(({ name }) => name));
    const unions = totalOver(indicator, { covers: ({ unit }) => !others.has(unit.group) });
    const parts = sourcesOf(indicator.origin).map(
      (source) => totalOver({ ...indicator, measures: source.measures }, { covers: () => true })
    );
    return [unions, ...parts].some((total) => {
      const quantity = total === null ? null : quantityOf(total, kind);
      return quantity !== null && isSaid(figure2, quantity);
    });
  }
  function isCountClaim({ of, after }, { value }, { folded, target, quantity }) {
    if (of !== null) return of === target;
    if (value === target || value === 0) return false;
    const ratio = quantity.over === 0 ? 0 : value / quantity.over;
    if (ratio < 0.5 || ratio > 2) return false;
    return TOTALS3.test(folded) || /^[^.;]*\d ?%/.test(after) || COUNTED.test(folded);
  }

  // src/core/claim/count-word.ts
  var ONES = /* @__PURE__ */ new Map([
    ["một", 1],
    ["mốt", 1],
    ["hai", 2],
    ["ba", 3],
    ["bốn", 4],
    ["tư", 4],
    ["năm", 5],
    ["lăm", 5],
    ["sáu", 6],
    ["bảy", 7],
    ["bẩy", 7],
    ["tám", 8],
    ["chín", 9]
  ]);
  var COUNT_WORDS = "(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)";
  function readCountWord(text) {
    const words = text.toLowerCase().split(" ");
    const [first = "", second, third] = words;
    if (words.length > 3) return null;
    if (first === "mười") return second === void 0 ? 10 : addOne(10, second);
    const one = ONES.get(first);
    if (one === void 0) return null;
    if (second === void 0) return one;
    if (second !== "mươi") return null;
    return third === void 0 ? one * 10 : addOne(one * 10, third);
  }
  function addOne(tens, word) {
    const one = ONES.get(word);
    return one === void 0 ? null : tens + one;
  }

  // src/core/check/claim-units.ts
  var LACKING = /\b(?:chua|khong) (?:dat|du|hoan thanh)\b(?! 100 ?%| yeu cau)|\bcon (?:thieu|no)\b|\bchua (?:nop|thu|dong|gui) du\b|\b(?:duoi|thap hon) (?:chi tieu|ke hoach|muc giao|muc)\b/;
  var SOME = /\b(?:nhu|vi du|dien hinh|mot so|nhat la|trong do co|chu yeu|tieu bieu)\b/;
  var OTHERS = /\b(?:tru|ngoai|rieng|ngoai tru)\b/;
  var GOALS2 = /\b(?:phan dau|du kien|don vi nao|khong con|phai dat|de nghi cac don vi khong)\b/;
  var REACHED2 = /\b(?:da|deu) (?:dat|du|hoan thanh|vuot)\b|\b(?:hoan thanh|vuot)\b/;
  var OF_TARGET = /^ *(?:$|[:.,()…]|(?:chi tieu|ke hoach|kh|du toan|muc|so|gom|la|theo|nam|duoc|o|trong|do|de nghi|va|100)\b)/;
  var LIST = /\b(?:chua|con) .*(?::|\bgom\b|\bla\b)/;
  var VERBS = /\b(?:dat|du|hoan thanh|vuot|thu|nop|con|da|chua|de nghi|can|co|cac)\b/;
  var UNIT_NOUNS2 = "đơn vị|công đoàn cơ sở|cđcs|xã, phường|xã|phường|huyện|trường|lớp|thôn|xóm|tổ|chi bộ|chi đoàn|chi hội|trạm|chi nhánh|khoa|phòng|phòng giao dịch|pgd|cơ sở";
  var COUNTED2 = new RegExp(
    `(?:^|[^\\wà-ỹ.,/])(\\d{1,3}|${COUNT_WORDS})(?:/(\\d{1,3}))? (${UNIT_NOUNS2})(?![a-zà-ỹđ])`,
    "gi"
  );
  var OF_YEAR2 = /(?:trong|cả|cuối|đầu|của|hết|mỗi|từng|một|qua) ?$/i;
  var LONGEST_QUOTE = 120;
  function findNamedUnits(prose, subjects, { namesIn: namesIn2 }) {
    return prose.flatMap(
      ({ place, text: cell2, statements }) => joinLists(statements).flatMap((statement) => {
        var _a;
        const folded = foldText(statement);
        const lacking = LACKING.exec(folded);
        if (lacking === null || /nếu /i.test(statement) || GOALS2.test(folded) || OTHERS.test(folded) || REACHED2.test(folded.replace(lacking[0], " ")))
          return [];
        const behind = lacking.index + lacking[0].length;
        if (!isOfTarget(statement, folded.slice(behind), subjects)) return [];
        const object = subjects.mentionsIn(statement).find(({ from }) => from >= behind && from <= behind + 20);
        const spoken = { tab: place.tab, cell: cell2, statement, at: (_a = object == null ? void 0 : object.to) != null ? _a : lacking.index };
        const indicator = subjectOfClaim(spoken, subjects);
        if (indicator === null || isOtherYear(folded, indicator.period)) return [];
        const named = namesIn2(statement);
        const counted = countIn(statement);
        const facts = compare(indicator, { named, counted, whole: !SOME.test(folded) });
        const spots = spotsOf([{ place, unit: null, typed: cell2 }]);
        if (facts === null || spots === null) return [];
        const subject = `${indicator.name} › ${statement}`;
        return [{ severity: "Cần xem lại", spots, subject, kind: "namedUnits", text: statement, ...facts }];
      })
    );
  }
  function joinLists(statements) {
    const joined2 = [];
    for (const statement of statements) {
      const last = joined2[joined2.length - 1];
      const isRest = last !== void 0 && LIST.test(foldText(last)) && !VERBS.test(foldText(statement));
      if (isRest) joined2[joined2.length - 1] = `${last}, ${statement}`;
      else joined2.push(statement);
    }
    return joined2;
  }
  function isOfTarget(statement, behind, { mentionsIn }) {
    if (OF_TARGET.test(behind)) return true;
    const object = statement.slice(statement.length - behind.length);
    const [first] = mentionsIn(object.trim());
    return first !== void 0 && object.trim().slice(0, first.from).split(" ").length <= 3;
  }
  function compare(indicator, { named, counted, whole: whole2 }) {
    var _a;
    const inTable = indicator.measures.filter(({ assessment }) => assessment.state !== "absent");
    const below = inTable.filter(isBelow);
    const open = inTable.filter(({ assessment: { state } }) => state === "noData");
    const judged = inTable.filter(({ assessment: { rate: rate2 } }) => rate2 !== null);
    if (judged.length === 0 || (counted != null ? counted : 0) > inTable.length) return null;
    const names = new Set(named.map(({ index }) => index));
    const [belowOnes, openOnes, rows] = [below, open, inTable].map(
      (measures) => new Set(measures.map(({ unit }) => unit.index))
    );
    const missing = below.filter(({ unit }) => !names.has(unit.index)).map(({ unit }) => unit.name);
    const reached2 = named.filter(
      ({ index }) => (rows == null ? void 0 : rows.has(index)) === true && (belowOnes == null ? void 0 : belowOnes.has(index)) !== true && (openOnes == null ? void 0 : openOnes.has(index)) !== true
    );
    const known = named.filter(({ index }) => (rows == null ? void 0 : rows.has(index)) === true);
    const { name, period } = indicator;
    const facts = { indicator: name, period: (_a = period == null ? void 0 : period.label) != null ? _a : null, counted, below: below.length };
    if (known.length === 0) {
      const isRight = counted === null || !whole2 || counted === below.length || counted === below.length + open.length;
      return isRight ? null : { ...facts, named: [], missing: below.map(({ unit }) => unit.name), reached: [] };
    }
    const told = whole2 ? missing : [];
    if (told.length === 0 && reached2.length === 0) return null;
    return {
      ...facts,
      named: named.map((unit) => unit.name),
      missing: told,
      reached: reached2.map((unit) => unit.name)
    };
  }
  function isBelow({ assessment: { state, shortfall } }) {
    return state === "below" || state === "inProgress" && (shortfall != null ? shortfall : 0) > 0;
  }
  function countIn(statement) {
    const counts = [];
    const pattern = new RegExp(COUNTED2.source, "gi");
    for (let match = pattern.exec(statement); match !== null; match = pattern.exec(statement)) {
      const [, digits = ""] = match;
      if (/^năm$/i.test(digits) && OF_YEAR2.test(statement.slice(0, match.index + 1))) continue;
      const value = /^\d/.test(digits) ? Number(digits) : readCountWord(cleanText(digits));
      if (value !== null) counts.push(value);
    }
    const [only, ...more2] = counts;
    return only !== void 0 && more2.length === 0 ? only : null;
  }
  function namedUnitsWords({
    text,
    indicator,
    period,
    counted,
    named,
    missing,
    reached: reached2,
    below
  }) {
    const of = period === null ? indicator : `${indicator}, ${period}`;
    const told = named.length === 0 ? "" : `nêu tên ${formatNumber(named.length)} đơn vị`;
    const count = counted === null ? "" : `nêu ${formatNumber(counted)} đơn vị`;
    const listed4 = missing.join(", ");
    return {
      found: `${[count, told].filter((part) => part !== "").join(", ").replace(/^n/, "N")}: "${shorten(text)}"`,
      expected: [
        `${of}: ${formatNumber(below)} đơn vị chưa đạt`,
        ...missing.length === 0 ? [] : [`${named.length === 0 ? "gồm" : "chưa nêu"} ${listed4}`],
        ...reached2.length === 0 ? [] : [`nêu nhưng không phải chưa đạt: ${reached2.join(", ")}`]
      ].join("; "),
      suggestion: "Sửa danh sách đơn vị trong văn bản, hoặc xem lại số liệu của biểu"
    };
  }
  function shorten(text) {
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  }

  // src/core/check/claims.ts
  var LOST = [1, 1e3, 1e6];
  var FIGURE3 = /\d(?:[\d.,]*\d)?/g;
  var PERCENT3 = /^ ?%/;
  var MULTIPLIER = /^ ?(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?![a-zà-ỹđ])/;
  var CURRENCY2 = /^\.? ?(?:đồng|vnđ|vnd|đ)(?![a-zà-ỹđ/])/;
  var GROUPED = /^\d{1,3}(?:\.\d{3}){2,}$/;
  var OTHERWISE2 = /\b(?:trong do|rieng|binh quan|trung binh|cung ky|so voi (?:nam|cung|thang|quy)|nam truoc|tang|giam|moi (?:don vi|xa|truong|nguoi|lop)|ho tro|tang qua|tham hoi|trao|chi cho|tro cap|vay)\b/;
  var TOTALS4 = /\b(?:tong|toan (?:tinh|huyen|nganh|truong|xa|phuong|thanh pho|chi nhanh|he thong)|ca (?:tinh|huyen|truong|xa|phuong)|cong don|luy ke)\b/;
  var GOALS3 = /\b(?:phan dau|chi tieu|ke hoach|muc tieu|du kien|uoc|giao|du toan|nghi quyet)\b/;
  var GOAL_BEHIND = /^[,.]? ?(?:theo |la )?(?:ke hoach|chi tieu|du toan|muc tieu|muc phan dau)/;
  var RESULTS = /\b(?:thu|nop|dat|thuc hien|ket qua|la|duoc)\b/;
  function findClaims(prose, subjects, namesUnit) {
    const rates = /* @__PURE__ */ new Set();
    const findings = prose.flatMap((cell2) => checkCell(cell2, { subjects, namesUnit, rates }));
    return { findings, rates };
  }
  function checkCell({ place, text: cell2 }, context) {
    var _a, _b;
    const { subjects, rates } = context;
    const told = /* @__PURE__ */ new Map();
    const figures = readFigures(cell2.toLowerCase());
    for (const amount of figures.amounts) {
      const spoken = { tab: place.tab, cell: cell2, statement: cell2, at: amount.index };
      const known = knownOf(spoken, { place, subjects });
      if (known === null || isOfUnit(amount, { statement: cell2, known, context })) continue;
      const goals = figures.amounts.filter((goal) => !isOfUnit(goal, { statement: cell2, known, context }));
      const tied = tie(amount, goals, figures.percentages);
      if (tied !== null) rates.add(rateKey(cell2, tied.percentage));
      const isGoal = goals.some((other) => {
        var _a2;
        return ((_a2 = tie(other, goals, figures.percentages)) == null ? void 0 : _a2.goal) === amount;
      });
      if (isGoal || ((_a = tied == null ? void 0 : tied.factor) != null ? _a : 1) === 1 && agrees2(amount, cell2, known.totals)) continue;
      if (((_b = tied == null ? void 0 : tied.factor) != null ? _b : 1) === 1 && !leadsTo(cell2, amount.index, subjects.mentionsIn(cell2))) continue;
      if (tied === null && !isClaim(amount, cell2, known)) continue;
      if (tied === null) noteRate(amount, { known, cell: cell2, rates, percentages: figures.percentages });
      told.set(amount.text, { amount, known, tied });
    }
    return [...told.values()].flatMap(({ amount: { text, value }, known, tied }) => {
      const spots = spotsOf([{ place, unit: null, typed: cell2 }]);
      if (spots === null) return [];
      const lost = tied === null ? lostPower(value, known) : lostIn(value, tied);
      const { indicator, total } = known;
      return [
        { kind: "claim", severity: "Cần xem lại", spots, subject: text, text, value, total, indicator, lost }
      ];
    });
  }
  function lostIn(value, { factor, goal }) {
    if (factor === 1) return null;
    const rate2 = roundRatio(multiplyExact([value, factor]), goal.value, { digits: 2, mode: "halfUp" });
    return { factor, goal: goal.text, rate: rate2 };
  }
  function lostPower(value, { total, target }) {
    const factor = LOST.find((power) => power > 1 && multiplyExact([value, power]) === total);
    if (factor === void 0 || target <= 0) return null;
    const rate2 = roundRatio(total, target, { digits: 2, mode: "halfUp" });
    return { factor, goal: `KH ${formatNumber(target)}`, rate: rate2 };
  }
  function knownOf(spoken, { place, subjects }) {
    var _a, _b, _c, _d, _e;
    const named = subjects.mentionsIn(spoken.cell).length > 0;
    const subject = subjectOfClaim(spoken, subjects);
    if (named && subject === null) return null;
    const all = subjects.survey.indicators.filter(({ money }) => money);
    const beside = ((_a = subjects.beside.get(lineKey(place.tab, place))) != null ? _a : []).filter(({ money }) => money);
    const alone = all.length === 1 ? all : [];
    const meant = (named && subject ? [subject] : beside.length > 0 ? beside : alone).filter(
      ({ money }) => money
    );
    const [first] = meant;
    if (first === void 0) return null;
    const totals = meant.flatMap((one) => [one, ...sourcesOf(one.origin).map(({ measures }) => ({ ...one, measures }))]).map(totalsOf);
    return {
      indicator: first.name,
      total: (_c = (_b = totals[0]) == null ? void 0 : _b.result) != null ? _c : 0,
      target: (_e = (_d = totals[0]) == null ? void 0 : _d.all[1]) != null ? _e : 0,
      totals: totals.flatMap((one) => one.all),
      period: first.period,
      ofUnits: new Set(meant.flatMap(unitFigures)),
      named
    };
  }
  function isOfUnit({ value, index }, { statement, known, context }) {
    return known.ofUnits.has(value) || context.namesUnit(clauseAround(statement, index));
  }
  function isClaim({ text, value, index }, statement, known) {
    var _a;
    const { named, total, period } = known;
    const clause = foldText(clauseAround(statement, index));
    const before2 = foldText(
      (_a = statement.slice(0, index).split(/[,;]|\. /).pop()) != null ? _a : ""
    );
    const after = foldText(statement.slice(index + text.length));
    if (!RESULTS.test(clause) && !named) return false;
    if (GOALS3.test(before2) || GOAL_BEHIND.test(after)) return false;
    if (OTHERWISE2.test(clause) || isOtherTime(clause, period)) return false;
    const isOfSize2 = total > 0 && LOST.some((factor) => isNear3(value * factor, total));
    return TOTALS4.test(clause) ? RESULTS.test(clause) : named && RESULTS.test(clause) && isOfSize2;
  }
  function isNear3(value, total) {
    return value >= total / 2 && value <= total * 2;
  }
  function noteRate({ value }, {
    known: { totals },
    cell: cell2,
    rates,
    percentages
  }) {
    const [, target = 0] = totals;
    if (target <= 0) return;
    for (const { points, digits, text } of percentages) {
      const follows = ["halfUp", "truncate"].some(
        (mode) => roundRatio(value, target, { digits, mode }) === points
      );
      if (follows) rates.add(rateKey(cell2, text));
    }
  }
  function tie(amount, amounts, percentages) {
    for (const factor of LOST) {
      for (const goal of amounts) {
        if (goal === amount || goal.value <= 0) continue;
        const value = multiplyExact([amount.value, factor]);
        const tied = percentages.find(
          ({ points, digits }) => ["halfUp", "truncate"].some(
            (mode) => roundRatio(value, goal.value, { digits, mode }) === points
          )
        );
        if (tied !== void 0) return { goal, factor, percentage: tied.text };
      }
    }
    return null;
  }
  function agrees2({ text, value, rounded, index }, statement, totals) {
    var _a, _b;
    const before2 = (_b = (_a = /[^\d,;.]{0,15}$/.exec(statement.slice(0, index))) == null ? void 0 : _a[0]) != null ? _b : "";
    const reading = readQuotedFigure(`${before2}${text}`, 0);
    return totals.some((total) => {
      if (reading.kind === "figure" && says(reading.figure, whole(total))) return true;
      return rounded ? Math.abs(total - value) <= Math.abs(total) * 5e-3 : total === value;
    });
  }
  function totalsOf({ measures, measure: unitOfMeasure }) {
    const scale = 10 ** exponentOfMeasure(unitOfMeasure);
    const sum = (pick) => multiplyExact([addExact(measures.map((measure) => {
      var _a;
      return (_a = pick(measure)) != null ? _a : 0;
    })), scale]);
    const result = sum(({ assessment }) => assessment.inResults);
    const target = sum(({ assessment }) => assessment.inTargets);
    const shortfall = sum(({ assessment }) => assessment.shortfall);
    const surplus = sum(({ assessment }) => assessment.surplus);
    return { result, all: [result, target, shortfall, surplus, Math.abs(target - result)] };
  }
  function unitFigures({ measures, measure: unitOfMeasure }) {
    const scale = 10 ** exponentOfMeasure(unitOfMeasure);
    return measures.flatMap(
      ({ assessment: { inTargets, inResults, shortfall, surplus } }) => [inTargets, inResults, shortfall, surplus].flatMap(
        (value) => value === null ? [] : [multiplyExact([value, scale])]
      )
    );
  }
  function readFigures(text) {
    var _a, _b, _c, _d, _e, _f;
    const amounts = [];
    const percentages = [];
    const pattern = new RegExp(FIGURE3.source, "g");
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [digits] = match;
      const rest = text.slice(match.index + digits.length);
      const multiplier = (_b = (_a = MULTIPLIER.exec(rest)) == null ? void 0 : _a[0]) != null ? _b : "";
      const currency = (_d = (_c = CURRENCY2.exec(rest.slice(multiplier.length))) == null ? void 0 : _c[0]) != null ? _d : "";
      if (PERCENT3.test(rest)) {
        const reading = parsePercent(digits);
        const decimals2 = (_f = (_e = digits.split(",")[1]) == null ? void 0 : _e.length) != null ? _f : 0;
        if (reading.kind === "number")
          percentages.push({ text: digits, points: reading.value, digits: decimals2 });
      } else if (multiplier !== "" || currency !== "" || GROUPED.test(digits) && !rest.startsWith("/")) {
        const written = cleanText(`${digits}${multiplier}${currency}`);
        const reading = parseNumber(`${digits}${multiplier}`);
        if (reading.kind === "number")
          amounts.push({
            text: written,
            value: reading.value,
            rounded: multiplier !== "",
            index: match.index
          });
      }
    }
    return { amounts, percentages };
  }
  function clauseAround(text, index) {
    var _a, _b;
    const before2 = text.slice(0, index).split(/;|\. /);
    const after = text.slice(index).split(/;|\.(?: |$)/);
    return `${(_a = before2[before2.length - 1]) != null ? _a : ""}${(_b = after[0]) != null ? _b : ""}`;
  }

  // src/core/check/claim-prose.ts
  function readTold(survey, { tabs }, views) {
    const prose = tabs.flatMap(
      (tab) => readClaimList(tab) === null ? readProse(tab, takenRows(survey, tab.name)) : []
    );
    return { prose, subjects: subjectsOf(survey, views) };
  }
  function takenRows(survey, tab) {
    const { forms, logs, open } = survey;
    const sources = [...rawTables(survey), ...open.map(({ table }) => table), ...forms, ...logs];
    const taken = /* @__PURE__ */ new Set();
    for (const { header, rows } of sources.filter((source) => source.tab === tab)) {
      const last = Math.max(header.last, ...rows.map(({ row }) => row));
      for (let row = header.first; row <= last; row += 1) taken.add(row);
    }
    return taken;
  }
  function findToldClaims({ prose, subjects }) {
    const units2 = toldUnits(subjects.survey.directory);
    const { findings, rates } = findClaims(prose, subjects, units2.isNamedIn);
    return [
      ...findings,
      ...findQuotedFigures(prose, subjects, { told: rates, namesUnit: units2.isNamedIn }),
      ...findNamedUnits(prose, subjects, units2)
    ];
  }

  // src/core/check/counted-twice.ts
  function findCountedTwice({ indicators }) {
    const logs = indicators.filter(({ origin }) => origin.kind === "logs");
    return logs.flatMap(
      (log) => indicators.flatMap((table) => {
        if (table.origin.kind === "logs" || !isSame3(log, table)) return [];
        const pairs = pairsOf2(table, log);
        if (pairs.length === 0) return [];
        const differing = pairs.filter(([one, other]) => one.value !== other.value).map(([one, other]) => spotOf(one, other));
        const spots = spotsOf(
          differing.length > 0 ? differing : pairs.slice(0, 1).map(([one]) => spotOf(one, null))
        );
        if (spots === null) return [];
        return [
          {
            kind: "countedTwice",
            severity: "Cần xem lại",
            spots,
            subject: table.name,
            log: log.name,
            agrees: pairs.length - differing.length,
            of: pairs.length
          }
        ];
      })
    );
  }
  function isSame3(one, other) {
    var _a, _b;
    return ownWords(one) === ownWords(other) && ((_a = one.measure) != null ? _a : other.measure) === ((_b = other.measure) != null ? _b : one.measure) && keyOf4(one.period) === keyOf4(other.period);
  }
  function ownWords({ label }) {
    return foldText(withoutPeriod(label));
  }
  function keyOf4(period) {
    return period === null ? "" : periodKey(period);
  }
  function pairsOf2(table, log) {
    return table.measures.flatMap((measure, index) => {
      const other = log.measures[index];
      const value = figureOf3(measure);
      const counted = other ? figureOf3(other) : null;
      if (!other || value === null || counted === null || measure.result.places.length === 0) return [];
      return [
        [
          { measure, value },
          { measure: other, value: counted }
        ]
      ];
    });
  }
  function figureOf3({ result, rows }) {
    return rows.length > 0 && result.reading.kind === "number" ? result.reading.value : null;
  }
  function spotOf({ measure }, counted) {
    const [place = { tab: "", row: 0, column: 0 }] = measure.result.places;
    const spot = { place, unit: measure.unit.name, typed: measure.result.typed };
    return counted === null ? spot : { ...spot, expected: counted.value };
  }

  // src/core/check/dates.ts
  var LONGEST_TEXT4 = 2e3;
  var DAYS_AFTER = 180;
  var DATES = /(?:^|[^\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?!\d)|ngay (\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d{2})(?!\d)/g;
  var SIGNED = /^[^\d,]{0,40}, ?(ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2})[. ]*$/;
  var COUNTED_TO = /(?:^|[^a-z])(?:tinh|so lieu(?: tinh)?|luy ke|thuc hien|bao cao nhanh|thong ke) (?:den|den het)(?: ngay)? ?:? ?$/;
  var WANTED = /\b(?:phan dau|du kien|ke hoach|muc tieu|yeu cau|de nghi|giao)\b/;
  var REACHED3 = /\b(?:da|duoc|thu|nop|bang|ket qua|so lieu)\b/;
  var AHEAD = /(?:^|[^a-z])(?:han|truoc|cham nhat|den het|den|tu|hieu luc)(?: ngay)? ?:? ?$/;
  function datesIn(folded) {
    const found2 = [];
    const pattern = new RegExp(DATES.source, "g");
    for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
      const [text = "", day2, , month2, year, dayWord, monthWord, yearWord] = match;
      const date = calendarDate(Number(year != null ? year : yearWord), Number(month2 != null ? month2 : monthWord), Number(day2 != null ? day2 : dayWord));
      const start = match.index + text.search(/\d|ngay/);
      const shown3 = text.slice(start - match.index).replace(/ ?([/.-]) ?/g, "$1");
      found2.push({ date, text: shown3, before: folded.slice(0, start) });
    }
    return found2;
  }
  function findImpossibleDates({ tabs }) {
    return tabs.flatMap(
      ({ name, values }) => values.flatMap(
        (cells, row) => cells.flatMap((typed, column) => {
          if (typeof typed !== "string" || typed.length < 8 || !/(?:19|20)\d\d/.test(typed)) return [];
          const bad = datesIn(foldText(typed.slice(0, LONGEST_TEXT4))).find(({ date }) => date === null);
          const spots = bad && spotsOf([{ place: { tab: name, row, column }, unit: null, typed }]);
          return spots ? [{ kind: "impossibleDate", severity: "Lỗi", spots, subject: bad.text }] : [];
        })
      )
    );
  }
  function findLateDates(survey, today, { prose, subjects }) {
    const seen = /* @__PURE__ */ new Set();
    const speaksOf2 = (tab, { row, column, text }) => {
      var _a;
      const period = (_a = subjectOfClaim({ tab, cell: text, statement: text, at: 0 }, subjects)) == null ? void 0 : _a.period;
      return prose.some(({ place }) => place.tab === tab && place.row === row && place.column === column) ? period != null ? period : null : null;
    };
    const beside = [...survey.tables, ...survey.forms, ...survey.logs].flatMap((table) => {
      const lines = [...table.linesAbove, ...table.linesBelow];
      const signed = signedOn(lines);
      return lines.flatMap((line) => {
        var _a, _b;
        const key = JSON.stringify([table.tab, line.row, line.column]);
        if (seen.has(key)) return [];
        seen.add(key);
        const period = (_b = (_a = speaksOf2(table.tab, line)) != null ? _a : table.period) != null ? _b : survey.period;
        return checkLine(line, { tab: table.tab, period, signed, today, counted: false });
      });
    });
    const away = prose.flatMap(({ place, text }) => {
      var _a;
      if (seen.has(JSON.stringify([place.tab, place.row, place.column]))) return [];
      const line = { ...place, text };
      const period = (_a = speaksOf2(place.tab, line)) != null ? _a : commonPeriod(survey);
      return checkLine(line, { tab: place.tab, period, signed: null, today, counted: true });
    });
    return [...beside, ...away];
  }
  function commonPeriod({ indicators, period }) {
    const years2 = new Set(indicators.flatMap((indicator) => {
      var _a, _b;
      return (_b = (_a = indicator.period) == null ? void 0 : _a.end.year) != null ? _b : [];
    }));
    return years2.size === 1 ? period : null;
  }
  function signedOn(lines) {
    var _a, _b, _c;
    let last = null;
    for (const { text } of lines) {
      const [, words = ""] = (_a = SIGNED.exec(foldText(text.slice(0, LONGEST_TEXT4)))) != null ? _a : [];
      const date = (_c = (_b = datesIn(words)[0]) == null ? void 0 : _b.date) != null ? _c : null;
      if (date !== null && (last === null || compareDates(date, last) > 0)) last = date;
    }
    return last;
  }
  function isAhead(before2, line) {
    if (!COUNTED_TO.test(before2)) return AHEAD.test(before2);
    return WANTED.test(before2) && !REACHED3.test(line);
  }
  function checkLine(line, { tab, period, signed, today, counted }) {
    const folded = withoutDocuments(foldText(line.text.slice(0, LONGEST_TEXT4)));
    return datesIn(folded).flatMap(({ date, text, before: before2 }) => {
      var _a;
      if (date === null || (counted ? !COUNTED_TO.test(before2) : isAhead(before2, folded))) return [];
      const late = period !== null && daysBetween(period.end, date) > DAYS_AFTER;
      const afterSigning = signed !== null && compareDates(date, signed) > 0;
      if (!late && !afterSigning && compareDates(date, today) <= 0) return [];
      const meant = period && calendarDate(period.end.year, date.month, date.day);
      const isMeant = meant && compareDates(meant, period.start) >= 0 && compareDates(meant, period.end) <= 0;
      const spots = spotsOf([{ place: { tab, row: line.row, column: line.column }, unit: null, typed: text }]);
      if (spots === null) return [];
      const corrected = isMeant && (late || !afterSigning) ? formatDate(meant) : null;
      return [
        {
          kind: "lateDate",
          severity: "Cần xem lại",
          spots,
          subject: text,
          period: late ? (_a = period == null ? void 0 : period.label) != null ? _a : null : null,
          signed: !late && afterSigning ? formatDate(signed) : null,
          corrected
        }
      ];
    });
  }
  function daysBetween(from, to) {
    const day2 = ({ year, month: month2, day: date }) => Date.UTC(year, month2 - 1, date) / 864e5;
    return day2(to) - day2(from);
  }

  // src/core/check/date-columns.ts
  function findDateColumns(view, survey, today) {
    var _a;
    const period = (_a = view.table.period) != null ? _a : survey.period;
    return view.columns.flatMap(({ role, column }) => {
      var _a2;
      if (role !== "date" || column === view.table.unitColumn) return [];
      const dated = view.unitRows.flatMap(({ row }) => {
        const date = parseDate(cellAt(view.grid, row, column));
        return date === null ? [] : [{ row, date }];
      });
      const isOutside = (date) => period !== null && (compareDates(date, period.start) < 0 || daysBetween(period.end, date) > DAYS_AFTER);
      const outside = dated.filter(({ date }) => isOutside(date));
      const future = dated.filter(({ date }) => compareDates(date, today) > 0);
      const told = outside.length * 2 > dated.length ? [] : outside;
      const rows = new Set([...told, ...future].map(({ row }) => row));
      const spots = spotsOf([...rows].sort((a, b) => a - b).map((row) => spotAt(view, row, column)));
      if (spots === null) return [];
      const label = told.length > 0 ? (_a2 = period == null ? void 0 : period.label) != null ? _a2 : null : null;
      return [
        {
          kind: "dateOutside",
          severity: "Cần xem lại",
          spots,
          subject: subjectOf3(view, column),
          period: label
        }
      ];
    });
  }

  // src/core/check/derived-figures.ts
  var FEWEST_ROWS = 5;
  var LEAST_SHARE2 = 0.8;
  var FEWEST_BASES = 3;
  function findDerived(view) {
    return view.indicators.flatMap((indicator) => [
      ...checkShortfall(view, indicator),
      ...view.otherFigures.flatMap((base) => checkFactor(view, indicator, base))
    ]);
  }
  function checkShortfall(view, indicator) {
    const { shortfallColumn } = indicator.columns;
    if (shortfallColumn === null) return [];
    const wrong = [];
    const blank = [];
    let right = 0;
    for (const { row } of view.unitRows) {
      const target = targetAt(view, indicator, row);
      const result = resultAt(view, indicator, row);
      if (target === null || result === null) continue;
      const expected = subtractExact(target, result);
      const typed = readingAt(view, row, shortfallColumn);
      const spot = { ...spotAt(view, row, shortfallColumn), expected: Math.max(0, expected) };
      if (typed.kind === "blank" || typed.kind === "dash") {
        if (expected > 0) blank.push(spot);
      } else if (typed.kind === "number") {
        if (typed.value === expected || typed.value === 0 && expected < 0) right += 1;
        else wrong.push(spot);
      }
    }
    const subject = subjectOf3(view, shortfallColumn);
    const findings = [];
    const [wrongSpots, blankSpots] = [spotsOf(wrong), spotsOf(blank)];
    const severity = wrong.length > right ? "Cần xem lại" : "Lỗi";
    if (wrongSpots) findings.push({ kind: "shortfallWrong", severity, spots: wrongSpots, subject });
    if (blankSpots && right > 0)
      findings.push({ kind: "shortfallBlank", severity: "Cần xem lại", spots: blankSpots, subject });
    return findings;
  }
  function checkFactor(view, indicator, base) {
    var _a, _b, _c;
    const { target } = indicator;
    if (target.kind !== "column" || target.added) return [];
    const pairs = view.unitRows.flatMap(({ row }) => {
      const [count, due] = [numberAt(view, row, base), numberAt(view, row, target.column)];
      return count === null || due === null || count <= 0 || due <= 0 ? [] : [{ row, count, due }];
    });
    const found2 = /* @__PURE__ */ new Map();
    for (const { count, due } of pairs) {
      const key = (due / count).toPrecision(12);
      found2.set(key, ((_a = found2.get(key)) != null ? _a : 0) + 1);
    }
    const [best] = [...found2].sort(([, a], [, b]) => b - a);
    if (((_b = best == null ? void 0 : best[1]) != null ? _b : 0) < Math.max(FEWEST_ROWS, pairs.length * LEAST_SHARE2)) return [];
    const factor = Number((_c = best == null ? void 0 : best[0]) != null ? _c : 0);
    if (!Number.isFinite(factor)) return [];
    const explained = pairs.filter(({ count, due }) => multiplyExact([factor, count]) === due);
    const known = new Set(explained);
    const bases = new Set(explained.map(({ count }) => count)).size;
    if (bases < FEWEST_BASES || explained.length < pairs.length * LEAST_SHARE2) return [];
    const exceptions = spotsOf(
      pairs.filter((pair) => !known.has(pair)).map(({ row, count }) => ({
        ...spotAt(view, row, target.column),
        expected: multiplyExact([factor, count])
      }))
    );
    if (exceptions === null) return [];
    return [
      {
        kind: "factorException",
        severity: "Cần xem lại",
        spots: exceptions,
        subject: subjectOf3(view, target.column),
        factor,
        base: subjectOf3(view, base),
        explained: explained.length,
        of: pairs.length
      }
    ];
  }

  // src/core/check/figures.ts
  var FEWEST_FIGURES2 = 8;
  var USUAL_SPREAD = 30;
  var OUTLYING = 300;
  var FEWEST_WHOLE = 4;
  function findFigures(view) {
    return figureColumns(view).flatMap((column) => {
      const damaged = findDamaged(view, column);
      return damaged.length > 0 || isRate(view, column) ? damaged : findOutliers(view, column);
    });
  }
  function numbersOf(view, column) {
    return view.unitRows.flatMap(({ row }) => {
      const value = numberAt(view, row, column);
      return value === null ? [] : [{ row, value }];
    });
  }
  function findDamaged(view, column) {
    const numbers = numbersOf(view, column);
    const whole2 = numbers.filter(({ value }) => Number.isInteger(value) && value !== 0);
    const broken = numbers.filter(({ value }) => !Number.isInteger(value));
    if (whole2.length < FEWEST_WHOLE || broken.length === 0 || broken.length * 4 > whole2.length) return [];
    const sizes = whole2.map(({ value }) => Math.abs(value));
    const [least, most2] = [Math.min(...sizes), Math.max(...sizes)];
    const mended = (value) => Math.round(value * 1e3);
    const fits2 = broken.filter(
      ({ value }) => Math.abs(value * 1e3 - mended(value)) < 1e-6 && Math.abs(value) * 5 < least && mended(Math.abs(value)) * 5 >= least && mended(Math.abs(value)) <= most2 * 5
    );
    const spots = spotsOf(
      fits2.map(({ row, value }) => ({ ...spotAt(view, row, column), expected: mended(value) }))
    );
    return spots ? [{ kind: "damagedNumber", severity: "Cần xem lại", spots, subject: subjectOf3(view, column) }] : [];
  }
  function findOutliers(view, column) {
    var _a;
    const numbers = numbersOf(view, column).filter(({ value }) => value > 0);
    if (numbers.length < FEWEST_FIGURES2) return [];
    const sorted = numbers.map(({ value }) => value).sort((a, b) => a - b);
    const median = (_a = sorted[Math.floor(sorted.length / 2)]) != null ? _a : 0;
    const distance = (value) => Math.max(value / median, median / value);
    const far = numbers.filter(({ value }) => distance(value) > OUTLYING);
    const near = numbers.filter(({ value }) => distance(value) <= USUAL_SPREAD);
    if (far.length === 0 || far.length + near.length < numbers.length || far.length * 5 > near.length)
      return [];
    const suspects = far.filter(({ row }) => !agreesWithPair(view, row, column));
    const spots = spotsOf(suspects.map(({ row }) => spotAt(view, row, column)));
    return spots ? [{ kind: "otherScale", severity: "Cần xem lại", spots, subject: subjectOf3(view, column), median }] : [];
  }
  function agreesWithPair(view, row, column) {
    return view.indicators.some(({ columns: { target, resultColumn, addedColumns: addedColumns3 } }) => {
      if (target.kind !== "column" || addedColumns3 || column !== target.column && column !== resultColumn)
        return false;
      const [due, done] = [numberAt(view, row, target.column), numberAt(view, row, resultColumn)];
      if (due === null || done === null || due <= 0 || done <= 0) return false;
      return Math.max(due / done, done / due) < USUAL_SPREAD;
    });
  }

  // src/core/check/formulas.ts
  var FEWEST_FORMULAS = 3;
  function findErrors({ tabs }) {
    return tabs.flatMap(({ name, values }) => {
      const byError = /* @__PURE__ */ new Map();
      values.forEach((cells, row) => {
        cells.forEach((typed, column) => {
          var _a;
          if (typeof typed !== "string" || typed === "" || !isErrorText(typed)) return;
          const error = cleanText(typed).toUpperCase();
          const known = (_a = byError.get(error)) != null ? _a : [];
          known.push({ place: { tab: name, row, column }, unit: null, typed });
          byError.set(error, known);
        });
      });
      return [...byError].flatMap(([error, cells]) => {
        const spots = spotsOf(cells);
        return spots ? [{ kind: "errorCell", severity: "Lỗi", spots, subject: error, error }] : [];
      });
    });
  }
  function findTypedOver(view, formulas) {
    var _a;
    const grid = (_a = formulas.get(view.table.tab)) != null ? _a : [];
    return view.columns.flatMap(({ column }) => {
      if (column <= view.table.unitColumn) return [];
      const isComputed = (row) => {
        var _a2, _b;
        return ((_b = (_a2 = grid[row]) == null ? void 0 : _a2[column]) != null ? _b : "") !== "";
      };
      const computed = view.unitRows.filter(({ row }) => isComputed(row)).length;
      if (computed < FEWEST_FORMULAS) return [];
      const typed = view.unitRows.filter(
        ({ row }) => !isComputed(row) && cellAt(view.grid, row, column) !== "" && numberAt(view, row, column) !== null
      );
      const spots = spotsOf(typed.map(({ row }) => spotAt(view, row, column)));
      if (spots === null || typed.length >= computed) return [];
      const subject = subjectOf3(view, column);
      return [{ kind: "typedOverFormula", severity: "Cần xem lại", spots, subject }];
    });
  }

  // src/core/check/measures.ts
  function findMeasures(view) {
    return view.indicators.flatMap((indicator) => checkIndicator(view, indicator));
  }
  function checkIndicator(view, indicator) {
    const { resultColumn, target } = indicator.columns;
    const measured = indicator.measures.filter(({ rows }) => rows.length === 1).sort((a, b) => {
      var _a, _b;
      return ((_a = a.rows[0]) != null ? _a : 0) - ((_b = b.rows[0]) != null ? _b : 0);
    });
    const spotFor = ({ rows }, column) => {
      var _a;
      return spotAt(view, (_a = rows[0]) != null ? _a : 0, column);
    };
    const results = (wanted) => spotsOf(measured.filter(wanted).map((measure) => spotFor(measure, resultColumn)));
    const isNegative = (measure, figure2) => {
      const { reading } = measure[figure2];
      return reading.kind === "number" && reading.value < 0;
    };
    const subject = subjectOf3(view, resultColumn);
    const findings = [];
    const noData = ({ assessment }) => assessment.state === "noData";
    const blank = results((one) => noData(one) && one.result.reading.kind === "blank");
    const dash = results((one) => noData(one) && one.result.reading.kind !== "blank");
    const offPlan = results(({ assessment }) => assessment.state === "offPlan");
    const negative = results((one) => isNegative(one, "result"));
    if (blank) findings.push({ kind: "resultBlank", severity: "Cần xem lại", spots: blank, subject });
    if (dash) findings.push({ kind: "resultDash", severity: "Cần xem lại", spots: dash, subject });
    if (offPlan) findings.push({ kind: "resultOffPlan", severity: "Cần xem lại", spots: offPlan, subject });
    if (negative) findings.push({ kind: "negative", severity: "Lỗi", spots: negative, subject });
    findings.push(...checkPercents(view, measured, { figure: "result", column: resultColumn }));
    if (target.kind === "column") {
      const { column } = target;
      findings.push(...checkPercents(view, measured, { figure: "target", column }));
      const below = measured.filter((one) => isNegative(one, "target")).map((one) => spotFor(one, column));
      const spots = spotsOf(below);
      if (spots) findings.push({ kind: "negative", severity: "Lỗi", spots, subject: subjectOf3(view, column) });
    }
    return findings;
  }
  function checkPercents(view, measured, { figure: figure2, column }) {
    const subject = subjectOf3(view, column);
    const spotFor = ({ rows }) => {
      var _a;
      return spotAt(view, (_a = rows[0]) != null ? _a : 0, column);
    };
    const counts = spotsOf(measured.filter((one) => one[figure2].reading.kind === "percent").map(spotFor));
    const doubts = spotsOf(
      measured.flatMap((one) => {
        const { reading, typed } = one[figure2];
        const isDoubt = reading.kind === "ambiguous" && parseNumber(typed).kind === "number";
        return isDoubt ? [{ ...spotFor(one), expected: reading.readings[1] }] : [];
      })
    );
    return [
      ...counts ? [{ kind: "percentInCounts", severity: "Lỗi", spots: counts, subject }] : [],
      ...doubts ? [{ kind: "percentInDoubt", severity: "Lỗi", spots: doubts, subject }] : []
    ];
  }

  // src/core/check/names.ts
  var LEAST_PRESENT = 1 / 3;
  var FEWEST_PRESENT = 3;
  function findNames(view, survey, views) {
    return [...checkTwice(view), ...checkAbsent(view, survey, views), ...checkOrdinals(view)];
  }
  function findUnmatched2({ loneNames }) {
    const told = /* @__PURE__ */ new Set();
    const lone = [...loneNames].sort((a, b) => slipRank(a) - slipRank(b));
    const findings = lone.flatMap((one) => {
      const { name, place, suggestions } = one;
      const isTold = suggestions.length > 0 && suggestions.every((other) => told.has(other.name));
      if (isTold) return [];
      told.add(name);
      const spots = spotsOf([{ place, unit: name, typed: name }]);
      return spots ? [
        {
          one,
          finding: { kind: "unitUnmatched", severity: "Cần xem lại", spots, subject: name, suggestions }
        }
      ] : [];
    });
    const order = ({ one }) => loneNames.indexOf(one);
    return findings.sort((a, b) => order(a) - order(b)).map(({ finding }) => finding);
  }
  function slipRank({ name, suggestions }) {
    if (telexWords(name).length > 0) return 0;
    return suggestions.some((other) => lacksMarksOf(name, other.name)) ? 1 : 2;
  }
  function lacksMarksOf(name, other) {
    const length = Math.min(cleanText(name).length, cleanText(other).length);
    const [own, its] = [cleanText(name).slice(-length), cleanText(other).slice(-length)];
    return foldText(own) === foldText(its) && countMarks(own) < countMarks(its);
  }
  function countMarks(text) {
    return text.normalize("NFD").replace(/[đĐ]/g, "dd").length - text.length;
  }
  function checkTwice(view) {
    var _a, _b;
    const measures = (_b = (_a = view.indicators[0]) == null ? void 0 : _a.measures) != null ? _b : [];
    return measures.flatMap(({ unit, rows }) => {
      const spots = spotsOf(rows.map((row) => spotAt(view, row, view.table.unitColumn)));
      return spots && rows.length > 1 ? [{ kind: "unitTwice", severity: "Lỗi", spots, subject: unit.name }] : [];
    });
  }
  function checkAbsent(view, { directory }, views) {
    const present = presentUnits(view);
    const elsewhere = new Set(otherPages(view, views).flatMap(presentUnits));
    const groups = new Set(present.map(({ group }) => group));
    const unions = new Set(directory.groups.filter(({ union }) => union).map(({ name }) => name));
    const isExpected = ({ group }) => unions.has(group) || groups.has(group);
    const expected = directory.units.filter(isExpected);
    const absent = expected.filter((unit) => !present.includes(unit) && !elsewhere.has(unit)).map(({ name }) => name);
    const few = present.length < FEWEST_PRESENT || present.length < expected.length * LEAST_PRESENT;
    const { tab, header, unitColumn } = view.table;
    const place = { tab, row: header.first, column: unitColumn };
    const typed = cellAt(view.grid, place.row, place.column);
    const spots = spotsOf([{ place, unit: null, typed }]);
    if (absent.length === 0 || few || spots === null) return [];
    const subject = subjectOf3(view, unitColumn);
    return [{ kind: "unitsAbsent", severity: "Cần xem lại", spots, subject, absent, present: present.length }];
  }
  function presentUnits(view) {
    var _a, _b;
    const measures = (_b = (_a = view.indicators[0]) == null ? void 0 : _a.measures) != null ? _b : [];
    return measures.filter(({ rows }) => rows.length > 0).map(({ unit }) => unit);
  }
  function otherPages(view, views) {
    const header = ({ columns }) => JSON.stringify(columns.map(({ texts }) => texts));
    const [own, units2] = [header(view), new Set(presentUnits(view))];
    return views.filter(
      (other) => other !== view && header(other) === own && !presentUnits(other).some((unit) => units2.has(unit))
    );
  }
  function checkOrdinals(view) {
    var _a;
    const { ordinalColumn, rows } = view.table;
    if (ordinalColumn === null) return [];
    const groups = [[]];
    for (const { kind, row, ordinal } of rows) {
      if (kind !== "unit") groups.push([]);
      else if (ordinal !== null && readNumbering(cellAt(view.grid, row, ordinalColumn)) !== null)
        (_a = groups[groups.length - 1]) == null ? void 0 : _a.push({ row, value: ordinal });
    }
    const all = groups.flat();
    if (all.length < 3 || isComplete(all)) return [];
    const restarts = groups.filter((group) => group.some(({ value }) => value === 1)).length > 1;
    const findings = (restarts ? groups : [all]).flatMap((group) => {
      if (isComplete(group)) return [];
      const values = group.map(({ value }) => value);
      const seen = /* @__PURE__ */ new Set();
      const later = group.filter(({ value }) => seen.size === seen.add(value).size);
      const doubled2 = [...new Set(later.map(({ value }) => value))];
      const missing = gaps(values);
      if (doubled2.length === 0 && missing.length === 0) return [];
      const spots = spotsOf(
        (later.length > 0 ? later : group.slice(0, 1)).map(({ row }) => spotAt(view, row, ordinalColumn))
      );
      const subject = subjectOf3(view, ordinalColumn);
      return spots ? [{ kind: "ordinals", severity: "Gợi ý", spots, subject, doubled: doubled2, missing }] : [];
    });
    return findings;
  }
  function isComplete(group) {
    const values = new Set(group.map(({ value }) => value));
    return values.size === group.length && Math.max(0, ...values) === group.length && !values.has(0);
  }
  function gaps(values) {
    const largest = Math.max(0, ...values);
    if (largest > values.length * 2 + 10) return [];
    const known = new Set(values);
    return Array.from({ length: largest }, (_, index) => index + 1).filter((value) => !known.has(value));
  }

  // src/core/check/notes.ts
  var CHANGED = /\b(?:giam|tang|bien dong|dieu chinh|thay doi)\b.{0,20}\b(?:so luong|dv|doan vien|bien che|lao dong|chi tieu|ke hoach|so nguoi|hoc sinh|ho dan|dan so)\b/;
  function findNotes(view) {
    return view.columns.flatMap(({ role, column }) => {
      if (role !== "note") return [];
      const changed = view.unitRows.filter(({ row }) => {
        const cell2 = cellAt(view.grid, row, column);
        return typeof cell2 === "string" && CHANGED.test(foldText(cell2.slice(0, 500)));
      });
      const spots = spotsOf(changed.map(({ row }) => spotAt(view, row, column)));
      return spots ? [{ kind: "baseChanged", severity: "Gợi ý", spots, subject: subjectOf3(view, column) }] : [];
    });
  }

  // src/core/check/rate-column.ts
  var MOST_DIGITS3 = 8;
  var NEAR2 = 0.05;
  var LARGEST_POINTS2 = 1e9;
  function readRateColumns(view) {
    const read = view.indicators.map((indicator) => [indicator, readRateColumn(view, indicator)]);
    return new Map(read.flatMap(([indicator, rates]) => rates === null ? [] : [[indicator, rates]]));
  }
  function readRateColumn(view, indicator) {
    const { rateColumn } = indicator.columns;
    if (rateColumn === null) return null;
    const typed = [];
    const blank = [];
    for (const { row } of view.unitRows) {
      const result = resultAt(view, indicator, row);
      const target = targetAt(view, indicator, row);
      if (result === null || target === null || target <= 0) continue;
      if (!isPlausible(result, target)) continue;
      const cell2 = cellAt(view.grid, row, rateColumn);
      const rate2 = parsePercent(cell2);
      if (rate2.kind === "blank" && result > 0) blank.push(spotAt(view, row, rateColumn));
      if (rate2.kind !== "number" || Math.abs(rate2.value) > LARGEST_POINTS2) continue;
      typed.push({ row, result, target, value: rate2.value, says: saysPoints(cell2) });
    }
    const open = typed.filter(({ says: says2 }) => !says2);
    const fractions = open.filter((one) => fits(one, 1)).length;
    const points = open.filter((one) => fits(one, 100)).length;
    const small = open.length > 0 && open.every(({ value }) => Math.abs(value) <= 5);
    const scale = fractions > points || fractions === points && small ? "fraction" : "points";
    const isOther = (one) => !one.says && !fits(one, scale === "fraction" ? 1 : 100) && fits(one, scale === "fraction" ? 100 : 1);
    const kept = typed.filter((one) => !isOther(one));
    const exact2 = kept.map(
      ({ value, says: says2 }) => scale === "fraction" && !says2 ? multiplyExact([value, 100]) : value
    );
    const rounded = exact2.filter((value, index) => !isWholeTruth(value, kept[index]));
    return {
      column: rateColumn,
      scale,
      digits: columnDigits(rounded.length > 0 ? rounded : exact2),
      rows: kept.map(({ row, result, target }, index) => {
        var _a;
        const points2 = shortened((_a = exact2[index]) != null ? _a : 0);
        return { row, result, target, points: points2, decimals: decimalsOf3(points2) };
      }),
      spotOf: ({ row, points: points2 }) => ({ ...spotAt(view, row, rateColumn), typed: points2 }),
      allSigned: open.length === 0,
      otherScale: typed.filter(isOther).map(({ row }) => spotAt(view, row, rateColumn)),
      blank
    };
  }
  function isPlausible(result, target) {
    return 100 * Math.abs(result) / target <= LARGEST_POINTS2;
  }
  function saysPoints(cell2) {
    return typeof cell2 === "string" && cell2.includes("%");
  }
  function fits({ result, target, value }, scale) {
    const exact2 = scale * result / target;
    return exact2 !== 0 && Math.abs(value - exact2) <= Math.abs(exact2) * NEAR2 + scale * 5e-3;
  }
  function isWholeTruth(points, row) {
    if (row === void 0) return false;
    const { result, target } = row;
    const near = Math.abs(points * target - 100 * result) <= 1e-9 * Math.abs(100 * result);
    return near && compareProducts([points, target], [100, result]) === 0;
  }
  function columnDigits(values) {
    var _a;
    const counts = values.map(decimalsOf3).sort((a, b) => a - b);
    return (_a = counts[Math.max(0, Math.ceil(counts.length * 0.8) - 1)]) != null ? _a : 0;
  }
  function shortened(points) {
    var _a, _b;
    if (Number.isInteger(points)) return points;
    const decimals2 = (_b = (_a = decimalText(points).split(".")[1]) == null ? void 0 : _a.length) != null ? _b : 0;
    return decimals2 <= MOST_DIGITS3 ? points : roundRatio(points, 100, { digits: MOST_DIGITS3, mode: "halfUp" });
  }
  function decimalsOf3(value) {
    var _a, _b;
    return Number.isInteger(value) ? 0 : Math.min(MOST_DIGITS3, (_b = (_a = decimalText(value).split(".")[1]) == null ? void 0 : _a.length) != null ? _b : 0);
  }
  function ratedBy(rated, digits, mode) {
    const { result, target, decimals: decimals2 } = rated;
    return roundRatio(result, target, { digits: Math.max(digits, decimals2), mode });
  }
  function isRoundedToFewer({ result, target, points, decimals: own }, digits) {
    return own < digits && ["halfUp", "truncate"].some(
      (mode) => roundRatio(result, target, { digits: own, mode }) === points
    );
  }
  function exactPoints({ result, target }, digits) {
    return roundRatio(result, target, { digits: Math.min(20, digits + 2), mode: "halfUp" });
  }

  // src/core/check/order.ts
  var FEWEST_ROWS2 = 5;
  var FEWEST_RATES = 3;
  function findOrder(view, columns) {
    return [...columns.values()].flatMap((rates) => {
      const { rows, digits } = rates;
      const direction = directionOf2(rows);
      if (direction === 0) return [];
      return rows.slice(1).flatMap((row, index) => {
        const above = rows[index];
        if (above === void 0 || compareRates(above, row) * direction <= 0) return [];
        const spotFor = (rated) => ({ ...rates.spotOf(rated), exact: exactPoints(rated, digits) });
        const spots = spotsOf([spotFor(row)]);
        if (spots === null) return [];
        const pair = [row, above].map((rated) => {
          var _a;
          return (_a = rates.spotOf(rated).unit) != null ? _a : "";
        }).sort();
        const subject = [subjectOf3(view, rates.column), ...pair].join(" › ");
        return [{ kind: "sortedByRounded", severity: "Cần xem lại", spots, subject, above: spotFor(above) }];
      });
    });
  }
  function directionOf2(rows) {
    const points = rows.map((row) => row.points);
    if (rows.length < FEWEST_ROWS2 || new Set(points).size < FEWEST_RATES) return 0;
    const falls = points.every((value, index) => {
      var _a;
      return index === 0 || value <= ((_a = points[index - 1]) != null ? _a : value);
    });
    if (falls) return -1;
    return points.every((value, index) => {
      var _a;
      return index === 0 || value >= ((_a = points[index - 1]) != null ? _a : value);
    }) ? 1 : 0;
  }
  function compareRates(a, b) {
    return compareProducts([a.result, b.target], [b.result, a.target]);
  }

  // src/core/check/parts.ts
  var COUNTING = /^(?:trong do:? )?(?:tong so luong|tong so|tong|so luong|so) /;
  var SOME_OF = /^(?:da|co|duoc|dat|chua|khong|tham gia|thuoc|dang ky|hoan thanh|su dung|cai|ky|to chuc|lap|nop|la|nu|nam|trung|ra lop)(?: |$)/;
  var NEVER_WHOLE = /\b(?:tien|kinh phi|quy|von|phai|ke hoach|kh|chi tieu|giao|du toan)\b/;
  function findParts(view) {
    return [...view.columns.flatMap((part, index) => checkBelow(view, part, index)), ...checkCounts(view)];
  }
  function checkBelow(view, part, index) {
    if (part.role !== "part" || !view.otherFigures.includes(part.column)) return [];
    const whole2 = view.columns.slice(0, index).reverse().find(({ role, percent }) => role !== "part" && !percent);
    return whole2 === void 0 || whole2.column <= view.table.unitColumn ? [] : compare2(view, part, whole2);
  }
  function checkCounts(view) {
    const figures = new Set(figureColumns(view));
    const counted = view.columns.flatMap((column) => {
      const leaf = foldText(column.leaf.replace(/\([^()]*\)?/g, " "));
      const isCount4 = COUNTING.test(leaf) && figures.has(column.column) && !column.percent;
      return isCount4 && column.role !== "part" ? [{ column, words: leaf.replace(COUNTING, "") }] : [];
    });
    return counted.flatMap((part) => {
      const whole2 = counted.find(
        (one) => one !== part && part.words.startsWith(`${one.words} `) && SOME_OF.test(part.words.slice(one.words.length + 1)) && !NEVER_WHOLE.test(one.words) && standTogether(one.column, part.column)
      );
      return whole2 === void 0 ? [] : compare2(view, part.column, whole2.column);
    });
  }
  function standTogether(one, other) {
    const band = ({ texts }) => texts.slice(0, -1).map(foldText).join(" › ");
    const sameBand = one.texts.length === 1 || band(one) === band(other);
    return sameBand && one.year === other.year && one.span === other.span && isRunning(one) === isRunning(other);
  }
  function isRunning({ texts }) {
    return texts.some((text) => /\b(?:luy ke|cong don)\b/.test(foldText(text)));
  }
  function compare2(view, part, whole2) {
    let compared = 0;
    const larger = view.unitRows.flatMap(({ row }) => {
      const [one, all] = [numberAt(view, row, part.column), numberAt(view, row, whole2.column)];
      if (one === null || all === null) return [];
      compared += 1;
      return one > all ? [{ ...spotAt(view, row, part.column), expected: all }] : [];
    });
    const spots = spotsOf(larger);
    if (spots === null) return [];
    const severity = larger.length * 2 > compared && compared > 2 ? "Cần xem lại" : "Lỗi";
    const subject = subjectOf3(view, part.column);
    return [{ kind: "partAboveWhole", severity, spots, subject, whole: subjectOf3(view, whole2.column) }];
  }

  // src/core/check/rates.ts
  var FEWEST_ROWS3 = 3;
  function findRates(view, columns) {
    return [...columns.values()].flatMap((rates) => {
      const subject = subjectOf3(view, rates.column);
      return [...judgeScale(rates, subject), ...judgeRounding(rates, subject), ...judgeBlank(rates, subject)];
    });
  }
  function judgeScale({ otherScale, scale }, subject) {
    const spots = spotsOf(otherScale);
    return spots ? [{ kind: "rateScale", severity: "Cần xem lại", spots, subject, column: scale }] : [];
  }
  function judgeBlank({ rows, blank }, subject) {
    const spots = spotsOf(blank);
    return spots && rows.length > blank.length ? [{ kind: "rateBlank", severity: "Gợi ý", spots, subject }] : [];
  }
  function judgeRounding(rates, subject) {
    const { rows, digits } = rates;
    const given = (mode) => rows.filter((row) => ratedBy(row, digits, mode) === row.points);
    const rounded = given("halfUp");
    if (rounded.length === rows.length || given("below100").length === rows.length) return [];
    const cut2 = given("truncate");
    const rule = cut2.length > rounded.length ? "truncate" : "halfUp";
    const following = rule === "truncate" ? cut2 : rounded;
    const other = rule === "truncate" ? rounded : cut2;
    const spot = (row) => ({
      ...rates.spotOf(row),
      expected: ratedBy(row, digits, rule),
      exact: exactPoints(row, digits)
    });
    const findings = [];
    const facts = { rule, digits, explained: following.length, of: rows.length };
    const [known, asRounded] = [new Set(following), new Set(rounded)];
    const coarse = rows.filter((row) => isRoundedToFewer(row, digits));
    const breaking = new Set([...other, ...coarse].filter((row) => !known.has(row)));
    const broken = spotsOf(rows.filter((row) => breaking.has(row)).map(spot));
    if (broken && rows.length >= FEWEST_ROWS3)
      findings.push({ kind: "rateRounding", severity: "Cần xem lại", spots: broken, subject, ...facts });
    if (rule === "truncate" && cut2.length === rows.length && rows.length >= FEWEST_ROWS3) {
      const differing = spotsOf(
        cut2.filter((row) => !asRounded.has(row)).map((row) => ({ ...spot(row), expected: ratedBy(row, digits, "halfUp") }))
      );
      if (differing)
        findings.push({ kind: "rateTruncated", severity: "Gợi ý", spots: differing, subject, ...facts });
    }
    const either = /* @__PURE__ */ new Set([...rounded, ...cut2, ...coarse]);
    const wrong = spotsOf(rows.filter((row) => !either.has(row)).map(spot));
    if (wrong) {
      const most2 = wrong.length * 2 > rows.length && rows.length >= FEWEST_ROWS3;
      const severity = most2 ? "Cần xem lại" : "Lỗi";
      findings.push({ kind: "rateWrong", severity, spots: wrong, subject, digits, most: most2 });
    }
    return findings;
  }

  // src/core/check/readings.ts
  function findReadings(view) {
    const asText = [];
    const columns = figureColumns(view);
    const findings = columns.flatMap((column) => checkColumn(view, column, asText));
    const spots = spotsOf(asText);
    if (spots === null) return findings;
    const typed = new Set(spots.map(({ place }) => place.column));
    const labels = columns.filter((column) => typed.has(column)).map((column) => subjectOf3(view, column));
    const subject = view.shared ? view.table.title : "";
    return [{ kind: "numberAsText", severity: "Gợi ý", spots, subject, columns: labels }, ...findings];
  }
  function checkColumn(view, column, asText) {
    var _a;
    const [unreadable2, otherMeasure] = [[], []];
    const findings = [];
    const subject = subjectOf3(view, column);
    const severity = decides(view, column) ? "Lỗi" : "Cần xem lại";
    for (const { row } of view.unitRows) {
      const cell2 = cellAt(view.grid, row, column);
      if (typeof cell2 === "number" || cell2 === "") continue;
      const reading = readCell2(view, { row, column, cell: cell2 });
      const spot = spotAt(view, row, column);
      if (reading.kind === "number") {
        const list3 = !isRate(view, column) && namesOtherMeasure(cell2, reading.value) ? otherMeasure : asText;
        list3.push({ ...spot, expected: reading.value });
      } else if (reading.kind === "unreadable") unreadable2.push(spot);
      else if (reading.kind === "ellipsis" && isTarget(view, column)) unreadable2.push(spot);
      else if (reading.kind === "ambiguous") {
        const spots = spotsOf([spot]);
        const key = `${subject} › ${(_a = spot.unit) != null ? _a : ""}`;
        const { readings } = reading;
        if (spots) findings.push({ kind: "ambiguousNumber", severity, spots, subject: key, readings });
      }
    }
    const [wordSpots, measureSpots] = [spotsOf(unreadable2), spotsOf(otherMeasure)];
    if (wordSpots) findings.push({ kind: "unreadableNumber", severity, spots: wordSpots, subject });
    if (measureSpots) {
      const measure = measureOf4(view, column);
      findings.push({ kind: "otherMeasure", severity: "Cần xem lại", spots: measureSpots, subject, measure });
    }
    return findings;
  }
  function readCell2(view, { row, column, cell: cell2 }) {
    if (!isRate(view, column)) return readingAt(view, row, column);
    const reading = parsePercent(cell2);
    if (reading.kind !== "ambiguous") return reading;
    const fitting = reading.readings.filter(
      (value2) => view.indicators.some((indicator) => {
        const result = resultAt(view, indicator, row);
        const target = targetAt(view, indicator, row);
        if (indicator.columns.rateColumn !== column || result === null || target === null) return false;
        return target > 0 && isPlausible(result, target) && isRateOf(value2, result, target);
      })
    );
    const [value] = fitting;
    return value !== void 0 && fitting.length === 1 ? { kind: "number", value } : reading;
  }
  function isRateOf(points, result, target) {
    const digits = decimalsOf3(points);
    return ["halfUp", "truncate"].some(
      (mode) => roundRatio(result, target, { digits, mode }) === points
    );
  }
  function namesOtherMeasure(cell2, value) {
    if (typeof cell2 !== "string" || cell2.includes("%")) return false;
    const bare = cell2.replace(/[^0-9.,()+\-–−\s]/g, "").replace(/[.,\s]+$/, "");
    const plain = parseNumber(bare);
    return plain.kind === "number" && plain.value !== value;
  }
  function decides({ indicators }, column) {
    return indicators.some(({ columns }) => {
      return resultColumnsOf(columns).includes(column) || targetColumnsOf(columns.target).includes(column);
    });
  }
  function isTarget({ indicators }, column) {
    return indicators.some(({ columns: { target } }) => targetColumnsOf(target).includes(column));
  }
  function measureOf4({ indicators }, column) {
    var _a;
    const owner = indicators.find(
      ({ columns }) => [...targetColumnsOf(columns.target), ...resultColumnsOf(columns), columns.shortfallColumn].includes(
        column
      )
    );
    return (_a = owner == null ? void 0 : owner.columns.measure) != null ? _a : null;
  }

  // src/core/check/row-sums.ts
  var FEWEST_ROWS4 = 4;
  var LEAST_SHARE3 = 0.8;
  var TOTAL = /^(?:tong|tong so|tong cong|cong|cong don|ca nam|luy ke|tong so tien)(?: nam)?(?: (?:19|20)\d\d)?$/;
  function findRowSums(view) {
    const figures = new Set(figureColumns(view));
    const columns = view.columns.filter(({ column }) => figures.has(column));
    return columns.flatMap((total, index) => {
      if (!isTotal(total)) return [];
      const best = candidates(columns, index).map((added2) => addUp(view, total, added2)).filter(({ right, wrong }) => right >= FEWEST_ROWS4 && right >= (right + wrong.length) * LEAST_SHARE3).sort((a, b) => b.right - a.right)[0];
      const spots = best && spotsOf(best.wrong);
      if (best === void 0 || !spots) return [];
      const numbers = best.added.map(({ column }) => column).sort((a, b) => a - b);
      const added = numbers.map((column) => subjectOf3(view, column));
      const subject = subjectOf3(view, total.column);
      return [{ kind: "rowSumWrong", severity: "Lỗi", spots, subject, added }];
    });
  }
  function isTotal({ texts, role }) {
    return role !== "rate" && role !== "comparison" && texts.some((text) => TOTAL.test(foldText(text)));
  }
  function candidates(columns, index) {
    const total = columns[index];
    if (total === void 0) return [];
    const isAdded = (column) => !isTotal(column) && column.role !== "rate" && column.role !== "comparison";
    const [left, right] = [columns.slice(0, index).reverse(), columns.slice(index + 1)];
    const alike = left.filter((column) => isAdded(column) && foldText(column.leaf) === foldText(total.leaf));
    const beside = [left, right].flatMap((side) => {
      const end = side.findIndex((column) => !isAdded(column));
      const run = end < 0 ? side : side.slice(0, end);
      const ofBand = run.filter(({ texts }) => texts[0] === total.texts[0]);
      const withoutTarget = run.filter(({ role }) => role !== "target");
      return [run, withoutTarget, ofBand];
    });
    return [alike, ...beside].filter((added) => added.length > 1);
  }
  function addUp(view, total, added) {
    const wrong = [];
    let right = 0;
    for (const { row } of view.unitRows) {
      const typed = numberAt(view, row, total.column);
      const readings = added.map(({ column }) => readingAt(view, row, column));
      const values = readings.flatMap((reading) => reading.kind === "number" ? [reading.value] : []);
      const unread = readings.some(
        ({ kind }) => kind === "ambiguous" || kind === "unreadable" || kind === "error"
      );
      if (typed === null || unread || values.length === 0) continue;
      const sum = addExact(values);
      if (sum === typed) right += sum === 0 ? 0 : 1;
      else wrong.push({ ...spotAt(view, row, total.column), expected: sum });
    }
    return { added, wrong, right };
  }
  function findSurplus(view) {
    const [indicator, ...others] = view.indicators;
    const columns = view.columns.filter(({ role }) => role === "surplus");
    const [surplus, ...more2] = columns;
    if (indicator === void 0 || surplus === void 0 || others.length + more2.length > 0) return [];
    const { target, measure } = indicator.columns;
    if (target.kind !== "column" || measure === "%" || surplus.percent) return [];
    const wrong = [];
    let right = 0;
    for (const { row } of view.unitRows) {
      const [due, done] = [targetAt(view, indicator, row), resultAt(view, indicator, row)];
      const typed = numberAt(view, row, surplus.column);
      if (due === null || done === null || typed === null) continue;
      const expected = subtractExact(done, due);
      if (typed === Math.max(0, expected) || typed === expected) right += 1;
      else wrong.push({ ...spotAt(view, row, surplus.column), expected: Math.max(0, expected) });
    }
    const spots = spotsOf(wrong);
    if (spots === null || wrong.length > right) return [];
    return [{ kind: "surplusWrong", severity: "Lỗi", spots, subject: subjectOf3(view, surplus.column) }];
  }

  // src/core/check/text.ts
  var NO_BREAK = /[\u00a0\u2007\u202f]/;
  var DOUBLE = /[^\s\u00a0][ \u00a0]{2,3}(?=[^\s\u00a0])/;
  var TCVN3 = /[A-Za-z][µ¸¹¶·¨©ª«¬®¾»¼½Æ¥§]|[®§][A-Za-zµ¸¹¶·¨©ª«¬]|[bcdghiklmnpqrstvxy][ÄÅÇËÎÏÖØÛÜÞßäåæçëîïñøûüþÿ]|[BCDGHIKLMNPQRSTVXY][ßäåæçëîïñøûüþÿ]/g;
  var VNI = /[aeAE][âäåëøùûïÂÄÅËØÙÛÏ]|[oO][âäåøùûïÂÄÅØÙÛÏ]|[uU][øïûØÏÛ]|[ôöÔÖ][øùûõïØÙÛÕÏ]|ñ[aeiouy]/g;
  var LONGEST_TEXT5 = 5e3;
  function findText({ tabs }, unmatched) {
    const told = new Set(unmatched.map(({ spots }) => placeKey(spots[0].place)));
    return tabs.flatMap((tab) => {
      const { noBreak, double, telex, oldFont, sure } = readTab(tab, told);
      const findings = [];
      const plain = [
        [noBreak, "noBreakSpaces"],
        [double, "doubleSpaces"]
      ];
      for (const [cells, kind] of plain) {
        const spots2 = spotsOf(cells);
        if (spots2) findings.push({ kind, severity: "Gợi ý", spots: spots2, subject: "" });
      }
      const spots = spotsOf(telex.map(({ spot }) => spot));
      const words = distinct2(telex.flatMap((one) => one.words));
      if (spots) {
        const subject = words.map(({ word }) => word).join(" ");
        findings.push({ kind: "telexResidue", severity: "Gợi ý", spots, subject, words });
      }
      const old = spotsOf(sure.TCVN3 + sure.VNI > 0 ? oldFont : []);
      const encoding = sure.TCVN3 >= sure.VNI ? "TCVN3" : "VNI";
      if (old)
        findings.push({ kind: "legacyFont", severity: "Cần xem lại", spots: old, subject: encoding, encoding });
      return findings;
    });
  }
  function encodingOf(text) {
    var _a, _b;
    const tcvn3 = ((_a = text.match(TCVN3)) != null ? _a : []).length;
    const vni = ((_b = text.normalize("NFC").match(VNI)) != null ? _b : []).length;
    if (vni > 1 && vni >= tcvn3) return "VNI";
    return tcvn3 > 1 ? "TCVN3" : null;
  }
  function placeKey({ tab, row, column }) {
    return JSON.stringify([tab, row, column]);
  }
  function readTab({ name, values }, told) {
    const found2 = { noBreak: [], double: [], telex: [], oldFont: [], sure: { TCVN3: 0, VNI: 0 } };
    values.forEach((cells, row) => {
      cells.forEach((typed, column) => {
        if (typeof typed !== "string" || typed === "") return;
        const text = typed.length > LONGEST_TEXT5 ? typed.slice(0, LONGEST_TEXT5) : typed;
        const spot = { place: { tab: name, row, column }, unit: null, typed };
        if (NO_BREAK.test(text)) found2.noBreak.push(spot);
        if (text.split(/[\r\n]+/).some((line) => DOUBLE.test(line))) found2.double.push(spot);
        const words = isErrorText(text) ? [] : telexWords(cleanText(text));
        if (words.length > 0 && !told.has(placeKey(spot.place))) found2.telex.push({ spot, words });
        const sure = encodingOf(text);
        if (sure !== null) found2.sure[sure] += 1;
        if (sure !== null || hasLegacyLetters(text.normalize("NFC"))) found2.oldFont.push(spot);
      });
    });
    return found2;
  }
  function distinct2(words) {
    return [...new Map(words.map((one) => [one.word, one])).values()];
  }

  // src/core/check/totals.ts
  var MOST_BOUNDARIES = 50;
  function findTotals(view, columns) {
    const sums = sumsOf(view.table.rows);
    if (sums.length === 0) return [];
    return [
      ...addedColumns(view).flatMap((column) => checkColumn2(view, sums, column)),
      ...sums.flatMap(
        ({ row }) => [...columns].flatMap(([indicator, rates]) => checkRate(view, row, { indicator, rates }))
      )
    ];
  }
  function addedColumns(view) {
    const shares = new Set(
      view.indicators.flatMap(
        ({ columns: { measure, resultColumn, target } }) => isPercent(measure) ? [resultColumn, targetColumnOf(target)] : []
      )
    );
    const own = view.indicators.flatMap(({ columns }) => [
      ...targetColumnsOf(columns.target),
      ...resultColumnsOf(columns),
      ...columns.shortfallColumn === null ? [] : [columns.shortfallColumn]
    ]);
    const rates = view.columns.filter(
      ({ role, texts }) => role === "rate" || role === "comparison" || texts.some((text) => /%|so sánh|bình quân/i.test(text))
    );
    const excluded = new Set(rates.map(({ column }) => column));
    const others = view.otherFigures.filter((column) => !excluded.has(column));
    return [.../* @__PURE__ */ new Set([...own, ...others])].filter((column) => !shares.has(column));
  }
  function sumsOf(rows) {
    const before2 = [];
    let count = 0;
    for (const { kind } of rows) {
      before2.push(count);
      if (kind === "unit") count += 1;
    }
    const whole2 = { from: 0, to: count };
    const boundaries = rows.flatMap(({ kind }, index) => kind === "unit" ? [] : [index]);
    const last = boundaries.filter((index) => {
      var _a;
      return ((_a = rows[index]) == null ? void 0 : _a.kind) === "total";
    }).pop();
    return boundaries.flatMap((index, at) => {
      var _a;
      const row = rows[index];
      if (row === void 0 || count === 0) return [];
      const here = (_a = before2[index]) != null ? _a : 0;
      const upwards = boundaries.slice(Math.max(0, at - MOST_BOUNDARIES), at).reverse();
      const downwards = boundaries.slice(at + 1, at + 1 + MOST_BOUNDARIES);
      const above = upwards.map((other) => {
        var _a2;
        return { from: (_a2 = before2[other]) != null ? _a2 : 0, to: here };
      });
      const below = [...downwards.map((other) => {
        var _a2;
        return (_a2 = before2[other]) != null ? _a2 : 0;
      }), count].map((to) => ({ from: here, to }));
      const toTop = { from: 0, to: here };
      const nearest2 = row.kind === "group" ? below : [...above, toTop];
      const runs = (index === last || here === 0 ? [whole2, ...nearest2, ...below] : [...nearest2, whole2]).filter(
        ({ from, to }) => to > from
      );
      return runs.length > 0 ? [{ row, runs }] : [];
    });
  }
  function checkColumn2(view, sums, column) {
    const added = runningSums(view, column);
    if (added === null) return [];
    return sums.flatMap(({ row, runs }) => {
      const typed = numberAt(view, row.row, column);
      if (typed === null || typed === 0 && row.kind === "group") return [];
      const [expected, ...others] = runs.map(({ from, to }) => {
        var _a, _b;
        return subtractExact((_a = added[to]) != null ? _a : 0, (_b = added[from]) != null ? _b : 0);
      });
      if (expected === void 0 || expected === typed || others.includes(typed)) return [];
      const spots = spotsOf([{ ...spotAt(view, row.row, column), unit: null, expected }]);
      const subject = `${subjectOf3(view, column)} › ${row.name}`;
      return spots ? [{ kind: "totalWrong", severity: "Lỗi", spots, subject, total: row.name }] : [];
    });
  }
  function runningSums(view, column) {
    var _a;
    const sums = [0];
    let figures = 0;
    for (const { row } of view.unitRows) {
      const reading = readingAt(view, row, column);
      const { kind } = reading;
      if (kind === "ambiguous" || kind === "unreadable" || kind === "error") return null;
      if (reading.kind === "number") figures += 1;
      sums.push(addExact([(_a = sums[sums.length - 1]) != null ? _a : 0, reading.kind === "number" ? reading.value : 0]));
    }
    return figures === 0 ? null : sums;
  }
  function checkRate(view, row, { indicator, rates }) {
    const { rateColumn, target: source } = indicator.columns;
    if (rateColumn === null || source.kind !== "column") return [];
    const result = resultAt(view, indicator, row.row);
    const target = sumAt(view, row.row, targetColumnsOf(source));
    const cell2 = cellAt(view.grid, row.row, rateColumn);
    const typed = parsePercent(cell2);
    if (result === null || target === null || target <= 0 || typed.kind !== "number") return [];
    if (!isPlausible(result, target) || !isPlausible(typed.value, 1)) return [];
    const asFraction = multiplyExact([typed.value, 100]);
    const isFraction = !saysPoints(cell2) && rates.scale === "fraction";
    const mayBeFraction = !saysPoints(cell2) && rates.allSigned;
    const scaled = isFraction ? asFraction : typed.value;
    const isRight = (value) => isRateOf2(value, { result, target, digits: rates.digits });
    if (isRight(scaled) || mayBeFraction && isRight(asFraction)) return [];
    const digits = Math.max(rates.digits, decimalsOf3(scaled));
    const points = roundRatio(scaled, 100, { digits, mode: "halfUp" });
    const values = rates.rows.map((rated) => rated.points);
    const mean = values.length > 0 ? divideExact([addExact(values)], values.length, { digits, rounding: "halfUp" }) : null;
    const spots = spotsOf([
      {
        ...spotAt(view, row.row, rateColumn),
        unit: null,
        typed: points,
        expected: roundRatio(result, target, { digits, mode: "halfUp" })
      }
    ]);
    if (spots === null) return [];
    const name = cleanText(row.name);
    const subject = `${subjectOf3(view, rateColumn)} › ${name}`;
    return [{ kind: "totalRateWrong", severity: "Lỗi", spots, subject, total: name, mean: mean === points }];
  }
  function isRateOf2(value, { result, target, digits }) {
    const own = decimalsOf3(value);
    const most2 = Math.max(digits, own);
    const points = roundRatio(value, 100, { digits: most2, mode: "halfUp" });
    return ["halfUp", "truncate", "below100"].some(
      (mode) => [most2, own].some((places) => roundRatio(result, target, { digits: places, mode }) === points)
    );
  }

  // src/core/check/findings.ts
  var RANK = { Lỗi: 0, "Cần xem lại": 1, "Gợi ý": 2 };
  function checkWorkbook(survey, input) {
    const { workbook, formulas, today } = input;
    const tabs = new Map(workbook.tabs.map(({ name }, index) => [name, index]));
    const views = viewTables(survey, workbook);
    const told = readTold(survey, workbook, views);
    const unmatched = findUnmatched2(survey);
    const text = findText(workbook, unmatched);
    const oldFonts = text.filter(({ kind }) => kind === "legacyFont").map(({ spots }) => spots[0].place.tab);
    const findings = [
      ...views.flatMap((view) => {
        const named = [
          ...findNames(view, survey, views),
          ...findDateColumns(view, survey, today),
          ...findNotes(view)
        ];
        if (isOfSeveralRows(view)) return named;
        const rates = readRateColumns(view);
        return [
          ...findRates(view, rates),
          ...findOrder(view, rates),
          ...findDerived(view),
          ...findSurplus(view),
          ...findTotals(view, rates),
          ...findRowSums(view),
          ...findReadings(view),
          ...findFigures(view),
          ...findMeasures(view),
          ...findParts(view),
          ...findBlanks(view),
          ...findTypedOver(view, formulas),
          ...named
        ];
      }),
      ...viewForms(survey, workbook).flatMap((view) => [
        ...findRates(view, readRateColumns(view)),
        ...findReadings(view),
        ...findMeasures(view),
        ...findTypedOver(view, formulas),
        ...findNotes(view)
      ]),
      ...findCountedTwice(survey),
      ...unmatched,
      ...findListedClaims(survey, workbook),
      ...findToldClaims(told),
      ...findLateDates(survey, today, told),
      ...findImpossibleDates(workbook),
      ...findErrors(workbook),
      ...text,
      ...tableProblems(survey, new Set(oldFonts))
    ];
    const rank = ({ severity, spots }) => {
      var _a;
      return [RANK[severity], (_a = tabs.get(spots[0].place.tab)) != null ? _a : 0];
    };
    return findings.map((finding, index) => ({ finding, index, rank: rank(finding) })).sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.index - b.index).map(({ finding }) => finding);
  }
  function tableProblems({ problems }, oldFonts) {
    return problems.flatMap((problem2) => {
      if (problem2.kind === "legacyText" && oldFonts.has(problem2.place.tab)) return [];
      const spots = spotsOf([{ place: problem2.place, unit: null, typed: "" }]);
      return spots ? [{ kind: "tableProblem", severity: "Cần xem lại", spots, subject: problem2.kind, problem: problem2 }] : [];
    });
  }

  // src/core/text/hash.ts
  function hashText(text) {
    let value = 2166136261;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 16777619);
    }
    return (value >>> 0).toString(16).padStart(8, "0");
  }

  // src/core/check/code.ts
  function findingCodes(findings) {
    const counts = /* @__PURE__ */ new Map();
    return findings.map(({ kind, subject, spots }) => {
      var _a;
      const code = `K${hashText(JSON.stringify([kind, spots[0].place.tab, cleanText(subject)]))}`;
      const count = ((_a = counts.get(code)) != null ? _a : 0) + 1;
      counts.set(code, count);
      return count === 1 ? code : `${code}-${count}`;
    });
  }

  // src/core/tab/tab-names.ts
  function tabNames(names) {
    const shown3 = names.slice(0, 5).map((name) => `'${name}'`);
    return names.length > 5 ? `${shown3.join(", ")} và ${names.length - 5} trang tính khác` : shown3.join(", ");
  }

  // src/core/tab/problem-words.ts
  function problemWords(problem2) {
    switch (problem2.kind) {
      case "headerWithoutUnit":
        return "không rõ cột đơn vị";
      case "formWithoutUnit":
        return 'không rõ là biểu của đơn vị nào, đề nghị ghi dòng "Đơn vị: …" phía trên biểu hoặc đặt tên trang tính theo tên đơn vị';
      case "headerWithoutResult":
        return "không rõ cột kết quả (chọn được ở Danh mục chỉ tiêu)";
      case "ambiguousResult":
        return "có nhiều cột có thể là kết quả (chọn được ở Danh mục chỉ tiêu)";
      case "unclearParts":
        return "có số theo tháng, quý hoặc kỳ mà không rõ là số riêng từng kỳ hay số lũy kế nên chưa cộng; đề nghị thêm cột Cộng (hoặc Lũy kế), hoặc chọn cột kết quả ở Danh mục chỉ tiêu";
      case "unclearRows":
        return "mỗi đơn vị có nhiều dòng mà không rõ cộng lại hay lấy dòng nào nên chưa đọc; đề nghị thêm dòng Cả năm cho mỗi đơn vị, hoặc tách mỗi loại dòng thành một biểu";
      case "ambiguousTarget":
        return "có nhiều cột có thể là kế hoạch giao";
      case "mixedMeasures":
        return "kế hoạch và kết quả khác đơn vị tính";
      case "percentAgainstCount":
        return "kế hoạch là tỷ lệ % còn kết quả là số lượng (hoặc ngược lại) nên chưa so được; đề nghị thêm cột tỷ lệ (%) thực hiện, hoặc chọn cột ở Danh mục chỉ tiêu";
      case "markedResults":
        return `${problem2.rows.length} ô kết quả ghi x: chưa rõ là đã thực hiện hay không áp dụng; đề nghị ghi 1 nếu đã thực hiện, 0 nếu chưa, ghi x ở cột kế hoạch nếu không áp dụng`;
      case "legacyText":
        return "là chữ phông cũ (TCVN3 hoặc VNI), cần chuyển sang Unicode";
      case "resultWithoutFigures":
        return "cột kết quả không có số";
      case "tableWithoutUnits":
        return "dưới tiêu đề không có dòng đơn vị";
      case "rowsWithoutUnit":
        return `${problem2.rows.length} dòng có số mà không có tên đơn vị`;
      case "logRowsWithoutUnit":
        return `${problem2.rows.length} dòng của sổ không có tên đơn vị`;
      case "logDatesUnreadable":
        return `${problem2.rows.length} dòng của sổ không có ngày hoặc ngày không đọc được`;
      case "logRowsOutsidePeriod":
        return `${problem2.rows.length} dòng của sổ có ngày ngoài kỳ báo cáo`;
      case "logAmountsUnreadable":
        return `${problem2.rows.length} dòng của sổ có số không đọc được`;
      case "rowsWithoutIndicator":
        return `${problem2.rows.length} dòng có số mà không có tên chỉ tiêu`;
      case "periodTwice":
        return `${tabNames(problem2.tabs)} cùng là ${problem2.period} nên chưa cộng vào các kỳ (chọn Không sử dụng cho trang tính thừa ở Danh mục chỉ tiêu)`;
      case "periodContradicted":
        return `tiêu đề ghi ${problem2.stated}, còn tên trang tính là ${problem2.named} (đang tính theo tên trang tính)`;
      case "contradictingTargets":
        return `KH chung không thống nhất (${problem2.values.map((value) => formatNumber(value)).join(", ")})`;
    }
  }

  // src/core/unit/suggestion-words.ts
  var REASONS = {
    telex: "gõ Telex còn sót",
    level: "thiếu cấp hành chính",
    otherLevel: "khác cấp hành chính",
    kind: "khác chữ chỉ loại đơn vị ở đầu tên",
    spaces: "khác dấu cách",
    diacritics: "khác dấu",
    initials: "viết tắt chữ đầu",
    part: "tên rút gọn",
    letter: "khác 1 chữ cái",
    word: "khác 1 chữ",
    wordMore: "thừa hoặc thiếu 1 chữ",
    alike: "cách viết gần giống"
  };
  function suggestionText({ name, reason }) {
    return `${name} (${REASONS[reason]})`;
  }

  // src/core/workbook/a1.ts
  function columnLetters(column) {
    let letters2 = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
    }
    return letters2;
  }
  function cellA1(position) {
    return `${columnLetters(position.column)}${position.row + 1}`;
  }
  function areaA1(area) {
    const first = cellA1(area);
    const last = cellA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
    return first === last ? first : `${first}:${last}`;
  }
  function quoteTab(name) {
    return `'${name.replace(/'/g, "''")}'`;
  }

  // src/core/check/claim-wording.ts
  var MOST_NAMES = 5;
  var LONGEST_QUOTE2 = 80;
  function listedClaimWords({ text, of, indicator, scope, claimed, computed, cause }, figure2) {
    const show = of === "rate" ? formatPercent : formatNumber;
    const difference = Math.abs(subtractExact(claimed, computed));
    const what = [CLAIM_KINDS[of], indicator, ...scope === "" ? [] : [scope]].join(", ");
    const apart = of === "rate" ? `${formatNumber(difference)} điểm phần trăm` : formatNumber(difference);
    return {
      found: `Nêu "${figure2}"${quote(text)}`,
      expected: `${what}: ${show(computed)}; chênh ${apart}${causeWords(cause)}`,
      suggestion: "Sửa con số trong văn bản, hoặc xem lại số liệu của biểu"
    };
  }
  function causeWords(cause) {
    if (cause === null) return ", chưa rõ nguyên nhân";
    switch (cause.kind) {
      case "power":
        return cause.factor >= 1 ? `; khớp nếu nhân ${formatNumber(cause.factor)}, có thể thiếu số 0 hoặc ghi sai đơn vị tính` : `; khớp nếu chia ${formatNumber(Math.round(1 / cause.factor))}, có thể thừa số 0 hoặc ghi sai đơn vị tính`;
      case "cutOff":
        return "; số nêu bỏ phần lẻ, không làm tròn";
      case "roundedUp":
        return "; số nêu được làm tròn lên";
      case "other":
        return `; số nêu khớp với ${cause.words}`;
      case "digitsSwapped":
        return "; có thể đảo hai chữ số";
      case "provisional":
        return `; tổng còn tạm tính, thiếu số liệu của ${formatNumber(cause.missing)} đơn vị`;
    }
  }
  function unclearClaimWords({ text, why, names }, figure2) {
    const found2 = `Nêu "${figure2}"${quote(text)}`;
    switch (why) {
      case "noIndicator":
        return {
          found: found2,
          expected: `Không có chỉ tiêu nào tên như vậy. Các chỉ tiêu: ${list(names)}`,
          suggestion: "Ghi đúng tên chỉ tiêu như trong bảng tổng hợp"
        };
      case "severalIndicators":
        return {
          found: found2,
          expected: `Có ${formatNumber(names.length)} chỉ tiêu gọi như vậy: ${list(names)}`,
          suggestion: "Ghi đầy đủ tên một chỉ tiêu"
        };
      case "noUnit":
        return {
          found: found2,
          expected: `Không có đơn vị hoặc khối ${list(names)}`,
          suggestion: "Ghi tên đơn vị như trong Danh mục đơn vị, để trống nếu là số chung"
        };
      case "noKind":
        return {
          found: found2,
          expected: `Cột Loại ghi một trong các từ: ${names.join(", ")}`,
          suggestion: "Chọn lại loại, hoặc để trống"
        };
      case "noFigure":
        return { found: found2, expected: "Không đọc được con số nào", suggestion: "Ghi con số vào cột số liệu" };
      case "severalFigures":
        return {
          found: found2,
          expected: "Có nhiều con số trong một ô, không rõ đối chiếu số nào",
          suggestion: "Mỗi dòng một con số"
        };
      case "ambiguous":
        return {
          found: found2,
          expected: `Có thể là ${names.map((name) => formatNumber(Number(name))).join(" hoặc ")}`,
          suggestion: "Ghi lại số cho rõ"
        };
      case "noTotal":
        return {
          found: found2,
          expected: `${list(names)} không có số này (không có KH, hoặc đơn vị không có trong biểu)`,
          suggestion: "Xem lại cột đối chiếu, đơn vị và loại"
        };
    }
  }
  function quote(text) {
    if (text === "") return "";
    const short = text.length > LONGEST_QUOTE2 ? `${text.slice(0, LONGEST_QUOTE2 - 1)}…` : text;
    return ` trong "${short}"`;
  }
  function list(names) {
    const more2 = names.length > MOST_NAMES ? [`và ${formatNumber(names.length - MOST_NAMES)} tên khác`] : [];
    const told = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
    return told.length === 0 ? "chưa có" : [...told, ...more2].join(", ");
  }

  // src/core/check/wording.ts
  var MOST_TOLD = 5;
  var LONGEST_QUOTE3 = 80;
  function findingWords(finding) {
    var _a, _b, _c;
    const { spots, subject } = finding;
    const column = `Cột "${subject}"`;
    switch (finding.kind) {
      case "rateRounding":
        return {
          found: `${column}: ${each(spots, (spot) => rate(spot.typed))}`,
          expected: `${each(spots, (spot) => `${rate(spot.exact)} → ${rate(spot.expected)}`)}; ${finding.explained}/${finding.of} dòng của cột ${RULES2[finding.rule]} đến ${decimals(finding.digits)}`,
          suggestion: `Sửa cho cùng cách làm tròn với cả cột, hoặc dùng hàm TYLE`
        };
      case "rateTruncated":
        return {
          found: `${column} bỏ số lẻ, không làm tròn (${finding.explained}/${finding.of} dòng); khác với làm tròn ở ${each(spots, (spot) => rate(spot.typed))}`,
          expected: each(spots, (spot) => `${rate(spot.exact)}, làm tròn là ${rate(spot.expected)}`),
          suggestion: "Ghi rõ cách lấy số lẻ, hoặc làm tròn thống nhất giữa các biểu"
        };
      case "rateWrong":
        return {
          found: `${column}: ${each(spots, (spot) => rate(spot.typed))}`,
          expected: `Kết quả / KH: ${each(spots, (spot) => rate(spot.exact))}`,
          suggestion: finding.most ? "Xem lại cột này tính theo số nào; nếu không phải kết quả / KH thì đổi tiêu đề" : "Tính lại tỷ lệ, hoặc sửa số kết quả, số KH nếu ghi nhầm"
        };
      case "rateScale":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: finding.column === "fraction" ? "Các dòng khác ghi theo phần trăm của bảng tính (0,95 là 95%)" : "Các dòng khác ghi số phần trăm (95 là 95%)",
          suggestion: "Ghi cùng một kiểu trong cả cột"
        };
      case "rateBlank":
        return {
          found: `${column} để trống ở ${spots.length} dòng có kết quả`,
          expected: "Các dòng khác đều có tỷ lệ",
          suggestion: "Điền tỷ lệ các dòng còn trống"
        };
      case "sortedByRounded":
        return {
          found: `Xếp dưới ${(_a = finding.above.unit) != null ? _a : cellA1(finding.above.place)}, cùng ghi ${rate(spots[0].typed)}`,
          expected: `${rate(spots[0].exact)} so với ${rate(finding.above.exact)} của dòng trên`,
          suggestion: "Xếp lại theo tỷ lệ chưa làm tròn"
        };
      case "shortfallWrong":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `KH trừ kết quả: ${each(spots, (spot) => figure(spot.expected))}`,
          suggestion: "Tính lại số còn thiếu, hoặc sửa số KH, kết quả nếu ghi nhầm"
        };
      case "shortfallBlank":
        return {
          found: `${column} để trống ở ${spots.length} dòng`,
          expected: `KH trừ kết quả: ${each(spots, (spot) => figure(spot.expected))}`,
          suggestion: "Điền số còn thiếu"
        };
      case "factorException":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `${each(spots, (spot) => figure(spot.expected))}; ${finding.explained}/${finding.of} dòng bằng ${figure(finding.factor)} × "${finding.base}"`,
          suggestion: "Xem lại mức giao hoặc số làm căn cứ; nếu giao riêng thì ghi lý do chấp nhận"
        };
      case "surplusWrong":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Kết quả trừ KH: ${each(spots, (spot) => figure(spot.expected))}`,
          suggestion: "Tính lại số vượt, hoặc sửa số KH, kết quả nếu ghi nhầm"
        };
      case "rowSumWrong":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Cộng các cột ${list2(finding.added.map((header) => `"${header}"`))}: ${each(spots, (spot) => figure(spot.expected))}`,
          suggestion: "Cộng lại, hoặc xem cột nào ghi nhầm"
        };
      case "countedTwice":
        return {
          found: finding.agrees === finding.of ? `Chỉ tiêu "${subject}" có ở cả biểu và sổ theo dõi ("${finding.log}")` : `Chỉ tiêu "${subject}": ${each(spots, (spot) => shown(spot.typed))}`,
          expected: finding.agrees === finding.of ? `Số liệu hai nơi khớp nhau ở ${finding.agrees}/${finding.of} đơn vị, nhưng bảng tổng hợp tính hai lần` : `Sổ theo dõi ("${finding.log}"): ${each(spots, (spot) => figure(spot.expected))}; khớp ở ${finding.agrees}/${finding.of} đơn vị`,
          suggestion: "Sửa nơi ghi sai; chọn Không sử dụng cho một nguồn ở Danh mục chỉ tiêu để không tính hai lần"
        };
      case "figureBlank":
        return {
          found: `${column} để trống ở ${formatNumber(spots.length)} dòng`,
          expected: "Các dòng khác đều có số",
          suggestion: 'Điền số, nếu không có thì gõ 0 hoặc "-"'
        };
      case "dateOutside":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: finding.period === null ? "Sau ngày hôm nay" : `Biểu là số liệu ${finding.period}`,
          suggestion: "Xem lại ngày, tháng, năm"
        };
      case "totalWrong":
        return {
          found: `${finding.total}: ${shown(spots[0].typed)}`,
          expected: `Cộng các dòng: ${figure(spots[0].expected)}`,
          suggestion: "Cộng lại, hoặc xem dòng nào chưa được cộng"
        };
      case "totalRateWrong":
        return {
          found: `${finding.total}: ${rate(spots[0].typed)}`,
          expected: `Tổng kết quả / tổng KH: ${rate(spots[0].expected)}${finding.mean ? "; số đang ghi là trung bình các tỷ lệ" : ""}`,
          suggestion: "Tính bằng tổng kết quả chia tổng KH"
        };
      case "numberAsText":
        return {
          found: `${formatNumber(spots.length)} ô số ở dạng chữ, ví dụ "${quoted(spots[0].typed)}" (cột ${list2(finding.columns.map((header) => `"${header}"`))})`,
          expected: `Đọc được là ${asRead(spots[0])}`,
          suggestion: "Gõ lại thành số, hoặc chọn Số liệu gốc ▸ Chuẩn hóa số liệu…"
        };
      case "otherMeasure":
        return {
          found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
          expected: `Đọc được là ${each(spots, (spot) => figure(spot.expected))} (ĐVT của cột: ${(_b = finding.measure) != null ? _b : "không ghi"})`,
          suggestion: "Gõ lại theo đơn vị tính của cột"
        };
      case "ambiguousNumber":
        return {
          found: `"${quoted(spots[0].typed)}" (dạng chữ)`,
          expected: `Có thể là ${figure(finding.readings[0])} hoặc ${figure(finding.readings[1])}`,
          suggestion: "Gõ lại số cho rõ"
        };
      case "unreadableNumber":
        return {
          found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
          expected: "Cột này ghi số",
          suggestion: "Gõ lại thành số; lời giải thích chuyển sang cột ghi chú"
        };
      case "damagedNumber":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Có thể là ${each(spots, (spot) => figure(spot.expected))}: các dòng khác là số nguyên cỡ nghìn lần`,
          suggestion: "Gõ lại, dấu chấm ngăn hàng nghìn có thể đã bị hiểu là dấu thập phân"
        };
      case "otherScale":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Các dòng khác quanh ${figure(finding.median)}`,
          suggestion: "Xem lại đơn vị tính (đồng, nghìn đồng, triệu đồng)"
        };
      case "resultBlank":
        return {
          found: `${column} để trống ở ${spots.length} dòng có giao KH`,
          expected: "Chưa có số liệu; ô trống không phải là 0",
          suggestion: "Điền kết quả, nếu không có thì gõ 0"
        };
      case "resultDash":
        return {
          found: `${column}: ${each(spots, (spot) => `"${quoted(spot.typed)}"`)}`,
          expected: "Dấu này được hiểu là chưa có số liệu",
          suggestion: "Gõ 0 nếu không có kết quả, gõ x nếu không áp dụng"
        };
      case "resultOffPlan":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: "KH để trống hoặc bằng 0",
          suggestion: "Điền KH được giao; nếu không giao thì ghi lý do chấp nhận"
        };
      case "negative":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: "Không nhỏ hơn 0",
          suggestion: "Gõ lại số"
        };
      case "percentInCounts":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: "Cột này ghi số lượng, không ghi tỷ lệ %",
          suggestion: "Gõ số lượng; nếu cả cột là tỷ lệ % thì ghi (%) ở tiêu đề"
        };
      case "percentInDoubt":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Có thể là ${each(spots, (spot) => figure(spot.expected))}%`,
          suggestion: "Gõ lại theo đơn vị %, ví dụ: 98 hoặc 98%"
        };
      case "partAboveWhole":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: `Không quá "${finding.whole}": ${each(spots, (spot) => figure(spot.expected))}`,
          suggestion: "Xem lại hai số"
        };
      case "unitTwice":
        return {
          found: `Đơn vị ${subject} có ${spots.length} dòng trong biểu (${list2(spots.map(({ place }) => cellA1(place)))})`,
          expected: "Mỗi đơn vị một dòng; các dòng này đều không được tính",
          suggestion: "Gộp các dòng, sửa tên nếu là hai đơn vị, hoặc chọn Cộng các dòng cùng đơn vị trong Danh mục chỉ tiêu"
        };
      case "unitUnmatched":
        return {
          found: `"${subject}"`,
          expected: finding.suggestions.length > 0 ? `Có thể là: ${list2(finding.suggestions.map(suggestionText))}` : "Không có trong Danh mục đơn vị",
          suggestion: "Sửa tên, hoặc chọn ở cột Gộp vào trong Danh mục đơn vị"
        };
      case "unitsAbsent":
        return {
          found: `Biểu có ${finding.present} đơn vị`,
          expected: `Không có ${finding.absent.length} đơn vị có ở biểu khác`,
          suggestion: "Bổ sung dòng, hoặc ghi lý do chấp nhận nếu không giao chỉ tiêu này"
        };
      case "ordinals":
        return {
          found: [
            ...finding.doubled.length > 0 ? [`Số thứ tự trùng: ${list2(finding.doubled.map(String))}`] : [],
            ...finding.missing.length > 0 ? [`thiếu: ${list2(finding.missing.map(String))}`] : []
          ].join("; "),
          expected: "Số thứ tự liên tục, không trùng",
          suggestion: "Đánh lại số thứ tự, xem có sót dòng không"
        };
      case "impossibleDate":
        return {
          found: subject,
          expected: "Không có ngày này trong lịch",
          suggestion: "Sửa ngày, ghi theo thứ tự ngày/tháng/năm"
        };
      case "lateDate":
        return {
          found: `Ngày ${subject}`,
          expected: [
            whenOf(finding),
            ...finding.corrected === null ? [] : [`có thể là ${finding.corrected}`]
          ].join("; "),
          suggestion: "Xem lại năm"
        };
      case "claim":
        return claimWords(finding);
      case "listedClaim":
        return listedClaimWords(finding, quoted(spots[0].typed));
      case "quotedClaim":
        return listedClaimWords(finding, finding.figure);
      case "namedUnits":
        return namedUnitsWords(finding);
      case "claimUnclear":
        return unclearClaimWords(finding, quoted(spots[0].typed));
      case "noBreakSpaces":
        return {
          found: `${spots.length} ô có khoảng trắng không ngắt dòng`,
          expected: "Ô trông như trống vẫn bị tính là có chữ; lọc và tìm kiếm sai",
          suggestion: "Xóa khoảng trắng thừa trong các ô này"
        };
      case "doubleSpaces":
        return {
          found: `${spots.length} ô có hai dấu cách liền nhau: "${doubled(spots[0].typed)}"`,
          expected: "Một dấu cách giữa hai từ",
          suggestion: "Xóa dấu cách thừa"
        };
      case "telexResidue":
        return {
          found: list2(finding.words.map(({ word }) => `"${word}"`)),
          expected: `Phím gõ Telex còn sót: ${list2(finding.words.map(({ meant }) => meant === null ? "chưa rõ từ nào" : `có thể là "${meant}"`))}`,
          suggestion: "Gõ lại từ này"
        };
      case "legacyFont":
        return {
          found: `${spots.length} ô: "${quoted(spots[0].typed)}"`,
          expected: `Chữ theo bảng mã ${finding.encoding}, bảng tính không đọc được`,
          suggestion: "Chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6)"
        };
      case "baseChanged":
        return {
          found: each(spots, (spot) => `"${quoted(spot.typed)}"`),
          expected: "Căn cứ tính KH đã thay đổi; KH vẫn theo số đã giao",
          suggestion: "Ghi số đã điều chỉnh ở cột riêng, không thay số đã giao"
        };
      case "errorCell":
        return {
          found: `${spots.length} ô báo ${finding.error}`,
          expected: "Công thức không tính được",
          suggestion: "Sửa công thức"
        };
      case "typedOverFormula":
        return {
          found: `${column}: ${each(spots, (spot) => shown(spot.typed))}`,
          expected: "Các dòng khác là công thức, ô này là số gõ tay",
          suggestion: "Chép công thức từ dòng khác, hoặc ghi lý do chấp nhận"
        };
      case "tableProblem":
        return {
          found: capital(problemWords(finding.problem)),
          ...(_c = FIXES[finding.problem.kind]) != null ? _c : {
            expected: "Chưa đọc được đầy đủ biểu này",
            suggestion: "Sửa tiêu đề hoặc dòng được nêu, xem Hướng dẫn"
          }
        };
    }
  }
  var FIXES = {
    periodTwice: {
      expected: "Mỗi kỳ một trang tính",
      suggestion: "Xóa bản sao, sửa kỳ ghi nhầm, hoặc chọn Không sử dụng ở Danh mục chỉ tiêu"
    },
    periodContradicted: {
      expected: "Tiêu đề và tên trang tính nêu cùng một kỳ",
      suggestion: "Sửa tiêu đề nếu chép từ trang tính khác, hoặc sửa tên trang tính"
    },
    logRowsWithoutUnit: {
      expected: "Dòng của sổ có tên đơn vị mới được tính",
      suggestion: "Điền tên đơn vị vào các dòng này"
    },
    logDatesUnreadable: {
      expected: "Dòng của sổ có ngày trong kỳ mới được tính",
      suggestion: "Ghi ngày đủ ngày, tháng, năm, ví dụ: 29/01/2020"
    },
    logRowsOutsidePeriod: {
      expected: "Chỉ tính các dòng có ngày trong kỳ",
      suggestion: "Sửa ngày nếu gõ nhầm, hoặc ghi lý do chấp nhận"
    },
    logAmountsUnreadable: {
      expected: "Ô này phải là một số",
      suggestion: "Sửa thành số, ví dụ: 1.200.000"
    }
  };
  var RULES2 = { halfUp: "làm tròn", truncate: "bỏ số lẻ" };
  function claimWords({ text, value, total, indicator, lost }) {
    const own = `Tổng của biểu (${indicator}): ${figure(total)}`;
    if (lost === null) {
      return {
        found: `Ghi "${text}"`,
        expected: `${own}; chênh ${figure(Math.abs(value - total))}`,
        suggestion: "Sửa con số nêu trong câu này, hoặc xem lại số liệu của biểu"
      };
    }
    const meant = value * lost.factor;
    const left = meant === total ? "khớp với biểu" : `vẫn chênh ${figure(Math.abs(meant - total))} chưa rõ nguyên nhân`;
    const unit = lost.factor === 1e3 ? "nghìn đồng" : "triệu đồng";
    return {
      found: `Ghi "${text}" (${figure(value)})`,
      expected: `${own}. Có thể là ${unit}: ${figure(meant)} bằng ${rate(lost.rate)} của ${lost.goal}; ${left}`,
      suggestion: "Sửa đơn vị tính và đối chiếu số nêu trong câu này với biểu"
    };
  }
  function each(spots, words) {
    const told = spots.slice(0, MOST_TOLD).map((spot) => spots.length > 1 && spot.unit !== null ? `${spot.unit} ${words(spot)}` : words(spot));
    return [...told, ...more(spots.length)].join("; ");
  }
  function list2(texts) {
    return [...texts.slice(0, MOST_TOLD), ...more(texts.length)].join(", ");
  }
  function more(count) {
    return count > MOST_TOLD ? [`và ${formatNumber(count - MOST_TOLD)} chỗ khác`] : [];
  }
  function rate(points) {
    return typeof points === "number" ? formatPercent(points) : shown(points != null ? points : "");
  }
  function figure(value) {
    return value === void 0 ? "" : formatNumber(value);
  }
  function asRead({ typed, expected }) {
    const points = typeof typed === "string" && typed.includes("%") ? parsePercent(typed) : null;
    return (points == null ? void 0 : points.kind) === "number" ? formatPercent(points.value) : figure(expected);
  }
  function shown(cell2) {
    return typeof cell2 === "number" ? formatNumber(cell2) : quoted(cell2);
  }
  function quoted(cell2) {
    const text = isCalendarDate(cell2) ? formatDate(cell2) : cleanText(String(cell2));
    return text.length > LONGEST_QUOTE3 ? `${text.slice(0, LONGEST_QUOTE3 - 1)}…` : text;
  }
  function doubled(cell2) {
    var _a;
    const [, before2 = "", spaces = "", after = ""] = (_a = /(\S{1,20})([ \u00a0]{2,3})(\S{1,20})/.exec(String(cell2))) != null ? _a : [];
    return `${before2}${"␣".repeat(spaces.length)}${after}`;
  }
  function whenOf({
    period,
    signed
  }) {
    if (period !== null) return `Biểu là số liệu ${period}`;
    return signed === null ? "Sau ngày hôm nay" : `Sau ngày ký biểu ${signed}`;
  }
  function decimals(digits) {
    return digits === 0 ? "số nguyên" : `${digits} số lẻ`;
  }
  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  // src/core/colour/palette.ts
  var FILLS = {
    /** Chưa đạt */
    below: "#f4cccc",
    /** Chưa có số liệu */
    noData: "#fff2cc",
    /** Lỗi số liệu */
    dataError: "#fce5cd"
  };

  // src/core/text/parse-fields.ts
  function fieldsOf(value) {
    const fields = isObject(value) ? value : {};
    return fields;
  }
  function parseFields(json) {
    let value;
    try {
      value = JSON.parse(json);
    } catch {
      return null;
    }
    return isObject(value) ? value : null;
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  // src/core/page/pages.ts
  var LOST_PART = "Không còn đối chiếu được";
  var BELOW_LIST = {
    headings: [
      "TT",
      "Chỉ tiêu",
      "Đơn vị",
      "KH giao",
      "Kết quả",
      "Tỷ lệ",
      "Còn thiếu",
      "Tình trạng",
      "Ý kiến giải trình (nguyên nhân, vướng mắc)",
      "Giải pháp thực hiện",
      "Thời hạn"
    ],
    telling: [1, 2, 7],
    typed: [8, 9, 10],
    alone: ["Đã đạt (lưu ý kiến cũ)", LOST_PART, "Không có đơn vị nào chưa đạt hoặc chưa có số liệu."]
  };
  var CHECK_LIST = {
    headings: [
      "TT",
      "Mức độ",
      "Vị trí",
      "Đơn vị",
      "Số liệu đang ghi",
      "Số đúng hoặc căn cứ",
      "Đề nghị",
      "Lý do chấp nhận (không nhắc lại)",
      "Tình trạng",
      "Mã"
    ],
    telling: [1, 2, 7],
    typed: [7],
    alone: ["Đã chấp nhận", "Đã sửa hoặc đã thay đổi", LOST_PART, "Không có điều gì cần xem lại."]
  };
  var PAGES = {
    summary: { name: "Tổng hợp", life: "renewed" },
    below: { name: "Đơn vị chưa đạt", life: "renewed", list: BELOW_LIST },
    record: { name: "Chỉ tiêu (nội bộ)", life: "record" },
    check: { name: "Kiểm tra số liệu", life: "renewed", list: CHECK_LIST },
    directory: { name: "Danh mục đơn vị", life: "staff" },
    indicators: { name: "Danh mục chỉ tiêu", life: "staff" }
  };
  var KEYS2 = Object.keys(PAGES);
  var PAGE_KEYS = KEYS2.filter(
    (key) => PAGES[key].life !== "staff"
  );
  var SETTINGS_KEYS = KEYS2.filter(
    (key) => PAGES[key].life === "staff"
  );

  // src/core/page/mark.ts
  var MARK_KEY = "chi-tieu.pages";
  var WITNESS = "Trang tính do tiện ích Chỉ tiêu lập; mỗi lần chạy lệnh sẽ được ghi lại.";
  var SOURCE_NOTE = "Nguồn: ";
  var NO_MARK = { pages: {}, settings: {}, newer: { pages: {}, settings: {} } };
  function idsOf(value, keys) {
    const ids = /* @__PURE__ */ new Map();
    for (const [key, id] of Object.entries(fieldsOf(value))) if (typeof id === "number") ids.set(key, id);
    const known = {};
    for (const key of keys) {
      const id = ids.get(key);
      if (id !== void 0) known[key] = id;
      ids.delete(key);
    }
    return { known, others: Object.fromEntries(ids) };
  }
  function parseMark(text) {
    var _a;
    const { pages, settings } = (_a = parseFields(text)) != null ? _a : {};
    const [ofPages, ofSettings] = [idsOf(pages, PAGE_KEYS), idsOf(settings, SETTINGS_KEYS)];
    return {
      pages: ofPages.known,
      settings: ofSettings.known,
      newer: { pages: ofPages.others, settings: ofSettings.others }
    };
  }
  function formatMark({ pages, settings, newer }) {
    const ordered = (ids, keys, others) => Object.fromEntries([
      ...keys.flatMap((key) => ids[key] === void 0 ? [] : [[key, ids[key]]]),
      ...Object.entries(others)
    ]);
    return JSON.stringify({
      pages: ordered(pages, PAGE_KEYS, newer.pages),
      settings: ordered(settings, SETTINGS_KEYS, newer.settings)
    });
  }
  function withoutTabs(mark, ids) {
    const kept = (named) => Object.fromEntries(Object.entries(named).filter(([, id]) => !ids.has(id)));
    return { ...mark, pages: kept(mark.pages), settings: kept(mark.settings) };
  }

  // src/core/page/note-lines.ts
  var PLACES = ".+?![A-Z]{1,3}\\d+(?:(?:, |; .+?!)[A-Z]{1,3}\\d+)*(?: và \\d+ ô khác)?";
  var SOURCE_LINE = lazy(() => new RegExp(`^${SOURCE_NOTE}(?:KH: )?${PLACES}`));
  var MORE_LINES = lazy(() => [
    new RegExp(`^KH: ${PLACES}$`),
    /^Ô trống được tính là 0$/,
    /^\d+ ô chưa có số liệu$/,
    /^Đơn vị .+ có \d+ dòng trong biểu$/,
    /^(?:KH|Kết quả) ghi: ".*"$/,
    /^Có thể là .+ hoặc .+$/
  ]);
  var BETWEEN = /^[\s,;.:–-]+/;
  function staffLines(note) {
    if (!note.includes(SOURCE_NOTE) && !note.includes(WITNESS)) return note;
    let isOurs2 = false;
    const lines = note.split("\n").flatMap((line) => {
      var _a;
      if (line.startsWith(WITNESS)) return typedBehind(line.slice(WITNESS.length));
      const source = (_a = SOURCE_LINE().exec(line)) == null ? void 0 : _a[0];
      if (source !== void 0) {
        isOurs2 = true;
        return typedBehind(line.slice(source.length));
      }
      if (isOurs2 && MORE_LINES().some((known) => known.test(line))) return [];
      isOurs2 = false;
      return [line];
    });
    return [...new Set(lines)].join("\n").trim();
  }
  function withStaffLines(own, staff) {
    return own === void 0 || own === "" ? staff : `${own}
${staff}`;
  }
  function hasWitness(note) {
    return note.split("\n").some((line) => line.startsWith(WITNESS));
  }
  function typedBehind(text) {
    const typed = text.replace(BETWEEN, "");
    return typed === "" ? [] : [typed];
  }

  // src/core/page/page.ts
  var BLANK = { content: "" };
  function isFormula(content) {
    return typeof content === "object" && "formula" in content;
  }

  // src/core/page/typed.ts
  var OWN_REFERENCE = /(^|[^A-Za-z0-9_$!.'"])(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?![A-Za-z0-9_(!.'"])/g;
  function moveFormula(formula, fromRow, toRow) {
    if (fromRow === toRow) return formula;
    const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/);
    return pieces.map((piece, index) => {
      var _a, _b, _c;
      if (index % 2 === 1) return piece;
      const afterTab = index > 0 && ((_a = pieces[index - 1]) != null ? _a : "").endsWith("!");
      const head = afterTab ? (_c = (_b = /^\$?[A-Z]{1,3}\$?[0-9]+(:\$?[A-Z]{1,3}\$?[0-9]+)?/.exec(piece)) == null ? void 0 : _b[0]) != null ? _c : "" : "";
      const moved2 = piece.slice(head.length).replace(
        OWN_REFERENCE,
        (found2, before2, letters2, row) => Number(row) === fromRow + 1 ? `${before2}${letters2}${toRow + 1}` : found2
      );
      return head + moved2;
    }).join("");
  }
  function staffNote(previous, row, column) {
    var _a, _b;
    return staffLines((_b = (_a = previous.notes[row]) == null ? void 0 : _a[column]) != null ? _b : "");
  }
  function typedCell(previous, position, toRow) {
    var _a, _b, _c;
    const { row, column } = position;
    const formula = (_b = (_a = previous.formulas[row]) == null ? void 0 : _a[column]) != null ? _b : "";
    const format2 = (_c = previous.formats[row]) == null ? void 0 : _c[column];
    const note = staffNote(previous, row, column);
    return {
      content: formula === "" ? cellAt(previous.values, row, column) : { formula: moveFormula(formula, row, toRow) },
      ...format2 === void 0 ? {} : { format: format2 },
      ...note === "" ? {} : { note }
    };
  }
  function isEmpty(previous, row, column) {
    var _a, _b;
    if (staffNote(previous, row, column) !== "") return false;
    if (((_b = (_a = previous.formulas[row]) == null ? void 0 : _a[column]) != null ? _b : "") !== "") return false;
    const value = cellAt(previous.values, row, column);
    return typeof value === "string" && cleanText(value) === "";
  }
  function textAt(previous, row, column) {
    const value = cellAt(previous.values, row, column);
    return typeof value === "string" ? cleanText(value) : "";
  }
  function widthOf(previous) {
    return previous.values.reduce((width, row) => Math.max(width, row.length), 0);
  }
  function findHeadings(previous, headings, telling2) {
    const width = widthOf(previous);
    for (let row = 0; row < previous.values.length; row += 1) {
      const texts = Array.from({ length: width }, (_, column) => textAt(previous, row, column));
      const columns = headings.map((heading) => {
        const column = texts.indexOf(heading);
        return column < 0 ? null : column;
      });
      if (telling2.every((heading) => columns[heading] !== null)) return { row, columns };
    }
    return null;
  }
  function unwritten(values) {
    return { values, formulas: [], formats: [], notes: [] };
  }

  // src/core/page/kept-list.ts
  var FREE_COLUMNS = 3;
  function readKept(page, form, keyOf6) {
    var _a, _b;
    const previous = withoutMerges(page != null ? page : unwritten([]));
    const width = widthOf(previous);
    const header = page && findHeadings(previous, form.headings, form.telling);
    const headerRow = (_a = header == null ? void 0 : header.row) != null ? _a : null;
    const ownColumns = (_b = header == null ? void 0 : header.columns) != null ? _b : form.headings.map((_, column) => page ? null : column);
    const all = Array.from({ length: width }, (_, column) => column);
    const isUsed = (column) => previous.values.some((_, row) => row >= (headerRow != null ? headerRow : 0) && !isEmpty(previous, row, column));
    const addedColumns3 = all.filter(
      (column) => !ownColumns.includes(column) && isUsed(column) && !isDoubled(previous, { headerRow, column })
    );
    const typedColumns = [...form.typed.map((heading) => {
      var _a2;
      return (_a2 = ownColumns[heading]) != null ? _a2 : null;
    }), ...addedColumns3];
    const rows = [];
    for (let row = (headerRow != null ? headerRow : -1) + 1; row < previous.values.length; row += 1) {
      const typed = typedColumns.some((column) => column !== null && !isEmpty(previous, row, column)) || all.some((column) => staffNote(previous, row, column) !== "");
      const key = keyOf6((heading) => {
        var _a2;
        return textAt(previous, row, (_a2 = ownColumns[heading]) != null ? _a2 : -1);
      });
      if (key !== null) rows.push({ row, key, typed });
      else if (isStray(previous, row, form)) rows.push({ row, key, typed: true });
    }
    return { form, previous, rows, headerRow, ownColumns, addedColumns: addedColumns3 };
  }
  function keptWidth({ form, addedColumns: addedColumns3 }) {
    return form.headings.length + addedColumns3.length;
  }
  function filteredColumns(kept) {
    return keptWidth(kept) + FREE_COLUMNS;
  }
  function isRepeated(kept, row, other) {
    const { previous, form, ownColumns, addedColumns: addedColumns3 } = kept;
    const typed = [...form.typed.map((heading) => {
      var _a;
      return (_a = ownColumns[heading]) != null ? _a : null;
    }), ...addedColumns3];
    const content = (at, column) => JSON.stringify(typedCell(previous, { row: at, column }, 0));
    return typed.every(
      (column) => column === null || isEmpty(previous, row, column) || content(row, column) === content(other, column)
    );
  }
  function withKept({ cells, sources, carried }, row, kept) {
    var _a;
    const { form, previous, ownColumns, addedColumns: addedColumns3 } = kept;
    const result = [...cells, ...addedColumns3.map(() => BLANK)];
    const take = (target, column) => {
      const filled2 = sources.filter((source) => column !== null && !isEmpty(previous, source.row, column));
      if (column === null || filled2.length === 0) return;
      result[target] = { ...result[target], ...joined(kept, filled2, { column, row }) };
    };
    ownColumns.forEach((column, heading) => {
      if (form.typed.includes(heading) || carried.includes(heading)) take(heading, column);
      else if (column !== null) annotate(result, heading, notesAt(previous, sources, column));
    });
    addedColumns3.forEach((column, index) => {
      take(form.headings.length + index, column);
    });
    for (const heading of carried) {
      const [source] = sources;
      const column = (_a = ownColumns[heading]) != null ? _a : null;
      const cell2 = result[heading];
      if (!cell2 || !source || column === null || form.typed.includes(heading)) continue;
      result[heading] = { ...cell2, content: cellAt(previous.values, source.row, column) };
    }
    return result;
  }
  function headWithKept(head, kept) {
    const { form, previous, headerRow, ownColumns, addedColumns: addedColumns3 } = kept;
    const last = head.length - 1;
    return head.map((cells, row) => {
      const extended = [...cells, ...addedColumns3.map(() => BLANK)];
      const above = (headerRow != null ? headerRow : 0) - (last - row);
      if (headerRow === null || above < 0) return extended;
      [...ownColumns, ...addedColumns3].forEach((column, index) => {
        const free = index >= form.headings.length || row < last && index > 0;
        if (!free && column !== null) annotate(extended, index, staffNote(previous, above, column));
        if (!free || column === null || isEmpty(previous, above, column)) return;
        extended[index] = { ...extended[index], ...typedCell(previous, { row: above, column }, row) };
      });
      return extended;
    });
  }
  function joined({ previous }, sources, { column, row }) {
    const typed = sources.map((source) => ({
      lead: source.lead,
      cell: typedCell(previous, { row: source.row, column }, row),
      shown: shownAt(previous, source.row, column)
    }));
    const [first] = typed;
    const differs = typed.some(({ shown: shown3 }) => shown3 !== (first == null ? void 0 : first.shown));
    const notes = notesAt(previous, sources, column);
    const note = notes === "" ? {} : { note: notes };
    if (first && !differs) return { ...first.cell, ...note };
    const content = typed.flatMap(({ lead: lead2, shown: shown3 }) => shown3 === "" ? [] : [`${lead2}: ${shown3}`]);
    return { content: content.join("\n"), ...note };
  }
  function shownAt(previous, row, column) {
    var _a, _b;
    const formula = (_b = (_a = previous.formulas[row]) == null ? void 0 : _a[column]) != null ? _b : "";
    if (formula !== "") return formula;
    const value = cellAt(previous.values, row, column);
    return typeof value === "object" ? formatDate(value) : String(value);
  }
  function notesAt(previous, sources, column) {
    const notes = sources.map(({ row }) => staffNote(previous, row, column)).filter((note) => note !== "");
    return [...new Set(notes)].join("\n");
  }
  function annotate(cells, column, note) {
    const cell2 = cells[column];
    if (cell2 && note !== "") cells[column] = { ...cell2, note: withStaffLines(cell2.note, note) };
  }
  function isDoubled(previous, { headerRow, column }) {
    var _a;
    const heading = headerRow === null ? "" : textAt(previous, headerRow, column);
    if (headerRow === null || heading === "") return false;
    const first = (_a = previous.values[headerRow]) == null ? void 0 : _a.findIndex(
      (_, other) => textAt(previous, headerRow, other) === heading
    );
    if (first === void 0 || first < 0 || first >= column) return false;
    const rows = previous.values.map((_, row) => row).filter((row) => row > headerRow);
    const standing = new Set(rows.map((row) => JSON.stringify(cellAt(previous.values, row, first))));
    return rows.every(
      (row) => isEmpty(previous, row, column) || staffNote(previous, row, column) === "" && standing.has(JSON.stringify(cellAt(previous.values, row, column)))
    );
  }
  function isStray(previous, row, { alone }) {
    const filled2 = Array.from({ length: widthOf(previous) }, (_, column) => column).filter(
      (column) => !isEmpty(previous, row, column)
    );
    const [first] = filled2;
    if (first === void 0) return false;
    return filled2.length > 1 || !alone.includes(textAt(previous, row, first));
  }
  function withoutMerges(previous) {
    var _a;
    const merges = ((_a = previous.merges) != null ? _a : []).filter(({ rows }) => rows > 1);
    if (merges.length === 0) return previous;
    const values = previous.values.map((row) => [...row]);
    for (const { row: first, column, rows } of merges) {
      const value = cellAt(previous.values, first, column);
      for (let row = first + 1; row < first + rows; row += 1) {
        const cells = values[row];
        if ((cells == null ? void 0 : cells.some((cell2) => cell2 !== "")) && value !== "") cells[column] = value;
      }
    }
    return { ...previous, values };
  }

  // src/core/report/cells.ts
  var MAX_FORMULA_UNITS = 500;
  var RATE_DIGITS = 1;
  var BELOW_MARK = "▼";
  var RATE_WORDS = {
    absent: "–",
    notApplicable: "không áp dụng",
    dataError: "lỗi SL",
    noPlan: "chưa có KH",
    notAssigned: "không giao",
    offPlan: "ngoài KH",
    noData: "chưa có SL",
    inProgress: "–",
    below: "–",
    met: "–",
    exceeded: "–"
  };
  function figureFormat(figures, percent = false) {
    var _a;
    let digits = 0;
    for (const figure2 of figures) {
      if (figure2 === null || Number.isInteger(figure2)) continue;
      const decimals2 = (_a = decimalText(figure2).split(".")[1]) != null ? _a : "";
      digits = Math.max(digits, Math.min(4, decimals2.length));
    }
    const number = digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
    return percent ? `${number}"%"` : number;
  }
  function rateFormat(rate2, marks) {
    const digits = truthfulDigits(rate2.result, rate2.target, RATE_DIGITS);
    const number = digits === 0 ? "0%" : `0.${"0".repeat(digits)}%`;
    const mark = marks.below ? `"${BELOW_MARK} "` : "";
    const star = marks.provisional ? '"*"' : "";
    const format2 = `${mark}${number}${star}`;
    return marks.below && rate2.result < 0 ? `${format2};${mark}-${number}${star}` : format2;
  }
  function fillOf(state) {
    if (state === "below") return FILLS.below;
    if (state === "noData") return FILLS.noData;
    return state === "dataError" ? FILLS.dataError : void 0;
  }
  function placeText(place) {
    return `${place.tab}!${cellA1(place)}`;
  }
  var MAX_PLACES = 12;
  function placesText(places) {
    const shown3 = places.slice(0, MAX_PLACES).map((place, index) => {
      var _a;
      if (((_a = places[index - 1]) == null ? void 0 : _a.tab) === place.tab) return `, ${cellA1(place)}`;
      return `${index === 0 ? "" : "; "}${placeText(place)}`;
    });
    const rest = places.length - MAX_PLACES;
    return `${shown3.join("")}${rest > 0 ? ` và ${rest} ô khác` : ""}`;
  }
  function typedText(cell2) {
    const text = isCalendarDate(cell2) ? formatDate(cell2) : cleanText(String(cell2));
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
  function printedResult({ result, assessment }) {
    const { kind } = result.reading;
    const judged = assessment.state !== "noData" && assessment.state !== "notAssigned";
    return kind === "number" || kind === "blank" && judged ? assessment.inResults : null;
  }
  function sourceNote(measure) {
    const { result, target, rows, assessment } = measure;
    const [place] = result.places;
    const tabs = new Set(result.places.map(({ tab }) => tab));
    const assigned = target.places.filter(({ tab }) => !tabs.has(tab));
    const from = assigned.length > 0 ? [`KH: ${placesText(assigned)}`] : [];
    if (!place) return from.length > 0 ? `${SOURCE_NOTE}${from.join("")}` : void 0;
    const places = rows.length > 1 ? rows.map((row) => ({ ...place, row })) : result.places;
    const note = [`${SOURCE_NOTE}${placesText(places)}`, ...from];
    if (result.reading.kind === "blank" && printedResult(measure) === 0) note.push("Ô trống được tính là 0");
    if (result.missing > 0) note.push(`${result.missing} ô chưa có số liệu`);
    if (rows.length > 1) note.push(`Đơn vị ${measure.unit.name} có ${rows.length} dòng trong biểu`);
    else if (assessment.state === "dataError") {
      const shown3 = (label, cell2) => `${label} ghi: "${typedText(cell2)}"`;
      if (target.places.length > 0 && (target.reading.kind !== "number" || target.reading.value < 0)) {
        note.push(shown3("KH", target.typed));
      }
      if (result.reading.kind !== "number" || result.reading.value < 0)
        note.push(shown3("Kết quả", result.typed));
      for (const { reading } of [target, result]) {
        if (reading.kind === "ambiguous")
          note.push(`Có thể là ${reading.readings.map((value) => formatNumber(value)).join(" hoặc ")}`);
      }
    }
    return note.join("\n");
  }

  // src/core/report/check-typed.ts
  var FORM = PAGES.check.list;
  var CHECK_HEADINGS = FORM.headings;
  var CHECK_COLUMNS = { ordinal: 0, unit: 3, reason: 7, state: 8, code: 9 };
  var CHECK_PARTS = { accepted: FORM.alone[0], gone: FORM.alone[1], lost: LOST_PART };
  var NOTHING_FOUND = FORM.alone[3];
  var BETWEEN_UNITS = "; ";
  function readTypedCheck(previous, standardName) {
    var _a;
    const kept = readKept(previous, FORM, (textOf8) => {
      const code = textOf8(CHECK_COLUMNS.code);
      const units2 = textOf8(CHECK_COLUMNS.unit).split(BETWEEN_UNITS).filter(Boolean).map(standardName);
      return code === "" ? null : { code, units: units2 };
    });
    const reason = (_a = kept.ownColumns[CHECK_COLUMNS.reason]) != null ? _a : null;
    const rows = kept.rows.map(({ row, key, typed }) => {
      var _a2, _b;
      const accepted = key !== null && reason !== null && !isEmpty(kept.previous, row, reason);
      return { row, code: (_a2 = key == null ? void 0 : key.code) != null ? _a2 : "", units: (_b = key == null ? void 0 : key.units) != null ? _b : [], accepted, typed };
    });
    return { kept, rows };
  }
  function hasCheckHeader(page) {
    return findHeadings(page, FORM.headings, FORM.telling) !== null;
  }

  // src/core/report/options.ts
  function pageTitle(words, survey) {
    return survey.period ? `${words} ${survey.period.label.toUpperCase()}` : words;
  }

  // src/core/report/page-cells.ts
  function cell(content, look3 = {}, more2 = {}) {
    return { content, look: look3, ...more2 };
  }
  function textRow(content, columns, more2 = {}) {
    const { look: look3 = {}, note } = more2;
    return [cell(content, look3, note ? { note } : {}), ...Array.from({ length: columns - 1 }, () => BLANK)];
  }

  // src/core/report/check-page.ts
  var COLUMNS = CHECK_HEADINGS.length;
  var HEADER_ROW = 3;
  var ADVICE = 'Điều nào giữ nguyên thì ghi lý do vào cột "Lý do chấp nhận", lần kiểm tra sau không nhắc lại. Bấm vào vị trí để đến ô.';
  var CARRIED = CHECK_HEADINGS.map((_, heading) => heading);
  var TOLD = [CHECK_COLUMNS.ordinal, CHECK_COLUMNS.state, CHECK_COLUMNS.code];
  function draft(cells, source, carried = []) {
    return { cells, sources: source ? [{ row: source.row, lead: source.code }] : [], carried };
  }
  function checkPage(survey, findings, options) {
    const typed = readTypedCheck(options.previous, options.standardName);
    const codes = findingCodes(findings);
    const taken = /* @__PURE__ */ new Set();
    const coded = findings.map((finding, index) => {
      var _a;
      const code = (_a = codes[index]) != null ? _a : "";
      const source = sourceOf(code, unitsOf(finding), typed.rows, taken);
      if (source) taken.add(source);
      return { finding, code, source };
    });
    const open = coded.filter(({ source }) => !(source == null ? void 0 : source.accepted));
    const accepted = coded.filter(({ source }) => source == null ? void 0 : source.accepted);
    const [known, present] = [new Set(options.checked), new Set(codes)];
    const stateOf = (code) => known.has(code) ? "còn" : "mới";
    const mended = (row) => known.has(row.code) && !present.has(row.code);
    const repeated = (row) => typed.rows.some(
      (other) => other.code === row.code && other.row < row.row && isRepeated(typed.kept, row.row, other.row)
    );
    const gone = typed.rows.filter(
      (row) => !taken.has(row) && row.code !== "" && (row.typed || mended(row)) && !repeated(row)
    );
    const lost = typed.rows.filter(({ code }) => code === "");
    const drafts = open.map(
      (one, index) => draft(findingCells(one, { number: index + 1, state: stateOf(one.code), options }), one.source)
    );
    if (open.length === 0) drafts.push(plainDraft(NOTHING_FOUND, { italic: true }));
    const listRows = drafts.length;
    const addPart = (title, rows2) => {
      if (rows2.length > 0) drafts.push(plainDraft(""), plainDraft(title, { bold: true }), ...rows2);
    };
    addPart(
      CHECK_PARTS.accepted,
      accepted.map(
        (one) => draft(findingCells(one, { number: "", state: "đã chấp nhận", options }), one.source)
      )
    );
    addPart(
      CHECK_PARTS.gone,
      gone.map(
        (source) => draft(
          stateRow(present.has(source.code) ? "đã thay đổi" : "đã sửa", source.code),
          source,
          CARRIED.filter((heading) => !TOLD.includes(heading))
        )
      )
    );
    addPart(
      CHECK_PARTS.lost,
      lost.map((source) => draft(textRow("", COLUMNS), source, CARRIED))
    );
    const counts = {
      open: countSeverities(open),
      accepted: accepted.length,
      fresh: open.filter(({ code }) => !known.has(code)).length,
      mended: gone.filter(mended).length
    };
    const head = headRows(survey, counts, options.today);
    const rows = [
      ...headWithKept(head, typed.kept),
      ...drafts.map((row, index) => withKept(row, HEADER_ROW + 1 + index, typed.kept))
    ];
    const filter = { row: HEADER_ROW, column: 0, rows: listRows + 1, columns: filteredColumns(typed.kept) };
    return { page: layOut(options.name, rows, filter), counts, codes };
  }
  function sourceOf(code, units2, rows, taken) {
    var _a, _b;
    const same = rows.filter((row) => row.code === code && !taken.has(row));
    const covers2 = (row) => units2.every((unit) => row.units.includes(unit));
    return (_b = (_a = same.find((row) => row.accepted && covers2(row))) != null ? _a : same.find((row) => !row.accepted)) != null ? _b : null;
  }
  function countSeverities(open) {
    const counts = { Lỗi: 0, "Cần xem lại": 0, "Gợi ý": 0 };
    for (const { finding } of open) counts[finding.severity] += 1;
    return counts;
  }
  function countsInWords({ open, accepted, fresh, mended }) {
    const severities = Object.entries(open).map(
      ([severity, count]) => `${formatNumber(count)} ${severity.toLowerCase()}`
    );
    const changes = [`${formatNumber(fresh)} mới`, `${formatNumber(mended)} đã sửa`];
    if (accepted > 0) changes.push(`${formatNumber(accepted)} đã chấp nhận`);
    return `${severities.join(", ")}; ${changes.join(", ")}`;
  }
  function plainDraft(text, look3 = {}) {
    return draft(textRow(text, COLUMNS, { look: look3 }), null);
  }
  function stateRow(state, code) {
    const texts = /* @__PURE__ */ new Map([
      [CHECK_COLUMNS.state, state],
      [CHECK_COLUMNS.code, code]
    ]);
    return textRow("", COLUMNS).map((cell2, column) => {
      var _a;
      return {
        ...cell2,
        content: (_a = texts.get(column)) != null ? _a : "",
        look: { italic: true }
      };
    });
  }
  function findingCells({ finding, code }, row) {
    const { found: found2, expected, suggestion } = findingWords(finding);
    const fill = row.number === "" ? void 0 : fillOf2(finding.severity);
    const italic = row.number === "";
    return [
      { content: row.number, look: { align: "center" } },
      { content: finding.severity, look: { italic, ...fill ? { fill } : {} } },
      { content: link(finding, row.options.tabIds), look: { italic } },
      { content: unitsOf(finding).join(BETWEEN_UNITS), look: { italic } },
      { content: found2, look: { italic } },
      { content: expected, look: { italic } },
      { content: suggestion, look: { italic } },
      BLANK,
      { content: row.state, look: { italic, align: "center" } },
      { content: code, look: { italic, align: "center", size: 8 } }
    ];
  }
  function fillOf2(severity) {
    if (severity === "Lỗi") return FILLS.dataError;
    return severity === "Cần xem lại" ? FILLS.noData : void 0;
  }
  function link(finding, tabIds) {
    const [{ place }, ...others] = finding.spots;
    const more2 = others.length > 0 ? ` và ${formatNumber(others.length)} ô khác` : "";
    const label = `${placeText(place)}${more2}`;
    const id = tabIds.get(place.tab);
    if (id === void 0) return label;
    return { formula: `=HYPERLINK("#gid=${id}&range=${cellA1(place)}";"${label.replace(/"/g, '""')}")` };
  }
  function headRows(survey, counts, today) {
    const header = CHECK_HEADINGS.map((heading) => ({
      content: heading,
      look: { bold: true, align: "center" }
    }));
    return [
      textRow(pageTitle("KIỂM TRA SỐ LIỆU", survey), COLUMNS, {
        look: { bold: true, size: 14 },
        note: WITNESS
      }),
      textRow(`Kiểm tra ngày ${formatDate(today)}: ${countsInWords(counts)}`, COLUMNS),
      textRow(ADVICE, COLUMNS, { look: { italic: true } }),
      header
    ];
  }
  function layOut(name, rows, filter) {
    const body = { row: HEADER_ROW, column: 0, rows: rows.length - HEADER_ROW, columns: COLUMNS };
    const widths = [32, 84, 150, 150, 200, 210, 180, 170, 84, 78];
    return {
      key: "check",
      name,
      rows,
      ownRows: rows.length,
      ownColumns: COLUMNS,
      header: { first: HEADER_ROW, last: HEADER_ROW },
      mergesAcross: [],
      mergesDown: [],
      widths: widths.map((width, column) => ({ column, count: 1, width })),
      grid: body,
      wrap: body,
      middle: true,
      filter
    };
  }

  // src/core/report/put-together-line.ts
  function putTogetherLines({ name, origin }) {
    return sourcesOf(origin).flatMap((source) => [...columnsLines(name, source), ...rowsLines(name, source)]);
  }
  function columnsLines(name, { table, columns, target }) {
    const { addedColumns: addedColumns3, latestOf, resultColumn } = columns;
    const where = `của '${table.tab}'`;
    if (latestOf !== void 0) {
      const letters2 = columnLetters(resultColumn);
      return [
        `${name}: số các kỳ ${where} là lũy kế (cột ${lettersOf(latestOf)}) nên lấy cột ${letters2}, không cộng.`
      ];
    }
    if (addedColumns3 === void 0) return [];
    const own = targetColumnsOf(target);
    const targets = own.length > 1 ? `, KH cộng từ ${own.length} cột (${lettersOf(own)})` : "";
    return [
      `${name}: kết quả cộng từ ${addedColumns3.length} cột (${lettersOf(addedColumns3)})${targets} ${where}.`
    ];
  }
  function rowsLines(name, { table }) {
    var _a, _b;
    const [first] = [...(_b = (_a = table.partRows) == null ? void 0 : _a.values()) != null ? _b : []];
    return first === void 0 ? [] : [`${name}: cộng ${first.length} dòng của mỗi đơn vị ở '${table.tab}'.`];
  }
  function lettersOf(columns) {
    var _a;
    const [first = 0] = columns;
    const last = (_a = columns[columns.length - 1]) != null ? _a : first;
    const isRun = columns.length > 2 && columns.every((column, index) => column === first + index);
    return isRun ? `${columnLetters(first)}–${columnLetters(last)}` : columns.map((column) => columnLetters(column)).join(", ");
  }
  function withoutColoursSentence({ sources }) {
    const tabs = [...new Set(sources.filter(isPutTogether).map(({ table }) => table.tab))];
    return tabs.length === 0 ? "" : ` Không tô màu các chỉ tiêu có số cộng từ nhiều ô ở ${tabNames(tabs)}; xem ở Tổng hợp.`;
  }

  // src/core/report/fingerprint.ts
  var MOST_COPIED_ROWS = 5e3;
  var WEIGHTS = 1009;
  var FROM_LEFT = [1, 2, 4, 5];
  var FROM_RIGHT = [1, 2, 3, 4, 6];
  var PADDING = " ".repeat(6);
  var SUM_ERROR = 1e-12;
  var SURROGATE = /[\ud800-\udfff]/;
  var FILLED = {
    isWeighted: false,
    formula: (range2) => `(IFERROR(LEN(${range2});1)>0)`,
    of: (cell2) => cell2 === "" ? 0 : 1
  };
  var NUMBERS = {
    isWeighted: false,
    formula: (range2) => `ISNUMBER(${range2})`,
    of: (cell2) => typeof cell2 === "number" || isDay(cell2) ? 1 : 0
  };
  var LENGTHS = {
    isWeighted: false,
    formula: (range2) => `IFERROR(ISTEXT(${range2})*LEN(${range2});0)`,
    of: (cell2) => textOf5(cell2).length
  };
  var LETTERS2 = {
    isWeighted: true,
    formula: (range2) => {
      const letters2 = [
        ...FROM_LEFT.map((place) => `MID(${range2}&"${PADDING}";${place};1)`),
        ...FROM_RIGHT.map((place) => `RIGHT("${PADDING}"&${range2};${place})`)
      ].map((letter, index) => `${index + 1}*UNICODE(${letter})`);
      return `IFERROR(ISTEXT(${range2})*(LEN(${range2})>0)*(${letters2.join("+")});0)`;
    },
    of: (cell2) => {
      const text = textOf5(cell2);
      if (text === "") return 0;
      const letters2 = [
        ...FROM_LEFT.map((place) => (text + PADDING).charCodeAt(place - 1)),
        ...FROM_RIGHT.map((place) => (PADDING + text).slice(-place).charCodeAt(0))
      ];
      return letters2.reduce((sum, letter, index) => sum + (index + 1) * letter, 0);
    }
  };
  function isDay(cell2) {
    return typeof cell2 === "object" && isCalendarDate(cell2);
  }
  function textOf5(cell2) {
    return typeof cell2 === "string" && !isErrorText(cell2) ? cell2 : "";
  }
  function numberOf3(cell2) {
    if (typeof cell2 === "number") return cell2;
    if (typeof cell2 === "boolean") return cell2 ? 1 : 0;
    return typeof cell2 === "object" ? dateSerial(cell2) : 0;
  }
  function numbersIn2(hasDays) {
    return {
      isWeighted: true,
      formula: (range2) => `IFERROR((ISNUMBER(${range2})+ISLOGICAL(${range2}))*${hasDays ? `INT(${range2})` : range2};0)`,
      of: (cell2) => hasDays ? Math.floor(numberOf3(cell2)) : numberOf3(cell2)
    };
  }
  function figureOf4({ isWeighted, of }, cells) {
    let value = 0;
    let size2 = 0;
    let isWhole3 = true;
    cells.forEach((cell2, row) => {
      const term = of(cell2) * (isWeighted ? row % WEIGHTS + 1 : 1);
      value += term;
      size2 += Math.abs(term);
      isWhole3 = isWhole3 && Number.isInteger(term);
    });
    return { value, margin: isWhole3 && size2 <= Number.MAX_SAFE_INTEGER ? 0 : size2 * SUM_ERROR };
  }
  function fingerprintOf(cells) {
    const texts = cells.filter((cell2) => textOf5(cell2) !== "");
    const isPlain = !texts.some((text) => SURROGATE.test(textOf5(text)));
    const figures = [
      FILLED,
      NUMBERS,
      numbersIn2(cells.some(isDay)),
      ...isPlain ? [LENGTHS] : [],
      ...isPlain && texts.length > 0 ? [LETTERS2] : []
    ];
    const found2 = figures.map((figure2) => figureOf4(figure2, cells));
    return { kept: [...found2.map(({ value }) => value), ...found2.map(({ margin }) => margin)], figures };
  }
  function fingerprintDifferences({ figures }, column, recordTab2) {
    const tab = quoteTab(column.tab);
    const range2 = `${tab}!${areaA1(column.area)}`;
    const weight = `(MOD(ROW(${range2})-ROW(${tab}!${cellA1(column.area)});${WEIGHTS})+1)`;
    const kept = (row) => `${quoteTab(recordTab2)}!${cellA1({ row, column: column.copyColumn })}`;
    return figures.map(({ isWeighted, formula }, index) => {
      const sum = `SUMPRODUCT(${isWeighted ? weight : "1"}*${formula(range2)})`;
      return `(ABS(${sum}-${kept(index)})>${kept(figures.length + index)})`;
    }).join("+");
  }

  // src/core/report/sources.ts
  var FIRST_COPY_COLUMN = 2;
  var ERROR_COPY = "#";
  function tableLabel(survey, table) {
    const shared = [...survey.tables, ...survey.logs].filter(({ tab }) => tab === table.tab).length > 1;
    return shared ? `${table.tab} (${table.title})` : table.tab;
  }
  var MOST_TABS = 3;
  function tabsLabel(tabs) {
    const { names, count } = tabSpan(tabs);
    return count === null ? names : `${names} (${count})`;
  }
  function tabSpan(tabs) {
    const own = [...new Set(tabs)];
    if (own.length <= MOST_TABS) return { names: own.join(", "), count: null };
    return { names: `${own[0]} … ${own[own.length - 1]}`, count: `${own.length} trang tính` };
  }
  function decidingInTable(table, indicators) {
    const columns = [table.unitColumn];
    const lines = [];
    for (const { target, ...indicator } of indicators) {
      columns.push(...targetColumnsOf(target));
      if (target.kind === "column" && target.adjusted) columns.push(target.adjusted.column);
      if (target.kind === "constant" && target.line) lines.push(cellArea(target.line));
      columns.push(...resultColumnsOf(indicator));
    }
    const shifts = indicators.map(({ target }) => {
      var _a;
      return target.kind === "column" ? (_a = target.shift) != null ? _a : 0 : 0;
    });
    const rows = table.rows.flatMap(({ row, nameRow = row }) => {
      var _a, _b;
      return [
        nameRow,
        ...(_b = (_a = table.partRows) == null ? void 0 : _a.get(row)) != null ? _b : [row],
        ...shifts.map((shift) => row + shift)
      ];
    }).sort((a, b) => a - b);
    return { tab: table.tab, areas: [...bodyAreas(rows, columns), ...lines], nameColumn: table.unitColumn };
  }
  function cellArea({ row, column }) {
    return { row, column, rows: 1, columns: 1 };
  }
  function bodyAreas(rows, columns) {
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first === void 0 || last === void 0) return [];
    const body = [...new Set(columns)].sort((a, b) => a - b);
    return body.map((column) => ({ row: first, column, rows: last - first + 1, columns: 1 }));
  }
  function decidingInForm({ tab, unit, nameColumn, targetColumn, resultColumn, rows }) {
    const areas = bodyAreas(
      rows.map(({ row }) => row),
      [nameColumn, targetColumn, resultColumn]
    );
    return { tab, areas: [...areas, ...unit.place ? [cellArea(unit.place)] : []], nameColumn };
  }
  function decidingInLog({ tab, unitColumn, dateColumn, indicators, rows }) {
    const amounts = indicators.flatMap(({ amountColumn }) => amountColumn != null ? amountColumn : []);
    const columns = [unitColumn, ...dateColumn === null ? [] : [dateColumn], ...amounts];
    const lines = indicators.flatMap(
      ({ target }) => target.kind === "constant" && target.line ? [cellArea(target.line)] : []
    );
    const areas = bodyAreas(
      rows.flatMap(({ row, unitRow }) => [unitRow, row]),
      columns
    );
    return { tab, areas: [...areas, ...lines], nameColumn: unitColumn };
  }
  function decidingSources(survey) {
    const { forms, logs } = survey;
    const ofForms = { label: tabsLabel(forms.map(({ tab }) => tab)), parts: forms.map(decidingInForm) };
    return [
      ...decidingTables(survey),
      ...forms.length > 0 ? [ofForms] : [],
      ...logs.map((log) => ({ label: logLabel(survey, log), parts: [decidingInLog(log)] })),
      ...survey.assigning.map(({ table, columns }) => {
        return { label: table.tab, parts: [decidingInAssignment(table, columns)] };
      })
    ];
  }
  function decidingInAssignment({ tab, unitColumn, rows }, columns) {
    const own = rows.map(({ row }) => row);
    return { tab, areas: bodyAreas(own, [unitColumn, ...columns]), nameColumn: unitColumn };
  }
  function logLabel({ tables, logs }, { tab, title }) {
    const shared = [...tables, ...logs].filter((other) => other.tab === tab).length > 1;
    return shared ? `${tab} (${title})` : tab;
  }
  function decidingTables(survey) {
    const sourcesIn = groupBy(survey.sources, ({ table }) => table);
    const columnsOf5 = (table) => {
      var _a;
      return ((_a = sourcesIn.get(table)) != null ? _a : []).map(({ columns }) => columns);
    };
    return tablesTogether(survey).map((tables) => {
      const [first] = tables;
      const single = first !== void 0 && tables.length === 1;
      return {
        label: single ? tableLabel(survey, first) : tabsLabel(tables.map(({ tab }) => tab)),
        parts: tables.map((table) => decidingInTable(table, columnsOf5(table)))
      };
    });
  }
  function tablesTogether({ tables, indicators }) {
    const together2 = new Map(tables.map((table) => [table, /* @__PURE__ */ new Set([table])]));
    for (const { origin } of indicators) {
      const united = new Set(sourcesOf(origin).flatMap(({ table }) => {
        var _a;
        return [...(_a = together2.get(table)) != null ? _a : []];
      }));
      for (const table of united) together2.set(table, united);
    }
    return [...new Set(together2.values())].map((united) => tables.filter((table) => united.has(table)));
  }
  function copySources(survey, workbook) {
    const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
    let copyColumn = FIRST_COPY_COLUMN;
    return decidingSources(survey).map(({ label, parts }) => {
      const columns = parts.flatMap(({ tab, areas }) => {
        var _a;
        const grid = (_a = grids.get(tab)) != null ? _a : [];
        return areas.map((area) => {
          var _a2;
          const cells = Array.from(
            { length: area.rows },
            (_, row) => cellAt(grid, area.row + row, area.column)
          );
          const fingerprint = area.rows > MOST_COPIED_ROWS ? fingerprintOf(cells) : null;
          return { tab, area, values: (_a2 = fingerprint == null ? void 0 : fingerprint.kept) != null ? _a2 : cells, fingerprint, copyColumn: copyColumn++ };
        });
      });
      const names = parts.map(({ tab, nameColumn }) => {
        var _a;
        const filled2 = ((_a = grids.get(tab)) != null ? _a : []).filter((row) => {
          var _a2;
          return ((_a2 = row[nameColumn]) != null ? _a2 : "") !== "";
        }).length;
        return { tab, column: nameColumn, filled: filled2 };
      });
      return { label, columns, names };
    });
  }
  function copyOf(cell2) {
    return typeof cell2 === "string" && isErrorText(cell2) ? ERROR_COPY : cell2;
  }
  function literal(text) {
    return `"${text.replace(/"/g, '""')}"`;
  }
  function differences(column, recordTab2) {
    const { tab, area, fingerprint } = column;
    if (fingerprint) return fingerprintDifferences(fingerprint, column, recordTab2);
    const original = `${quoteTab(tab)}!${areaA1(area)}`;
    const copied = { row: 0, column: column.copyColumn, rows: area.rows, columns: 1 };
    const copy = `${quoteTab(recordTab2)}!${areaA1(copied)}`;
    const hasErrors = column.values.some((value) => typeof value === "string" && isErrorText(value));
    const compared = hasErrors ? `IFERROR(${original};"${ERROR_COPY}")` : original;
    if (!column.values.some(isDay)) return `SUMPRODUCT(1*(${compared}<>${copy}))`;
    const isSameDay = `IFERROR(ISNUMBER(${original})*(INT(${original})=${copy});0)`;
    return `SUMPRODUCT((${compared}<>${copy})*(1-${isSameDay}))`;
  }
  function filledCells({ tab, column }) {
    const letters2 = columnLetters(column);
    const cells = `${quoteTab(tab)}!${letters2}:${letters2}`;
    return `SUMPRODUCT(1*(IFERROR(LEN(${cells});1)>0))`;
  }
  function liveLine(source, recordTab2) {
    const names = source.names.map((column) => `ABS(${filledCells(column)}-${column.filled})`);
    const changes = source.columns.map((column) => differences(column, recordTab2));
    const total = [...changes, ...names].join("+");
    const same = literal(`${source.label}: Khớp với biểu gốc`);
    const changed = literal(`${source.label}: Biểu gốc đã thay đổi, chọn Chỉ tiêu ▸ Tạo bảng tổng hợp`);
    return `=IF(IFERROR(${total};1)=0;${same};${changed})`;
  }

  // src/core/report/messages.ts
  function unitCount(table) {
    return table.rows.filter(({ kind }) => kind === "unit").length;
  }
  function tablesInWords(survey, tables) {
    var _a;
    const [first] = tables;
    const isSeries = tables.length > 1;
    const { names, count } = tabSpan(tables.map(({ tab }) => tab));
    const units2 = Math.max(...tables.map(unitCount));
    const parts = [...isSeries ? ["mỗi kỳ một biểu"] : [], `${formatNumber(units2)} đơn vị`];
    for (const { target } of (_a = first == null ? void 0 : first.indicators) != null ? _a : []) {
      if (target.kind === "constant") parts.push(`KH chung ${formatNumber(target.value)}`);
    }
    const label = first && !isSeries ? tableLabel(survey, first) : names;
    return `${label} (${[...count === null ? [] : [count], ...parts].join(", ")})`;
  }
  function logInWords(survey, log) {
    const units2 = new Set(log.rows.map(({ name }) => name).filter((name) => name !== ""));
    const parts = [`${formatNumber(log.rows.length)} dòng`, `${formatNumber(units2.size)} tên đơn vị`];
    for (const { target } of log.indicators) {
      if (target.kind === "constant") parts.push(`KH chung ${formatNumber(target.value)}`);
    }
    return `${logLabel(survey, log)} (${parts.join(", ")})`;
  }
  function formsInWords({ forms, indicators }) {
    if (forms.length === 0) return [];
    const { names, count } = tabSpan(forms.map(({ tab }) => tab));
    const indicatorCount = indicators.filter(({ origin }) => origin.kind === "forms").length;
    const parts = [
      ...count === null ? [] : [count],
      ...forms.length > 1 ? ["mỗi đơn vị một trang tính"] : [],
      `${formatNumber(indicatorCount)} chỉ tiêu`
    ];
    return [`${names} (${parts.join(", ")})`];
  }
  function assigningInWords({ indicators }, table) {
    const names = indicators.flatMap(
      ({ name, target }) => target.kind === "assignment" && target.assignment.table === table ? [name] : []
    );
    return `${table.tab} (giao KH cho ${names.join(", ")})`;
  }
  function sourcesInWords(survey) {
    return [
      ...tablesTogether(survey).map((tables) => tablesInWords(survey, tables)),
      ...formsInWords(survey),
      ...survey.logs.map((log) => logInWords(survey, log)),
      ...survey.assigning.map(({ table }) => assigningInWords(survey, table))
    ];
  }
  function sourceCounts({ tables, forms, logs }) {
    const sheets = tables.length + forms.length;
    const counts = [
      ...sheets > 0 ? [`${formatNumber(sheets)} biểu`] : [],
      ...logs.length > 0 ? [`${formatNumber(logs.length)} sổ theo dõi`] : []
    ];
    return counts.join(" và ");
  }
  function leftAloneSentences({ hidden, converted, strangers, brokenRecord }) {
    const sentences = [];
    if (hidden.length > 0) sentences.push(`Không đọc trang tính ẩn: ${tabNames(hidden)}.`);
    if (converted.length > 0) {
      sentences.push(
        `Không đọc và không ghi vào ${tabNames(converted)} vì là bản sao của bảng do tiện ích lập, hoặc được lập trong tệp khác hay trước khi chuyển đổi tệp.`
      );
    }
    sentences.push(...strangerSentences(strangers));
    if (brokenRecord !== null) {
      sentences.push(
        `Trang tính nội bộ '${brokenRecord}' đã bị sửa nên được lập lại; KH đã nhập khi được hỏi có thể phải nhập lại.`
      );
    }
    return sentences;
  }
  function strangerSentences(strangers) {
    if (strangers.length === 0) return [];
    return [
      `Không ghi vào ${tabNames(strangers)} vì ở đó không có tiêu đề của bảng do tiện ích lập; tiện ích lập bảng ở trang tính riêng.`
    ];
  }
  var MAX_PROBLEMS = 3;
  function problemSentences(problems) {
    if (problems.length === 0) return [];
    const named = problems.slice(0, MAX_PROBLEMS).map((one) => `${placeText(one.place)} ${problemWords(one)}`);
    const rest = problems.length > MAX_PROBLEMS ? `; và ${problems.length - MAX_PROBLEMS} chỗ khác` : "";
    return [`Chưa hiểu: ${named.join("; ")}${rest}.`];
  }
  function reasonWords(reason) {
    switch (reason.kind) {
      case "noTarget":
        return "không có KH giao";
      case "repeats":
        return `số giống biểu '${reason.of}', không tính hai lần`;
      case "noResult":
        return "chưa có kết quả";
      case "assigns":
        return "giao KH cho chỉ tiêu khác";
      case "noUnits":
        return "tên dòng là doanh nghiệp hoặc người, không phải đơn vị";
    }
  }
  function leftOutSentences(leftOut) {
    if (leftOut.length === 0) return [];
    const byReason = groupBy(leftOut, ({ reason }) => reasonWords(reason));
    const parts = [...byReason].map(([words, ones]) => `${tabNames(distinct3(ones))} (${words})`);
    return [`Không sử dụng: ${parts.join("; ")}; chọn lại ở Danh mục chỉ tiêu, cột Cách tính.`];
  }
  function distinct3(leftOut) {
    return [...new Set(leftOut.map(({ tab }) => tab))];
  }
  function localeWarning(locale) {
    if (/^vi([_-]|$)/i.test(locale)) return null;
    return `Lưu ý: bảng tính đang dùng ngôn ngữ ${locale}, số gõ 1.380 sẽ thành 1,38. Nên chọn Việt Nam tại Tệp ▸ Cài đặt ▸ Ngôn ngữ.`;
  }
  function firstRunQuestion(survey, names, extra) {
    const tables = sourcesInWords(survey).join("; ");
    const sentences = [
      `Tìm thấy ${sourceCounts(survey)}: ${tables}.`,
      `Số liệu tính đến ngày ${formatDate(survey.asOf)}.`,
      `Tạo hai trang tính ${names.summary} và ${names.below}? Biểu gốc được giữ nguyên.`,
      ...leftOutSentences(survey.leftOut),
      ...problemSentences(survey.problems),
      ...leftAloneSentences(extra.leftAlone),
      ...[localeWarning(extra.locale)].filter((sentence) => sentence !== null)
    ];
    return sentences.join(" ");
  }
  function targetQuestion({ name, origin }) {
    const tabs = tabSpan(tabsOf(origin)).names;
    const isLog2 = origin.kind === "logs";
    const [noun, lacks] = isLog2 ? ["sổ", "không nêu kế hoạch giao"] : ["biểu", "không có cột kế hoạch giao"];
    const what = name === tabs ? `${isLog2 ? "Sổ" : "Biểu"} '${tabs}'` : `Chỉ tiêu '${name}' ở ${noun} '${tabs}'`;
    return `${what} ${lacks}. Nhập KH chung cho mỗi đơn vị (ví dụ: 12), hoặc để trống nếu không giao.`;
  }
  function countState(survey, state) {
    return survey.indicators.reduce(
      (count, { measures }) => count + measures.filter(({ assessment }) => assessment.state === state).length,
      0
    );
  }
  function stateCounts(survey) {
    const counts = [
      `${formatNumber(countState(survey, "below"))} lượt chưa đạt`,
      `${formatNumber(countState(survey, "noData"))} lượt chưa có số liệu`
    ];
    const errors = countState(survey, "dataError");
    if (errors > 0) counts.push(`${formatNumber(errors)} lượt lỗi số liệu`);
    return counts.join(", ");
  }
  function size(survey) {
    const { directory, indicators } = survey;
    return `${sourceCounts(survey)}, ${formatNumber(directory.units.length)} đơn vị, ${formatNumber(indicators.length)} chỉ tiêu`;
  }
  function summaryDone(survey, leftAlone) {
    const sentences = [
      `Đã lập bảng tổng hợp: ${size(survey)}; ${stateCounts(survey)}.`,
      ...leftOutSentences(survey.leftOut),
      ...problemSentences(survey.problems),
      ...leftAloneSentences(leftAlone)
    ];
    return sentences.join(" ");
  }
  function coloursDone(survey, legend2) {
    const open = survey.indicators.filter(
      ({ periodEnded, direction, target }) => !periodEnded && direction === "more" && hasTarget(target)
    );
    const names = open.slice(0, MAX_PROBLEMS).map(({ name }) => name);
    const more2 = open.length > MAX_PROBLEMS ? ` và ${open.length - MAX_PROBLEMS} chỉ tiêu khác` : "";
    const early = open.length === 0 ? "" : ` KH chưa đến hạn nên chưa tô đơn vị chưa đạt: ${names.join(", ")}${more2}.`;
    return `Đã tô màu ${formatNumber(survey.tables.length + survey.forms.length)} biểu: ${stateCounts(survey)}.${early}${withoutColoursSentence(survey)} Chú giải: ${legend2}.`;
  }
  var MESSAGES = {
    title: "Chỉ tiêu",
    nothingFound: "Chưa tìm thấy biểu nào có cột đơn vị và cột kết quả. Biểu cần một dòng tiêu đề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới.",
    busy: "Có người khác đang chạy lệnh trong tệp này. Chưa có gì thay đổi; vui lòng thử lại sau một phút.",
    accounts: "Trình duyệt đang đăng nhập nhiều tài khoản Google. Hãy mở tệp trong cửa sổ ẩn danh với một tài khoản, hoặc dùng hồ sơ Chrome riêng.",
    time: "Đã dừng trước giới hạn 6 phút của Google. Phần đã làm được giữ lại; chạy lại lệnh để làm tiếp.",
    moved: "Biểu gốc vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh.",
    noColours: "Không có màu nào của tiện ích để bỏ.",
    coloursRemoved: "Đã bỏ tô màu. Các quy tắc định dạng khác của bảng tính được giữ nguyên.",
    wrongTarget: "KH chung phải là một số, ví dụ: 12 hoặc 1.500. Chưa có gì thay đổi; đề nghị chạy lại lệnh."
  };
  function protectedMessage(tab) {
    return `Trang tính '${tab}' đang được bảo vệ nên chưa thực hiện được. Đề nghị liên hệ chủ sở hữu tệp để được cấp quyền chỉnh sửa.`;
  }
  function failedMessage(reason) {
    return `Chưa thực hiện xong lệnh. Biểu gốc không bị thay đổi; đề nghị chạy lại lệnh. Google Sheets báo: ${reason}`;
  }
  function directoryMade(units2) {
    return `Đã lập danh mục ${formatNumber(units2)} đơn vị. Có thể sửa tên, thêm tên gọi khác (cách nhau bằng dấu ;) và đổi khối; lần lập bảng sau sẽ theo danh mục này.`;
  }
  function directoryExtended(added) {
    return added === 0 ? "Danh mục đã có đủ các đơn vị trong biểu, không có gì thay đổi." : `Đã thêm ${formatNumber(added)} đơn vị vào cuối danh mục; các dòng đã có được giữ nguyên.`;
  }

  // src/core/report/check-done.ts
  function checkDone(survey, { counts, page }, leftAlone) {
    const sentences = [
      `Đã kiểm tra ${sourceCounts(survey)}: ${countsInWords(counts)}.`,
      `Xem trang tính ${page.name}.`,
      ...leftAloneSentences(leftAlone)
    ];
    return sentences.join(" ");
  }

  // src/core/page/in-use.ts
  function inUseMessage(tab) {
    return `Có người đang sửa trang tính '${tab}' nên chưa ghi vào trang này; những gì đã gõ được giữ nguyên. Đề nghị chạy lại lệnh sau ít phút.`;
  }

  // src/core/page/moving-notes.ts
  var MOST_LETTERS = 4e4;
  var NAMING_COLUMNS = [0, 1];
  function movingNotes(previous, page, list3) {
    const keyOf6 = rowKeys(previous, list3);
    const standing = previous.values.flatMap(
      (_, at) => Array.from({ length: widthOf(previous) }, (__, column) => column).flatMap((column) => {
        const text = staffNote(previous, at, column);
        return text === "" ? [] : [{ text, at, column }];
      })
    );
    const stays = ({ text, at, column }) => {
      var _a, _b, _c;
      return staffLines((_c = (_b = (_a = page.rows[at]) == null ? void 0 : _a[column]) == null ? void 0 : _b.note) != null ? _c : "") === text;
    };
    const letters2 = standing.reduce((sum, { text }) => sum + text.length, 0);
    if (letters2 > MOST_LETTERS || standing.every(stays)) return [];
    return standing.map(({ text, at, column }) => ({ text, row: keyOf6(at), column }));
  }
  function settleNotes(previous, remembered, list3) {
    if (remembered.length === 0) return previous;
    const rowOf = rowsByKey(previous, list3);
    const placed = remembered.flatMap(({ text, row, column }) => {
      const at = rowOf.get(row);
      return at === void 0 ? [] : [{ lines: text.split("\n"), at, column }];
    });
    const linesAt = (row, column) => staffNote(previous, row, column).split("\n");
    const missing = placed.filter(({ lines, at, column }) => {
      const now = linesAt(at, column);
      return lines.some((line) => !now.includes(line));
    });
    if (missing.length === 0) return previous;
    const wanted = new Map(placed.map(({ lines, at, column }) => [`${at},${column}`, lines]));
    const elsewhere = remembered.filter(({ row }) => !rowOf.has(row)).flatMap(({ text }) => text.split("\n"));
    const strayed = new Set(missing.flatMap(({ lines }) => lines).filter((line) => !elsewhere.includes(line)));
    const notes = previous.values.map(
      (_, row) => Array.from({ length: widthOf(previous) }, (__, column) => {
        var _a;
        const own = (_a = wanted.get(`${row},${column}`)) != null ? _a : [];
        const others = linesAt(row, column).filter((line) => !strayed.has(line) && !own.includes(line));
        return [...own, ...others].join("\n").trim();
      })
    );
    return { ...previous, notes };
  }
  function rowsByKey(previous, list3) {
    const keyOf6 = rowKeys(previous, list3);
    const rows = /* @__PURE__ */ new Map();
    const doubled2 = /* @__PURE__ */ new Set();
    previous.values.forEach((_, row) => {
      const key = keyOf6(row);
      if (rows.has(key)) doubled2.add(key);
      rows.set(key, row);
    });
    for (const key of doubled2) rows.delete(key);
    return rows;
  }
  function rowKeys(previous, list3) {
    const found2 = list3 && findHeadings(previous, list3.headings, list3.telling);
    const columns = found2 ? found2.columns.filter((_, heading) => !(list3 == null ? void 0 : list3.typed.includes(heading))) : NAMING_COLUMNS;
    return (row) => hashText(
      JSON.stringify(columns.map((column) => column === null ? "" : cellAt(previous.values, row, column)))
    );
  }

  // src/core/page/shape.ts
  function pageShape(page) {
    const { header, ownRows, ownColumns, mergesAcross, mergesDown, widths, grid, filter } = page;
    const extent = { headerLast: header.last, ownRows, ownColumns };
    return JSON.stringify({ ...extent, parts: [mergesAcross, mergesDown, widths, grid, filter] });
  }
  function shapeExtent(shape) {
    let value;
    try {
      value = JSON.parse(shape);
    } catch {
      return null;
    }
    const { headerLast, ownRows, ownColumns } = value;
    if (typeof headerLast !== "number" || typeof ownRows !== "number" || typeof ownColumns !== "number")
      return null;
    return { headerLast, ownRows, ownColumns };
  }

  // src/core/page/tab-names.ts
  function fold(name) {
    return name.normalize("NFC").trim().toLowerCase();
  }
  function freeName(wanted, taken) {
    const used = new Set(taken.map(fold));
    if (!used.has(fold(wanted))) return wanted;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${wanted} (tự động)` : `${wanted} (tự động ${number})`;
      if (!used.has(fold(name))) return name;
    }
  }
  function isNameFor(wanted, name) {
    return fold(name) === fold(wanted) || fold(name).startsWith(`${fold(wanted)} (tự động`);
  }

  // src/core/plan/record.ts
  var RECORD_TITLE = "Trang tính nội bộ của tiện ích Chỉ tiêu, đề nghị không sửa.";
  var RECORD_ROWS = 12;
  var CHUNK = 45e3;
  var MOST_CELLS = 1e7;
  var EMPTY_RECORD = {
    state: "done",
    began: "",
    creating: {},
    shapes: {},
    copies: { rows: 0, columns: 0 },
    answers: [],
    printed: [],
    tabs: [],
    places: [],
    units: [],
    moving: {},
    checked: []
  };
  function formatRecord(record) {
    const text = JSON.stringify(record);
    const chunks = [];
    for (let start = 0; start < text.length; start += CHUNK) chunks.push(text.slice(start, start + CHUNK));
    if (chunks.length >= RECORD_ROWS)
      throw new RangeError(`Keep the record under ${RECORD_ROWS - 1} chunks, not ${chunks.length}`);
    return [RECORD_TITLE, ...chunks, ...Array.from({ length: RECORD_ROWS - 1 - chunks.length }, () => "")];
  }
  function isAnswer(value) {
    if (!Array.isArray(value) || typeof value[0] !== "string") return false;
    return typeof value[1] === "number" || value[1] === null;
  }
  function isPrinted(value) {
    return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "string";
  }
  function isNamedTab(value) {
    const { id, name } = fieldsOf(value);
    return typeof id === "number" && typeof name === "string";
  }
  function isNamedPlace(value) {
    const { name, tab, at, figures } = fieldsOf(value);
    return [name, figures].every(isText) && [tab, at].every(Number.isInteger);
  }
  function isNamedUnit(value) {
    const { name, others } = fieldsOf(value);
    return isText(name) && Array.isArray(others) && others.every(isText);
  }
  function isText(value) {
    return typeof value === "string";
  }
  function copiesOf(rows, columns) {
    return rows * columns <= MOST_CELLS ? { rows, columns } : EMPTY_RECORD.copies;
  }
  function textOf6(value) {
    return typeof value === "string" ? value : "";
  }
  var CREATED_IN_ORDER = ["summary", "below", "check"];
  function creatingOf(value) {
    if (!Array.isArray(value)) return value;
    return Object.fromEntries(CREATED_IN_ORDER.map((key, index) => [key, value[index]]));
  }
  function textsOf(value) {
    const texts = {};
    const fields = fieldsOf(value);
    for (const key of PAGE_KEYS) {
      const text = textOf6(fields[key]);
      if (text !== "") texts[key] = text;
    }
    return texts;
  }
  function movingOf(value) {
    const fields = fieldsOf(value);
    const moving = {};
    for (const key of PAGE_KEYS) {
      const notes = fields[key];
      if (Array.isArray(notes)) moving[key] = notes.filter(isStandingNote);
    }
    return moving;
  }
  function isStandingNote(value) {
    const { text, row, column } = fieldsOf(value);
    return isText(text) && isText(row) && Number.isInteger(column);
  }
  function countOf2(value) {
    return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 0;
  }
  function parseRecord(column) {
    if (column[0] !== RECORD_TITLE) return null;
    const value = parseFields(column.slice(1).map(textOf6).join(""));
    if (value === null) return null;
    const copies = fieldsOf(value.copies);
    return {
      state: value.state === "done" ? "done" : "writing",
      began: textOf6(value.began),
      creating: textsOf(creatingOf(value.creating)),
      shapes: textsOf(value.shapes),
      copies: copiesOf(countOf2(copies.rows), countOf2(copies.columns)),
      answers: Array.isArray(value.answers) ? value.answers.filter(isAnswer) : [],
      printed: Array.isArray(value.printed) ? value.printed.filter(isPrinted) : [],
      tabs: Array.isArray(value.tabs) ? value.tabs.filter(isNamedTab) : [],
      places: Array.isArray(value.places) ? value.places.filter(isNamedPlace) : [],
      units: Array.isArray(value.units) ? value.units.filter(isNamedUnit) : [],
      moving: movingOf(value.moving),
      checked: Array.isArray(value.checked) ? value.checked.map(textOf6) : []
    };
  }

  // src/sheets/write-page.ts
  var DATE_FORMAT = "dd/mm/yyyy";
  var DEFAULT_SIZE = 10;
  var NEW_TAB = { rows: 1e3, columns: 26, free: 100 };
  function cellValue(content) {
    if (typeof content === "string") return guardText(content);
    if (typeof content !== "object") return content;
    return isFormula(content) ? content.formula : dateSerial(content);
  }
  function formatOf({ content, format: format2 }) {
    if (format2 !== void 0 && format2 !== "") return format2;
    if (typeof content === "object" && isCalendarDate(content)) return DATE_FORMAT;
    return "general";
  }
  function styler() {
    const made = /* @__PURE__ */ new Map();
    return (look3 = {}) => {
      const { bold = false, italic = false, size: size2 = DEFAULT_SIZE } = look3;
      const key = `${bold} ${italic} ${size2}`;
      const known = made.get(key);
      if (known) return known;
      const style = SpreadsheetApp.newTextStyle().setBold(bold).setItalic(italic).setFontSize(size2).build();
      made.set(key, style);
      return style;
    };
  }
  function rangeOf2(sheet, area) {
    return sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
  }
  function sizeNewTab(sheet, rows) {
    const wanted = rows + NEW_TAB.free;
    if (wanted > NEW_TAB.rows) sheet.insertRowsAfter(NEW_TAB.rows, wanted - NEW_TAB.rows);
    else if (wanted < NEW_TAB.rows) sheet.deleteRows(wanted + 1, NEW_TAB.rows - wanted);
    return { rows: wanted, columns: NEW_TAB.columns };
  }
  function growGrid(sheet, needed, known) {
    if (needed.rows > known.rows) {
      const max = sheet.getMaxRows();
      if (needed.rows > max) sheet.insertRowsAfter(max, needed.rows - max + NEW_TAB.free);
    }
    if (needed.columns > known.columns) {
      const max = sheet.getMaxColumns();
      if (needed.columns > max) sheet.insertColumnsAfter(max, needed.columns - max);
    }
  }
  function extentOf(page, previous) {
    var _a, _b, _c, _d, _e;
    return {
      rows: Math.max(page.rows.length, (_a = previous == null ? void 0 : previous.values.length) != null ? _a : 0, RECORD_ROWS),
      columns: Math.max((_c = (_b = page.rows[0]) == null ? void 0 : _b.length) != null ? _c : 0, (_e = (_d = previous == null ? void 0 : previous.values[0]) == null ? void 0 : _d.length) != null ? _e : 0)
    };
  }
  function preparePage(page, { sheet, size: size2, previous, shape }) {
    var _a, _b, _c, _d, _e, _f;
    const { rows, columns } = extentOf(page, previous);
    const filtered = page.filter ? page.filter.column + page.filter.columns : 0;
    const read = { rows: (_a = previous == null ? void 0 : previous.values.length) != null ? _a : 0, columns: (_c = (_b = previous == null ? void 0 : previous.values[0]) == null ? void 0 : _b.length) != null ? _c : 0 };
    growGrid(
      sheet,
      { rows, columns: Math.max(columns, filtered) },
      { rows: Math.max(size2.rows, read.rows), columns: Math.max(size2.columns, read.columns) }
    );
    if (previous && pageShape(page) !== shape && page.mergesAcross.length > 0) {
      const last = Math.max(page.header.last, (_e = (_d = shapeExtent(shape)) == null ? void 0 : _d.headerLast) != null ? _e : 0);
      sheet.getRange(`1:${last + 1}`).breakApart();
    }
    const { filter } = page;
    const merged = filter ? (_f = previous == null ? void 0 : previous.merges) != null ? _f : [] : [];
    if (filter && merged.some((area) => area.row + area.rows > filter.row)) {
      const first = Math.min(filter.row, ...merged.map(({ row }) => row));
      sheet.getRange(`${first + 1}:${rows}`).breakApart();
    }
  }
  function writePage(page, target) {
    var _a, _b, _c;
    const { sheet, previous, shape } = target;
    const old = shapeExtent(shape);
    const { rows, columns } = extentOf(page, previous);
    const cellOf3 = (row, column) => {
      var _a2, _b2;
      return (_b2 = (_a2 = page.rows[row]) == null ? void 0 : _a2[column]) != null ? _b2 : { content: "" };
    };
    const matrix = (height, breadth, pick) => Array.from(
      { length: height },
      (_, row) => Array.from({ length: breadth }, (__, column) => pick(cellOf3(row, column)))
    );
    const all = sheet.getRange(1, 1, rows, columns);
    const values = matrix(rows, columns, ({ content }) => cellValue(content));
    all.setNotes(matrix(rows, columns, ({ note }) => note != null ? note : ""));
    all.setValues(values);
    all.setNumberFormats(matrix(rows, columns, formatOf));
    const ownRows = Math.max(page.ownRows, (_b = (_a = old == null ? void 0 : old.ownRows) != null ? _a : previous == null ? void 0 : previous.values.length) != null ? _b : 0);
    const ownColumns = Math.max(page.ownColumns, (_c = old == null ? void 0 : old.ownColumns) != null ? _c : 0);
    const own = sheet.getRange(1, 1, ownRows, ownColumns);
    const styleOf = styler();
    own.setBackgrounds(matrix(ownRows, ownColumns, ({ look: look3 }) => {
      var _a2;
      return (_a2 = look3 == null ? void 0 : look3.fill) != null ? _a2 : null;
    }));
    own.setTextStyles(matrix(ownRows, ownColumns, ({ look: look3 }) => styleOf(look3)));
    own.setHorizontalAlignments(matrix(ownRows, ownColumns, ({ look: look3 }) => {
      var _a2;
      return (_a2 = look3 == null ? void 0 : look3.align) != null ? _a2 : null;
    }));
    if (pageShape(page) !== shape) {
      writeShape(page, { ...target, clearLines: previous !== null, ownRows, ownColumns });
    }
    if (page.filter) writeFilter(sheet, page.filter, previous !== null);
  }
  function writeFilter(sheet, area, mayHaveOne) {
    var _a;
    if (mayHaveOne) (_a = sheet.getFilter()) == null ? void 0 : _a.remove();
    rangeOf2(sheet, area).createFilter();
  }
  function writeShape(page, target) {
    var _a;
    const { sheet } = target;
    for (const area of page.mergesAcross) rangeOf2(sheet, area).mergeAcross();
    for (const area of page.mergesDown) rangeOf2(sheet, area).mergeVertically();
    if (target.clearLines) {
      sheet.getRange(1, 1, target.ownRows, target.ownColumns).setBorder(false, false, false, false, false, false);
    }
    const grid = rangeOf2(sheet, page.grid);
    grid.setBorder(true, true, true, true, true, true, "#9aa0a6", SpreadsheetApp.BorderStyle.SOLID);
    rangeOf2(sheet, page.wrap).setWrap(true);
    if (page.middle) rangeOf2(sheet, page.grid).setVerticalAlignment("middle");
    if (((_a = shapeExtent(target.shape)) == null ? void 0 : _a.ownColumns) !== page.ownColumns) {
      for (const { column, count, width } of page.widths) sheet.setColumnWidths(column + 1, count, width);
    }
    sheet.setFrozenRows(page.header.last + 1);
  }

  // src/sheets/own-tabs.ts
  function idsOf2({ pages }) {
    const ids = {};
    for (const key of PAGE_KEYS) {
      const tab = pages[key];
      if (tab) ids[key] = tab.id;
    }
    return ids;
  }
  function knownShapes({ unfinished, record, pages }) {
    if (unfinished) return EMPTY_RECORD.shapes;
    const known = Object.entries(record.shapes).filter(([key]) => pages[key] !== void 0);
    return Object.fromEntries(known);
  }
  function beginRecord(book, name, rows) {
    const tab = book.pages.record;
    const { copies } = book.record;
    if (tab)
      return {
        ...tab,
        size: { rows: Math.max(copies.rows, RECORD_ROWS), columns: copies.columns },
        isNew: false
      };
    const sheet = book.spreadsheet.insertSheet(name, book.names.length);
    return { sheet, id: sheet.getSheetId(), name, size: sizeNewTab(sheet, rows), isNew: true };
  }
  function insertTab({ spreadsheet, names }, name, record) {
    const sheet = record.isNew ? spreadsheet.insertSheet(name, names.length, { template: record.sheet }) : spreadsheet.insertSheet(name, names.length);
    return { sheet, id: sheet.getSheetId(), name, size: record.isNew ? record.size : NEW_TAB, isNew: true };
  }
  function writeRecord(sheet, record) {
    const column = formatRecord(record).map((text) => [cellValue(text)]);
    sheet.getRange(1, 1, RECORD_ROWS, 1).setValues(column);
  }

  // src/sheets/copies.ts
  function copiesExtent(sources) {
    const copied = sources.flatMap(({ columns }) => columns);
    return {
      rows: copied.reduce((most2, { values }) => Math.max(most2, values.length), 0),
      columns: copied.length
    };
  }
  function gridOfCopies({ rows, columns }) {
    return { rows: Math.max(RECORD_ROWS, rows), columns: FIRST_COPY_COLUMN + columns };
  }
  function writeCopies({ sheet, isNew }, sources, record) {
    const copied = sources.flatMap(({ columns: columns2 }) => columns2);
    const copies = copiesExtent(sources);
    const texts = formatRecord({ ...record, copies });
    const first = isNew ? 0 : FIRST_COPY_COLUMN;
    const rows = Math.max(RECORD_ROWS, copies.rows, record.copies.rows);
    const columns = FIRST_COPY_COLUMN + Math.max(copies.columns, record.copies.columns, 1);
    const grid = Array.from(
      { length: rows },
      (_, row) => Array.from({ length: columns - first }, (__, index) => {
        var _a, _b, _c;
        if (first + index === 0) return cellValue((_a = texts[row]) != null ? _a : "");
        return cellValue(copyOf((_c = (_b = copied[first + index - FIRST_COPY_COLUMN]) == null ? void 0 : _b.values[row]) != null ? _c : ""));
      })
    );
    sheet.getRange(1, first + 1, rows, columns - first).setValues(grid);
    if (!isNew) writeRecord(sheet, { ...record, copies });
  }

  // src/sheets/area.ts
  function areaOf(range2) {
    return {
      row: range2.getRow() - 1,
      column: range2.getColumn() - 1,
      rows: range2.getNumRows(),
      columns: range2.getNumColumns()
    };
  }

  // src/core/log/wants-merges.ts
  function wantsMerges(tab) {
    var _a;
    if (tab.merges !== void 0) return false;
    let headed = false;
    for (let row = 0; row < tab.values.length; row += 1) {
      if (unitColumnsOf((_a = tab.values[row]) != null ? _a : []).length === 0) continue;
      const header2 = readHeader(tab.values, row);
      if (header2 === null) continue;
      headed = true;
      const { wanted, end } = readBelow(tab, header2);
      if (wanted) return true;
      row = Math.max(row, end - 1);
    }
    const likely = headed ? null : findLikelyLogHeader(tab);
    const header = likely === null ? null : readHeader(tab.values, likely.row, [likely.unitColumn]);
    return header !== null && readBelow(tab, header).wanted;
  }
  function readBelow(tab, header) {
    const columns = readColumnRoles(header);
    let last = header.last + 1;
    for (const slice of slicesOf(header, columns)) {
      const found2 = readEvents(tab, { header, columns, ...slice });
      if (found2 === null) continue;
      const keys = [found2.unitColumn, ...found2.columns.dateColumn === null ? [] : [found2.columns.dateColumn]];
      const end = endOf(tab, { ...slice, row: found2.body.end });
      for (let row = header.last + 1; row < end; row += 1) {
        const isLower = keys.some((column) => isBlank2(cellAt(tab.values, row, column)));
        if (isLower && hasContent(tab, { ...slice, row })) return { wanted: true, end };
      }
      last = Math.max(last, found2.body.end);
    }
    return { wanted: false, end: last };
  }
  function endOf(tab, { row, from, to }) {
    let end = row;
    while (end < tab.values.length && hasContent(tab, { row: end, from, to })) end += 1;
    return end;
  }
  function hasContent({ values }, { row, from, to }) {
    var _a;
    const cells = ((_a = values[row]) != null ? _a : []).slice(from, to + 1);
    return cells.some((cell2) => !isBlank2(cell2) && readNumbering(cell2) === null);
  }

  // src/core/report/below-typed.ts
  var FORM2 = PAGES.below.list;
  var BELOW_HEADINGS = FORM2.headings;
  var PARTS = { reached: FORM2.alone[0], lost: LOST_PART };
  var NONE_BELOW = FORM2.alone[2];
  function periodKey2(period) {
    if (!period) return "";
    const { start, end } = period;
    const fromNewYear = start.month === 1 && start.day === 1 && start.year === end.year;
    const wholeYear = end.month === 12 && end.day === 31;
    if (fromNewYear && (wholeYear || period.label.startsWith("tính đến"))) return String(start.year);
    const day2 = (date) => `${date.year}-${date.month}-${date.day}`;
    return `${day2(start)}/${day2(end)}`;
  }
  function fold2(text) {
    return unifyTone(cleanText(text)).toLowerCase();
  }
  function typedKey(indicator, unit, period) {
    return JSON.stringify([fold2(indicator), fold2(unit), periodKey2(period)]);
  }
  function indicatorText(name, period, pagePeriod) {
    if (!period || periodKey2(period) === periodKey2(pagePeriod)) return name;
    return `${name} (${period.label})`;
  }
  function splitIndicator(text, pagePeriod) {
    const open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    const period = open > 0 ? parsePeriod(text.slice(open + 2, -1)) : null;
    return period ? { name: text.slice(0, open), period } : { name: text, period: pagePeriod };
  }
  function titlePeriod(previous) {
    var _a, _b;
    const headerRow = (_b = (_a = findHeadings(previous, FORM2.headings, FORM2.telling)) == null ? void 0 : _a.row) != null ? _b : 0;
    for (let row = 0; row < headerRow; row += 1) {
      const period = parsePeriod(textAt(previous, row, 0));
      if (period && /CHỈ TIÊU/.test(textAt(previous, row, 0))) return period;
    }
    return null;
  }
  function readTypedBelow(previous, names) {
    const pagePeriod = previous && titlePeriod(previous);
    return readKept(previous, FORM2, (textOf8) => {
      const [indicator, unit] = [textOf8(1), textOf8(2)];
      if (indicator === "" || unit === "") return null;
      const { name, period } = splitIndicator(indicator, pagePeriod);
      const key = typedKey(names.indicatorName(name), names.standardName(unit), period);
      return { key, indicator: indicatorText(name, period, null), unit };
    });
  }
  function hasBelowHeader(page) {
    return findHeadings(page, FORM2.headings, FORM2.telling) !== null;
  }

  // src/core/report/blocks.ts
  var UNIONS_TOTAL = "CỘNG CÁC CÔNG ĐOÀN";
  var GRAND_TOTAL = "TỔNG CỘNG";
  function roman(number) {
    const steps = [
      [100, "C"],
      [90, "XC"],
      [50, "L"],
      [40, "XL"],
      [10, "X"],
      [9, "IX"],
      [5, "V"],
      [4, "IV"],
      [1, "I"]
    ];
    let rest = number;
    let text = "";
    for (const [value, letters2] of steps) {
      for (; rest >= value; rest -= value) text += letters2;
    }
    return text;
  }
  function summaryBlocks({
    directory,
    indicators
  }) {
    const isTold = ({ index }) => indicators.some(({ measures }) => {
      var _a, _b;
      return ((_b = (_a = measures[index]) == null ? void 0 : _a.assessment.state) != null ? _b : "absent") !== "absent";
    });
    const told = directory.units.filter(isTold);
    const units2 = told.length > 0 ? told : directory.units;
    const groups = directory.groups.filter(({ name }) => units2.some(({ group }) => group === name));
    const blocks = [];
    if (groups.length <= 1) {
      units2.forEach((unit, index) => {
        blocks.push({ kind: "unit", unit, number: index + 1 });
      });
      blocks.push({ kind: "total", label: GRAND_TOTAL, units: units2, adds: [] });
      return blocks;
    }
    const ordered = [...groups.filter(({ union }) => union), ...groups.filter(({ union }) => !union)];
    const mixed = ordered.some(({ union }) => union) && ordered.some(({ union }) => !union);
    const unionLines = [];
    const topLines = [];
    let number = 0;
    ordered.forEach((group, index) => {
      if (mixed && !group.union && unionLines.length > 0) {
        topLines.push(blocks.length);
        const inUnions = units2.filter((unit) => groups.some(({ name, union }) => union && name === unit.group));
        blocks.push({ kind: "total", label: UNIONS_TOTAL, units: inUnions, adds: [...unionLines] });
        unionLines.length = 0;
      }
      const members = units2.filter((unit) => unit.group === group.name);
      (mixed && group.union ? unionLines : topLines).push(blocks.length);
      blocks.push({ kind: "group", label: group.name, number: roman(index + 1), units: members });
      for (const unit of members) {
        number += 1;
        blocks.push({ kind: "unit", unit, number });
      }
    });
    blocks.push({ kind: "total", label: GRAND_TOTAL, units: units2, adds: topLines });
    return blocks;
  }

  // src/core/report/issuing-body.ts
  var DEFAULT_BODY = "LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG";
  var UNFINISHED = /(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG|NGÀNH)$/;
  var LAST_ROW = 3;
  var LONGEST6 = 80;
  function issuingBody({ tables, logs }) {
    const named = [...tables, ...logs].flatMap(({ linesAbove }) => {
      var _a, _b;
      const lines = linesAbove.filter(({ row, text }) => row < LAST_ROW && isBody(text));
      return (_b = (_a = lines[lines.length - 1]) == null ? void 0 : _a.text) != null ? _b : [];
    });
    const [only, ...others] = new Set(named);
    return only === void 0 || others.length > 0 ? DEFAULT_BODY : only;
  }
  function isBody(text) {
    if (text !== text.toUpperCase() || text.length > LONGEST6 || UNFINISHED.test(text)) return false;
    const { words } = readWords(text);
    const begins3 = longestAt(words, 0, ISSUER_BEGINNINGS);
    return begins3 > 0 && begins3 < words.length && parsePeriod(text) === null && !beginsAsTitle(text) && !/[:\d]/.test(text);
  }

  // src/core/report/summary-layout.ts
  var SIGNATURE = "NGƯỜI LẬP BIỂU";
  var HEADINGS2 = {
    ordinal: "TT",
    unit: "Đơn vị",
    target: "KH",
    result: "KQ",
    rate: "Tỷ lệ",
    count: ["Số chỉ tiêu", "đạt"]
  };
  var ABSENT = "–";
  var FIRST_INDICATOR_COLUMN = 2;
  var COLUMNS_PER_INDICATOR = 3;
  function firstColumn(indicator) {
    return FIRST_INDICATOR_COLUMN + indicator * COLUMNS_PER_INDICATOR;
  }

  // src/core/report/summary-typed.ts
  var LEAVES = [HEADINGS2.target, HEADINGS2.result, HEADINGS2.rate];
  var TOTALS5 = [GRAND_TOTAL, UNIONS_TOTAL];
  function find(previous, wanted) {
    const width = widthOf(previous);
    for (let row = 0; row < previous.values.length; row += 1) {
      for (let column = 0; column < width; column += 1) if (wanted(row, column)) return [row, column];
    }
    return null;
  }
  function landmarksOf(previous) {
    var _a, _b;
    const header = find(
      previous,
      (row, column) => column === 0 && textAt(previous, row, 0) === HEADINGS2.ordinal && textAt(previous, row, 1) === HEADINGS2.unit
    );
    const last = find(previous, (row, column) => textAt(previous, row, column) === GRAND_TOTAL);
    const signature = find(previous, (row, column) => textAt(previous, row, column) === SIGNATURE);
    if (!header || !last) return null;
    const [headerRow] = header;
    const count = find(
      previous,
      (row, column) => row === headerRow && textAt(previous, row, column) === HEADINGS2.count[0]
    );
    if (!count) return null;
    return {
      headerRow,
      ownColumns: count[1] + 1,
      inserted: Array.from({ length: count[1] }, (_, column) => column).filter(
        (column) => column > 1 && !LEAVES.includes(textAt(previous, headerRow + 1, column))
      ),
      lastBodyRow: last[0],
      signatureRow: (_a = signature == null ? void 0 : signature[0]) != null ? _a : last[0],
      signatureColumn: (_b = signature == null ? void 0 : signature[1]) != null ? _b : 0
    };
  }
  function asPrevious(page) {
    const values = page.rows.map(
      (row) => row.map(({ content }) => typeof content === "object" ? "" : content)
    );
    return unwritten(values);
  }
  function labelOf2(previous, row, standardName) {
    return unifyTone(standardName(textAt(previous, row, 1))).toLowerCase();
  }
  var Canvas = class {
    constructor(page) {
      this.rows = page.rows.map((row) => [...row]);
    }
    /** Puts a typed cell where the page has none of its own, or at least its note. */
    put(row, column, typed) {
      while (this.rows.length <= row) this.rows.push([]);
      const cells = this.rows[row];
      if (!cells) return;
      while (cells.length <= column) cells.push(BLANK);
      const cell2 = cells[column];
      if (!cell2) return;
      if (cell2.content === "" && typed.content !== "") cells[column] = { ...cell2, ...typed };
      else if (typed.note !== void 0)
        cells[column] = { ...cell2, note: withStaffLines(cell2.note, typed.note) };
    }
    /** All rows, as wide as the widest. */
    rectangle() {
      const width = this.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      return this.rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
    }
  };
  function movesAbove(old, now, width) {
    const moves = [];
    for (let row = 0; row < Math.min(old.headerRow, now.headerRow); row += 1) {
      for (let column = 1; column < width; column += 1) {
        const shift = column >= old.ownColumns ? now.ownColumns - old.ownColumns : 0;
        moves.push({ from: { row, column }, to: { row, column: column + shift } });
      }
    }
    return moves;
  }
  function movesBeside(previous, page, marks) {
    const { old, now, width, standardName } = marks;
    const rowOfLabel = /* @__PURE__ */ new Map();
    for (let row = now.headerRow + 2; row <= now.lastBodyRow; row += 1) {
      rowOfLabel.set(labelOf2(page, row, standardName), row);
    }
    const moves = [];
    const notes = [];
    const lost = [];
    const { added, columnNow } = addedColumns2(previous, { old, now, width });
    for (let row = old.headerRow; row <= old.lastBodyRow; row += 1) {
      const isHeader = row < old.headerRow + 2;
      const target = isHeader ? now.headerRow + row - old.headerRow : rowOfLabel.get(labelOf2(previous, row, standardName));
      let typed = false;
      for (const column of added) {
        if (isEmpty(previous, row, column)) continue;
        typed = true;
        if (target !== void 0)
          moves.push({ from: { row, column }, to: { row: target, column: columnNow(column) } });
      }
      if (target === void 0 && (typed || isStray2(previous, row, old))) lost.push(row);
      for (let column = 0; target !== void 0 && column < old.ownColumns; column += 1) {
        const to = { row: target, column: column - old.inserted.filter((one) => one < column).length };
        if (staffNote(previous, row, column) !== "" && !old.inserted.includes(column))
          notes.push({ from: { row, column }, to });
      }
    }
    return { moves, notes, lost };
  }
  function addedColumns2(previous, { old, now, width }) {
    const right = Array.from(
      { length: Math.max(0, width - old.ownColumns) },
      (_, index) => old.ownColumns + index
    );
    const own = right.filter((column) => !isDoubled(previous, { headerRow: old.headerRow, column }));
    const end = now.ownColumns + right.length;
    return {
      added: [...own, ...old.inserted],
      columnNow: (column) => {
        const between2 = old.inserted.indexOf(column);
        return between2 < 0 ? column - old.ownColumns + now.ownColumns : end + between2;
      }
    };
  }
  function isStray2(previous, row, old) {
    if (row < old.headerRow + 2 || !isEmpty(previous, row, 0)) return false;
    if (TOTALS5.includes(textAt(previous, row, 1))) return false;
    return Array.from({ length: old.ownColumns }, (_, column) => column).some(
      (column) => !isEmpty(previous, row, column)
    );
  }
  function movesBelow(previous, old, now) {
    const width = widthOf(previous);
    const down = now.signatureRow - old.signatureRow;
    const aside = now.signatureColumn - old.signatureColumn;
    const moves = [];
    for (let row = old.lastBodyRow + 1; row < previous.values.length; row += 1) {
      const below = row > old.signatureRow;
      for (let column = below ? 0 : 1; column < width; column += 1) {
        if (row === old.signatureRow && column === old.signatureColumn) continue;
        const shift = column >= old.signatureColumn ? aside : 0;
        const to = { row: row + down, column: column + shift };
        if (to.row > now.lastBodyRow && to.column >= 0) moves.push({ from: { row, column }, to });
      }
    }
    return moves;
  }
  function keepSummaryTyped(page, previous, standardName) {
    const now = landmarksOf(asPrevious(page));
    const old = landmarksOf(previous);
    if (!now) throw new RangeError(`Give a summary page with a header and an end, not "${page.name}"`);
    const canvas = new Canvas(page);
    const take = ({ from, to }) => {
      if (!isEmpty(previous, from.row, from.column))
        canvas.put(to.row, to.column, typedCell(previous, from, to.row));
    };
    if (!old) return { ...page, rows: keepAll(canvas, previous) };
    const issuer = textAt(previous, 0, 0);
    if (old.headerRow > 0 && issuer !== "" && issuer !== DEFAULT_BODY) {
      const cells = canvas.rows[0];
      if (cells == null ? void 0 : cells[0]) cells[0] = { ...cells[0], content: issuer };
    }
    const note = staffNote(previous, 0, 0);
    if (note !== "") canvas.put(0, 0, { content: "", note });
    const width = widthOf(previous);
    const beside = movesBeside(previous, asPrevious(page), { old, now, width, standardName });
    const { added, columnNow } = addedColumns2(previous, { old, now, width });
    for (const move of [...movesAbove(old, now, width), ...beside.moves, ...movesBelow(previous, old, now)])
      take(move);
    for (const { from, to } of beside.notes) {
      canvas.put(to.row, to.column, { content: "", note: staffNote(previous, from.row, from.column) });
    }
    if (beside.lost.length > 0) {
      const start = canvas.rows.length + 1;
      canvas.put(start, 0, { content: PARTS.lost });
      beside.lost.forEach((row, index) => {
        const target = start + 1 + index;
        canvas.put(target, 1, { content: textAt(previous, row, 1) });
        for (const column of added)
          take({ from: { row, column }, to: { row: target, column: columnNow(column) } });
        if (!isStray2(previous, row, old)) return;
        for (let column = 2; column < old.ownColumns; column += 1)
          take({ from: { row, column }, to: { row: target, column } });
      });
    }
    return { ...page, rows: canvas.rectangle() };
  }
  function keepAll(canvas, previous) {
    const start = canvas.rows.length + 1;
    const width = widthOf(previous);
    let kept = 0;
    previous.values.forEach((_, row) => {
      const columns = Array.from({ length: width }, (__, column) => column).filter(
        (column) => !isEmpty(previous, row, column)
      );
      if (columns.length === 0) return;
      if (kept === 0) canvas.put(start, 0, { content: PARTS.lost });
      kept += 1;
      for (const column of columns) {
        canvas.put(start + kept, column, typedCell(previous, { row, column }, start + kept));
      }
    });
    return canvas.rectangle();
  }
  function hasSummaryHeader(page) {
    return landmarksOf(page) !== null;
  }

  // src/core/report/generated-page.ts
  function generatedPage(values) {
    const page = unwritten(values);
    if (hasBelowHeader(page)) return "below";
    if (hasSummaryHeader(page)) return "summary";
    return hasCheckHeader(page) ? "check" : null;
  }

  // src/core/settings/layout.ts
  var INDICATOR_HEADINGS2 = {
    name: "Chỉ tiêu",
    measure: "ĐVT",
    source: "Nguồn số liệu",
    calculation: "Cách tính",
    target: "KH chung",
    threshold: "Mức tính đạt (%)",
    due: "Thời hạn",
    targetColumn: "Cột kế hoạch",
    resultColumn: "Cột kết quả",
    direction: "Chiều",
    blank: "Ô kết quả trống"
  };
  var INDICATOR_COLUMNS = Object.keys(INDICATOR_HEADINGS2);
  var OPEN_COLUMNS = 7;
  var INDICATOR_HELP = {
    name: "Tên chỉ tiêu khi in. Để trống là theo biểu.",
    measure: "",
    source: "Trang tính › chỉ tiêu mà tiện ích đã nhận ra; mỗi nguồn một dòng.",
    calculation: "Chọn “Không sử dụng” để không đưa chỉ tiêu vào bảng tổng hợp.",
    target: "Một mức giao cho mọi đơn vị, ví dụ: 12. Để trống là theo biểu.",
    threshold: "Từ bao nhiêu % kế hoạch thì tính là đạt, ví dụ: 90.",
    due: "Ngày cuối được tính, ví dụ: 31/12/2020, trước 25/12 hoặc hết tháng 6. Trước ngày này, chưa đủ kế hoạch là “Đang thực hiện”; dòng của sổ sau ngày này không tính.",
    targetColumn: "Cột khác của biểu dùng làm kế hoạch. Để trống là cột đã nhận ra.",
    resultColumn: "Cột khác của biểu dùng làm kết quả. Để trống là cột đã nhận ra.",
    direction: "Nhận ra theo tên chỉ tiêu: hộ nghèo, tai nạn, nợ đọng… là càng thấp càng tốt. Chọn lại nếu chưa đúng.",
    blank: "Ô kết quả để trống là chưa có số liệu, hay tính là 0."
  };
  var DIRECTIONS = { more: "Càng cao càng tốt", less: "Càng thấp càng tốt" };
  var BLANK_RESULTS = { noData: "Chưa có số liệu", zero: "Tính là 0" };
  function wordKey(text) {
    return unifyTone(cleanText(text).toLowerCase());
  }
  function cellText2(cell2) {
    return typeof cell2 === "string" ? cleanText(cell2) : typeof cell2 === "number" ? String(cell2) : "";
  }
  var COLUMN_OF = new Map(
    INDICATOR_COLUMNS.map((column) => [wordKey(INDICATOR_HEADINGS2[column]), column])
  );
  function headingsOf(row) {
    const columns = /* @__PURE__ */ new Map();
    row.forEach((cell2, index) => {
      const column = COLUMN_OF.get(wordKey(cellText2(cell2)));
      if (column !== void 0 && !columns.has(column)) columns.set(column, index);
    });
    return columns;
  }
  function findLayout(grid) {
    var _a;
    for (let header = 0; header < grid.length; header += 1) {
      const columns = headingsOf((_a = grid[header]) != null ? _a : []);
      if (columns.has("source") && columns.size > 1) return { header, columns };
    }
    return null;
  }
  function looksLikeIndicators(grid) {
    var _a;
    const columns = headingsOf((_a = grid[0]) != null ? _a : []);
    return ["name", "source", "calculation", "threshold"].every((column) => columns.has(column));
  }

  // src/core/tab/wants-percents.ts
  var HIGHEST_FRACTION2 = 3;
  function percentArea(values) {
    const fractions = [];
    const numbers = [];
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    values.forEach((cells, row) => {
      cells.forEach((cell2, column) => {
        var _a;
        if (typeof cell2 !== "number") return;
        if (cell2 > HIGHEST_FRACTION2 || cell2 < -HIGHEST_FRACTION2) {
          numbers[column] = "large";
          return;
        }
        (_a = numbers[column]) != null ? _a : numbers[column] = "small";
        if (row < first) first = row;
        last = row;
        if (!Number.isInteger(cell2)) fractions[column] = true;
      });
    });
    if (fractions.length === 0) return null;
    const columns = numbers.flatMap((size2, column) => fractions[column] || size2 === "small" ? [column] : []);
    const from = Math.min(...columns);
    return { row: first, column: from, rows: last - first + 1, columns: Math.max(...columns) - from + 1 };
  }
  function percentCells(formats, area) {
    const found2 = /* @__PURE__ */ new Map();
    formats.forEach((line, index) => {
      line.forEach((format2, offset) => {
        var _a;
        if (!format2.replace(/"[^"]*"|\\./g, "").includes("%")) return;
        const column = area.column + offset;
        const rows = (_a = found2.get(column)) != null ? _a : /* @__PURE__ */ new Set();
        found2.set(column, rows.add(area.row + index));
      });
    });
    return found2;
  }

  // src/core/report/own-page.ts
  function isOwnPage(key, values, hasWitness2) {
    const page = generatedPage(values);
    return page === key || page === null && hasWitness2();
  }

  // src/sheets/own-signs.ts
  function isBlankGrid(values) {
    return values.every((row) => row.every((cell2) => cell2 === ""));
  }
  function isBegun(values) {
    var _a;
    return ((_a = values[0]) == null ? void 0 : _a[0]) === RECORD_TITLE || isBlankGrid(values);
  }
  function isMarkedPage(key, sheet, read) {
    if (key === "record") return true;
    const values = read();
    return isBegun(values) || isOwnPage(key, values, () => hasWitness(sheet.getRange("A1").getNote()));
  }
  var SETTINGS = {
    directory: { name: PAGES.directory.name, hasHeadings: (values) => readDirectoryTab(values) !== null },
    indicators: { name: PAGES.indicators.name, hasHeadings: (values) => findLayout(values) !== null }
  };
  function isMarkedSettings(key, tabName, read) {
    const { name, hasHeadings } = SETTINGS[key];
    if (isNameFor(name, tabName)) return true;
    const values = read();
    return isBlankGrid(values) || hasHeadings(values);
  }

  // src/sheets/wall-clock.ts
  var HALF_HOUR_MS = 18e5;
  function clockReader(zoneOf) {
    let zone;
    const offsets = /* @__PURE__ */ new Map();
    return (date) => {
      var _a;
      zone != null ? zone : zone = zoneOf();
      if (zone === Session.getScriptTimeZone()) return { day: dayOf2(date), seconds: secondsOf(date) };
      const half = Math.floor(date.getTime() / HALF_HOUR_MS);
      const offset = (_a = offsets.get(half)) != null ? _a : offsetIn(zone, half * HALF_HOUR_MS);
      offsets.set(half, offset);
      return shown2(new Date(date.getTime() + offset));
    };
  }
  function dayOf2(date) {
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  }
  function secondsOf(date) {
    return (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  }
  function offsetIn(zone, instant) {
    const shown3 = Utilities.formatDate(new Date(instant), zone, "yyyy MM dd HH mm ss").split(" ").map(Number);
    const [year = 0, month2 = 1, day2 = 1, hour = 0, minute = 0, second = 0] = shown3;
    return Date.UTC(year, month2 - 1, day2, hour, minute, second) - instant;
  }
  function shown2(wall) {
    const day2 = { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
    return { day: day2, seconds: (wall.getUTCHours() * 60 + wall.getUTCMinutes()) * 60 + wall.getUTCSeconds() };
  }

  // src/sheets/read.ts
  var clockOf = clockReader(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  function cellOf2(value) {
    if (value instanceof Date) return clockOf(value).day;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return value === null || value === void 0 ? "" : String(value);
  }
  function typedOf(value) {
    if (!(value instanceof Date)) return cellOf2(value);
    const { day: day2, seconds } = clockOf(value);
    return seconds === 0 ? day2 : dateSerial(day2) + seconds / 86400;
  }
  function gridOf(range2) {
    return range2.getValues().map((row) => row.map(cellOf2));
  }
  function readGrid(sheet) {
    return gridOf(sheet.getDataRange());
  }
  function readMark(spreadsheet) {
    var _a;
    const metadata = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find()[0];
    return metadata ? { metadata, mark: parseMark((_a = metadata.getValue()) != null ? _a : "") } : { metadata: null, mark: NO_MARK };
  }
  function recordColumn(sheet) {
    const values = sheet.getRange(1, 1, RECORD_ROWS, 1).getValues();
    return values.map(([value]) => value);
  }
  function sortTabs() {
    var _a, _b;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { metadata, mark } = readMark(spreadsheet);
    const marked = metadata !== null;
    const all = spreadsheet.getSheets().map((sheet) => {
      return { sheet, name: sheet.getName(), id: marked ? sheet.getSheetId() : null };
    });
    const byId = (id) => {
      var _a2;
      return (_a2 = all.find((one) => id !== void 0 && one.id === id)) != null ? _a2 : null;
    };
    const owned = /* @__PURE__ */ new Map();
    for (const key of PAGE_KEYS) {
      const tab = byId(mark.pages[key]);
      if (tab) owned.set(key, tab);
    }
    const named = owned.get("record");
    const column = named ? recordColumn(named.sheet) : [];
    const isRecord = column[0] === RECORD_TITLE;
    if (named && !isRecord) owned.delete("record");
    const cutOff = isRecord ? null : findCutOffRecord(all);
    if (cutOff) owned.set("record", cutOff.tab);
    const record = cutOff ? cutOff.record : parseRecord(column);
    const isBroken = named && !(isRecord && record);
    const isRecordTab = isRecord || named && isNameFor(PAGES.record.name, named.name);
    return {
      spreadsheet,
      metadata,
      marked: marked ? formatMark(mark) : null,
      mark,
      all,
      owned,
      directory: (_a = byId(mark.settings.directory)) != null ? _a : cutOffDirectory(all),
      indicators: (_b = byId(mark.settings.indicators)) != null ? _b : cutOffIndicators(all),
      record: record != null ? record : EMPTY_RECORD,
      unfinished: cutOff !== null || (record == null ? void 0 : record.state) === "writing",
      brokenRecord: isBroken && isRecordTab ? named.name : null
    };
  }
  function withId(tab) {
    var _a;
    return { sheet: tab.sheet, name: tab.name, id: (_a = tab.id) != null ? _a : tab.sheet.getSheetId() };
  }
  function isOurs({ owned, directory, indicators, mark }, tab) {
    const newer = [...Object.values(mark.newer.pages), ...Object.values(mark.newer.settings)];
    return tab === directory || tab === indicators || [...owned.values()].includes(tab) || tab.id !== null && newer.includes(tab.id);
  }
  function readOwner() {
    const sorted = withoutStrangers(sortTabs());
    return { owner: ownerOf2(sorted), staff: sorted.all.filter((tab) => !isOurs(sorted, tab)) };
  }
  function ownerOf2({ spreadsheet, metadata, marked, mark, all, owned, record, unfinished }) {
    const pages = {};
    for (const [key, tab] of owned) pages[key] = withId(tab);
    return {
      spreadsheet,
      metadata,
      marked,
      mark,
      names: all.map(({ name }) => name),
      pages,
      record,
      unfinished
    };
  }
  function withoutStrangers(sorted) {
    const { all, owned, mark } = sorted;
    const reader = (tab) => () => readGrid(tab.sheet);
    const kept = new Map([...owned].filter(([key, tab]) => isMarkedPage(key, tab.sheet, reader(tab))));
    const settingsTab = (key, cutOff) => {
      const tab = sorted[key];
      return tab && !isMarkedSettings(key, tab.name, reader(tab)) ? cutOff(all) : tab;
    };
    const directory = settingsTab("directory", cutOffDirectory);
    const indicators = settingsTab("indicators", cutOffIndicators);
    const ours = /* @__PURE__ */ new Set([...kept.values(), directory, indicators]);
    const marked = [...Object.values(mark.pages), ...Object.values(mark.settings)];
    const strangers = all.filter((tab) => tab.id !== null && marked.includes(tab.id) && !ours.has(tab));
    const ids = new Set(strangers.flatMap(({ id }) => id != null ? id : []));
    const names = strangers.map(({ name }) => name).filter((name) => name !== sorted.brokenRecord);
    return {
      ...sorted,
      owned: kept,
      directory,
      indicators,
      mark: withoutTabs(mark, ids),
      strangers: names
    };
  }
  function withPercents(sheet, tab) {
    const area = percentArea(tab.values);
    if (area === null) return tab;
    const { row, column, rows, columns } = area;
    const formats = sheet.getRange(row + 1, column + 1, rows, columns).getNumberFormats();
    return { ...tab, percents: percentCells(formats, area) };
  }
  function withMerges(sheet, tab) {
    return wantsMerges(tab) ? { ...tab, merges: sheet.getDataRange().getMergedRanges().map(areaOf) } : tab;
  }
  function readBook() {
    var _a;
    const sorted = withoutStrangers(sortTabs());
    const { all, owned, directory, indicators, record, strangers, brokenRecord } = sorted;
    const staff = [];
    const hidden = [];
    const converted = [];
    const orphans = {};
    for (const tab of all) {
      if (isOurs(sorted, tab)) continue;
      const { sheet, name } = tab;
      if (sheet.isSheetHidden()) {
        hidden.push(name);
        continue;
      }
      const values = readGrid(sheet);
      const unfinished = isBegun(values) ? pageCalled(name, record) : null;
      const generated = generatedPage(values);
      if (unfinished && !owned.has(unfinished)) owned.set(unfinished, tab);
      else if (generated && hasWitness(sheet.getRange("A1").getNote())) {
        converted.push(name);
        (_a = orphans[generated]) != null ? _a : orphans[generated] = sheet;
      } else if (looksLikeIndicators(values)) converted.push(name);
      else {
        const own = withPercents(sheet, withMerges(sheet, { name, values }));
        staff.push({ ...own, sheet, id: withId(tab).id });
      }
    }
    return {
      ...ownerOf2(sorted),
      staff,
      directory: directory && withId(directory),
      indicators: indicators && withId(indicators),
      leftAlone: { hidden, converted, strangers, brokenRecord },
      orphans
    };
  }
  function findCutOffRecord(all) {
    const tab = all.find(({ name }) => name === PAGES.record.name);
    if (!tab) return null;
    const record = parseRecord(recordColumn(tab.sheet));
    if (record) return record.state === "writing" ? { tab, record } : null;
    return isBlankGrid(readGrid(tab.sheet)) ? { tab, record: null } : null;
  }
  function cutOffDirectory(all) {
    const tab = all.find(({ name }) => name === PAGES.directory.name);
    return tab && isDirectoryGrid(readGrid(tab.sheet)) ? tab : null;
  }
  function isDirectoryGrid(values) {
    const [header = []] = values;
    return isBlankGrid(values) || DIRECTORY_HEADINGS.every((heading, column) => header[column] === heading);
  }
  function cutOffIndicators(all) {
    var _a;
    const isIndicatorTab = ({ sheet }) => {
      const values = readGrid(sheet);
      return isBlankGrid(values) || looksLikeIndicators(values);
    };
    return (_a = all.find((tab) => isNameFor(PAGES.indicators.name, tab.name) && isIndicatorTab(tab))) != null ? _a : null;
  }
  function pageCalled(name, { creating }) {
    var _a;
    return (_a = PAGE_KEYS.find((key) => creating[key] === name)) != null ? _a : null;
  }
  function workbookOf(book) {
    return {
      tabs: book.staff.map(({ name, values, merges, percents }) => {
        return { name, values, ...merges && { merges }, ...percents && { percents } };
      })
    };
  }
  function isUnchanged(book) {
    return book.staff.every(({ sheet, values }) => JSON.stringify(readGrid(sheet)) === JSON.stringify(values));
  }

  // src/sheets/look-at-page.ts
  var FULL_PIECE = 45e3;
  function lookAtPage(sheet) {
    const range2 = sheet.getDataRange();
    const values = range2.getValues();
    const seen = { values, notes: range2.getNotes() };
    const page = {
      values: withoutRecord(values.map((row) => row.map(typedOf))),
      formulas: range2.getFormulas(),
      formats: range2.getNumberFormats(),
      notes: seen.notes,
      merges: range2.getMergedRanges().map(areaOf)
    };
    const isBlank5 = [...page.values, ...page.notes].every((row) => row.every((cell2) => cell2 === ""));
    return { page, isBlank: isBlank5, seen };
  }
  function stillHolds(sheet, look3, { past }) {
    const now = seenIn(sheet.getDataRange());
    const { formulas } = look3.page;
    const isPassed = (row, column) => {
      var _a;
      return past === "formulas" && ((_a = formulas[row]) == null ? void 0 : _a[column]) !== "";
    };
    const plain = ({ values, notes }) => JSON.stringify([
      notes,
      values.map((cells, row) => cells.map((cell2, at) => isPassed(row, at) ? "" : cell2))
    ]);
    return plain(now) === plain(look3.seen);
  }
  function isUntouched(sheet) {
    const { values, notes } = seenIn(sheet.getDataRange());
    const own = withoutRecord(values.map((row) => row.map(typedOf)));
    return [...own, ...notes].every((row) => row.every((cell2) => cell2 === ""));
  }
  function seenIn(range2) {
    const notes = range2.getNotes();
    return { notes, values: range2.getValues() };
  }
  function withoutRecord(values) {
    var _a;
    if (((_a = values[0]) == null ? void 0 : _a[0]) !== RECORD_TITLE) return values;
    let isPiece = true;
    return values.map((cells, row) => {
      const [first = "", ...others] = cells;
      const text = String(first);
      const isOurs2 = isPiece && (row === 0 || text !== "");
      isPiece = row === 0 || isPiece && text.length === FULL_PIECE;
      return isOurs2 ? ["", ...others] : cells;
    });
  }

  // src/sheets/mark.ts
  function writeMark({ spreadsheet, metadata, marked }, wanted) {
    const value = formatMark(wanted);
    if (marked === value) return;
    if (metadata) metadata.setValue(value);
    else spreadsheet.addDeveloperMetadata(MARK_KEY, value);
  }

  // src/sheets/refusal.ts
  var Refusal = class extends Error {
    constructor() {
      super(...arguments);
      this.name = "Refusal";
    }
  };

  // src/sheets/run-command.ts
  var LOCK_WAIT = 5e3;
  var TIME_LIMIT = 5 * 6e4;
  var PROTECTED = /protected|bảo vệ/i;
  var OTHER_ACCOUNT = /PERMISSION_DENIED|ScriptError: Authorisation|Authorization is required/i;
  function textOf7(error) {
    return error instanceof Error ? error.message : String(error);
  }
  function refusalOf(error, failed) {
    if (error instanceof Refusal) return error.message;
    const text = textOf7(error);
    return OTHER_ACCOUNT.test(text) ? MESSAGES.accounts : failed(text);
  }
  function runCommand(command, failed = failedMessage) {
    const message = refusalIn(command, failed);
    if (message !== void 0) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(MESSAGES.title, message, ui.ButtonSet.OK);
    }
    return message;
  }
  function refusalIn(command, failed) {
    const now = /* @__PURE__ */ new Date();
    const lock = LockService.getDocumentLock();
    let waited = 0;
    const acquire = () => {
      if (!lock.tryLock(LOCK_WAIT)) throw new Refusal(MESSAGES.busy);
    };
    try {
      acquire();
      try {
        command({
          moment: momentOf(now),
          asking: (ask) => {
            lock.releaseLock();
            const asked = Date.now();
            const answer = ask();
            waited += Date.now() - asked;
            acquire();
            return answer;
          },
          checkTime: () => {
            if (Date.now() - now.getTime() - waited > TIME_LIMIT) throw new Refusal(MESSAGES.time);
          }
        });
      } finally {
        lock.releaseLock();
      }
      return void 0;
    } catch (error) {
      return refusalOf(error, failed);
    }
  }
  function onTab(name, action) {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Refusal) && PROTECTED.test(textOf7(error)))
        throw new Refusal(protectedMessage(name));
      throw error;
    }
  }
  function toast(text) {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, MESSAGES.title, 10);
  }
  function momentOf(now) {
    const two = (part) => String(part).padStart(2, "0");
    const day2 = dayOf2(now);
    const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
    return { day: day2, time, began: `${formatDate(day2)} ${time}` };
  }

  // src/sheets/publish.ts
  var MOST_LOOKS = 3;
  function pageName({ pages, names }, key) {
    var _a, _b;
    return (_b = (_a = pages[key]) == null ? void 0 : _a.name) != null ? _b : freeName(PAGES[key].name, names);
  }
  function publish(book, running, publishing) {
    var _a, _b;
    const { pages, sources, begun, done, shows } = publishing;
    const known = knownShapes(book);
    const base = { ...book.record, ...begun, state: "writing", began: running.moment.began };
    const missing = pages.filter(({ key }) => !book.pages[key]);
    const drafts = new Map(missing.map(({ key, layout }) => [key, layout(inherited(book, key))]));
    const creating = { ...book.record.creating };
    for (const { key } of missing) creating[key] = pageName(book, key);
    const recordName = pageName(book, "record");
    const rows = Math.max(RECORD_ROWS, ...[...drafts.values()].map((page) => page.rows.length));
    const recordTab2 = onTab(recordName, () => beginRecord(book, recordName, rows));
    onTab(recordName, () => {
      writeRecord(recordTab2.sheet, { ...base, creating });
    });
    const tabs = /* @__PURE__ */ new Map();
    for (const { key } of [...pages].reverse()) {
      const own = book.pages[key];
      const tab = own ? { ...own, size: { rows: 0, columns: 0 }, isNew: false } : insertTab(book, pageName(book, key), recordTab2);
      tabs.set(key, tab);
    }
    if (!book.pages.record || book.unfinished) recordTab2.sheet.hideSheet();
    writeMark(book, {
      ...book.mark,
      pages: { ...idsOf2(book), ...idsOfTabs(tabs), record: recordTab2.id }
    });
    if (sources) {
      onTab(recordName, () => {
        growGrid(recordTab2.sheet, gridOfCopies(copiesExtent(sources)), recordTab2.size);
      });
    }
    const written = /* @__PURE__ */ new Map();
    const shapes = { ...known };
    const moving = { ...base.moving };
    const remember = (key, notes) => {
      moving[key] = notes;
      onTab(recordName, () => writeRecord(recordTab2.sheet, { ...base, creating, moving }));
    };
    for (const publication of pages) {
      const { key } = publication;
      const tab = tabs.get(key);
      if (!tab) continue;
      const draft3 = (_a = drafts.get(key)) != null ? _a : null;
      const page = onTab(
        tab.name,
        () => {
          var _a2;
          return draft3 && publishNew(draft3, tab) ? draft3 : publishPage(book, publication, { tab, shape: (_a2 = known[key]) != null ? _a2 : "", remember });
        }
      );
      written.set(key, page);
      shapes[key] = pageShape(page);
      delete moving[key];
      running.checkTime();
    }
    if (shows) (_b = tabs.get(shows)) == null ? void 0 : _b.sheet.activate();
    onTab(recordName, () => {
      const record = { ...base, state: "done", creating: {}, shapes, moving, ...done() };
      if (sources) writeCopies(recordTab2, sources, record);
      else writeRecord(recordTab2.sheet, record);
    });
    return written;
  }
  function listOf(key) {
    const page = PAGES[key];
    return "list" in page ? page.list : null;
  }
  function inherited({ orphans }, key) {
    const orphan = orphans[key];
    return orphan ? lookAtPage(orphan).page : null;
  }
  function publishNew(page, { sheet, size: size2 }) {
    const target = { sheet, size: size2, previous: null, shape: "" };
    preparePage(page, target);
    if (!isUntouched(sheet)) return false;
    writePage(page, target);
    return true;
  }
  function publishPage(book, { key, layout }, { tab, shape, remember }) {
    var _a;
    const { sheet } = tab;
    const list3 = listOf(key);
    for (let look3 = 1; look3 <= MOST_LOOKS; look3 += 1) {
      const seen = lookAtPage(sheet);
      const previous = settleNotes(seen.page, (_a = book.record.moving[key]) != null ? _a : [], list3);
      const page = layout(seen.isBlank ? inherited(book, key) : previous);
      const target = { sheet, size: tab.size, previous, shape };
      const notes = movingNotes(previous, page, list3);
      if (notes.length > 0) remember(key, notes);
      preparePage(page, target);
      if (stillHolds(sheet, seen, { past: look3 < MOST_LOOKS ? "nothing" : "formulas" })) {
        writePage(page, target);
        return page;
      }
    }
    throw new Refusal(inUseMessage(tab.name));
  }
  function idsOfTabs(tabs) {
    const ids = {};
    for (const [key, { id }] of tabs) ids[key] = id;
    return ids;
  }

  // src/core/report/renamed.ts
  function renamedTabs(before2, now) {
    const names = new Map(now.map(({ id, name }) => [id, name]));
    const taken = new Set(names.values());
    return before2.flatMap(({ id, name }) => {
      const current = names.get(id);
      return current === void 0 || current === name || taken.has(name) ? [] : [{ before: name, now: current }];
    });
  }
  function keysNow(key, renamed) {
    const moved2 = renamed.flatMap(({ before: before2, now }) => {
      const start = indicatorKey(before2, "");
      if (!key.startsWith(start)) return [];
      const label = key.slice(start.length);
      return [indicatorKey(now, label), ...label === before2 ? [indicatorKey(now, now)] : []];
    });
    return [key, ...moved2];
  }
  function answersNow({ answers, tabs }, now) {
    const renamed = renamedTabs(tabs, now);
    return new Map(
      answers.flatMap(([key, target]) => keysNow(key, renamed).map((one) => [one, target]))
    );
  }
  function namedPlaces({ indicators }, tabs) {
    const ids = new Map(tabs.map(({ id, name }) => [name, id]));
    return indicators.flatMap(({ name, origin, measures }) => {
      const [place] = measures.flatMap(({ result }) => result.places);
      const tab = place && ids.get(place.tab);
      if (place === void 0 || tab === void 0) return [];
      const figures = measures.map(({ target, result }) => [target.typed, result.typed]);
      const at = origin.kind === "forms" ? place.row : place.column;
      return [{ name, tab, at, figures: hashText(JSON.stringify(figures)) }];
    });
  }
  var MOST_UNITS = 1e3;
  function namedUnits({ directory }) {
    const others = directory.units.filter(({ aliases }) => aliases.length > 0);
    return others.slice(0, MOST_UNITS).map(({ name, aliases }) => ({ name, others: aliases }));
  }
  function indicatorFollower(survey, remembered) {
    const { printed: printed2, tabs, tabsNow } = remembered;
    const now = new Map(survey.indicators.map(({ key, name }) => [key, name]));
    const renamed = renamedTabs(tabs, tabsNow);
    const byKey = printed2.flatMap(([key, name]) => {
      const current = keysNow(key, renamed).map((one) => now.get(one)).find((one) => one !== void 0);
      return current === void 0 ? [] : [[name, current]];
    });
    const names = survey.indicators.map(({ name }) => name);
    return follower([...moved(survey, remembered), ...byKey], names);
  }
  function unitFollower({ directory }, { units: units2 }) {
    const find2 = unitFinder(directory);
    const pairs = units2.flatMap(({ name, others }) => {
      const now = new Set(others.flatMap((other) => {
        var _a, _b;
        return (_b = (_a = find2(other)) == null ? void 0 : _a.name) != null ? _b : [];
      }));
      const [only] = now;
      return only !== void 0 && now.size === 1 ? [[name, only]] : [];
    });
    const follow = follower(
      pairs,
      directory.units.map(({ name }) => name)
    );
    return (text) => {
      var _a, _b;
      return (_b = (_a = find2(text)) == null ? void 0 : _a.name) != null ? _b : follow(text);
    };
  }
  function moved(survey, { places, tabsNow }) {
    const spot = ({ tab, at, figures }) => `${tab} ${at} ${figures}`;
    const known = new Set(places.map(({ name }) => fold3(name)));
    const now = namedPlaces(survey, tabsNow).filter(({ name }) => !known.has(fold3(name)));
    const bySpot = new Map(now.map((place) => [spot(place), place.name]));
    return places.flatMap((place) => {
      const name = bySpot.get(spot(place));
      return name === void 0 ? [] : [[place.name, name]];
    });
  }
  function follower(pairs, names) {
    const taken = new Set(names.map(fold3));
    const followed = new Map(pairs.map(([before2, now]) => [fold3(before2), now]));
    return (text) => {
      var _a;
      return taken.has(fold3(text)) ? text : (_a = followed.get(fold3(text))) != null ? _a : text;
    };
  }
  function fold3(text) {
    return cleanText(text).toLowerCase();
  }

  // src/core/settings/messages.ts
  var FAULT_LINE = "Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.";
  var MOST_PLACES = 5;
  function faultSentences(tab, faults) {
    if (faults.length === 0) return [];
    const places = [...new Set(faults.map(cellA1))];
    const named = places.slice(0, MOST_PLACES).join(", ");
    const rest = places.length > MOST_PLACES ? ` và ${formatNumber(places.length - MOST_PLACES)} ô khác` : "";
    return [
      `${formatNumber(places.length)} ô trong danh mục chỉ tiêu chưa dùng được: ${tab}!${named}${rest}; lý do ghi ở ghi chú của ô.`
    ];
  }
  function indicatorsMade(sources) {
    return `Đã lập danh mục ${formatNumber(sources)} chỉ tiêu. Có thể sửa tên, cách tính, KH chung, mức tính đạt, thời hạn (mở nhóm cột bên phải để chọn cột và chiều); lần chạy lệnh sau sẽ theo danh mục này.`;
  }
  function indicatorsExtended(added) {
    return added === 0 ? "Danh mục đã có đủ các chỉ tiêu trong tệp, không thêm dòng nào." : `Đã thêm ${formatNumber(added)} chỉ tiêu vào cuối danh mục; các dòng đã có được giữ nguyên.`;
  }
  function allUnused(tab) {
    return `Mọi chỉ tiêu đều đang chọn “Không sử dụng” ở trang tính '${tab}' nên không có gì để tổng hợp. Đề nghị chọn lại cách tính cho ít nhất một chỉ tiêu.`;
  }

  // src/core/settings/setting.ts
  var CALCULATIONS = {
    asTyped: "Theo biểu",
    addRows: "Cộng các dòng cùng đơn vị",
    count: "Đếm số dòng",
    sum: "Cộng cột số liệu",
    addPeriods: "Cộng các kỳ",
    addResults: "Cộng kết quả các kỳ, KH lấy một lần",
    latestPeriod: "Lấy kỳ gần nhất",
    unused: "Không sử dụng"
  };

  // src/core/settings/faults.ts
  var MOST_WORDS3 = 8;
  var LONGEST7 = 60;
  function quoted2(cell2) {
    const text = isCalendarDate(cell2) ? formatDate(cell2) : cleanText(String(cell2));
    return `“${text.length > LONGEST7 ? `${text.slice(0, LONGEST7 - 1)}…` : text}”`;
  }
  function listed(words) {
    const shown3 = words.slice(0, MOST_WORDS3).join("; ");
    return words.length > MOST_WORDS3 ? `${shown3}; …` : shown3;
  }
  var FAULTS = {
    noHeader: "Không thấy dòng tiêu đề có “Nguồn số liệu”, “Chỉ tiêu” nên chưa đọc được danh mục. Đề nghị ghi lại tiêu đề, hoặc xóa trang tính này rồi chọn lại lệnh.",
    noSource: "Chưa chọn nguồn số liệu nên dòng này chưa được dùng.",
    unknownSource: (cell2) => `Không tìm thấy nguồn ${quoted2(cell2)} trong tệp nên dòng này chưa được dùng. Đề nghị chọn lại trong danh sách, hoặc xóa dòng.`,
    sourceTwice: (key) => `Nguồn ${quoted2(key)} đã có ở dòng trên nên dòng này chưa được dùng. Mỗi nguồn chỉ ghi một dòng.`,
    nameTwice: (name) => `Tên ${quoted2(name)} trùng với chỉ tiêu khác trong danh mục nên vẫn dùng tên cũ. Đề nghị đặt tên khác.`,
    unknownWord: (cell2, words) => `Không hiểu ${quoted2(cell2)} nên chưa áp dụng. Có thể chọn: ${listed(words)}.`,
    otherCalculation: (calculation, allowed) => `${quoted2(CALCULATIONS[calculation])} không dùng được cho nguồn này nên chưa áp dụng. Có thể chọn: ${listed(allowed.map((one) => CALCULATIONS[one]))}.`,
    ambiguous: ({ text, readings: [one, two] }) => `${quoted2(text)} có thể là ${formatNumber(one)} hoặc ${formatNumber(two)} nên chưa áp dụng. Đề nghị ghi rõ.`,
    noTarget: (cell2) => `${quoted2(cell2)} không phải là số nên chưa áp dụng. KH chung là một số lớn hơn 0, ví dụ: 12 hoặc 1.500.`,
    lowTarget: (value) => `KH chung phải lớn hơn 0 nên chưa áp dụng ${formatNumber(value)}.`,
    noThreshold: (cell2) => `${quoted2(cell2)} không phải là số nên chưa áp dụng. Mức tính đạt tính bằng %, ví dụ: 90.`,
    threshold: (value) => `Mức tính đạt phải lớn hơn 0 và không quá 1.000 (%) nên chưa áp dụng ${formatNumber(value)}.`,
    fraction: (value) => `Mức tính đạt tính bằng %: ghi ${formatNumber(Math.round(value * 1e6) / 1e4)} nếu là ${formatNumber(Math.round(value * 1e6) / 1e4)}%. Chưa áp dụng ${formatNumber(value)}.`,
    noDate: (cell2) => `${quoted2(cell2)} không phải là một ngày nên chưa áp dụng. Thời hạn ghi dạng ngày/tháng/năm hoặc bằng lời, ví dụ: 31/12/2020, trước 25/12, hết tháng 6.`,
    unknownColumn: (cell2, choices) => choices.length === 0 ? `Nguồn này không có cột để chọn nên chưa áp dụng ${quoted2(cell2)}. Đề nghị để trống.` : `Không có cột ${quoted2(cell2)} nên chưa áp dụng. Có thể chọn: ${listed(choices.map(({ label }) => label))}.`,
    sameColumn: "Cột kế hoạch và cột kết quả là một nên chưa áp dụng. Đề nghị chọn hai cột khác nhau, hoặc để trống."
  };

  // src/core/settings/distinct-names.ts
  function withDistinctNames(rows, recognised) {
    const rowOf = new Map(rows.map((row) => [row.source.key, row]));
    const owners = /* @__PURE__ */ new Set();
    for (const source of recognised) {
      const row = rowOf.get(source.key);
      if (row === void 0 || row.setting.name === null && isPrinted2(row)) owners.add(wordKey(source.name));
    }
    return rows.map((row) => {
      const { name } = row.setting;
      if (name === null || !isPrinted2(row)) return row.setting;
      if (owners.has(wordKey(name)))
        return { ...row.setting, name: row.cells.fault("name", FAULTS.nameTwice(name)) };
      owners.add(wordKey(name));
      return row.setting;
    });
  }
  function isPrinted2({ source, setting }) {
    var _a;
    return ((_a = setting.calculation) != null ? _a : source.calculation) !== "unused";
  }

  // src/core/settings/column-choice.ts
  var BETWEEN_LETTER_AND_HEADING = " · ";
  var LONGEST_LETTERS = 3;
  function findColumn(text, choices) {
    const word = wordKey(text);
    const whole2 = choices.find(({ label }) => wordKey(label) === word);
    if (whole2) return whole2;
    const letter = choices.find(({ column }) => columnLetters(column).toLowerCase() === word);
    if (letter) return letter;
    const [only, second] = choices.filter(({ label }) => headingKey(label) === headingKey(text));
    return only !== void 0 && second === void 0 ? only : null;
  }
  function headingKey(label) {
    const text = cleanText(label);
    const cut2 = text.indexOf(BETWEEN_LETTER_AND_HEADING);
    const heading = cut2 < 0 || cut2 > LONGEST_LETTERS ? text : text.slice(cut2 + BETWEEN_LETTER_AND_HEADING.length);
    return wordKey(heading);
  }
  function columnChoice(column, heading) {
    const text = cleanText(heading);
    const letters2 = columnLetters(column);
    return { column, label: text === "" ? letters2 : `${letters2}${BETWEEN_LETTER_AND_HEADING}${text}` };
  }

  // src/core/settings/read-fields.ts
  var HIGHEST_THRESHOLD = 1e3;
  var HIGHEST_FRACTION3 = 2;
  function isBlankCell(cell2) {
    return typeof cell2 === "string" && cleanText(cell2) === "";
  }
  function readFields(source, cells) {
    var _a;
    const measure = otherText(cells.of("measure"), (_a = source.measure) != null ? _a : "");
    const columns = columnsOf3(source, cells);
    return {
      key: source.key,
      name: otherText(cells.of("name"), source.name),
      measure,
      calculation: calculationOf(source, cells),
      target: targetOf2(cells, { recognised: source.target, measure: measure != null ? measure : source.measure }),
      threshold: thresholdOf(cells),
      due: dueOf(cells),
      ...columns,
      direction: directionOf3(source, cells),
      blankIsZero: wordOf(cells, "blank", { words: BLANK_RESULTS }) === "zero"
    };
  }
  function otherText(cell2, recognised) {
    const text = cellText2(cell2);
    return text === "" || text === cleanText(recognised) ? null : text;
  }
  function directionOf3({ direction: own }, cells) {
    const direction = wordOf(cells, "direction", { words: DIRECTIONS });
    return direction === own ? null : direction;
  }
  function calculationOf({ calculations, calculation: own }, cells) {
    const offered = calculations.map((one) => CALCULATIONS[one]);
    const calculation = wordOf(cells, "calculation", { words: CALCULATIONS, offered });
    if (calculation === null || calculation === own) return null;
    if (calculations.includes(calculation)) return calculation;
    return cells.fault("calculation", FAULTS.otherCalculation(calculation, calculations));
  }
  function wordOf(cells, column, { words, offered }) {
    const cell2 = cells.of(column);
    if (isBlankCell(cell2)) return null;
    const text = wordKey(cellText2(cell2));
    const keys = Object.keys(words);
    const found2 = keys.find((key) => wordKey(words[key]) === text);
    return found2 != null ? found2 : cells.fault(column, FAULTS.unknownWord(cell2, offered != null ? offered : Object.values(words)));
  }
  function targetOf2(cells, { recognised, measure }) {
    const reading = parseNumberIn(cells.of("target"), exponentOfMeasure(measure));
    if (reading.kind === "blank") return null;
    if (reading.kind === "ambiguous") return cells.fault("target", FAULTS.ambiguous(reading));
    if (reading.kind !== "number") return cells.fault("target", FAULTS.noTarget(cells.of("target")));
    if (reading.value <= 0) return cells.fault("target", FAULTS.lowTarget(reading.value));
    return reading.value === recognised ? null : reading.value;
  }
  function thresholdOf(cells) {
    const cell2 = cells.of("threshold");
    const reading = parsePercent(cell2);
    if (reading.kind === "blank") return null;
    if (reading.kind === "ambiguous") return cells.fault("threshold", FAULTS.ambiguous(reading));
    if (reading.kind !== "number") return cells.fault("threshold", FAULTS.noThreshold(cell2));
    const { value } = reading;
    if (value <= 0 || value > HIGHEST_THRESHOLD) return cells.fault("threshold", FAULTS.threshold(value));
    if (value <= HIGHEST_FRACTION3) return cells.fault("threshold", FAULTS.fraction(value));
    return value === 100 ? null : value;
  }
  function dueOf(cells) {
    var _a;
    const cell2 = cells.of("due");
    if (isBlankCell(cell2)) return null;
    return (_a = parseDeadline(cell2)) != null ? _a : cells.fault("due", FAULTS.noDate(cell2));
  }
  function columnsOf3(source, cells) {
    const target = chosenColumn(source, cells, "targetColumn");
    const result = chosenColumn(source, cells, "resultColumn");
    const shown3 = { target: target != null ? target : source.targetColumn, result: result != null ? result : source.resultColumn };
    if ((target !== null || result !== null) && shown3.target !== null && shown3.target === shown3.result) {
      cells.fault(result === null ? "targetColumn" : "resultColumn", FAULTS.sameColumn);
      return { targetColumn: null, resultColumn: null };
    }
    return { targetColumn: target, resultColumn: result };
  }
  function chosenColumn(source, cells, field) {
    const cell2 = cells.of(field);
    if (isBlankCell(cell2)) return null;
    const found2 = findColumn(cellText2(cell2), source.columns);
    if (found2 === null) return cells.fault(field, FAULTS.unknownColumn(cell2, source.columns));
    return found2.column === source[field] ? null : found2.column;
  }

  // src/core/settings/read.ts
  var SPEAKING = [
    "calculation",
    "target",
    "threshold",
    "due",
    "targetColumn",
    "resultColumn"
  ];
  function readSettings(grid, recognised) {
    const layout = findLayout(grid);
    if (layout === null) {
      const isBlank5 = grid.every((row) => row.every((cell2) => isBlankCell(cell2)));
      const fault = { row: 0, column: 0, message: FAULTS.noHeader };
      return { settings: [], faults: isBlank5 ? [] : [fault] };
    }
    const faults = [];
    const rows = rowsOf(grid, { layout, recognised, faults });
    return { settings: withDistinctNames(rows, recognised), faults: inOrder(faults) };
  }
  function newSources(grid, recognised) {
    const layout = findLayout(grid);
    const column = layout == null ? void 0 : layout.columns.get("source");
    if (layout === null || column === void 0) return recognised;
    const find2 = sourceFinder(recognised);
    const listed4 = new Set(grid.slice(layout.header + 1).map((row) => {
      var _a;
      return find2((_a = row[column]) != null ? _a : "");
    }));
    return recognised.filter((row) => !listed4.has(row));
  }
  function inOrder(faults) {
    return [...faults].sort((a, b) => a.row - b.row || a.column - b.column);
  }
  function rowsOf(grid, { layout, recognised, faults }) {
    const find2 = sourceFinder(recognised);
    const taken = /* @__PURE__ */ new Set();
    const rows = [];
    for (let row = layout.header + 1; row < grid.length; row += 1) {
      const cells = {
        of: (column) => {
          const index = layout.columns.get(column);
          return index === void 0 ? "" : cellAt(grid, row, index);
        },
        fault: (column, message) => {
          var _a;
          faults.push({ row, column: (_a = layout.columns.get(column)) != null ? _a : 0, message });
          return null;
        }
      };
      const named = cells.of("source");
      if (isBlankCell(named)) {
        if (SPEAKING.some((column) => !isBlankCell(cells.of(column)))) cells.fault("source", FAULTS.noSource);
        continue;
      }
      const source = find2(named);
      if (source === null) cells.fault("source", FAULTS.unknownSource(named));
      else if (taken.has(source.key)) cells.fault("source", FAULTS.sourceTwice(source.key));
      else rows.push({ source, cells, setting: readFields(source, cells) });
      if (source !== null) taken.add(source.key);
    }
    return rows;
  }
  function sourceFinder(recognised) {
    var _a;
    const exact2 = new Map(recognised.map((row) => [cleanText(row.key), row]));
    const alike = /* @__PURE__ */ new Map();
    for (const row of recognised) {
      const word = wordKey(row.key);
      alike.set(word, [...(_a = alike.get(word)) != null ? _a : [], row]);
    }
    return (cell2) => {
      var _a2;
      const text = cellText2(cell2);
      const found2 = exact2.get(text);
      if (found2) return found2;
      const [only, second] = (_a2 = alike.get(wordKey(text))) != null ? _a2 : [];
      return only !== void 0 && second === void 0 ? only : null;
    };
  }

  // src/core/survey/indicator-rows.ts
  var BETWEEN_BANDS = " – ";
  function indicatorRows({ workbook, recognised, proposals, setAside, units: units2 }, answers) {
    const grids = new Map(workbook.tabs.map(({ name, values }) => [name, values]));
    const names = proposalNames(proposals);
    const rows = proposals.map((proposal, index) => {
      var _a, _b, _c;
      const { key, label, tab, measure, target, direction } = proposal;
      const own = proposal.calculations(units2);
      const calculations = setAside.has(key) ? unusedFirst(own) : own;
      return {
        key,
        name: (_a = names[index]) != null ? _a : label,
        measure,
        calculations,
        calculation: calculations[0],
        target: (_b = commonTarget(target)) != null ? _b : answerFor(proposal, answers),
        direction,
        ...columnsOf4(proposal, { tables: recognised.tables, grid: (_c = grids.get(tab)) != null ? _c : [] })
      };
    });
    const known = /* @__PURE__ */ new Set();
    return [...rows, ...recognised.open.map((one) => openRow(one, setAside.has(one.key)))].filter(({ key }) => {
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
  }
  function answerFor({ key, target }, answers) {
    var _a;
    return hasTarget(target) ? null : (_a = answers.get(key)) != null ? _a : null;
  }
  function openRow({ key, table, columns }, isSetAside) {
    const own = ["asTyped", "addRows", "unused"];
    const calculations = isSetAside ? unusedFirst(own) : own;
    return {
      key,
      name: table.title,
      measure: null,
      calculations,
      calculation: calculations[0],
      target: null,
      direction: directionByName(table.title),
      columns: columns.map(({ column, texts }) => columnChoice(column, texts.join(BETWEEN_BANDS))),
      targetColumn: null,
      resultColumn: null
    };
  }
  function unusedFirst(calculations) {
    return ["unused", ...calculations.filter((way) => way !== "unused")];
  }
  function columnsOf4({ single }, { tables, grid }) {
    if (single === null) return { columns: [], targetColumn: null, resultColumn: null };
    const { table, columns } = single;
    const isOfRows = columns.target.kind === "column" && columns.target.shift !== void 0;
    if (isOfRows) return { columns: [], targetColumn: null, resultColumn: null };
    return {
      columns: figureColumns2(table, { grid, end: endOf2(table, tables) }),
      targetColumn: judgedColumn(columns.target),
      resultColumn: columns.addedColumns === void 0 ? columns.resultColumn : null
    };
  }
  function judgedColumn(target) {
    var _a;
    if (target.kind === "column" && target.added) return null;
    const adjusted = target.kind === "column" && ((_a = target.adjusted) == null ? void 0 : _a.counts) ? target.adjusted.column : null;
    return adjusted != null ? adjusted : targetColumnOf(target);
  }
  function endOf2(table, tables) {
    const starts = tables.filter(({ tab, unitColumn }) => tab === table.tab && unitColumn > table.unitColumn).map(({ ordinalColumn, unitColumn }) => ordinalColumn != null ? ordinalColumn : unitColumn);
    return Math.min(...starts, Number.POSITIVE_INFINITY);
  }
  function figureColumns2(table, { grid, end }) {
    const { header, unitColumn, ordinalColumn, rows, indicators } = table;
    const rates = new Set(indicators.map(({ rateColumn }) => rateColumn));
    for (let row = header.first; row <= header.last; row += 1) {
      const found2 = readHeader(grid, row, [unitColumn]);
      if (found2 === null) continue;
      return found2.columns.filter(
        ({ column }) => column > unitColumn && column < end && column !== ordinalColumn && !rates.has(column)
      ).filter(({ column }) => columnContent(grid, rows, column) === "figures").map(({ column, path }) => columnChoice(column, path.map(({ text }) => text).join(BETWEEN_BANDS)));
    }
    return [];
  }

  // src/sheets/survey-book.ts
  function readSources(book) {
    const answers = answersNow(book.record, book.staff);
    const proposed = proposeBook(book);
    const settings = book.indicators ? readSettings(readGrid(book.indicators.sheet), indicatorRows(proposed, answers)) : { settings: [], faults: [] };
    return { ...settings, proposed, answers };
  }
  function proposeBook(book) {
    const listed4 = book.directory ? readListedUnits(readGrid(book.directory.sheet)) : [];
    return proposeSources(workbookOf(book), listed4);
  }
  function judgeBook({ indicators }, { proposed, answers, settings }, today) {
    var _a;
    const survey = judgeProposed(proposed, { answers, settings, today });
    if (survey.indicators.length > 0) return survey;
    if (settings.some(({ calculation }) => calculation === "unused"))
      throw new Refusal(allUnused((_a = indicators == null ? void 0 : indicators.name) != null ? _a : PAGES.indicators.name));
    throw new Refusal([MESSAGES.nothingFound, ...problemSentences(survey.problems)].join(" "));
  }

  // src/core/page/own-notes.ts
  function ownNotes(notes, told, { firstLine }) {
    var _a;
    const sentences = /* @__PURE__ */ new Map();
    for (const { row, column, message } of told) {
      const place = `${row},${column}`;
      sentences.set(place, [...(_a = sentences.get(place)) != null ? _a : [], message]);
    }
    let changed = false;
    const wanted = notes.map(
      (row, rowIndex) => row.map((note, column) => {
        const own = sentences.get(`${rowIndex},${column}`);
        const kept = withoutOurs(note, firstLine);
        const ours = own ? [firstLine, own.join(" ")] : [];
        const text = [...kept === "" ? [] : [kept], ...ours].join("\n");
        if (text === note || ours.length === 0 && kept === note) return note;
        changed = true;
        return text;
      })
    );
    return changed ? wanted : null;
  }
  function withoutOurs(note, firstLine) {
    const lines = note.split("\n");
    const ours = lines.indexOf(firstLine);
    if (ours < 0) return note;
    return [...lines.slice(0, ours), ...lines.slice(ours + 2)].join("\n");
  }

  // src/sheets/tell-faults.ts
  function tellFaults({ indicators }, faults) {
    if (!indicators) return [];
    const { sheet, name } = indicators;
    const range2 = sheet.getDataRange();
    const notes = ownNotes(range2.getNotes(), faults, { firstLine: FAULT_LINE });
    try {
      if (notes) onTab(name, () => range2.setNotes(notes));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    return faultSentences(name, faults);
  }

  // src/sheets/check-command.ts
  function kiemTraSoLieu() {
    return runCommand((running) => {
      const { day: today } = running.moment;
      const book = readBook();
      const read = readSources(book);
      const survey = judgeBook(book, read, today);
      const findings = checkWorkbook(survey, { workbook: workbookOf(book), formulas: formulasOf(book), today });
      const find2 = unitFinder(survey.directory);
      const reportOn = (previous) => checkPage(survey, findings, {
        name: pageName(book, "check"),
        today,
        tabIds: new Map(book.staff.map(({ name, id }) => [name, id])),
        standardName: (text) => {
          var _a, _b;
          return (_b = (_a = find2(text)) == null ? void 0 : _a.name) != null ? _b : text;
        },
        checked: book.record.checked,
        previous
      });
      running.checkTime();
      let report = reportOn(null);
      publish(book, running, {
        pages: [
          {
            key: "check",
            layout: (previous) => {
              report = reportOn(previous);
              return report.page;
            }
          }
        ],
        sources: null,
        begun: {},
        done: () => ({ checked: report.codes }),
        shows: "check"
      });
      toast([checkDone(survey, report, book.leftAlone), ...tellFaults(book, read.faults)].join(" "));
    });
  }
  function formulasOf({ staff }) {
    return new Map(staff.map(({ name, sheet }) => [name, sheet.getDataRange().getFormulas()]));
  }

  // src/core/colour/cell-formula.ts
  var DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
  var NO_FIGURE2 = "||-|–|—|…|...|";
  function remove(text, characters) {
    return characters.reduce((inner, character) => `SUBSTITUTE(${inner};"${character}";"")`, text);
  }
  function trimmed2(ref) {
    return `TRIM(SUBSTITUTE(${ref};CHAR(160);" "))`;
  }
  function holdsNoFigure(ref) {
    return `ISNUMBER(FIND("|"&${trimmed2(ref)}&"|";"${NO_FIGURE2}"))`;
  }
  function holdsNothing(ref) {
    return `LEN(${trimmed2(ref)})=0`;
  }
  function holdsOnlyWords(ref) {
    const text = trimmed2(ref);
    const isSign = `ISNUMBER(FIND("|"&LOWER(${text})&"|";"${NO_FIGURE2}x|"))`;
    return `IF(ISTEXT(${ref});IF(${isSign};FALSE;${remove(text, DIGITS)}=${text});ISLOGICAL(${ref}))`;
  }
  function cellNumber(ref, { percent = false } = {}) {
    const text = trimmed2(percent ? remove(ref, ["%"]) : ref);
    const digits = remove(text, [".", ","]);
    const signs = `LEN(${text})-LEN(${digits})`;
    const dots = `(LEN(${text})-LEN(${remove(text, ["."])}))`;
    const dot = `FIND(".";${text})`;
    const comma = `FIND(",";${text}&",")`;
    const decimals2 = `MAX(0;LEN(${text})-${comma})`;
    const groupsOfThree = [
      `${dot}<5`,
      `${comma}-${dot}=4*${dots}`,
      `MID(SUBSTITUTE(${text};",";".")&".";${dot}+4;1)="."`,
      `MID(${text};${comma}-4;1)="."`,
      `${signs}-${dots}<2`
    ];
    const clearComma = `IF(${signs}<2;OR(${decimals2}<>3;LEFT(${text};2)="0,");FALSE)`;
    const clear = `IF(ISNUMBER(${dot});AND(${groupsOfThree.join(";")});${clearComma})`;
    const onlyDigits = `LEN(${remove(digits, DIGITS)})*99<LEN(${digits})`;
    const value = `VALUE(${digits})/10^${decimals2}`;
    return `IF(ISNUMBER(${ref});${ref};IF(${onlyDigits};IF(${clear};${value};NA());NA()))`;
  }
  function plainNumber(ref) {
    return `IF(ISNUMBER(${ref});${ref};NA())`;
  }

  // src/core/colour/rules.ts
  var MARKER = 'N("chi-tieu")=0';
  function isOurFormula(formula) {
    return formula.replace(/\s/g, "").includes(MARKER);
  }
  function runsOfRows(rows) {
    const runs = [];
    for (const row of rows) {
      const last = runs[runs.length - 1];
      if (last && last[0] + last[1] === row) last[1] += 1;
      else runs.push([row, 1]);
    }
    return runs;
  }
  function areasOf(rows, columns) {
    const present = columns.filter((column) => column !== null);
    return runsOfRows(rows).flatMap(
      ([row, count]) => present.map((column) => ({ row, column, rows: count, columns: 1 }))
    );
  }
  function rowsOf2(table, indicator) {
    const doubled2 = new Set(
      indicator.measures.filter(({ rows }) => rows.length > 1).flatMap(({ rows }) => rows)
    );
    const unitRows2 = table.rows.filter(({ kind }) => kind === "unit").map(({ row }) => row);
    return {
      single: unitRows2.filter((row) => !doubled2.has(row)),
      doubled: unitRows2.filter((row) => doubled2.has(row))
    };
  }
  var MAX_TEXT_UNITS = 200;
  function readsText(indicator) {
    const listed4 = indicator.measures.filter(({ rows }) => rows.length > 0);
    if (listed4.length <= MAX_TEXT_UNITS) return true;
    return listed4.some(
      ({ target, result }) => [target, result].some(({ typed, reading }) => typeof typed === "string" && reading.kind !== "blank")
    );
  }
  function numberOf4(indicator, column, row) {
    const ref = `$${columnLetters(column)}${row + 1}`;
    const number = readsText(indicator) ? cellNumber(ref, { percent: isPercent(indicator.columns.measure) }) : plainNumber(ref);
    if (!isPercent(indicator.columns.measure)) return number;
    const measure = measuresByRow(indicator).get(row);
    const figure2 = column === indicator.columns.resultColumn ? measure == null ? void 0 : measure.result : measure == null ? void 0 : measure.target;
    return isScaled(figure2) ? `100*${number}` : number;
  }
  function measuresByRow({ measures }) {
    return new Map(measures.flatMap((measure) => measure.rows.map((row) => [row, measure])));
  }
  function isScaled(figure2) {
    if ((figure2 == null ? void 0 : figure2.reading.kind) !== "number" || typeof figure2.typed !== "number") return false;
    return figure2.places.length === 1 && figure2.reading.value !== figure2.typed;
  }
  function rowsAlike(indicator, { single, doubled: doubled2 }) {
    if (!isPercent(indicator.columns.measure)) return [{ single, doubled: doubled2 }];
    const measures = measuresByRow(indicator);
    const groups = groupBy(single, (row) => {
      const measure = measures.get(row);
      return [measure == null ? void 0 : measure.result, measure == null ? void 0 : measure.target].map(isScaled).join();
    });
    return [...groups.values()].map((rows) => ({ single: rows, doubled: doubled2 }));
  }
  function targetNumber(indicator, row) {
    var _a;
    const { target } = indicator;
    const column = targetColumnOf(target);
    if (column !== null) {
      const assigned = numberOf4(indicator, column, row);
      const adjusted = target.kind === "column" && ((_a = target.adjusted) == null ? void 0 : _a.counts) ? target.adjusted.column : null;
      if (adjusted === null) return assigned;
      const ref = `$${columnLetters(adjusted)}${row + 1}`;
      return `IF(${holdsNothing(ref)};${assigned};${numberOf4(indicator, adjusted, row)})`;
    }
    const common = commonTarget(target);
    return common === null ? null : wholeNumbers(common);
  }
  function resultNumber(indicator, row) {
    const { resultColumn } = indicator.columns;
    const number = numberOf4(indicator, resultColumn, row);
    const ref = `$${columnLetters(resultColumn)}${row + 1}`;
    return indicator.blankIsZero ? `IF(${holdsNothing(ref)};0;${number})` : number;
  }
  function missesTarget(result, target, { threshold, direction }) {
    if (direction === "less") return `100*${result}>${wholeNumbers(threshold)}*${target}`;
    const reached2 = `MAX(0;${result})`;
    return threshold === 100 ? `${reached2}<${target}` : `100*${reached2}<${wholeNumbers(threshold)}*${target}`;
  }
  function wholeNumbers(value) {
    const [whole2 = "", decimals2 = ""] = decimalText(value).split(".");
    return decimals2 === "" ? whole2 : `(${Number(whole2 + decimals2)}/1${"0".repeat(decimals2.length)})`;
  }
  function errorRule(indicator, rows) {
    const first = rows.single[0];
    if (first === void 0) return [];
    const { table, columns, target } = indicator;
    const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
    const words = readsText(indicator) ? holdsOnlyWords : () => "FALSE";
    const faults = [`ISERROR(${result})`, words(result)];
    if (target.kind === "column") {
      const ref = `$${columnLetters(target.column)}${first + 1}`;
      faults.push(`ISERROR(${ref})`, words(ref), `IF(ISNUMBER(${ref});${ref}<0;FALSE)`);
      faults.push(
        `IF(ISNUMBER(${result});IF(${result}<0;IF(ISNUMBER(${ref});${ref}<=0;${ref}="");FALSE);FALSE)`
      );
    }
    const wrong = faults.reduceRight((rest, fault) => `IF(${fault};TRUE;${rest})`, "FALSE");
    return [
      {
        areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
        formula: `=AND(${MARKER};${wrong})`,
        fill: FILLS.dataError,
        bold: false
      }
    ];
  }
  function doubledRule(indicator, rows) {
    if (rows.doubled.length === 0) return [];
    const { table, columns } = indicator;
    return [
      {
        areas: areasOf(rows.doubled, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
        formula: `=${MARKER}`,
        fill: FILLS.dataError,
        bold: false
      }
    ];
  }
  function doubtRule(indicator, rows) {
    const { table, columns } = indicator;
    const measures = measuresByRow(indicator);
    const doubtful = rows.single.filter((row) => {
      var _a;
      const result2 = (_a = measures.get(row)) == null ? void 0 : _a.result;
      if (result2 === void 0) return false;
      const { kind } = result2.reading;
      return isAskedMark(result2) || kind === "percent" || kind === "ambiguous" && typeof result2.typed === "number";
    });
    const [first] = doubtful;
    if (first === void 0) return [];
    const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
    const doubts = [
      `IF(ISNUMBER(${result});${result}<=3;FALSE)`,
      `ISNUMBER(FIND("%";${result}))`,
      `LOWER(TRIM(${result}))="x"`
    ];
    return [
      {
        areas: areasOf(doubtful, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
        formula: `=AND(${MARKER};OR(${doubts.join(";")}))`,
        fill: FILLS.dataError,
        bold: false
      }
    ];
  }
  function belowRules(indicator, all) {
    return rowsAlike(indicator, all).flatMap((rows) => belowRulesOf(indicator, rows));
  }
  function belowRulesOf(indicator, rows) {
    const first = rows.single[0];
    const target = first === void 0 ? null : targetNumber(indicator, first);
    const early = !indicator.periodEnded && indicator.direction !== "less";
    if (first === void 0 || target === null || early) return [];
    const { table, columns } = indicator;
    const result = resultNumber(indicator, first);
    const rule = {
      formula: `=AND(${MARKER};${missesTarget(result, target, indicator)})`,
      fill: FILLS.below
    };
    const rules = [
      { ...rule, areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn]), bold: false }
    ];
    if (columns.rateColumn !== null) {
      rules.push({ ...rule, areas: areasOf(rows.single, [columns.rateColumn]), bold: true });
    }
    return rules;
  }
  function noDataRule(indicator, rows) {
    const first = rows.single[0];
    const target = first === void 0 ? null : targetNumber(indicator, first);
    if (first === void 0 || target === null) return [];
    const { table, columns } = indicator;
    const result = `$${columnLetters(columns.resultColumn)}${first + 1}`;
    const open = indicator.blankIsZero ? `IF(${holdsNothing(result)};FALSE;${holdsNoFigure(result)})` : holdsNoFigure(result);
    const asked = indicator.direction === "less" ? `${target}>=0` : `${target}>0`;
    return [
      {
        areas: areasOf(rows.single, [table.unitColumn, columns.resultColumn, columns.rateColumn]),
        formula: `=AND(${MARKER};${open};${asked})`,
        fill: FILLS.noData,
        bold: false
      }
    ];
  }
  function colourRules(survey) {
    const coloured = survey.sources.filter((source) => !isPutTogether(source));
    const byTab = groupBy(coloured, ({ table }) => table.tab);
    const kinds = [doubledRule, doubtRule, errorRule, belowRules, noDataRule];
    return [...byTab].map(([tab, indicators]) => {
      const judged = indicators.map((indicator) => ({ indicator, rows: rowsOf2(indicator.table, indicator) }));
      return {
        tab,
        rules: kinds.flatMap((kind) => judged.flatMap(({ indicator, rows }) => kind(indicator, rows)))
      };
    });
  }

  // src/core/report/due-line.ts
  function dueLine({ name, target, timing, periodEnded, direction }) {
    if (!hasTarget(target)) return [];
    const { lastDay, day: day2, openEnded } = timing;
    const verdict = direction === "less" ? "đơn vị chưa vượt KH ghi Đang thực hiện" : "đơn vị chưa đủ KH ghi Đang thực hiện, không tính là chưa đạt";
    if (lastDay !== null) {
      const until = `${name}: thời hạn ${lastDayText(lastDay)} (theo Danh mục chỉ tiêu)`;
      return [periodEnded ? `${until}.` : `${until}, chưa đến hạn: ${verdict}.`];
    }
    if (periodEnded) return [];
    const known = day2 === null ? "mới có số liệu một phần của năm" : `tính đến ${formatDate(day2)}`;
    const cure = openEnded ? " Nếu đã đến hạn, đề nghị ghi Thời hạn ở Danh mục chỉ tiêu." : "";
    return [`${name}: KH ${targetWords(timing)}, chưa đến hạn: ${known}, ${verdict}.${cure}`];
  }
  function targetWords({ target, openEnded }) {
    if (openEnded) return "cả nhiệm kỳ (giai đoạn)";
    if (target === null) return "cả năm";
    return isUntilDay(target) ? `đến ${formatDate(target.end)}` : target.label;
  }

  // src/core/report/other-rows-line.ts
  var MOST_ROWS3 = 6;
  var LONGEST_NAME6 = 40;
  function otherRowsLines(survey) {
    return survey.tables.flatMap((table) => {
      const children = table.others.filter(({ isChild }) => isChild);
      const others = table.others.filter(({ isChild }) => !isChild);
      const label = tableLabel(survey, table);
      return [
        ...others.length > 0 ? [`${label}: không phải đơn vị nên không cộng: ${listed2(others, table)}.`] : [],
        ...children.length > 0 ? [
          `${label}: dòng con không cộng, vì có đơn vị không bằng tổng các dòng con: ${listed2(children, table)}.`
        ] : []
      ];
    });
  }
  function listed2(rows, { unitColumn }) {
    const named = rows.slice(0, MOST_ROWS3).map(({ row, name }) => {
      const short = name.length > LONGEST_NAME6 ? `${name.slice(0, LONGEST_NAME6)}…` : name;
      return `${short} (${cellA1({ row, column: unitColumn })})`;
    });
    const rest = rows.length - MOST_ROWS3;
    return `${named.join(", ")}${rest > 0 ? ` và ${formatNumber(rest)} dòng khác` : ""}`;
  }

  // src/core/report/footnotes.ts
  var MAX_NAMES = 8;
  function listed3(names) {
    const shown3 = names.slice(0, MAX_NAMES).join(", ");
    return names.length > MAX_NAMES ? `${shown3} và ${names.length - MAX_NAMES} mục khác` : shown3;
  }
  function placesOf(measures) {
    return listed3(measures.flatMap(({ result }) => result.places[0] ? [placeText(result.places[0])] : []));
  }
  function provisionalLine(indicator) {
    const blanks = indicator.measures.filter(({ assessment }) => assessment.state === "noData");
    const unreadable2 = indicator.measures.filter(
      ({ assessment }) => assessment.state === "dataError" && assessment.provisional
    );
    const lines = [];
    if (isPercent(indicator.measure)) {
      return unreadable2.length === 0 ? [] : [`${indicator.name}: ${unreadable2.length} ô kết quả không đọc được: ${placesOf(unreadable2)}.`];
    }
    if (blanks.length > 0) {
      const below = blanks.filter(({ assessment }) => {
        var _a;
        return ((_a = assessment.inTargets) != null ? _a : 0) > 0;
      }).length;
      const more2 = below > 0 && indicator.periodEnded ? `, thêm ${below} lượt ${STATES.below.toLowerCase()}` : "";
      lines.push(
        `* ${indicator.name}: tạm tính, ${blanks.length} ô kết quả còn trống. Nếu tính là 0, tổng không đổi${more2}.`
      );
    }
    if (unreadable2.length > 0) {
      lines.push(
        `* ${indicator.name}: tạm tính, ${unreadable2.length} ô kết quả không đọc được: ${placesOf(unreadable2)}.`
      );
    }
    return lines;
  }
  function withheldLine(indicator) {
    const doubled2 = indicator.measures.filter(({ rows }) => rows.length > 1);
    const wrong = indicator.measures.filter(
      ({ rows, assessment }) => rows.length === 1 && assessment.state === "dataError" && assessment.withholdsRate
    );
    const lines = doubled2.slice(0, MAX_NAMES).map(
      ({ unit, rows }) => `${indicator.name}: không tính tỷ lệ chung vì đơn vị ${unit.name} có ${rows.length} dòng trong biểu.`
    );
    if (wrong.length > 0) {
      const places = listed3(
        wrong.flatMap(({ target, result }) => {
          const [place] = (result.reading.kind === "percent" ? result : target).places;
          return place ? [placeText(place)] : [];
        })
      );
      const reason = `KH giao hoặc kết quả chưa đúng ở ô ${places}`;
      lines.push(
        isPercent(indicator.measure) ? `${indicator.name}: ${reason}.` : `${indicator.name}: không tính tỷ lệ chung vì ${reason}.`
      );
    }
    return lines;
  }
  function offPlanLine(indicator) {
    const off = indicator.measures.filter(({ assessment }) => assessment.state === "offPlan");
    if (off.length === 0) return [];
    const names = listed3(
      off.map(({ unit, assessment }) => {
        var _a;
        return `${unit.name} ${formatNumber((_a = assessment.inResults) != null ? _a : 0)}`;
      })
    );
    const sum = addExact(off.map(({ assessment }) => {
      var _a;
      return (_a = assessment.inResults) != null ? _a : 0;
    }));
    return [
      `${indicator.name}: ngoài KH ${formatNumber(sum)} (${names}), có trong KQ của dòng cộng, không tính vào tỷ lệ.`
    ];
  }
  function units(count) {
    return `${formatNumber(count)} đơn vị`;
  }
  function percentLine({ name, measure }) {
    return isPercent(measure) ? [`${name}: là tỷ lệ % nên không cộng các đơn vị.`] : [];
  }
  function moneyLine(indicator, total) {
    if (!indicator.money || !hasTarget(indicator.target)) return [];
    const { shortfall, surplus, net } = total;
    if (shortfall.count === 0 && surplus.count === 0) return [];
    if (indicator.direction === "less") {
      return [`${indicator.name}: vượt mức giao ${formatNumber(surplus.sum)} (${units(surplus.count)}).`];
    }
    const parts = [
      `còn phải nộp ${formatNumber(shortfall.sum)} (${units(shortfall.count)})`,
      `nộp vượt ${formatNumber(surplus.sum)} (${units(surplus.count)})`,
      net < 0 ? `sau bù trừ: nộp vượt ${formatNumber(-net)}` : `sau bù trừ ${formatNumber(net)}`
    ];
    return [`${indicator.name}: ${parts.join("; ")}.`];
  }
  function seriesLine({ name, origin, target }) {
    if (origin.kind !== "series") return [];
    const { sources, earlier, how } = origin;
    const labels = sources.map(({ table, period }) => {
      var _a;
      return sourceLabel(table.tab, (_a = period == null ? void 0 : period.label) != null ? _a : "");
    });
    const unused = earlier.map(({ table, period }) => {
      var _a;
      return sourceLabel(table.tab, (_a = period == null ? void 0 : period.label) != null ? _a : "");
    });
    const rest = unused.length > 0 ? `; không cộng ${listed3(unused)}` : "";
    if (how === "latestPeriod") return [`${name}: lấy số của kỳ gần nhất, ${listed3(labels)}${rest}.`];
    const once = how === "addResults" && targetColumnOf(target) !== null;
    const targets = once ? ", KH cả năm lấy một lần" : "";
    return [`${name}: cộng ${labels.length} kỳ (${listed3(labels)})${targets}${rest}.`];
  }
  function formsLine({ name, origin }) {
    if (origin.kind !== "forms" || origin.how === null) return [];
    if (origin.how === "latestPeriod")
      return [`${name}: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị.`];
    const once = origin.how === "addResults" ? ", KH cả năm lấy một lần" : "";
    return [`${name}: cộng các kỳ trong biểu của mỗi đơn vị${once}.`];
  }
  function logLines({ name, origin, timing }, { today }) {
    if (origin.kind !== "logs") return [];
    return origin.logs.map(({ log, columns, period, counted, outside, undated, late, toCome }) => {
      const adds = columns.amountColumn !== null;
      const within = period === null ? "" : ` ${period.label}`;
      const left = [
        ...outside > 0 ? [`${formatNumber(outside)} dòng ngoài kỳ`] : [],
        ...undated > 0 ? [`${formatNumber(undated)} dòng không đọc được ngày`] : []
      ];
      const after = [
        ...late > 0 && timing.lastDay ? [`${formatNumber(late)} dòng sau thời hạn ${formatDate(timing.lastDay)}`] : [],
        ...toCome > 0 ? [`${formatNumber(toCome)} dòng sau ngày ${formatDate(today)}`] : []
      ];
      const rest = [
        ...left.length > 0 ? [`; không tính ${left.join(", ")}`] : [],
        ...after.map((words) => `; ${words}, không tính`)
      ].join("");
      return `${name}: ${adds ? "cộng" : "đếm"} ${formatNumber(counted)} dòng${within} của '${log.tab}'${rest}.`;
    });
  }
  function alikeRowsLines({ logs }) {
    return logs.flatMap(({ tab, unitColumn, superseded, identical }) => {
      const cells = (rows) => listed3(rows.map((row) => cellA1({ row, column: unitColumn })));
      const lines = [];
      if (superseded.length > 0) {
        const words = "đơn vị gửi nhiều lần cho một kỳ, lấy lần gửi sau; không tính";
        lines.push(`'${tab}': ${words} ${superseded.length} dòng ${cells(superseded)}.`);
      }
      if (identical.length > 0) {
        const words = "dòng giống hệt một dòng ở trên, vẫn tính";
        lines.push(`'${tab}': ${identical.length} ${words}: ${cells(identical)}.`);
      }
      return lines;
    });
  }
  function repeatLines({ leftOut }) {
    return leftOut.flatMap(
      ({ tab, reason }) => reason.kind === "repeats" ? [`${tab}: số giống biểu '${reason.of}', không tính hai lần.`] : []
    );
  }
  function withoutEventsLine({ name, origin, measures }) {
    if (origin.kind !== "logs") return [];
    const silent = measures.filter(({ result }) => result.places.length === 0);
    const zero = silent.filter(({ assessment }) => assessment.inTargets !== null);
    const absent = silent.filter(({ assessment }) => assessment.state === "absent");
    const namesOf3 = (ones) => listed3(ones.map(({ unit }) => unit.name));
    const lines = [];
    if (zero.length > 0) {
      const words = "được giao KH mà không có dòng nào trong sổ, tính là 0";
      lines.push(`${name}: ${units(zero.length)} ${words}: ${namesOf3(zero)}.`);
    }
    if (absent.length > 0) {
      const words = "không có dòng nào trong sổ";
      lines.push(`${name}: ${units(absent.length)} ${words}: ${namesOf3(absent)}.`);
    }
    return lines;
  }
  function sourceLabel(tab, period) {
    return period === "" || monthsIn(tab) !== null ? tab : `${tab} (${period})`;
  }
  function partialLine(indicator) {
    const cells = indicator.measures.reduce((sum, { result }) => sum + result.missing, 0);
    return cells === 0 ? [] : [`* ${indicator.name}: tạm tính, ${cells} ${missingWords(indicator)}, chưa cộng vào.`];
  }
  var BY_NAME = `theo tên chỉ tiêu; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS2.direction}`;
  function judgingLine(indicator) {
    const { name, threshold, direction, directionFrom, blankIsZero } = indicator;
    const bound = direction === "less" ? "khi không quá" : "từ";
    const decided = [
      ...directionFrom === "setting" ? [DIRECTIONS[direction].toLowerCase()] : [],
      ...threshold !== 100 ? [`tính là đạt ${bound} ${formatNumber(threshold)}% KH`] : [],
      ...blankIsZero ? ["ô kết quả trống tính là 0"] : []
    ];
    const byName = direction === "less" && directionFrom === "name";
    return [
      ...byName ? [`${name}: ${DIRECTIONS.less.toLowerCase()} (${BY_NAME}).`] : [],
      ...decided.length === 0 ? [] : [`${name}: ${decided.join("; ")} (theo ${PAGES.indicators.name}).`]
    ];
  }
  function missingWords({ origin }) {
    return origin.kind === "logs" ? "dòng thiếu ngày hoặc thiếu số" : "ô kết quả của các kỳ còn trống";
  }
  function adjustedLines({ name, target, measures }) {
    if (target.kind !== "column" || !target.adjusted) return [];
    const { counts } = target.adjusted;
    const other = counts ? "số giao ban đầu" : "số điều chỉnh";
    const parts = measures.flatMap(({ unit, target: judged, otherTarget, result }) => {
      if ((otherTarget == null ? void 0 : otherTarget.reading.kind) !== "number" || result.reading.kind !== "number") return [];
      const [of, got] = [otherTarget.reading.value, result.reading.value];
      const isSame4 = judged.reading.kind === "number" && judged.reading.value === of;
      if (isSame4 || of <= 0) return [];
      const digits = truthfulDigits(got, of, 1);
      const rate2 = formatNumber(roundRatio(got, of, { digits, mode: "halfUp" }));
      return [`${unit.name} ${formatNumber(got)}/${formatNumber(of)} = ${rate2}%`];
    });
    const judgedBy = counts ? `${name}: tính theo cột KH điều chỉnh, ô trống lấy KH giao.` : `${name}: tính theo cột KH giao, khớp với tỷ lệ đã ghi.`;
    if (parts.length === 0) return [judgedBy];
    return [judgedBy, `Theo ${other}: ${parts.join("; ")}`];
  }
  function appliesTo(origin, inTables) {
    const who = origin.kind === "logs" ? WHO_WORDS[origin.who] : inTables;
    return `áp dụng cho ${who}`;
  }
  var WHO_WORDS = {
    inSource: "các đơn vị có trong sổ",
    unions: "mọi công đoàn",
    alike: "mọi đơn vị cùng loại với các đơn vị có trong sổ"
  };
  function otherwiseTyped(name, measures) {
    const differing = measures.flatMap(({ unit, target, otherTarget }) => {
      if ((otherTarget == null ? void 0 : otherTarget.reading.kind) !== "number" || target.reading.kind !== "number") return [];
      const [typed, assigned] = [otherTarget.reading.value, target.reading.value];
      return typed === assigned ? [] : [`${unit.name} (biểu ghi ${formatNumber(typed)}, giao ${formatNumber(assigned)})`];
    });
    if (differing.length === 0) return [];
    return [`${name}: cần xem lại, KH trong biểu khác KH giao, đang tính theo KH giao: ${listed3(differing)}.`];
  }
  function targetLine({
    name,
    target,
    origin,
    measures
  }) {
    switch (target.kind) {
      case "column":
        return [];
      case "assignment": {
        const { assignment, own } = target;
        const { basis, table } = assignment;
        const stated = basis === null ? `biểu '${table.tab}'` : `${basis} (biểu '${table.tab}')`;
        const rest = targetLine({ name, target: own, origin, measures });
        return [
          `${name}: KH giao theo ${stated}.`,
          ...otherwiseTyped(name, measures),
          ...own.kind === "none" ? [] : rest
        ];
      }
      case "none":
        return [`${name}: ${origin.kind === "logs" ? "sổ" : "biểu"} không có KH giao nên không tính tỷ lệ.`];
      case "setting":
        return [
          `${name}: KH ${formatNumber(target.value)} lấy từ Danh mục chỉ tiêu, ${appliesTo(origin, "mọi đơn vị")}.`
        ];
      case "answer":
        return [
          `${name}: KH ${formatNumber(target.value)} do người lập bảng nhập, ${appliesTo(origin, "mọi đơn vị trong biểu")}.`
        ];
      case "constant": {
        const fits2 = target.of > 0 ? `khớp với tỷ lệ đã ghi ở ${target.explains}/${target.of} dòng` : appliesTo(origin, "mọi đơn vị");
        const stated = target.from === "note" ? `lấy từ dòng ghi chú của ${origin.kind === "logs" ? "sổ" : "biểu"}, ` : "suy ra từ cột tỷ lệ của biểu, ";
        const { exception } = target;
        const others = exception ? `; riêng ${listed3(exception.names)} ${formatNumber(exception.value)}` : "";
        return [`${name}: KH ${formatNumber(target.value)} ${stated}${fits2}${others}.`];
      }
    }
  }
  function loneNameLine({ loneNames }) {
    if (loneNames.length === 0) return [];
    const names = loneNames.map(({ name, place, suggestions }) => {
      const hint = suggestions.length > 0 ? `; có thể là ${suggestions.map(suggestionText).join(", ")}` : "";
      return `${name.slice(0, 60)} (${placeText(place)}${hint})`;
    });
    return [`Tên chưa đối chiếu được, để riêng một dòng: ${listed3(names)}.`];
  }
  function mergedLine({ merged }) {
    if (merged.length === 0) return [];
    const units2 = merged.map(({ unit, names }) => `${unit} (cùng ${names.join(", ")})`);
    return [
      `Cộng các dòng theo cột Gộp vào của Danh mục đơn vị: ${listed3(units2)}; số thiếu và số vượt của các dòng đó đã bù trừ cho nhau.`
    ];
  }
  function footnotes(survey, totals) {
    const each2 = (line) => survey.indicators.flatMap((indicator) => line(indicator, survey));
    return [
      ...each2(provisionalLine),
      ...each2(partialLine),
      ...each2(withheldLine),
      ...survey.indicators.flatMap((indicator, index) => {
        const total = totals[index];
        return total ? moneyLine(indicator, total) : [];
      }),
      ...each2(percentLine),
      ...each2(seriesLine),
      ...each2(putTogetherLines),
      ...each2(formsLine),
      ...each2(logLines),
      ...each2(withoutEventsLine),
      ...survey.indicators.flatMap(dueLine),
      ...each2(targetLine),
      ...each2(adjustedLines),
      ...each2(judgingLine),
      ...each2(offPlanLine),
      ...otherRowsLines(survey),
      ...alikeRowsLines(survey),
      ...new Set(repeatLines(survey)),
      ...mergedLine(survey),
      ...loneNameLine(survey)
    ];
  }
  function legend(hasErrors) {
    const parts = ["▼ nền hồng: chưa đạt", "nền vàng: chưa có số liệu"];
    if (hasErrors) parts.push("nền cam: lỗi số liệu");
    return parts.join(" · ");
  }
  function breakLine(text, limit) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > limit) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    return line === "" ? lines : [...lines, line];
  }

  // src/sheets/colour-rules.ts
  function readColours(sheet) {
    const present = sheet.getConditionalFormatRules();
    const isOurs2 = present.map((rule) => isOurFormula(formulaOf(rule)));
    const first = isOurs2.indexOf(true);
    return {
      sheet,
      ours: present.filter((_, index) => isOurs2[index]),
      before: present.filter((_, index) => !isOurs2[index] && (first < 0 || index < first)),
      after: present.filter((_, index) => !isOurs2[index] && first >= 0 && index > first)
    };
  }
  function toUndoRule({ areas, formula, fill, bold }) {
    return { areas: areas.map(areaA1), formula, fill, bold };
  }
  function rememberColours({ ours, before: before2 }) {
    return {
      rules: ours.map((rule) => {
        var _a, _b;
        const condition = rule.getBooleanCondition();
        return {
          areas: rule.getRanges().map((range2) => range2.getA1Notation()),
          formula: formulaOf(rule),
          fill: (_a = condition == null ? void 0 : condition.getBackground()) != null ? _a : null,
          bold: (_b = condition == null ? void 0 : condition.getBold()) != null ? _b : false
        };
      }),
      position: before2.length
    };
  }
  function areColours({ ours }, wanted) {
    return ours.length === wanted.length && ours.every((rule, index) => {
      const areas = rule.getRanges().map((range2) => range2.getA1Notation());
      const rival = wanted[index];
      return rival !== void 0 && describe2({ areas, formula: formulaOf(rule) }) === describe2(rival);
    });
  }
  function setColours(colours, wanted, position) {
    const staff = [...colours.before, ...colours.after];
    const at = position != null ? position : colours.before.length;
    const ours = wanted.map((rule) => build(colours.sheet, rule));
    colours.sheet.setConditionalFormatRules([...staff.slice(0, at), ...ours, ...staff.slice(at)]);
  }
  function formulaOf(rule) {
    const condition = rule.getBooleanCondition();
    if (!condition || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return "";
    const [formula] = condition.getCriteriaValues();
    return typeof formula === "string" ? formula : "";
  }
  function describe2({ areas, formula }) {
    return [formula.replace(/\s/g, ""), ...areas].join(" ");
  }
  function build(sheet, { areas, formula, fill, bold }) {
    const builder2 = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges(areas.map((area) => sheet.getRange(area)));
    if (fill !== null) builder2.setBackground(fill);
    if (bold) builder2.setBold(true);
    return builder2.build();
  }

  // src/core/plan/undo.ts
  var UNDO_ROWS = 100;
  var CHUNK2 = 45e3;
  var COMMANDS = ["rates", "cleaning", "lists", "colours", "noColours"];
  var FRAGILE = /[^ -~\u00c0-\u024f\u1e00-\u1eff]/g;
  function formatUndo(undo) {
    const text = escaped(JSON.stringify(pack(undo.tabs)));
    const chunks = [];
    for (let start = 0; start < text.length; start += CHUNK2) chunks.push(text.slice(start, start + CHUNK2));
    return chunks.length < UNDO_ROWS ? [formatHead(undo, chunks.length), ...chunks] : null;
  }
  function formatHead({ state, command, began }, chunks) {
    return escaped(JSON.stringify({ state, command, began, chunks }));
  }
  function parseUndo(column) {
    var _a;
    const [first] = column;
    if (first === void 0 || first === "" || first === null) return null;
    const head = parseFields(String(first));
    const command = COMMANDS.find((one) => one === (head == null ? void 0 : head.command));
    const state = ["writing", "done", "undone"].find((one) => one === (head == null ? void 0 : head.state));
    const chunks = head == null ? void 0 : head.chunks;
    if (command === void 0 || state === void 0 || !isCount3(chunks)) return "damaged";
    const packed = parseFields(
      column.slice(1, 1 + chunks).map(String).join("")
    );
    const tabs = unpack(packed != null ? packed : {});
    if (tabs === null) return "damaged";
    return { state, command, began: String((_a = head == null ? void 0 : head.began) != null ? _a : ""), tabs };
  }
  function pack(tabs) {
    const numbers = /* @__PURE__ */ new Map();
    const numberOf5 = (text) => {
      var _a;
      const known = (_a = numbers.get(text)) != null ? _a : numbers.size;
      numbers.set(text, known);
      return known;
    };
    const packed = tabs.map((tab) => ({
      ...tab,
      cells: tab.cells.map((cell2) => {
        const { row, column, before: before2, after, formatBefore, formatAfter: formatAfter2, witness } = cell2;
        const formats = [numberOf5(formatBefore), numberOf5(formatAfter2)];
        return [row, column, before2, after, ...formats, witness.column, numberOf5(witness.name)];
      })
    }));
    return { texts: [...numbers.keys()], tabs: packed };
  }
  function unpack({ tabs, texts }) {
    if (!Array.isArray(tabs) || !Array.isArray(texts) || !texts.every(isText2)) return null;
    const read = tabs.map((tab) => unpackTab(tab, texts));
    return read.every((tab) => tab !== null) ? read : null;
  }
  function unpackTab(tab, texts) {
    const { id, name, cells, lists, rules } = fieldsOf(tab);
    if (!isCount3(id) || !isText2(name) || !Array.isArray(cells) || !Array.isArray(lists)) return null;
    if (!cells.every((cell2) => isPackedCell(cell2, texts.length)) || !lists.every(isList)) return null;
    if (rules !== null && !isRules(rules)) return null;
    const textOf8 = (number) => {
      var _a;
      return (_a = texts[number]) != null ? _a : "";
    };
    return {
      id,
      name,
      lists,
      rules,
      cells: cells.map(([row, column, before2, after, formatBefore, formatAfter2, named, witness]) => ({
        row,
        column,
        before: before2,
        after,
        formatBefore: textOf8(formatBefore),
        formatAfter: textOf8(formatAfter2),
        witness: { column: named, name: textOf8(witness) }
      }))
    };
  }
  function isText2(value) {
    return typeof value === "string";
  }
  function isCount3(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0;
  }
  function isCell(value) {
    return isText2(value) || typeof value === "number" || typeof value === "boolean" || isCalendarDate(value);
  }
  function isPackedCell(value, texts) {
    if (!Array.isArray(value) || value.length !== 8) return false;
    const [row, column, before2, after, ...numbers] = value;
    const [formatBefore, formatAfter2, witness, name] = numbers;
    const refersToTexts = [formatBefore, formatAfter2, name].every((one) => isCount3(one) && one < texts);
    return isCount3(row) && isCount3(column) && isCell(before2) && isCell(after) && isCount3(witness) && refersToTexts;
  }
  function isSource(value) {
    const { kind, values } = fieldsOf(value);
    return (kind === "words" || kind === "range") && Array.isArray(values) && values.every(isText2);
  }
  function isList(value) {
    const { area, before: before2, after } = fieldsOf(value);
    const { row, column, rows, columns } = fieldsOf(area);
    return [row, column, rows, columns].every(isCount3) && (before2 === null || isSource(before2)) && isSource(after);
  }
  function isRules(value) {
    const { rules, position } = fieldsOf(value);
    return isCount3(position) && Array.isArray(rules) && rules.every(isRule);
  }
  function isRule(value) {
    const { areas, formula, fill, bold } = fieldsOf(value);
    if (!Array.isArray(areas) || !areas.every(isText2) || !isText2(formula)) return false;
    return (fill === null || isText2(fill)) && typeof bold === "boolean";
  }
  function escaped(json) {
    return json.replace(FRAGILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }

  // src/core/raw/spilling-formula.ts
  var ALWAYS = /\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|QUERY|FILTER|SORTN?|UNIQUE|IMPORT[A-Z]+|TRANSPOSE|SEQUENCE|RANDARRAY|SPLIT|[HV]STACK|FLATTEN|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|CHOOSE(?:COLS|ROWS)|TAKE|DROP|EXPAND|MAP|SCAN|BY(?:ROW|COL)|MAKEARRAY|CHUADAT|TONGHOP|FREQUENCY|LINEST|MMULT)\s*\(/i;
  var GIVEN_A_RANGE = /\b(?:TYLE|TYSO|TRANGTHAI|CONTHIEU|VUOT|KHLUYKE|TENCHUAN|SOVN)\s*\([^)]*:/i;
  function mayFillOthers(formula) {
    return ALWAYS.test(formula) || GIVEN_A_RANGE.test(formula) || formula.includes("{") || /^=[^(]*:[^(]*$/.test(formula);
  }

  // src/core/raw/raw-tab.ts
  function formulaAt(tab, row, column) {
    var _a, _b;
    return (_b = (_a = tab.formulas[row]) == null ? void 0 : _a[column]) != null ? _b : "";
  }
  function formatAt(tab, row, column) {
    var _a, _b;
    return (_b = (_a = tab.formats[row]) == null ? void 0 : _a[column]) != null ? _b : "";
  }
  function writableCells(tab) {
    const covered = /* @__PURE__ */ new Set();
    for (const merge of tab.merges) {
      for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
        for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
          if (row !== merge.row || column !== merge.column) covered.add(`${row} ${column}`);
        }
      }
    }
    const reach = spillReach(tab);
    return (row, column) => {
      var _a;
      return formulaAt(tab, row, column) === "" && !covered.has(`${row} ${column}`) && row < ((_a = reach[column]) != null ? _a : Number.POSITIVE_INFINITY);
    };
  }
  function spillReach({ formulas }) {
    const reach = [];
    formulas.forEach((cells, row) => {
      cells.forEach((formula, column) => {
        var _a;
        const known = (_a = reach[column]) != null ? _a : Number.POSITIVE_INFINITY;
        reach[column] = formula !== "" && mayFillOthers(formula) ? Math.min(known, row) : known;
      });
    });
    let least = Number.POSITIVE_INFINITY;
    return reach.map((row) => {
      least = Math.min(least, row);
      return least;
    });
  }

  // src/core/raw/number-format.ts
  var AUTOMATIC = /^(?:|general|0\.#{15})$/i;
  function isAutomaticFormat(format2) {
    return AUTOMATIC.test(format2);
  }
  function isTextFormat(format2) {
    return format2 === "@";
  }
  function isPercentFormat(format2) {
    return format2.includes("%");
  }
  function formatDigits(format2) {
    var _a, _b, _c;
    if (isAutomaticFormat(format2) || isTextFormat(format2)) return null;
    const first = (_a = format2.split(";")[0]) != null ? _a : "";
    const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
    if (!/[0#]/.test(bare)) return null;
    const decimals2 = (_c = (_b = /\.([0#?]+)/.exec(bare)) == null ? void 0 : _b[1]) != null ? _c : "";
    return decimals2.includes("#") ? null : decimals2.length;
  }
  function commonFormat(tab, cells) {
    var _a, _b;
    const counts = /* @__PURE__ */ new Map();
    for (const { row, column } of cells) {
      const format2 = formatAt(tab, row, column);
      const key = isAutomaticFormat(format2) || isTextFormat(format2) ? "" : format2;
      counts.set(key, ((_a = counts.get(key)) != null ? _a : 0) + 1);
    }
    let best = "";
    for (const [format2, count] of counts) if (count > ((_b = counts.get(best)) != null ? _b : 0)) best = format2;
    return best;
  }

  // src/core/raw/words.ts
  var LONGEST_CELL2 = 60;
  var REASON_WORDS = {
    rate: "tỷ lệ",
    number: "chữ thành số",
    name: "tên đơn vị",
    text: "chữ khác",
    blank: "chỉ có dấu cách"
  };
  var COMMAND_WORDS = {
    rates: "Điền cột tỷ lệ",
    cleaning: "Chuẩn hóa số liệu",
    lists: "Danh sách chọn đơn vị",
    colours: "Tô màu đơn vị chưa đạt",
    noColours: "Bỏ tô màu"
  };
  function cellInWords(cell2, format2, longest = LONGEST_CELL2) {
    if (typeof cell2 === "string")
      return cell2 === "" ? "trống" : `"${shortened2(cell2.replace(/\n/g, "⏎"), longest)}"`;
    if (typeof cell2 === "number") {
      const percent = isPercentFormat(format2) ? ` (${formatNumber(cell2 * 100, { digits: 1 })}%)` : "";
      return `${formatNumber(cell2)}${percent}`;
    }
    return String(cell2);
  }
  function shortened2(text, longest = LONGEST_CELL2) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  }
  function countsInWords2(changes) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const { reason } of changes) counts.set(reason, ((_a = counts.get(reason)) != null ? _a : 0) + 1);
    const parts = [...counts].map(([reason, count]) => `${formatNumber(count)} ${REASON_WORDS[reason]}`);
    return `${formatNumber(changes.length)} ô: ${parts.join(", ")}`;
  }

  // src/core/raw/messages.ts
  var MOST_LINES = 20;
  var RAW_MESSAGES = {
    noRates: "Không có ô tỷ lệ trống nào cần điền.",
    nothingToClean: "Số liệu trong các biểu đã gọn, không có ô nào cần chuẩn hóa.",
    noLists: "Các cột đơn vị đã có danh sách chọn, không có gì thay đổi.",
    nothingToUndo: "Không có lệnh nào để hoàn tác.",
    undoDamaged: "Phần ghi nhớ để hoàn tác (trong trang tính nội bộ) đã bị sửa nên không hoàn tác được. Chưa có gì thay đổi; có thể dùng Tệp ▸ Nhật ký phiên bản.",
    noneKept: "Không có ô nào được chọn nên chưa có gì thay đổi.",
    tooMany: "Số ô cần thay đổi quá nhiều để ghi nhớ cho việc hoàn tác, nên chưa có gì thay đổi. Đề nghị tách tệp.",
    tooManyUnits: "Có hơn 500 đơn vị nên cần danh mục. Chọn Chỉ tiêu ▸ Thiết lập ▸ Danh mục đơn vị, rồi chạy lại lệnh. Chưa có gì thay đổi.",
    allMoved: "Các ô cần thay đổi vừa được sửa trong lúc chờ trả lời nên chưa có gì thay đổi. Đề nghị chạy lại lệnh."
  };
  function failedRaw(reason) {
    return `Chưa thực hiện xong lệnh. Có thể một phần ô đã thay đổi: chạy lại lệnh để làm tiếp, hoặc chọn Hoàn tác lệnh gần nhất. Google Sheets báo: ${reason}`;
  }
  function grouped(lines) {
    const shown3 = lines.slice(0, MOST_LINES);
    const tabs = [...new Set(shown3.map(({ tab }) => tab))];
    const rest = lines.length - shown3.length;
    return [
      ...tabs.flatMap((tab) => [
        `${tab}:`,
        ...shown3.filter((line) => line.tab === tab).map(({ text }) => text)
      ]),
      ...rest > 0 ? [`và ${formatNumber(rest)} ô khác`] : []
    ];
  }
  function changeQuestion(command, { changes, leftAlone }) {
    const lines = changes.map(({ place, before: before2, after, format: format2, witness }) => ({
      tab: place.tab,
      text: `  ${cellA1(place)} (${shortened2(witness.name)}): ${cellInWords(before2, format2.before)} → ${cellInWords(after, format2.after)}`
    }));
    return [
      `${COMMAND_WORDS[command]}: sẽ thay đổi ${countsInWords2(changes)}.`,
      ...grouped(lines),
      ...leftAlone,
      "Chọn Có để thay đổi tất cả, Không để xem từng ô và bỏ bớt, Hủy để giữ nguyên. Có thể hoàn tác bằng Chỉ tiêu ▸ Hoàn tác lệnh gần nhất."
    ].join("\n");
  }
  function changesDone(command, done) {
    const { written, moved: moved2, left, leftAlone } = done;
    const places = moved2.slice(0, 5);
    return [
      `${COMMAND_WORDS[command]}: đã thay đổi ${formatNumber(written)} ô.`,
      ...moved2.length > 0 ? [
        `Giữ nguyên ${formatNumber(moved2.length)} ô vừa được sửa trong lúc chờ: ${places.join(", ")}${moved2.length > 5 ? "…" : ""}.`
      ] : [],
      ...left > 0 ? [`Còn ${formatNumber(left)} ô nằm rải rác, chạy lại lệnh để làm tiếp.`] : [],
      ...leftAlone
    ].join(" ");
  }
  function listQuestion(lists, units2, kept) {
    const lines = lists.map(({ tab, range: range2, cells }) => ({ tab, text: `  ${range2}: ${formatNumber(cells)} ô` }));
    return [
      `Danh sách chọn đơn vị: đặt danh sách ${formatNumber(units2)} đơn vị vào các ô sau. Nội dung ô không thay đổi; tên khác vẫn gõ được, chỉ bị đánh dấu.`,
      ...grouped(lines),
      ...kept > 0 ? [`${formatNumber(kept)} ô đã có danh sách hoặc quy tắc riêng của cơ quan nên để nguyên.`] : [],
      "Chọn Có để đặt, chọn Không để giữ nguyên. Có thể hoàn tác bằng Chỉ tiêu ▸ Hoàn tác lệnh gần nhất."
    ].join("\n");
  }
  function listsDone(cells) {
    return `Đã đặt danh sách chọn cho ${formatNumber(cells)} ô tên đơn vị.`;
  }
  function undoQuestion(words) {
    const { command, began, cells, lists, coloured } = words;
    const lines = [
      ...cells.map(({ tab, cell: cell2 }) => ({
        tab,
        text: `  ${cellA1(cell2)}: ${cellInWords(cell2.after, cell2.formatAfter)} → ${cellInWords(cell2.before, cell2.formatBefore)}`
      })),
      ...lists.map(({ tab, range: range2 }) => ({ tab, text: `  ${range2}: danh sách chọn như trước` })),
      ...coloured.map((tab) => ({ tab, text: "  quy tắc tô màu của tiện ích như trước" }))
    ];
    return [
      `Hoàn tác lệnh ${COMMAND_WORDS[command]} (${began})?`,
      ...grouped(lines),
      ...changedWords(words),
      "Chọn Có để hoàn tác, chọn Không để giữ nguyên."
    ].join("\n");
  }
  function undoDone(words) {
    const { command, cells, lists, coloured } = words;
    const parts = [
      ...cells.length > 0 ? [`${formatNumber(cells.length)} ô`] : [],
      ...lists.length > 0 ? [`danh sách chọn ở ${formatNumber(lists.length)} vùng`] : [],
      ...coloured.length > 0 ? [`màu ở ${formatNumber(coloured.length)} trang tính`] : []
    ];
    const what = parts.length > 0 ? `: ${parts.join(", ")}` : "";
    return [`Đã hoàn tác lệnh ${COMMAND_WORDS[command]}${what}.`, ...changedWords(words)].join(" ");
  }
  function changedWords({ changed }) {
    if (changed.length === 0) return [];
    const shown3 = changed.slice(0, 5).join(", ");
    return [
      `Giữ nguyên ${formatNumber(changed.length)} chỗ đã được sửa sau đó: ${shown3}${changed.length > 5 ? "…" : ""}.`
    ];
  }

  // src/sheets/undo-store.ts
  var UNDO_COLUMN = 2;
  function readUndo(owner) {
    const undo = readRemembered(owner);
    return undo === "damaged" ? null : undo;
  }
  function readRemembered({ pages }) {
    var _a;
    const sheet = (_a = pages.record) == null ? void 0 : _a.sheet;
    if (!sheet) return null;
    const rows = Math.min(UNDO_ROWS, sheet.getMaxRows());
    const column = sheet.getRange(1, UNDO_COLUMN, rows, 1).getValues();
    return parseUndo(column.map(([text]) => text));
  }
  function beginUndo(owner, undo) {
    var _a, _b;
    const texts = formatUndo(undo);
    if (!texts) throw new Refusal(RAW_MESSAGES.tooMany);
    const name = (_b = (_a = owner.pages.record) == null ? void 0 : _a.name) != null ? _b : freeName(PAGES.record.name, owner.names);
    return onTab(name, () => {
      const sheet = recordTab(owner, name);
      growGrid(sheet, { rows: UNDO_ROWS, columns: UNDO_COLUMN }, { rows: 0, columns: UNDO_COLUMN });
      const column = Array.from({ length: UNDO_ROWS }, (_, row) => {
        var _a2;
        return [cellValue((_a2 = texts[row]) != null ? _a2 : "")];
      });
      sheet.getRange(1, UNDO_COLUMN, UNDO_ROWS, 1).setValues(column);
      return (state) => endUndo(sheet, { ...undo, state });
    });
  }
  function endUndo(sheet, undo) {
    var _a, _b;
    const chunks = ((_b = (_a = formatUndo(undo)) == null ? void 0 : _a.length) != null ? _b : 1) - 1;
    sheet.getRange(1, UNDO_COLUMN).setValue(cellValue(formatHead(undo, chunks)));
  }
  function recordTab(owner, name) {
    const { spreadsheet, mark, record, pages } = owner;
    if (pages.record && mark.pages.record === pages.record.id) return pages.record.sheet;
    const active = spreadsheet.getActiveSheet();
    const { sheet, id } = beginRecord(owner, name, RECORD_ROWS);
    const isOwn = Object.keys(record.creating).length === 0;
    if (isOwn) writeRecord(sheet, { ...record, state: "writing" });
    sheet.hideSheet();
    if (active.getSheetId() !== id) active.activate();
    writeMark(owner, { ...mark, pages: { ...idsOf2(owner), record: id } });
    if (isOwn) writeRecord(sheet, { ...record, state: "done" });
    return sheet;
  }

  // src/sheets/colour-commands.ts
  function toMauDonViChuaDat() {
    return runCommand(({ moment }) => {
      const book = readBook();
      const read = readSources(book);
      const survey = judgeBook(book, read, moment.day);
      const wanted = new Map(colourRules(survey).map(({ tab, rules }) => [tab, rules.map(toUndoRule)]));
      setOurRules(book, book.staff, { command: "colours", wanted, began: moment.began });
      toast([coloursDone(survey, legend(true)), ...tellFaults(book, read.faults)].join(" "));
    });
  }
  function boToMau() {
    return runCommand(({ moment }) => {
      const { owner, staff } = readOwner();
      const changed = setOurRules(owner, staff, {
        command: "noColours",
        wanted: /* @__PURE__ */ new Map(),
        began: moment.began
      });
      toast(changed ? MESSAGES.coloursRemoved : MESSAGES.noColours);
    });
  }
  function setOurRules(owner, staff, { command, wanted, began }) {
    const open = staff.flatMap(({ name, sheet }) => {
      var _a;
      const rules = (_a = wanted.get(name)) != null ? _a : [];
      const colours = readColours(sheet);
      return areColours(colours, rules) ? [] : [{ name, id: sheet.getSheetId(), colours, rules }];
    });
    if (open.length === 0) return false;
    const last = readUndo(owner);
    const begun = (last == null ? void 0 : last.state) === "writing" && last.command === command ? last.tabs : [];
    const opened = open.map(({ name, id, colours }) => {
      return { id, name, cells: [], lists: [], rules: rememberColours(colours) };
    });
    const first = new Set(begun.map(({ id }) => id));
    const tabs = [...begun, ...opened.filter(({ id }) => !first.has(id))];
    const end = beginUndo(owner, { state: "writing", command, began, tabs });
    for (const { name, colours, rules } of open)
      onTab(name, () => setColours(readColours(colours.sheet), rules));
    end("done");
    return true;
  }

  // src/core/unit/directory-plan.ts
  var NEW_COLUMNS = { ordinal: 0, name: 1, aliases: 2, group: 3, merge: 4 };
  function planDirectory(grid, directory) {
    const tab = readDirectoryTab(grid);
    if (tab === null) {
      if (grid.some((row) => row.some((cell2) => cell2 !== ""))) return null;
      const rows = directory.units.map((unit, index) => cellsOf2(unit, index + 1, NEW_COLUMNS));
      const header = [...DIRECTORY_HEADINGS, MERGE_HEADING];
      return { mergeHeading: null, row: 0, column: 0, cells: [header, ...rows], units: rows.length };
    }
    const known = new Set(tab.rows.map(({ name }) => cleanText(name).toLowerCase()));
    const added = directory.units.filter(({ name }) => !known.has(cleanText(name).toLowerCase()));
    const mergeHeading = tab.columns.merge < 0 ? { row: tab.header, column: freeColumn(grid, tab.columns) } : null;
    const from = tab.rows.length + 1;
    return {
      mergeHeading,
      row: grid.length,
      column: Math.min(...usedColumns(tab.columns)),
      cells: added.map((unit, index) => cellsOf2(unit, from + index, tab.columns)),
      units: added.length
    };
  }
  function usedColumns(columns) {
    return Object.values(columns).filter((column) => column >= 0);
  }
  function cellsOf2(unit, ordinal, columns) {
    const used = usedColumns(columns);
    const first = Math.min(...used);
    const line = Array.from({ length: Math.max(...used) - first + 1 }, () => "");
    const put3 = (column, value) => {
      if (column >= 0) line[column - first] = value;
    };
    put3(columns.ordinal, ordinal);
    put3(columns.name, unit.name);
    put3(columns.aliases, unit.aliases.join("; "));
    put3(columns.group, unit.group);
    return line;
  }
  function freeColumn(grid, columns) {
    const isFree = (column2) => grid.every((row) => isBlank3(row[column2]));
    let column = Math.max(...usedColumns(columns)) + 1;
    while (!isFree(column)) column += 1;
    return column;
  }
  function isBlank3(cell2) {
    return cell2 === void 0 || cell2 === "";
  }

  // src/core/unit/merge-messages.ts
  var MERGE_NOTES = {
    suggested: "Tiện ích Chỉ tiêu: tên này có thể là tên khác của một đơn vị.",
    fault: "Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được."
  };
  var MERGE_HELP = "Chọn đơn vị mà tên này được gộp vào; để trống nếu là một đơn vị riêng.";
  var MOST_NAMES2 = 5;
  function suggestionsText(suggestions) {
    return `Có thể là: ${suggestions.map(suggestionText).join("; ")}. Chọn đơn vị đúng trong danh sách của ô; để trống nếu là một đơn vị riêng.`;
  }
  function faultText({ typed, kind, path }) {
    var _a;
    const apart = "Đến lúc đó dòng này vẫn là một đơn vị riêng.";
    switch (kind) {
      case "unknown":
        return `Danh mục không có, hoặc có nhiều, đơn vị tên "${typed}". Hãy chọn một tên trong danh sách của ô. ${apart}`;
      case "itself":
        return `Dòng này được gộp vào chính nó. Hãy chọn đơn vị khác, hoặc xóa nội dung ô. ${apart}`;
      case "circle": {
        const shown3 = [...path.slice(0, MOST_NAMES2), ...path.length > MOST_NAMES2 ? ["…"] : [], (_a = path[0]) != null ? _a : ""];
        return `Các dòng được gộp vòng quanh vào nhau: ${shown3.join(" → ")}. Hãy xóa nội dung cột Gộp vào ở dòng giữ lại làm tên chuẩn. ${apart}`;
      }
    }
  }
  function mergeSentences(tab, { suggested, faults }) {
    return [
      ...suggested > 0 ? [
        `${formatNumber(suggested)} tên có thể là tên khác của đơn vị đã có: xem ghi chú và chọn ở cột Gộp vào.`
      ] : [],
      ...faults > 0 ? [
        `${formatNumber(faults)} ô ở cột Gộp vào của trang tính '${tab}' chưa dùng được, lý do ghi ở ghi chú của ô.`
      ] : []
    ];
  }
  function directoryWithoutHeading(tab) {
    return `Trang tính '${tab}' không còn tiêu đề "Tên chuẩn" nên chưa thêm gì. Hãy ghi lại tiêu đề này ở đầu cột tên đơn vị rồi chạy lại lệnh.`;
  }

  // src/core/unit/merge-column.ts
  var MOST_WORDS4 = 500;
  function planMergeColumn(grid, directory) {
    var _a;
    const tab = readDirectoryTab(grid);
    if (tab === null || tab.columns.merge < 0) return null;
    const { listed: listed4, faults, merged } = resolveMerges(tab.rows);
    const names = listed4.map(({ name }) => name);
    const unitOf = new Map(directory.units.map(({ name, index }) => [spellingKey(name), index]));
    const choices = /* @__PURE__ */ new Map();
    const suggested = [];
    for (const { row, name } of tab.rows) {
      const unit = merged.has(row) ? void 0 : unitOf.get(spellingKey(name));
      const suggestions = unit === void 0 ? [] : (_a = directory.suggestions.get(unit)) != null ? _a : [];
      if (suggestions.length === 0) continue;
      const first = suggestions.map((one) => one.name);
      const left = /* @__PURE__ */ new Set([...first, name]);
      const others = names.length > MOST_WORDS4 ? [] : names.filter((one) => !left.has(one));
      choices.set(row, [...first, ...others]);
      suggested.push({ row, message: suggestionsText(suggestions) });
    }
    return {
      column: tab.columns.merge,
      names: tab.columns.name,
      first: tab.header + 1,
      rows: tab.rows.map(({ row }) => row),
      choices,
      suggested,
      faults: faults.map((fault) => ({ row: fault.row, message: faultText(fault) }))
    };
  }

  // src/sheets/merge-column.ts
  function dressMergeColumn(sheet, plan) {
    const range2 = rangeOf3(sheet, plan);
    if (!range2) return;
    setDropdowns(sheet, range2, plan);
    setNotes(range2, plan);
  }
  function tellMerges({ directory: tab }, units2) {
    const plan = tab && planMergeColumn(readGrid(tab.sheet), units2);
    const range2 = tab && plan && rangeOf3(tab.sheet, plan);
    if (!range2) return [];
    try {
      onTab(tab.name, () => setNotes(range2, plan));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    return mergeSentences(tab.name, { suggested: 0, faults: plan.faults.length });
  }
  function rangeOf3(sheet, { first, column, rows }) {
    const last = rows[rows.length - 1];
    return last === void 0 ? null : sheet.getRange(first + 1, column + 1, last - first + 1, 1);
  }
  function setDropdowns(sheet, range2, { names, first, rows, choices }) {
    var _a;
    const all = sheet.getRange(first + 1, names + 1, sheet.getMaxRows() - first, 1);
    const fromNames = builder().requireValueInRange(all, true).build();
    const namesA1 = all.getA1Notation();
    const found2 = range2.getDataValidations().map(([validation]) => validation != null ? validation : null);
    let changed = false;
    const wanted = [...found2];
    for (const row of rows) {
      const at = row - first;
      const known = (_a = found2[at]) != null ? _a : null;
      if (known !== null && known.getHelpText() !== MERGE_HELP) continue;
      const words = choices.get(row);
      if (known !== null && choosesFrom(known) === (words ? JSON.stringify(words) : namesA1)) continue;
      wanted[at] = words ? builder().requireValueInList([...words], true).build() : fromNames;
      changed = true;
    }
    if (changed) range2.setDataValidations(wanted.map((validation) => [validation]));
  }
  function builder() {
    return SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(MERGE_HELP);
  }
  function choosesFrom(validation) {
    const [source] = validation.getCriteriaValues();
    return validation.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST ? JSON.stringify(Array.from(source, String)) : source.getA1Notation();
  }
  function setNotes(range2, { first, suggested, faults }) {
    const told = (sentences) => sentences.map(({ row, message }) => ({ row: row - first, column: 0, message }));
    const notes = range2.getNotes();
    const withFaults = ownNotes(notes, told(faults), { firstLine: MERGE_NOTES.fault });
    const withBoth = ownNotes(withFaults != null ? withFaults : notes, told(suggested), { firstLine: MERGE_NOTES.suggested });
    const wanted = withBoth != null ? withBoth : withFaults;
    if (wanted) range2.setNotes(wanted);
  }

  // src/sheets/settings-tab.ts
  var MOST_LOOKS2 = 3;
  function insertSettings({ spreadsheet, names }, key, rows) {
    const name = freeName(PAGES[key].name, names);
    const sheet = spreadsheet.insertSheet(name, names.length);
    sizeNewTab(sheet, rows);
    return { sheet, id: sheet.getSheetId(), name };
  }
  function markSettings(book, key, { id }) {
    writeMark(book, { ...book.mark, settings: { ...book.mark.settings, [key]: id } });
  }
  function addLate({ sheet, name }, seen, { plan, prepare: prepare2, write }) {
    let grid = seen;
    for (let look3 = 1; look3 <= MOST_LOOKS2; look3 += 1) {
      const decided = plan(grid);
      if (decided === null) return { plan: null, grid };
      prepare2(decided, grid);
      const now = readGrid(sheet);
      if (JSON.stringify(plan(now)) === JSON.stringify(decided)) {
        write(decided);
        return { plan: decided, grid: now };
      }
      grid = now;
    }
    throw new Refusal(inUseMessage(name));
  }

  // src/sheets/directory-command.ts
  var WIDTHS = [40, 260, 420, 200];
  var MERGE_WIDTH = 260;
  function moDanhMucDonVi() {
    return runCommand((running) => {
      var _a;
      const book = readBook();
      const seen = book.directory ? readGrid(book.directory.sheet) : [];
      const { directory } = judgeBook(book, readSources(book), running.moment.day);
      const planFor = (grid) => {
        var _a2, _b;
        const plan = planDirectory(grid, directory);
        if (plan === null)
          throw new Refusal(directoryWithoutHeading((_b = (_a2 = book.directory) == null ? void 0 : _a2.name) != null ? _b : PAGES.directory.name));
        return plan;
      };
      const tab = (_a = book.directory) != null ? _a : insertSettings(book, "directory", planFor(seen).cells.length);
      const { isNew, units: units2, column } = onTab(tab.name, () => {
        const added = add(tab, seen, planFor);
        const merges = planMergeColumn(gridAfter(added), directory);
        if (added.row === 0 || book.mark.settings.directory !== tab.id) dress(tab.sheet);
        if (merges) dressMergeColumn(tab.sheet, merges);
        return { isNew: added.row === 0, units: added.units, column: merges };
      });
      markSettings(book, "directory", tab);
      tab.sheet.activate();
      const done = isNew ? directoryMade(units2) : directoryExtended(units2);
      const { suggested = [], faults = [] } = column != null ? column : {};
      const told = mergeSentences(tab.name, { suggested: suggested.length, faults: faults.length });
      toast([done, ...told, ...strangerSentences(book.leftAlone.strangers)].join(" "));
    });
  }
  function add(tab, seen, planFor) {
    var _a;
    const { sheet } = tab;
    const heading = addLate(tab, seen, {
      plan: (grid2) => planFor(grid2).mergeHeading,
      prepare: (place) => dressMergeHeading(sheet, place),
      write: ({ row, column }) => {
        sheet.getRange(row + 1, column + 1).setValue(MERGE_HEADING);
      }
    });
    const grid = heading.plan ? readGrid(sheet) : heading.grid;
    const rows = addLate(tab, grid, {
      plan: (now) => {
        const { row, column, cells, units: units2 } = planFor(now);
        return cells.length > 0 ? { row, column, cells, units: units2 } : null;
      },
      prepare: ({ row, column, cells }) => {
        var _a2, _b;
        const columns = column + ((_b = (_a2 = cells[0]) == null ? void 0 : _a2.length) != null ? _b : 0);
        growGrid(sheet, { rows: row + cells.length, columns }, { rows: row, columns });
      },
      write: ({ row, column, cells }) => {
        var _a2, _b;
        const area = sheet.getRange(row + 1, column + 1, cells.length, (_b = (_a2 = cells[0]) == null ? void 0 : _a2.length) != null ? _b : 0);
        area.setValues(cells.map((line) => line.map(cellValue)));
      }
    });
    const nothing = { row: rows.grid.length, column: 0, cells: [], units: 0 };
    return { ...(_a = rows.plan) != null ? _a : nothing, grid: rows.grid };
  }
  function gridAfter({ grid, row, column, cells }) {
    const lines = cells.map((line) => [...Array.from({ length: column }, () => ""), ...line]);
    return [...grid.slice(0, row), ...lines];
  }
  function dressMergeHeading(sheet, { row, column }) {
    growGrid(sheet, { rows: 0, columns: column + 1 }, { rows: 0, columns: column });
    sheet.getRange(1, column + 1, sheet.getMaxRows(), 1).setWrap(true).setVerticalAlignment("middle");
    sheet.setColumnWidth(column + 1, MERGE_WIDTH);
    sheet.getRange(row + 1, column + 1).setFontWeight("bold").setHorizontalAlignment("center");
  }
  function dress(sheet) {
    const columns = DIRECTORY_HEADINGS.length + 1;
    sheet.getRange(1, 1, sheet.getMaxRows(), columns).setWrap(true).setVerticalAlignment("middle");
    sheet.getRange(1, 1, 1, columns).setFontWeight("bold").setHorizontalAlignment("center");
    [...WIDTHS, MERGE_WIDTH].forEach((width, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
    sheet.setFrozenRows(1);
  }

  // src/sheets/guide-command.ts
  function moHuongDan() {
    const ui = SpreadsheetApp.getUi();
    try {
      const page = HtmlService.createHtmlOutputFromFile("huong-dan").setWidth(560).setHeight(520);
      ui.showModalDialog(page, "Hướng dẫn");
      return void 0;
    } catch {
      ui.alert(MESSAGES.title, MESSAGES.accounts, ui.ButtonSet.OK);
      return MESSAGES.accounts;
    }
  }

  // src/core/settings/list.ts
  var MOST_SOURCES = 200;
  function newRows(grid, recognised) {
    const layout = findLayout(grid);
    if (layout === null) {
      const isBlank5 = grid.every((row) => row.every((cell2) => cell2 === ""));
      if (!isBlank5) return { row: grid.length, cells: [], sources: 0 };
      const header = INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS2[column]);
      const rows = recognised.map((row) => INDICATOR_COLUMNS.map((column) => recognisedCell(row, column)));
      return { row: 0, cells: [header, ...rows], sources: rows.length };
    }
    const width = Math.max(...layout.columns.values()) + 1;
    const cells = newSources(grid, recognised).map((row) => {
      const line = Array.from({ length: width }, () => "");
      for (const [column, index] of layout.columns) line[index] = recognisedCell(row, column);
      return line;
    });
    return { row: grid.length, cells, sources: cells.length };
  }
  function recognisedCell(row, column) {
    var _a, _b;
    switch (column) {
      case "name":
        return cleanText(row.name);
      case "measure":
        return cleanText((_a = row.measure) != null ? _a : "");
      case "source":
        return row.key;
      case "calculation":
        return CALCULATIONS[row.calculation];
      case "target":
        return (_b = row.target) != null ? _b : "";
      case "threshold":
        return 100;
      case "direction":
        return DIRECTIONS[row.direction];
      case "blank":
        return BLANK_RESULTS.noData;
      case "due":
      case "targetColumn":
      case "resultColumn":
        return "";
    }
  }
  function dropdowns(grid, recognised) {
    const layout = findLayout(grid);
    const sourceColumn = layout == null ? void 0 : layout.columns.get("source");
    if (layout === null || sourceColumn === void 0 || grid.length <= layout.header + 1) return null;
    const width = Math.max(...layout.columns.values()) + 1;
    const find2 = sourceFinder(recognised);
    const keys = recognised.map(({ key }) => key);
    const words = grid.slice(layout.header + 1).map((row) => {
      var _a;
      const source = find2((_a = row[sourceColumn]) != null ? _a : "");
      const line = Array.from({ length: width }, () => null);
      for (const [column, index] of layout.columns) line[index] = wordsFor(column, source, keys);
      return line;
    });
    return { row: layout.header + 1, words };
  }
  function wordsFor(column, source, keys) {
    switch (column) {
      case "source":
        return keys.length > 0 && keys.length <= MOST_SOURCES ? keys : null;
      case "calculation":
        return source ? source.calculations.map((one) => CALCULATIONS[one]) : null;
      case "targetColumn":
      case "resultColumn":
        return source && source.columns.length > 0 ? source.columns.map(({ label }) => label) : null;
      case "direction":
        return Object.values(DIRECTIONS);
      case "blank":
        return Object.values(BLANK_RESULTS);
      case "name":
      case "measure":
      case "target":
      case "threshold":
      case "due":
        return null;
    }
  }

  // src/sheets/indicator-lists.ts
  var HELP = "Chọn trong danh sách; để trống là theo biểu.";
  function setDropdowns2(sheet, { row, words }) {
    var _a, _b;
    const range2 = sheet.getRange(row + 1, 1, words.length, (_b = (_a = words[0]) == null ? void 0 : _a.length) != null ? _b : 1);
    const builder2 = listBuilder();
    let changed = false;
    const rules = range2.getDataValidations().map(
      (line, index) => line.map((own, column) => {
        var _a2, _b2;
        const wanted = (_b2 = (_a2 = words[index]) == null ? void 0 : _a2[column]) != null ? _b2 : null;
        if (own && own.getHelpText() !== HELP) return own;
        if (sameWords(own, wanted)) return own;
        changed = true;
        return wanted && builder2(wanted);
      })
    );
    if (changed) range2.setDataValidations(rules);
  }
  function sameWords(own, wanted) {
    if (!own || !wanted) return !own && !wanted;
    const words = own.getCriteriaValues()[0];
    return Array.isArray(words) && words.length === wanted.length && wanted.every((word, at) => word === words[at]);
  }
  function listBuilder() {
    const built = /* @__PURE__ */ new Map();
    return (words) => {
      const key = JSON.stringify(words);
      const known = built.get(key);
      if (known) return known;
      const rule = SpreadsheetApp.newDataValidation().requireValueInList([...words], true).setAllowInvalid(true).setHelpText(HELP).build();
      built.set(key, rule);
      return rule;
    };
  }

  // src/sheets/indicator-command.ts
  var WIDTHS2 = [
    { count: 1, width: 220 },
    { count: 1, width: 80 },
    { count: 1, width: 280 },
    { count: 1, width: 190 },
    { count: 3, width: 110 },
    { count: 2, width: 180 },
    { count: 2, width: 150 }
  ];
  var LINES = "#9aa0a6";
  function moDanhMucChiTieu() {
    return runCommand(() => {
      var _a, _b;
      const book = readBook();
      const recognised = indicatorRows(proposeBook(book), new Map(book.record.answers));
      if (recognised.length === 0) throw new Refusal(MESSAGES.nothingFound);
      const seen = book.indicators ? readGrid(book.indicators.sheet) : [];
      const missing = newRows(seen, recognised);
      const tab = (_a = book.indicators) != null ? _a : insertSettings(book, "indicators", missing.cells.length);
      const { grid, added } = onTab(tab.name, () => {
        const after = append(tab, seen, recognised);
        const lists = dropdowns(after.grid, recognised);
        if (lists) setDropdowns2(tab.sheet, lists);
        if (book.mark.settings.indicators !== tab.id) dress2(tab.sheet, after.grid);
        return after;
      });
      markSettings(book, "indicators", tab);
      const { faults } = readSettings(grid, recognised);
      const sentences = [
        ...tellFaults({ ...book, indicators: tab }, faults),
        ...strangerSentences(book.leftAlone.strangers)
      ];
      tab.sheet.activate();
      const made = (added == null ? void 0 : added.row) === 0 ? indicatorsMade : indicatorsExtended;
      toast([made((_b = added == null ? void 0 : added.sources) != null ? _b : 0), ...sentences].join(" "));
    });
  }
  function append(tab, seen, recognised) {
    const { sheet } = tab;
    const { plan: added, grid } = addLate(tab, seen, {
      plan: (now) => {
        const rows = newRows(now, recognised);
        return rows.cells.length > 0 ? rows : null;
      },
      prepare: (rows, now) => format(sheet, rows, now),
      write: ({ row, cells }) => {
        var _a, _b;
        sheet.getRange(row + 1, 1, cells.length, (_b = (_a = cells[0]) == null ? void 0 : _a.length) != null ? _b : 0).setValues(cells.map((line) => line.map(cellValue))).setWrap(true).setVerticalAlignment("middle").setBorder(true, true, true, true, true, true, LINES, SpreadsheetApp.BorderStyle.SOLID);
      }
    });
    return { grid: added ? [...grid.slice(0, added.row), ...added.cells] : grid, added };
  }
  function format(sheet, { row, cells }, kept) {
    var _a, _b, _c, _d, _e, _f, _g;
    const columns = (_b = (_a = cells[0]) == null ? void 0 : _a.length) != null ? _b : 0;
    growGrid(sheet, { rows: row + cells.length, columns }, { rows: row, columns: (_d = (_c = kept[0]) == null ? void 0 : _c.length) != null ? _d : columns });
    const layout = findLayout([...kept.slice(0, row), ...cells]);
    const columnOf = (column) => {
      const index = layout == null ? void 0 : layout.columns.get(column);
      return index === void 0 ? null : sheet.getRange(row + 1, index + 1, cells.length, 1);
    };
    const target = (_e = layout == null ? void 0 : layout.columns.get("target")) != null ? _e : 0;
    const formats = cells.map((line) => [Number.isInteger(line[target]) ? "#,##0" : "general"]);
    (_f = columnOf("target")) == null ? void 0 : _f.setNumberFormats(formats);
    (_g = columnOf("due")) == null ? void 0 : _g.setNumberFormat("dd/mm/yyyy");
  }
  function dress2(sheet, grid) {
    const layout = findLayout(grid);
    const isOwnOrder = INDICATOR_COLUMNS.every((column, index) => (layout == null ? void 0 : layout.columns.get(column)) === index);
    if ((layout == null ? void 0 : layout.header) !== 0 || !isOwnOrder) return;
    const count = INDICATOR_COLUMNS.length;
    sheet.getRange(1, 1, 1, count).setFontWeight("bold").setHorizontalAlignment("center").setNotes([INDICATOR_COLUMNS.map((column) => INDICATOR_HELP[column])]);
    let first = 1;
    for (const { count: columns, width } of WIDTHS2) {
      sheet.setColumnWidths(first, columns, width);
      first += columns;
    }
    sheet.setFrozenRows(1);
    if (sheet.getColumnGroupDepth(OPEN_COLUMNS + 1) === 0) {
      sheet.getRange(1, OPEN_COLUMNS + 1, 1, count - OPEN_COLUMNS).shiftColumnGroupDepth(1);
    }
    sheet.collapseAllColumnGroups();
  }

  // src/core/raw/unit-lists.ts
  function unitCells(source) {
    const rows = "stateColumn" in source ? source.rows.filter(({ row, unitRow }) => row === unitRow) : source.rows.filter(({ kind }) => kind === "unit");
    const named = rows.map((one) => {
      var _a;
      return "nameRow" in one ? (_a = one.nameRow) != null ? _a : one.row : one.row;
    });
    return { column: source.unitColumn, rows: [...new Set(named)] };
  }
  function unitArea({ column, rows }) {
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first === void 0 || last === void 0) return null;
    return { row: first, column, rows: last - first + 1, columns: 1 };
  }
  function planLists(cells, present, source) {
    var _a;
    const area = unitArea(cells);
    if (!area) return { lists: [], kept: 0 };
    const lists = [];
    let kept = 0;
    for (const row of cells.rows) {
      const cell2 = (_a = present[row - area.row]) != null ? _a : { kind: "none" };
      if (cell2.kind === "staff") kept += 1;
      const before2 = cell2.kind === "ours" ? cell2.source : null;
      if (cell2.kind === "staff" || isSameSource(before2, source)) continue;
      const last = lists[lists.length - 1];
      if (last && last.area.row + last.area.rows === row && isSameSource(last.before, before2)) {
        lists[lists.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
      } else lists.push({ area: { row, column: area.column, rows: 1, columns: 1 }, before: before2, after: source });
    }
    return { lists, kept };
  }
  function isSameSource(one, other) {
    return JSON.stringify(one && [one.kind, ...one.values]) === JSON.stringify(other && [other.kind, ...other.values]);
  }

  // src/core/raw/change.ts
  function changePlace({ place }) {
    return `${place.tab}!${cellA1(place)}`;
  }
  function agreedChanges(asked, now) {
    const wanted = new Set(now.map((change) => JSON.stringify(change)));
    return {
      agreed: asked.filter((change) => wanted.has(JSON.stringify(change))),
      moved: asked.filter((change) => !wanted.has(JSON.stringify(change)))
    };
  }

  // src/core/raw/choice.ts
  var MOST_CHOICES = 2e3;
  var LONGEST_CHOICE = 300;
  var LIKE_BLANKS = /[\t\u00a0\u2007\u202f]/g;
  var UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
  function changeKey(change) {
    return `${changePlace(change)} ${hashText(JSON.stringify(change))}`;
  }
  function keptChanges(keys, planned) {
    const wanted = new Set(keys);
    const keyed = planned.map((change) => ({ change, key: changeKey(change) }));
    const known = new Set(keyed.map(({ key }) => key));
    return {
      kept: keyed.filter(({ key }) => wanted.has(key)).map(({ change }) => change),
      moved: [...wanted].filter((key) => !known.has(key)).map((key) => key.slice(0, key.lastIndexOf(" ")))
    };
  }
  function choicesOf(command, { changes, leftAlone }) {
    var _a;
    const byTab = /* @__PURE__ */ new Map();
    for (const change of changes.slice(0, MOST_CHOICES)) {
      const rows = (_a = byTab.get(change.place.tab)) != null ? _a : [];
      byTab.set(change.place.tab, rows);
      rows.push(choiceRow(change));
    }
    const rest = changes.length - MOST_CHOICES;
    return {
      command,
      intro: [
        `Sẽ thay đổi ${countsInWords2(changes)}. Bỏ dấu chọn ở ô cần giữ nguyên.`,
        ...rest > 0 ? [
          `Chỉ liệt kê ${formatNumber(MOST_CHOICES)} ô đầu; ${formatNumber(rest)} ô còn lại được giữ nguyên, chạy lại lệnh để xem tiếp.`
        ] : [],
        ...leftAlone
      ],
      tabs: [...byTab].map(([name, rows]) => ({ name, rows }))
    };
  }
  function embeddedJson(value) {
    return JSON.stringify(value).replace(/</g, "\\u003c");
  }
  function choiceRow(change) {
    const { place, before: before2, after, format: format2, reason, witness } = change;
    const why = looksAlike(before2, after) ? `${REASON_WORDS[reason]} (khác mã ký tự)` : REASON_WORDS[reason];
    return [
      changeKey(change),
      cellA1(place),
      shortened2(witness.name),
      cellInWords(before2, format2.before, LONGEST_CHOICE),
      cellInWords(after, format2.after, LONGEST_CHOICE),
      why
    ];
  }
  function looksAlike(before2, after) {
    if (typeof before2 !== "string" || before2 === after) return false;
    return before2.normalize("NFC").replace(LIKE_BLANKS, " ").replace(UNSEEN, "") === after;
  }

  // src/core/raw/clear-number.ts
  var LONGEST_FIGURE2 = 80;
  var CURRENCY_ONLY = /^[^a-zà-ỹđ]*(?:đồng|vnđ|vnd|đ)?[\s.]*$/i;
  function clearNumber(text, column) {
    if (column.kind === "text" || text.length > LONGEST_FIGURE2 || text.includes("(")) return null;
    if (column.kind === "rates") return clearRate(text, column.scale);
    const isCode = column.kind === "numbers" && /^0[0-9]/.test(text);
    if (text.includes("%") || isCode || !hasClearUnit(text, column)) return null;
    const measure = column.kind === "figures" ? column.measure : null;
    const reading = parseNumberIn(text, exponentOfMeasure(measure));
    return reading.kind === "number" ? reading.value : null;
  }
  function hasClearUnit(text, column) {
    if (!/[a-zà-ỹđ₫]/i.test(text)) return true;
    if (column.kind !== "figures") return false;
    const { measure, money } = column;
    return money || measure === null && CURRENCY_ONLY.test(text);
  }
  function clearRate(text, scale) {
    const reading = text.includes("%") && scale === "fraction" ? parseNumber(text) : parsePercent(text);
    if (reading.kind !== "number") return null;
    return scale === "fraction" && !text.includes("%") ? null : reading.value;
  }

  // src/core/raw/rate-style.ts
  var DEFAULT_DIGITS = 1;
  var MOST_TYPED_DIGITS = 4;
  var EXACT_DIGITS = 12;
  var MODES = ["halfUp", "truncate", "below100"];
  function readRateStyle(tab, column, rows) {
    const typed = readTyped(tab, column, rows);
    const shown3 = commonFormat(
      tab,
      (typed.length > 0 ? typed : rows).map(({ row }) => ({ row, column }))
    );
    const scale = scaleOf(typed, shown3);
    const points = typed.map((cell2) => ({ ...cell2, points: inPoints(cell2, scale) }));
    const most2 = Math.max(0, ...points.map((cell2) => decimalsOf4(cell2.points)));
    const rounded = points.some(({ result, target, points: value }) => {
      return roundRatio(result, target, { digits: EXACT_DIGITS, mode: "halfUp" }) !== value;
    });
    const fixed = formatDigits(shown3);
    const digits = most2 > MOST_TYPED_DIGITS ? null : rounded ? most2 : Math.max(most2, fixed != null ? fixed : DEFAULT_DIGITS);
    const explained = MODES.map((mode) => {
      const fits2 = points.filter(
        (cell2) => roundRatio(cell2.result, cell2.target, { digits: digits != null ? digits : EXACT_DIGITS, mode }) === cell2.points
      );
      return { mode, count: fits2.length };
    });
    const best = explained.reduce((first, next) => next.count > first.count ? next : first);
    return { scale, digits, mode: best.mode, format: formatFor(scale, shown3, digits) };
  }
  function rateInStyle({ result, target }, { scale, digits, mode }) {
    const points = roundRatio(result, target, { digits: digits != null ? digits : EXACT_DIGITS, mode });
    return scale === "points" ? points : multiplyExact([points, 0.01]);
  }
  function readTyped(tab, column, rows) {
    return rows.flatMap((row) => {
      const cell2 = cellAt(tab.values, row.row, column);
      const reading = parsePercent(cell2);
      if (reading.kind !== "number" || formulaAt(tab, row.row, column) !== "") return [];
      const says2 = typeof cell2 === "number" ? "number" : String(cell2).includes("%") ? "percent" : "text";
      return [{ ...row, value: reading.value, says: says2 }];
    });
  }
  function scaleOf(typed, shown3) {
    const numbers = lead(typed.filter(({ says: says2 }) => says2 === "number"));
    const all = numbers === 0 ? lead(typed) : numbers;
    if (all !== 0) return all > 0 ? "fraction" : "points";
    return isPercentFormat(shown3) ? "fraction" : "points";
  }
  function lead(typed) {
    let count = 0;
    for (const { result, target, value, says: says2 } of typed) {
      const ratio = result / target;
      if (says2 === "percent") count += 1;
      else if (ratio !== 0 && value !== 0) {
        count += Math.abs(value - ratio) < Math.abs(value - 100 * ratio) ? 1 : -1;
      }
    }
    return count;
  }
  function inPoints({ value, says: says2 }, scale) {
    return scale === "points" || says2 === "percent" ? value : multiplyExact([value, 100]);
  }
  function formatFor(scale, shown3, digits) {
    if (isPercentFormat(shown3) === (scale === "fraction")) return shown3;
    if (scale === "points") return "";
    const decimals2 = digits != null ? digits : DEFAULT_DIGITS;
    return decimals2 === 0 ? "0%" : `0.${"0".repeat(decimals2)}%`;
  }
  function decimalsOf4(value) {
    var _a, _b;
    const [mantissa = "", exponent = "0"] = String(value).split("e");
    return Math.max(0, ((_b = (_a = mantissa.split(".")[1]) == null ? void 0 : _a.length) != null ? _b : 0) - Number(exponent));
  }

  // src/core/raw/tidy-text.ts
  var BLANKS2 = /[\t\v\f \u0085\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]+/g;
  var INVISIBLE2 = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
  var BREAKS = /\r\n?|\u2028|\u2029/g;
  function tidyText(text) {
    return text.replace(INVISIBLE2, "").normalize("NFC").replace(BREAKS, "\n").split("\n").map((line) => line.replace(BLANKS2, " ").trim()).join("\n").trim();
  }

  // src/core/raw/table-columns.ts
  function tableColumns(table, tab, tables) {
    const first = firstColumn2(table);
    const beside = tables.filter(
      (other) => other.tab === table.tab && firstColumn2(other) > first && other.header.first <= table.header.last && other.header.last >= table.header.first
    );
    const width = Math.max(
      0,
      ...tab.values.slice(table.header.first, table.header.last + 1).map((row) => row.length)
    );
    const end = Math.min(width, ...beside.map(firstColumn2));
    const columns = [];
    let lastHeading = first;
    for (let column = first; column < end; column += 1) {
      columns.push(column);
      if (hasHeading(table, tab, column)) lastHeading = column;
    }
    return columns.filter((column) => column <= lastHeading);
  }
  function firstColumn2({ ordinalColumn, unitColumn }) {
    return ordinalColumn != null ? ordinalColumn : unitColumn;
  }
  function hasHeading({ header }, tab, column) {
    for (let row = header.first; row <= header.last; row += 1) {
      const cell2 = cellAt(tab.values, row, column);
      if (typeof cell2 !== "string" || tidyText(cell2) !== "") return true;
    }
    return false;
  }

  // src/core/raw/typed-format.ts
  function numberFormat(own, shown3, { text, value }) {
    if (text.includes("%")) return isPercentFormat(own) ? own : percentFormat(shown3, text);
    if (!isAutomaticFormat(own) && !isTextFormat(own)) return own;
    const isGrouped = /[0-9][.\s][0-9]{3}|[a-zđ₫]/i.test(text);
    const wanted = shown3 === "" && isGrouped ? withDecimals("#,##0", text) : shown3;
    if (wanted !== "" && showsAll(wanted, value)) return wanted;
    return isTextFormat(own) ? "general" : own;
  }
  function showsAll(format2, value) {
    const digits = formatDigits(format2);
    return digits === null || Number(value.toFixed(Math.min(digits, 20))) === value;
  }
  function percentFormat(shown3, text) {
    return isPercentFormat(shown3) ? shown3 : `${withDecimals("0", text)}%`;
  }
  function withDecimals(whole2, text) {
    var _a, _b;
    const decimals2 = /[a-zđ₫]/i.test(text) ? "" : (_b = (_a = /,([0-9]+)/.exec(text)) == null ? void 0 : _a[1]) != null ? _b : "";
    return decimals2 === "" ? whole2 : `${whole2}.${"0".repeat(decimals2.length)}`;
  }

  // src/core/raw/clean-cells.ts
  function planCleaning(survey, tabs) {
    const changes = rawTables(survey).flatMap((table) => {
      const tab = tabs.get(table.tab);
      return tab ? cleanTable(table, tab, survey) : [];
    });
    const inLogs = survey.logs.flatMap((log) => {
      const tab = tabs.get(log.tab);
      return tab ? cleanLog(log, tab) : [];
    });
    return { changes: [...changes, ...inLogs], leftAlone: [] };
  }
  function cleanLog({ unitColumn, indicators, rows }, tab) {
    const cleaned = { tab, unitColumn, rows: rows.map(({ row }) => row), isWritable: writableCells(tab) };
    const amounts = indicators.flatMap(
      ({ amountColumn, measure, money }) => amountColumn === null ? [] : [{ column: amountColumn, kind: { kind: "figures", measure, money } }]
    );
    const names = { column: unitColumn, kind: { kind: "text" } };
    return [names, ...amounts].flatMap(
      ({ column, kind }) => cleanColumn(column, kind, { ...cleaned, shown: commonFormat(tab, numbersIn3(tab, cleaned.rows, column)) })
    );
  }
  function cleanTable(table, tab, survey) {
    const isWritable = writableCells(tab);
    const indicators = survey.sources.filter((indicator) => indicator.table === table);
    const columns = tableColumns(table, tab, rawTables(survey)).filter(
      (column) => column !== table.ordinalColumn
    );
    return columns.flatMap((column) => {
      const kind = columnKind(column, { table, tab, indicators });
      const shown3 = commonFormat(tab, numberCells(table, tab, column));
      const rows = table.rows.map(({ row }) => row);
      return cleanColumn(column, kind, { tab, unitColumn: table.unitColumn, rows, isWritable, shown: shown3 });
    });
  }
  function cleanColumn(column, kind, { tab, unitColumn, rows, isWritable, shown: shown3 }) {
    return rows.flatMap((row) => {
      const before2 = cellAt(tab.values, row, column);
      if (typeof before2 !== "string" || before2 === "" || !isWritable(row, column)) return [];
      const decided = decide(before2, column === unitColumn ? "name" : kind);
      if (decided === null) return [];
      const own = formatAt(tab, row, column);
      const isPoints = kind.kind === "rates" && kind.scale === "points";
      const typed = isPoints ? before2.replace("%", "") : before2;
      const value = decided.after;
      const after = typeof value === "number" ? numberFormat(own, shown3, { text: typed, value }) : own;
      const name = tidyText(String(cellAt(tab.values, row, unitColumn)));
      return [
        {
          place: { tab: tab.name, row, column },
          before: before2,
          ...decided,
          format: { before: own, after },
          witness: { column: unitColumn, name }
        }
      ];
    });
  }
  function columnKind(column, {
    table,
    tab,
    indicators
  }) {
    for (const indicator of indicators) {
      const { target, rateColumn, shortfallColumn } = indicator.columns;
      const figures = [...resultColumnsOf(indicator.columns), shortfallColumn, ...targetColumnsOf(target)];
      const { measure, money } = indicator.columns;
      if (figures.includes(column)) return { kind: "figures", measure, money };
      if (rateColumn === column) {
        const rated = indicator.measures.flatMap(({ rows, assessment }) => {
          const [row] = rows;
          return row === void 0 || !assessment.rate ? [] : [{ row, ...assessment.rate }];
        });
        return { kind: "rates", scale: readRateStyle(tab, column, rated).scale };
      }
    }
    const units2 = table.rows.filter(({ kind }) => kind === "unit");
    const filled2 = units2.filter(({ row }) => tidyText(String(cellAt(tab.values, row, column))) !== "");
    const isNumbers = numberCells(table, tab, column).length * 2 > filled2.length;
    return { kind: isNumbers && column > table.unitColumn ? "numbers" : "text" };
  }
  function numberCells({ rows }, tab, column) {
    const units2 = rows.filter(({ kind }) => kind === "unit");
    return numbersIn3(
      tab,
      units2.map(({ row }) => row),
      column
    );
  }
  function numbersIn3(tab, rows, column) {
    return rows.flatMap(
      (row) => typeof cellAt(tab.values, row, column) === "number" ? [{ row, column }] : []
    );
  }
  function decide(before2, column) {
    const tidy = tidyText(before2);
    if (tidy === "") return { after: "", reason: "blank" };
    const value = column === "name" ? null : clearNumber(tidy, column);
    if (value !== null) return { after: value, reason: "number" };
    if (tidy === before2) return null;
    return { after: tidy, reason: column === "name" ? "name" : "text" };
  }

  // src/core/raw/fill-rates.ts
  function planRates(survey, tabs) {
    const plans = survey.sources.map((indicator) => {
      const tab = tabs.get(indicator.table.tab);
      const column = indicator.columns.rateColumn;
      if (!tab || column === null) return { changes: [], leftAlone: [] };
      return planColumn(indicator, tab, column);
    });
    return {
      changes: plans.flatMap(({ changes }) => changes),
      leftAlone: plans.flatMap(({ leftAlone }) => leftAlone)
    };
  }
  function planColumn(indicator, tab, column) {
    const { table } = indicator;
    const units2 = unitRows(indicator, tab);
    const rows = [...units2, ...sumRows(indicator, tab)].sort((a, b) => a.row - b.row);
    const open = rows.filter(
      ({ row }) => isBlank4(cellAt(tab.values, row, column)) && formulaAt(tab, row, column) === ""
    );
    if (open.length === 0) return { changes: [], leftAlone: [] };
    const where = `'${table.tab}', cột tỷ lệ của ${indicator.name}`;
    if (isColumnOfFormulas(tab, column, table.rows)) {
      return {
        changes: [],
        leftAlone: [`${where}: cột dùng công thức nên để nguyên, hãy kéo công thức xuống.`]
      };
    }
    const style = readRateStyle(tab, column, units2);
    const isWritable = writableCells(tab);
    const writable = open.filter(({ row }) => isWritable(row, column));
    const names = new Map(table.rows.map(({ row }) => [row, nameAt2(tab, row, table.unitColumn)]));
    const closed = open.length - writable.length;
    return {
      changes: writable.map((rated) => {
        var _a;
        const before2 = formatAt(tab, rated.row, column);
        return {
          place: { tab: tab.name, row: rated.row, column },
          before: cellAt(tab.values, rated.row, column),
          after: rateInStyle(rated, style),
          format: { before: before2, after: formatAfter(before2, style) },
          reason: "rate",
          witness: { column: table.unitColumn, name: (_a = names.get(rated.row)) != null ? _a : "" }
        };
      }),
      leftAlone: closed === 0 ? [] : [`${where}: ${closed} ô trong ô gộp hoặc dưới công thức mảng nên để nguyên.`]
    };
  }
  function unitRows(indicator, tab) {
    return indicator.measures.flatMap(({ rows, result, assessment }) => {
      const [row] = rows;
      if (row === void 0 || rows.length > 1 || !assessment.rate) return [];
      const added = [...new Set(result.places.map((place) => place.row))];
      return added.length > 1 ? ownRates(indicator, tab, added) : [{ row, ...assessment.rate }];
    });
  }
  function sumRows(indicator, tab) {
    if (isPercent(indicator.columns.measure)) return [];
    const rows = indicator.table.rows.filter(({ kind }) => kind !== "unit").map(({ row }) => row);
    return ownRates(indicator, tab, rows);
  }
  function ownRates({ columns }, tab, rows) {
    const { target } = columns;
    if (target.kind !== "column") return [];
    const exponent = exponentOfMeasure(columns.measure);
    const figureAt2 = (row, added) => addFigures(added.map((column) => figureAt(tab.values, { tab: tab.name, row, column }, exponent)));
    return rows.flatMap((row) => {
      const planned = figureAt2(row, targetColumnsOf(target)).reading;
      const reached2 = figureAt2(row, resultColumnsOf(columns)).reading;
      if (planned.kind !== "number" || reached2.kind !== "number") return [];
      return planned.value > 0 ? [{ row, result: reached2.value, target: planned.value }] : [];
    });
  }
  function isColumnOfFormulas(tab, column, rows) {
    const filled2 = rows.filter(
      ({ row }) => formulaAt(tab, row, column) !== "" || !isBlank4(cellAt(tab.values, row, column))
    );
    const formulas = filled2.filter(({ row }) => formulaAt(tab, row, column) !== "");
    return formulas.length * 2 > filled2.length;
  }
  function formatAfter(own, { scale, format: format2 }) {
    const serves = isPercentFormat(own) === (scale === "fraction") && !isTextFormat(own);
    if (serves && !(isAutomaticFormat(own) && format2 !== "")) return own;
    return format2 === "" ? "general" : format2;
  }
  function isBlank4(cell2) {
    return typeof cell2 === "string" && tidyText(cell2) === "";
  }
  function nameAt2(tab, row, column) {
    return tidyText(String(cellAt(tab.values, row, column)));
  }

  // src/core/raw/undo-cells.ts
  function undoCell({ place, before: before2, after, format: format2, witness }) {
    const { row, column } = place;
    return { row, column, before: before2, after, formatBefore: format2.before, formatAfter: format2.after, witness };
  }
  function planUndo(tab, cells) {
    var _a;
    const restored = [];
    const changed = [];
    const rowOf = rowFinder2(tab, cells);
    const found2 = cells.map((cell2) => ({ cell: cell2, place: rowOf(cell2) }));
    const shiftOf = columnShifts(tab, found2);
    for (const { cell: cell2, place: stood } of found2) {
      const { before: before2, after, formatBefore, formatAfter: formatAfter2 } = cell2;
      const place = stood && { row: stood.row, column: stood.column + ((_a = shiftOf.get(stood.column)) != null ? _a : 0) };
      const now = place === null ? null : cellAt(tab.values, place.row, place.column);
      if (place === null || formulaAt(tab, place.row, place.column) !== "") changed.push(cell2);
      else if (now === after) {
        const own = formatAt(tab, place.row, place.column);
        const format2 = sameFormat(own, formatAfter2) ? formatBefore : own;
        restored.push({ ...place, value: before2, format: format2, cell: cell2 });
      } else if (now !== before2) changed.push(cell2);
    }
    return { restored, changed };
  }
  function rowFinder2(tab, cells) {
    const isNamed = ({ name }, { row, column }) => tidyText(String(cellAt(tab.values, row, column))) === name;
    const stays = ({ row, witness }) => isNamed(witness, { row, column: witness.column });
    const sought = new Set(cells.filter((cell2) => !stays(cell2)).map(({ witness }) => witness.name));
    const places = /* @__PURE__ */ new Map();
    if (sought.size > 0) {
      tab.values.forEach((values, row) => {
        values.forEach((value, column) => {
          var _a;
          const name = tidyText(String(value));
          if (sought.has(name)) places.set(name, [...(_a = places.get(name)) != null ? _a : [], { row, column }]);
        });
      });
    }
    return (cell2) => {
      var _a;
      if (stays(cell2)) return { row: cell2.row, column: cell2.column };
      const [only, second] = cell2.witness.name === "" ? [] : (_a = places.get(cell2.witness.name)) != null ? _a : [];
      if (only === void 0 || second !== void 0) return null;
      const column = only.column + cell2.column - cell2.witness.column;
      return column < 0 ? null : { row: only.row, column };
    };
  }
  var FEWEST_TO_FIND = 3;
  function columnShifts(tab, found2) {
    const shifts = /* @__PURE__ */ new Map();
    const placed = found2.flatMap(({ cell: cell2, place }) => place ? [{ cell: cell2, place }] : []);
    for (const [column, own] of groupBy(placed, ({ place }) => place.column)) {
      const holds = ({ cell: cell2, place }, at) => cellAt(tab.values, place.row, at) === cell2.after;
      const stoodBefore = ({ cell: cell2, place }) => cell2.before !== "" && cellAt(tab.values, place.row, column) === cell2.before;
      const isKnown2 = own.some((one) => holds(one, column) || stoodBefore(one));
      const differing = new Set(own.map(({ cell: cell2 }) => cell2.after)).size;
      if (isKnown2 || own.length < FEWEST_TO_FIND || differing < 2) continue;
      const width = Math.max(...own.map(({ place }) => {
        var _a, _b;
        return (_b = (_a = tab.values[place.row]) == null ? void 0 : _a.length) != null ? _b : 0;
      }));
      const columns = Array.from({ length: width }, (_, at) => at).filter(
        (at) => own.every((one) => holds(one, at))
      );
      const [only, second] = columns;
      if (only !== void 0 && second === void 0) shifts.set(column, only - column);
    }
    return shifts;
  }
  function sameFormat(format2, other) {
    return format2 === other || isAutomaticFormat(format2) && isAutomaticFormat(other);
  }
  function carriedCells(tab, begun, next) {
    const keyOf6 = ({ row, column }) => `${row} ${column}`;
    const first = new Map(begun.map((cell2) => [keyOf6(cell2), cell2]));
    const nextKeys = new Set(next.map(keyOf6));
    const standing = planUndo(tab, begun).restored.map(({ cell: cell2, row, column }) => {
      const witness = { ...cell2.witness, column: cell2.witness.column + column - cell2.column };
      return { ...cell2, row, column, witness };
    });
    return [
      ...standing.filter((cell2) => !nextKeys.has(keyOf6(cell2))),
      ...next.map((cell2) => {
        const known = first.get(keyOf6(cell2));
        return (known == null ? void 0 : known.before) === cell2.before ? { ...cell2, formatBefore: known.formatBefore } : cell2;
      })
    ];
  }

  // src/core/raw/writes.ts
  var MOST_RANGES = 10;
  function layOutWrites(tab, cells) {
    const byColumn = /* @__PURE__ */ new Map();
    for (const cell2 of cells) {
      const known = byColumn.get(cell2.column);
      if (known) known.push(cell2);
      else byColumn.set(cell2.column, [cell2]);
    }
    const isWritable = writableCells(tab);
    const writes = [];
    const written = [];
    const left = [];
    for (const [column, unsorted] of byColumn) {
      const sorted = [...unsorted].sort((a, b) => a.row - b.row);
      const close = runsOf2(sorted, () => false);
      const runs = close.length <= MOST_RANGES ? close : runsOf2(sorted, (row) => canRewrite(tab, { row, column, isWritable }));
      runs.forEach((run, index) => {
        if (index < MOST_RANGES) {
          writes.push(writeOf(tab, column, run));
          written.push(...run);
        } else left.push(...run);
      });
    }
    return { writes, written, left };
  }
  function guarded(value, format2) {
    if (typeof value === "object") throw new TypeError("Write figures and text to raw cells, not days");
    return typeof value === "string" && !isTextFormat(format2) ? guardText(value) : value;
  }
  function runsOf2(sorted, canBridge) {
    var _a, _b;
    const runs = [];
    let last;
    for (const cell2 of sorted) {
      const end = (_b = (_a = last == null ? void 0 : last[last.length - 1]) == null ? void 0 : _a.row) != null ? _b : Number.NEGATIVE_INFINITY;
      if (last && isBridged(end + 1, cell2.row, canBridge)) last.push(cell2);
      else {
        last = [cell2];
        runs.push(last);
      }
    }
    return runs;
  }
  function isBridged(from, to, canBridge) {
    if (!Number.isFinite(from)) return false;
    for (let row = from; row < to; row += 1) if (!canBridge(row)) return false;
    return true;
  }
  function canRewrite(tab, at) {
    return typeof cellAt(tab.values, at.row, at.column) !== "object" && at.isWritable(at.row, at.column);
  }
  function writeOf(tab, column, run) {
    var _a, _b, _c, _d;
    const first = (_b = (_a = run[0]) == null ? void 0 : _a.row) != null ? _b : 0;
    const last = (_d = (_c = run[run.length - 1]) == null ? void 0 : _c.row) != null ? _d : 0;
    const changed = new Map(run.map((cell2) => [cell2.row, cell2]));
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const formatOf2 = (row) => {
      var _a2, _b2;
      return (_b2 = (_a2 = changed.get(row)) == null ? void 0 : _a2.format) != null ? _b2 : formatAt(tab, row, column);
    };
    const reformats = rows.some((row) => formatOf2(row) !== formatAt(tab, row, column));
    const plain = rows.map((row) => {
      var _a2, _b2;
      return (_b2 = (_a2 = changed.get(row)) == null ? void 0 : _a2.value) != null ? _b2 : cellAt(tab.values, row, column);
    });
    return {
      area: { row: first, column, rows: rows.length, columns: 1 },
      values: plain.map((value, index) => [guarded(value, formatOf2(first + index))]),
      plain,
      formats: reformats ? rows.map((row) => [isAutomaticFormat(formatOf2(row)) ? "general" : formatOf2(row)]) : null
    };
  }

  // src/core/raw/late-writes.ts
  function rowsStanding(tab, area, now) {
    var _a, _b;
    const width = (_b = (_a = tab.values[0]) == null ? void 0 : _a.length) != null ? _b : 0;
    const columns = Array.from({ length: width }, (_, column) => column);
    return Array.from({ length: area.rows }, (_, index) => {
      const row = area.row + index;
      return columns.every((column) => {
        var _a2, _b2, _c, _d;
        const formula = formulaAt(tab, row, column);
        if (formula !== ((_b2 = (_a2 = now.formulas[index]) == null ? void 0 : _a2[column]) != null ? _b2 : "")) return false;
        const value = (_d = (_c = now.values[index]) == null ? void 0 : _c[column]) != null ? _d : "";
        return formula !== "" || JSON.stringify(value) === JSON.stringify(cellAt(tab.values, row, column));
      });
    });
  }
  function standingParts({ area, values, plain, formats }, standing) {
    var _a;
    const parts = [];
    let first = 0;
    while (first < area.rows) {
      let end = first;
      while (end < area.rows && standing[end]) end += 1;
      if (end > first) {
        parts.push({
          area: { ...area, row: area.row + first, rows: end - first },
          values: values.slice(first, end),
          plain: plain.slice(first, end),
          formats: (_a = formats == null ? void 0 : formats.slice(first, end)) != null ? _a : null
        });
      }
      first = end + 1;
    }
    return parts;
  }
  function cellsOf3({ row, column, rows }) {
    return Array.from({ length: rows }, (_, index) => ({ row: row + index, column }));
  }

  // src/sheets/raw-tabs.ts
  function openTabs(book, survey) {
    const names = new Set([...rawTables(survey), ...survey.logs].map(({ tab }) => tab));
    const tabs = book.staff.filter(({ name }) => names.has(name));
    return new Map(
      tabs.map(({ name, sheet, values }) => [name, openTab(sheet, { name, id: sheet.getSheetId(), values })])
    );
  }
  function readTab2(sheet, { id, name }) {
    return openTab(sheet, { id, name, values: readGrid(sheet) });
  }
  function openTab(sheet, read) {
    const range2 = sheet.getDataRange();
    return {
      ...read,
      sheet,
      formulas: range2.getFormulas(),
      formats: range2.getNumberFormats(),
      merges: range2.getMergedRanges().map(areaOf)
    };
  }
  var MOST_PARTS = 3;
  function writeRanges(tab, writes) {
    const values = tab.values.map((row) => [...row]);
    const standing = { ...tab, values };
    return writes.flatMap((write) => {
      var _a;
      const written = (_a = writeStanding(standing, write)) != null ? _a : [];
      for (const { row, column } of written) {
        const cells = values[row];
        const value = write.plain[row - write.area.row];
        if (cells && value !== void 0) cells[column] = value;
      }
      return written;
    });
  }
  function writeStanding(tab, write) {
    const now = lookAtRows(tab, write.area);
    if (now.every((stands) => stands)) return put2(tab, write);
    return standingParts(write, now).slice(0, MOST_PARTS).flatMap((part) => lookAtRows(tab, part.area).every((stands) => stands) ? put2(tab, part) : []);
  }
  function lookAtRows(tab, area) {
    var _a, _b;
    const range2 = tab.sheet.getRange(area.row + 1, 1, area.rows, (_b = (_a = tab.values[0]) == null ? void 0 : _a.length) != null ? _b : 1);
    const formulas = range2.getFormulas();
    return rowsStanding(tab, area, { formulas, values: gridOf(range2) });
  }
  function put2({ sheet }, { area, values, formats }) {
    const range2 = sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    if (formats) range2.setNumberFormats(formats.map((row) => [...row]));
    range2.setValues(values.map((row) => [...row]));
    return cellsOf3(area);
  }

  // src/sheets/change-cells.ts
  var RATES = { command: "rates", plan: planRates, nothing: RAW_MESSAGES.noRates };
  var CLEANING = {
    command: "cleaning",
    plan: planCleaning,
    nothing: RAW_MESSAGES.nothingToClean
  };
  function lookAt({ plan }, { moment }) {
    const book = readBook();
    const survey = judgeBook(book, readSources(book), moment.day);
    const tabs = openTabs(book, survey);
    return { book, tabs, plan: plan(survey, tabs) };
  }
  function applyChanges(changes, {
    now,
    command,
    running
  }) {
    const { book, tabs } = now;
    const laid = [...tabs.values()].map((tab) => {
      const own = changes.filter(({ place }) => place.tab === tab.name);
      const cells = own.map((change) => ({
        row: change.place.row,
        column: change.place.column,
        value: change.after,
        format: change.format.after,
        change
      }));
      return { tab, ...layOutWrites(tab, cells) };
    });
    const before2 = readUndo(book);
    const cutOff = (before2 == null ? void 0 : before2.state) === "writing" && before2.command === command ? before2.tabs : [];
    const remembered = laid.map(({ tab, written }) => {
      var _a, _b;
      const begun = (_b = (_a = cutOff.find(({ id }) => id === tab.id)) == null ? void 0 : _a.cells) != null ? _b : [];
      const cells = written.map(({ change }) => undoCell(change));
      return { id: tab.id, name: tab.name, cells: carriedCells(tab, begun, cells), lists: [], rules: null };
    });
    running.checkTime();
    const end = beginUndo(book, {
      state: "writing",
      command,
      began: running.moment.began,
      tabs: remembered.filter(({ cells }) => cells.length > 0)
    });
    const moved2 = laid.flatMap(({ tab, writes, written }) => {
      running.checkTime();
      const done = new Set(onTab(tab.name, () => writeRanges(tab, writes)).map(cellA1));
      return written.filter((cell2) => !done.has(cellA1(cell2))).map(({ change }) => changePlace(change));
    });
    end("done");
    return {
      written: laid.reduce((sum, { written }) => sum + written.length, 0) - moved2.length,
      left: laid.reduce((sum, { left }) => sum + left.length, 0),
      moved: moved2
    };
  }

  // src/sheets/raw-commands.ts
  var NO_CHOICES = 'id="choices">null<';
  function dienCotTyLe() {
    return changeCells(RATES);
  }
  function chuanHoaSoLieu() {
    return changeCells(CLEANING);
  }
  function thucHienThayDoi(command, keptKeys) {
    const raw = [RATES, CLEANING].find((one) => one.command === command);
    if (!raw) throw new RangeError(`Name a command that lists its changes, not "${String(command)}"`);
    if (!isTexts(keptKeys)) throw new RangeError(`Give a list of keys as texts, not "${String(keptKeys)}"`);
    let message = "";
    const refusal = refusalIn((running) => {
      message = changeKept(raw, keptKeys, running);
      toast(message);
    }, failedRaw);
    return refusal === void 0 ? { done: true, message } : { done: false, message: refusal };
  }
  function confirmRaw(question) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function askChanges(question) {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO_CANCEL);
    if (button === ui.Button.YES) return "all";
    return button === ui.Button.NO ? "choose" : "nothing";
  }
  function changeCells(raw) {
    return runCommand((running) => {
      const asked = lookAt(raw, running);
      const { changes, leftAlone } = asked.plan;
      if (changes.length === 0) {
        toast([raw.nothing, ...leftAlone].join(" "));
        return;
      }
      const answer = running.asking(() => askChanges(changeQuestion(raw.command, asked.plan)));
      if (answer === "nothing") return;
      if (answer === "choose") {
        showChoices(raw, asked);
        return;
      }
      const now = lookAt(raw, running);
      const { agreed, moved: moved2 } = agreedChanges(changes, now.plan.changes);
      toast(changeAgreed(raw, { agreed, moved: moved2.map(changePlace), now, running }));
    }, failedRaw);
  }
  function showChoices({ command }, { plan }) {
    const page = HtmlService.createHtmlOutputFromFile("thay-doi").setWidth(1e3).setHeight(480);
    const words = { accounts: MESSAGES.accounts, failed: failedRaw("") };
    const choices = embeddedJson({ ...choicesOf(command, plan), words });
    page.setContent(page.getContent().replace(NO_CHOICES, () => `id="choices">${choices}<`));
    SpreadsheetApp.getUi().showModalDialog(page, COMMAND_WORDS[command]);
  }
  function changeKept(raw, keys, running) {
    if (keys.length === 0) return RAW_MESSAGES.noneKept;
    const now = lookAt(raw, running);
    const { kept, moved: moved2 } = keptChanges(keys, now.plan.changes);
    return changeAgreed(raw, { agreed: kept, moved: moved2, now, running });
  }
  function changeAgreed({ command }, { agreed, moved: moved2, now, running }) {
    if (agreed.length === 0) throw new Refusal(RAW_MESSAGES.allMoved);
    const { written, left, moved: late } = applyChanges(agreed, { now, command, running });
    return changesDone(command, { written, moved: [...moved2, ...late], left, leftAlone: now.plan.leftAlone });
  }
  function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
  }

  // src/sheets/unit-lists.ts
  var HELP2 = "Chọn tên đơn vị trong danh mục; tên khác vẫn gõ được.";
  var MOST_RANGES2 = 10;
  function readLists(sheet, area) {
    return rangeOf4(sheet, area).getDataValidations().map(([validation]) => listOf2(validation != null ? validation : null));
  }
  function listOf2(validation) {
    if (!validation) return { kind: "none" };
    if (validation.getHelpText() !== HELP2) return { kind: "staff" };
    const [first] = validation.getCriteriaValues();
    if (validation.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) {
      return { kind: "ours", source: { kind: "words", values: Array.from(first, String) } };
    }
    const range2 = first;
    const reference = `${quoteTab(range2.getSheet().getName())}!${range2.getA1Notation()}`;
    return { kind: "ours", source: { kind: "range", values: [reference] } };
  }
  function build2(spreadsheet, { kind, values }) {
    var _a;
    const builder2 = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(HELP2);
    if (kind === "words") return builder2.requireValueInList([...values], true).build();
    return builder2.requireValueInRange(spreadsheet.getRange((_a = values[0]) != null ? _a : ""), true).build();
  }
  function isList2(cell2, source) {
    return cell2.kind === "ours" ? isSameSource(cell2.source, source) : cell2.kind === "none" && source === null;
  }
  function setLists({ spreadsheet, sheet }, lists) {
    var _a, _b;
    const built = lists.map((list3) => ({ ...list3, rule: list3.source && build2(spreadsheet, list3.source) }));
    if (built.length <= MOST_RANGES2) {
      return built.map(({ area, from, rule }) => {
        if (!readLists(sheet, area).every((cell2) => isList2(cell2, from))) return false;
        rangeOf4(sheet, area).setDataValidation(rule);
        return true;
      });
    }
    const first = Math.min(...built.map(({ area }) => area.row));
    const end = Math.max(...built.map(({ area }) => area.row + area.rows));
    const column = (_b = (_a = built[0]) == null ? void 0 : _a.area.column) != null ? _b : 0;
    const whole2 = rangeOf4(sheet, { row: first, column, rows: end - first, columns: 1 });
    const rules = whole2.getDataValidations();
    const set = built.map(({ area, from, rule }) => {
      const rows = Array.from({ length: area.rows }, (_, index) => area.row + index - first);
      if (!rows.every((row) => {
        var _a2, _b2;
        return isList2(listOf2((_b2 = (_a2 = rules[row]) == null ? void 0 : _a2[0]) != null ? _b2 : null), from);
      })) return false;
      for (const row of rows) rules[row] = [rule];
      return true;
    });
    whole2.setDataValidations(rules);
    return set;
  }
  function rangeOf4(sheet, { row, column, rows, columns }) {
    return sheet.getRange(row + 1, column + 1, rows, columns);
  }

  // src/sheets/list-command.ts
  var MOST_WORDS5 = 500;
  function danhSachChonDonVi() {
    return runCommand((running) => {
      const asked = look(running);
      const words = asked.tabs.flatMap(
        ({ name, lists }) => lists.map(({ area }) => ({ tab: name, range: areaA1(area), cells: area.rows }))
      );
      if (words.length === 0) {
        toast(RAW_MESSAGES.noLists);
        return;
      }
      const question = listQuestion(words, asked.units, asked.kept);
      if (!running.asking(() => confirmRaw(question))) return;
      const now = look(running);
      const plain = ({ tabs }) => JSON.stringify(tabs.map(({ id, lists }) => [id, lists]));
      if (plain(asked) !== plain(now)) throw new Refusal(RAW_MESSAGES.allMoved);
      toast(listsDone(apply(now, running)));
    }, failedRaw);
  }
  function look({ moment }) {
    const book = readBook();
    const survey = judgeBook(book, readSources(book), moment.day);
    const source = sourceOf2(book, survey);
    let kept = 0;
    const tabs = book.staff.flatMap(({ name, sheet }) => {
      const sources = [...survey.tables, ...survey.logs].filter(({ tab }) => tab === name);
      const lists = sources.flatMap((each2) => {
        const cells = unitCells(each2);
        const area = unitArea(cells);
        const plan = planLists(cells, area ? readLists(sheet, area) : [], source);
        kept += plan.kept;
        return plan.lists;
      });
      return lists.length > 0 ? [{ id: sheet.getSheetId(), name, sheet, lists }] : [];
    });
    return { book, units: survey.directory.units.length, tabs, kept };
  }
  function sourceOf2({ directory }, survey) {
    const range2 = directory && nameRange(directory);
    if (range2) return { kind: "range", values: [range2] };
    const values = survey.directory.units.map(({ name }) => name);
    if (values.length > MOST_WORDS5) throw new Refusal(RAW_MESSAGES.tooManyUnits);
    return { kind: "words", values };
  }
  function nameRange({ sheet, name }) {
    var _a, _b;
    const values = readGrid(sheet);
    const header = values.findIndex((row) => row.includes(DIRECTORY_HEADINGS[1]));
    if (header < 0 || values.length <= header + 1) return null;
    const column = (_b = (_a = values[header]) == null ? void 0 : _a.indexOf(DIRECTORY_HEADINGS[1])) != null ? _b : 0;
    const rows = sheet.getMaxRows() - header - 1;
    return `${quoteTab(name)}!${areaA1({ row: header + 1, column, rows, columns: 1 })}`;
  }
  function apply({ book, tabs }, { moment }) {
    let set = 0;
    const last = readUndo(book);
    const begun = (last == null ? void 0 : last.state) === "writing" && last.command === "lists" ? last.tabs : [];
    const ids = new Set([...begun, ...tabs].map(({ id }) => id));
    const remembered = [...ids].map((id) => {
      var _a, _b, _c, _d;
      const own = tabs.find((tab) => tab.id === id);
      const first = begun.find((tab) => tab.id === id);
      const isKnown2 = ({ area }) => first == null ? void 0 : first.lists.some((list3) => areaA1(list3.area) === areaA1(area));
      const added = ((_a = own == null ? void 0 : own.lists) != null ? _a : []).filter((list3) => !isKnown2(list3));
      const name = (_c = (_b = own == null ? void 0 : own.name) != null ? _b : first == null ? void 0 : first.name) != null ? _c : "";
      return { id, name, cells: [], lists: [...(_d = first == null ? void 0 : first.lists) != null ? _d : [], ...added], rules: null };
    });
    const end = beginUndo(book, {
      state: "writing",
      command: "lists",
      began: moment.began,
      tabs: remembered
    });
    for (const { name, sheet, lists } of tabs) {
      const columns = new Set(lists.map(({ area }) => area.column));
      for (const column of columns) {
        const own = lists.filter(({ area }) => area.column === column);
        const done = onTab(
          name,
          () => setLists(
            { spreadsheet: book.spreadsheet, sheet },
            own.map(({ area, before: before2, after }) => ({ area, from: before2, source: after }))
          )
        );
        set += own.reduce((sum, { area }, index) => sum + (done[index] ? area.rows : 0), 0);
      }
    }
    end("done");
    return set;
  }

  // src/sheets/menu.ts
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu("Chỉ tiêu").addItem("Tạo bảng tổng hợp", "taoBangTongHop").addItem("Tô màu đơn vị chưa đạt", "toMauDonViChuaDat").addItem("Bỏ tô màu", "boToMau").addItem("Kiểm tra số liệu", "kiemTraSoLieu").addSeparator().addSubMenu(
      ui.createMenu("Số liệu gốc").addItem("Điền cột tỷ lệ…", "dienCotTyLe").addItem("Chuẩn hóa số liệu…", "chuanHoaSoLieu").addItem("Danh sách chọn đơn vị…", "danhSachChonDonVi")
    ).addSubMenu(
      ui.createMenu("Thiết lập").addItem("Danh mục chỉ tiêu", "moDanhMucChiTieu").addItem("Danh mục đơn vị", "moDanhMucDonVi")
    ).addSeparator().addItem("Hoàn tác lệnh gần nhất", "hoanTacLenhGanNhat").addItem("Hướng dẫn", "moHuongDan").addToUi();
  }
  function onInstall() {
    onOpen();
  }

  // src/core/report/below-entries.ts
  function isListed({ measure }) {
    return measure.assessment.state === "below" || measure.assessment.state === "noData";
  }
  function byRate(a, b) {
    const [first, second] = [a.measure.assessment.rate, b.measure.assessment.rate];
    if (!first || !second) return Number(first === null) - Number(second === null);
    return compareProducts([first.result, second.target], [second.result, first.target]);
  }
  function entriesOf(survey) {
    return survey.indicators.map((indicator) => indicator.measures.map((measure) => ({ indicator, measure })));
  }
  function keyOf5({ indicator, measure }) {
    return typedKey(indicator.name, measure.unit.name, indicator.period);
  }
  function headline(survey, entries) {
    const inState = (state) => entries.filter(({ measure }) => measure.assessment.state === state);
    const below = inState("below");
    const units2 = new Set(below.map(({ measure }) => measure.unit.index));
    const counts = [
      `${formatNumber(below.length)} lượt chưa đạt của ${formatNumber(units2.size)} đơn vị`,
      `${formatNumber(inState("noData").length)} lượt chưa có số liệu`
    ];
    const errors = inState("dataError").length;
    if (errors > 0) counts.push(`${formatNumber(errors)} lượt lỗi số liệu (xem trang Tổng hợp)`);
    return `Tính đến ngày ${formatDate(survey.asOf)}: ${counts.join("; ")}`;
  }
  function entryCells({ indicator, measure }, place) {
    const { assessment, unit } = measure;
    const { row, number, survey, withFormulas } = place;
    const { rate: rate2, shortfall, inTargets } = assessment;
    const result = printedResult(measure);
    const fill = fillOf(assessment.state);
    const filled2 = fill ? { fill } : {};
    const format2 = figureFormat([inTargets, result], isPercent(indicator.measure));
    const ref = (column) => cellA1({ row, column });
    const calculated = (formula, value) => withFormulas ? { formula } : value;
    const note = sourceNote(measure);
    const below = assessment.state === "below";
    return [
      { content: number, look: { align: "center" } },
      { content: indicatorText(indicator.name, indicator.period, survey.period) },
      { content: unit.name, look: filled2 },
      { content: inTargets != null ? inTargets : "", look: { align: "right" }, format: format2 },
      { content: result != null ? result : "", look: { ...filled2, align: "right" }, format: format2, ...note ? { note } : {} },
      rate2 && rate2.target !== 0 ? {
        content: calculated(`=${ref(4)}/${ref(3)}`, rate2.result / rate2.target),
        look: { ...filled2, align: "right", ...below ? { bold: true } : {} },
        format: rateFormat(rate2, { below, provisional: false })
      } : { content: "", look: filled2 },
      shortfall === null ? BLANK : { content: calculated(`=${ref(3)}-${ref(4)}`, shortfall), look: { align: "right" }, format: format2 },
      { content: STATES[assessment.state], look: { align: "center" } },
      BLANK,
      BLANK,
      BLANK
    ];
  }

  // src/core/report/below.ts
  var COLUMNS2 = BELOW_HEADINGS.length;
  var WIDTHS3 = { ordinal: 42, unit: 180, other: 102, text: 150 };
  var HEADER_ROW2 = 3;
  function draft2(cells) {
    return { cells, sources: [], carried: [] };
  }
  function partTitle(title) {
    return draft2(textRow(title, COLUMNS2, { look: { bold: true } }));
  }
  var BLANK_ROW = draft2(textRow("", COLUMNS2));
  function sourceOf3({ row, key }) {
    var _a;
    return { row, lead: (_a = key == null ? void 0 : key.unit) != null ? _a : "" };
  }
  function lostDraft(row, entry) {
    const cells = textRow("", COLUMNS2);
    const { key } = row;
    if (key === null)
      return { cells, sources: [sourceOf3(row)], carried: BELOW_HEADINGS.map((_, index) => index) };
    const state = entry ? STATES[entry.measure.assessment.state] : "";
    const texts = /* @__PURE__ */ new Map([
      [1, key.indicator],
      [2, key.unit],
      [7, state]
    ]);
    return {
      cells: cells.map((cell2, index) => {
        var _a;
        return { ...cell2, content: (_a = texts.get(index)) != null ? _a : "" };
      }),
      sources: [sourceOf3(row)],
      carried: []
    };
  }
  function sortRows(kept) {
    var _a;
    const byKey = /* @__PURE__ */ new Map();
    const extra = [];
    for (const row of kept.rows) {
      if (row.key === null) extra.push(row);
      else if (row.typed) {
        const { key, unit } = row.key;
        const known = (_a = byKey.get(key)) != null ? _a : [];
        if (known.some((other) => isRepeated(kept, row.row, other.row))) continue;
        if (known.some((other) => {
          var _a2;
          return ((_a2 = other.key) == null ? void 0 : _a2.unit) === unit;
        })) extra.push(row);
        else byKey.set(key, [...known, row]);
      }
    }
    return { byKey, extra };
  }
  function belowPage(survey, options, previous) {
    const kept = readTypedBelow(previous, options);
    const entries = entriesOf(survey);
    const all = entries.flat();
    const byKey = new Map(all.map((entry) => [keyOf5(entry), entry]));
    const typed = sortRows(kept);
    const withFormulas = survey.directory.units.length <= MAX_FORMULA_UNITS;
    const drafts = [];
    const add2 = (entry, number) => {
      var _a;
      const row = HEADER_ROW2 + 1 + drafts.length;
      const cells = entryCells(entry, { row, number, survey, withFormulas });
      drafts.push({ cells, sources: ((_a = typed.byKey.get(keyOf5(entry))) != null ? _a : []).map(sourceOf3), carried: [] });
    };
    const listed4 = entries.flatMap((list3) => list3.filter(isListed).sort(byRate));
    listed4.forEach((entry, index) => {
      add2(entry, index + 1);
    });
    if (listed4.length === 0) drafts.push(draft2(textRow(NONE_BELOW, COLUMNS2, { look: { italic: true } })));
    const listRows = drafts.length;
    const reached2 = [...typed.byKey.keys()].flatMap((key) => {
      const entry = byKey.get(key);
      const state = entry == null ? void 0 : entry.measure.assessment.state;
      return entry && (state === "met" || state === "exceeded") ? [entry] : [];
    });
    if (reached2.length > 0) {
      drafts.push(BLANK_ROW, partTitle(PARTS.reached));
      for (const entry of reached2) add2(entry, "");
    }
    const placed = new Set([...listed4, ...reached2].map(keyOf5));
    const lost = [...[...typed.byKey].flatMap(([key, rows2]) => placed.has(key) ? [] : rows2), ...typed.extra];
    if (lost.length > 0) {
      drafts.push(BLANK_ROW, partTitle(PARTS.lost));
      drafts.push(...lost.map((row) => lostDraft(row, row.key === null ? void 0 : byKey.get(row.key.key))));
    }
    const body = drafts.map((row, index) => withKept(row, HEADER_ROW2 + 1 + index, kept));
    const rows = [...headWithKept(headRows2(survey, all), kept), ...body];
    return {
      key: "below",
      name: options.names.below,
      rows,
      ownRows: rows.length,
      ownColumns: COLUMNS2,
      header: { first: HEADER_ROW2, last: HEADER_ROW2 },
      mergesAcross: [],
      mergesDown: [],
      widths: [
        { column: 0, count: COLUMNS2, width: WIDTHS3.other },
        { column: 0, count: 1, width: WIDTHS3.ordinal },
        { column: 2, count: 1, width: WIDTHS3.unit },
        { column: PAGES.below.list.typed[0], count: 2, width: WIDTHS3.text }
      ],
      grid: { row: HEADER_ROW2, column: 0, rows: rows.length - HEADER_ROW2, columns: COLUMNS2 },
      wrap: { row: HEADER_ROW2, column: 0, rows: rows.length - HEADER_ROW2, columns: COLUMNS2 },
      middle: true,
      filter: { row: HEADER_ROW2, column: 0, rows: listRows + 1, columns: filteredColumns(kept) }
    };
  }
  function headRows2(survey, entries) {
    const title = pageTitle("ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU", survey);
    const header = BELOW_HEADINGS.map((heading) => ({
      content: heading,
      look: { bold: true, align: "center" }
    }));
    return [
      textRow(title, COLUMNS2, { look: { bold: true, size: 14 }, note: WITNESS }),
      textRow(headline(survey, entries), COLUMNS2),
      textRow("", COLUMNS2),
      header
    ];
  }

  // src/core/report/summary-cells.ts
  var MOST_APART = 20;
  function rateCell(rate2, position, options) {
    const { state, provisional, withFormulas, apart = [], look: look3 } = options;
    if (rate2 === null || rate2.target === 0) {
      const words = state === null ? ABSENT : RATE_WORDS[state];
      return cell(words, { ...look3, align: "center" });
    }
    const { row, column } = position;
    const resultAt2 = (line) => cellA1({ row: line, column: column - 1 });
    const results = [row, ...apart].map(resultAt2).join("-");
    const formula = `=${apart.length > 0 ? `(${results})` : results}/${cellA1({ row, column: column - 2 })}`;
    const content = withFormulas ? { formula } : rate2.result / rate2.target;
    const below = state === "below";
    const format2 = rateFormat(rate2, { below, provisional });
    return cell(content, { ...look3, align: "right", ...below ? { bold: true } : {} }, { format: format2 });
  }
  function measureCells(measure, layout) {
    const { assessment } = measure;
    const { state } = assessment;
    if (state === "absent") return [0, 1, 2].map(() => cell(ABSENT, { align: "center" }));
    const fill = fillOf(state);
    const coloured = fill ? { fill, align: "right" } : { align: "right" };
    const target = assessment.inTargets;
    const result = printedResult(measure);
    const note = sourceNote(measure);
    return [
      cell(target != null ? target : "", { align: "right" }, { format: figureFormat([target], layout.percent) }),
      cell(result != null ? result : "", coloured, {
        format: figureFormat([result], layout.percent),
        ...note ? { note } : {}
      }),
      rateCell(
        assessment.rate,
        { row: layout.row, column: layout.column + 2 },
        {
          state,
          provisional: measure.result.missing > 0,
          withFormulas: layout.withFormulas,
          look: coloured
        }
      )
    ];
  }
  function sumFormula(block, index, column, layout) {
    const rowOf = (line) => layout.bodyRow + line;
    if (block.kind === "total" && block.adds.length > 0) {
      const parts = block.adds.map((line) => `SUM(${cellA1({ row: rowOf(line), column })})`);
      return `=${parts.join("+")}`;
    }
    const count = block.kind === "unit" ? 0 : block.units.length;
    const first = block.kind === "total" ? layout.bodyRow : rowOf(index + 1);
    return `=SUM(${cellA1({ row: first, column })}:${cellA1({ row: first + count - 1, column })})`;
  }
  function totalCells(total, listed4, place) {
    const look3 = { bold: true, align: "right" };
    if (!listed4 || !total.added) return [0, 1, 2].map(() => cell(ABSENT, { ...look3, align: "center" }));
    const { column, index, block } = place;
    const format2 = figureFormat([...place.figures, total.target, total.result]);
    const sum = (at, value) => cell(place.withFormulas ? { formula: sumFormula(block, index, at, place) } : value, look3, { format: format2 });
    return [
      total.target === null ? cell(ABSENT, look3) : sum(column, total.target),
      sum(column + 1, total.result),
      rateCell(
        total.rate,
        { row: place.bodyRow + index, column: column + 2 },
        {
          state: total.rate === null ? null : total.state,
          provisional: total.provisional,
          withFormulas: place.withFormulas && place.apart.length <= MOST_APART,
          apart: place.apart.map((line) => place.bodyRow + line),
          look: look3
        }
      )
    ];
  }

  // src/core/report/summary-lines.ts
  var OUT_OF_COUNT = ["absent", "notApplicable", "notAssigned", "offPlan", "noPlan"];
  function reached(measures) {
    const counted = measures.filter(({ assessment }) => !OUT_OF_COUNT.includes(assessment.state));
    const met = counted.filter(
      ({ assessment }) => assessment.state === "met" || assessment.state === "exceeded"
    );
    return counted.length === 0 ? "" : `${met.length}/${counted.length}`;
  }
  function nameFill(measures) {
    const order = ["dataError", "below", "noData"];
    const urgent = order.find((state) => measures.some(({ assessment }) => assessment.state === state));
    const fill = urgent && fillOf(urgent);
    return fill ? { fill } : {};
  }
  function measuresOf(survey, unit) {
    return survey.indicators.flatMap(({ measures }) => {
      var _a;
      return (_a = measures[unit]) != null ? _a : [];
    });
  }
  function unitLine(block, row, layout) {
    const { survey } = layout;
    const measures = measuresOf(survey, block.unit.index);
    const figures = survey.indicators.flatMap((indicator, index) => {
      const measure = indicator.measures[block.unit.index];
      return measure ? measureCells(measure, {
        ...layout,
        row,
        column: firstColumn(index),
        percent: isPercent(indicator.measure)
      }) : [];
    });
    return [
      cell(block.number, { align: "center" }),
      cell(block.unit.name, nameFill(measures)),
      ...figures,
      cell(reached(measures), { align: "center" })
    ];
  }
  function isApart({ measures }, unit) {
    var _a;
    return ((_a = measures[unit]) == null ? void 0 : _a.assessment.state) === "offPlan";
  }
  function totalLine(block, index, layout) {
    const figures = layout.survey.indicators.flatMap((indicator, at) => {
      const measures = block.units.flatMap((unit) => {
        var _a;
        return (_a = indicator.measures[unit.index]) != null ? _a : [];
      });
      const assessments = measures.map(({ assessment }) => assessment);
      const listed4 = assessments.some(({ state }) => state !== "absent");
      const total = totalOf(assessments, totalOptionsOf(indicator));
      const apart = layout.blocks.flatMap(
        (one, line) => one.kind === "unit" && block.units.includes(one.unit) && isApart(indicator, one.unit.index) ? [line] : []
      );
      const parts = assessments.flatMap(({ inTargets, inResults }) => [inTargets, inResults]);
      return totalCells(total, listed4, {
        ...layout,
        block,
        index,
        column: firstColumn(at),
        figures: parts,
        apart
      });
    });
    const number = block.kind === "group" ? block.number : "";
    return [
      cell(number, { bold: true, align: "center" }),
      cell(block.label, { bold: true }),
      ...figures,
      cell("", { bold: true })
    ];
  }

  // src/core/report/summary.ts
  var WIDTHS4 = { ordinal: 36, unit: 220, figure: 75, money: 104 };
  var PIXELS_PER_CHARACTER = 6.4;
  var HEADER_LOOK = { bold: true, align: "center" };
  function headerRows(survey, columns) {
    const top = [cell(HEADINGS2.ordinal, HEADER_LOOK), cell(HEADINGS2.unit, HEADER_LOOK)];
    const leaf = [cell("", HEADER_LOOK), cell("", HEADER_LOOK)];
    for (const { name, measure } of survey.indicators) {
      const title = measure ? `${name} (${measure})` : name;
      top.push(cell(title, HEADER_LOOK), cell("", HEADER_LOOK), cell("", HEADER_LOOK));
      leaf.push(...[HEADINGS2.target, HEADINGS2.result, HEADINGS2.rate].map((word) => cell(word, HEADER_LOOK)));
    }
    const [countTop, countLeaf] = HEADINGS2.count;
    top.push(cell(countTop, HEADER_LOOK));
    leaf.push(cell(countLeaf, HEADER_LOOK));
    return [top.slice(0, columns), leaf.slice(0, columns)];
  }
  function columnWidths(survey, columns) {
    const widths = [{ column: 0, count: columns, width: WIDTHS4.figure }];
    widths.push({ column: 0, count: 1, width: WIDTHS4.ordinal }, { column: 1, count: 1, width: WIDTHS4.unit });
    survey.indicators.forEach((indicator, index) => {
      const wide = indicator.measures.some(
        ({ assessment }) => [assessment.inTargets, assessment.inResults].some((figure2) => Math.abs(figure2 != null ? figure2 : 0) >= 1e6)
      );
      if (wide) widths.push({ column: firstColumn(index), count: 2, width: WIDTHS4.money });
    });
    return widths;
  }
  function totalWidth(widths, columns) {
    const each2 = Array.from({ length: columns }, () => 0);
    for (const { column, count, width } of widths) each2.fill(width, column, column + count);
    return each2.reduce((sum, width) => sum + width, 0);
  }
  function summaryPage(survey, options) {
    const { indicators, directory } = survey;
    const columns = firstColumn(indicators.length) + 1;
    const made = `lập lúc ${options.made.time} ngày ${formatDate(options.made.day)}`;
    const head = [
      [cell(issuingBody(survey), { bold: true }, { note: WITNESS }), ...textRow("", columns - 1)],
      textRow(pageTitle("TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU", survey), columns, {
        look: { bold: true, size: 14, align: "center" }
      }),
      textRow(`Số liệu tính đến ngày ${formatDate(survey.asOf)} (${made})`, columns, {
        look: { align: "center" }
      }),
      ...options.sources.map(
        (source) => textRow({ formula: liveLine(source, options.names.record) }, columns, { look: { italic: true } })
      ),
      textRow("", columns)
    ];
    const blocks = summaryBlocks(survey);
    const first = head.length;
    const layout = {
      survey,
      blocks,
      bodyRow: first + 2,
      withFormulas: directory.units.length <= MAX_FORMULA_UNITS
    };
    const body = blocks.map(
      (block, index) => block.kind === "unit" ? unitLine(block, layout.bodyRow + index, layout) : totalLine(block, index, layout)
    );
    const widths = columnWidths(survey, columns);
    const rows = [
      ...head,
      ...headerRows(survey, columns),
      ...body,
      ...footRows(survey, columns, totalWidth(widths, columns))
    ];
    const across = (row) => ({ row, column: 0, rows: 1, columns });
    return {
      key: "summary",
      name: options.names.summary,
      rows,
      ownRows: rows.length,
      ownColumns: columns,
      header: { first, last: first + 1 },
      mergesAcross: [
        { ...across(1), rows: 2 },
        ...indicators.map((_, index) => ({
          row: first,
          column: firstColumn(index),
          rows: 1,
          columns: COLUMNS_PER_INDICATOR
        }))
      ],
      mergesDown: [{ row: first, column: 0, rows: 2, columns: 2 }],
      widths,
      grid: { row: first, column: 0, rows: 2 + body.length, columns },
      wrap: { row: first, column: 0, rows: 2 + body.length, columns },
      middle: false,
      filter: null
    };
  }
  function footRows(survey, columns, width) {
    const limit = Math.max(40, Math.floor(width / PIXELS_PER_CHARACTER));
    const totals = survey.indicators.map(
      (indicator) => totalOf(
        indicator.measures.map(({ assessment }) => assessment),
        totalOptionsOf(indicator)
      )
    );
    const lines = footnotes(survey, totals).flatMap((line) => breakLine(line, limit));
    const hasErrors = survey.indicators.some(
      ({ measures }) => measures.some(({ assessment }) => assessment.state === "dataError")
    );
    const last = textRow(`${legend(hasErrors)} · ${ABSENT} : không có trong biểu`, columns, {
      look: { italic: true }
    });
    const signature = textRow("", columns);
    signature[Math.max(1, columns - COLUMNS_PER_INDICATOR)] = cell(SIGNATURE, { bold: true, align: "center" });
    return [...lines.map((line) => textRow(line, columns)), last, textRow("", columns), signature];
  }

  // src/core/report/summarise.ts
  function planSummary(survey, input) {
    const sources = copySources(survey, input.workbook);
    const remembered = { ...input.record, tabsNow: input.tabs };
    const options = {
      names: input.names,
      sources,
      standardName: unitFollower(survey, input.record),
      indicatorName: indicatorFollower(survey, remembered),
      made: input.made
    };
    const summary = summaryPage(survey, options);
    return {
      summary: (previous) => previous ? keepSummaryTyped(summary, previous, options.standardName) : summary,
      below: (previous) => belowPage(survey, options, previous),
      sources
    };
  }

  // src/sheets/summary-command.ts
  function taoBangTongHop() {
    return runCommand((running) => {
      const book = readBook();
      const names = {
        summary: pageName(book, "summary"),
        below: pageName(book, "below"),
        record: pageName(book, "record")
      };
      const decided = decide2(book, { running, names });
      if (!decided) return;
      const { survey, answers, faults } = decided;
      const { record, staff } = book;
      const tabs = staff.map(({ id, name }) => ({ id, name }));
      const plan = planSummary(survey, {
        workbook: workbookOf(book),
        names,
        made: running.moment,
        record,
        tabs
      });
      const printed2 = survey.indicators.map(({ key, name }) => [key, name]);
      publish(book, running, {
        pages: [
          { key: "summary", layout: plan.summary },
          { key: "below", layout: plan.below }
        ],
        sources: plan.sources,
        begun: { answers: [...answers], printed: [...record.printed, ...printed2] },
        done: () => ({ printed: printed2, tabs, places: namedPlaces(survey, tabs), units: namedUnits(survey) })
      });
      const wrong = [...tellMerges(book, survey.directory), ...tellFaults(book, faults)];
      toast([summaryDone(survey, book.leftAlone), ...wrong].join(" "));
    });
  }
  function decide2(book, context) {
    const { running, names } = context;
    const today = running.moment.day;
    const read = readSources(book);
    const { faults } = read;
    const answers = new Map(read.answers);
    const first = judgeBook(book, read, today);
    const unknown = first.indicators.filter(({ key, target }) => target.kind === "none" && !answers.has(key));
    const isFirstRun = !book.pages.summary;
    if (unknown.length === 0 && !isFirstRun) return { survey: first, answers, faults };
    const locale = isFirstRun ? book.spreadsheet.getSpreadsheetLocale() : "";
    const survey = running.asking(() => {
      for (const indicator of unknown) {
        const target = askTarget(targetQuestion(indicator));
        if (target === "cancelled") return null;
        answers.set(indicator.key, target);
      }
      const answered = unknown.length === 0 ? first : judgeBook(book, { ...read, answers }, today);
      if (!isFirstRun) return answered;
      const question = firstRunQuestion(answered, names, { leftAlone: book.leftAlone, locale });
      return confirm(question) ? answered : null;
    });
    if (!survey) return null;
    if (!isUnchanged(book)) throw new Refusal(MESSAGES.moved);
    return { survey, answers, faults };
  }
  function confirm(question) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
  }
  function askTarget(question) {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return "cancelled";
    const reading = parseNumber(answer.getResponseText());
    if (reading.kind === "blank") return null;
    if (reading.kind === "number" && reading.value > 0) return reading.value;
    throw new Refusal(MESSAGES.wrongTarget);
  }

  // src/sheets/undo-command.ts
  function hoanTacLenhGanNhat() {
    return runCommand((running) => {
      const asked = look2();
      if (!asked || isEmpty2(asked) && asked.changed.length === 0) {
        toast(RAW_MESSAGES.nothingToUndo);
        return;
      }
      if (!running.asking(() => confirmRaw(undoQuestion(wordsOf3(asked))))) return;
      const now = look2();
      if (!now) {
        toast(RAW_MESSAGES.nothingToUndo);
        return;
      }
      const { left, done } = apply2(now);
      const record = now.owner.pages.record;
      const isAll = left === 0 && done.changed.length === now.changed.length;
      if (record && isAll) endUndo(record.sheet, { ...now.undo, state: "undone" });
      toast(undoDone(wordsOf3(done)));
    }, failedRaw);
  }
  function look2() {
    const { owner } = readOwner();
    const undo = readRemembered(owner);
    if (undo === "damaged") throw new Refusal(RAW_MESSAGES.undoDamaged);
    if (!undo || undo.state === "undone") return null;
    const changed = [];
    const tabs = undo.tabs.flatMap((tab) => {
      const sheet = owner.spreadsheet.getSheetById(tab.id);
      if (!sheet) {
        changed.push(`'${tab.name}'`);
        return [];
      }
      const name = sheet.getName();
      const open = tab.cells.length > 0 ? readTab2(sheet, { id: tab.id, name }) : null;
      const cells = open ? planUndo(open, tab.cells) : { restored: [], changed: [] };
      const lists = lookAtLists(sheet, tab.lists);
      changed.push(...cells.changed.map((cell2) => `${name}!${cellA1(cell2)}`));
      changed.push(...lists.changed.map(({ area }) => `${name}!${areaA1(area)}`));
      const colours = tab.rules ? { now: readColours(sheet), tab } : null;
      return [{ sheet, name, open, cells: cells.restored, lists: lists.standing, colours }];
    });
    return { owner, undo, tabs, changed };
  }
  function lookAtLists(sheet, lists) {
    const standing = [];
    const changed = [];
    const rowsOf3 = columnReader(sheet, lists);
    for (const list3 of lists) {
      const now = rowsOf3(list3.area.column).slice(list3.area.row, list3.area.row + list3.area.rows);
      const isAll = (source) => now.every((cell2) => isList2(cell2, source));
      if (isAll(list3.after)) standing.push(list3);
      else if (!isAll(list3.before)) changed.push(list3);
    }
    return { standing, changed };
  }
  function columnReader(sheet, lists) {
    const columns = /* @__PURE__ */ new Map();
    for (const { area } of lists) {
      if (columns.has(area.column)) continue;
      const own = lists.filter((list3) => list3.area.column === area.column);
      const rows = Math.max(...own.map((list3) => list3.area.row + list3.area.rows));
      columns.set(area.column, readLists(sheet, { row: 0, column: area.column, rows, columns: 1 }));
    }
    return (column) => {
      var _a;
      return (_a = columns.get(column)) != null ? _a : [];
    };
  }
  function isEmpty2({ tabs }) {
    return tabs.every(({ cells, lists, colours }) => cells.length + lists.length === 0 && !colours);
  }
  function wordsOf3({ undo, tabs, changed }) {
    return {
      command: undo.command,
      began: undo.began,
      cells: tabs.flatMap(
        ({ name, cells }) => cells.map(({ cell: cell2 }) => ({ tab: name, cell: cell2 }))
      ),
      lists: tabs.flatMap(({ name, lists }) => lists.map(({ area }) => ({ tab: name, range: areaA1(area) }))),
      coloured: tabs.flatMap(({ name, colours }) => colours ? [name] : []),
      changed
    };
  }
  function apply2(now) {
    let left = 0;
    const changed = [...now.changed];
    const tabs = now.tabs.map((tab) => {
      const { sheet, name, open, lists, colours } = tab;
      return onTab(name, () => {
        const laid = open ? layOutWrites(open, tab.cells) : { writes: [], written: [], left: [] };
        const written = new Set((open ? writeRanges(open, laid.writes) : []).map(cellA1));
        const cells = laid.written.filter((cell2) => written.has(cellA1(cell2)));
        const late = laid.written.filter((cell2) => !written.has(cellA1(cell2)));
        changed.push(...late.map((cell2) => `${name}!${cellA1(cell2)}`));
        left += laid.left.length;
        const put3 = putListsBack(now.owner, sheet, lists);
        changed.push(
          ...lists.filter((list3) => !put3.includes(list3)).map(({ area }) => `${name}!${areaA1(area)}`)
        );
        const rules = colours == null ? void 0 : colours.tab.rules;
        if (rules) setColours(readColours(sheet), rules.rules, rules.position);
        return { ...tab, cells, lists: put3 };
      });
    });
    return { left, done: { ...now, tabs, changed } };
  }
  function putListsBack({ spreadsheet }, sheet, lists) {
    const columns = new Set(lists.map(({ area }) => area.column));
    return [...columns].flatMap((column) => {
      const own = lists.filter(({ area }) => area.column === column);
      const put3 = setLists(
        { spreadsheet, sheet },
        own.map(({ area, before: before2, after }) => ({ area, from: after, source: before2 }))
      );
      return own.filter((_, index) => put3[index]);
    });
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
 * Tên chuẩn của đơn vị theo danh mục, nhận các cách viết khác nhau của một tên; để trống nếu không nhận ra hoặc có thể là nhiều đơn vị. Ví dụ: =TENCHUAN(A2;$H$2:$J$30) hoặc =TENCHUAN(A2:A20;$H$2:$J$30).
 *
 * @param {string|Array<Array<string>>} ten Tên đơn vị cần đối chiếu: một ô hoặc một vùng.
 * @param {Array<Array<string>>} danh_muc Danh mục: cột đầu là tên chuẩn, các cột sau là tên gọi khác (nhiều tên trong một ô thì cách nhau bằng dấu chấm phẩy).
 * @return {string|Array<Array<string>>} Tên chuẩn.
 * @customfunction
 */
function TENCHUAN(ten, danh_muc) { return ChiTieu.TENCHUAN(ten, danh_muc); }
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
 * staff keep and the column `Gộp vào`; nothing that stands there is rewritten. Returns a refusal's message.
 */
function moDanhMucDonVi() { return ChiTieu.moDanhMucDonVi(); }
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
/** Menu `Tô màu đơn vị chưa đạt`: live colours on the raw tables. Returns a refusal's message. */
function toMauDonViChuaDat() { return ChiTieu.toMauDonViChuaDat(); }
