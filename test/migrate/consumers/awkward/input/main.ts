import * as cloud from "@acme/cloud";

export const tell=(e:cloud.CloudError):string=>cloud . match (e ,{
		AuthFailure :()=>"a",InternalError:()=>"b",


		"Job.NoFreeAmount"
			: ( ) =>
				"c" ,	// why
		'Job.NotFound':()=>"d","Job.Legacy":()=>"e",QuotaOld:()=>"f", /* then */ $unknown:()=>"g"
});
