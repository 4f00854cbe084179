import{match,assertNever,type LedgerError}from'@acme/ledger'
export const tell=(e:LedgerError)=>match(e,{'1000'  :  ()  =>  1
  /* a */,/* b */'1100'/* c */:/* d */()=>2/* e */,// f
'2000':()=>{
  return Promise.resolve()
    },
      $unknown:()=>undefined
        ,
})
export function sw(e:LedgerError){switch(e.code){case'1000':case'1100':return 1
case'2000':{return 2}
case'$unknown':return 3
default:assertNever(e)}}
